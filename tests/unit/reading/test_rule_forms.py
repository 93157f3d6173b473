"""Minutes, reports, decisions, seals, ends and what else rules say, in the many ways that notices put it."""

from typing import Any

import pytest
from tests.unit.reading.rule_reading import named, only, read, rules_of

from govmodel.model.actor import BodyRef, Role, Unnamed
from govmodel.model.meeting import LowerTiersStance, RelationKind
from govmodel.model.rules import ReportKind

OFFICE, CONVENER, MEMBERS = Role.OFFICE, Role.CONVENER, Role.ALL_MEMBERS


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        ("会议议定事项以会议纪要形式明确，由联席会议办公室印发。", {"drafted_by": (OFFICE,)}),
        ("会议议定事项应形成会议纪要，报召集人审签后印发。", {"signed_by": (CONVENER,)}),
        (
            "会议结束后，由联席会议办公室起草会议纪要，经召集人审定后印发各成员单位。",
            {"drafted_by": (OFFICE,), "signed_by": (CONVENER,), "sent_to": (MEMBERS,)},
        ),
        ("办公室负责起草会议纪要，报召集人签发。", {"drafted_by": (OFFICE,), "signed_by": (CONVENER,)}),
        ("联席会议议定事项由联席会议办公室以会议纪要印发。", {"drafted_by": (OFFICE,)}),
        ("联席会议确定的事项，以会议纪要形式印发各成员单位。", {"sent_to": (MEMBERS,)}),
        ("联席会议召开后，应形成会议纪要并印发各成员单位。", {"sent_to": (MEMBERS,)}),
        ("每次会议形成会议纪要，印发各成员单位贯彻落实。", {"sent_to": (MEMBERS,)}),
        ("会后形成会议纪要，经召集人签发后印发。", {"signed_by": (CONVENER,)}),
        ("联席会议纪要由召集人或其委托的副召集人签发。", {"signed_by": (CONVENER,)}),
        (
            "每次会议后，由办公室整理形成会议纪要，分送各成员单位。",
            {"drafted_by": (OFFICE,), "sent_to": (MEMBERS,)},
        ),
        (
            "会议纪要由办公室负责起草，经全体成员单位会签后印发。",
            {"drafted_by": (OFFICE,), "countersigned_by": (MEMBERS,)},
        ),
    ],
)
def test_minutes(words: str, fields: dict[str, Any]) -> None:
    rule = only(words, "minutes")
    names = ("drafted_by", "consent_of", "countersigned_by", "signed_by", "sent_to")
    assert {name: getattr(rule, name) for name in names if getattr(rule, name)} == fields


def test_minutes_go_up_too() -> None:
    draft = read("联席会议形成的意见以会议纪要形式印发，同时抄报省政府。")
    [rule] = rules_of(draft, "minutes")
    assert [named(draft, party) for party in rule.copied_to] == ["省政府"]


def test_that_the_office_writes_minutes_is_no_rule_of_its_own() -> None:
    assert read("办公室负责起草会议纪要。").rules == {}


@pytest.mark.parametrize(
    ("words", "reporters", "recipients"),
    [
        ("各成员单位于每年12月底前将年度工作总结报送联席会议办公室。", (MEMBERS,), (OFFICE,)),
        ("各成员单位每季度末将工作进展情况报联席会议办公室。", (MEMBERS,), (OFFICE,)),
        ("各成员单位每年11月底前向联席会议办公室报送当年工作总结。", (MEMBERS,), (OFFICE,)),
        ("每年年底前，各成员单位向联席会议办公室报送工作情况。", (MEMBERS,), (OFFICE,)),
        ("办公室每月汇总后报送召集人和各成员单位。", (OFFICE,), (CONVENER, MEMBERS)),
        ("办公室定期汇总工作进展情况，报送召集人和各成员单位。", (OFFICE,), (CONVENER, MEMBERS)),
    ],
)
def test_what_members_and_office_send(words: str, reporters: Any, recipients: Any) -> None:
    rule = only(words, "reports")
    assert (rule.kind, rule.reporters, rule.recipients) == (ReportKind.SUBMIT, reporters, recipients)
    assert rule.interval is not None


