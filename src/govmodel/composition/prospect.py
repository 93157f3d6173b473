"""What there is to look at in a base: its prose, its posts, its units; found once, whatever the place to derive for."""

from __future__ import annotations

import re
import types
from functools import cache, partial
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

import attrs

from govmodel.catalogue.competence import power_rows
from govmodel.composition.memory import Memory, Same
from govmodel.model.change import ChangePath
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, Place
from govmodel.model.document import Citation, Document, DocumentNumber, Extent
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenItem
from govmodel.model.post import Post
from govmodel.model.rank import RankSet
from govmodel.model.roster import Appointment
from govmodel.model.seat import PerUnit, Seat, SeatRole
from govmodel.model.source import SourceEntry
from govmodel.model.unit import Unit
from govmodel.wording.own_words import OwnWords
from govmodel.wording.scanner import find

Steps = tuple[str | int, ...]


@attrs.frozen(kw_only=True, repr=False)
class Spot:
    """A text, and where it stands.

    Attributes:
        path: From the root, with the ids of elements.
        place: The same with places in lists.
        element: The closest element around it that has an id; ``None`` for the structure itself.
        field: The way from that element, places in lists left out: ``per_unit.printed``.
        text: The text.
        names: The printed names of the body's units that stand in it.
    """

    path: ChangePath
    place: Steps
    element: str | None
    field: str
    text: str
    names: tuple[str, ...] = many()

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class PostSpot:
    """A post, and where it stands.

    Attributes:
        path: From the root, with the ids of elements.
        place: The same with places in lists.
        element: The seat or group it belongs to; ``None`` for a list's rule.
        field: The way from there: ``posts``, ``liaisons.per_unit.post``.
        post: The post.
        unit: Whose it is: its own unit, or the one that holds the seat; ``None`` where none is named.
        printed: The holder as printed, where a seat has such words.
        liaison: Whether its holder is a liaison: in the list of them, or in a seat for one anywhere.
    """

    path: ChangePath
    place: Steps
    element: str | None
    field: str
    post: Post
    unit: UnitId | None
    printed: Spot | None
    liaison: bool

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Prospect:
    """What there is to look at in a base.

    Attributes:
        base: The structure.
        own: How the place it is for speaks of itself.
        texts: Prose that holds words worth a look; the rest can be passed over unread.
        posts: Every post.
        holders: The units whose posts they are.
        named: The printed names of units that stand in the texts.
        memory: What was worked out before, for this base or others that share its parts.
    """

    base: JointMeeting
    own: OwnWords
    texts: tuple[Spot, ...] = many()
    posts: tuple[PostSpot, ...] = many()
    holders: tuple[UnitId, ...] = many()
    named: tuple[str, ...] = many()
    memory: Memory = attrs.field(eq=False, repr=False)

    @property
    def held(self) -> tuple[Same, ...]:
        """The parts in which posts stand."""
        base = self.base
        return tuple(map(Same, (base.conveners, base.members, base.liaisons, base.office, base.groups)))

    @property
    def told(self) -> tuple[Same, ...]:
        """The parts in which prose stands."""
        return tuple(Same(getattr(self.base, name)) for name, _ in _fields(JointMeeting) if name not in _OF_THE_HEAD)

    __repr__ = sparse_repr


