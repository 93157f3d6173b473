"""What stands at a place of a structure, in words, and how it reads before and after changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any, Final

import attrs

from govmodel.findings.text import Text
from govmodel.model.actor import Unnamed
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division
from govmodel.model.document import Citation, Document, DocumentNumber, Extent
from govmodel.model.duty import Duty, MandateItem
from govmodel.model.group import Group
from govmodel.model.index import Index, every_group
from govmodel.model.interval import Interval
from govmodel.model.matter import Matter
from govmodel.model.meeting import JointMeeting
from govmodel.model.post import Post
from govmodel.model.rank import RankSet
from govmodel.model.roster import Appointment
from govmodel.model.seat import PerUnit, Seat
from govmodel.model.source import SourceEntry
from govmodel.model.unit import Unit
from govmodel.rendering.field_labels import field_label
from govmodel.rendering.labels import joined, say, seat_label
from govmodel.rendering.members import per_unit_text
from govmodel.rendering.plan_places import NOTHING
from govmodel.rendering.view import Stretch, Tone
from govmodel.wording.char_difference import PieceKind, char_difference
from govmodel.wording.own_words import Mention

_NONE: Final = Text("无", "none")
_ITEMS: Final = Text("{count} 项", "{count} items")
_YES: Final = Text("是", "yes")
_NO: Final = Text("否", "no")
_MOST_LISTED: Final = 3
_ARROW: Final = "→"


class Speaker:
    """What says a base's values and a derived structure's in words, units by the names that they have now."""

    def __init__(self, base: JointMeeting, structure: JointMeeting, lang: str) -> None:
        """Learn every name: of the base first, so that what is gone has one too."""
        self.lang = lang
        self._names: dict[str, str] = {}
        for whole in (base, structure):
            index = Index(whole)
            self._names |= {unit.id: unit.name for unit in whole.units}
            self._names |= {group.id: group.name for group in every_group(whole)}
            self._names |= {seat.id: seat_label(seat, lang) for seat in index.seats.values()}

    def words(self, value: Any) -> str:
        """A value in words."""
        if value is NOTHING or value is None or value == ():
            return say(_NONE, self.lang)
        if isinstance(value, bool):
            return say(_YES if value else _NO, self.lang)
        if isinstance(value, Enum):
            return str(value.value)
        if isinstance(value, str):
            return self._names.get(value, value)
        if isinstance(value, tuple):
            return self._list(value)
        own = _WAYS.get(type(value))
        if own is not None:
            return own(self, value)
        if attrs.has(type(value)) and "__str__" not in vars(type(value)):
            return self.parts(value)
        return str(value)

    def parts(self, value: Any) -> str:
        """What a value holds beside its defaults, joined."""
        found = []
        for field in attrs.fields(type(value)):
            held = getattr(value, field.name)
            if field.name != "id" and held != _default(field):
                flag = isinstance(held, bool)
                found.append(field_label(field.name, self.lang) if flag else self.words(held))
        return "，".join(found)

    def _list(self, values: tuple[Any, ...]) -> str:
        if isinstance(values[0], SourceEntry) or (len(values) > _MOST_LISTED and hasattr(values[0], "id")):
            return _ITEMS.fill({"count": str(len(values))}, self.lang)
        return "、".join(self.words(value) for value in values)

    def post(self, post: Post, unit: str | None = None) -> str:
        """A post with its unit's name and what it is in charge of in front."""
        of = post.unit if post.unit is not None else unit
        charge = ""
        if post.portfolio is not None:
            charge = post.portfolio.manner + (f"{post.portfolio.field}的" if post.portfolio.field else "")
        return f"{self._names.get(of, of) if of is not None else ''}{charge}{post.title}"

    def holder(self, seat: Seat) -> str:
        """Who fills a seat."""
        if seat.printed:
            return seat.printed
        if seat.posts:
            return joined([self.post(post, seat.unit) for post in seat.posts], self.lang)
        first = next((held for held in (seat.body, seat.same_holder, seat.unit) if held is not None), None)
        return self.words(first) if first is not None else ""


def _default(field: attrs.Attribute[Any]) -> Any:
    return field.default


def _seat(speaker: Speaker, seat: Seat) -> str:
    return " ".join(part for part in (seat_label(seat, speaker.lang), speaker.holder(seat)) if part)


def _duty(speaker: Speaker, duty: Duty) -> str:
    opening = f"{duty.condition}，" if duty.condition else ""
    said = f"{opening}{duty.marker}{'、'.join(map(speaker.words, duty.partners))}{duty.task}"
    actors = "、".join(map(speaker.words, duty.actors))
    return f"{actors}：{said}" if actors else said


