"""Joint meetings in which no rule finds anything, put together so from the start."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

import attrs
from hypothesis import strategies as st

from govmodel.catalogue.ranks import liaison_ranks
from govmodel.model.actor import Party, Role, Unnamed
from govmodel.model.division import Standing, Tier
from govmodel.model.document import Document
from govmodel.model.duty import Duty, MandateItem
from govmodel.model.ids import AppointmentId, DutyId, LineId, MandateId, MatterId, RuleId, SeatId, StructureId, UnitId
from govmodel.model.interval import Interval, Period
from govmodel.model.matter import Claim, Matter
from govmodel.model.meeting import JointMeeting
from govmodel.model.meeting_rules import MeetingKind, MeetingRule, MinutesRule
from govmodel.model.office import Office
from govmodel.model.part import Part
from govmodel.model.post import Portfolio, Post, PostClass
from govmodel.model.roster import Appointment
from govmodel.model.rules import DecisionRule, ReportRule, WorkingRules
from govmodel.model.seat import PerUnit, Seat, SeatLevel, SeatList, SeatRole
from govmodel.model.unit import Unit, UnitKind
from govmodel.testing.strategies.awkward import few, flags, maybe, texts
from govmodel.testing.strategies.dates import partial_dates
from govmodel.testing.strategies.divisions import known_localities
from govmodel.testing.strategies.documents import document_numbers, source_entries
from govmodel.testing.strategies.ids import STEM_IDS, STEMS

WORDS: Final = {
    Tier.NATION: ("", "国务院", "副总理"),
    Tier.PROVINCE: ("省", "省政府", "副省长"),
    Tier.PREFECTURE: ("市", "市政府", "副市长"),
    Tier.COUNTY: ("县", "县政府", "副县长"),
    Tier.TOWNSHIP: ("镇", "镇政府", "副镇长"),
}
"""For each tier what comes before a unit's name, its government, and the government's deputy head."""

TASKS: Final = ("劳务输出", "技能培训", "合同文本规范", "市场秩序整治", "社会保险补贴", "信用档案建设", "税收优惠落实")
"""What the matters of a clean system are about; no two of them share words."""

GOVERNMENT: Final = UnitId("government")
CONVENER: Final = SeatId("convener")


@attrs.frozen(kw_only=True)
class Share:
    """What one member brings along: the matter it owns, and how the next member takes part in that.

    Attributes:
        led: Whether it leads, so that others may own beside it.
        others: The part the next member has in the matter; ``None`` for no part.
        partner: Whom a helper says it helps: the owner by name, or left unnamed.
        post: Who sits for the unit; ``None`` where the text does not say.
    """

    led: bool
    others: Part | None
    named: bool
    post: PostClass | None


@cache
def shares() -> st.SearchStrategy[Share]:
    """One member's share."""
    helping = st.sampled_from((Part.COOPERATE, Part.ASSIST, Part.JOIN, Part.PARTICIPATE, Part.PROMOTE))
    posts = maybe(st.sampled_from((PostClass.UNIT_HEAD, PostClass.DEPUTY_IN_CHARGE)))
    alone = st.builds(Share, led=flags(), others=maybe(helping), named=flags(), post=posts)
    return alone | st.builds(Share, led=st.just(True), others=st.just(Part.OWN), named=flags(), post=posts)


@st.composite
def clean_joint_meetings(
    draw: st.DrawFn, tier: Tier | None = None, *, standings: frozenset[Standing] = frozenset()
) -> JointMeeting:
    """A joint meeting in which no rule finds anything, of the ``tier`` where one is given.

    Two members or more, each owning a matter and perhaps helping with its neighbour's. Where ``standings``
    are given, its division has one of those; the tier must then have some division that does.
    """
    at = draw(st.sampled_from(list(Tier))) if tier is None else tier
    division = draw(known_localities(at, standings))
    listed = draw(st.lists(shares(), min_size=2, max_size=len(TASKS)))
    units = _units(at, len(listed), lines=draw(flags()))
    members = tuple(unit.id for unit in units[1:])
    duties, matters = _shared_out(members, listed)
    rank = liaison_ranks(division)
    liaisons = SeatList(per_unit=PerUnit(post=Post(title=f"{rank}干部" if rank else "科室负责人", rank=rank)))
    peopled = JointMeeting(
        id=StructureId(f"clean-{at.name.lower()}"),
        name=f"{division.name}家政服务联席会议",
        division=division,
        document=draw(_documents()),
        units=units,
        conveners=_conveners(at, joint=draw(flags())),
        members=_members(members, listed, stated=draw(flags())),
        liaisons=liaisons if draw(flags()) else SeatList(),
        office=draw(maybe(_offices(members[0]))),
        duties=duties,
        matters=matters,
    )
    return attrs.evolve(
        peopled,
        mandate=tuple(MandateItem(id=MandateId("mandate/1"), task=task) for task in draw(few(texts(), most=1))),
        rules=draw(_rules(peopled)),
        roster=_roster(peopled) if draw(flags()) else (),
        topic=draw(maybe(texts())),
        sources=draw(few(source_entries(tuple(duty.id for duty in duties)), most=1)),
    )


def _units(tier: Tier, count: int, *, lines: bool) -> tuple[Unit, ...]:
    before, government, _ = WORDS[tier]
    own = tuple(
        Unit(
            id=UnitId(STEM_IDS[i]),
            name=f"{before}{STEMS[i]}局",
            kind=UnitKind.DEPARTMENT,
            lines=(LineId(f"line-{STEM_IDS[i]}"),) if lines else (),
        )
        for i in range(count)
    )
    return (Unit(id=GOVERNMENT, name=government, kind=UnitKind.GOVERNMENT), *own)


