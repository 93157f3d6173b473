"""What became of each thing: cases told apart by a person, and the province beside the city."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from govmodel.comparison.compare import compare
from govmodel.comparison.difference import Area, Comparison, Difference, DifferenceKind
from govmodel.examples.shipped import changzhou_2011, jiangsu_2011
from govmodel.model.actor import BodyRef
from govmodel.model.change import Add, Drop, Replace, apply
from govmodel.model.duty import Duty
from govmodel.model.group import Group
from govmodel.model.ids import DutyId, GroupId, LineId, RuleId, SeatId, StructureId, UnitId
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting, Relation, RelationKind
from govmodel.model.meeting_rules import InvitationRule, MeetingKind, MeetingRule
from govmodel.model.office import Office, OfficeForm
from govmodel.model.part import Part
from govmodel.model.post import Post
from govmodel.model.rules import WorkingRules
from govmodel.model.seat import Seat, SeatLevel, SeatList, SeatRole
from govmodel.model.unit import Unit

KEPT, CHANGED, MOVED, DROPPED, ADDED = DifferenceKind
QUALITY = "监督管理家庭服务企业的服务质量"
CONTRACTS = "指导协调合同文本规范和服务矛盾纠纷处理"
PLAN = "组织拟订发展规划和相关标准"


def body(*duties: tuple[str, str, str], **fields: Any) -> JointMeeting:
    """A body of two units with duties, each given as id, unit and words."""
    options: dict[str, Any] = {
        "units": tuple(
            Unit(id=UnitId(name), name=name, lines=(LineId(name),)) for name in ("commerce", "women", "youth")
        ),
        "duties": tuple(
            Duty(id=DutyId(name), actors=(UnitId(unit),), part=Part.OWN, task=task) for name, unit, task in duties
        ),
    }
    return JointMeeting(id=StructureId("x"), name="某联席会议", **options | fields)


def told(found: Comparison, area: Area = Area.DUTIES) -> list[tuple[DifferenceKind, str | None, str | None]]:
    return [(one.kind, last(one.before), last(one.after)) for one in found.differences if one.area is area]


def last(path: tuple[str | int, ...] | None) -> str | None:
    return None if path is None else str(path[-1])


CASES = {
    "kept under its id": ([("a", "women", PLAN)], [("a", "women", PLAN)], [(KEPT, "a", "a")]),
    "kept under another id": ([("a", "women", PLAN)], [("b", "women", PLAN)], [(KEPT, "a", "b")]),
    "ids that changed hands": (
        [("a", "women", PLAN), ("b", "women", QUALITY)],
        [("a", "women", QUALITY), ("b", "women", PLAN)],
        [(KEPT, "b", "a"), (KEPT, "a", "b")],
    ),
    "other words": ([("a", "women", PLAN)], [("a", "women", "组织拟订相关标准")], [(CHANGED, "a", "a")]),
    "other words and another id": (
        [("a", "women", "建立完善家政服务网络体系")],
        [("b", "women", "家政服务公共网络（平台）建设")],
        [(CHANGED, "a", "b")],
    ),
    "moved as it was": ([("a", "commerce", QUALITY)], [("b", "women", QUALITY)], [(MOVED, "a", "b")]),
    "moved under its id": ([("a", "commerce", QUALITY)], [("a", "women", QUALITY)], [(MOVED, "a", "a")]),
    "moved and put together": (
        [("a", "commerce", QUALITY), ("b", "commerce", CONTRACTS)],
        [("c", "women", f"{QUALITY}、{CONTRACTS}")],
        [(MOVED, "b", "c"), (MOVED, "a", "c")],
    ),
    "divided": (
        [("a", "women", f"{QUALITY}、{CONTRACTS}")],
        [("a", "women", QUALITY), ("b", "women", CONTRACTS)],
        [(CHANGED, "a", "a"), (CHANGED, "a", "b")],
    ),
    "dropped where another unit helped with the same": (
        [("a", "commerce", QUALITY), ("b", "women", QUALITY)],
        [("b", "women", QUALITY)],
        [(DROPPED, "a", None), (KEPT, "b", "b")],
    ),
    "words that nothing else has stay with their id": (
        [("a", "women", PLAN)],
        [("a", "women", QUALITY)],
        [(CHANGED, "a", "a")],
    ),
    "nothing to do with each other": (
        [("a", "women", PLAN)],
        [("b", "commerce", QUALITY)],
        [(DROPPED, "a", None), (ADDED, None, "b")],
    ),
    "short words move too": ([("a", "women", "培训")], [("b", "commerce", "培训")], [(MOVED, "a", "b")]),
    "without words there is nothing to know it by": (
        [("a", "women", "")],
        [("b", "commerce", "")],
        [(DROPPED, "a", None), (ADDED, None, "b")],
    ),
}


@pytest.mark.parametrize(("old", "new", "expected"), CASES.values(), ids=CASES)
def test_duties_are_told_as_a_person_tells_them(old: Any, new: Any, expected: Any) -> None:
    found = compare(body(*old), body(*new))

    assert sorted(map(str, told(found))) == sorted(map(str, expected))
    assert found.empty == all(kind is KEPT for kind, _, _ in expected)


def one(found: Comparison, area: Area) -> Difference:
    differing = [one for one in found.differences if one.kind is not KEPT]
    assert [one.area for one in differing] == [area]
    return differing[0]


def test_an_owner_beside_the_first_is_no_move() -> None:
    old = body(("a", "women", QUALITY))
    joint = attrs.evolve(old.duties[0], actors=(UnitId("women"), UnitId("youth")))

    found = one(compare(old, attrs.evolve(old, duties=(joint,))), Area.DUTIES)

    assert (found.kind, [aspect.field for aspect in found.aspects]) == (CHANGED, ["actors"])
    assert (found.who_before, found.who_after) == ("women", "women、youth")
    assert found.changes == (Replace(path=("duties", "a", "actors"), before=old.duties[0].actors, after=joint.actors),)


def test_how_two_were_found_to_be_one_is_said() -> None:
    by_id = compare(body(("a", "women", PLAN)), body(("a", "women", "组织拟订相关标准"))).of(CHANGED)[0]
    by_words = compare(body(("a", "women", PLAN)), body(("b", "women", PLAN)))
    by_likeness = compare(body(("a", "women", PLAN)), body(("b", "women", "组织拟订相关标准"))).of(CHANGED)[0]

    assert by_id.match is Match.DECLARED
    assert [found.match for found in by_words.of(KEPT) if found.area is Area.DUTIES] == [Match.STATED]
    assert by_likeness.match is Match.SUGGESTED
    assert 0 < by_likeness.score < 1


def test_what_is_dropped_or_added_is_said_as_a_change() -> None:
    old, new = body(("a", "women", PLAN)), body(("b", "commerce", QUALITY))

    found = compare(old, new)

    assert found.of(DROPPED)[0].changes == (Drop(path=("duties", "a"), value=old.duties[0]),)
    assert found.of(ADDED)[0].changes == (Add(path=("duties",), value=new.duties[0]),)
    assert repr(found) == "<Comparison 某联席会议 / 某联席会议: 5 保留, 0 改动, 0 移交, 1 删除, 1 新增>"


def seat(name: str, unit: str | None, *titles: str, role: SeatRole = SeatRole.MEMBER) -> Seat:
    return Seat(
        id=SeatId(name),
        role=role,
        unit=None if unit is None else UnitId(unit),
        posts=tuple(Post(title=title) for title in titles),
    )


def test_conveners_in_another_order_are_a_difference_and_members_are_none() -> None:
    first, second = seat("s/1", "women", "主席"), seat("s/2", "commerce", "局长")
    old = body(
        conveners=SeatList(seats=(first, second)), members=SeatList(seats=(seat("s/3", "women"), seat("s/4", "youth")))
    )
    swapped = attrs.evolve(old, conveners=SeatList(seats=(second, first)))
    mixed = attrs.evolve(old, members=SeatList(seats=old.members.seats[::-1]))

    found = one(compare(old, swapped), Area.CONVENERS)

    assert (found.kind, found.before, found.words_before) == (
        CHANGED,
        ("conveners", "seats"),
        "women主席、commerce局长",
    )
    assert compare(old, mixed).empty
    assert apply(old, *compare(old, mixed).changes) == mixed


def test_a_seat_keeps_its_unit_whatever_its_post() -> None:
    old = body(conveners=SeatList(seats=(seat("s/1", "women", "主席"),)))
    new = body(conveners=SeatList(seats=(seat("s/1", "commerce", "副局长"), seat("s/2", "women", "分管负责人"))))

    assert told(compare(old, new), Area.CONVENERS) == [(ADDED, None, "s/1"), (CHANGED, "s/1", "s/2")]


def test_a_seat_goes_from_one_list_to_another() -> None:
    held = seat("s/1", "women", "主席")
    found = one(compare(body(members=SeatList(seats=(held,))), body(conveners=SeatList(seats=(held,)))), Area.CONVENERS)

    assert (found.kind, found.before, found.after) == (
        MOVED,
        ("members", "seats", "s/1"),
        ("conveners", "seats", "s/1"),
    )


def test_units_are_known_by_their_line_and_what_points_at_them_is_the_same() -> None:
    old = body(("a", "women", PLAN))
    other = Unit(id=UnitId("fulian"), name="市妇联", lines=(LineId("women"),))
    new = attrs.evolve(
        old,
        units=(*(unit for unit in old.units if unit.id != "women"), other),
        duties=(attrs.evolve(old.duties[0], actors=(UnitId("fulian"),)),),
    )

    found = one(compare(old, new), Area.UNITS)

    assert (found.kind, found.words_before, found.words_after) == (CHANGED, "women", "市妇联")


def test_an_office_that_comes_is_one_difference_and_its_form_another_field() -> None:
    office = Office(hosts=(UnitId("women"),))
    come, form = (
        compare(body(), body(office=office)),
        compare(body(office=office), body(office=attrs.evolve(office, form=OfficeForm.DAILY_WORK))),
    )

    assert [(found.kind, found.after) for found in come.of(ADDED)] == [
        (ADDED, ("office", "form")),
        (ADDED, ("office", "hosts")),
    ]
    assert one(form, Area.OFFICE).before == ("office", "form")


def test_groups_are_held_beside_each_other_with_what_they_say_of_their_lists() -> None:
    old = Group(id=GroupId("g/1"), name="监督工作组", members=SeatList(stated_count=3), stated_groups=2)
    new = attrs.evolve(old, id=GroupId("g/2"), members=SeatList(stated_count=5))
    found = one(compare(body(groups=(old,)), body(groups=(new,))), Area.GROUPS)
    named = one(compare(body(groups=(old,)), body(groups=(attrs.evolve(old, name="督查工作组"),))), Area.GROUPS)

    assert found.before == ("groups", "g/1", "members", "stated_count")
    assert found.after == ("groups", "g/2", "members", "stated_count")
    assert [aspect.field for aspect in named.aspects] == ["name"]


def test_relations_are_a_set_and_come_and_go_one_by_one() -> None:
    up = Relation(kind=RelationKind.REPORTS_TO, target=UnitId("women"))
    past = Relation(kind=RelationKind.REPLACES, target=BodyRef(name="旧领导小组"))
    old = body(relations=(up, past))

    assert compare(old, body(relations=(past, up))).empty
    assert one(compare(old, body(relations=(past,))), Area.HEAD).kind is DROPPED
    assert one(compare(body(relations=(past,)), old), Area.HEAD).kind is ADDED


def test_a_rule_is_held_beside_one_of_its_kind() -> None:
    meeting = MeetingRule(id=RuleId("r/1"), kinds=(MeetingKind.PLENARY,), agenda=("研究重大事项",))
    longer = attrs.evolve(meeting, id=RuleId("r/2"), agenda=("研究重大事项", "通报情况"))
    other = InvitationRule(id=RuleId("r/1"), invited=(UnitId("women"),))
    old = body(rules=WorkingRules(meetings=(meeting,)))

    found = one(compare(old, body(rules=WorkingRules(meetings=(longer,)))), Area.RULES)
    kinds = compare(old, body(rules=WorkingRules(invitations=(other,))))

    assert [aspect.field for aspect in found.aspects] == ["agenda"]
    assert told(kinds, Area.RULES) == [(DROPPED, "r/1", None), (ADDED, None, "r/1")]


def test_seats_without_a_unit_are_told_by_what_holds_them() -> None:
    held = (
        Seat(id=SeatId("s/1"), role=SeatRole.CONVENER, body=BodyRef(name="上级联席会议")),
        Seat(id=SeatId("s/2"), role=SeatRole.CONVENER, level=SeatLevel.DEPUTY, same_holder=SeatId("s/1")),
        Seat(id=SeatId("s/3"), role=SeatRole.CONVENER, title="第三召集人"),
        Seat(id=SeatId("s/4"), role=SeatRole.CONVENER, posts=(Post(title="副主席", unit=UnitId("women")),)),
    )

    found = compare(body(), body(conveners=SeatList(seats=held)))

    assert [added.words_after for added in found.of(ADDED)] == ["上级联席会议", "召集人", "第三召集人", "women副主席"]


# ── the province beside the city ──────────────────────────────────────────────────────────────────

BOTH = compare(jiangsu_2011(), changzhou_2011())


def test_what_moved_from_commerce_to_the_womens_federation() -> None:
    assert {(found.words_before, last(found.after)) for found in BOTH.of(MOVED)} == {
        (f"负责{QUALITY}", "women/4"),
        (CONTRACTS, "women/4"),
    }
    assert all(
        ("part", "协同") in {(aspect.field, aspect.after) for aspect in found.aspects} for found in BOTH.of(MOVED)
    )


def test_what_the_city_dropped_and_what_it_put_in() -> None:
    dropped = [found.words_before for found in BOTH.of(DROPPED)]
    added = {last(found.after) for found in BOTH.of(ADDED)}

    assert dropped == [
        "推动建立和完善相关法规规章",
        "组织制定省发展家庭服务业中长期规划和产业政策",
        "按其行业管理职责承担家庭服务业监管责任",
        "发展家庭服务业的规划",
    ]
    assert added >= {
        *("commerce-federation", "member/commerce-federation", "convener"),
        *(f"commerce-federation/{i}" for i in (1, 2, 3)),
        *("ndrc/1", "ndrc/3", "ndrc/4", "women/3"),
    }


def test_a_word_dropped_within_a_clause_is_a_change() -> None:
    found = next(found for found in BOTH.of(CHANGED) if found.before == ("duties", "hrss/2"))

    assert found.after == ("duties", "hrss/2")
    assert (found.words_before.replace("规划、", ""), found.match) == (found.words_after, Match.DECLARED)


@pytest.mark.parametrize("unit", ["civil-affairs", "finance", "state-tax", "trade-unions", "youth-league"])
def test_units_whose_duties_the_city_took_over_word_for_word(unit: str) -> None:
    found = [
        one
        for one in BOTH.differences
        if one.area is Area.DUTIES and str(last(one.before) or "").startswith(f"{unit}/")
    ]

    assert found
    assert {one.kind for one in found} == {KEPT}
