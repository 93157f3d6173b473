"""Working rules, form by form."""

from typing import Any

import attrs
import pytest
from tests.unit.reading.rule_reading import SICHUAN, named, only, read, rules_of

from govmodel.model.actor import Role, Unnamed
from govmodel.model.interval import Interval, Period, Recurrence
from govmodel.model.meeting import LowerTiersStance, RelationKind
from govmodel.model.meeting_rules import MeetingKind
from govmodel.model.part import Norm
from govmodel.model.rules import ReportKind
from govmodel.reading.draft import Draft
from govmodel.reading.outline import outline
from govmodel.reading.rules.read import read_rules


@pytest.mark.parametrize(
    ("words", "least", "most", "period", "norm"),
    [
        ("联席会议原则上每年召开一次全体会议。", 1, 1, Period.YEAR, Norm.IN_PRINCIPLE),
        ("每年召开1-2次会议。", 1, 2, Period.YEAR, Norm.MUST),
        ("联席会议每年召开一到两次。", 1, 2, Period.YEAR, Norm.MUST),
        ("联席会议原则上每半年召开一次全体会议。", 1, 1, Period.HALF_YEAR, Norm.IN_PRINCIPLE),
        ("联席会议每季度至少召开一次。", 1, None, Period.QUARTER, Norm.MUST),
        ("联席会议每年召开全体会议不少于2次。", 2, None, Period.YEAR, Norm.MUST),
    ],
)
def test_how_often_the_plenary_is_held(words: str, least: int, most: int | None, period: Period, norm: Norm) -> None:
    rule = only(words, "meetings")
    assert rule.kinds == (MeetingKind.PLENARY,)
    assert (rule.interval.least, rule.interval.most, rule.interval.period) == (least, most, period)
    assert rule.terms.norm is norm


@pytest.mark.parametrize(
    ("words", "recurrence"),
    [
        ("联席会议不定期召开。", Recurrence.IRREGULAR),
        ("联席会议定期或不定期召开会议。", Recurrence.EITHER),
        ("联席会议定期召开全体会议。", Recurrence.REGULAR),
        ("联席会议根据工作需要召开。", Recurrence.ON_DEMAND),
    ],
)
def test_meetings_that_nobody_counts(words: str, recurrence: Recurrence) -> None:
    rule = only(words, "meetings")
    assert rule.interval.recurrence is recurrence
    assert rule.kinds == (MeetingKind.PLENARY,)


def test_a_meeting_at_a_leaders_word_or_at_the_members_wish() -> None:
    draft = read("原则上每年召开一次例会。根据省领导同志指示、成员单位要求或工作需要，可临时召开会议。")
    regular, special = rules_of(draft, "meetings")
    assert regular.kinds == (MeetingKind.REGULAR,)
    assert special.kinds == (MeetingKind.SPECIAL,)
    assert special.proposers == (Unnamed(words="省领导同志"), Role.ALL_MEMBERS)
    assert special.terms.condition == "根据省领导同志指示、成员单位要求或工作需要"
    assert special.terms.norm is Norm.MAY
    assert special.interval == Interval(recurrence=Recurrence.ON_DEMAND, words="临时召开")


@pytest.mark.parametrize(
    ("chairs", "actors", "delegated", "delegable"),
    [
        ("由召集人主持", (Role.CONVENER,), (), False),
        ("由召集人或副召集人主持", (Role.CONVENER, Role.DEPUTY_CONVENER), (), False),
        ("由召集人或召集人委托的同志主持", (Role.CONVENER,), (), True),
        ("由召集人或者召集人委托的副召集人主持", (Role.CONVENER,), (Role.DEPUTY_CONVENER,), False),
        ("由总召集人或其委托的召集人主持", (Role.CHIEF_CONVENER,), (Role.CONVENER,), False),
    ],
)
def test_who_chairs(chairs: str, actors: Any, delegated: Any, delegable: bool) -> None:
    rule = only(f"联席会议每年召开一次全体会议，{chairs}。", "meetings")
    assert (rule.chairs, rule.delegated_chairs, rule.delegable) == (actors, delegated, delegable)


def test_one_sentence_on_who_chairs_holds_for_the_meetings_of_that_sentence_only() -> None:
    together = rules_of(read("原则上每年召开一次例会，可临时召集会议，由召集人主持。"), "meetings")
    apart = rules_of(read("每年召开一次例会，由召集人主持。必要时可临时召集。"), "meetings")
    assert [rule.chairs for rule in together] == [(Role.CONVENER,)] * 2
    assert [rule.chairs for rule in apart] == [(Role.CONVENER,), ()]


