"""Groups within a body, in the two ways they are set out."""

import pytest

from govmodel.model.group import Group
from govmodel.model.part import Part
from govmodel.model.seat import SeatLevel
from govmodel.reading.draft import Draft
from govmodel.reading.groups import read_groups, read_groups_elsewhere
from govmodel.reading.outline import outline

ONE_LINE = (
    "二、工作组设置\n（一）扬尘管控组。牵头单位：市财政局；成员单位：市民政局、市教育局。"
    "负责工地扬尘治理；承担信息发布工作。"
)
LINES = (
    "二、工作组设置\n（一）扬尘管控组\n牵头单位：市财政局\n成员单位：市民政局、市教育局\n"
    "工作职责：1.负责工地扬尘治理；2.承担信息发布工作。"
)


def read(text: str) -> Draft:
    draft = Draft(text=text)
    for block in outline(text):
        read_groups(draft, block)
    return draft


def only(draft: Draft) -> Group:
    (group,) = draft.groups
    return group


@pytest.mark.parametrize("text", [ONE_LINE, LINES])
def test_heads_members_and_duties(text: str) -> None:
    draft = read(text)
    group = only(draft)
    names = {unit.id: unit.name for unit in draft.units}
    assert group.name == "扬尘管控组"
    assert [(seat.title, names[seat.unit]) for seat in group.heads.seats if seat.unit] == [("牵头单位", "市财政局")]
    assert [names[seat.unit] for seat in group.members.seats if seat.unit] == ["市民政局", "市教育局"]
    assert [(duty.actors, duty.part, duty.marker, duty.task) for duty in group.duties] == [
        ((group.id,), Part.OWN, "负责", "工地扬尘治理"),
        ((group.id,), Part.OWN, "", "承担信息发布工作"),
    ]
    assert draft.duties == []


def test_heads_by_name_are_appointed() -> None:
    draft = read("二、工作组设置\n（一）监督工作组\n组长：何晓燕\n副组长：郭明强\n成员单位：市民政局")
    group = only(draft)
    assert [(seat.title, seat.level) for seat in group.heads.seats] == [
        ("组长", SeatLevel.PLAIN),
        ("副组长", SeatLevel.DEPUTY),
    ]
    assert [(line.seat, line.person) for line in draft.roster] == [
        (seat.id, person) for seat, person in zip(group.heads.seats, ("何晓燕", "郭明强"), strict=True)
    ]


@pytest.mark.parametrize("title", ["工作组设置", "下设三个工作组", "工作领导小组", "有关要求"])
def test_what_only_speaks_of_groups_is_none(title: str) -> None:
    assert read(f"二、{title}\n牵头单位：市财政局。").groups == []


NAMES = ("市财政局", "市民政局", "市教育局")


@pytest.mark.parametrize(
    "text",
    [
        "二、工作组设置\n（一）扬尘管控组。由市财政局牵头，市民政局、市教育局配合，负责工地扬尘治理。",
        "二、工作组设置\n（一）扬尘管控组（牵头单位：市财政局；成员单位：市民政局、市教育局）\n负责工地扬尘治理。",
        "二、工作组设置\n（一）扬尘管控组（市财政局牵头，市民政局、市教育局参加）\n负责工地扬尘治理。",
        "二、工作组设置\n扬尘管控组由市财政局牵头，市民政局、市教育局参与，负责工地扬尘治理。",
        "二、工作组设置\n（一）扬尘管控组\n组长单位：市财政局\n成　员：市民政局、市教育局\n职　责：负责工地扬尘治理。",
    ],
)
def test_other_ways_of_setting_it_out(text: str) -> None:
    draft = read(text)
    group = only(draft)
    names = {unit.id: unit.name for unit in draft.units}
    assert group.name == "扬尘管控组"
    seats = (*group.heads.seats, *group.members.seats)
    assert tuple(names[seat.unit] for seat in seats if seat.unit) == NAMES
    assert len(group.heads.seats) == 1
    assert [duty.task for duty in group.duties] == ["工地扬尘治理"]


def test_heads_and_members_by_post() -> None:
    draft = read(
        "二、工作组设置\n（一）招商组：组长由市商务局局长担任，成员由市财政局、市民政局分管负责人组成，负责招商。"
    )
    group = only(draft)
    assert [post.title for seat in group.heads.seats for post in seat.posts] == ["局长"]
    assert group.members.per_unit is not None
    assert group.members.per_unit.post.title == "分管负责人"


def test_groups_under_other_headings() -> None:
    draft = Draft(
        text="二、工作机构\n（一）宣传组：由市财政局牵头，市民政局配合，负责宣传。\n（二）农业组\n种植农作物。"
    )
    read_groups_elsewhere(draft, outline(draft.text))
    assert [group.name for group in draft.groups] == ["宣传组"]


def test_groups_are_read_once() -> None:
    draft = Draft(text="三、工作小组\n（一）宣传组：由市财政局牵头，市民政局配合，负责宣传。")
    read_groups_elsewhere(draft, outline(draft.text))
    assert draft.groups == []


def test_groups_that_have_lost_their_breaks() -> None:
    draft = read(
        "二、工作组设置\n指挥部下设两个工作组：1、扬尘管控组。牵头单位：市财政局；成员单位：市民政局。负责扬尘治理。"
        "2、宣传组。牵头单位：市教育局；成员单位：市文联。负责宣传。"
    )
    assert [(group.name, len(group.members.seats), len(group.duties)) for group in draft.groups] == [
        ("扬尘管控组", 1, 1),
        ("宣传组", 1, 1),
    ]


def test_heads_by_name_within_the_sentence() -> None:
    draft = read("二、工作组\n下设两个工作组：抢险组：组长戊某某，负责抢险。后勤组：组长辛某某（兼），负责物资。")
    assert [group.name for group in draft.groups] == ["抢险组", "后勤组"]
    assert [line.person for line in draft.roster] == ["戊某某", "辛某某"]


def test_heads_beside_another_post() -> None:
    draft = read("二、工作组\n（一）规划组。组长：丁某某（兼）；成员单位：市财政局。职责：负责编制方案。")
    assert [line.person for line in draft.roster] == ["丁某某"]