def _per_unit(speaker: Speaker, rule: PerUnit) -> str:
    return per_unit_text(rule, speaker.lang)


def _appointment(speaker: Speaker, line: Appointment) -> str:
    # Whoever it is: names of people are not shown.
    seat = speaker.words(line.seat)
    posts = "、".join(speaker.post(post) for post in line.posts)
    return " ".join(part for part in (seat, posts) if part)


def _citation(_speaker: Speaker, cited: Citation) -> str:
    return f"《{cited.title}》{cited.number or ''}"


def _post(speaker: Speaker, post: Post) -> str:
    return speaker.post(post)


def _interval(speaker: Speaker, interval: Interval) -> str:
    return interval.words or speaker.parts(interval)


def _extent(speaker: Speaker, extent: Extent) -> str:
    return joined([section.value for section in sorted(extent.whole, key=lambda section: section.value)], speaker.lang)


_WAYS: Final[dict[Any, Callable[[Speaker, Any], str]]] = {
    Unit: lambda _speaker, unit: unit.name,
    MandateItem: lambda _speaker, item: item.task,
    Matter: lambda _speaker, matter: matter.title,
    Group: lambda _speaker, group: group.name,
    Division: lambda _speaker, division: division.name,
    Unnamed: lambda _speaker, unnamed: unnamed.words,
    RankSet: lambda _speaker, ranks: str(ranks),
    Document: lambda _speaker, document: document.title or str(document.number or ""),
    Seat: _seat,
    Duty: _duty,
    PerUnit: _per_unit,
    Appointment: _appointment,
    Citation: _citation,
    Post: _post,
    Interval: _interval,
    Extent: _extent,
}
"""Classes that have words of their own; any other is said by its parts."""
_WHOLE: Final = (Unit, Division, PartialDate, DocumentNumber, Enum, int)
"""Classes of which the words are one name or number, which gives way as a whole."""


def changed(
    speaker: Speaker, before: Any, after: Any, mentions: Sequence[tuple[str, tuple[Mention, ...]]]
) -> tuple[Stretch, ...]:
    """How a value reads, with what gave way in brackets: 协调[我省→我市]的重大问题.

    Args:
        speaker: What says it.
        before: The value before.
        after: The value after.
        mentions: Texts within it before, each with the stretches of it that gave way.
    """
    old, new = speaker.words(before), speaker.words(after)
    if old != new:
        return _marked(old, new, mentions, whole=isinstance(before, _WHOLE))
    if not attrs.has(type(before)) or type(before) is not type(after):
        return (Stretch(text=new),)
    # What it is called stays: then it is in other fields that it differs.
    rest: list[Stretch] = [Stretch(text=new)]
    for field in attrs.fields(type(before)):
        one, other = getattr(before, field.name), getattr(after, field.name)
        if one != other:
            rest.append(Stretch(text=f" {field_label(field.name, speaker.lang)} "))
            rest += _marked(speaker.words(one), speaker.words(other), mentions)
    return tuple(rest)


def gave_way(before: str, after: str) -> Stretch:
    """A stretch that gave way to another, in brackets."""
    return Stretch(text=f"[{before}{_ARROW}{after}]", tone=Tone.STRONG)


def _marked(
    old: str, new: str, mentions: Sequence[tuple[str, tuple[Mention, ...]]], *, whole: bool = False
) -> tuple[Stretch, ...]:
    if whole:
        return (gave_way(old, new),)
    spans = [
        (start + mention.start, start + mention.end, mention.after)
        for text, found in mentions
        if (start := old.find(text)) >= 0
        for mention in found
    ]
    return _by_spans(old, new, sorted(spans)) or tuple(_by_letters(old, new))


def _by_spans(old: str, new: str, spans: list[tuple[int, int, str]]) -> tuple[Stretch, ...]:
    """The words with those stretches replaced, or nothing where that does not give what is there now."""
    pieces: list[Stretch] = []
    at, made = 0, ""
    for start, end, instead in spans:
        pieces += (Stretch(text=old[at:start]), gave_way(old[start:end], instead))
        made += old[at:start] + instead
        at = max(at, end)
    made += old[at:]
    return (*pieces, Stretch(text=old[at:])) if spans and made == new else ()


def _by_letters(old: str, new: str) -> list[Stretch]:
    pieces: list[Stretch] = []
    gone = ""
    for piece in char_difference(old, new):
        if piece.kind is PieceKind.DROPPED:
            gone = piece.text
            continue
        if piece.kind is PieceKind.ADDED:
            pieces.append(gave_way(gone, piece.text))
        else:
            pieces += [gave_way(gone, "")] if gone else []
            pieces.append(Stretch(text=piece.text))
        gone = ""
    return [*pieces, gave_way(gone, "")] if gone else pieces
