"""The roster: people, pointing at seats."""

from __future__ import annotations

import attrs

from govmodel.model.dates import PartialDate, in_order
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import AppointmentId, SeatId
from govmodel.model.kinds import typed
from govmodel.model.post import Post


@attrs.frozen(kw_only=True, repr=False)
class Appointment:
    """One line of the roster.

    Attributes:
        id: Local to the structure.
        seat: The seat taken.
        person: A name, where the notice gives one and the user keeps it. Personal data: shipped
            structures, reports and exports leave it out unless asked.
        posts: What the person is, each post naming its unit.
        since: First day in the seat.
        until: Last day in the seat.

    Raises:
        InvalidModel: If the first day is surely after the last.
    """

    id: AppointmentId
    seat: SeatId
    person: str | None = None
    posts: tuple[Post, ...] = many()
    since: PartialDate | None = None
    until: PartialDate | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse days that run backwards."""
        typed(self)
        in_order(self.since, self.until)

    __repr__ = sparse_repr