def test_words_for_all_meetings_reach_every_one_of_the_block() -> None:
    draft = read("每年召开一次全体会议；根据工作需要召开专题会议；均由召集人主持。")
    assert [rule.chairs for rule in rules_of(draft, "meetings")] == [(Role.CONVENER,)] * 2


def test_an_article_on_chairing_by_itself_reaches_the_meetings_of_the_articles_before() -> None:
    text = (
        "第六条 联席会议每季度召开一次。必要时召开专题会议。\n"
        "第七条 会议由召集人主持，召集人因故不能出席的，委托副召集人主持。\n"
    )
    draft = Draft(text=text)
    read_rules(draft, outline(text))
    assert [rule.chairs for rule in rules_of(draft, "meetings")] == [(Role.CONVENER,)] * 2
    assert [rule.delegated_chairs for rule in rules_of(draft, "meetings")] == [(Role.DEPUTY_CONVENER,)] * 2


def test_the_liaisons_meet_before_the_others() -> None:
    draft = read("原则上每年召开一次例会。在联席会议召开之前，召开联络员会议，研究讨论议题和需提交议定的事项。")
    liaison = rules_of(draft, "meetings")[1]
    assert liaison.kinds == (MeetingKind.LIAISON,)
    assert liaison.precedes == (MeetingKind.REGULAR,)
    assert liaison.interval == Interval(recurrence=Recurrence.WITH_MEETING, words="在联席会议召开之前")


def test_a_heading_names_the_meeting_of_the_sentence_below() -> None:
    draft = read("（一）专题会议。根据工作需要随时召开，由副召集人主持。")
    [rule] = rules_of(draft, "meetings")
    assert rule.kinds == (MeetingKind.SPECIAL,)
    assert rule.chairs == (Role.DEPUTY_CONVENER,)


def test_the_bodys_short_name_stands_for_it() -> None:
    rule = only("州水统委原则上每年召开1次全体会议。", "meetings", short_name="州水统委")
    assert rule.interval.words == "每年召开1次"
    assert "meetings" not in read("某某会原则上每年召开1次全体会议。").rules


@pytest.mark.parametrize(
    "words",
    [
        "4月26日下午，枣庄市召开联席会议第一次全体会议。",
        "组织召开新闻发布会。",
        "每年召开一次安全生产检查动员会。",
        "及时召开协调处置现场会办会商会。",
        "会议议定的事项由各成员单位分头落实。",
        "各成员单位要按时参加联席会议。",
        "要按规定及时报告。",
        "向社会公布举报电话。",
        "配合做好重大事项的宣传报道。",
        "督促检查各地工作。",
        "撤销某某领导小组。",
        "严格落实印章管理规定。",
        "经市政府同意，决定建立联席会议制度。",
    ],
)
def test_what_is_no_rule_stays_unread(words: str) -> None:
    draft = read(words)
    assert draft.rules == {}
    assert draft.placed == []
    assert draft.lower_tiers is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("以会议纪要形式明确议定事项。", {}),
        (
            "联席会议以会议纪要形式明确会议议定事项，经与会单位同意后印发有关方面，同时抄报省政府。",
            {"consent_of": (Role.ATTENDING_UNITS,), "sent_to": (Unnamed(words="有关方面"),), "copied_to": ("省政府",)},
        ),
        ("会议纪要由召集人签发，送各成员单位执行。", {"signed_by": (Role.CONVENER,), "sent_to": (Role.ALL_MEMBERS,)}),
        (
            "会议纪要由牵头单位起草，经成员单位会签后印发。",
            {"drafted_by": (Role.LEAD_UNIT,), "countersigned_by": (Role.ALL_MEMBERS,)},
        ),
        ("议定事项以纪要形式印发成员单位，抄报省政府。", {"sent_to": (Role.ALL_MEMBERS,), "copied_to": ("省政府",)}),
    ],
)
def test_minutes(words: str, found: dict[str, Any]) -> None:
    draft = read(words)
    [rule] = rules_of(draft, "minutes")
    fields = ("drafted_by", "consent_of", "countersigned_by", "signed_by", "sent_to", "copied_to")
    for field in fields:
        assert tuple(named(draft, party) for party in getattr(rule, field)) == found.get(field, ()), field


