"""The units and seats of the two notices on family services, as far as they are given in the same way."""

from __future__ import annotations

from govmodel.model.ids import LineId, SeatId, UnitId
from govmodel.model.post import Post, PostClass
from govmodel.model.rank import RankSet
from govmodel.model.seat import PerUnit, Seat, SeatList, SeatRole
from govmodel.model.unit import Unit, UnitKind
from tools.examples.quotes import Ledger, Passage, Text
from tools.examples.transcript import noted_unit

Names = tuple[tuple[str, str], ...]
"""The member units in the order of the text: id, which is their line's id as well, and name."""


def composition(text: Text, names: Names) -> Passage:
    """The sentence that lists the member units."""
    return text.passage("二", f"联席会议由{names[0][1]}", "等部门和单位组成。")


def hosting(text: Text, host: str) -> Passage:
    """The sentence that says where the office is and what it does."""
    return text.passage("二", f"联席会议办公室设在{host}，负责", "联席会议日常工作。")


def line_unit(name: str, words: str, *aliases: str) -> Unit:
    """A unit of one line, under that line's id."""
    return Unit(id=UnitId(name), name=words, lines=(LineId(name),), aliases=aliases)


def other_units(text: Text, ledger: Ledger) -> tuple[Unit, ...]:
    """Those named outside the list of members in the same words."""
    departments = Unit(id=UnitId("departments"), name="各部门", kind=UnitKind.DEPARTMENT, collective=True)
    association = Unit(
        id=UnitId("services-association"),
        name="家庭服务行业协会",
        kind=UnitKind.ASSOCIATION,
        aliases=("协会",),
    )
    tail = text.passage("三", "为充分发挥家庭服务行业协会", "联席会议委托，")
    return (
        noted_unit(ledger, departments, text.passage("一", "督促检查各地、各部门", "相关政策落实")),
        noted_unit(ledger, association, tail),
    )


def members(text: Text, ledger: Ledger, names: Names) -> SeatList:
    """One seat for each member unit, whose holder a rule tells."""
    units = composition(text, names)
    persons = text.passage("二", "联席会议成员为上述", "有关负责同志。")
    ledger.note(".members", units.quote(f"联席会议由{'、'.join(words for _, words in names)}等部门和单位组成"))
    ledger.note(".members.per_unit", persons.quote("联席会议成员为上述部门和单位有关负责同志"))
    for name, words in names:
        ledger.note(f"member/{name}", units.quote(words))
    return SeatList(
        seats=tuple(Seat(id=SeatId(f"member/{name}"), role=SeatRole.MEMBER, unit=UnitId(name)) for name, _ in names),
        per_unit=PerUnit(post=Post(title="有关负责同志", post_class=PostClass.LEADER)),
    )


def liaisons(text: Text, ledger: Ledger, rank: str) -> SeatList:
    """No seat of its own: each member unit sends one cadre of that rank."""
    rule = f"各成员单位确定一名{rank}干部作为联席会议办公室工作人员兼联络员"
    ledger.note(".liaisons.per_unit", text.passage("二", "各成员单位确定一名", "兼联络员。").quote(rule))
    post = Post(title=f"{rank}干部", post_class=PostClass.CADRE, rank=RankSet.of(rank))
    return SeatList(per_unit=PerUnit(post=post, count=1, concurrent=True, also=(SeatRole.OFFICE_STAFF,)))
