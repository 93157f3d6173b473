"""People of a list in every layout: in cells, before or behind their posts, in brackets, in a row, alone, vacant."""

import pytest
from tests.unit.reading.membership import facts, read, said

TABLE = """| 序号 | 姓名 | 职务 | 备注 |
| 1 | 甲某某 | 市政府副市长 | 召集人 |
| 2 | 乙某某 | 市政府副秘书长 | 副召集人 |
| 3 | 丙 某 | 市教育局局长 | 副召集人 |
| 4 | 丁某某 | 市公安局副局长 | 成员 |"""
ROLE_IN_EACH_ROW = """序号\t职务\t姓名\t工作单位及职务
1\t召集人\t甲某某\t市政府副市长
2\t副召集人\t乙某某\t市政府副秘书长
3\t副召集人\t丙　某\t市教育局局长
4\t成员\t丁某某\t市公安局副局长"""
NAME_LAST = """召集人：市政府副市长　　　　甲某某
副召集人：市政府副秘书长　　乙某某
　　　　　市教育局局长　　　丙　某
成员：市公安局副局长　　　　丁某某"""
BRACKETS = """召集人：甲某某（市政府副市长）
副召集人：乙某某（市政府副秘书长）、丙某（市教育局局长）
成员：丁某某（市公安局副局长）"""
SEMICOLONS = """召集人：甲某某，市政府副市长；
副召集人：乙某某，市政府副秘书长；丙某，市教育局局长；
成员：丁某某，市公安局副局长。"""
ONE_LINE = "召集人：甲某某 市政府副市长 副召集人：乙某某 市政府副秘书长 丙 某 市教育局局长 成员：丁某某 市公安局副局长"
RUN_TOGETHER = """召集人：甲某某市政府副市长
副召集人：乙某某市政府副秘书长
丙某市教育局局长
成员：丁某某市公安局副局长"""
UNDER_LABELS = """召集人：
甲某某　　市政府副市长
副召集人：
乙某某　　市政府副秘书长
丙　某　　市教育局局长（兼）
成员：
丁某某（女，回族）　市公安局副局长"""


@pytest.mark.parametrize(
    "text", [TABLE, ROLE_IN_EACH_ROW, NAME_LAST, BRACKETS, SEMICOLONS, ONE_LINE, RUN_TOGETHER, UNDER_LABELS]
)
def test_every_layout_says_the_same(text: str) -> None:
    found = facts(text)
    assert said(found["conveners"]) == ["甲某某市政府副市长"]
    assert [each["person"] for each in found["deputy_conveners"]] == ["乙某某", "丙某"]
    assert [each["unit"] for each in found["deputy_conveners"]] == ["市政府", "市教育局"]
    assert said(found["members"]) == ["丁某某市公安局副局长"]


@pytest.mark.parametrize(
    "text",
    [
        "组长：甲某某\n副组长：乙某某　丙某某　丁　某\n成员：戊某某　己某某\n庚　某　辛某某",
        "组长：甲某某，副组长：乙某某、丙某某、丁某，成员：戊某某、己某某、庚某、辛某某。",
    ],
)
def test_names_alone(text: str) -> None:
    found = facts(text)
    assert said(found["conveners"]) == ["甲某某"]
    assert said(found["deputy_conveners"]) == ["乙某某", "丙某某", "丁某"]
    assert said(found["members"]) == ["戊某某", "己某某", "庚某", "辛某某"]


def test_a_unit_in_the_place_of_a_post() -> None:
    assert said(facts("成员：戊某某（党政办）、己某某（派出所）")["members"]) == ["戊某某党政办", "己某某派出所"]


def test_a_title_that_is_not_known_is_kept() -> None:
    found = read("成员：戊某某　县水务投资公司执行董事长\n己某某　市财政局局长", "太湖县")
    assert [line.person for line in found.roster] == ["戊某某", "己某某"]


def test_posts_that_nobody_is_named_for_are_members_too() -> None:
    found = facts("成员：丁某某　区教育局局长\n（空缺）　区财政局局长\n各街道办事处主任", "上海市长宁区")
    assert said(found["members"]) == ["丁某某区教育局局长", "区财政局局长", "各街道办事处主任"]


def test_liaisons_are_no_conveners() -> None:
    found = read("召集人：甲某某 市政府副市长\n联络员：丙某某 市财政局科长")
    assert len(found.conveners.seats) == 1
    assert [line.seat for line in found.roster] == ["convener", "liaison/finance"]


@pytest.mark.parametrize("label", ["顾问", "秘书长", "联系电话"])
def test_a_label_that_is_no_seat_ends_the_one_before(label: str) -> None:
    found = read(f"副组长：乙某某　市政府副秘书长\n{label}：丙某某　市教育局局长")
    assert [line.person for line in found.roster] == ["乙某某"]