@cache
def _documents() -> st.SearchStrategy[Document]:
    return st.builds(
        Document, title=maybe(texts()), number=maybe(document_numbers()), date=partial_dates(least=1990, most=2024)
    )


def _conveners(tier: Tier, *, joint: bool) -> SeatList:
    post = Post(
        title=WORDS[tier][2], post_class=PostClass.DEPUTY, portfolio=Portfolio(manner="分管") if joint else None
    )
    first = Seat(id=CONVENER, role=SeatRole.CONVENER, unit=GOVERNMENT, posts=(post,))
    second = Seat(
        id=SeatId("convener/deputy"), role=SeatRole.CONVENER, level=SeatLevel.DEPUTY, unit=GOVERNMENT, posts=(post,)
    )
    return SeatList(seats=(first, second) if joint else (first,))


def _members(members: tuple[UnitId, ...], listed: list[Share], *, stated: bool) -> SeatList:
    titles = {PostClass.UNIT_HEAD: "主要负责人", PostClass.DEPUTY_IN_CHARGE: "分管负责人"}
    seats = tuple(
        Seat(
            id=SeatId(f"member/{unit}"),
            role=SeatRole.MEMBER,
            unit=unit,
            posts=() if share.post is None else (Post(title=titles[share.post], post_class=share.post),),
        )
        for unit, share in zip(members, listed, strict=True)
    )
    return SeatList(seats=seats, stated_count=len(seats) if stated else None)


def _shared_out(members: tuple[UnitId, ...], listed: list[Share]) -> tuple[tuple[Duty, ...], tuple[Matter, ...]]:
    """Duties and matters: each member owns one, and the next may have a part in it."""
    duties: list[Duty] = []
    matters: list[Matter] = []
    for i, (unit, share) in enumerate(zip(members, listed, strict=True)):
        task = TASKS[i]
        part = Part.LEAD if share.led else Part.OWN
        about = [Duty(id=DutyId(f"{unit}/own"), actors=(unit,), part=part, marker=part.value, task=task)]
        if share.others is not None:
            helper, helped = members[(i + 1) % len(members)], share.others
            partners: tuple[Party, ...] = (
                () if helped.owns else (unit,) if share.named else (Unnamed(words="有关部门"),)
            )
            about.append(
                Duty(
                    id=DutyId(f"{helper}/help"),
                    actors=(helper,),
                    part=helped,
                    marker=helped.value,
                    partners=partners,
                    task=task,
                )
            )
        duties += about
        matters.append(
            Matter(id=MatterId(f"matter-{unit}"), title=task, claims=tuple(Claim(element=duty.id) for duty in about))
        )
    return tuple(duties), tuple(matters)


def _offices(host: UnitId) -> st.SearchStrategy[Office]:
    director = Seat(
        id=SeatId("office/director"),
        role=SeatRole.OFFICE_DIRECTOR,
        unit=host,
        posts=(Post(title="分管负责人", post_class=PostClass.DEPUTY_IN_CHARGE),),
    )
    function = Duty(id=DutyId("office/1"), actors=(Role.OFFICE,), part=Part.OWN, task="承担日常工作")
    seats = st.sampled_from((SeatList(), SeatList(seats=(director,))))
    return st.builds(Office, hosts=st.just((host,)), seats=seats, functions=st.sampled_from(((), (function,))))


def _rules(structure: JointMeeting) -> st.SearchStrategy[WorkingRules]:
    """Rules that use no role the structure does not create."""
    staff: list[Role] = [Role.CONVENER, Role.MEETING]
    staff += [Role.OFFICE] if structure.office is not None else []
    staff += [Role.LIAISON] if structure.liaisons.per_unit is not None else []
    acting = st.sampled_from(staff).map(lambda role: (role,))
    words: st.SearchStrategy[Any] = maybe(texts())
    plenary = st.builds(
        MeetingRule,
        id=st.just(RuleId("meeting/plenary")),
        kinds=st.just((MeetingKind.PLENARY,)),
        interval=st.builds(Interval, least=st.integers(1, 2), period=st.sampled_from(Period)),
        callers=acting,
    )
    special = st.builds(MeetingRule, id=st.just(RuleId("meeting/special")), kinds=st.just((MeetingKind.SPECIAL,)))
    report = st.builds(
        ReportRule, id=st.just(RuleId("report/government")), reporters=acting, recipients=st.just((GOVERNMENT,))
    )
    decision = st.builds(
        DecisionRule,
        id=st.just(RuleId("decision/disagreement")),
        subject=words,
        consent_of=st.sampled_from(((), (Role.CONCERNED_MEMBERS,))),
        settled_by=st.just((Role.CONVENER,)),
    )
    minutes = st.builds(MinutesRule, id=st.just(RuleId("minutes")), drafted_by=acting)
    return st.builds(
        WorkingRules,
        meetings=st.tuples(plenary) | st.tuples(plenary, special),
        reports=st.tuples(report),
        minutes=few(minutes, most=1),
        decisions=st.tuples(decision),
    )


def _roster(structure: JointMeeting) -> tuple[Appointment, ...]:
    return tuple(
        Appointment(id=AppointmentId(f"roster/{i}"), seat=seat.id, posts=(Post(title="分管负责人", unit=seat.unit),))
        for i, seat in enumerate(structure.members.seats, 1)
    )
