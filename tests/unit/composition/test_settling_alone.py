"""A question put by hand and settled by itself: which words fit there, and what is told of the rest."""

from __future__ import annotations

import re

import attrs
import pytest
from tests.unit.composition.by_hand import WORDS
from tests.unit.composition.small import HRSS, system

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.composition.decision import Decision, Stale
from govmodel.composition.question import Act, Choice, Question
from govmodel.composition.settling import Settled, settle
from govmodel.model.document import Citation, DocumentNumber
from govmodel.model.ids import RuleId
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.model.rules import Delegation, ReportRule, WorkingRules

RULE = RuleId("rule")
KEEP = (Choice(act=Act.KEEP),)
BASIS = OpenItem(field="document.basis", about=OpenAbout.BASIS, words="")


def put(base: JointMeeting, item: OpenItem, choose: str, *choices: Choice) -> Settled:
    """What a decision makes of the one question that is open."""
    question = Question(item=item, reason=WORDS, choices=choices)
    asked = attrs.evolve(base, open=(item,))
    return settle(asked, (question,), {item.key: Decision(item=item.key, choose=choose)}, default_catalogue())


def refused(settled: Settled) -> Stale:
    """What is told where the words do not fit: nothing is changed, and the question stays."""
    (stale,) = settled.stale
    assert len(settled.open) == 1
    assert (settled.steps, settled.kept) == ((), ())
    return stale


def delegating(*tasks: str) -> JointMeeting:
    return system(units=(HRSS,), rules=WorkingRules(delegations=(Delegation(id=RULE, tasks=tasks),)))


def power(words: str) -> OpenItem:
    return OpenItem(element=RULE, field="tasks", about=OpenAbout.POWER, words=words)


@pytest.mark.parametrize(
    ("asked", "choose", "tasks", "after"),
    [
        # Of words of which one holds the other, the longer stands there.
        ("法规；地方性法规", "甲；乙", ("制定法规", "制定地方性法规"), ("制定甲", "制定乙")),
        ("地方性法规；法规", "乙；甲", ("制定法规", "制定地方性法规"), ("制定甲", "制定乙")),
        # One character that stands beside the words and in them too is no repetition; two are.
        ("法规", "针对性文件", ("对法规作出解释",), ("对针对性文件作出解释",)),
        ("法规", "解释文件并作出", ("对法规作出解释",), None),
        ("法规", "办法", ("制定法规、修订法规",), None),
        ("法规、规章", "办法", ("制定法规",), None),
        ("法规、规章", "办法", ("制定法规、规章", "日常工作"), ("制定办法", "日常工作")),
    ],
)
def test_words_stand_in_for_those_asked_about_where_it_is_plain_what_is_meant(
    asked: str, choose: str, tasks: tuple[str, ...], after: tuple[str, ...] | None
) -> None:
    made = put(delegating(*tasks), power(asked), choose)
    if after is None:
        refused(made)
    else:
        assert made.stale == ()
    assert made.structure.rules.delegations[0].tasks == (tasks if after is None else after)


@pytest.mark.parametrize(
    ("asked", "choose", "after"),
    [
        ("甲事；乙事", "子；丑", ("子", "丑", "丙事")),
        ("甲事；乙事", "子", ("子", "丙事")),
        ("甲事", "子；丑", ("子；丑", "乙事", "丙事")),
    ],
)
def test_texts_in_question_become_those_given_and_one_text_is_never_two(
    asked: str, choose: str, after: tuple[str, ...]
) -> None:
    rules = WorkingRules(reports=(ReportRule(id=RULE, content=("甲事", "乙事", "丙事")),))
    item = OpenItem(element=RULE, field="content", about=OpenAbout.WORDS, words=asked)
    made = put(system(units=(HRSS,), rules=rules), item, choose)
    assert made.structure.rules.reports[0].content == after
    assert made.stale == ()


def test_a_unit_in_question_is_called_what_a_person_calls_it() -> None:
    made = put(system(units=(HRSS,)), OpenItem(element=HRSS.id, about=OpenAbout.UNIT, words=HRSS.name), "省人社厅")
    assert made.structure.units == (attrs.evolve(HRSS, name="省人社厅"),)
    assert [step.path for step in made.steps] == [("units", "hrss"), ("open",)]


def test_words_are_not_put_where_there_are_none() -> None:
    base = system(units=(HRSS,), rules=WorkingRules(reports=(ReportRule(id=RULE, content=("甲事",)),)))
    refused(put(base, OpenItem(element=RULE, field="purpose", about=OpenAbout.WORDS, words="我省"), "我市"))


@pytest.mark.parametrize(
    ("number", "serial"),
    [("【苏政办发〔2011〕49】", 49), ("（苏政办发〔2011〕49号）", 49), ("（苏政办发〔2011〕49号文", None)],
)
def test_brackets_around_a_number_are_two_and_hold_all_of_it(number: str, serial: int | None) -> None:
    made = put(system(), BASIS, f"《甲》{number}")
    if serial is None:
        refused(made)
    else:
        found = DocumentNumber(code="苏政办发", year=2011, serial=serial)
        assert made.structure.document.basis == (Citation(title="甲", number=found),)


@pytest.mark.parametrize(
    ("choose", "titles"),
    [
        ("、《甲》", ["甲"]),
        ("《甲》（试行），苏政办发〔2011〕1号，《乙》", ["甲（试行）", "乙"]),
        ("《甲》和《乙》。", ["甲", "乙"]),
    ],
)
def test_what_stands_between_documents_is_lost_and_nothing_else(choose: str, titles: list[str]) -> None:
    assert [each.title for each in put(system(), BASIS, choose).structure.document.basis] == titles


@pytest.mark.parametrize("choices", [(), KEEP])
def test_what_is_told_of_a_citation_that_is_none_names_the_choices_there_are(choices: tuple[Choice, ...]) -> None:
    stale = refused(put(system(), BASIS, "甲", *choices))
    told_zh, told_en = stale.zh.partition("；")[2], stale.en.partition("; ")[2]
    assert ("照留" in told_zh, "照留" in told_en) == (bool(choices), bool(choices))
    assert ("或" in told_zh, " or " in told_en) == (bool(choices), bool(choices))
    assert re.search("[a-z]", told_zh) is None
