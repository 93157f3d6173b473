"""Walking through a structure: every text and every post in it, each with where it stands."""

from __future__ import annotations

import types
from functools import cache
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

import attrs

from govmodel.model.actor import BodyRef, Unnamed
from govmodel.model.change import ChangePath
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, Place
from govmodel.model.document import Citation, Document, DocumentNumber, Extent
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import UnitId
from govmodel.model.open_item import OpenItem
from govmodel.model.post import Post
from govmodel.model.rank import RankSet
from govmodel.model.roster import Appointment
from govmodel.model.seat import PerUnit, Seat, SeatRole
from govmodel.model.source import SourceEntry
from govmodel.model.unit import Unit

Steps = tuple[str | int, ...]
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


@attrs.frozen
class At:
    """Where something stands.

    Attributes:
        path: From the root, with the ids of elements.
        place: The same with places in lists.
        element: The closest element around it that has an id; ``None`` for the structure itself.
        steps: The way from that element, as names of fields.
    """

    path: ChangePath
    place: Steps
    element: str | None = None
    steps: tuple[str, ...] = ()

    @property
    def field(self) -> str:
        """The way from the element, steps joined by dots, as open items have it."""
        return ".".join(self.steps)

    def into(self, name: str) -> At:
        """Where a field of it stands."""
        return At((*self.path, name), (*self.place, name), self.element, (*self.steps, name))

    def item(self, place: int, value: object) -> At:
        """Where an item of the list there stands; an element with an id of its own is named by that."""
        own = getattr(value, "id", None)
        if own is None:
            return At((*self.path, place), (*self.place, place), self.element, self.steps)
        return At((*self.path, own), (*self.place, place), own)


ROOT: Final = At((), ())
"""Where the structure itself stands."""


@attrs.frozen(kw_only=True, repr=False)
class Spot:
    """A text, and where it stands.

    Attributes:
        at: Where.
        text: The text.
        names: The printed names of the body's units that stand in it.
        foreign: Whether it is the name of another body, which is never rewritten.
    """

    at: At
    text: str
    names: tuple[str, ...] = many()
    foreign: bool = False

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class PostSpot:
    """A post, and where it stands.

    Attributes:
        at: Where.
        post: The post.
        unit: Whose it is: its own unit, or the one that holds the seat; ``None`` where none is named.
        printed: The holder as printed, where a seat or a rule has such words.
        liaison: Whether its holder is a liaison: in the list of them, or in a seat for one anywhere.
    """

    at: At
    post: Post
    unit: UnitId | None
    printed: Spot | None
    liaison: bool

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, eq=False)
class Walked:
    """All the prose and the posts of one field of a structure, and the prose as one text."""

    texts: tuple[Spot, ...]
    posts: tuple[PostSpot, ...]
    whole: str


def walked(name: str, how: str, value: Any) -> Walked:
    """What stands in a field of a structure, walked as :func:`fields_of` says."""
    walker = _Walker()
    walker.walk(value, how, ROOT.into(name))
    return Walked(
        texts=tuple(walker.texts), posts=tuple(walker.posts), whole="\n".join(spot.text for spot in walker.texts)
    )


def walked_head(document: Document) -> Walked:
    """What is prose in a document's head: what it is for, and those who issue it together and are not named."""
    at = ROOT.into("document")
    texts = [Spot(at=at.into("purpose"), text=document.purpose)] if document.purpose is not None else []
    texts += [
        Spot(at=at.into("co_issuers").item(i, each).into("words"), text=each.words)
        for i, each in enumerate(document.co_issuers)
        if isinstance(each, Unnamed)
    ]
    return Walked(texts=tuple(texts), posts=(), whole="\n".join(spot.text for spot in texts))


class _Walker:
    """Goes through values and keeps what it finds."""

    def __init__(self) -> None:
        self.texts: list[Spot] = []
        self.posts: list[PostSpot] = []

    def walk(self, value: Any, how: str, at: At) -> None:
        if value is None or value == ():
            return
        if how == "text":
            self.texts.append(Spot(at=at, text=value))
        elif how == "texts":
            self.texts += [Spot(at=at.item(i, text), text=text) for i, text in enumerate(value)]
        elif how == "records":
            for i, item in enumerate(value):
                self._record(item, at.item(i, item))
        else:
            self._record(value, at)

    def _record(self, value: Any, at: At) -> None:
        if isinstance(value, Seat):
            self._seat(value, at)
        elif isinstance(value, BodyRef):
            self.texts.append(Spot(at=at.into("name"), text=value.name, foreign=True))
        elif isinstance(value, PerUnit):
            self._per_unit(value, at)
        elif attrs.has(type(value)):
            cls: type = type(value)
            for name, how in fields_of(cls):
                self.walk(getattr(value, name), how, at.into(name))

    def _seat(self, seat: Seat, at: At) -> None:
        printed = Spot(at=at.into("printed"), text=seat.printed) if seat.printed else None
        if printed is not None and not seat.posts:
            self.texts.append(printed)
        for i, post in enumerate(seat.posts):
            liaison = seat.role is SeatRole.LIAISON
            self._post(post, post.unit or seat.unit, printed, at.into("posts").item(i, post), liaison=liaison)
        if seat.body is not None:
            self._record(seat.body, at.into("body"))

    def _per_unit(self, rule: PerUnit, at: At) -> None:
        printed = Spot(at=at.into("printed"), text=rule.printed) if rule.printed else None
        self._post(rule.post, rule.post.unit, printed, at.into("post"))

    def _post(self, post: Post, unit: UnitId | None, printed: Spot | None, at: At, *, liaison: bool = False) -> None:
        liaison = liaison or at.path[0] == "liaisons"
        self.posts.append(PostSpot(at=at, post=post, unit=unit, printed=printed, liaison=liaison))


@cache
def fields_of(cls: type) -> tuple[tuple[str, str], ...]:
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
    return isinstance(hint, type) and attrs.has(hint) and hint not in _UNREAD and _holds(hint)


def _holds(cls: type) -> bool:
    return cls is Seat or any(_how_unless(get_type_hints(cls)[field.name], cls) for field in attrs.fields(cls))


def _how_unless(hint: Any, around: type) -> str:
    """How a field is walked; a class within itself (groups of groups) is walked as its other fields say."""
    return "" if around in get_args(hint) else _how(hint)
