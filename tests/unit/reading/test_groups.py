"""Groups within a body, in the two ways they are set out."""

import pytest

from govmodel.model.group import Group
from govmodel.model.part import Part
from govmodel.model.seat import SeatLevel
from govmodel.reading.draft import Draft
from govmodel.reading.groups import read_groups
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
