"""One way to break a clean joint meeting for each rule: code → mutation, in one table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import attrs

from govmodel.model.actor import Role, Unnamed
from govmodel.model.division import Standing
from govmodel.model.duty import Duty
from govmodel.model.ids import AppointmentId, DutyId, MatterId, RuleId, SeatId, UnitId
from govmodel.model.matter import Claim, Matter
from govmodel.model.meeting import JointMeeting
from govmodel.model.meeting_rules import MeetingKind, MeetingRule
from govmodel.model.office import Office
from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.model.part import Part
from govmodel.model.post import Post, PostClass
from govmodel.model.rank import RankSet
from govmodel.model.roster import Appointment
from govmodel.model.seat import PerUnit, Seat, SeatList, SeatRole
from govmodel.model.unit import Unit, UnitKind

EXTRA: Final = UnitId("extra")
"""The unit that a mutation brings in where it needs one that was not there."""

RANKED: Final = frozenset(
    {Standing.PROVINCE, Standing.MUNICIPALITY, Standing.SUB_PROVINCIAL, Standing.SEPARATE_PLAN, Standing.PREFECTURE}
)
"""Standings of which every rank a rule asks for is known."""


@attrs.frozen(kw_only=True)
class Mutation:
    """A way to break a clean joint meeting.

    Attributes:
        broken: The structure after the break.
        base: What it is then to be held against, for rules that compare; made of the same clean structure.
        standings: Where the break is one; empty for anywhere.
        brings: Codes of rules that this break cannot but trip as well.
    """

    broken: Callable[[JointMeeting], JointMeeting]
    base: Callable[[JointMeeting], JointMeeting] | None = None
    standings: frozenset[Standing] = frozenset()
    brings: frozenset[str] = frozenset()


def owner_only_helps(clean: JointMeeting) -> JointMeeting:
    """The first matter's owners now help, and nobody who has a part in it says whom."""
    claimed = {claim.element for claim in clean.matters[0].claims}
    return _with_duties(clean, lambda duty: _helping(duty) if duty.id in claimed else duty)


def member_owes_nothing(clean: JointMeeting) -> JointMeeting:
    """One more member, with nothing to do."""
    return _joined(_with_extra(clean))


def two_own_and_nobody_leads(clean: JointMeeting) -> JointMeeting:
    """The first matter's owner and one more member each own it alike."""
    matter = clean.matters[0]
    own = next(duty for duty in clean.duties if duty.id == matter.claims[0].element)
    alike = attrs.evolve(own, part=Part.OWN, marker="负责")
    second = attrs.evolve(alike, id=DutyId("extra/1"), actors=(_member(clean, 1),))
    changed = _with_duties(clean, lambda duty: alike if duty.id == own.id else duty)
    shared = attrs.evolve(matter, claims=(*matter.claims, Claim(element=second.id)))
    return attrs.evolve(changed, duties=(*changed.duties, second), matters=(shared, *changed.matters[1:]))


def outsider_owes(clean: JointMeeting) -> JointMeeting:
    """A duty of a unit that is no member."""
    return _owing(_with_extra(clean), _duty(EXTRA, "消防监督检查"))


def helped_is_not_named(clean: JointMeeting) -> JointMeeting:
    """The first matter's owners now help somebody whom the text does not name."""
    orphan = owner_only_helps(clean)
    claimed = {claim.element for claim in clean.matters[0].claims}
    open_end = (Unnamed(words="有关部门"),)
    return _with_duties(
        orphan, lambda duty: attrs.evolve(duty, partners=open_end) if duty.id in claimed and duty.part.helps else duty
    )


def liaisons_ranked_too_low(clean: JointMeeting) -> JointMeeting:
    """Liaisons of a rank that no department of such a place sends."""
    post = Post(title="股级干部", rank=RankSet.of("股级"))
    return attrs.evolve(clean, liaisons=SeatList(per_unit=PerUnit(post=post)))


