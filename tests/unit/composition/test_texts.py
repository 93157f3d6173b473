"""Prose: what follows the place to the character, what is asked, and what stays."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from tests.unit.composition.small import HRSS, asked, derived, system, unit

from govmodel.composition.passage import Reach
from govmodel.composition.reason import Why
from govmodel.composition.texts import Speech, guessed
from govmodel.model.actor import BodyRef
from govmodel.model.duty import MandateItem
from govmodel.model.ids import MandateId
from govmodel.model.meeting import JointMeeting, Relation, RelationKind
from govmodel.wording.own_words import Mention, MentionKind, OwnWords, Retargeted

CITY = "常州市"
TASK = "mandate/0.task"


def tasks(*texts: str, place: str = "江苏省", date: str = "2011-12-27", **fields: Any) -> JointMeeting:
    """A system that is for those things."""
    items = tuple(MandateItem(id=MandateId(f"mandate/{i}"), task=text) for i, text in enumerate(texts))
    return system(place, date, mandate=items, **fields)


@pytest.mark.parametrize(
    ("text", "moved", "mentions"),
    [
        ("协调我省工作", "协调我市工作", [("我省", "我市")]),
        ("报省政府，抄送省政府", "报市政府，抄送市政府", [("省政府", "市政府")] * 2),
        (
            "会同省人力资源社会保障厅落实",
            "会同市人力资源社会保障局落实",
            [("省人力资源社会保障厅", "市人力资源社会保障局")],
        ),
        ("江苏各地", "常州各地", [("江苏", "常州")]),
    ],
)
def test_words_of_the_own_level_follow_and_each_is_marked(
    text: str, moved: str, mentions: list[tuple[str, str]]
) -> None:
    base = tasks(text, units=(HRSS,))
    made = derived(base, CITY)
    assert made.structure.mandate[0].task == moved
    (step,) = [each for each in made.steps if each.path[0] == "mandate"]
    assert step.path == ("mandate", "mandate/0", "task")
    assert [(each.before, each.after) for each in step.mentions] == mentions
    assert [text[each.start : each.end] for each in step.mentions] == [before for before, _ in mentions]
    (why,) = step.reasons
    assert why.why is Why.WORDS
    # Each pair is told once.
    assert why.text.zh.count("→") == len(set(mentions))
    assert asked(made).keys() == {".document.basis#basis"}


@pytest.mark.parametrize(
    "text", ["落实中央和省的部署", "完成《江苏省规划》", "县级以上人民政府", "研究政策", "国家的规定"]
)
def test_what_means_another_level_stays(text: str) -> None:
    base = tasks(text, units=(HRSS,))
    made = derived(base, CITY)
    assert made.structure.mandate is base.mandate
    assert asked(made).keys() == {".document.basis#basis"}


def test_what_may_mean_either_level_is_asked_with_the_likeliest_words() -> None:
    made = derived(tasks("会同我省、省、市工作"), CITY)
    (question,) = [each for each in made.open if each.item.element]
    assert question.key == f"{TASK}#words"
    assert question.item.choices == ("照留", "会同我市、市、市工作")
    assert question.item.words == made.structure.mandate[0].task == "会同我市、省、市工作"
    assert question.reason.why is Why.WORDS
    assert "我省" not in question.reason.text.zh


def test_another_bodys_own_name_is_asked_and_never_rewritten() -> None:
    relation = Relation(kind=RelationKind.REPORTS_TO, target=BodyRef(name="省妇女儿童工作委员会"))
    base = system(relations=(relation,))
    made = derived(base, CITY)
    assert made.structure.relations is base.relations
    question = made.open[0]
    assert question.key == ".relations.target.name#words"
    assert question.item.choices == ("照留", "市妇女儿童工作委员会")
    assert "省" in question.reason.text.zh
    other = system(relations=(Relation(kind=RelationKind.REPORTS_TO, target=BodyRef(name="全国老龄委")),))
    assert asked(derived(other, CITY)).keys() == {".document.basis#basis"}


def test_a_power_that_the_place_lacks_is_asked_with_what_it_rests_on() -> None:
    made = derived(tasks("制定地方性法规和行业标准"), CITY)
    (question,) = [each for each in made.open if each.item.element]
    assert question.key == f"{TASK}#power"
    assert question.item.choices == ("删去", "照留")
    assert question.item.words == "地方性法规和行业标准"
    assert (question.reason.why, len(question.reason.grounds)) == (Why.POWER, 2)
    assert question.reason.text.zh.count("；") >= 1
    twice = derived(tasks("制定行业标准，修订行业标准"), CITY)
    (question,) = [each for each in twice.open if each.item.element]
    assert len(question.reason.grounds) == 1
    assert question.reason.text.zh.count("本级当日没有") == 1


def test_in_one_place_only_a_power_that_was_lost_is_news() -> None:
    base = tasks("制定行业标准", "制定地方性法规")
    assert asked(derived(base, "江苏省", as_of="2015-06-01")) == {}


def test_a_rank_in_prose_is_asked_where_ranks_differ() -> None:
    text = "推荐一名处级干部"
    made = derived(tasks(text), CITY)
    (question,) = [each for each in made.open if each.item.element]
    assert (question.key, question.item.words, question.item.choices) == (f"{TASK}#rank", text, ("照留",))
    assert question.reason.why is Why.RANK
    assert asked(derived(tasks(text), "南京市")).keys() == {".document.basis#basis"}
    assert asked(derived(tasks(text), "浙江省", reach=Reach.PEER)).keys() == {".document.basis#basis"}
    assert asked(derived(tasks("推荐干部"), CITY)).keys() == {".document.basis#basis"}


def test_a_name_of_a_unit_is_read_before_the_words_in_it() -> None:
    government = unit("government", "省政府")
    made = derived(tasks("报省政府同意", units=(government, HRSS)), CITY)
    (step,) = [each for each in made.steps if each.path[0] == "mandate"]
    assert [each.kind for each in step.mentions] != [MentionKind.SELF]
    assert made.structure.mandate[0].task == "报市政府同意"
    two = derived(tasks("省人社厅协助我省", units=(unit("hrss", "省人力资源社会保障厅", aliases=("省人社厅",)),)), CITY)
    assert two.structure.mandate[0].task == "市人社局协助我市"


def test_the_purpose_in_the_head_is_prose_as_well() -> None:
    base = system()
    base = attrs.evolve(base, document=attrs.evolve(base.document, purpose="为促进我省发展"))
    made = derived(base, CITY)
    assert made.structure.document.purpose == "为促进我市发展"
    assert [each.path for each in made.steps if each.reasons[0].why is Why.WORDS] == [("document", "purpose")]


def test_the_own_word_right_before_the_topic_means_the_own_place() -> None:
    for topic in ({"topic": "家庭服务业"}, {"topic": "乙", "short_topic": "家庭服务业"}):
        base = tasks("省家庭服务业指导目录", units=(), **topic)
        assert derived(base, CITY).structure.mandate[0].task == "市家庭服务业指导目录"
    other = tasks("省家庭服务业指导目录", units=())
    assert derived(other, CITY).structure.mandate is other.mandate


def test_a_text_speaks_of_both_levels_where_the_new_words_stand_beside_the_old() -> None:
    both = derived(tasks("会同省人力资源社会保障厅、市人力资源社会保障局落实", units=(HRSS,)), CITY)
    assert both.structure.mandate[0].task == "会同省人力资源社会保障厅、市人力资源社会保障局落实"
    assert f"{TASK}#words" in asked(both)
    # 行署 stands in 盟行署, and nowhere beside it.
    one = derived(tasks("向盟行署报告工作", place="兴安盟"), "阿克苏地区", reach=Reach.PEER)
    assert one.structure.mandate[0].task == "向行署报告工作"
    assert f"{TASK}#words" not in asked(one)


def words(name: str, own: str, short: str = "") -> OwnWords:
    """A place of that name, that calls itself so."""
    return OwnWords(name=name, short=short, words=(own,), government=(f"{own}人民政府", f"{own}政府"))


JIANGSU, CHANGZHOU, SUZHOU = words("江苏省", "省", "江苏"), words("常州市", "市", "常州"), words("苏州市", "市", "苏州")


def test_texts_that_name_nobody_are_told_alike_for_places_that_speak_of_themselves_alike() -> None:
    names = {"省妇联": "市妇联"}
    speech = Speech(JIANGSU, CHANGZHOU, (), names)
    assert speech.spoken(("省妇联",)) == Speech(JIANGSU, SUZHOU, (), names).spoken(("省妇联",))
    assert speech.spoken(("省妇联",)) != Speech(JIANGSU, SUZHOU, (), {"省妇联": "市妇女联合会"}).spoken(("省妇联",))
    assert Speech(JIANGSU, JIANGSU, (), {}).spoken(()) == (JIANGSU, ())


def test_units_are_known_by_the_names_that_stand_in_a_text() -> None:
    speech = Speech(JIANGSU, CHANGZHOU, (), {"省妇联": "市妇联", "省残联": ""})
    assert speech.names_in("报省妇联") == ("省妇联",)
    assert [speech.called(name) for name in ("省妇联", "省残联", "省总工会")] == ["市妇联", "", None]


def test_a_place_without_a_short_name_is_named_in_full() -> None:
    assert Speech(words("甲省", "省"), words("乙市", "市"), (), {}).read("甲省各地").after == "乙市各地"


def test_likely_words_stand_where_the_doubtful_ones_stood_however_long_they_are() -> None:
    speech = Speech(JIANGSU, words("乙自治州", "自治州"), (), {})
    assert guessed(speech.read("会同我省、省、市工作"), speech, foreign=False) == "会同我自治州、自治州、市工作"


@pytest.mark.parametrize(("text", "after"), [("省队，", "省队，"), ("省，队", "市，队")])
def test_a_word_that_may_be_part_of_a_name_is_not_guessed_at(text: str, after: str) -> None:
    doubt = Mention(start=0, end=1, before="省")
    read = Retargeted(before=text, after=text, doubts=(doubt,))
    assert guessed(read, Speech(JIANGSU, CHANGZHOU, (), {}), foreign=False) == after


def test_another_bodys_name_stays_though_it_surely_means_the_level() -> None:
    relation = Relation(kind=RelationKind.REPORTS_TO, target=BodyRef(name="省政府、各设区市"))
    base = system(relations=(relation,))
    made = derived(base, CITY)
    assert made.structure.relations is base.relations
    (question,) = [each for each in made.open if each.key == ".relations.target.name#words"]
    assert question.item.words == "省政府、各设区市"
    assert question.item.choices == ("照留", "市政府、各设区市")
    assert "省政府" in question.reason.text.zh
    assert "各设区市" not in question.reason.text.zh


def test_in_one_place_words_for_what_is_below_are_not_asked_about() -> None:
    assert asked(derived(tasks("督促各设区市落实"), "江苏省", as_of="2015-06-01")) == {}


@pytest.mark.parametrize(
    ("place", "text", "date", "as_of", "news"),
    [
        ("常州市", "制定地方性法规", "2011-12-27", "2014-06-01", False),
        ("常州市", "制定地方标准", "2011-12-27", "2019-06-01", False),
        ("江苏省", "设定行政强制执行", "2011-06-01", "2014-06-01", True),
        ("江苏省", "制定行业标准，设定行政强制执行", "2011-06-01", "2014-06-01", True),
    ],
)
def test_in_one_place_what_it_lacked_before_is_no_news(
    place: str, text: str, date: str, as_of: str, news: bool
) -> None:
    made = derived(tasks(text, place=place, date=date), place, as_of=as_of)
    assert list(asked(made)) == ([f"{TASK}#power"] if news else [])
    assert [each.item.words for each in made.open] == (["行政强制执行"] if news else [])


def test_a_power_is_asked_about_in_the_words_of_the_place() -> None:
    made = derived(tasks("制定地方性法规和我省行业标准"), CITY)
    (question,) = [each for each in made.open if each.item.element]
    assert question.item.words == "地方性法规和我市行业标准"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("市政府、省政府共同落实", "市政府、市政府共同落实"),
        ("协调我省和我市工作", "协调我市和我市工作"),
    ],
)
def test_words_that_would_come_twice_are_asked_about_with_what_would_become_of_them(text: str, after: str) -> None:
    made = derived(tasks(text), CITY)
    assert made.structure.mandate[0].task == text
    assert asked(made)[f"{TASK}#words"] == ("照留", after)


def test_a_single_character_stands_in_many_words_and_is_no_fellow() -> None:
    made = derived(tasks("省家庭服务业指导目录，推进城市化和市场化", topic="家庭服务业"), CITY)
    assert made.structure.mandate[0].task == "市家庭服务业指导目录，推进城市化和市场化"
    assert f"{TASK}#words" not in asked(made)


def test_where_a_name_may_be_meant_nothing_is_offered_but_to_keep_it() -> None:
    assert asked(derived(tasks("会同江苏省图书馆落实"), CITY))[f"{TASK}#words"] == ("照留",)
