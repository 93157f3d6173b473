"""The law of notices read back: what a notice says of a structure is what reading gives, apart from listed losses."""

from collections.abc import Iterator
from typing import Any, Final

import attrs
import pytest
from hypothesis import given

import govmodel as gm
from govmodel.model import (
    Document,
    JointMeeting,
    Part,
    PartialDate,
    Post,
    Seat,
    SeatList,
)
from govmodel.reading.body import read_body
from govmodel.rendering.notice import notice_text
from govmodel.rendering.notices.losses import LOSSES
from govmodel.testing import clean_joint_meetings

TASKS: Final = ("统筹协调全省家政服务工作", "研究解决家政服务发展的重大问题", "督促检查各项工作落实情况")
STEMS: Final = ("教育", "民政", "财政", "司法", "公安", "水利", "审计", "交通运输", "商务")
PREFIXES: Final = ("省", "市", "区", "县", "自治州", "自治县", "盟", "旗", "镇", "乡")

NOT_YET: Final = {
    "Document.genre": "a title that had to be put together says 通知, and the structure says nothing",
    "Document.title": "a structure without a title gets one put together",
    "JointMeeting.topic": "is filled in by reading, from the name",
}
"""Fields that do not come back from the notice of a clean structure, with the reason; to be made shorter."""


def legible(structure: JointMeeting) -> JointMeeting:
    """The structure with names and words that a notice could have: real bureaus, tasks, no title of its own."""
    tail = "厅" if any(unit.name.startswith("省") for unit in structure.units) else "局"
    names = {unit.id: unit for unit in structure.units}
    stems = iter(STEMS)
    units = tuple(
        unit if unit.id == "government" else attrs.evolve(unit, name=f"{_prefix(unit.name)}{next(stems)}{tail}")
        for unit in names.values()
    )
    mandate = tuple(attrs.evolve(item, task=task) for item, task in zip(structure.mandate, TASKS, strict=False))
    decisions = tuple(
        attrs.evolve(rule, subject=None if rule.subject is None else "家政服务的重大问题")
        for rule in structure.rules.decisions
    )
    # 支持 of other units is help, and says so; of society it names nobody.
    duties = tuple(attrs.evolve(duty, partners=()) if duty.part is Part.PROMOTE else duty for duty in structure.duties)
    return attrs.evolve(
        structure,
        units=units,
        mandate=mandate,
        duties=duties,
        topic="家政服务",
        document=Document(date=structure.document.date),
        rules=attrs.evolve(structure.rules, decisions=decisions),
    )


def _prefix(name: str) -> str:
    return name[0] if name[0] in PREFIXES else ""


@attrs.frozen(kw_only=True)
class Said:
    """What a value says: its class, and its fields without ids and losses."""

    owner: str
    fields: dict[str, Any]


def plain(value: Any, names: dict[str, str]) -> Any:
    """A value without its ids and losses, units by name; a seat's holder in one form of the two it may have."""
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, tuple):
        return tuple(plain(each, names) for each in value)
    if isinstance(value, Seat):
        value = _holder(value, names)
    if isinstance(value, Post) and value.internal is not None and value.internal in value.title:
        # The title says it alone.
        value = attrs.evolve(value, internal=None)
    if not attrs.has(type(value)) or isinstance(value, PartialDate):
        return value
    owner = type(value).__name__
    said = {field.name: getattr(value, field.name) for field in attrs.fields(type(value))}
    kept = {name: plain(each, names) for name, each in said.items() if f"{owner}.{name}" not in LOSSES}
    return Said(owner=owner, fields=kept)


def _holder(seat: Seat, names: dict[str, str]) -> Seat:
    """The seat with the one unit of its posts as its own, and without printed words that say no more than those."""
    units = {post.unit or seat.unit for post in seat.posts}
    said = "、".join(_said(post, seat, names) for post in seat.posts)
    printed = None if seat.printed == said else seat.printed
    if len(units) != 1:
        return attrs.evolve(seat, printed=printed)
    posts = tuple(attrs.evolve(post, unit=None) for post in seat.posts)
    return attrs.evolve(seat, unit=units.pop(), posts=posts, printed=printed)


def _said(post: Post, seat: Seat, names: dict[str, str]) -> str:
    """A post as it is printed, where it has no field of work."""
    unit = names.get(post.unit or seat.unit or "", "")
    charge = post.portfolio.manner if post.portfolio is not None and post.portfolio.field is None else ""
    return f"{unit}{charge}{post.title}"


def differences(before: Any, after: Any, field: str) -> Iterator[tuple[str, Any, Any]]:
    """The innermost fields in which two plain values differ."""
    match before, after:
        case _ if before == after:
            return
        case Said(), Said() if before.owner == after.owner:
            for name, value in before.fields.items():
                yield from differences(value, after.fields[name], f"{before.owner}.{name}")
        case tuple(), tuple() if len(before) == len(after):
            for one, other in zip(before, after, strict=True):
                yield from differences(one, other, field)
        case None, str() if field in _PRINTED:
            return
        case _:
            yield field, before, after


_PRINTED: Final = frozenset({"Interval.words"})
"""Words as printed, which reading has where the structure has only what they say."""


def lost(structure: JointMeeting) -> list[tuple[str, Any, Any]]:
    """What reading the notice does not give back; everything, where it gives nothing."""
    read = read_body(notice_text(structure)).structure
    if read is None:
        return [("JointMeeting", structure, None)]
    before, after = (plain(each, _names(each)) for each in (structure, read))
    for side in (before, after):
        # Each has only the units that it names; they are compared where they are named.
        del side.fields["units"]
    return list(differences(before, after, "JointMeeting"))


def _names(structure: JointMeeting) -> dict[str, str]:
    """What stands for the ids that others may be given: units' names, and seats' places in their lists."""
    office = structure.office.seats if structure.office is not None else SeatList()
    lists = {"召集人": structure.conveners, "成员": structure.members, "联络员": structure.liaisons, "办公室": office}
    places = {str(seat.id): f"{kind}{i}" for kind, listed in lists.items() for i, seat in enumerate(listed.seats)}
    return {**places, **{unit.id: unit.name for unit in structure.units}}


@given(clean_joint_meetings().map(legible))
def test_a_notice_read_back_gives_the_structure(structure: JointMeeting) -> None:
    assert [each for each in lost(structure) if each[0] not in NOT_YET] == []


EXAMPLES: Final = ("changzhou_2011", "jiangsu_2011", "jingzhou_2020")


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_come_back_from_their_notices(name: str) -> None:
    assert lost(getattr(gm.examples, name)()) == []


@pytest.mark.parametrize("name", ["changzhou_2011", "jingzhou_2020"])
def test_what_is_inferred_from_the_notice_of_an_example_is_what_the_example_says(name: str) -> None:
    structure = getattr(gm.examples, name)()
    read = read_body(notice_text(structure)).structure
    assert read is not None
    members = [[_line(each, seat) for seat in each.members.seats] for each in (structure, read)]
    assert members[0] == members[1]
    assert read.division == structure.division


def _line(structure: JointMeeting, seat: Seat) -> tuple[str, ...]:
    return next(unit.lines for unit in structure.units if unit.id == seat.unit)