@pytest.mark.parametrize(
    ("words", "kind", "recipients"),
    [
        ("年度工作情况报省政府。", ReportKind.SUBMIT, ["省政府"]),
        ("工作进展情况和重大问题及时报告省政府。", ReportKind.REPORT, ["省政府"]),
        ("办公室定期将工作情况报送省政府并通报各成员单位。", ReportKind.SUBMIT, ["省政府"]),
        ("遇有重大问题，应及时向省政府请示报告。", ReportKind.REPORT, ["省政府"]),
        ("工作情况定期报送省政府和部际联席会议办公室。", ReportKind.SUBMIT, ["省政府", "部际联席会议办公室"]),
        ("及时向省政府和部际联席会议报告工作。", ReportKind.REPORT, ["省政府", "部际联席会议"]),
        ("联席会议议定的重要事项，按规定程序报省政府批准后实施。", ReportKind.APPROVAL, ["省政府"]),
        ("需省政府决定的重大事项，由联席会议报省政府审定。", ReportKind.APPROVAL, ["省政府"]),
        ("重大事项提交联席会议审议后报省政府审定。", ReportKind.APPROVAL, ["省政府"]),
    ],
)
def test_what_goes_up(words: str, kind: ReportKind, recipients: list[str]) -> None:
    draft = read(words)
    [rule] = rules_of(draft, "reports")
    assert rule.kind is kind
    parties = [party.words if isinstance(party, Unnamed) else named(draft, party) for party in rule.recipients]
    assert parties == recipients


@pytest.mark.parametrize(
    ("words", "seal", "documents", "sealed_by"),
    [
        ("联席会议不印发文件、不刻制印章。", False, False, []),
        ("联席会议及其办公室不刻制印章，不对外行文。", False, False, []),
        ("联席会议不另设印章。", False, None, []),
        ("本联席会议不刻章、不行文。", False, False, []),
        ("联席会议不刻制印章，有关文件由省民政厅代章。", False, None, ["省民政厅"]),
        ("联席会议不刻制印章，如确需正式行文，可由牵头单位代章。", False, None, [Role.LEAD_UNIT]),
        ("联席会议不单独行文，以省民政厅名义发文。", None, False, ["省民政厅"]),
        ("联席会议印章由省民政厅代章。", None, None, ["省民政厅"]),
        ("联席会议需行文时，由省民政厅代章。", None, None, ["省民政厅"]),
    ],
)
def test_seals(words: str, seal: bool | None, documents: bool | None, sealed_by: list[Any]) -> None:
    draft = read(words)
    [rule] = rules_of(draft, "seals")
    assert (rule.seal, rule.documents) == (seal, documents)
    assert [named(draft, actor) for actor in rule.sealed_by] == sealed_by


@pytest.mark.parametrize("words", ["职务如有变动，由接任者自行更替，不另行文。", "人员变动不再行文。"])
def test_no_further_notice_is_no_word_on_documents(words: str) -> None:
    assert "seals" not in read(words).rules


@pytest.mark.parametrize(
    ("words", "when", "automatic", "decided"),
    [
        ("完成阶段性任务后，领导小组自动撤销。", "完成阶段性任务后", True, []),
        ("该联席会议任务完成后即行撤销。", "任务完成后", True, []),
        ("工作任务完成后，联席会议机制自行终止。", "工作任务完成后", True, []),
        ("联席会议完成使命后按程序撤销。", "完成使命后", False, []),
        ("联席会议在任务完成后自行撤销，不再行文。", "任务完成后", True, []),
        ("任务完成后由省政府宣布撤销。", "任务完成后", False, ["省政府"]),
    ],
)
def test_ends(words: str, when: str, automatic: bool, decided: list[str]) -> None:
    draft = read(words)
    [rule] = rules_of(draft, "sunsets")
    assert (rule.when, rule.automatic) == (when, automatic)
    assert [named(draft, party) for party in rule.decided_by] == decided


