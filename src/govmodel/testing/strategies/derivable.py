"""Systems of real places, to derive others from: real names, ranks and posts, words of their own, and faults."""

from __future__ import annotations

from typing import Any, Final

from hypothesis import strategies as st

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.composition.own import own_words_of
from govmodel.model.actor import Party, Role, Unnamed
from govmodel.model.dates import PartialDate
from govmodel.model.division import Tier
from govmodel.model.document import ActKind, Citation, Document, DocumentNumber, Validity
from govmodel.model.duty import Duty, MandateItem
from govmodel.model.group import Group
from govmodel.model.ids import (
    AppointmentId,
    DutyId,
    GroupId,
    LineId,
    MandateId,
    MatterId,
    RuleId,
    SeatId,
    StructureId,
    UnitId,
)
from govmodel.model.matter import Claim, Matter
from govmodel.model.meeting import JointMeeting, LowerTiers, LowerTiersStance, Relation, RelationKind
from govmodel.model.meeting_rules import MeetingRule
from govmodel.model.part import Part
from govmodel.model.post import Post
from govmodel.model.roster import Appointment
from govmodel.model.rules import ReportRule, WorkingRules
from govmodel.model.seat import Seat, SeatList, SeatRole
from govmodel.model.unit import Unit, UnitKind, Where
from govmodel.testing.strategies.awkward import few, flags, maybe
from govmodel.testing.strategies.documents import source_tables
from govmodel.testing.strategies.officials import GOVERNMENT, conveners_of, counted, liaisons_of, offices_of, seat_of
from govmodel.testing.strategies.prose import Kit, clauses, kits

TOPIC: Final = "发展家庭服务业"


@st.composite
def derivable_meetings(draw: st.DrawFn, tier: Tier | None = None) -> JointMeeting:
    """A system from which others can be derived, of a place of the ``tier`` where one is given.

    Its division is one of the catalogue and its date a day on which that stood. Units are printed as the
    catalogue names them, in full or short, and a few as no table has them; ranks are those of the table or
    not; what it says is put together of words that mean its own place and words that only look so.
    """
    spoken = draw(kits(tier))
    units = draw(_units(spoken))
    own = tuple(unit for unit in units if unit.lines and unit.where is Where.HERE and unit.id != GOVERNMENT)
    prose = clauses(spoken, tuple(unit.name for unit in (*own, units[0])))
    members = SeatList(seats=tuple(draw(seat_of(spoken, unit)) for unit in own))
    duties = draw(_duties(own, prose))
    made: dict[str, Any] = {
        "id": StructureId("base"),
        "name": f"{draw(st.sampled_from(_openings(spoken)))}{TOPIC}联席会议",
        "short_name": draw(maybe(st.just("联席会议"))),
        "topic": TOPIC,
        "division": spoken.place,
        "document": draw(_documents(spoken, prose, _titles(spoken, own))),
        "units": units,
        "mandate": tuple(
            MandateItem(id=MandateId(f"mandate/{i}"), task=task) for i, task in enumerate(draw(few(prose)), 1)
        ),
        "conveners": draw(conveners_of(spoken)),
        "members": draw(counted(members)),
        "liaisons": draw(liaisons_of(spoken)),
        "office": draw(maybe(offices_of(spoken, own[0], prose))),
        "duties": duties,
        "matters": draw(_matters(duties)),
        "groups": draw(few(_groups(own, prose), most=1)),
        "rules": draw(_rules(prose)),
        "lower_tiers": draw(maybe(_lower_tiers(prose))),
        "relations": (Relation(kind=RelationKind.REPORTS_TO, target=GOVERNMENT),) if draw(flags()) else (),
        "roster": _roster(own) if draw(flags()) else (),
        "sources": draw(source_tables(tuple(duty.id for duty in duties))),
    }
    return JointMeeting(**made)


