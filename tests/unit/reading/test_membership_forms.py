"""Who a body consists of, form by form: what each way of saying it amounts to."""

import pytest
from tests.unit.reading.membership import facts, read, said

TWO = "联席会议由市民政局、市公安局等部门组成。"


@pytest.mark.parametrize(
    ("text", "level", "expected"),
    [
        ("召集人由市政府分管副市长担任。", "conveners", ["市政府分管副市长"]),
        ("联席会议由市政府分管民政工作的副市长担任召集人。", "conveners", ["市政府分管民政工作的副市长"]),
        ("市政府分管副市长为联席会议召集人。", "conveners", ["市政府分管副市长"]),
        ("总召集人：市政府分管副市长。", "chief_conveners", ["市政府分管副市长"]),
        ("第一召集人由市政府市长担任。", "first_conveners", ["市政府市长"]),
        ("联席会议设召集人一名，由市民政局局长担任。", "conveners", ["市民政局局长"]),
        (
            "副召集人由市教育局、市公安局分管负责人担任。",
            "deputy_conveners",
            ["市教育局分管负责人", "市公安局分管负责人"],
        ),
        (
            "市教育局、市公安局和市民政局主要负责人担任副召集人。",
            "deputy_conveners",
            ["市教育局主要负责人", "市公安局主要负责人", "市民政局主要负责人"],
        ),
        ("组长由市政府副市长兼任。", "conveners", ["市政府副市长"]),
        ("主任委员：市政府副市长", "conveners", ["市政府副市长"]),
        ("联席会议由市长召集。", "conveners", ["市长"]),
        (
            "副组长：乙某某（市委副书记、市长）、丙某某（市委常委、常务副市长）",
            "deputy_conveners",
            ["乙某某市委副书记、市长", "丙某某市委常委、常务副市长"],
        ),
        ("市政府副市长甲某某担任召集人。", "conveners", ["甲某某市政府副市长"]),
        ("召集人：市委常委、市政府常务副市长", "conveners", ["市委常委、市政府常务副市长"]),
    ],
)
def test_conveners(text: str, level: str, expected: list[str]) -> None:
    """Conveners by portfolio, as heads, distributed over units, jointly, by name."""
    assert said(facts(text)[level]) == expected


@pytest.mark.parametrize(
    "text",
    [
        "会议由召集人或召集人委托的同志主持。",
        "报召集人批准。",
        "由副召集人召集有关单位研究。",
        "经召集人同意后召开。",
        "联席会议由召集人召集。",
        "联络员会议由办公室主任召集。",
    ],
)
def test_what_names_no_convener(text: str) -> None:
    """A convener who is only mentioned is not set up."""
    assert not read(text).conveners


def test_several_under_one_verb_are_joint_only_where_the_text_says_so() -> None:
    """共同担任 makes them joint; 担任 alone does not."""
    together = read("召集人由市政府副秘书长、市民政局局长共同担任。").conveners.seats
    apart = read("召集人由市政府副秘书长、市民政局局长担任。").conveners.seats
    assert [seat.joint for seat in together] == [True, True]
    assert [seat.joint for seat in apart] == [False, False]


def test_the_printed_label_is_kept() -> None:
    """组长 and 副组长 are conveners with their own title."""
    seats = read("组长由市政府副市长兼任，副组长由市民政局局长兼任。").conveners.seats
    assert [(seat.title, seat.concurrent) for seat in seats] == [("组长", True), ("副组长", True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TWO, ["市民政局", "市公安局"]),
        ("成员单位：\n市民政局\n市公安局\n市财政局", ["市民政局", "市公安局", "市财政局"]),
        ("联席会议由市民政局牵头，市公安局、市财政局等12个部门参加。", ["市公安局", "市财政局"]),
        ("成员由以下单位组成：市民政局、市公安局。", ["市民政局", "市公安局"]),
        ("成员单位包括市民政局、市公安局。", ["市民政局", "市公安局"]),
        ("成员单位：市民政局、市公安局及市总工会。", ["市民政局", "市公安局", "市总工会"]),
        ("市民政局、市公安局、市总工会等为成员单位。", ["市民政局", "市公安局", "市总工会"]),
        ("成员单位由市委政法委、宣传部，市财政局、民政局组成。", ["市委政法委", "宣传部", "市财政局", "民政局"]),
        ("成员由公安、民政、财政等部门组成。", ["公安", "民政", "财政"]),
        (
            "联席会议由市人力资源和社会保障局、市妇联（市妇儿工委办）组成。",
            ["市人力资源和社会保障局", "市妇联（市妇儿工委办）"],
        ),
        ("联席会议由市民政局、各县（市、区）人民政府等单位组成。", ["市民政局", "各县（市、区）人民政府"]),
    ],
)
def test_member_lists(text: str, expected: list[str]) -> None:
    """Lists in every usual frame, in order, with shared prefixes, brackets and a last unit joined by 和 or 及."""
    assert said(facts(text)["members"]) == expected


