"""Decisions of every kind: what they make of what is open, and which settle nothing."""

from __future__ import annotations

import attrs
import pytest
from tests.unit.composition.small import HRSS, WOMEN, asked, chosen, derived, seat, seats, system, unit

from govmodel.composition.decision import Decision
from govmodel.composition.reason import Why
from govmodel.composition.step import Mark
from govmodel.model.actor import BodyRef
from govmodel.model.document import Citation, DocumentNumber
from govmodel.model.duty import Duty, MandateItem
from govmodel.model.ids import DutyId, MandateId, RuleId, UnitId
from govmodel.model.meeting import JointMeeting, LowerTiers, LowerTiersStance, Relation, RelationKind
from govmodel.model.open_item import OpenAbout
from govmodel.model.part import Part
from govmodel.model.post import Portfolio, Post, PostClass
from govmodel.model.rank import RankSet
from govmodel.model.rules import Delegation, ReportRule, WorkingRules
from govmodel.model.seat import PerUnit, SeatList
from govmodel.model.unit import Unit

CITY = "常州市"
POSTS = "member/hrss.posts#post"
BASIS = ".document.basis#basis"
LIAISON = PerUnit(post=Post(title="厅级干部", rank=RankSet.of("厅级")))
TASKS = Delegation(
    id=RuleId("rule"), delegates=(HRSS.id,), tasks=("制定行业标准", "日常工作", "修订行业标准"), purpose="为决策参考"
)


def titles(structure: JointMeeting) -> list[str]:
    return [post.title for post in structure.members.seats[0].posts]


def settled(base: JointMeeting, item: str, choose: str) -> JointMeeting:
    """What a decision leads to, where it settles just what it names and is a step of its own."""
    made = derived(base, CITY, decisions=chosen(item, choose))
    assert not made.stale
    assert item not in asked(made)
    assert {question.key for question in made.open} == asked(derived(base, CITY)).keys() - {item}
    assert [step for step in made.steps if step.reasons[-1].why is Why.DECISION]
    return made.structure


def unfit(base: JointMeeting, item: str, choose: str) -> None:
    """A decision that does not fit is told of, and the question stays."""
    made, before = derived(base, CITY, decisions=chosen(item, choose)), derived(base, CITY)
    assert [(stale.decision.item, stale.nearest) for stale in made.stale] == [(item, None)]
    assert (made.open, made.structure, made.steps, made.kept) == (before.open, before.structure, before.steps, ())


def test_words_take_the_place_of_the_post_in_question_and_of_no_other() -> None:
    base = system(units=(HRSS,), members=seats(seat("hrss", "副厅长", "首席顾问", "党组书记")))
    assert asked(derived(base, CITY))[POSTS] == ("照留",)
    made = settled(base, POSTS, "副局长")
    assert made.members.seats[0].posts == (
        Post(title="副局长"),
        Post(title="副局长", post_class=PostClass.DEPUTY),
        Post(title="党组书记"),
    )
    assert titles(settled(base, POSTS, "删去")) == ["副局长", "党组书记"]


def test_several_posts_in_question_are_settled_together() -> None:
    base = system(units=(HRSS,), members=seats(seat("hrss", "首席顾问", "副厅长", "总顾问", "顾问")))
    question = next(each for each in derived(base, CITY).open if each.key == POSTS)
    assert question.item.words == "首席顾问；总顾问；顾问"
    assert titles(settled(base, POSTS, "局长")) == ["局长", "副局长"]
    assert titles(settled(base, POSTS, "甲长；乙长；丙长；丁长")) == ["甲长", "乙长", "丙长", "丁长", "副局长"]
    assert titles(settled(base, POSTS, "删去")) == ["副局长"]


def test_a_post_in_a_persons_words_is_classed_by_them_where_they_are_known() -> None:
    portfolio = Portfolio(manner="分管")
    before = Post(title="首席顾问", post_class=PostClass.OTHER, portfolio=portfolio)
    base = system(units=(HRSS,), members=seats(attrs.evolve(seat("hrss"), posts=(before,))))
    post = settled(base, POSTS, "处级干部").members.seats[0].posts[0]
    assert (post.post_class, post.rank, post.portfolio) == (PostClass.CADRE, RankSet.of("处级"), portfolio)
    post = settled(base, POSTS, "科室负责人").members.seats[0].posts[0]
    assert (post.post_class, post.internal) == (PostClass.DIVISION_LEADER, "科室")
    post = settled(base, POSTS, "万事通").members.seats[0].posts[0]
    assert (post.post_class, post.rank, post.internal) == (PostClass.OTHER, None, None)