def prospect(base: JointMeeting, own: OwnWords, kept: Memory) -> Prospect:
    """What there is to look at in a base that speaks of itself in those words."""
    topics = tuple(filter(None, (base.topic, base.short_topic)))
    printed = tuple(dict.fromkeys(name for unit in base.units for name in (unit.name, *unit.aliases)))
    texts: list[Spot] = []
    posts: list[PostSpot] = []
    fields = [(name, how, getattr(base, name)) for name, how in _fields(JointMeeting) if name not in _OF_THE_HEAD]
    for name, how, value in fields:
        if value is not None and value != ():
            found = kept.once(("walk", name, Same(value)), partial(_walked, name, how, value))
            texts += _worth_a_look(found, own, printed, topics, kept)
            posts += found.posts
    purpose = base.document.purpose
    if purpose is not None:
        spot = Spot(path=_PURPOSE, place=_PURPOSE, element=None, field=_dotted(_PURPOSE), text=purpose)
        texts += _worth_a_look(_Finds(texts=(spot,), posts=(), whole=purpose), own, printed, topics, kept)
    return Prospect(
        base=base,
        own=own,
        texts=tuple(texts),
        posts=tuple(posts),
        holders=tuple(dict.fromkeys(spot.unit for spot in posts if spot.unit is not None)),
        named=tuple(dict.fromkeys(name for spot in texts for name in spot.names)),
        memory=kept,
    )


_PURPOSE: Final = ("document", "purpose")
_OF_THE_HEAD: Final = frozenset({"id", "name", "document", "division", "units", "roster", "open", "sources"})
_UNREAD: Final = (
    Unit,
    Division,
    Place,
    Citation,
    DocumentNumber,
    Document,
    Extent,
    PartialDate,
    RankSet,
    SourceEntry,
    Appointment,
    OpenItem,
)
"""Classes whose words are names and numbers, or speak of another document."""


@attrs.frozen(kw_only=True, eq=False)
class _Finds:
    """All the prose and the posts of one field of a structure, and the prose as one text."""

    texts: tuple[Spot, ...]
    posts: tuple[PostSpot, ...]
    whole: str


def _walked(name: str, how: str, value: Any) -> _Finds:
    texts: list[Spot] = []
    posts: list[PostSpot] = []
    _walk(value, how, (name,), (name,), None, (name,), (texts, posts))
    return _Finds(texts=tuple(texts), posts=tuple(posts), whole="\n".join(spot.text for spot in texts))


def _worth_a_look(
    found: _Finds, own: OwnWords, printed: tuple[str, ...], topics: tuple[str, ...], memory: Memory
) -> tuple[Spot, ...]:
    """The texts that hold an own word, a unit's name, a power or a rank, each with the names that stand in it."""
    if not found.texts:
        return ()
    names = tuple(name for name in printed if name in found.whole)
    places = tuple(name for name in (own.name, own.short) if name and name in found.whole)
    return memory.once(
        ("look", Same(found), own.words, own.government, names, places, topics),
        lambda: _chosen(found.texts, own, names, topics),
    )


def _chosen(
    texts: tuple[Spot, ...], own: OwnWords, names: tuple[str, ...], topics: tuple[str, ...]
) -> tuple[Spot, ...]:
    search = re.compile("|".join(map(re.escape, sorted({*names, *_power_words(), *_RANK_WORDS})))).search
    return tuple(
        attrs.evolve(spot, names=tuple(name for name in names if name in spot.text))
        for spot in texts
        if search(spot.text) or any(True for _ in find(spot.text, own, (), topics))
    )


_RANK_WORDS: Final = ("级干部", "级以上", "级领导")


@cache
def _power_words() -> frozenset[str]:
    return frozenset(word for row in power_rows() for word in row.words)


Finds = tuple[list[Spot], list[PostSpot]]
"""Where what is found is put."""


def _walk(value: Any, how: str, path: Steps, place: Steps, element: str | None, field: Steps, finds: Finds) -> None:
    if value is None or value == ():
        return
    if how == "text":
        finds[0].append(Spot(path=path, place=place, element=element, field=_dotted(field), text=value))
    elif how == "texts":
        for i, text in enumerate(value):
            spot = Spot(path=(*path, i), place=(*place, i), element=element, field=_dotted(field), text=text)
            finds[0].append(spot)
    elif how == "records":
        for i, item in enumerate(value):
            _record(item, (*path, getattr(item, "id", i)), (*place, i), element, field, finds)
    else:
        _record(value, path, place, element, field, finds)


