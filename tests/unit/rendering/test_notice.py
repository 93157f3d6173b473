"""The notice of a structure: its layout, the words it chooses, and what it leaves out."""

import re
from importlib import import_module

import attrs
import pytest

import govmodel as gm
from govmodel.model import (
    Appointment,
    AppointmentId,
    Document,
    Group,
    GroupId,
    JointMeeting,
    MandateId,
    MandateItem,
    PartialDate,
    Post,
    Seat,
    SeatId,
    SeatList,
    SeatRole,
    StructureId,
)
from govmodel.rendering.notice import notice_text
from govmodel.rendering.notices.losses import IN_PLACE, LOSSES

BARE = JointMeeting(id=StructureId("x"), name="某市托育服务联席会议")
CHANGZHOU = gm.examples.changzhou_2011()


def test_the_least_that_is_valid_has_a_notice() -> None:
    lines = notice_text(BARE).splitlines()
    assert lines[0] == "关于建立某市托育服务联席会议制度的通知"
    assert lines[1].startswith("决定建立某市托育服务联席会议制度。")


def test_sections_are_numbered_in_the_order_of_notices_and_empty_ones_left_out() -> None:
    text = notice_text(CHANGZHOU)
    assert re.findall("^[一二三四五六七]、.*$", text, re.MULTILINE) == [
        "一、主要职责",
        "二、成员单位",
        "三、职责分工",
        "四、工作规则",
        "五、工作要求",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "常政办发〔2011〕142号",
        "各辖市、区人民政府，市各委办局，市各公司，直属单位：",
        "附件：常州市发展家庭服务业联席会议成员名单",
        "二○一一年十二月二十七日",
        "常州国税局、常州地税局：负责落实相关税收优惠政策；鼓励支持家庭服务业发展。",
    ],
)
def test_the_lines_of_a_real_one(line: str) -> None:
    assert line in notice_text(CHANGZHOU).splitlines()


def test_dates_are_in_arabic_numerals_since_the_standard_asks_for_them() -> None:
    for date, printed in (("2012-06-30", "二○一二年六月三十日"), ("2012-07-01", "2012年7月1日")):
        dated = attrs.evolve(BARE, document=Document(date=PartialDate.parse(date)))
        assert notice_text(dated).splitlines()[-1] == printed


def test_nobody_is_named_unless_asked_for() -> None:
    seat = Seat(id=SeatId("m"), role=SeatRole.MEMBER, posts=(Post(title="局长"),))
    line = Appointment(id=AppointmentId("r"), seat=seat.id, person="甲小某", posts=(Post(title="局长"),))
    peopled = attrs.evolve(BARE, members=SeatList(seats=(seat,)), roster=(line,))
    assert "甲小某" not in notice_text(peopled)
    assert "成员：甲小某\u3000局长" in notice_text(peopled, names=True).splitlines()


def test_groups_are_numbered_by_their_depth() -> None:
    inner = Group(id=GroupId("b"), name="乙组", groups=(Group(id=GroupId("c"), name="丙组"),))
    grouped = attrs.evolve(BARE, groups=(Group(id=GroupId("a"), name="甲组", groups=(inner,)),))
    assert notice_text(grouped).splitlines()[-3:] == ["（一）甲组", "1.乙组", "（1）丙组"]


def test_a_line_break_within_a_text_does_not_break_the_line() -> None:
    item = MandateItem(id=MandateId("mandate/1"), task="统筹\n协调")
    assert "统筹 协调。" in notice_text(attrs.evolve(BARE, mandate=(item,))).splitlines()


def test_it_is_a_form_of_rendering_a_structure_and_of_nothing_else() -> None:
    assert gm.render(CHANGZHOU, "notice", lang="en") == notice_text(CHANGZHOU)
    with pytest.raises(ValueError, match="notice"):
        gm.render(gm.check(CHANGZHOU), "notice")


def test_every_loss_names_a_field_of_the_model() -> None:
    model = import_module("govmodel.model")
    for name in (*LOSSES, *IN_PLACE):
        owner, _, field = name.partition(".")
        assert field in {each.name for each in attrs.fields(getattr(model, owner))}, name
