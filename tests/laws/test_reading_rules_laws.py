"""Laws of reading working rules: never raising, resting on words of the text, work in step with length."""

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.work import calls

from govmodel.model.ids import ElementId
from govmodel.model.rules import WorkingRules
from govmodel.reading.draft import Draft
from govmodel.reading.outline import outline
from govmodel.reading.rules.parties import chair_of, parties
from govmodel.reading.rules.read import read_rules
from govmodel.reading.rules.words import meeting_names, roles

_WORDS = (
    "联席会议 原则上 每年 召开 一至两次 全体会议 专题会议 例会 由 召集人 或 委托的 主持 办公室 "
    "各成员单位 及时 定期 向 省政府 报告 报送 通报 工作情况 会议纪要 形式 明确 经 与会单位 "
    "同意后 印发 抄报 不刻制印章 不正式行文 任务完成后 自行撤销 可 根据工作需要 邀请 有关部门 参加 "
    "存在意见分歧的 负责协调 应经 讨论通过 受 委托 承担 各地 要 建立 ， 。 ； 、 ： （ ） 《 "
    "》 一、 （一） 1. 2 次"
)
_STOCK = (*_WORDS.split(), "\n", "三、工作规则\n", "二、职责分工\n")
stock_text = st.lists(st.sampled_from(_STOCK), max_size=60).map("".join)
any_text = st.one_of(st.text(max_size=200), stock_text)


def read(text: str) -> Draft:
    draft = Draft(text=text)
    read_rules(draft, outline(text))
    return draft


@given(any_text)
def test_reading_never_raises_and_what_is_read_hangs_together(text: str) -> None:
    draft = read(text)
    rules: dict[str, Any] = {kind: tuple(found) for kind, found in draft.rules.items()}
    ids = [rule.id for rule in WorkingRules(**rules).all()]
    assert len(ids) == len(set(ids))


@given(any_text)
def test_every_rule_rests_on_words_and_every_word_put_down_is_of_the_text(text: str) -> None:
    draft = read(text)
    rested = {address for address, _, _ in draft.placed}
    for rules in draft.rules.values():
        for rule in rules:
            assert rule.id in rested
    known = {str(rule.id) for rules in draft.rules.values() for rule in rules}
    for address, stretch, name in draft.placed:
        assert address in known or address.startswith(".")
        assert 0 <= stretch.start < stretch.end <= len(text)
        assert "\n" not in text[stretch.start : stretch.end]
        assert name


@given(any_text)
def test_who_is_named_in_a_rule_is_a_unit_of_the_draft(text: str) -> None:
    draft = read(text)
    units = {ElementId(unit.id) for unit in draft.units}
    for rules in draft.rules.values():
        for rule in rules:
            for field in attrs.fields(type(rule)):
                value = getattr(rule, field.name)
                if field.name in _PARTIES and isinstance(value, tuple):
                    assert {each for each in value if isinstance(each, str)} <= units


_PARTIES = frozenset(
    {
        *("proposers", "callers", "chairs", "delegated_chairs", "attendees", "attendees_of", "reporters", "recipients"),
        *("drafted_by", "consent_of", "countersigned_by", "signed_by", "sent_to", "copied_to", "published_by"),
        *("passed_by", "reported_to", "settled_by", "decided_by", "invited", "sealed_by", "delegates", "by", "over"),
    }
)


@given(any_text)
def test_the_same_text_gives_the_same_rules(text: str) -> None:
    first, second = read(text), read(text)
    assert first.rules == second.rules
    assert first.placed == second.placed
    assert first.units == second.units


@given(stock_text)
def test_what_stands_in_another_section_changes_no_rule(text: str) -> None:
    rules = f"三、工作规则\n{text.replace(chr(10), '')}\n"
    with_roster = rules + "四、成员名单\n召集人：甲某某 副省长\n"
    assert read(rules).rules == read(with_roster).rules


@given(st.sampled_from(sorted(roles())), st.sampled_from(sorted(roles())))
def test_roles_joined_are_both_meant(one: str, other: str) -> None:
    draft = Draft(text="")
    assert set(parties(draft, f"{one}、{other}")) == {roles()[one], roles()[other]}
    chair = chair_of(draft, f"{one}或{one}委托的同志")
    assert chair is not None
    assert (chair.actors, chair.delegable) == ((roles()[one],), True)


@given(st.sampled_from(sorted(meeting_names())))
def test_every_name_of_a_meeting_is_read_as_its_kind(name: str) -> None:
    [rule] = read(f"三、工作规则\n每年召开一次{name}。").rules["meetings"]
    kind, own = meeting_names()[name]
    assert (rule.kinds, rule.printed) == ((kind,), None if own else name)  # type: ignore[union-attr]  # a meeting rule


_HOSTILE = (
    "由 召开 每年 根据 委托 （ 》 或 向报告 经同意 各地 重大 纪要经 邀请 一次 根据工作 "
    "由召集人 召集人或 抄报 、 不刻制 联席会议 每年召开一至 对各成员单位 将纳入 印章， 研究， "
    "主要汇报， 每年召开会议， 每年召开会议。 均由召集人主持。 分歧，通过，重大，"
)


@pytest.mark.parametrize("piece", _HOSTILE.split())
def test_work_grows_with_length_and_no_faster(piece: str) -> None:
    def made(length: int, end: str) -> int:
        text = f"三、工作规则\n{piece * (length // len(piece))}{end}召开会议"
        blocks = outline(text)
        read_rules(Draft(text=text), blocks)  # what is worked out once and kept
        return calls(lambda: read_rules(Draft(text=text), blocks))

    for end in ("", "，", "需要"):
        assert made(4_000, end) < 8 * 1.25 * max(made(500, end), 200)