def _record(value: Any, path: Steps, place: Steps, element: str | None, field: Steps, finds: Finds) -> None:
    if isinstance(value, str) or not attrs.has(type(value)):
        return
    own = getattr(value, "id", None)
    if own is not None:
        element, field = own, ()
    if isinstance(value, Seat):
        _seat(value, path, place, finds)
        return
    if isinstance(value, PerUnit):
        _per_unit(value, path, place, element, field, finds)
        return
    if isinstance(value, Post):
        finds[1].append(_post(value, path, place, element, field, value.unit, None))
        return
    for name, how in _fields(type(value)):
        _walk(getattr(value, name), how, (*path, name), (*place, name), element, (*field, name), finds)


def _seat(seat: Seat, path: Steps, place: Steps, finds: Finds) -> None:
    printed = (
        Spot(path=(*path, "printed"), place=(*place, "printed"), element=seat.id, field="printed", text=seat.printed)
        if seat.printed
        else None
    )
    if printed is not None and not seat.posts:
        finds[0].append(printed)
    for i, post in enumerate(seat.posts):
        where = (*path, "posts", i), (*place, "posts", i)
        liaison = seat.role is SeatRole.LIAISON
        finds[1].append(_post(post, *where, seat.id, ("posts",), post.unit or seat.unit, printed, liaison=liaison))
    if seat.body is not None:
        _record(seat.body, (*path, "body"), (*place, "body"), seat.id, ("body",), finds)


def _per_unit(rule: PerUnit, path: Steps, place: Steps, element: str | None, field: Steps, finds: Finds) -> None:
    printed = None
    if rule.printed:
        own = (*field, "printed")
        printed = Spot(
            path=(*path, "printed"), place=(*place, "printed"), element=element, field=_dotted(own), text=rule.printed
        )
    where = (*path, "post"), (*place, "post")
    finds[1].append(_post(rule.post, *where, element, (*field, "post"), rule.post.unit, printed))


def _post(
    post: Post,
    path: Steps,
    place: Steps,
    element: str | None,
    field: Steps,
    unit: UnitId | None,
    printed: Spot | None,
    *,
    liaison: bool = False,
) -> PostSpot:
    return PostSpot(
        path=path,
        place=place,
        element=element,
        field=_dotted(field),
        post=post,
        unit=unit,
        printed=printed,
        liaison=liaison or path[0] == "liaisons",
    )


def _dotted(steps: Steps) -> str:
    return ".".join(step for step in steps if isinstance(step, str))


@cache
def _fields(cls: type) -> tuple[tuple[str, str], ...]:
    """The fields of a class in which prose or posts can stand, each with how its value is walked."""
    hints = get_type_hints(cls)
    found = ((field.name, _how(hints[field.name])) for field in attrs.fields(cls))
    return tuple((name, how) for name, how in found if how)


@cache
def _how(hint: Any) -> str:
    origin, parts = get_origin(hint), [part for part in get_args(hint) if part is not types.NoneType]
    if hint is str:
        return "text"
    if origin in {Union, types.UnionType}:
        return "text" if parts == [str] else "record" if any(map(_prosaic, parts)) else ""
    if origin is tuple:
        inner = _how(parts[0])
        return {"text": "texts", "record": "records"}.get(inner, "")
    return "record" if _prosaic(hint) else ""


def _prosaic(hint: Any) -> bool:
    return isinstance(hint, type) and attrs.has(hint) and hint not in _UNREAD and (hint is Post or _holds(hint))


def _holds(cls: type) -> bool:
    return cls is Seat or any(_how_unless(get_type_hints(cls)[field.name], cls) for field in attrs.fields(cls))


def _how_unless(hint: Any, around: type) -> str:
    """How a field is walked; a class within itself (groups of groups) is walked as its other fields say."""
    return "" if around in get_args(hint) else _how(hint)