def test_a_rank_of_a_rule_is_replaced_and_cannot_just_go() -> None:
    base = system(units=(HRSS,), liaisons=SeatList(per_unit=LIAISON))
    item = ".liaisons.per_unit.post#rank"
    rule = settled(base, item, "科级干部").liaisons.per_unit
    assert rule is not None
    assert (rule.post.title, rule.post.rank) == ("科级干部", RankSet.of("科级"))
    unfit(base, item, "删去")
    unfit(base, item, " ")


def test_of_a_list_of_texts_just_those_in_question_go_or_become_others() -> None:
    base = system(units=(HRSS,), rules=WorkingRules(delegations=(TASKS,)))
    item = "rule.tasks#power"
    assert settled(base, item, "删去").rules.delegations[0].tasks == ("日常工作",)
    assert settled(base, item, "企业规范").rules.delegations[0].tasks == ("制定企业规范", "日常工作", "修订企业规范")
    two = attrs.evolve(TASKS, tasks=("制定行业标准", "日常工作", "制定国家标准"))
    several = system(units=(HRSS,), rules=WorkingRules(delegations=(two,)))
    assert settled(several, item, "甲；乙").rules.delegations[0].tasks == ("制定甲", "日常工作", "制定乙")
    unfit(several, item, "甲")
    one = attrs.evolve(TASKS, tasks=("日常工作", "制定行业标准"))
    base = system(units=(HRSS,), rules=WorkingRules(delegations=(one,)))
    assert settled(base, item, "甲；乙").rules.delegations[0].tasks == ("日常工作", "制定甲；乙")


def test_a_text_is_in_question_as_a_whole_where_it_is_not_about_a_power() -> None:
    content = ("配合省、市工作", "省、市", "市里的事")
    rule = ReportRule(id=RuleId("rule"), content=content)
    made = derived(system(units=(HRSS,), rules=WorkingRules(reports=(rule,))), CITY)
    (question,) = [each for each in made.open if each.item.about is OpenAbout.WORDS]
    assert question.item.words == "配合省、市工作；省、市"
    base = system(units=(HRSS,), rules=WorkingRules(reports=(rule,)))
    assert settled(base, question.key, "删去").rules.reports[0].content == ("市里的事",)


def test_the_name_of_another_body_is_found_though_nothing_there_has_an_id() -> None:
    one, other, third = (
        Relation(kind=RelationKind.REPORTS_TO, target=BodyRef(name=name))
        for name in ("全国妇女儿童工作委员会", "省妇女儿童工作委员会", "省深化改革领导小组")
    )
    item = ".relations.target.name#words"
    base = system(relations=(one, other))
    assert item in asked(derived(base, CITY))
    made = settled(base, item, "市妇女儿童工作委员会")
    assert made.relations == (one, attrs.evolve(other, target=BodyRef(name="市妇女儿童工作委员会")))
    unfit(base, item, "删去")
    # Where several are meant, nothing tells which of them the words are for.
    unfit(system(relations=(one, other, third)), item, "市妇女儿童工作委员会")


def test_a_unit_is_named_kept_or_goes() -> None:
    base = system(units=(HRSS, unit("x", "省甲乙办公室", "no-such-line")), members=seats(seat("x"), seat("hrss")))
    base = attrs.evolve(base, units=(HRSS, attrs.evolve(base.units[1], lines=())))
    assert asked(derived(base, CITY))["x#unit"] == ("市甲乙办公室", "删去", "照留")
    assert settled(base, "x#unit", "市甲乙局").units[1] == attrs.evolve(base.units[1], name="市甲乙局")
    gone = settled(base, "x#unit", "删去")
    assert [each.id for each in gone.units] == ["hrss"]
    assert [each.id for each in gone.members.seats] == ["member/hrss"]
    unfit(base, "x#unit", "")
    kept = derived(base, CITY, decisions=chosen("x#unit", "照留", "确有其事"))
    assert [(each.question.key, each.decision.reason) for each in kept.kept] == [("x#unit", "确有其事")]
    assert kept.structure.units[1] is base.units[1]
    assert not kept.stale
    assert "x#unit" not in asked(kept)