def test_an_office_of_two_names_is_not_parted() -> None:
    """和 within a unit's name joins nothing."""
    assert said(facts("联席会议由市科技和知识产权局、市民政局组成。")["members"]) == ["市科技和知识产权局", "市民政局"]


@pytest.mark.parametrize(
    ("text", "count", "is_open"),
    [
        ("联席会议由市民政局、市公安局等2个部门组成。", 2, False),
        ("联席会议由市民政局、市公安局等18个部门组成。", 18, True),
        ("联席会议由市民政局、市公安局等部门和单位组成。", None, False),
        ("市民政局、市公安局等为成员单位。", None, True),
        ("成员单位共2个：市民政局、市公安局。", 2, False),
    ],
)
def test_number_of_members(text: str, count: int | None, *, is_open: bool) -> None:
    """The stated number, and whether more are meant than are named."""
    members = read(text).members
    assert (members.stated_count, members.open, len(members.seats)) == (count, is_open, 2)


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (TWO + "联席会议成员为上述部门和单位有关负责同志。", "有关负责同志"),
        (TWO + "各成员单位分管负责人为联席会议成员。", "分管负责人"),
        ("成员包括市民政局、市公安局等单位分管负责同志。", "分管负责同志"),
    ],
)
def test_whom_the_members_send(text: str, post: str) -> None:
    """The rule that members are people of their units."""
    rule = read(text).members.per_unit
    assert rule is not None
    assert rule.post.title == post


@pytest.mark.parametrize(
    "text",
    [
        TWO + "市民政局为牵头单位。",
        TWO + "牵头单位为市民政局。",
        "联席会议由市民政局（市民政局牵头）、市公安局等部门组成。",
        "市民政局、市公安局为成员单位，市民政局牵头。",
        "市民政局负责组织等日常工作，为牵头单位。",
    ],
)
def test_the_lead_unit(text: str) -> None:
    """The lead in every usual frame."""
    assert said(facts(text)["lead_units"]) == ["市民政局"]


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("联席会议办公室设在市民政局。", "市民政局"),
        ("联席会议下设办公室，设在市民政局。", "市民政局"),
        ("联席会议下设办公室（设在市民政局）。", "市民政局"),
        ("联席会议下设办公室，办公地点设在市民政局。", "市民政局"),
        ("办公室挂靠市民政局。", "市民政局"),
        ("联席会议日常工作由市民政局承担。", "市民政局"),
    ],
)
def test_where_the_office_is(text: str, host: str) -> None:
    """Hosts of the office, and of daily work without one."""
    assert said(facts(text)["office_host"]) == [host]


@pytest.mark.parametrize(
    ("text", "directors", "deputies"),
    [
        ("办公室设在市民政局，办公室主任由市民政局局长兼任。", ["市民政局局长"], []),
        ("办公室设在市民政局，局长兼任办公室主任。", ["市民政局局长"], []),
        ("办公室设在市民政局，办公室主任由市民政局一名副局长兼任。", ["市民政局一名副局长"], []),
        (
            "办公室主任由市民政局局长兼任，副主任由市公安局、市教育局等单位分管负责人兼任。",
            ["市民政局局长"],
            ["市公安局分管负责人", "市教育局分管负责人"],
        ),
        ("办公室设在市民政局，甲某某、市民政局副局长兼任副主任。", [], ["甲某某市民政局副局长"]),
    ],
)
def test_who_directs_the_office(text: str, directors: list[str], deputies: list[str]) -> None:
    """Directors and deputies by post, by unit, by name."""
    found = facts(text)
    assert said(found.get("office_director", [])) == directors
    assert said(found.get("office_deputy_directors", [])) == deputies


