"""The annex of Changzhou's notice: who sits where, by post; people's names stay in the notice."""

from __future__ import annotations

from typing import Final

from govmodel.model.ids import AppointmentId, SeatId, UnitId
from govmodel.model.post import Post, PostClass
from govmodel.model.roster import Appointment
from tools.examples.quotes import Ledger, Passage, Text

ROSTER: Final = (
    ("convener", "government", "市政府", "副秘书长", PostClass.DEPUTY_SECRETARY_GENERAL),
    ("convener/2", "hrss", "市人力资源和社会保障局", "局长", PostClass.UNIT_HEAD),
    ("member/ndrc", "ndrc", "市发展和改革委员会", "副主任", PostClass.DEPUTY),
    ("member/civil-affairs", "civil-affairs", "市民政局", "副局长", PostClass.DEPUTY),
    ("member/finance", "finance", "市财政局", "副局长", PostClass.DEPUTY),
    ("member/hrss", "hrss", "市人力资源和社会保障局", "副局长", PostClass.DEPUTY),
    ("member/commerce", "commerce", "市商务局", "副局长", PostClass.DEPUTY),
    ("member/state-tax", "state-tax", "常州国税局", "副局长", PostClass.DEPUTY),
    ("member/local-tax", "local-tax", "常州地税局", "副局长", PostClass.DEPUTY),
    ("member/industry-commerce", "industry-commerce", "常州工商行政管理局", "副局长", PostClass.DEPUTY),
    # As printed; the stray 联 is the notice's own slip.
    ("member/commerce-federation", "commerce-federation", "市工商业联合会", "联副主席", PostClass.DEPUTY),
    ("member/trade-unions", "trade-unions", "市总工会", "副主席", PostClass.DEPUTY),
    ("member/youth-league", "youth-league", "共青团常州市委员会", "副书记", PostClass.DEPUTY),
    ("member/women", "women", "市妇女联合会", "副主席", PostClass.DEPUTY),
)
"""Seat, unit, the unit's name there, title, post class."""


def annex(text: Text) -> Passage:
    """The list of names, from its first label to its last post."""
    return text.passage("附件", "召集人：", "市妇女联合会副主席")


def annex_end(text: Text) -> Passage:
    """The sentence below the list, on the office."""
    return text.passage("附件", "市妇女联合会副主席 联席会议", "办公室主任。")


def roster(text: Text, ledger: Ledger) -> tuple[Appointment, ...]:
    """One line for each seat that the annex fills."""
    posts = annex(text)
    lines = []
    for number, (seat, unit, name, title, post_class) in enumerate(ROSTER, 1):
        ledger.note(f"roster/{number}", posts.quote(f"{name}{title}"))
        post = Post(title=title, post_class=post_class, unit=UnitId(unit))
        lines.append(Appointment(id=AppointmentId(f"roster/{number}"), seat=SeatId(seat), posts=(post,)))
    number = len(ROSTER) + 1
    last = annex_end(text)
    ledger.note(
        f"roster/{number}",
        last.quote("联席会议办公室设在市人力资源和社会保障局"),
        last.quote("同志兼任办公室主任"),
    )
    deputy = Post(title="副局长", post_class=PostClass.DEPUTY, unit=UnitId("hrss"))
    lines.append(Appointment(id=AppointmentId(f"roster/{number}"), seat=SeatId("office/director"), posts=(deputy,)))
    return tuple(lines)