def test_a_task_beyond_the_powers_goes_with_its_element_or_is_put_otherwise() -> None:
    tasks = ("制定行业标准", "日常工作")
    base = system(
        units=(HRSS,),
        mandate=tuple(MandateItem(id=MandateId(f"mandate/{i}"), task=task) for i, task in enumerate(tasks)),
        duties=(Duty(id=DutyId("duty"), actors=(HRSS.id,), part=Part.OWN, task="制定行业标准"),),
    )
    assert [each.id for each in settled(base, "mandate/0.task#power", "删去").mandate] == ["mandate/1"]
    assert settled(base, "duty.task#power", "删去").duties == ()
    assert settled(base, "duty.task#power", "企业规范").duties[0].task == "制定企业规范"
    # Who says again what stands around the words means the whole.
    assert settled(base, "duty.task#power", "制定企业规范").duties[0].task == "制定企业规范"


def test_words_for_a_power_take_the_place_of_the_words_asked_about_and_the_clause_stays() -> None:
    base = system(mandate=(MandateItem(id=MandateId("mandate/3"), task="推动建立和完善相关法规规章，并加以落实"),))
    item = "mandate/3.task#power"
    assert next(each.item.words for each in derived(base, CITY).open if each.key == item) == "法规规章"
    assert settled(base, item, "规范性文件").mandate[0].task == "推动建立和完善相关规范性文件，并加以落实"
    # The clause put otherwise is not put into itself.
    unfit(base, item, "推动落实相关法规规章")
    unfit(base, item, "规范性文件，并予公布")
    (stale,) = derived(base, CITY, decisions=chosen(item, "推动落实相关法规规章")).stale
    assert "只写代替「法规规章」的文字" in stale.zh
    assert "just what stands in for “法规规章”" in stale.en


@pytest.mark.parametrize(
    ("choose", "act"),
    [(words, "照留") for words in ("keep", "Keep", "ＫＥＥＰ", "保留", "不动", "不变", "照 留", "「照留」")]
    + [(words, "删去") for words in ("drop", "删除", "删掉", "删 去", "删去。")],
)
def test_an_act_that_is_misspelt_is_never_taken_for_words(choose: str, act: str) -> None:
    base = system(mandate=(MandateItem(id=MandateId("mandate/3"), task="制定行业标准"),))
    unfit(base, "mandate/3.task#power", choose)
    (stale,) = derived(base, CITY, decisions=chosen("mandate/3.task#power", choose)).stale
    assert f"「{act}」" in stale.zh
    assert act in stale.en


def test_an_act_is_known_with_space_around_it_and_words_lose_theirs() -> None:
    base = system(mandate=(MandateItem(id=MandateId("mandate/3"), task="制定行业标准"),))
    item = "mandate/3.task#power"
    assert settled(base, item, " 删去　").mandate == ()
    assert settled(base, item, " 企业规范\n").mandate[0].task == "制定企业规范"
    kept = derived(base, CITY, decisions=chosen(item, "照留 "))
    assert [each.question.key for each in kept.kept] == [item]
    assert kept.structure.mandate == base.mandate


def test_what_rests_on_nothing_is_told_which_document_it_rests_on() -> None:
    base = system()
    made = settled(base, BASIS, "《关于甲的通知》（苏政办发〔2011〕1号）和《关于乙的意见》")
    number = DocumentNumber(code="苏政办发", year=2011, serial=1)
    assert made.document.basis == (
        Citation(title="关于甲的通知", number=number),
        Citation(title="关于乙的意见"),
    )
    unfit(base, BASIS, "关于甲的通知")
    based = attrs.evolve(base, document=attrs.evolve(base.document, basis=(Citation(title="甲"),)))
    assert settled(based, BASIS, "删去").document.basis == ()


