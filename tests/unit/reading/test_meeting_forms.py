"""Meetings in the many ways that notices put them, with who chairs and who comes."""

from typing import Any

import pytest
from tests.unit.reading.rule_reading import only, read, rules_of

from govmodel.model.actor import Role
from govmodel.model.interval import Period, Recurrence
from govmodel.model.meeting_rules import MeetingKind
from govmodel.model.part import Norm
from govmodel.reading.rules.intervals import often


@pytest.mark.parametrize(
    ("words", "least", "most", "period"),
    [
        ("一年召开一次", 1, 1, Period.YEAR),
        ("原则上一年一次", 1, 1, Period.YEAR),
        ("半年召开一次", 1, 1, Period.HALF_YEAR),
        ("原则上半年召开一次", 1, 1, Period.HALF_YEAR),
        ("每一季度召开一次", 1, 1, Period.QUARTER),
        ("每季度第一个月上旬召开一次", 1, 1, Period.QUARTER),
        ("每年1月、7月各召开一次", 2, 2, Period.YEAR),
        ("每年上半年和下半年各召开一次", 2, 2, Period.YEAR),
        ("每年3月、6月、9月、12月召开", 4, 4, Period.YEAR),
        ("每年不低于两次", 2, None, Period.YEAR),
    ],
)
def test_how_often_a_thing_is_done(words: str, least: int, most: int | None, period: Period) -> None:
    found = often(words)
    assert found is not None
    assert (found.interval.least, found.interval.most, found.interval.period) == (least, most, period)
    assert found.interval.words == words.removeprefix("原则上")


@pytest.mark.parametrize("words", ["下半年召开", "近半年的工作", "一年来的情况", "十一月召开"])
def test_a_stretch_of_time_is_no_interval(words: str) -> None:
    assert often(words) is None


@pytest.mark.parametrize(
    ("words", "kind", "recurrence"),
    [
        ("联席会议实行例会制度，原则上每季度召开一次。", MeetingKind.REGULAR, Recurrence.COUNTED),
        ("建立联席会议例会制度，每半年召开一次。", MeetingKind.REGULAR, Recurrence.COUNTED),
        ("联席会议全体会议每年不少于2次。", MeetingKind.PLENARY, Recurrence.COUNTED),
        ("联络员会议：每季度召开一次。", MeetingKind.LIAISON, Recurrence.COUNTED),
        ("专题会议根据工作需要由召集人或副召集人召集。", MeetingKind.SPECIAL, Recurrence.ON_DEMAND),
        ("联席会议由召集人视工作需要召集。", MeetingKind.PLENARY, Recurrence.ON_DEMAND),
    ],
)
def test_which_meeting_is_meant(words: str, kind: MeetingKind, recurrence: Recurrence) -> None:
    rule = only(words, "meetings")
    assert rule.kinds == (kind,)
    assert rule.interval.recurrence is recurrence


def test_a_name_at_the_beginning_of_a_line_heads_that_line_alone() -> None:
    draft = read("联络员会议。每季度召开一次。\n每年召开一次。")
    assert [rule.kinds for rule in rules_of(draft, "meetings")] == [(MeetingKind.LIAISON,), (MeetingKind.PLENARY,)]


@pytest.mark.parametrize(
    "words",
    [
        "联席会议由召集人召集并主持。原则上每年召开一次。",
        "联席会议由召集人召集并主持，原则上每年召开一次。",
        "联席会议全体会议由召集人召集并主持，全体成员参加，原则上每年召开一次。",
    ],
)
def test_who_chairs_may_be_said_before_when(words: str) -> None:
    rule = only(words, "meetings")
    assert (rule.callers, rule.chairs) == ((Role.CONVENER,), (Role.CONVENER,))
    assert rule.interval.period is Period.YEAR
    assert rule.terms.norm is Norm.IN_PRINCIPLE


def test_who_chairs_and_nothing_else_is_a_meeting_of_no_stated_interval() -> None:
    rule = only("会议由召集人主持，全体成员参加。", "meetings")
    assert (rule.interval, rule.chairs, rule.attendees) == (None, (Role.CONVENER,), (Role.MEMBER_PERSONS,))


@pytest.mark.parametrize("words", ["总召集人因故不能出席时，由召集人主持。", "联席会议由省民政厅牵头召集。"])
def test_who_chairs_in_somebodys_stead_or_leads_is_no_meeting(words: str) -> None:
    assert read(words).rules == {}


def test_a_convener_may_begin_the_clause() -> None:
    rule = only("遇重大突发事件，召集人可随时召集会议。", "meetings")
    assert (rule.callers, rule.terms.condition, rule.terms.norm) == ((Role.CONVENER,), "遇重大突发事件", Norm.MAY)


