"""Whether a structure hangs together, answered yes or no, many times faster than by looking for problems.

``sound(x)`` is true exactly where :func:`govmodel.model.integrity.problems` finds nothing. Every change
of a structure asks this, so it works on sets of ids and builds no paths.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from itertools import chain
from typing import Any, Final, TypeVar

from govmodel.model import elements
from govmodel.model.address import fields_at
from govmodel.model.elements import RULE_KINDS, party_fields
from govmodel.model.group import Group
from govmodel.model.ids import ADDRESS_PATTERN, ID_PATTERN
from govmodel.model.office import Office
from govmodel.model.open_item import OpenItem
from govmodel.model.seat import SeatList
from govmodel.model.whole import Whole

_IDS: Final = re.compile(r"[a-z0-9]+(?:[-/\n][a-z0-9]+)*+")
"""Ids, one a line: the same as ``ID_PATTERN`` says of each, in a form that is quick to match."""


T = TypeVar("T")
_VOUCHED: Final[ContextVar[bool]] = ContextVar("vouched", default=False)


def vouched(make: Callable[[], T]) -> T:
    """What ``make`` makes, without a look at ids: for what keeps every id of a sound structure as it was."""
    token = _VOUCHED.set(True)
    try:
        return make()
    finally:
        _VOUCHED.reset(token)


def sound(structure: Whole) -> bool:
    """Whether every id is well-formed, met once, and points at something that exists; or was vouched for."""
    if _VOUCHED.get():
        return True
    groups = _all_groups(structure.groups)
    offices = [office for office in (structure.office, *[group.office for group in groups]) if office is not None]
    lists = _seat_lists(structure, groups, offices)
    seats = [seat for listed in lists for seat in listed.seats]
    duties = [*structure.duties, *chain.from_iterable([holder.duties for holder in groups])]
    duties += chain.from_iterable([office.functions for office in offices])
    rules = [rule for kind in RULE_KINDS for rule in getattr(structure.rules, kind)]

    unit_ids = [unit.id for unit in structure.units]
    seat_ids = [seat.id for seat in seats]
    group_ids = [group.id for group in groups]
    duty_ids, mandate_ids = [duty.id for duty in duties], [item.id for item in structure.mandate]
    every = {
        elements.UNIT: unit_ids,
        elements.SEAT: seat_ids,
        elements.GROUP: group_ids,
        elements.DUTY: duty_ids,
        elements.MANDATE: mandate_ids,
        elements.MATTER: [matter.id for matter in structure.matters],
        elements.RULE: [rule.id for rule in rules],
        elements.APPOINTMENT: [line.id for line in structure.roster],
    }
    ids = list(chain.from_iterable(every.values()))
    known = {name: kind for kind, names in every.items() for name in names}
    if len(known) < len(ids) or not _written_well(ids) or ID_PATTERN.fullmatch(structure.id) is None:
        return False

    parties = [duty.actors for duty in duties] + [duty.partners for duty in duties if duty.partners]
    parties += _parties(structure, lists, rules)
    acting = [party for party in chain.from_iterable(parties) if isinstance(party, str)]
    return (
        {*unit_ids, *seat_ids, *group_ids}.issuperset(acting)
        and {*unit_ids, None}.issuperset(_units(structure, seats, lists, offices))
        and {*seat_ids, None}.issuperset([seat.same_holder for seat in seats])
        and set(seat_ids).issuperset([appointment.seat for appointment in structure.roster])
        and {*duty_ids, *mandate_ids}.issuperset(
            [claim.element for matter in structure.matters for claim in matter.claims]
        )
        and (not structure.open or _open_well(structure.open, known))
        and _addressed_well([entry.at for entry in structure.sources], known, type(structure))
    )


def _all_groups(groups: Iterable[Group]) -> list[Group]:
    found = list(groups)
    # Grows while it is walked: the groups within are walked in their turn.
    for group in found:
        found.extend(group.groups)
    return found


def _seat_lists(structure: Whole, groups: list[Group], offices: list[Office]) -> list[SeatList]:
    lists = [structure.conveners, structure.members, structure.liaisons]
    lists += [office.seats for office in offices]
    for group in groups:
        lists += (group.heads, group.members)
    return lists


def _parties(structure: Whole, lists: list[SeatList], rules: list[Any]) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = [listed.per_unit.filed_with for listed in lists if listed.per_unit is not None]
    if structure.lower_tiers is not None:
        found.append(structure.lower_tiers.addressed)
    for rule in rules:
        for name in party_fields(rule.__class__):
            value = getattr(rule, name)
            if value:
                found.append(value if isinstance(value, tuple) else (value,))
    return found


def _units(structure: Whole, seats: list[Any], lists: list[SeatList], offices: list[Office]) -> Iterable[Any]:
    document = structure.document
    posts = [seat.posts for seat in seats] + [appointment.posts for appointment in structure.roster]
    posts.append(tuple([listed.per_unit.post for listed in lists if listed.per_unit is not None]))
    return chain(
        [seat.unit for seat in seats],
        [unit.part_of for unit in structure.units],
        [post.unit for post in chain.from_iterable(posts)],
        (document.issuer, document.approved_by),
        document.addressees,
        structure.lead_units,
        *[office.hosts for office in offices],
        [office.daily_work for office in offices],
        [unit for unit in document.co_issuers if isinstance(unit, str)],
        [relation.target for relation in structure.relations if isinstance(relation.target, str)],
    )


def _open_well(items: tuple[OpenItem, ...], known: dict[str, str]) -> bool:
    elements_meant = {item.element for item in items} - {None}
    return elements_meant <= known.keys() and len({item.key for item in items}) == len(items)


def _addressed_well(addresses: list[str], known: dict[str, str], whole: type) -> bool:
    different = set(addresses)
    if len(different) != len(addresses):
        return False
    # Many addresses name one field of many elements: every field of each kind of element is looked at once.
    fields: set[tuple[str | None, str]] = set()
    for address in different - known.keys():
        element, dot, field = address.partition(".")
        if element and element not in known:
            return False
        fields.add((known.get(element), dot + field))
    return all(_addresses_well(field, kind, whole) for kind, field in fields)


def _addresses_well(field: str, kind: str | None, whole: type) -> bool:
    """Whether what follows the id in an address is written well, and names a field of that kind of element."""
    return ADDRESS_PATTERN.fullmatch(field) is not None and (
        not field or field[1:].partition(".")[0] in fields_at(kind, whole)
    )


def _written_well(ids: list[str]) -> bool:
    try:
        text = "\n".join(ids)
    except TypeError:
        return False
    # The line breaks are counted, lest an id that holds one pass for two.
    return not ids or (text.count("\n") == len(ids) - 1 and _IDS.fullmatch(text) is not None)