def test_numbers_of_directors() -> None:
    """设主任1名，副主任若干名 are counts, not seats."""
    office = read("办公室设在市民政局，设主任1名，副主任若干名。").office
    assert office is not None
    assert [(each.count, each.words) for each in office.seats.counts] == [(1, None), (None, "若干名")]


def test_what_the_office_does() -> None:
    """What follows the host in the sentence is the office's."""
    office = read("联席会议办公室设在市民政局，负责联席会议日常工作。").office
    assert office is not None
    assert [duty.task for duty in office.functions] == ["联席会议日常工作"]


@pytest.mark.parametrize(
    ("text", "title", "count"),
    [
        ("设联络员，由各成员单位有关科室负责同志担任。", "有关科室负责同志", None),
        ("各成员单位确定一名科级干部为联络员。", "科级干部", 1),
        ("各成员单位指定相关业务处室1名负责同志作为联络员。", "相关业务处室负责同志", 1),
        ("联络员由各成员单位指定1名工作人员担任。", "工作人员", 1),
        ("各成员单位要明确1名联络员，联络员由相关科室负责人担任。", "相关科室负责人", 1),
        ("各成员单位确定专人负责与办公室的日常联系。", "专人", None),
    ],
)
def test_liaisons(text: str, title: str, count: int | None) -> None:
    """Whom each unit sends as liaison, and how many."""
    rule = read(text).liaisons.per_unit
    assert rule is not None
    assert (rule.post.title, rule.count) == (title, count)


@pytest.mark.parametrize(
    ("text", "automatic", "decided"),
    [
        ("成员变动由所在单位提出，联席会议确定。", False, ["联席会议"]),
        ("成员因工作变动需要调整的，由所在单位提出，报召集人批准。", False, ["召集人"]),
        ("成员如有变动，由其所在单位接任领导自然替补。", True, []),
        ("成员如有变动，由所在单位提出，经联席会议办公室审核，报召集人批准。", False, ["召集人"]),
        ("人员名单由办公室商各成员单位印发，根据成员职务分工变动及时调整。", False, ["办公室"]),
        ("组成人员工作变动的，由接任者自行接替，报联席会议办公室备案。", True, []),
    ],
)
def test_succession(text: str, decided: list[str], *, automatic: bool) -> None:
    """Who proposes, decides or steps in when a member moves on."""
    (rule,) = read(text).rules.succession
    assert rule.automatic is automatic
    assert [getattr(actor, "value", actor) for actor in rule.decided_by] == decided


ROSTER = """召集人：甲某某　市政府副市长
副召集人：乙　某　市政府副秘书长
　　　　　司马某某　市民政局局长
成　员：丙某某　市公安局副局长
戊某某　市教育局党组成员、总督学
"""


def test_a_roster_makes_seats_and_people() -> None:
    """Labels are carried down; names set apart, compound surnames and two posts in a cell are read."""
    read_ = read(ROSTER)
    assert [line.person for line in read_.roster] == ["甲某某", "乙某", "司马某某", "丙某某", "戊某某"]
    assert [len(line.posts) for line in read_.roster] == [1, 1, 1, 1, 2]
    assert [seat.level.value for seat in read_.conveners.seats] == ["正", "副", "副"]
    assert len(read_.members.seats) == 2


def test_a_roster_points_at_the_seats_of_the_list() -> None:
    """A person takes the seat that the list of units has made."""
    read_ = read(TWO + "\n成员：丙某某　市公安局副局长")
    assert [line.seat for line in read_.roster] == ["member/public-security"]
    assert len(read_.members.seats) == 2


@pytest.mark.parametrize(("behind", "mark"), [("|", "|"), ("\t", "\t"), ("：", " "), ("：", "　")])
def test_tables(behind: str, mark: str) -> None:
    """Cells are parted by bars, tabs or blanks."""
    text = f"召集人{behind}甲某某{mark}市政府副市长"
    assert [line.person for line in read(text).roster] == ["甲某某"]


def test_the_director_who_is_named_sits_elsewhere() -> None:
    """The office's director is the person who holds another seat."""
    office = read(ROSTER + "办公室设在市民政局，司马某某同志兼任办公室主任。").office
    assert office is not None
    (director,) = office.seats.seats
    assert (director.same_holder, director.concurrent) == ("convener/deputy/2", True)