@pytest.mark.parametrize(
    "words",
    [
        "原四川省养老服务领导小组同时撤销。",
        "原四川省养老服务领导小组不再保留。",
        "同时撤销四川省养老服务领导小组。",
        "撤销四川省养老服务领导小组，其职责并入联席会议。",
        "将原四川省养老服务领导小组调整为四川省养老服务联席会议。",
        "四川省养老服务领导小组更名为四川省养老服务联席会议。",
        "联席会议取代四川省养老服务领导小组。",
    ],
)
def test_what_the_body_takes_the_place_of(words: str) -> None:
    [relation] = read(words).relations
    assert relation.kind is RelationKind.REPLACES
    assert relation.target == BodyRef(name="四川省养老服务领导小组")


@pytest.mark.parametrize(
    "words",
    [
        "任务完成后，领导小组自动撤销。",
        "撤销四川省养老服务领导小组。",
        "原领导小组同时撤销。",
        "各地撤销领导小组的，报办公室备案。",
    ],
)
def test_what_ends_and_is_not_replaced(words: str) -> None:
    assert read(words).relations == []


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("各市州人民政府要比照省的做法，成立相应组织机构。", LowerTiersStance.REQUIRED),
        ("各县（市、区）人民政府、各开发区管委会要比照成立相应机构。", LowerTiersStance.REQUIRED),
        ("各级人民政府要建立健全相应工作机制。", LowerTiersStance.REQUIRED),
        ("省以下各级应建立联席会议制度。", LowerTiersStance.REQUIRED),
        ("市、县两级要建立联席会议制度。", LowerTiersStance.REQUIRED),
        ("请各地参照建立相应的工作机制。", LowerTiersStance.REQUIRED),
        ("市（州）、县（市、区）可参照省级做法建立联席会议。", LowerTiersStance.PERMITTED),
        ("各乡镇（街道）要成立相应的工作机构。", LowerTiersStance.REQUIRED),
    ],
)
def test_the_tiers_below(words: str, stance: LowerTiersStance) -> None:
    found = read(words).lower_tiers
    assert found is not None
    assert found.stance is stance


def test_a_governments_own_task_is_no_clause_to_lower_tiers() -> None:
    words = "各县（市、区）人民政府要建立健全养老服务补贴制度。"
    assert read(words, heading="三、职责分工").lower_tiers is None


@pytest.mark.parametrize(
    ("words", "subject", "consent"),
    [
        ("重大项目，应征得有关成员单位同意。", "重大项目", (Role.CONCERNED_MEMBERS,)),
        ("对专项资金使用，应征得有关成员单位同意。", "专项资金使用", (Role.CONCERNED_MEMBERS,)),
        ("有关事项，应征得有关成员单位同意。", None, (Role.CONCERNED_MEMBERS,)),
        ("应征得有关成员单位同意。", None, (Role.CONCERNED_MEMBERS,)),
    ],
)
def test_whose_consent_is_needed(words: str, subject: str | None, consent: Any) -> None:
    rule = only(words, "decisions")
    assert (rule.subject, rule.passed_by, rule.consent_of) == (subject, (), consent)


def test_consent_and_who_settles_it_otherwise_are_one_rule() -> None:
    rule = only("重大项目，应征得有关成员单位同意。存在意见分歧的，由召集人负责协调。", "decisions")
    assert (rule.consent_of, rule.settled_by, rule.settles_by) == ((Role.CONCERNED_MEMBERS,), (CONVENER,), "协调")
    assert rule.terms.condition == "存在意见分歧的"


@pytest.mark.parametrize(
    ("words", "subject", "how", "condition"),
    [
        ("成员单位之间的分歧由召集人协调解决。", None, "协调解决", None),
        ("意见分歧由召集人负责。", None, None, None),
        ("对项目选址，存在意见分歧的，由召集人负责协调。", "项目选址", "协调", "存在意见分歧的"),
        ("未达成一致意见的，由召集人决定。", None, "决定", "未达成一致意见的"),
    ],
)
def test_who_settles_disagreements(words: str, subject: Any, how: Any, condition: Any) -> None:
    rule = only(words, "decisions")
    assert (rule.subject, rule.settled_by, rule.settles_by) == (subject, (CONVENER,), how)
    assert rule.terms.condition == condition