@pytest.mark.parametrize("opened", ["〔〕", "[]", "［］", "()", "（）", "【】"])
@pytest.mark.parametrize("around", ["（）", "()", "[]", "【】", ""])
def test_the_number_of_what_it_rests_on_may_stand_in_any_brackets(opened: str, around: str) -> None:
    number = f"苏政办发{opened[0]}2011{opened[1]}49号"
    cited = f"《甲》{around[:1]}{number}{around[1:]}、《乙》{around[:1]}{number}{around[1:]}"
    made = settled(system(), BASIS, cited)
    found = DocumentNumber(code="苏政办发", year=2011, serial=49)
    assert made.document.basis == (Citation(title="甲", number=found), Citation(title="乙", number=found))


def test_what_stands_behind_a_title_and_is_no_number_is_not_passed_over() -> None:
    base = system()
    for words in ("《甲》（2011年49号）", "《甲》精神", "《甲》（苏政办发〔1900〕1号）", "《甲》、《乙》号", "《》"):
        unfit(base, BASIS, words)
    (stale,) = derived(base, CITY, decisions=chosen(BASIS, "《甲》精神")).stale
    assert "《标题》（苏政办发〔2011〕49号）" in stale.zh
    assert "《标题》（苏政办发〔2011〕49号）" in stale.en


def test_what_stands_in_front_of_a_title_is_not_passed_over() -> None:
    base = system()
    for words in ("省政府办公厅苏政办发〔2011〕49号《甲办法》", "苏政办发〔2011〕49号《甲》", "根据《甲》、《乙》"):
        unfit(base, BASIS, words)
    assert settled(base, BASIS, " 《甲》").document.basis == (Citation(title="甲"),)


@pytest.mark.parametrize("state", ["（试行）", "(试行)", "（暂行）", "（2018年修订）"])
def test_the_state_of_a_document_is_part_of_its_title(state: str) -> None:
    number = DocumentNumber(code="苏政办发", year=2011, serial=49)
    made = settled(system(), BASIS, f"《甲办法》{state}、《乙》{state}（苏政办发〔2011〕49号）和《丙》")
    assert made.document.basis == (
        Citation(title=f"甲办法{state}"),
        Citation(title=f"乙{state}", number=number),
        Citation(title="丙"),
    )


def test_the_clause_to_lower_tiers_goes_or_becomes_another_stance() -> None:
    base = system(date="2024-12-31", lower_tiers=LowerTiers(stance=LowerTiersStance.REQUIRED))
    item = ".lower_tiers#lower-tiers"
    assert asked(derived(base, CITY))[item] == ("删去", LowerTiersStance.PERMITTED.value, "照留")
    assert settled(base, item, "删去").lower_tiers is None
    made = settled(base, item, LowerTiersStance.PERMITTED.value)
    assert made.lower_tiers == LowerTiers(stance=LowerTiersStance.PERMITTED)
    unfit(base, item, "随便")


def test_a_purpose_goes_where_a_rule_may_do_without() -> None:
    rule = attrs.evolve(TASKS, tasks=(), purpose="配合省、市工作")
    base = system(units=(HRSS,), rules=WorkingRules(delegations=(rule,)))
    assert settled(base, "rule.purpose#words", "删去").rules.delegations[0].purpose is None


def test_work_that_left_its_unit_goes_to_the_one_that_is_named() -> None:
    base = system(
        "常州市",
        "2017-06-01",
        units=(unit("civil-affairs", "市民政局"), unit("hrss", "市人力资源社会保障局")),
        duties=(Duty(id=DutyId("duty"), actors=(UnitId("civil-affairs"),), part=Part.OWN, task="做好救灾工作"),),
    )
    made = derived(base, "常州市", as_of="2020-12-31")
    assert "duty.actors#reform" in asked(made)
    to = derived(base, "常州市", as_of="2020-12-31", decisions=chosen("duty.actors#reform", "市人力资源社会保障局"))
    assert to.structure.duties[0].actors == ("hrss",)
    other = derived(base, "常州市", as_of="2020-12-31", decisions=chosen("duty.actors#reform", "市应急局"))
    assert [each.decision.item for each in other.stale] == ["duty.actors#reform"]
    gone = derived(base, "常州市", as_of="2020-12-31", decisions=chosen("duty.actors#reform", "删去"))
    assert gone.structure.duties == ()


