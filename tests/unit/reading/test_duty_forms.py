"""Parts said before and behind tasks, numbers within an entry, and with whom: the many forms of duties."""

import pytest

from govmodel.model.actor import Role, Unnamed
from govmodel.model.duty import Duty
from govmodel.model.ids import UnitId
from govmodel.model.part import Part
from govmodel.reading.draft import Draft
from govmodel.reading.duties import read_duties
from govmodel.reading.outline import outline

Row = tuple[str, Part, str]


def read(words: str) -> Draft:
    text = f"三、职责分工\n{words}"
    draft = Draft(text=text)
    for block in outline(text):
        read_duties(draft, block)
    return draft


def rows(words: str) -> list[Row]:
    """Each duty's actors by name, its part and its task."""
    draft = read(words)
    names = {unit.id: unit.name for unit in draft.units}
    return [("、".join(names[UnitId(str(one))] for one in duty.actors), duty.part, duty.task) for duty in draft.duties]


LED_AND_HELPED = [("市财政局", Part.LEAD, "制定资金办法"), ("市民政局、市审计局", Part.COOPERATE, "制定资金办法")]


@pytest.mark.parametrize(
    "words",
    [
        "市财政局牵头，市民政局、市审计局配合，制定资金办法。",
        "由市财政局牵头，市民政局、市审计局配合，制定资金办法。",
        "制定资金办法由市财政局牵头，市民政局、市审计局配合。",
        "制定资金办法，由市财政局牵头，市民政局、市审计局配合。",
        "制定资金办法（市财政局牵头，市民政局、市审计局等部门配合）。",
        "制定资金办法。（市财政局牵头，市民政局和市审计局配合，各县区配合）",
        "制定资金办法。由市财政局牵头，市民政局、市审计局配合。",
        "制定资金办法。牵头单位：市财政局；配合单位：市民政局、市审计局。",
        "制定资金办法。（牵头单位：市财政局；配合单位：市民政局、市审计局）",
        "制定资金办法。\n牵头单位：市财政局；配合单位：市民政局、市审计局。",
        "1.制定资金办法。\n牵头单位：市财政局\n配合单位：市民政局、市审计局",
        "（一）制定资金办法\n牵头单位：市财政局\n配合单位：市民政局、市审计局",
    ],
)
def test_who_leads_and_who_helps(words: str) -> None:
    assert rows(words) == LED_AND_HELPED


def test_units_that_are_not_named_are_passed_over() -> None:
    assert rows("制定资金办法。（市财政局牵头，有关部门配合）") == [("市财政局", Part.LEAD, "制定资金办法")]
    assert rows("开展检查。责任单位：市公安局，各县区。") == [("市公安局", Part.OWN, "开展检查")]


@pytest.mark.parametrize("words", ["市财政局牵头组织实施，做好监管。", "由市财政局统筹，制定资金办法。"])
def test_what_does_not_say_who_shares_it_is_read_otherwise(words: str) -> None:
    assert all(task not in {"做好监管", "制定资金办法"} or part is Part.OWN for _, part, task in rows(words))


def test_the_words_for_a_part_are_put_down_with_it() -> None:
    draft = read("制定资金办法。（市财政局牵头，责任单位：市民政局）")
    at = {address: draft.text[stretch.start : stretch.end] for address, stretch, _ in draft.placed}
    assert [at[f"{duty.id}.part"] for duty in draft.duties] == ["牵头", "责任单位"]


@pytest.mark.parametrize(
    "words",
    [
        "市发展改革委：1.负责规划编制；2.配合做好价格管理。",
        "市发展改革委：①负责规划编制；②配合做好价格管理。",
        "市发展改革委：（1）负责规划编制；（2）配合做好价格管理。",
        "市发展改革委：一是负责规划编制；二是配合做好价格管理。",
        "市发展改革委的职责是：负责规划编制；配合做好价格管理。",
        "市发展改革委主要职责：负责规划编制；配合做好价格管理。",
    ],
)
def test_numbers_and_labels_within_an_entry(words: str) -> None:
    assert rows(words) == [
        ("市发展改革委", Part.OWN, "规划编制"),
        ("市发展改革委", Part.COOPERATE, "做好价格管理"),
    ]


def test_two_units_joined_by_and() -> None:
    assert rows("市发展改革委和市财政局：负责落实资金。") == [("市发展改革委、市财政局", Part.OWN, "落实资金")]
    assert rows("市住房和城乡建设局：负责落实住房。") == [("市住房和城乡建设局", Part.OWN, "落实住房")]


def entry(said: str) -> tuple[Duty, list[str]]:
    """The one duty of an entry, with its partners' names."""
    draft = read(f"市教育局：{said}。")
    (duty,) = draft.duties
    names = {unit.id: unit.name for unit in draft.units}
    return duty, [one.words if isinstance(one, Unnamed) else names[UnitId(str(one))] for one in duty.partners]


