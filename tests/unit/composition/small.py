"""Small systems to derive from: a name, a place, a date, and what a test puts in."""

from __future__ import annotations

import re
from typing import Any

from govmodel.catalogue.divisions import division
from govmodel.catalogue.validity import Sure
from govmodel.composition.decision import Decision
from govmodel.composition.derivation import Derivation
from govmodel.composition.derive import derive
from govmodel.composition.reason import Reason, Why
from govmodel.model.change import apply
from govmodel.model.dates import PartialDate
from govmodel.model.document import Document
from govmodel.model.errors import Problem
from govmodel.model.ids import LineId, SeatId, StructureId, UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.post import Post
from govmodel.model.seat import Seat, SeatList, SeatRole
from govmodel.model.unit import Unit
from govmodel.serial.files import dumps, loads


def system(place: str = "江苏省", date: str = "2011-12-27", **fields: Any) -> JointMeeting:
    """A system of a place on a date, with those fields."""
    day = PartialDate.parse(date)
    where = division(place, as_of=day)
    fields = {
        "id": StructureId("base"),
        "name": f"{where.name}甲联席会议",
        "division": where,
        "document": Document(date=day),
        **fields,
    }
    return JointMeeting(**fields)


def unit(name: str, printed: str, *lines: str, **fields: Any) -> Unit:
    """A unit of those lines of work; of the line called like itself where none is given."""
    return Unit(id=UnitId(name), name=printed, lines=tuple(map(LineId, lines or (name,))), **fields)


def seat(of: str, *titles: str, role: SeatRole = SeatRole.MEMBER, name: str = "member", **fields: Any) -> Seat:
    """A unit's seat, with posts of those titles."""
    posts = tuple(Post(title=title) for title in titles)
    return Seat(id=SeatId(f"{name}/{of}"), role=role, unit=UnitId(of), posts=posts, **fields)


def seats(*members: Seat, **fields: Any) -> SeatList:
    """A list of them."""
    return SeatList(seats=members, **fields)


def derived(base: JointMeeting, to: str, **options: Any) -> Derivation:
    """What is derived, once it holds together: its steps lead there, it reads back, and every reason is a sentence."""
    made = derive(base, to, **options)
    assert apply(base, *made.changes) == made.structure
    assert loads(dumps(made.structure)) == made.structure
    assert tuple(question.item for question in made.open) == made.structure.open
    for stale in made.stale:
        assert re.search("[一-鿿]", stale.zh)
        assert "None" not in stale.zh + stale.en
        assert (stale.nearest is not None) == ("；最接近" in stale.zh) == ("; the nearest" in stale.en)
        assert stale.decision.item in stale.zh
        assert stale.decision.item in stale.en
    for reason in (*(reason for step in made.steps for reason in step.reasons), *(each.reason for each in made.open)):
        said(reason)
    return made


def said(reason: Reason) -> None:
    """A reason is a sentence in either language, and what it rests on has a name and a known sureness."""
    assert isinstance(reason.why, Why)
    assert re.search("[一-鿿]", reason.text.zh)
    assert reason.text.en.strip()
    assert "None" not in f"{reason.text.zh}{reason.text.en}"
    for ground in reason.grounds:
        assert ground.title
        assert "None" not in ground.title
        assert ground.sure in {*(sure.value for sure in Sure), "decided"}


def told(problem: Problem) -> None:
    """A problem is a sentence in either language."""
    assert re.search("[一-鿿]", problem.zh)
    assert problem.en.strip()
    assert "None" not in f"{problem.zh}{problem.en}".replace("NoneType", "")


def chosen(item: str, choose: str, reason: str = "") -> tuple[Decision, ...]:
    """One decision."""
    return (Decision(item=item, choose=choose, reason=reason),)


def asked(made: Derivation) -> dict[str, tuple[str, ...]]:
    """The keys of what is open, each with its choices."""
    return {question.key: question.item.choices for question in made.open}


HRSS = unit("hrss", "省人力资源社会保障厅")
WOMEN = unit("women", "省妇联")