_STRANGE: Final = (
    Unit(id=UnitId("association"), name="家庭服务行业协会", kind=UnitKind.ASSOCIATION),
    Unit(id=UnitId("departments"), name="各部门", kind=UnitKind.DEPARTMENT, collective=True),
    Unit(id=UnitId("above"), name="国家统计局", lines=(LineId("statistics"),), where=Where.ABOVE),
    Unit(id=UnitId("elsewhere"), name="驻京办事处", where=Where.ELSEWHERE),
    Unit(
        id=UnitId("below"), name="各市、县人民政府", lines=(LineId("government"),), where=Where.BELOW, collective=True
    ),
)


@st.composite
def _unit(draw: st.DrawFn, spoken: Kit, line: LineId, names: tuple[str, ...]) -> Unit:
    name = draw(st.sampled_from(names))
    others = [other for other in names if other != name]
    full = next((other for other in others if other.startswith(spoken.place.name)), None)
    return Unit(
        id=UnitId(line),
        name=name,
        lines=(line,),
        aliases=tuple(others[-1:]) if draw(flags()) else (),
        full_name=full if draw(flags()) else None,
    )


@st.composite
def _units(draw: st.DrawFn, spoken: Kit) -> tuple[Unit, ...]:
    government = Unit(
        id=GOVERNMENT,
        name=draw(st.sampled_from(tuple(reversed(spoken.government)))),
        lines=(LineId("government"),),
        kind=draw(maybe(st.just(UnitKind.GOVERNMENT))),
    )
    listed = draw(st.lists(st.sampled_from(spoken.units), min_size=1, max_size=5, unique_by=lambda each: each[0]))
    own = tuple(draw(_unit(spoken, line, names)) for line, names in listed)
    fronts = (spoken.word, f"全{spoken.forms.near}", "中央", "全国", "中国")
    odd = tuple(Unit(id=UnitId("odd"), name=f"{front}家政服务中心") for front in fronts)
    return (government, *own, *draw(few(st.sampled_from((*odd, *_STRANGE)), most=1)))


_PARTS: Final = (Part.OWN, Part.LEAD, Part.CO_OWN, Part.ASSIST, Part.COOPERATE)


@st.composite
def _duties(draw: st.DrawFn, own: tuple[Unit, ...], prose: st.SearchStrategy[str]) -> tuple[Duty, ...]:
    """For each unit one, owed alone or together with another, and some by all members."""
    ids = tuple(unit.id for unit in own)
    found = []
    for name in ids:
        others = tuple(other for other in ids if other != name)
        beside: tuple[UnitId, ...] = draw(few(st.sampled_from(others), most=1)) if others else ()
        with_: st.SearchStrategy[Party] = st.sampled_from((*others, Unnamed(words="有关部门"), GOVERNMENT))
        part = draw(st.sampled_from(_PARTS))
        partners = draw(few(with_, most=1))
        found.append(
            Duty(
                id=DutyId(f"{name}/1"),
                actors=(name, *beside),
                part=part,
                marker=part.value,
                partners=tuple(each for each in partners if each not in beside),
                task=draw(prose),
                condition=draw(maybe(prose)),
            )
        )
    return (*found, Duty(id=DutyId("members/1"), actors=(Role.ALL_MEMBERS,), part=Part.OWN, task=draw(prose)))


@st.composite
def _matters(draw: st.DrawFn, duties: tuple[Duty, ...]) -> tuple[Matter, ...]:
    """Some duties claimed, alone or by twos; helpers among them that have nobody to help."""
    claimed = draw(few(st.lists(st.sampled_from(duties), min_size=1, max_size=2, unique=True)))
    return tuple(
        Matter(
            id=MatterId(f"matter-{i}"),
            title=about[0].task,
            claims=tuple(Claim(element=duty.id, quote=duty.task if draw(flags()) else None) for duty in about),
        )
        for i, about in enumerate(claimed, 1)
    )


@st.composite
def _groups(draw: st.DrawFn, own: tuple[Unit, ...], prose: st.SearchStrategy[str]) -> Group:
    name = GroupId("group")
    head = Seat(id=SeatId("group/head"), role=SeatRole.CONVENER, unit=own[0].id, title="组长")
    seats = tuple(Seat(id=SeatId(f"group/{unit.id}"), role=SeatRole.MEMBER, unit=unit.id) for unit in own[1:])
    duty = Duty(id=DutyId("group/1"), actors=(name,), part=Part.OWN, task=draw(prose))
    return Group(
        id=name,
        name="监督工作组",
        heads=SeatList(seats=(head,)),
        members=SeatList(seats=seats, stated_count=draw(maybe(st.just(len(seats))))),
        duties=(duty,),
    )


