"""Duties in every layout met: whose they are, where one ends, and which part reaches which clause."""

import pytest

from govmodel.model.actor import Role, Unnamed
from govmodel.model.division import Division
from govmodel.model.duty import Duty
from govmodel.model.ids import UnitId
from govmodel.model.part import Norm, Part, Scope
from govmodel.reading.common_duties import read_common_duties
from govmodel.reading.draft import Draft
from govmodel.reading.duties import holds_duties, read_duties
from govmodel.reading.outline import outline

Row = tuple[str, Part, str]


def read(text: str, division: Division | None = None) -> Draft:
    draft = Draft(text=text, division=division)
    for block in outline(text):
        read_duties(draft, block)
    return draft


def rows(draft: Draft) -> list[Row]:
    """Each duty's actors by name, its part and its task."""
    names = {unit.id: unit.name for unit in draft.units}
    return [("、".join(names[UnitId(str(one))] for one in duty.actors), duty.part, duty.task) for duty in draft.duties]


def entry(said: str) -> list[Duty]:
    """The duties of one unit."""
    return read(f"三、职责分工\n市财政局：{said}。").duties


LAYOUTS = {
    "colon": "三、职责分工\n市财政局：负责保障经费；配合做好监管。\n市民政局：负责登记管理。",
    "no colon": "三、职责分工\n市财政局负责保障经费；配合做好监管。\n市民政局负责登记管理。",
    "blank": "三、职责分工\n市财政局 负责保障经费；配合做好监管。\n市民政局　负责登记管理。",
    "heading alone": "三、职责分工\n（一）市财政局\n负责保障经费。配合做好监管。\n（二）市民政局\n负责登记管理。",
    "heading and colon": "三、职责分工\n1.市财政局：负责保障经费；配合做好监管。\n2.市民政局：负责登记管理。",
    "heading and stop": "三、职责分工\n（一）市财政局。负责保障经费；配合做好监管。\n（二）市民政局。负责登记管理。",
    "numbers, no colon": "三、职责分工\n1．市财政局负责保障经费，配合做好监管。\n2．市民政局负责登记管理。",
    "decimals": (
        "三、职责分工\n2.1 市财政局：\n2.1.1 负责保障经费；\n2.1.2 配合做好监管。\n2.2 市民政局：\n2.2.1 负责登记管理。"
    ),
    "one line": "三、职责分工\n市财政局负责保障经费，配合做好监管；市民政局负责登记管理。",
    "collapsed": "三、职责分工\n市财政局：负责保障经费；配合做好监管。 市民政局：负责登记管理。",
}


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_each_layout_says_the_same(layout: str) -> None:
    assert rows(read(LAYOUTS[layout])) == [
        ("市财政局", Part.OWN, "保障经费"),
        ("市财政局", Part.COOPERATE, "做好监管"),
        ("市民政局", Part.OWN, "登记管理"),
    ]


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_a_block_of_duties_is_told_before_it_is_read(layout: str) -> None:
    text = LAYOUTS[layout]
    draft = Draft(text=text)
    assert holds_duties(draft, outline(text)[0])
    assert not draft.units


def test_other_blocks_are_not_taken_for_duties() -> None:
    text = (
        "二、成员单位\n联席会议由市财政局、市民政局组成。\n办公室设在市财政局。\n一、主要职责\n统筹协调工作；研究问题。"
    )
    for block in outline(text):
        assert not holds_duties(Draft(text=text), block)


def test_a_joint_entry_has_several_actors() -> None:
    draft = read("三、职责分工\n市国税局、市地税局：负责落实优惠政策。")
    (duty,) = draft.duties
    assert [unit.name for unit in draft.units] == ["市国税局", "市地税局"]
    assert duty.actors == tuple(unit.id for unit in draft.units)
    assert duty.id == "state-tax/1"


def test_brackets_behind_a_task_share_it_out() -> None:
    draft = read("二、任务\n（一）加强劳动合同管理。（市财政局牵头，市民政局、市教育局配合）")
    assert rows(draft) == [
        ("市财政局", Part.LEAD, "加强劳动合同管理"),
        ("市民政局、市教育局", Part.COOPERATE, "加强劳动合同管理"),
    ]
    labelled = read("二、任务\n完善制度。（牵头单位：市财政局；配合单位：市民政局）")
    assert [part for _, part, _ in rows(labelled)] == [Part.LEAD, Part.COOPERATE]


def test_a_bracket_that_says_more_is_no_sharing_out() -> None:
    assert read("二、任务\n完善制度。（具体由市财政局另行通知）").duties == []


def test_an_opening_own_word_carries_on_surely_until_a_helping_word() -> None:
    first, second, third, fourth, last = entry("负责规划，指导学校开展培训；鼓励企业参加，协助监督管理，查处违法行为")
    assert [duty.part for duty in (first, second, third)] == [Part.OWN] * 3
    assert [duty.scope for duty in (first, second, third)] == [Scope.CERTAIN] * 3
    assert (fourth.part, fourth.scope, fourth.task) == (Part.ASSIST, Scope.CERTAIN, "监督管理")
    assert (last.part, last.scope) == (Part.ASSIST, Scope.READING)


