"""Short ways to write down what most notices have: lists of units, seats of units, named people, divisions."""

from govmodel.model.actor import Role
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, DivisionKind, Standing, Tier
from govmodel.model.document import DocumentNumber, Extent, Section
from govmodel.model.ids import AppointmentId, DivisionCode, LineId, RuleId, SeatId, UnitId
from govmodel.model.interval import Interval, Period, Recurrence, Terms
from govmodel.model.meeting_rules import MeetingKind, MeetingRule
from govmodel.model.part import Norm
from govmodel.model.post import Portfolio, Post, PostClass
from govmodel.model.roster import Appointment
from govmodel.model.rules import SealRule, SuccessionRule
from govmodel.model.seat import Seat, SeatLevel, SeatRole
from govmodel.model.unit import Unit, UnitKind, Where

NATION = DivisionCode("000000")
GOVERNMENT = UnitId("government")
GOVERNMENT_OFFICE = UnitId("government-office")
CIVIL_AFFAIRS = UnitId("civil-affairs")
NDRC = UnitId("ndrc")

SELF_COVERED = (Section.CONVENERS, Section.MEMBERS, Section.OFFICE, Section.LIAISONS)
"""The sections that the clause on 成员单位 or 组成人员 gives whole, where nothing of it is missing."""


def units(*words: str | UnitKind) -> tuple[Unit, ...]:
    """Units at the body's own level, each under the id of its line of work.

    Args:
        words: ``line=name`` with spaces between, ``line+line=name`` for a unit of several, whose id is
            then the first; a kind before them, where it is not left to the catalogue's word on the line.
    """
    kind = next((word for word in words if isinstance(word, UnitKind)), None)
    pairs = " ".join(word for word in words if isinstance(word, str)).split()
    named = (pair.partition("=") for pair in pairs)
    return tuple(unit(lines.partition("+")[0], name, kind, lines=tuple(lines.split("+"))) for lines, _, name in named)


def unit(
    slug: str,
    name: str,
    kind: UnitKind | None = None,
    *,
    lines: tuple[str, ...] | None = None,
    where: Where = Where.HERE,
    place: Division | None = None,
    full_name: str | None = None,
    organ: str | None = None,
    part_of: UnitId | None = None,
    aliases: tuple[str, ...] = (),
    collective: bool = False,
) -> Unit:
    """One unit; its line is the first step of its id unless others are given."""
    return Unit(
        id=UnitId(slug),
        name=name,
        lines=tuple(LineId(line) for line in ((slug.partition("/")[0],) if lines is None else lines)),
        kind=kind,
        where=where,
        place=place,
        full_name=full_name,
        organ=organ,
        part_of=part_of,
        aliases=aliases,
        collective=collective,
    )


def division(
    code: str,
    name: str,
    kind: DivisionKind,
    parent: str | None = "000000",
    *,
    tier: Tier,
    standing: Standing,
) -> Division:
    """A division by its code."""
    return Division(
        code=DivisionCode(code),
        name=name,
        kind=kind,
        tier=tier,
        standing=standing,
        parent=DivisionCode(parent) if parent else None,
    )


def number(code: str, year: int, serial: int) -> DocumentNumber:
    """A document number."""
    return DocumentNumber(code=code, year=year, serial=serial)


def on(year: int, month: int | None = None, day: int | None = None) -> PartialDate:
    """A date, as far as known."""
    return PartialDate(year=year, month=month, day=day)


def extent(*whole: Section, partial: tuple[Section, ...] = ()) -> Extent:
    """Which sections the text gives, wholly or in part."""
    return Extent(whole=frozenset(whole), partial=frozenset(partial))


def member_units(slugs: str, printed: dict[str, str] | None = None) -> tuple[Seat, ...]:
    """A member's seat for each unit, in the order given.

    Args:
        slugs: Ids of the units, with spaces between.
        printed: How the list prints a unit, where the text elsewhere gives it another name.
    """
    return tuple(
        Seat(
            id=SeatId(f"member/{slug}"),
            role=SeatRole.MEMBER,
            unit=UnitId(slug),
            printed=(printed or {}).get(slug),
        )
        for slug in slugs.split()
    )