@st.composite
def _rules(draw: st.DrawFn, prose: st.SearchStrategy[str]) -> WorkingRules:
    meeting = MeetingRule(id=RuleId("meeting"), callers=(Role.CONVENER,), agenda=draw(few(prose)))
    report = ReportRule(
        id=RuleId("report"),
        reporters=(Role.MEETING,),
        recipients=(GOVERNMENT,),
        content=draw(few(prose, most=1)),
        purpose=draw(maybe(prose)),
        words=draw(maybe(prose)),
    )
    return WorkingRules(meetings=draw(few(st.just(meeting), most=1)), reports=draw(few(st.just(report), most=1)))


def _lower_tiers(prose: st.SearchStrategy[str]) -> st.SearchStrategy[LowerTiers]:
    return st.builds(
        LowerTiers,
        stance=st.sampled_from(LowerTiersStance),
        addressed=st.just((Role.LOWER_TIERS,)),
        tasks=few(prose, most=1),
        condition=maybe(prose),
    )


def _openings(spoken: Kit) -> tuple[str, ...]:
    """What a body's name may open with: the tier, the place in full or short, all of it, its government."""
    short = own_words_of(spoken.place, default_catalogue()).short
    whole = f"全{spoken.forms.near}"
    return (spoken.word, spoken.place.name, *filter(None, (short,)), whole, spoken.forms.level, *spoken.government[-1:])


def _titles(spoken: Kit, own: tuple[Unit, ...]) -> tuple[str, ...]:
    """A title that names nobody, and some that name who issues it: by a name that is in the tables, and one in none."""
    place, bodies = spoken.place.name, [f"{opening}{TOPIC}联席会议制度" for opening in _openings(spoken)]
    printed = (name for unit in own for name in (unit.name, unit.full_name, *unit.aliases) if name is not None)
    together = (f"{spoken.units[0][1][0]}{joint}{spoken.government[0]}" for joint in "、和")
    whole = "、".join(unit.name for unit in own)
    issuers = ("", *spoken.government, *printed, f"{place}机关", *together, whole)
    about = (f"{how}{body}" for body in bodies for how in ("建立", "印发"))
    said = [words if words.startswith("建立") else f"印发《{words.removeprefix('印发')}》" for words in about]
    return (*bodies, *(f"{who}关于{words}的通知" for who in issuers for words in said))


def _documents(spoken: Kit, prose: st.SearchStrategy[str], titles: tuple[str, ...]) -> st.SearchStrategy[Document]:
    day = spoken.day
    number = DocumentNumber(code="甲政办发", year=day.year, serial=7)
    basis = Citation(title="国务院办公厅关于发展家庭服务业的指导意见")
    return st.builds(
        Document,
        title=maybe(st.sampled_from(titles)),
        number=maybe(st.just(number)),
        issuer=maybe(st.just(GOVERNMENT)),
        co_issuers=few(st.builds(Unnamed, words=st.sampled_from(("等部门", f"{spoken.word}有关部门"))), most=1),
        date=st.sampled_from(
            (PartialDate(year=day.year, month=day.month, day=day.day), PartialDate(year=day.year, month=day.month))
        ),
        published=maybe(st.just(PartialDate(year=day.year + 1))),
        act=st.sampled_from((ActKind.FOUNDS, ActKind.ADJUSTS)),
        validity=st.sampled_from((Validity.UNKNOWN, Validity.IN_FORCE)),
        basis=few(st.just(basis), most=1),
        purpose=maybe(prose),
    )


def _roster(own: tuple[Unit, ...]) -> tuple[Appointment, ...]:
    return tuple(
        Appointment(
            id=AppointmentId(f"roster/{i}"),
            seat=SeatId(f"member/{unit.id}"),
            person="某某",
            posts=(Post(title="副职", unit=unit.id),),
        )
        for i, unit in enumerate(own, 1)
    )