@pytest.mark.parametrize(
    ("words", "kind", "reporter", "recipients", "content", "period"),
    [
        ("联席会议定期向省政府报告工作。", ReportKind.REPORT, Role.MEETING, ("省政府",), (), None),
        (
            "办公室每半年向省政府报告一次工作进展情况。",
            *(ReportKind.REPORT, Role.OFFICE, ("省政府",), ("工作进展情况",), Period.HALF_YEAR),
        ),
        (
            "各成员单位每月向办公室报送数据。",
            *(ReportKind.SUBMIT, Role.ALL_MEMBERS, (Role.OFFICE,), ("数据",), Period.MONTH),
        ),
        (
            "办公室每周通报各区、各部门工作情况。",
            *(ReportKind.CIRCULATE, Role.OFFICE, (Unnamed(words="各区"), "各部门"), ("工作情况",), Period.WEEK),
        ),
        (
            "各成员单位要及时将本单位有关养老工作的重要事项、典型经验、突出问题等向办公室报告。",
            *(ReportKind.REPORT, Role.ALL_MEMBERS, (Role.OFFICE,), ("重要事项", "典型经验", "突出问题"), None),
        ),
        ("重大事项按程序报省政府决定。", ReportKind.APPROVAL, Role.MEETING, ("省政府",), ("重大事项",), None),
        (
            "重大问题经联席会议讨论后，由牵头单位报省政府决定。",
            *(ReportKind.APPROVAL, Role.LEAD_UNIT, ("省政府",), ("重大问题",), None),
        ),
    ],
)
def test_reports(  # noqa: PLR0917  # pytest hands over one argument for each column
    words: str,
    kind: ReportKind,
    reporter: Role,
    recipients: Any,
    content: Any,
    period: Period | None,
) -> None:
    draft = read(words)
    [rule] = rules_of(draft, "reports")
    assert rule.kind is kind
    assert rule.reporters == (reporter,)
    assert tuple(named(draft, party) for party in rule.recipients) == recipients
    assert rule.content == content
    assert (rule.interval.period if rule.interval else None) is period


def test_the_subject_of_a_line_is_carried_on() -> None:
    draft = read("各成员单位要按照分工做好工作。原则上要求每半年向联席会议办公室报送履职情况。")
    [rule] = rules_of(draft, "reports")
    assert rule.reporters == (Role.ALL_MEMBERS,)
    assert rule.terms.norm is Norm.IN_PRINCIPLE
    assert "各成员单位" in [draft.text[place.start : place.end] for at, place, _ in draft.placed if at == rule.id]


def test_a_body_that_reports_regularly_answers_to_the_government() -> None:
    [relation] = read("联席会议定期向省政府报告工作。").relations
    assert relation.kind is RelationKind.REPORTS_TO
    assert read("重要情况及时向省政府报告。").relations == []
    [led] = read("在省政府领导下，开展工作。", heading="一、主要职责").relations
    assert led.kind is RelationKind.LED_BY


def test_a_report_among_what_the_body_is_for_is_one_with_the_rule_on_it() -> None:
    text = "一、主要职责\n研究政策，定期向省政府汇报养老工作。\n三、工作规则\n（一）定期向省政府报告工作。\n"
    draft = Draft(text=text, division=SICHUAN)
    read_rules(draft, outline(text))
    [rule] = rules_of(draft, "reports")
    assert [name for at, _, name in draft.placed if at == rule.id] == ["三（一）", "一"]
    alone = read("定期向省政府汇报养老工作。", heading="一、主要职责")
    [rule] = rules_of(alone, "reports")
    assert rule.id == "report/government"
    assert rule.content == ("养老工作",)


def test_what_must_be_passed_and_who_settles_disagreements() -> None:
    draft = read(
        "重大政策建议，应经联席会议讨论通过，并征得有关成员单位的同意后上报省政府。"
        "存在意见分歧的，由召集人负责协调；协调不成的，报总召集人决定。"
    )
    passed, apart, failing = rules_of(draft, "decisions")
    assert passed.subject == "重大政策建议"
    assert passed.passed_by == (Role.MEETING,)
    assert passed.consent_of == (Role.CONCERNED_MEMBERS,)
    assert [named(draft, party) for party in passed.reported_to] == ["省政府"]
    assert (apart.subject, apart.settled_by, apart.settles_by) == ("重大政策建议", (Role.CONVENER,), "协调")
    assert (failing.settled_by, failing.settles_by) == ((Role.CHIEF_CONVENER,), "决定")


