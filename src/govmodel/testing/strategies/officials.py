"""Seats, posts and ranks as the units of a real place fill them, and some as none would."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from govmodel.catalogue.ranks import liaison_ranks
from govmodel.catalogue.titles import head_titles
from govmodel.model.actor import Role
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId, SeatId, UnitId
from govmodel.model.office import Office
from govmodel.model.part import Part
from govmodel.model.post import Portfolio, Post, PostClass
from govmodel.model.rank import RankSet
from govmodel.model.seat import PerUnit, Seat, SeatList, SeatRole
from govmodel.model.unit import Unit
from govmodel.testing.strategies.awkward import flags, maybe
from govmodel.testing.strategies.prose import Kit

GOVERNMENT: Final = UnitId("government")
"""The id of a body's own government in what is drawn."""

GENERIC: Final = (
    ("分管负责人", PostClass.DEPUTY_IN_CHARGE),
    ("负责同志", PostClass.LEADER),
    ("主要负责人", PostClass.UNIT_HEAD),
    ("业务处室负责人", PostClass.DIVISION_LEADER),
    ("首席顾问", PostClass.OTHER),
)
"""Titles that go with any unit, one of an internal division, and one that no table knows."""


@st.composite
def posts_of(draw: st.DrawFn, spoken: Kit, unit: Unit) -> tuple[Post, ...]:
    """Whom a unit sends: its head or a deputy by title, somebody in general terms, or a title nobody knows."""
    titles = head_titles(unit.name, unit.lines, as_of=spoken.day)
    own = (
        *((title, PostClass.UNIT_HEAD) for title in titles.head[:1]),
        *((title, PostClass.DEPUTY) for title in titles.deputy[:1]),
        *((f"分管{title}", PostClass.DEPUTY) for title in titles.deputy[:1]),
    )
    title, post_class = draw(st.sampled_from((*own, *GENERIC)))
    return (Post(title=title, post_class=post_class, internal="处室" if "处室" in title else None),)


@st.composite
def seat_of(draw: st.DrawFn, spoken: Kit, unit: Unit) -> Seat:
    """A member's seat, held by the unit alone or by somebody of it, perhaps as a text prints that."""
    named, said = draw(st.tuples(flags(), flags()))
    posts: tuple[Post, ...] = draw(posts_of(spoken, unit)) if named else ()
    printed = f"{unit.name}一位{posts[0].title}" if posts and said else None
    return Seat(id=SeatId(f"member/{unit.id}"), role=SeatRole.MEMBER, unit=unit.id, posts=posts, printed=printed)


@st.composite
def conveners_of(draw: st.DrawFn, spoken: Kit) -> SeatList:
    """A leader of the government as convener, or nobody."""
    forms = spoken.forms
    title, post_class = draw(
        st.sampled_from(
            (
                (forms.deputy, PostClass.DEPUTY),
                (f"分管{forms.deputy}", PostClass.DEPUTY),
                (forms.head, PostClass.UNIT_HEAD),
                ("副秘书长", PostClass.DEPUTY_SECRETARY_GENERAL),
            )
        )
    )
    portfolio = Portfolio(manner="分管") if title.startswith("分管") else None
    post = Post(title=title, post_class=post_class, portfolio=portfolio)
    seat = Seat(id=SeatId("convener"), role=SeatRole.CONVENER, unit=GOVERNMENT, posts=(post,))
    return SeatList(seats=(seat,) if draw(flags()) else ())


@st.composite
def counted(draw: st.DrawFn, members: SeatList) -> SeatList:
    """The members, their number stated rightly, wrongly or not at all."""
    count = draw(st.sampled_from((None, len(members.seats), len(members.seats) + 1)))
    return SeatList(seats=members.seats, stated_count=count)


@st.composite
def liaisons_of(draw: st.DrawFn, spoken: Kit) -> SeatList:
    """The rule by which units name liaisons: at the rank of the table, at another, or at none."""
    own = liaison_ranks(spoken.place, as_of=spoken.day)
    rank = draw(st.sampled_from((own, None, RankSet.of("厅级"), RankSet.of("副科级"))))
    title = draw(st.sampled_from((f"{rank}干部", f"{rank}领导干部") if rank else ("业务骨干", "有关负责人")))
    post = Post(title=title, post_class=PostClass.CADRE, rank=rank)
    printed = draw(maybe(st.just(f"各成员单位确定1名{title}担任联络员")))
    return SeatList(per_unit=PerUnit(post=post, count=1, printed=printed)) if draw(flags()) else SeatList()


@st.composite
def offices_of(draw: st.DrawFn, spoken: Kit, host: Unit, prose: st.SearchStrategy[str]) -> Office:
    """The office, hosted by a unit whose somebody directs it."""
    posts = draw(posts_of(spoken, host))
    director = Seat(id=SeatId("office/director"), role=SeatRole.OFFICE_DIRECTOR, unit=host.id, posts=posts)
    function = Duty(id=DutyId("office/1"), actors=(Role.OFFICE,), part=Part.OWN, task=draw(prose))
    return Office(hosts=(host.id,), seats=SeatList(seats=(director,)), functions=(function,) if draw(flags()) else ())