def test_each_decision_has_its_steps_and_words_as_they_were_need_none() -> None:
    tasks = ("制定行业标准", "修订行业标准", "起草行业标准")
    base = system(mandate=tuple(MandateItem(id=MandateId(f"mandate/{i}"), task=task) for i, task in enumerate(tasks)))
    words = ("甲标准", "行业标准", "丙标准")
    decisions = tuple(Decision(item=f"mandate/{i}.task#power", choose=each) for i, each in enumerate(words))
    made = derived(base, CITY, decisions=decisions)
    assert [item.task for item in made.structure.mandate] == ["制定甲标准", tasks[1], "起草丙标准"]
    steps = [step.path[1] for step in made.steps if step.path[0] == "mandate"]
    assert steps == ["mandate/0", "mandate/2"]
    assert asked(made).keys() == {BASIS}


def test_of_several_posts_the_last_stands_for_what_is_left_over() -> None:
    posts = (Post(title="甲顾问", post_class=PostClass.OTHER), Post(title="乙顾问", post_class=PostClass.STAFF))
    base = system(units=(HRSS,), members=seats(attrs.evolve(seat("hrss"), posts=posts)))
    made = settled(base, POSTS, "子；丑；寅").members.seats[0].posts
    assert [post.post_class for post in made] == [PostClass.OTHER, PostClass.STAFF, PostClass.STAFF]
    unfit(system(), BASIS, "删去")


def test_what_another_decision_took_out_is_not_open_any_more() -> None:
    base = system(
        units=(unit("x", "省甲乙办公室"), WOMEN),
        duties=(Duty(id=DutyId("duty"), actors=(UnitId("x"),), part=Part.OWN, task="制定行业标准"),),
    )
    base = attrs.evolve(base, units=(attrs.evolve(base.units[0], lines=()), WOMEN))
    for choose in ("照留", "删去", "执行标准"):
        decisions = (Decision(item="x#unit", choose="删去"), Decision(item="duty.task#power", choose=choose))
        made = derived(base, CITY, decisions=decisions)
        assert made.structure.duties == ()
        assert [each.decision.item for each in made.stale] == ["duty.task#power"]
        assert not made.kept
        assert asked(made).keys() == {BASIS}


def test_a_decision_on_what_is_not_open_or_decided_before_settles_nothing() -> None:
    base = system(units=(HRSS,))
    decisions = (
        Decision(item=BASIS, choose="《甲》"),
        Decision(item=BASIS, choose="《乙》"),
        Decision(item=".document.basis#basi", choose="《丙》"),
    )
    made = derived(base, CITY, decisions=decisions)
    assert made.structure.document.basis == (Citation(title="甲"),)
    assert [(each.decision.choose, each.nearest) for each in made.stale] == [("《丙》", BASIS), ("《乙》", None)]
    assert made.open == ()
    assert made.structure.open == ()
    assert not made.done
    # Nothing is asked where nothing changes, so that every decision is stale.
    still = derived(base, "江苏省", decisions=decisions[:2])
    assert still.structure is base
    assert [each.decision.choose for each in still.stale] == ["《甲》", "《乙》"]


@pytest.mark.parametrize("choose", ["照留", "《甲》"])
def test_a_step_of_a_decision_gives_the_persons_reason(choose: str) -> None:
    made = derived(system(units=(HRSS,)), CITY, decisions=chosen(BASIS, choose, "上级要求"))
    steps = [step for step in made.steps if step.reasons[0].why is Why.DECISION]
    assert [step.reasons[0].text.zh for step in steps] == (["上级要求"] if choose == "《甲》" else [])
    assert all(step.reasons[0].grounds[0].title == BASIS and step.mark is Mark.CHANGED for step in steps)
    assert len(made.kept) == (choose == "照留")
    assert made.done


@pytest.mark.parametrize(("named", "rests"), [("市民政事务局", False), ("市民政局", True)])
def test_an_issuer_that_a_person_named_otherwise_does_not_rest_on_the_catalogue(named: str, *, rests: bool) -> None:
    unread = Unit(id=UnitId("civil"), name="省民政厅")
    document = attrs.evolve(system().document, title="省民政厅关于建立甲联席会议制度的通知")
    made = derived(system(units=(unread,), document=document), CITY, decisions=chosen("civil#unit", named))
    (step,) = [step for step in made.steps if step.change.path == ("document", "title")]
    (reason,) = [reason for reason in step.reasons if reason.why is Why.UNIT]
    assert str(made.structure.document.title).startswith(named)
    assert bool(reason.grounds) is rests
