"""Changes: where they reach, and what they refuse."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import govmodel.model as m

JIA = m.UnitId("jia")
FIRST = m.Duty(id=m.DutyId("jia/1"), actors=(JIA,), part=m.Part.OWN, task="甲事")
SECOND = m.Duty(id=m.DutyId("jia/2"), actors=(JIA,), part=m.Part.OWN, task="乙事")
TIE = m.Relation(kind=m.RelationKind.REPORTS_TO, target=JIA)
MEETING = m.JointMeeting(
    id=m.StructureId("x"),
    name="甲联席会议",
    units=(m.Unit(id=JIA, name="甲局", aliases=("甲",)),),
    duties=(FIRST, SECOND),
    relations=(TIE,),
)


UNIT = MEETING.units[0]
PART_OF = m.Relation(kind=m.RelationKind.PART_OF, target=JIA)
RENAMED = attrs.evolve(SECOND, id=m.DutyId("jia/9"))


@pytest.mark.parametrize(
    ("change", "where", "expected"),
    [
        (m.Replace(path=("name",), before="甲联席会议", after="乙联席会议"), "name", "乙联席会议"),
        (m.Replace(path=("members", "stated_count"), before=None, after=2), "members", m.SeatList(stated_count=2)),
        (m.Replace(path=("duties", "jia/2"), before=SECOND, after=RENAMED), "duties", (FIRST, RENAMED)),
        (m.Replace(path=("duties",), before=(FIRST, SECOND), after=(SECOND,)), "duties", (SECOND,)),
        (
            m.Replace(path=("units", "jia", "aliases"), before=("甲",), after=()),
            "units",
            (attrs.evolve(UNIT, aliases=()),),
        ),
        (
            m.Replace(path=("units", "jia", "aliases", 0), before="甲", after="乙"),
            "units",
            (attrs.evolve(UNIT, aliases=("乙",)),),
        ),
        (m.Replace(path=("relations", 0), before=TIE, after=PART_OF), "relations", (PART_OF,)),
        (m.Add(path=("relations",), value=PART_OF, at=0), "relations", (PART_OF, TIE)),
        (m.Drop(path=("duties", "jia/1"), value=FIRST), "duties", (SECOND,)),
        (m.Drop(path=("relations", 0), value=TIE), "relations", ()),
        (m.Drop(path=("units", "jia", "aliases", 0), value="甲"), "units", (attrs.evolve(UNIT, aliases=()),)),
        (m.Drop(path=("duties", "jia/9"), value=RENAMED), "duties", (FIRST, SECOND)),
        (m.Drop(path=("relations", 7), value=PART_OF), "relations", (TIE,)),
        (m.Move(path=("duties", "jia/2"), to=0), "duties", (SECOND, FIRST)),
        (m.Move(path=("duties", "jia/2"), to=1), "duties", (FIRST, SECOND)),
        (m.Add(path=("duties",), value=SECOND), "duties", (FIRST, SECOND)),
        (m.Replace(path=("name",), before="anything", after="甲联席会议"), "name", "甲联席会议"),
    ],
)
def test_change_reaches_its_place_and_applied_twice_is_applied_once(
    change: m.Change, where: str, expected: Any
) -> None:
    once = m.apply(MEETING, change)
    assert getattr(once, where) == expected
    assert m.apply(once, change) is once


def test_one_of_several_values_without_id_is_taken_out_once() -> None:
    two = attrs.evolve(MEETING, aliases=("a", "b"))
    drop = m.Drop(path=("aliases", 0), value="a")
    once = m.apply(two, drop)
    assert once.aliases == ("b",)
    assert m.apply(once, drop) is once


def test_outcome_with_one_id_twice_is_refused() -> None:
    with pytest.raises(m.InvalidModel, match="jia/1"):
        m.apply(MEETING, m.Replace(path=("duties", "jia/2"), before=SECOND, after=FIRST))


def test_a_change_of_sources_alone_is_made() -> None:
    source = m.Source(document="x", clause="一", quote="甲")
    entry = m.SourceEntry(at=m.Address(".name"), sources=(source,))
    change = m.Replace(path=("sources",), before=(), after=(entry,))
    once = m.apply(MEETING, change)
    assert once.sources == (entry,)
    assert m.apply(once, change) is once


def test_added_without_a_place_goes_to_the_end_and_with_one_before_it() -> None:
    third = m.Duty(id=m.DutyId("jia/3"), actors=(JIA,), part=m.Part.OWN, task="丙事")
    assert m.apply(MEETING, m.Add(path=("duties",), value=third)).duties == (FIRST, SECOND, third)
    assert m.apply(MEETING, m.Add(path=("duties",), value=third, at=1)).duties == (FIRST, third, SECOND)


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("missing-target", m.Replace(path=("nam",), before="", after="x")),
        ("missing-target", m.Replace(path=("duties", "jia/9", "task"), before="", after="x")),
        ("missing-target", m.Replace(path=("name", "deeper"), before="", after="x")),
        ("missing-target", m.Replace(path=("relations", 5), before="", after="x")),
        ("missing-target", m.Move(path=("duties", "zzz"), to=0)),
        ("target-differs", m.Replace(path=("name",), before="丙", after="丁")),
        ("target-differs", m.Drop(path=("duties", "jia/1"), value=SECOND)),
        ("target-differs", m.Drop(path=("name",), value="甲联席会议")),
        ("target-differs", m.Move(path=("duties",), to=0)),
        ("missing-target", m.Drop(path=("duties", "jai/1"), value=FIRST)),
        ("missing-target", m.Replace(path=("duties", "jia/9"), before=FIRST, after=SECOND)),
        ("target-differs", m.Drop(path=("relations", 7), value=TIE)),
        ("target-differs", m.Drop(path=("aliases", 0), value="a")),
        ("target-differs", m.Drop(path=("aliases", 1), value="b")),
        ("moved-by-place", m.Move(path=("aliases", 0), to=1)),
        ("place-outside", m.Move(path=("duties", "jia/1"), to=-1)),
        ("place-outside", m.Move(path=("duties", "jia/1"), to=2)),
        ("place-outside", m.Add(path=("aliases",), value="c", at=-1)),
        ("place-outside", m.Add(path=("aliases",), value="c", at=99)),
        ("empty-path", m.Replace(path=(), before=MEETING, after=None)),
    ],
)
def test_change_that_does_not_fit_is_refused(code: str, change: m.Change) -> None:
    repeating = attrs.evolve(MEETING, aliases=("a", "a", "b"))
    with pytest.raises(m.InvalidChange) as caught:
        m.apply(repeating, change)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_missing_target_names_the_nearest_and_its_path() -> None:
    with pytest.raises(m.InvalidChange) as caught:
        m.apply(MEETING, m.Replace(path=("duties", "jia/11", "task"), before="", after="x"))
    (problem,) = caught.value.problems
    assert problem.nearest == "jia/1"
    assert "jia/11" in problem.path
    with pytest.raises(m.InvalidChange) as caught:
        m.apply(MEETING, m.Drop(path=("duties", "jai/1"), value=FIRST))
    assert caught.value.problems[0].nearest == "jia/1"


def test_change_whose_outcome_does_not_hang_together_is_refused() -> None:
    with pytest.raises(m.InvalidModel) as caught:
        m.apply(MEETING, m.Replace(path=("duties", "jia/1", "actors"), before=(JIA,), after=("nobody",)))
    assert caught.value.problems[0].code == "dangling-id"
