"""Ids, well-formed, and the cast of names that one structure's values may point at."""

from __future__ import annotations

from functools import cache
from typing import Any, Final, TypeVar

import attrs
from hypothesis import strategies as st

from govmodel.model.ids import (
    Address,
    AppointmentId,
    DivisionCode,
    DutyId,
    ElementId,
    GroupId,
    LineId,
    MandateId,
    MatterId,
    RuleId,
    SeatId,
    StructureId,
    UnitId,
)

V = TypeVar("V")

STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
"""What plain units are called by, in order."""
STEM_IDS: Final = ("jia", "yi", "bing", "ding", "wu", "ji", "geng", "xin", "ren", "gui")
"""The ids of plain units, in order."""


@attrs.frozen(kw_only=True)
class Cast:
    """The ids that the values of one structure may point at.

    Attributes:
        units: Of its units.
        seats: Of its seats.
        groups: Of its groups.
    """

    units: tuple[UnitId, ...] = ()
    seats: tuple[SeatId, ...] = ()
    groups: tuple[GroupId, ...] = ()


_STEPS: Final = st.sampled_from(("a", "b", "1", "02", "a-b", "x-1-y", "office", "member"))
"""What an id may be put together from."""

STOCK: Final = Cast(
    units=tuple(UnitId(stem) for stem in STEM_IDS[:3]),
    seats=(SeatId("convener"), SeatId("member/jia")),
    groups=(GroupId("group/1"),),
)
"""The cast of a value that stands alone."""


@cache
def local_ids() -> st.SearchStrategy[str]:
    """Any id the model accepts: a plain word, a pitfall, or whatever fits the pattern."""
    plain = ("a", "a/1", "hrss", "convener/2", "civil-affairs")
    pitfalls = ("0", "000", "1e5", "null", "true", "no", "name", "id", "a-b/c-d/0/e", "x" * 64)
    return st.sampled_from((*plain, *pitfalls)) | st.lists(_STEPS, min_size=1, max_size=3).map("/".join)


@cache
def malformed_ids() -> st.SearchStrategy[str]:
    """Texts that no id may be."""
    return st.sampled_from(
        ("", "A", "甲", "a b", "a_b", "-a", "a-", "a--b", "/a", "a/", "a//b", "a.b", "a\n", " a", "ａ", "é")
    )


@cache
def structure_ids() -> st.SearchStrategy[StructureId]:
    """Ids of structures."""
    return local_ids().map(StructureId)


@cache
def unit_ids() -> st.SearchStrategy[UnitId]:
    """Ids of units."""
    return local_ids().map(UnitId)


@cache
def seat_ids() -> st.SearchStrategy[SeatId]:
    """Ids of seats."""
    return local_ids().map(SeatId)


@cache
def duty_ids() -> st.SearchStrategy[DutyId]:
    """Ids of duties."""
    return local_ids().map(DutyId)


@cache
def mandate_ids() -> st.SearchStrategy[MandateId]:
    """Ids of mandate items."""
    return local_ids().map(MandateId)


@cache
def matter_ids() -> st.SearchStrategy[MatterId]:
    """Ids of matters."""
    return local_ids().map(MatterId)


@cache
def group_ids() -> st.SearchStrategy[GroupId]:
    """Ids of groups."""
    return local_ids().map(GroupId)


@cache
def rule_ids() -> st.SearchStrategy[RuleId]:
    """Ids of working rules."""
    return local_ids().map(RuleId)


@cache
def appointment_ids() -> st.SearchStrategy[AppointmentId]:
    """Ids of lines of a roster."""
    return local_ids().map(AppointmentId)


@cache
def element_ids() -> st.SearchStrategy[ElementId]:
    """Ids of any element."""
    return local_ids().map(ElementId)


@cache
def line_ids() -> st.SearchStrategy[LineId]:
    """Ids of lines of work, known to the catalogue and not."""
    known = ("hrss", "commerce", "finance", "civil-affairs", "trade-unions", "state-tax", "government")
    return st.sampled_from((*known, "no-such-line")).map(LineId)


@cache
def division_codes() -> st.SearchStrategy[DivisionCode]:
    """Six digits, of a division that exists or not."""
    known = st.sampled_from(("320400", "320000", "421000", "110101", "000000"))
    return (known | st.integers(0, 999_999).map("{:06}".format)).map(DivisionCode)


def addresses(elements: tuple[str, ...] = ("a",)) -> st.SearchStrategy[Address]:
    """The structure, an element, or a field of either."""
    return spots().map(lambda spot: address(elements, *spot))


_OWN_FIELDS: Final = ("", ".name", ".members.stated_count", ".document.date", ".units")


@cache
def spots() -> st.SearchStrategy[tuple[int, int]]:
    """Addresses of which the elements are not known yet: which of them, and which of its fields."""
    return st.tuples(st.integers(0, 255), st.integers(0, len(_OWN_FIELDS) - 1))


def address(elements: tuple[str, ...], place: int, field: int) -> Address:
    """The address in a structure with those elements; the last place is the structure itself."""
    element = (*elements, "")[place % (len(elements) + 1)]
    # Every element has an id; which other fields it has depends on what it is.
    return Address(element + ("", ".id")[field % 2] if element else _OWN_FIELDS[field])


@cache
def prefixes() -> st.SearchStrategy[str]:
    """What every id of one structure begins with; mostly nothing."""
    return st.sampled_from(("", "", "", "x/", "a-1/b-2/", "0/"))


def numbered(values: tuple[V, ...], prefix: str) -> tuple[V, ...]:
    """The values, their ids now ``prefix/1``, ``prefix/2`` and so on."""
    # The elements share no class of their own, only a field, so their evolution cannot be typed.
    kept: tuple[Any, ...] = values
    return tuple(attrs.evolve(value, id=f"{prefix}/{i}") for i, value in enumerate(kept, 1))