def test_case_by_case_and_by_the_meeting() -> None:
    assert only("对重大疑难问题实行一事一议。", "decisions").settles_by == "一事一议"
    assert only("重大事项由联席会议集体讨论决定。", "decisions").passed_by == (Role.MEETING,)


def test_a_role_with_more_behind_it_is_no_unit() -> None:
    assert read("对议而未决的事项，由召集人报省政府决定。").rules == {}


@pytest.mark.parametrize(
    ("words", "condition"),
    [
        ("可视情邀请有关企业参加会议。", "视情"),
        ("根据议题需要，经召集人同意，可邀请其他有关单位列席会议。", "根据议题需要，经召集人同意"),
        ("可根据需要吸收其他单位参加。", "根据需要"),
    ],
)
def test_invitations(words: str, condition: str) -> None:
    assert only(words, "invitations").terms.condition == condition


def test_what_a_report_is_for_may_stand_before_it() -> None:
    rule = only("为加强信息沟通和交流，各成员单位及时向联席会议办公室报告重要事项。", "reports")
    assert (rule.purpose, rule.reporters, rule.recipients) == ("加强信息沟通和交流", (MEMBERS,), (OFFICE,))


@pytest.mark.parametrize(
    ("words", "kind"),
    [("联席会议在省政府领导下开展工作。", RelationKind.LED_BY), ("联席会议对省政府负责。", RelationKind.REPORTS_TO)],
)
def test_under_whose_lead_the_body_works(words: str, kind: RelationKind) -> None:
    draft = read(words)
    assert [(each.kind, named(draft, each.target)) for each in draft.relations] == [(kind, "省政府")]


@pytest.mark.parametrize(
    "words", ["各市（州）要建立健全养老服务补贴制度。", "各级政府要完善投入机制，建立健全考核制度。"]
)
def test_another_arrangement_is_no_clause_to_lower_tiers(words: str) -> None:
    assert read(words).lower_tiers is None


def test_the_tiers_below_report_too() -> None:
    rule = only("各市（州）人民政府要定期将工作情况报联席会议办公室。", "reports")
    assert (rule.reporters, rule.recipients) == ((Role.LOWER_TIERS,), (OFFICE,))


@pytest.mark.parametrize(
    ("words", "coordinating"),
    [
        ("联席会议作为市级议事协调机构。", True),
        ("本联席会议不作为市政府议事协调机构。", False),
        ("联席会议不纳入省级议事协调机构管理。", False),
    ],
)
def test_whether_it_counts_among_the_coordinating_bodies(words: str, coordinating: bool) -> None:
    assert read(words).fields["coordinating"] is coordinating


def test_what_becomes_of_the_duties_of_a_body_replaced_is_put_down_with_it() -> None:
    draft = read("撤销四川省养老服务领导小组，其职责并入联席会议。")
    words = [draft.text[stretch.start : stretch.end] for address, stretch, _ in draft.placed if address == ".relations"]
    assert words == ["撤销四川省养老服务领导小组", "其职责并入联席会议"]


@pytest.mark.parametrize("office", ["联席办", "联席会办公室", "联席会议办公室", "专班办公室", "指挥部办公室"])
def test_the_office_by_its_names(office: str) -> None:
    assert only(f"各成员单位每月向{office}报送工作情况。", "reports").recipients == (OFFICE,)


@pytest.mark.parametrize("body", ["联席会", "联席会议", "工作专班", "专班", "委员会"])
def test_the_body_by_its_names(body: str) -> None:
    assert only(f"任务完成后，{body}自行撤销。", "sunsets").automatic
    assert only(f"{body}每季度召开一次全体委员会议。", "meetings").interval is not None


def test_a_damaged_character_behind_the_word_for_minutes() -> None:
    assert only("以会议纪要形弌明确议定事项，经与会单位同意后印发。", "minutes").consent_of == (Role.ATTENDING_UNITS,)