def test_some_of_the_members_meet() -> None:
    draft = read("研究具体工作事项时，可视情召集部分成员单位参加会议，也可邀请其他部门参加会议。")
    [rule] = rules_of(draft, "meetings")
    assert rule.kinds == (MeetingKind.PARTIAL,)
    assert rule.terms.condition == "研究具体工作事项时"
    assert [invited.invited for invited in rules_of(draft, "invitations")] == [(Unnamed(words="其他部门"),)]


def test_members_may_ask_for_a_meeting() -> None:
    draft = read("每年召开一次全体会议。根据工作需要，可临时召开会议。成员单位可以提出召开会议的建议。")
    plenary, special = rules_of(draft, "meetings")
    assert plenary.proposers == ()
    assert special.proposers == (Role.ALL_MEMBERS,)


@pytest.mark.parametrize("words", ["或由召集人委托副召集人主持", "召集人可委托副召集人主持会议"])
def test_the_convener_may_send_his_deputy(words: str) -> None:
    rule = only(f"每年12月召开一次全体会议，由召集人主持，{words}。", "meetings")
    assert rule.interval.words == "每年12月召开一次"
    assert rule.chairs == (Role.CONVENER,)
    assert rule.delegated_chairs == (Role.DEPUTY_CONVENER,)


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("办公室会议由办公室主任主持，每季度召开一次，也可根据工作需要随时召开。", [MeetingKind.OFFICE] * 2),
        ("联络员会议由办公室主任或副主任召集，根据工作需要召开。", [MeetingKind.LIAISON]),
        ("联络员会议由某某某召集，根据工作需要召开。", [MeetingKind.LIAISON]),
    ],
)
def test_a_meeting_named_at_the_beginning_is_meant_to_the_end_of_the_sentence(
    words: str, kinds: list[MeetingKind]
) -> None:
    assert [rule.kinds for rule in rules_of(read(words), "meetings")] == [(kind,) for kind in kinds]


def test_conditions_in_a_row_are_all_kept() -> None:
    rule = only("因工作需要，经召集人同意，可临时召开会议。", "meetings")
    assert rule.terms.condition == "因工作需要，经召集人同意"
    assert rule.terms.norm is Norm.MAY


def test_what_goes_up_to_nobody_in_particular() -> None:
    rule = only("重大事项按程序报批。", "reports")
    assert (rule.kind, rule.content, rule.recipients) == (ReportKind.APPROVAL, ("重大事项",), ())


def test_how_many_of_the_members_must_agree() -> None:
    rule = only("会议议定事项须经三分之二以上成员单位同意。", "decisions")
    assert rule.subject == "会议议定事项"
    assert rule.consent_of == (Unnamed(words="三分之二以上成员单位"),)


def test_a_meeting_in_the_cases_that_follow() -> None:
    rule = only("有下列情形之一的，应当召开专题会议：", "meetings")
    assert rule.interval.recurrence is Recurrence.ON_DEMAND
    assert rule.terms.condition == "有下列情形之一的"


@pytest.mark.parametrize(
    ("words", "invited", "condition"),
    [
        ("联席会议可根据工作需要邀请其他有关部门和单位参加。", ["其他有关部门和单位"], "根据工作需要"),
        ("可邀请有关市政府和其他部门负责同志等参加。", ["有关市政府", "其他部门负责同志"], None),
        ("可视议题邀请有关地方政府和学校参加。", ["有关地方政府和学校"], "视议题"),
        ("根据工作需要，可邀请有关专家列席会议。", ["有关专家"], "根据工作需要"),
    ],
)
def test_invitations(words: str, invited: list[str], condition: str | None) -> None:
    rule = only(words, "invitations")
    assert [party.words for party in rule.invited] == invited
    assert rule.terms.norm is Norm.MAY
    assert rule.terms.condition == condition


@pytest.mark.parametrize(
    ("words", "seal", "documents"),
    [
        ("联席会议不刻制印章，不正式行文。", False, False),
        ("联席会议不刻制印章、不正式行文。", False, False),
        ("联席会议不刻制印章，也不对外行文。", False, False),
        ("联席会议不刻制印章。", False, None),
    ],
)
def test_seals(words: str, seal: bool | None, documents: bool | None) -> None:
    rule = only(words, "seals")
    assert (rule.seal, rule.documents, rule.sealed_by) == (seal, documents, ())