def test_own_word_in_the_middle_does_not_carry_on() -> None:
    _, _, guidance = entry("承担监管责任，负责监督质量，指导协调合同文本规范")
    assert guidance.part is Part.GUIDE


def test_a_leading_helping_word_over_commas_is_one_reading() -> None:
    duties = entry("配合相关部门加强市场管理，开展信用监管，查处违法经营")
    assert [duty.part for duty in duties] == [Part.COOPERATE] * 3
    assert [duty.scope for duty in duties] == [Scope.CERTAIN, Scope.READING, Scope.READING]
    assert duties[0].partners == (Unnamed(words="相关部门"),)
    assert duties[1].partners == ()


def test_after_a_helping_word_and_a_semicolon_owning_is_one_reading() -> None:
    duties = entry("负责宣传教育，参与职业道德建设；将服务纳入试点推进")
    assert [(duty.part, duty.scope) for duty in duties] == [
        (Part.OWN, Scope.CERTAIN),
        (Part.PARTICIPATE, Scope.CERTAIN),
        (Part.OWN, Scope.READING),
    ]


def test_a_word_of_its_own_ends_the_reach_of_a_helping_word() -> None:
    duties = entry("负责宣传，配合做好登记，发挥社会监督作用，加强维权服务")
    assert [duty.part for duty in duties[2:]] == [Part.CONTRIBUTE, Part.OWN]
    assert [duty.scope for duty in duties[2:]] == [Scope.CERTAIN, Scope.CERTAIN]


def test_an_adverb_ends_the_reach_of_encouragement() -> None:
    duties = entry("鼓励幼儿园开设托班，注册商标，逐步增加供给")
    assert [(duty.part, duty.scope) for duty in duties] == [
        (Part.PROMOTE, Scope.CERTAIN),
        (Part.PROMOTE, Scope.READING),
        (Part.OWN, Scope.CERTAIN),
    ]


def test_partners_named_and_unnamed() -> None:
    draft = read(
        "三、职责分工\n市财政局：会同市民政局、市教育局等部门制定办法；配合市卫健委推进污水处理；与市民政局共同做好救助。"
    )
    names = {unit.id: unit.name for unit in draft.units}
    with_whom = [
        [names.get(UnitId(one), one) if isinstance(one, str) else one for one in duty.partners] for duty in draft.duties
    ]
    assert with_whom == [["市民政局", "市教育局", Unnamed(words="等部门")], ["市卫健委"], ["市民政局"]]
    assert [duty.task for duty in draft.duties] == ["制定办法", "推进污水处理", "共同做好救助"]
    assert [duty.part for duty in draft.duties] == [Part.CO_OWN, Part.COOPERATE, Part.CO_OWN]


def test_support_of_departments_is_help_and_of_society_is_not() -> None:
    (helping,) = entry("支持有关部门开展检查")
    (encouraging,) = entry("支持社会力量开展服务")
    assert helping.part is Part.COOPERATE
    assert (encouraging.part, encouraging.task) == (Part.PROMOTE, "社会力量开展服务")


def test_those_who_are_organised_are_partners_and_what_is_organised_is_the_task() -> None:
    (with_partners,) = entry("牵头组织相关部门编制规划")
    (without,) = entry("牵头组织双随机抽查")
    assert (with_partners.marker, with_partners.task) == ("牵头组织", "编制规划")
    assert (without.marker, without.task) == ("牵头", "组织双随机抽查")


def test_condition_basis_and_norm() -> None:
    (arranged,) = entry("根据联席会议安排，牵头组织相关部门编制规划")
    assert (arranged.condition, arranged.task) == ("根据联席会议安排", "编制规划")
    (lawful,) = entry("依法打击违法犯罪行为")
    assert (lawful.basis, lawful.task) == ("依法", "依法打击违法犯罪行为")
    (allowed,) = entry("符合目录要求的，可采取划拨方式予以保障")
    assert (allowed.norm, allowed.condition) == (Norm.MAY, "符合目录要求的")


def test_a_line_of_its_own_is_not_laid_on_the_unit_above() -> None:
    text = "三、职责分工\n市财政局：负责保障经费。\n对重大问题，各联席会议成员单位及时报送联席会议办公室。"
    assert rows(read(text)) == [("市财政局", Part.OWN, "保障经费")]


def test_the_words_printed_are_condition_marker_partners_and_task() -> None:
    draft = read("三、职责分工\n市财政局：根据联席会议安排，牵头组织相关部门编制规划，支持配合有关单位落实政策。")
    printed = [
        "".join(
            [
                f"{duty.condition}，" if duty.condition else "",
                duty.marker,
                "".join(one.words for one in duty.partners if isinstance(one, Unnamed)),
                duty.task,
            ]
        )
        for duty in draft.duties
    ]
    at = {address: draft.text[stretch.start : stretch.end] for address, stretch, _ in draft.placed}
    assert printed == [at[duty.id] for duty in draft.duties]


