"""Laws of retargeting: only what is listed changes, titles never do, and two steps are as good as one."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.unit.wording.places import PLACES, TOPICS

from govmodel.wording.cues import all_forms, not_own
from govmodel.wording.own_words import OwnWords, Retargeted
from govmodel.wording.retarget import retarget

OWN = st.sampled_from(list(PLACES.values()))
FRAGMENTS = (
    "定期向{政府}汇报",
    "经{政府}同意",
    "为{政府}决策提供参考",
    "向{党委}、{政府}报告工作",
    "完成{党委}、{政府}交办的事项",
    "贯彻落实{党委}、{政府}决策部署",
    "我{近}养老服务",
    "统筹全{近}工作",
    "加强本{近}人员培训",
    "会同{词}有关部门",
    "{词}养老服务联席会议",
    "督促{级}有关部门",
    "{直}机关",
    "{属}企业",
    "鼓励{近}内高校",
    "创建{级}示范",
    "{全名}人民政府",
    "结合{简名}实际",
    "{全名}养老服务联席会议",
    "分管养老服务的{副}召集",
)
NEUTRAL = (
    "学习贯彻中央精神",
    "国家有关规定",
    "维护秩序",
    "《关于养老服务的意见》",
    "由成员单位提出",
    "会议由召集人主持",
    "及时通报情况",
    "编印简报",
)
SURE = tuple(each for each in (*FRAGMENTS, *NEUTRAL) if not each.startswith(("贯彻", "创建")))
BETWEEN = "，。；、：\n"
NAMES = st.dictionaries(
    st.sampled_from(["民政局", "养老", "有关部门", "培训"]), st.sampled_from(["甲", "乙丙"]), max_size=3
)


def filled(fragment: str, own: OwnWords) -> str:
    """A fragment as the place would write it."""
    form = all_forms()[own.words[0]]
    near = form.near
    return fragment.format(
        政府=own.government[-1], 党委=form.party, 近=near, 词=own.words[0], 级=form.level, 直=form.direct,
        属=form.owned, 副=form.deputy, 全名=own.name, 简名=own.short,
    )  # fmt: skip


@st.composite
def prose(draw: st.DrawFn, own: OwnWords, fragments: tuple[str, ...] = (*FRAGMENTS, *NEUTRAL)) -> str:
    """Clauses as the place would write them, with anything between."""
    clauses = draw(st.lists(st.sampled_from(fragments), max_size=6))
    return "".join(filled(clause, own) + draw(st.sampled_from(BETWEEN)) for clause in clauses)


def anything(own: OwnWords) -> st.SearchStrategy[str]:
    """Text of the characters that matter, sensible or not, and words of the table among it."""
    near = "".join(own.words) + own.name
    pieces = st.one_of(
        st.text("省市区县州盟旗全我本级直属内政府委人民各有关部门《》、，（）(和中央国家长副" + near, max_size=8),
        st.sampled_from([each.word for each in not_own()]),
        prose(own),
        st.text(max_size=3),
    )
    return st.lists(pieces, max_size=6).map("".join)


TEXTS = OWN.flatmap(lambda own: st.tuples(st.just(own), anything(own)))


def rebuilt(made: Retargeted) -> str:
    """The text after, put together from the text before and the changes by slicing from the back."""
    text = made.before
    for each in reversed(made.changed):
        text = text[: each.start] + each.after + text[each.end :]
    return text


@given(TEXTS, OWN, NAMES)
def test_only_what_is_listed_changes(written: tuple[OwnWords, str], target: OwnWords, names: dict[str, str]) -> None:
    own, text = written
    made = retarget(text, own, target, topics=TOPICS, names=tuple(names.items()))

    assert made.before == text
    assert made.after == rebuilt(made)
    assert all(each.after and each.after != each.before for each in made.changed)
    assert not any(each.after for each in made.doubts)


@given(TEXTS, OWN, NAMES)
def test_changes_and_doubts_stand_in_order_and_apart(
    written: tuple[OwnWords, str], target: OwnWords, names: dict[str, str]
) -> None:
    own, text = written
    made = retarget(text, own, target, topics=TOPICS, names=tuple(names.items()))

    for mentions in (made.changed, made.doubts):
        assert [each.start for each in mentions] == sorted(each.start for each in mentions)
    taken = [place for each in (*made.changed, *made.doubts) for place in range(each.start, each.end)]
    assert len(taken) == len(set(taken))
    assert all(text[each.start : each.end] == each.before != "" for each in (*made.changed, *made.doubts))


@given(TEXTS)
def test_a_place_retargeted_to_itself_changes_and_asks_nothing(written: tuple[OwnWords, str]) -> None:
    own, text = written

    assert retarget(text, own, own, topics=TOPICS) == Retargeted(before=text, after=text)


@given(TEXTS, OWN, NAMES)
@example((PLACES["江苏省"], "《甲《乙》省政府》"), PLACES["常州市"], {})
def test_titles_never_change(written: tuple[OwnWords, str], target: OwnWords, names: dict[str, str]) -> None:
    own, text = written
    made = retarget(text, own, target, topics=TOPICS, names=tuple(names.items()))

    assert re.findall("《[^《》]*》", made.after) == re.findall("《[^《》]*》", text)
    for each in (*made.changed, *made.doubts):
        assert "《" not in each.before
        inner = text[: each.start]
        assert "》" not in each.before
        assert not re.search("《[^《》]*$", inner) or not re.match("[^《》]*》", text[each.end :])


@given(TEXTS, OWN)
def test_what_has_arrived_stays(written: tuple[OwnWords, str], target: OwnWords) -> None:
    own, text = written
    once = retarget(text, own, target, topics=TOPICS)

    assert retarget(once.after, target, target, topics=TOPICS).after == once.after


@given(TEXTS)
def test_peers_that_call_themselves_alike_change_nothing_but_the_name(written: tuple[OwnWords, str]) -> None:
    own, text = written
    peer = OwnWords(name=f"乙{own.words[0]}", short="乙", words=own.words, government=own.government)
    made = retarget(text, own, peer, topics=TOPICS)

    assert all(own.short in each.before for each in (*made.changed, *made.doubts))


CHAINS = [
    tuple(PLACES[name] for name in chain)
    for chain in (
        ("江苏省", "常州市", "武进区"),
        ("常州市", "武进区", "甲镇"),
        ("内蒙古自治区", "锡林郭勒盟", "苏尼特旗"),
        ("江苏省", "黔西南州", "台前县"),
        ("江苏省", "内蒙古自治区", "锡林郭勒盟"),
    )
]


def two_steps_are_one(text: str, chain: tuple[OwnWords, ...]) -> bool:
    """Whether going down by the middle makes what the leap makes, as far as the law goes.

    It holds where no step has a doubt and the base itself says nothing in the middle's own words: 市级 in
    a province's text is below it, and the second step would take it for the city's own.
    """
    base, middle, end = chain
    first = retarget(text, base, middle, topics=TOPICS)
    second = retarget(first.after, middle, end, topics=TOPICS)
    leap = retarget(text, base, end, topics=TOPICS)
    of_middle = retarget(text, middle, end, topics=TOPICS)
    if first.doubts or second.doubts or of_middle.changed or of_middle.doubts:
        return True
    return second.after == leap.after and not leap.doubts


@given(st.sampled_from(CHAINS).flatmap(lambda chain: st.tuples(prose(chain[0]), st.just(chain))))
def test_down_two_steps_is_down_at_once_where_nothing_is_open(way: tuple[str, tuple[OwnWords, ...]]) -> None:
    assert two_steps_are_one(*way)


@given(st.sampled_from(CHAINS).flatmap(lambda chain: st.tuples(anything(chain[0]), st.just(chain))))
def test_down_two_steps_is_down_at_once_for_any_text_where_nothing_is_open(
    way: tuple[str, tuple[OwnWords, ...]],
) -> None:
    assert two_steps_are_one(*way)


@pytest.mark.parametrize("chain", CHAINS, ids=lambda chain: chain[0].name)
def test_every_sure_fragment_takes_two_steps_as_one(chain: tuple[OwnWords, ...]) -> None:
    base, middle, end = chain
    for fragment in SURE:
        text = filled(fragment, base)
        first = retarget(text, base, middle, topics=TOPICS)
        second = retarget(first.after, middle, end, topics=TOPICS)
        assert (second.after, first.doubts + second.doubts) == (retarget(text, base, end, topics=TOPICS).after, ())


@pytest.mark.parametrize("own", PLACES)
def test_each_word_of_the_table_stays_where_it_stands_alone(own: str) -> None:
    here, there = PLACES[own], PLACES["江苏省" if own == "国家" else "国家"]
    for each in not_own():
        named = each.word in here.words or (here.short and here.short in each.word)
        assert named or not retarget(f"，{each.word}，", here, there).changed, each.word


@given(OWN.flatmap(lambda own: st.tuples(st.just(own), prose(own, SURE))), OWN)
def test_what_is_sure_leaves_nothing_of_the_own_place(written: tuple[OwnWords, str], target: OwnWords) -> None:
    own, text = written
    if own.words[0] == "国家" or "国家" in target.words or own.words == target.words:
        return
    made = retarget(text, own, target, topics=TOPICS)

    assert made.doubts == ()
    assert own.name not in made.after