def test_all_or_some_of_the_members() -> None:
    rule = only("根据工作需要，可临时召集全体或部分成员单位召开会议。", "meetings")
    assert rule.kinds == (MeetingKind.PLENARY, MeetingKind.PARTIAL)
    assert rule.terms.condition == "根据工作需要"


@pytest.mark.parametrize(
    ("asked", "proposers"),
    [
        ("成员单位可以提议召开例会。", (Role.ALL_MEMBERS,)),
        ("各成员单位可根据工作需要提出召开会议的建议。", (Role.ALL_MEMBERS,)),
        ("成员单位可以提议召开专题会议。", ()),
    ],
)
def test_members_may_ask_for_the_meeting_that_is_named(asked: str, proposers: tuple[Any, ...]) -> None:
    assert only(f"每年召开一次例会。{asked}", "meetings").proposers == proposers


def test_a_title_run_into_the_sentence_under_it() -> None:
    draft = read("工作机制联席会议每月召开一次例会。", heading="三、")
    [rule] = rules_of(draft, "meetings")
    assert (rule.kinds, rule.interval.period) == ((MeetingKind.REGULAR,), Period.MONTH)


@pytest.mark.parametrize(
    ("words", "delegated", "delegable"),
    [
        ("联席会议由召集人或委托副召集人主持。", (Role.DEPUTY_CONVENER,), False),
        ("全体会议由召集人（或委托副召集人）主持。", (Role.DEPUTY_CONVENER,), False),
        ("会议由召集人或其委托的成员单位负责同志主持，联络员列席会议。", (), True),
        ("联席会议每季度召开一次，由召集人或召集人委托的副召集人召集。", (Role.DEPUTY_CONVENER,), False),
    ],
)
def test_who_may_act_for_the_convener(words: str, delegated: Any, delegable: bool) -> None:
    rule = only(words, "meetings")
    assert (rule.delegated_chairs, rule.delegable) == (delegated, delegable)


def test_two_meetings_and_who_calls_each() -> None:
    draft = read("联席会议全体会议由召集人召集，联络员会议由联席会议办公室主任召集。")
    assert [(rule.kinds, rule.callers) for rule in rules_of(draft, "meetings")] == [
        ((MeetingKind.PLENARY,), (Role.CONVENER,)),
        ((MeetingKind.LIAISON,), (Role.OFFICE_DIRECTOR,)),
    ]


def test_who_calls_it_may_begin_a_sentence_that_goes_on() -> None:
    rule = only("联席会议召集人根据工作需要，定期或不定期召集会议。", "meetings")
    assert (rule.callers, rule.interval.recurrence) == ((Role.CONVENER,), Recurrence.EITHER)


def test_all_or_some_of_the_members_behind_a_need() -> None:
    draft = read("每年召开2次全体会议；可根据工作需要，随时召开全体或部分成员单位会议。")
    special = rules_of(draft, "meetings")[1]
    assert special.kinds == (MeetingKind.PLENARY, MeetingKind.PARTIAL)
    assert special.terms.condition == "根据工作需要"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("每年第四季度召开一次总结会议。", MeetingKind.PLENARY),
        ("定期会议每季度召开一次。", MeetingKind.REGULAR),
        ("每季度组织召开一次成员单位联络员会议。", MeetingKind.LIAISON),
        ("根据工作需要召开工作协调会。", MeetingKind.SPECIAL),
        ("例会每季度最后一个月召开。", MeetingKind.REGULAR),
    ],
)
def test_what_meetings_are_called(words: str, kind: MeetingKind) -> None:
    assert only(words, "meetings").kinds == (kind,)


def test_who_takes_part_in_every_meeting_may_be_said_behind_them() -> None:
    draft = read("每季度召开一次，遇有重要事项可随时召开。参加人员为联席会议成员。")
    assert [rule.attendees for rule in rules_of(draft, "meetings")] == [(Role.MEMBER_PERSONS,)] * 2


@pytest.mark.parametrize(
    "heading", ["二、主要职责及工作规则", "二、主要职责", "三、职责分工", "二、职责任务和会议制度", "四、工作小组"]
)
def test_meetings_that_stand_among_tasks(heading: str) -> None:
    rule = only("联席会议原则上每年召开一次，由召集人主持。", "meetings", heading=heading)
    assert rule.chairs == (Role.CONVENER,)


@pytest.mark.parametrize("words", ["定期召开联席会议，研究重大问题。", "省民政厅：每季度召开一次工作调度会。"])
def test_a_task_may_be_to_meet(words: str) -> None:
    assert read(words, heading="三、职责分工").rules == {}