def common(text: str) -> list[Duty]:
    draft = Draft(text=text)
    for block in outline(text):
        read_common_duties(draft, block)
    return draft.duties


def test_duties_of_all_member_units_go_on_over_sentences() -> None:
    duties = common(
        "五、工作要求\n各成员单位要按照职责分工，主动研究问题。按时参加联席会议。要加强协作，共同做好工作。"
    )
    assert {duty.actors for duty in duties} == {(Role.ALL_MEMBERS,)}
    assert [duty.task for duty in duties] == ["按照职责分工，主动研究问题", "按时参加联席会议", "加强协作", "做好工作"]
    assert [duty.id for duty in duties] == ["members/1", "members/2", "members/3", "members/4"]


def test_what_is_a_working_rule_is_left_to_others() -> None:
    assert common("四、工作规则\n各成员单位确定一名科级干部为联络员。各成员单位要及时向办公室报送情况。") == []
    (kept,) = common("四、工作规则\n各成员单位要密切配合，定期向办公室报告情况。联席会议每年召开一次会议。")
    assert kept.task == "密切配合"


def test_the_title_of_a_heading_may_be_the_duty() -> None:
    (duty,) = common("四、工作规则\n（四）各成员单位按照职责分工做好工作。\n（五）加强信息沟通。")
    assert (duty.task, duty.basis) == ("按照职责分工做好工作", "按照职责分工")


def test_member_units_in_common_are_not_read_twice() -> None:
    text = "三、责任分工\n1.市财政局负责保障经费。\n2.其他成员单位按照职能分工，依法做好监管工作。"
    draft = read(text)
    assert rows(draft) == [("市财政局", Part.OWN, "保障经费")]
    (duty,) = common(text)
    assert duty.actors == (Role.CONCERNED_MEMBERS,)
    assert duty.task == "按照职能分工，依法做好监管工作"


def test_a_bare_number_heads_a_section_that_is_named() -> None:
    text = "1 组成\n1.1 召集人为副市长。\n2 职责\n2.1 市财政局：\n2.1.1 负责保障经费。\n3 市财政局"
    headings = [(block.heading.number, block.heading.title) for block in outline(text) if block.heading is not None]
    assert headings[:2] == [("1", "组成"), ("2", "职责")]
    assert ("3", "市财政局") not in headings


def test_units_that_no_table_knows_head_entries_before_plain_verbs() -> None:
    draft = read("三、分工\n综合行政执法队负责清理占道经营；西丽派出所负责护学岗值守；各社区工作站协助做好家长劝导。")
    assert rows(draft) == [
        ("综合行政执法队", Part.OWN, "清理占道经营"),
        ("西丽派出所", Part.OWN, "护学岗值守"),
        ("各社区工作站", Part.ASSIST, "做好家长劝导"),
    ]


def test_departments_meant_by_their_field_stay_unnamed() -> None:
    (duty,) = entry("协助民政部门查找亲属")
    assert duty.partners == (Unnamed(words="民政部门"),)
    assert duty.task == "查找亲属"


def test_words_that_only_say_what_a_unit_is_are_no_duty() -> None:
    (duty,) = entry("作为牵头单位，负责联席会议日常工作")
    assert (duty.marker, duty.task) == ("负责", "联席会议日常工作")


@pytest.mark.parametrize("mark", ["|", "｜", "\t"])
def test_a_table_of_tasks_and_units(mark: str) -> None:
    lines = [("序号", "工作任务", "牵头单位", "配合单位"), ("1", "完善用工制度", "市财政局", "市民政局、市教育局")]
    draft = read("三、职责分工\n" + "\n".join(mark.join(cells) for cells in lines))
    assert rows(draft) == [
        ("市财政局", Part.LEAD, "完善用工制度"),
        ("市民政局、市教育局", Part.COOPERATE, "完善用工制度"),
    ]


def test_an_empty_cell_names_nobody() -> None:
    draft = read("三、职责分工\n| 任务 | 牵头单位 | 配合单位 |\n| 完善制度 | 市财政局 | |")
    assert rows(draft) == [("市财政局", Part.LEAD, "完善制度")]


def test_a_row_whose_cells_are_no_units_is_left_unread() -> None:
    assert read("三、职责分工\n任务|责任单位\n完善制度|另行确定").duties == []


@pytest.mark.parametrize(
    "said", ["市财政局（牵头单位）：负责保障经费。", "● 市财政局：负责保障经费。", "市财政局具体负责保障经费。"]
)
def test_what_stands_around_a_name_or_a_word_is_no_part_of_it(said: str) -> None:
    assert rows(read(f"三、职责分工\n{said}")) == [("市财政局", Part.OWN, "保障经费")]


def test_another_unit_may_begin_behind_a_comma() -> None:
    draft = read("三、职责分工\n市财政局要加强保障，市公安局要依法打击犯罪，会同市民政局做好救助。")
    assert [(who, task) for who, _, task in rows(draft)] == [
        ("市财政局", "加强保障"),
        ("市公安局", "依法打击犯罪"),
        ("市公安局", "做好救助"),
    ]
