"""What each class of the model refuses, case by case, by the code of the problem."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import govmodel.model as m


def a(cls: type[Any], **fields: Any) -> Callable[[], Any]:
    """The making of a value, put off until the test makes it."""
    return lambda: cls(**fields)


def year(least: int | None = None, most: int | None = None, **fields: Any) -> Callable[[], Any]:
    return a(m.Interval, least=least, most=most, **{"period": m.Period.YEAR} | fields)


DECLARED, SUGGESTED = m.Match.DECLARED, m.Match.SUGGESTED

CITY = {
    "name": "甲市",
    "kind": m.DivisionKind.PREFECTURE_CITY,
    "tier": m.Tier.PREFECTURE,
    "standing": m.Standing.PREFECTURE,
}

REFUSED = [
    ("no-such-date", a(m.PartialDate, year=0)),
    ("no-such-date", a(m.PartialDate, year=10_000)),
    ("no-such-date", a(m.PartialDate, year=2011, month=13)),
    ("no-such-date", a(m.PartialDate, year=2011, month=0)),
    ("no-such-date", a(m.PartialDate, year=2011, month=1, day=0)),
    ("no-such-date", a(m.PartialDate, year=2011, month=2, day=29)),
    ("no-such-date", a(m.PartialDate, year=2011, day=1)),
    ("no-such-date", a(m.PartialDate, year=10**30)),
    ("no-such-date", a(m.PartialDate, year="2011")),
    ("not-a-date", lambda: m.PartialDate.parse("2011-1")),
    ("not-a-date", lambda: m.PartialDate.parse("2011-12-27\n")),
    ("not-a-date", lambda: m.PartialDate.parse("二〇一一")),
    ("not-a-date", lambda: m.PartialDate.parse("")),
    ("no-such-date", lambda: m.PartialDate.parse("2011-02-30")),
    ("bad-document-number", a(m.DocumentNumber, code="", year=2011, serial=1)),
    ("bad-document-number", a(m.DocumentNumber, code="常政办发", year=11, serial=1)),
    ("bad-document-number", a(m.DocumentNumber, code="常政办发", year=20110, serial=1)),
    ("bad-document-number", a(m.DocumentNumber, code="常政办发", year=2011, serial=0)),
    ("section-whole-and-partial", a(m.Extent, whole=[m.Section.HEAD], partial=[m.Section.HEAD])),
    ("section-whole-and-partial", a(m.Extent, partial=[m.Section.DUTIES])),
    ("score-out-of-place", a(m.Claim, element="a/1", match=DECLARED, score=0.5)),
    ("score-out-of-place", a(m.Claim, element="a/1", match=SUGGESTED)),
    ("score-out-of-place", a(m.Claim, element="a/1", match=SUGGESTED, score=1.1)),
    ("score-out-of-place", a(m.Claim, element="a/1", match=SUGGESTED, score=-0.1)),
    ("score-out-of-place", a(m.Claim, element="a/1", match=SUGGESTED, score=float("nan"))),
    ("bad-offsets", a(m.Source, document="x", clause="一", quote="词", start=1)),
    ("bad-offsets", a(m.Source, document="x", clause="一", quote="词", end=1)),
    ("bad-offsets", a(m.Source, document="x", clause="一", quote="词", start=2, end=1)),
    ("bad-offsets", a(m.Source, document="x", clause="一", quote="词", start=-1, end=1)),
    ("interval-does-not-count", a(m.Interval)),
    ("interval-does-not-count", a(m.Interval, least=1)),
    ("interval-does-not-count", year()),
    ("interval-does-not-count", year(-1)),
    ("interval-does-not-count", year(3, 2)),
    ("interval-does-not-count", year(None, 0)),
    ("interval-does-not-count", year(0, 0)),
    ("interval-does-not-count", year(1, every=0)),
    ("interval-does-not-count", year(recurrence=m.Recurrence.REGULAR)),
    ("interval-does-not-count", a(m.Interval, recurrence=m.Recurrence.PROMPT, least=1)),
    ("empty-rank-set", a(m.RankSet, ranks=())),
    ("empty-rank-set", lambda: m.RankSet.of(())),
    ("unknown-rank", lambda: m.RankSet.of("部长级")),
    ("unknown-rank", lambda: m.RankSet.of(["正处级", "正仙级"])),
    ("unknown-rank", lambda: m.RankSet.of([["正处级"]])),  # type: ignore[list-item]  # what the test is about
    ("unknown-rank", lambda: m.Rank.of("处级")),
    ("count-below-one", a(m.PerUnit, post=m.Post(title="干部"), count=0)),
    ("negative-count", a(m.SeatList, stated_count=-1)),
    ("negative-count", a(m.SeatCount, role=m.SeatRole.MEMBER, count=-1)),
    ("bad-division-code", a(m.Division, code="3204", **CITY)),
    ("bad-division-code", a(m.Division, code="３２０４００", **CITY)),
    ("bad-division-code", a(m.Division, code="320400", parent="32", **CITY)),
    ("bad-division-code", a(m.Place, name="某镇", within="x")),
    ("no-sources", a(m.SourceEntry, at=".name")),
    ("dates-backwards", a(m.Terms, since=m.PartialDate(year=2013), until=m.PartialDate(year=2012))),
    (
        "dates-backwards",
        a(m.Appointment, id="a", seat="s", since=m.PartialDate(year=2013), until=m.PartialDate(year=2012)),
    ),
    ("blank-name", a(m.Unit, id="jia", name="")),
    ("blank-name", a(m.Unit, id="jia", name=" \u3000")),
    ("blank-name", a(m.JointMeeting, id="x", name="")),
    ("wrong-type", a(m.Duty, id="a", part="牵头", task="甲事")),
    ("wrong-type", a(m.Duty, id="a", part=m.Norm.MUST, task="甲事")),
    ("wrong-type", a(m.Duty, id=3, part=m.Part.OWN, task="甲事")),
    ("wrong-type", a(m.Duty, id="a", part=m.Part.OWN, task="甲事", actors=[3])),
    ("wrong-type", a(m.Duty, id="a", part=m.Part.OWN, task=None)),
    ("wrong-type", a(m.Post, title="干部", rank="处级")),
    ("wrong-type", a(m.JointMeeting, id="x", name=None)),
    ("wrong-type", a(m.JointMeeting, id="x", name="甲", units=[{"id": "jia"}])),
    ("wrong-type", a(m.JointMeeting, id="x", name="甲", coordinating=1)),
    ("wrong-type", a(m.JointMeeting, id="x", name="甲", stated_groups=True)),
    ("wrong-type", a(m.JointMeeting, id="x", name="甲", topic="长" * 100, form="长" * 100)),
    ("wrong-type", a(m.Extent, whole=["文头"])),
    ("wrong-type", a(m.Document, date="2011")),
    ("unknown-rank", lambda: m.Rank.of(None)),  # type: ignore[arg-type]  # what the test is about
]


@pytest.mark.parametrize(("code", "make"), REFUSED)
def test_what_cannot_be_is_refused_with_its_code_in_both_languages(code: str, make: Callable[[], Any]) -> None:
    with pytest.raises(m.InvalidModel) as caught:
        make()
    (problem,) = caught.value.problems
    assert problem.code == code
    assert problem.text("zh") == f"{problem.path}: {problem.zh}"
    assert problem.text("en") == f"{problem.path}: {problem.en}"
    assert problem.zh in str(caught.value)
    assert problem.en in str(caught.value)


@pytest.mark.parametrize(
    ("make", "meant"),
    [
        (a(m.Duty, id="a", part="牵头", task="甲事"), "Part.LEAD"),
        (a(m.Duty, id="a", part="lead", task="甲事"), "Part.LEAD"),
        (a(m.Duty, id="a", part="完全不同的词", task="甲事"), None),
        (a(m.Duty, id="a", part=3, task="甲事"), None),
        (a(m.Post, title="干部", rank="处级"), "RankSet.of('处级')"),
        (a(m.Document, date="2011"), "PartialDate.parse('2011')"),
        (a(m.JointMeeting, id="x", name="甲", office="办公室"), None),
    ],
)
def test_value_of_the_wrong_class_names_the_one_that_was_meant(make: Callable[[], Any], meant: str | None) -> None:
    with pytest.raises(m.InvalidModel) as caught:
        make()
    assert caught.value.problems[0].nearest == meant


def test_wrong_choice_is_told_with_its_field() -> None:
    with pytest.raises(m.InvalidModel) as caught:
        m.Duty(id=m.DutyId("a"), part="牵头", task=3)  # type: ignore[arg-type]  # what the test is about
    part, task = caught.value.problems
    assert (part.path, part.zh) == ("$.part", "part 应为 Part 之一，却是 '牵头'；是不是 Part.LEAD？")
    assert part.en == "part is to be one of Part, not '牵头'; did you mean Part.LEAD?"
    assert "Part.LEAD" in part.choices
    assert (task.path, task.value) == ("$.task", "3")


def test_subclass_of_what_a_field_holds_will_do() -> None:
    class Word(str):
        """A string with another class."""

        __slots__ = ()

    duty = m.Duty(id=m.DutyId(Word("a")), part=m.Part.OWN, task=Word("甲事"), actors=(m.UnitId(Word("jia")),))
    assert duty == m.Duty(id=m.DutyId("a"), part=m.Part.OWN, task="甲事", actors=(m.UnitId("jia"),))
    assert m.Claim(element=m.DutyId("a"), match=SUGGESTED, score=1).score == 1


@pytest.mark.parametrize(
    ("fields", "written"),
    [
        ({"year": 2020, "month": 13}, "2020-13"),
        ({"year": 2020, "month": 2, "day": 30}, "2020-02-30"),
        ({"year": 0}, "0000"),
        ({"year": "2011"}, "2011"),
        ({"year": 2011, "day": 1}, "2011-?-01"),
    ],
)
def test_date_that_is_none_is_told_as_it_was_given(fields: dict[str, Any], written: str) -> None:
    with pytest.raises(m.InvalidModel) as caught:
        m.PartialDate(**fields)
    assert caught.value.problems[0].value == written


def test_unknown_rank_names_the_nearest_and_lists_the_choices() -> None:
    with pytest.raises(m.InvalidModel) as caught:
        m.Rank.of("正处")
    (problem,) = caught.value.problems
    assert problem.nearest == "正处级"
    assert problem.choices == m.RANK_NAMES


def test_nothing_near_is_nothing_named() -> None:
    with pytest.raises(m.InvalidModel) as caught:
        m.Rank.of("x")
    assert caught.value.problems[0].nearest is None


@pytest.mark.parametrize("text", ["各成员单位", b"x"])
def test_one_string_where_several_belong_is_refused(text: Any) -> None:
    with pytest.raises(TypeError, match="sequence"):
        m.LowerTiers(stance=m.LowerTiersStance.PERMITTED, tasks=text)


def test_any_iterable_is_kept_as_a_tuple() -> None:
    kept = m.LowerTiers(stance=m.LowerTiersStance.PERMITTED, tasks=(word for word in ("甲", "乙")))  # type: ignore[arg-type]  # the field's type is what it holds
    assert kept.tasks == ("甲", "乙")


@pytest.mark.parametrize("cls", [m.Unit, m.Seat, m.Duty, m.JointMeeting, m.Post, m.PartialDate])
def test_values_are_frozen(cls: type[Any]) -> None:
    made = {
        m.Unit: a(m.Unit, id="jia", name="甲局"),
        m.Seat: a(m.Seat, id="convener", role=m.SeatRole.CONVENER),
        m.Duty: a(m.Duty, id="jia/1", part=m.Part.OWN, task="甲事"),
        m.JointMeeting: a(m.JointMeeting, id="x", name="甲联席会议"),
        m.Post: a(m.Post, title="局长"),
        m.PartialDate: a(m.PartialDate, year=2011),
    }[cls]()
    with pytest.raises(AttributeError):
        made.anything = 1