def section_head_convenes(clean: JointMeeting) -> JointMeeting:
    """A section head convenes the heads of units."""
    unit = _member(clean, 0)
    low = Post(title="科长", post_class=PostClass.DIVISION_HEAD)
    high = Post(title="局长", post_class=PostClass.UNIT_HEAD)
    convener = attrs.evolve(clean.conveners.seats[0], unit=unit, posts=(low,))
    first = attrs.evolve(clean.members.seats[0], posts=(high,))
    plain = [attrs.evolve(seat, posts=()) for seat in clean.members.seats[1:]]
    return attrs.evolve(
        clean, conveners=SeatList(seats=(convener,)), members=attrs.evolve(clean.members, seats=(first, *plain))
    )


def bureau_has_a_chairman(clean: JointMeeting) -> JointMeeting:
    """The roster gives a bureau a post that only other kinds of unit have."""
    whole = _full_roster(clean)
    wrong = attrs.evolve(whole[0], posts=(Post(title="副主席", unit=_member(clean, 0)),))
    return attrs.evolve(clean, roster=(wrong, *whole[1:]))


def roster_stops_short(clean: JointMeeting) -> JointMeeting:
    """The roster leaves the last member out."""
    return attrs.evolve(clean, roster=_full_roster(clean)[:-1])


def seat_goes_to_two(clean: JointMeeting) -> JointMeeting:
    """The roster gives the first member's seat away twice."""
    whole = _full_roster(clean)
    again = attrs.evolve(whole[0], id=AppointmentId("roster/again"))
    return attrs.evolve(clean, roster=(*whole, again))


def nobody_convenes(clean: JointMeeting) -> JointMeeting:
    """No convener at all."""
    return attrs.evolve(clean, conveners=SeatList())


def office_sits_outside(clean: JointMeeting) -> JointMeeting:
    """The office is set up in a unit that is no member."""
    office = clean.office or Office()
    return attrs.evolve(_with_extra(clean), office=attrs.evolve(office, hosts=(EXTRA,)))


def experts_from_nowhere(clean: JointMeeting) -> JointMeeting:
    """A meeting of experts whom nothing creates."""
    rule = MeetingRule(id=RuleId("meeting/experts"), kinds=(MeetingKind.SPECIAL,), attendees=(Role.EXPERT,))
    return _with_rules(clean, meetings=(*clean.rules.meetings, rule))


def one_more_is_counted(clean: JointMeeting) -> JointMeeting:
    """The text counts one member more than it lists."""
    return attrs.evolve(clean, members=attrs.evolve(clean.members, stated_count=len(clean.members.seats) + 1))


def plenary_comes_whenever(clean: JointMeeting) -> JointMeeting:
    """No meeting of the whole body says how often."""
    return _with_rules(clean, meetings=tuple(attrs.evolve(rule, interval=None) for rule in clean.rules.meetings))


def nobody_settles(clean: JointMeeting) -> JointMeeting:
    """Nobody settles a disagreement."""
    return _with_rules(clean, decisions=tuple(attrs.evolve(rule, settled_by=()) for rule in clean.rules.decisions))


def nothing_new(clean: JointMeeting) -> JointMeeting:
    """The structure as it is; the break lies in what the base has besides."""
    return clean


def rank_unsaid(clean: JointMeeting) -> JointMeeting:
    """Whoever the liaisons are, no rank is stated."""
    return attrs.evolve(clean, liaisons=SeatList(per_unit=PerUnit(post=Post(title="负责人"))))


def reports_to_nobody(clean: JointMeeting) -> JointMeeting:
    """Nothing goes to the government."""
    return _with_rules(clean, reports=())


def something_is_left_open(clean: JointMeeting) -> JointMeeting:
    """What the document rests on is still to be decided."""
    item = OpenItem(field="document.basis", about=OpenAbout.BASIS, words=clean.name)
    return attrs.evolve(clean, open=(item,))


def base_owning_more(clean: JointMeeting) -> JointMeeting:
    """The level above, where the first member owns one more matter."""
    first = _member(clean, 0)
    above = _above(clean)
    more = attrs.evolve(_duty(EXTRA, "失信惩戒"), actors=(first,))
    matter = Matter(id=MatterId("matter-extra"), title=more.task, claims=(Claim(element=more.id),))
    return attrs.evolve(above, duties=(*above.duties, more), matters=(*above.matters, matter))