@pytest.mark.parametrize(
    ("said", "partners", "task"),
    [
        ("参与市民政局、市公安局开展联合检查", ["市民政局", "市公安局"], "开展联合检查"),
        ("参与有关部门组织实施重大项目", ["有关部门"], "组织实施重大项目"),
        ("参与市民政局组织的检查", [], "市民政局组织的检查"),
        ("参与市民政局规划编制工作", ["市民政局"], "规划编制工作"),
        ("参与制定政策", [], "制定政策"),
        ("会同市民政局和市公安局制定办法", ["市民政局", "市公安局"], "制定办法"),
        ("会同公安、司法行政等部门开展专项整治", ["公安、司法行政等部门"], "开展专项整治"),
    ],
)
def test_with_whom(said: str, partners: list[str], task: str) -> None:
    duty, named = entry(said)
    assert (named, duty.task) == (partners, task)


def test_a_number_is_nobody() -> None:
    draft = read("市教育局：（1）负责用地保障；（2）参与规划编制。")
    assert [unit.name for unit in draft.units] == ["市教育局"]


@pytest.mark.parametrize("said", ["配合", "按职责分工负责", "牵头"])
def test_a_part_in_nothing_is_no_duty(said: str) -> None:
    assert read(f"市教育局：{said}。").duties == []


@pytest.mark.parametrize(
    "names",
    [
        "市消协",
        "西南科技大学",
        "公路段",
        "管委会",
        "经开区管委会",
        "建设局",
        "综合执法大队",
        "市委编办",
        "国网绵阳供电公司",
        "县（市、区）政府",
    ],
)
def test_who_stands_before_a_colon(names: str) -> None:
    assert rows(f"{names}：负责维护秩序。") == [(names, Part.OWN, "维护秩序")]


@pytest.mark.parametrize("label", ["加强执法检查", "完善工作机制", "工作要求", "监管工作负责人"])
def test_what_is_no_unit_before_a_colon(label: str) -> None:
    assert rows(f"{label}：负责督导。") == []


def test_names_before_a_colon_may_be_parted_by_commas() -> None:
    assert rows("各县（市、区）人民政府，高新区、经开区管委会：负责属地管理。") == [
        ("各县（市、区）人民政府、高新区、经开区管委会", Part.OWN, "属地管理")
    ]


def test_governments_of_the_tier_below_are_not_the_bodys_own() -> None:
    draft = read("市政府：负责统筹。\n县（市、区）政府：负责属地管理。")
    assert [unit.name for unit in draft.units] == ["市政府", "县（市、区）政府"]
    assert draft.units[1].collective


def test_others_who_are_not_named_take_nothing_from_who_went_before() -> None:
    assert rows("市审计局负责资金监管；其他部门按职责做好相关工作。") == [("市审计局", Part.OWN, "资金监管")]


def test_what_a_unit_is_and_what_a_line_is_about_are_passed_over() -> None:
    assert rows("市民政局为牵头单位，负责统筹协调。") == [("市民政局", Part.OWN, "统筹协调")]
    assert rows("经费保障：市财政局负责安排经费。") == [("市财政局", Part.OWN, "安排经费")]


def test_who_answers_for_a_task_may_stand_behind_it() -> None:
    assert rows("舆情监测由市委宣传部、市公安局共同负责。") == [("市委宣传部、市公安局", Part.OWN, "舆情监测")]
    draft = read("信息报送由联席会议办公室负责。")
    assert [(duty.actors, duty.task) for duty in draft.duties] == [((Role.OFFICE,), "信息报送")]
    assert draft.units == []


def test_a_name_may_be_a_sentence_of_its_own() -> None:
    assert rows("市民政局（牵头单位）。负责养老监管。配合做好宣传。\n市财政局。负责资金保障。") == [
        ("市民政局", Part.OWN, "养老监管"),
        ("市民政局", Part.COOPERATE, "做好宣传"),
        ("市财政局", Part.OWN, "资金保障"),
    ]


def test_units_alone_on_a_line_between_numbered_duties() -> None:
    assert rows("市民政局\n1.牵头制定政策。\n2.负责台账管理。\n市公安局\n1.负责维护秩序。") == [
        ("市民政局", Part.LEAD, "制定政策"),
        ("市民政局", Part.OWN, "台账管理"),
        ("市公安局", Part.OWN, "维护秩序"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "市财政局——负责保障经费。",
        "**经费。**市财政局负责保障经费。",
        "市财政局\n主要职责是：负责保障经费。",
        "| 成员单位 | 主要职责 |\n|---|---|\n| 市财政局 | 负责保障经费 |",
        "单位\t职责分工\n市财政局\t负责保障经费。",
    ],
)
def test_more_ways_to_set_a_unit_before_its_duties(words: str) -> None:
    assert rows(words) == [("市财政局", Part.OWN, "保障经费")]


def test_units_that_each_answer_and_signatures() -> None:
    assert rows("市发展改革委、市财政局分工负责资金安排。") == [("市发展改革委、市财政局", Part.OWN, "资金安排")]
    assert rows("市民政局：负责监测。\n市公安局办公室市财政局办公室") == [("市民政局", Part.OWN, "监测")]