def test_whose_seal_is_borrowed() -> None:
    rule = only("联席会议不刻制印章，不正式行文，如确需正式行文，可以牵头部门名义、使用牵头部门印章。", "seals")
    assert rule.sealed_by == (Role.LEAD_UNIT,)


def test_no_coordinating_body() -> None:
    draft = read("联席会议不纳入省级议事协调机构管理。")
    assert draft.fields == {"coordinating": False}
    assert [at for at, _, _ in draft.placed] == [".coordinating"]


@pytest.mark.parametrize(
    ("words", "when", "automatic"),
    [
        ("工作任务完成后，联席会议自行撤销。", "工作任务完成后", True),
        ("任务完成后自动撤销，不另行发文。", "任务完成后", True),
        ("联席会议任务完成后，予以撤销。", "任务完成后", False),
        ("2018年3月31日攻坚任务结束后，指挥部撤销。", "2018年3月31日攻坚任务结束后", False),
    ],
)
def test_sunsets(words: str, when: str, automatic: bool) -> None:
    rule = only(words, "sunsets")
    assert (rule.when, rule.automatic) == (when, automatic)


def test_papers() -> None:
    draft = read("办公室根据工作进展情况，编辑《工作简报》，印送各成员单位。办公室编印工作手册和其他资料。")
    assert [(rule.id, rule.name) for rule in rules_of(draft, "bulletins")] == [
        ("bulletin", "《工作简报》"),
        ("handbook", "工作手册"),
        ("materials", "其他资料"),
    ]
    assert rules_of(draft, "bulletins")[0].sent_to == (Role.ALL_MEMBERS,)


def test_delegation() -> None:
    rule = only(
        "省民政厅受联席会议委托，承担行业统计、标准拟订和培训等任务，开展行业自律、信息交流等工作。", "delegations"
    )
    assert rule.tasks == ("行业统计", "标准拟订", "培训")
    assert rule.own_work == ("行业自律", "信息交流")
    named_before = read("为充分发挥家政行业协会的作用，协会受联席会议委托，承担行业统计等任务。")
    [rule] = rules_of(named_before, "delegations")
    assert [named(named_before, each) for each in rule.delegates] == ["家政行业协会"]


def test_holding_to_account() -> None:
    rule = only("办公室定期对各成员单位工作落实情况进行督促检查。", "accountability")
    assert (rule.measure, rule.by, rule.over) == ("督促检查", (Role.OFFICE,), (Role.ALL_MEMBERS,))
    assert rule.interval == Interval(recurrence=Recurrence.REGULAR, words="定期")


@pytest.mark.parametrize(
    ("words", "stance", "tasks", "condition"),
    [
        ("各地要参照建立相应的联席会议制度。", LowerTiersStance.REQUIRED, ("参照建立相应的联席会议制度",), None),
        ("各地可参照建立相应工作机制。", LowerTiersStance.PERMITTED, ("参照建立相应工作机制",), None),
        (
            "各地根据本地区实际，因地制宜，确定牵头部门和职责分工。",
            *(LowerTiersStance.PERMITTED, ("确定牵头部门和职责分工",), "根据本地区实际，因地制宜"),
        ),
    ],
)
def test_lower_tiers(words: str, stance: LowerTiersStance, tasks: Any, condition: str | None) -> None:
    found = read(words).lower_tiers
    assert found is not None
    assert found.addressed == (Role.LOWER_TIERS,)
    assert (found.stance, found.tasks, found.condition) == (stance, tasks, condition)


def test_duties_of_a_unit_are_not_taken_for_rules() -> None:
    draft = read("省民政厅：负责向省政府报告救助工作情况，组织召开协调会议。", heading="三、职责分工")
    assert draft.rules == {}


def test_placed_words_are_those_of_the_clauses() -> None:
    draft = read("联席会议原则上每年召开一次例会，由召集人主持。")
    assert [draft.text[place.start : place.end] for _, place, _ in draft.placed] == [
        "联席会议原则上每年召开一次例会",
        "由召集人主持",
    ]
    assert attrs.astuple(draft.placed[0][1]) == (7, 22)
