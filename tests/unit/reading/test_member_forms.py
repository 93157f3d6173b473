"""Members in less usual forms: lists over commas, parts that send different people, lists closed in the middle."""

import pytest
from tests.unit.reading.membership import facts, read, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "成员单位：市委政法委、市法院，市公安局、司法局；各县（市、区）人民政府。",
            ["市委政法委", "市法院", "市公安局", "司法局", "各县（市、区）人民政府"],
        ),
        (
            "成员由市公安局、市财政局等市级有关部门（单位）及各县（市、区）人民政府主要负责同志担任。",
            ["市公安局", "市财政局", "各县（市、区）人民政府"],
        ),
        (
            "由市商务局牵头，市公安局、市财政局、市税务局参加的联席会议制度。",
            ["市公安局", "市财政局", "市税务局"],
        ),
        ("市公安局、市财政局，市税务局为联席会议成员单位。", ["市公安局", "市财政局", "市税务局"]),
        ("成员若干名，由市公安局、市财政局分管负责人担任。", ["市公安局", "市财政局"]),
        ("联席会议由市老龄办和市妇儿工委办公室组成。", ["市老龄办", "市妇儿工委办公室"]),
        (
            "成员：市公安局分管负责同志，市财政局、市税务局主要负责同志。",
            ["市公安局分管负责同志", "市财政局主要负责同志", "市税务局主要负责同志"],
        ),
        (
            "联席会议由市公安局、市财政局组成。市财政局由主要负责同志参加。",
            ["市公安局", "市财政局主要负责同志"],
        ),
    ],
)
def test_member_lists(text: str, expected: list[str]) -> None:
    assert said(facts(text)["members"]) == expected


@pytest.mark.parametrize(
    "text",
    [
        "联席会议由总召集人、召集人、副召集人和成员组成。",
        "各成员单位由分管负责人参加。",
    ],
)
def test_what_lists_no_members(text: str) -> None:
    assert not read(text).members.seats


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("各成员单位应明确一名分管领导为联席会议成员。", "分管领导"),
        ("各成员单位由分管负责人参加。", "分管负责人"),
        ("各成员单位分别确定一名副处级以上干部为联席会议成员。", "副处级以上干部"),
    ],
)
def test_whom_the_members_send(text: str, post: str) -> None:
    rule = read(text).members.per_unit
    assert rule is not None
    assert rule.post.title == post


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("联席会议由市教育局和市公安局共同牵头，市民政局、市司法局等部门参加。", ["市教育局", "市公安局"]),
        ("由市教育局担任召集单位，市民政局、市司法局为成员单位。", ["市教育局"]),
        ("联席会议由公安、教育、民政等部门组成，市教育局为牵头单位。", ["市教育局"]),
    ],
)
def test_lead_units(text: str, lead: list[str]) -> None:
    assert said(facts(text)["lead_units"]) == lead


def test_a_unit_first_named_by_its_work_goes_by_its_name() -> None:
    found = facts("联席会议由公安、教育、民政等部门组成，市教育局为牵头单位。")
    assert said(found["members"]) == ["公安", "教育", "民政"]


@pytest.mark.parametrize(
    "text",
    [
        "办公室成员由市公安局、市财政局组成。",
        "办公室设在市民政局，办公室主任由市民政局局长兼任，成员由市公安局、市财政局有关人员组成。",
        "（二）办公室\n成员由市公安局、市财政局组成。",
    ],
)
def test_people_of_the_office_are_no_members(text: str) -> None:
    assert not read(text).members.seats


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("经市政府同意，建立由市商务局牵头的联席会议制度。", ["市商务局"]),
        ("重大事项由市商务局牵头研究。", []),
        ("同意建立由市政府分管领导牵头的联席会议制度。", []),
        ("宣传专班由市商务局牵头，市财政局参与。", []),
    ],
)
def test_who_leads_and_who_does_not(text: str, lead: list[str]) -> None:
    assert said(facts(text).get("lead_units", [])) == lead


def test_a_sentence_that_sets_up_a_leading_group_says_it_all() -> None:
    found = facts(
        "成立由副市长甲某某任组长，市政府副秘书长乙某某、市商务局局长丙某某任副组长，"
        "市公安局、市财政局分管负责人为成员的领导小组。"
    )
    assert said(found["conveners"]) == ["甲某某副市长"]
    assert said(found["deputy_conveners"]) == ["乙某某市政府副秘书长", "丙某某市商务局局长"]
    assert said(found["members"]) == ["市公安局", "市财政局"]


@pytest.mark.parametrize(
    ("text", "count", "named"),
    [
        ("成员单位（25个）：市公安局、市财政局。", 25, 2),
        ("联席会议由市公安局、市财政局、市税务局组成，共3家。", 3, 3),
        ("市商务局等15个部门为成员单位。", 15, 1),
        ("联席会议由11个单位组成。市公安局、市财政局为成员单位。", 11, 2),
    ],
)
def test_number_of_members(text: str, count: int, named: int) -> None:
    members = read(text).members
    assert (members.stated_count, len(members.seats)) == (count, named)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("成员单位：派出所、各社区居委会、各物业服务企业。", ["派出所", "各社区居委会", "各物业服务企业"]),
        ("成员单位：市公安局、市财政局有关部门。", ["市公安局", "市财政局"]),
        ("联席会议由市政府分管领导召集，市公安局、市财政局负责人参加。", ["市公安局", "市财政局"]),
        (
            "成员：镇领导班子相关成员，党政办、财政所等部门负责人，各村党支部书记。",
            ["镇领导班子相关成员", "党政办", "财政所", "各村党支部书记"],
        ),
        ("成员单位：市公安局，各市、区人民政府。", ["市公安局", "各市、区人民政府"]),
        ("成员单位：派出所、各社区居委会和物业服务企业。", ["派出所", "各社区居委会", "物业服务企业"]),
        (
            "成员由市公安局、市妇联有关负责人及各县（市、区）公安局局长组成。",
            ["市公安局", "市妇联", "各县（市、区）公安局局长"],
        ),
        ("成员由市公安局、市财政局各一名副局长（副主任）担任。", ["市公安局", "市财政局"]),
    ],
)
def test_what_closes_a_list_and_what_is_its_last_item(text: str, expected: list[str]) -> None:
    assert said(facts(text)["members"]) == expected


def test_whom_units_send_to_the_office_is_no_rule_for_members() -> None:
    text = "办公室设在市民政局，市民政局局长兼任办公室主任，成员由各成员单位业务科室负责人组成。"
    assert read(text).members.per_unit is None
