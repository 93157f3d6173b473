"""Addresses: which fields an element of each kind has, so that a source is not given for one it lacks."""

from __future__ import annotations

from functools import cache
from typing import Any, Final, get_args

import attrs

from govmodel.model import elements
from govmodel.model.duty import Duty, MandateItem
from govmodel.model.group import Group
from govmodel.model.matter import Matter
from govmodel.model.roster import Appointment
from govmodel.model.rules import Rule
from govmodel.model.seat import Seat
from govmodel.model.unit import Unit


@cache
def fields_at(kind: str | None, whole: type) -> frozenset[str]:
    """The fields that an address may name first: of a kind of element, or of the structure for ``None``.

    ``whole`` is the structure's class.

    A rule's id does not tell which kind of rule it is, so the fields of all of them will do. Steps after
    the first are not looked at.
    """
    return frozenset(field.name for cls in _classes(kind, whole) for field in attrs.fields(cls))


def _classes(kind: str | None, whole: type) -> tuple[Any, ...]:
    if kind is None:
        return (whole,)
    if kind == elements.RULE:
        return get_args(Rule)
    return (_ELEMENTS[kind],)


_ELEMENTS: Final[dict[str, type]] = {
    elements.UNIT: Unit,
    elements.SEAT: Seat,
    elements.DUTY: Duty,
    elements.MANDATE: MandateItem,
    elements.MATTER: Matter,
    elements.GROUP: Group,
    elements.APPOINTMENT: Appointment,
}
