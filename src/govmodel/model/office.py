"""The office that runs a body from day to day."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.model.duty import Duty
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import UnitId
from govmodel.model.kinds import typed
from govmodel.model.seat import SeatLevel, SeatList, SeatRole


class OfficeForm(Enum):
    """Whether there is an office, or only somebody who does the work of one."""

    OFFICE = "办公室"
    DAILY_WORK = "日常工作"


@attrs.frozen(kw_only=True, repr=False)
class Office:
    """The body's office (办公室), or the unit that carries its daily work.

    Attributes:
        form: An office, or daily work given to a unit without one.
        hosts: Where it is set up; more than one where the text says so, none where it does not say.
        seats: Director, deputies and staff, by role and level.
        functions: What it does, as duties owed by ``Role.OFFICE``.
        daily_work: Another unit that does the office's daily work, where the text names one beside
            the host: 办公室日常工作由经济运行局承担.
        printed: The host as printed, where that differs from the unit's name.
    """

    form: OfficeForm = OfficeForm.OFFICE
    hosts: tuple[UnitId, ...] = many()
    seats: SeatList = SeatList()
    functions: tuple[Duty, ...] = many()
    daily_work: UnitId | None = None
    printed: str | None = None

    __attrs_post_init__ = typed
    __repr__ = sparse_repr

    def has(self, role: SeatRole, level: SeatLevel | None = None) -> bool:
        """Whether some seat of that role, and level if one is given, is created."""
        return any(
            (seat.role is role or role in seat.also) and level in {None, seat.level} for seat in self.seats.seats
        )
