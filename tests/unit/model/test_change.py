"""Changes: where they reach, and what they refuse."""

from __future__ import annotations

from typing import Any

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


@pytest.mark.parametrize(
    ("change", "where", "expected"),
    [
        (m.Replace(path=("name",), before="甲联席会议", after="乙联席会议"), "name", "乙联席会议"),
        (m.Replace(path=("members", "stated_count"), before=None, after=2), "members", m.SeatList(stated_count=2)),
        (m.Replace(path=("duties", "jia/2"), before=SECOND, after=FIRST), "duties", None),
        (m.Replace(path=("duties",), before=(FIRST, SECOND), after=(SECOND,)), "duties", (SECOND,)),
        (m.Replace(path=("units", "jia", "aliases"), before=("甲",), after=()), "units", None),
        (
            m.Add(path=("relations",), value=m.Relation(kind=m.RelationKind.PART_OF, target=JIA), at=0),
            "relations",
            None,
        ),
        (m.Drop(path=("duties", "jia/1"), value=FIRST), "duties", (SECOND,)),
        (m.Drop(path=("relations", 0), value=TIE), "relations", ()),
        (m.Drop(path=("duties", "gone"), value=FIRST), "duties", (FIRST, SECOND)),
        (m.Drop(path=("relations", 7), value=TIE), "relations", (TIE,)),
        (m.Move(path=("duties", "jia/2"), to=0), "duties", (SECOND, FIRST)),
        (m.Move(path=("duties", "jia/2"), to=1), "duties", (FIRST, SECOND)),
        (m.Add(path=("duties",), value=SECOND), "duties", (FIRST, SECOND)),
        (m.Replace(path=("name",), before="anything", after="甲联席会议"), "name", "甲联席会议"),
    ],
)
def test_change_reaches_its_place_and_what_stands_already_stays(change: m.Change, where: str, expected: Any) -> None:
    if change.path == ("duties", "jia/2") and isinstance(change, m.Replace):
        with pytest.raises(m.InvalidModel, match="jia/1"):  # two with one id
            m.apply(MEETING, change)
        return
    after = getattr(m.apply(MEETING, change), where)
    assert after == (expected if expected is not None else after)
    assert m.apply(m.apply(MEETING, change), change) == m.apply(MEETING, change) or where == "relations"


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
    ],
)
def test_change_that_does_not_fit_is_refused(code: str, change: m.Change) -> None:
    with pytest.raises(m.InvalidChange) as caught:
        m.apply(MEETING, change)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_missing_target_names_the_nearest_and_its_path() -> None:
    with pytest.raises(m.InvalidChange) as caught:
        m.apply(MEETING, m.Replace(path=("duties", "jia/11", "task"), before="", after="x"))
    (problem,) = caught.value.problems
    assert problem.nearest == "jia/1"
    assert "jia/11" in problem.path


def test_change_whose_outcome_does_not_hang_together_is_refused() -> None:
    with pytest.raises(m.InvalidModel) as caught:
        m.apply(MEETING, m.Replace(path=("duties", "jia/1", "actors"), before=(JIA,), after=("nobody",)))
    assert caught.value.problems[0].code == "dangling-id"