def base_stating_a_rank(clean: JointMeeting) -> JointMeeting:
    """The level above, where liaisons are 处级."""
    post = Post(title="处级干部", rank=RankSet.of("处级"))
    return attrs.evolve(_above(clean), liaisons=SeatList(per_unit=PerUnit(post=post)))


def _above(clean: JointMeeting) -> JointMeeting:
    options: dict[str, Any] = {"id": f"{clean.id}-above", "sources": ()}
    return attrs.evolve(clean, **options)


def _helping(duty: Duty) -> Duty:
    return attrs.evolve(duty, part=Part.COOPERATE, marker="配合", partners=())


def _member(structure: JointMeeting, place: int) -> UnitId:
    unit = structure.members.seats[place].unit
    assert unit is not None, "every member of a clean structure is a unit"
    return unit


def _duty(unit: UnitId, task: str) -> Duty:
    return Duty(id=DutyId(f"{unit}/1"), actors=(unit,), part=Part.OWN, marker="负责", task=task)


def _with_duties(structure: JointMeeting, changed: Callable[[Duty], Duty]) -> JointMeeting:
    return attrs.evolve(structure, duties=tuple(map(changed, structure.duties)))


def _owing(structure: JointMeeting, duty: Duty) -> JointMeeting:
    return attrs.evolve(structure, duties=(*structure.duties, duty))


def _with_rules(structure: JointMeeting, **lists: Any) -> JointMeeting:
    return attrs.evolve(structure, rules=attrs.evolve(structure.rules, **lists))


def _with_extra(structure: JointMeeting) -> JointMeeting:
    return attrs.evolve(
        structure, units=(*structure.units, Unit(id=EXTRA, name="消防救援支队", kind=UnitKind.DEPARTMENT))
    )


def _joined(structure: JointMeeting) -> JointMeeting:
    """The structure with the extra unit among the members, wherever members are counted or listed."""
    seat = Seat(id=SeatId(f"member/{EXTRA}"), role=SeatRole.MEMBER, unit=EXTRA)
    stated = structure.members.stated_count
    members = attrs.evolve(
        structure.members,
        seats=(*structure.members.seats, seat),
        stated_count=None if stated is None else stated + 1,
    )
    joined = attrs.evolve(structure, members=members)
    return attrs.evolve(joined, roster=_full_roster(joined)) if structure.roster else joined


def _full_roster(structure: JointMeeting) -> tuple[Appointment, ...]:
    return tuple(
        Appointment(id=AppointmentId(f"roster/{i}"), seat=seat.id, posts=(Post(title="分管负责人", unit=seat.unit),))
        for i, seat in enumerate(structure.members.seats, 1)
    )


MUTATIONS: Final = {
    "GM101": Mutation(broken=owner_only_helps),
    "GM102": Mutation(broken=member_owes_nothing),
    "GM103": Mutation(broken=two_own_and_nobody_leads),
    "GM104": Mutation(broken=outsider_owes),
    "GM105": Mutation(broken=helped_is_not_named, brings=frozenset({"GM101"})),
    "GM201": Mutation(broken=liaisons_ranked_too_low, standings=RANKED),
    "GM202": Mutation(broken=section_head_convenes, standings=RANKED),
    "GM203": Mutation(broken=bureau_has_a_chairman),
    "GM204": Mutation(broken=roster_stops_short),
    "GM205": Mutation(broken=seat_goes_to_two),
    "GM301": Mutation(broken=nobody_convenes),
    "GM302": Mutation(broken=office_sits_outside),
    "GM303": Mutation(broken=experts_from_nowhere),
    "GM304": Mutation(broken=one_more_is_counted),
    "GM401": Mutation(broken=plenary_comes_whenever),
    "GM402": Mutation(broken=nobody_settles),
    "GM501": Mutation(broken=nothing_new, base=base_owning_more),
    "GM502": Mutation(broken=rank_unsaid, base=base_stating_a_rank),
    "GM503": Mutation(broken=reports_to_nobody, base=_above),
    "GM504": Mutation(broken=something_is_left_open),
}
"""For each rule its mutation. A test holds the table against the table of rules."""