def post(
    title: str, post_class: PostClass | None = None, unit_id: str | None = None, internal: str | None = None
) -> Post:
    """A post by its title."""
    return Post(title=title, post_class=post_class, unit=UnitId(unit_id) if unit_id else None, internal=internal)


def roster_line(seat: Seat, person: str) -> Appointment:
    """The line of a list of people that fills a seat: the person, and the posts that the seat gives."""
    posts = tuple(
        Post(title=held.title, post_class=held.post_class, unit=held.unit or seat.unit, internal=held.internal)
        for held in seat.posts
    )
    return Appointment(id=AppointmentId(f"roster/{seat.id}"), seat=seat.id, person=person, posts=posts)


def roster(seats: tuple[Seat, ...], people: str) -> tuple[Appointment, ...]:
    """A list of people that fills those seats in their order."""
    return tuple(roster_line(seat, person) for seat, person in zip(seats, people.split(), strict=True))


def seat_of(seat_id: str, unit_id: str, held: Post, role: SeatRole = SeatRole.MEMBER) -> Seat:
    """A plain seat that a unit's postholder takes."""
    return Seat(id=SeatId(seat_id), role=role, unit=UnitId(unit_id), posts=(held,))


def deputy(seat_id: str, unit_id: str, held: Post) -> Seat:
    """A 副召集人's seat that a unit's postholder takes."""
    return Seat(id=SeatId(seat_id), role=SeatRole.CONVENER, level=SeatLevel.DEPUTY, unit=UnitId(unit_id), posts=(held,))


def portfolio_seat(
    seat_id: str,
    level: SeatLevel,
    title: str,
    post_class: PostClass,
    portfolio: Portfolio,
    *,
    printed: str | None = None,
    label: str | None = None,
    concurrent: bool = False,
) -> Seat:
    """A convener's seat for whoever in the government holds a portfolio."""
    return Seat(
        id=SeatId(seat_id),
        role=SeatRole.CONVENER,
        level=level,
        posts=(Post(title=title, post_class=post_class, unit=GOVERNMENT, portfolio=portfolio),),
        printed=printed,
        title=label,
        concurrent=concurrent,
    )


def director_of(unit_id: str, held: Post, printed: str | None = None) -> Seat:
    """The office director's seat, held beside another post."""
    return Seat(
        id=SeatId("office/director"),
        role=SeatRole.OFFICE_DIRECTOR,
        unit=UnitId(unit_id),
        posts=(held,),
        concurrent=True,
        printed=printed,
    )


def by_own_unit(words: str | None = None) -> SuccessionRule:
    """成员变动由所在单位提出，联席会议确定."""
    return SuccessionRule(
        id=RuleId("succession"),
        applies_to=(Role.MEMBER_PERSONS,),
        proposed_by=(Role.OWN_UNIT,),
        decided_by=(Role.MEETING,),
        words=words,
    )


def no_seal() -> SealRule:
    """不刻制印章，不正式行文."""
    return SealRule(id=RuleId("seal"), seal=False, documents=False)


def yearly_regular(*, delegable: bool = False) -> MeetingRule:
    """原则上每年召开一次例会，由召集人（或召集人委托的同志）主持."""
    return MeetingRule(
        id=RuleId("meeting/regular"),
        kinds=(MeetingKind.REGULAR,),
        interval=Interval(least=1, most=1, period=Period.YEAR, words="每年召开一次例会"),
        chairs=(Role.CONVENER,),
        delegable=delegable,
        terms=Terms(norm=Norm.IN_PRINCIPLE),
    )


def when_needed(words: str | None = None) -> Interval:
    """A meeting that comes when it is needed."""
    return Interval(recurrence=Recurrence.ON_DEMAND, words=words)