@pytest.mark.parametrize("text", ["成员：市财政局", "成员：水利局、农业局", "单位　职务\n成员　单位"])
def test_what_is_no_person(text: str) -> None:
    assert not read(text).roster


def test_names_may_be_withheld() -> None:
    found = read("召集人：×××　市政府副市长\n成员：丁××　市公安局副局长")
    assert [(line.seat, line.person) for line in found.roster] == [
        ("convener", None),
        ("member/public-security", "丁××"),
    ]


def test_a_director_who_is_listed_takes_the_seat_of_the_text() -> None:
    found = read(
        "召集人：甲某某　市政府副市长\n办公室主任：乙某某　市民政局副局长\n"
        "联席会议办公室设在市民政局，办公室主任由市民政局分管负责人兼任。"
    )
    assert found.office is not None
    (seat,) = found.office.seats.seats
    assert [post.title for post in seat.posts] == ["分管负责人"]
    assert [line.seat for line in found.roster] == ["convener", seat.id]


def test_a_list_of_posts_without_names() -> None:
    found = facts(
        "召集人：市政府副市长\n副召集人：市政府副秘书长\n　　　　　市水利局局长\n"
        "成　员：市财政局副局长\n　　　　　各县（市、区）人民政府分管负责同志"
    )
    assert said(found["conveners"]) == ["市政府副市长"]
    assert said(found["deputy_conveners"]) == ["市政府副秘书长", "市水利局局长"]
    assert said(found["members"]) == ["市财政局副局长", "各县（市、区）人民政府分管负责同志"]


@pytest.mark.parametrize(
    "text",
    [
        "单位\t姓名\t职务\t备注\n市公安局\t丁某某\t副局长\t成员",
        "序号\t角色\t单位\t姓名\t职务\n1\t成员\t市公安局\t丁某某\t副局长",
    ],
)
def test_unit_and_title_in_cells_of_their_own(text: str) -> None:
    assert said(facts(text)["members"]) == ["丁某某市公安局副局长"]


def test_units_before_names() -> None:
    found = facts("成　员：市委宣传部　丁某某\n　　　　市财政局　戊某某")
    assert said(found["members"]) == ["丁某某市委宣传部", "戊某某市财政局"]


def test_every_cell_on_a_line_of_its_own() -> None:
    found = facts(
        "召集人\n甲某某\n市政府副市长\n副召集人\n乙某\n市政府办公室副主任\n丙某某\n市教育局局长\n成员\n丁某某\n市公安局副局长"
    )
    assert said(found["conveners"]) == ["甲某某市政府副市长"]
    assert said(found["deputy_conveners"]) == ["乙某市政府办公室副主任", "丙某某市教育局局长"]
    assert said(found["members"]) == ["丁某某市公安局副局长"]


def test_a_list_that_has_lost_its_breaks_and_blanks() -> None:
    found = facts(
        "主任：甲某某州人民政府州长副主任：乙　某州人民政府副州长丙某某州人民政府秘书长"
        "委员：丁某某州财政局局长戊某州水务局局长己某某州审计局局长",
        "大理白族自治州",
    )
    assert said(found["conveners"]) == ["甲某某州人民政府州长"]
    assert said(found["deputy_conveners"]) == ["乙某州人民政府副州长", "丙某某州人民政府秘书长"]
    assert said(found["members"]) == ["丁某某州财政局局长", "戊某州水务局局长", "己某某州审计局局长"]


def test_people_as_members_in_running_text() -> None:
    found = facts("召集人由市政府副市长甲某担任；成员由市公安局副局长乙某某、市财政局副局长丙某某担任。")
    assert said(found["conveners"]) == ["甲某市政府副市长"]
    assert said(found["members"]) == ["乙某某市公安局副局长", "丙某某市财政局副局长"]


def test_units_and_titles_that_are_not_known_behind_the_people() -> None:
    found = facts("成员：丁某某（市公安局副局长）\n各村（居）党组织书记")
    assert said(found["members"]) == ["丁某某市公安局副局长", "各村（居）党组织书记"]


def test_a_broken_line_takes_nobody_from_the_list() -> None:
    found = read(
        "召集人：乙某某 市政府副秘书长、\n　　市政府办公室党组成员\n　　丙某某 市林业局局长\n"
        "成员：丁某某 市委宣传部副部长、市文明办\n　　主任\n戊某某 市公安局副局长"
    )
    assert [line.person for line in found.roster] == ["乙某某", "丙某某", "丁某某", "戊某某"]
    assert len(found.conveners.seats) == 2
    assert len(found.members.seats) == 2


def test_two_posts_of_the_same_villages_are_one_entry() -> None:
    found = facts("成员：丁某某（市公安局副局长）\n各村党支部书记、村委会主任")
    assert said(found["members"]) == ["丁某某市公安局副局长", "各村党支部书记、村委会主任"]
