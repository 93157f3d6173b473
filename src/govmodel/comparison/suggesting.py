"""Suggesting matters: which duties of different units may be about one thing, by the words they use.

- Nothing is declared and nothing changed: what is suggested is for a person to confirm.
- Same words are always suggested; near words by how alike they are, whatever many duties say left aside.
- The order of units, duties and matters makes no difference.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final
from zlib import crc32

import attrs

from govmodel.comparison import word_likeness
from govmodel.comparison.already_claimed import AlreadyClaimed
from govmodel.comparison.phrase_groups import Likenesses, Scored
from govmodel.comparison.phrases import Place, apart, owed_by_units, phrases_of
from govmodel.comparison.suggested_matter import SuggestedMatter
from govmodel.model.elements import declared
from govmodel.model.ids import MatterId
from govmodel.model.matter import Claim, Matter
from govmodel.model.meeting import JointMeeting
from govmodel.wording.subjects import bare_words

SAME: Final = 0.55
"""From which likeness near words are suggested to be one matter.

Measured on the three shipped systems against the matters declared there; a test holds the table.
"""

NEAR: Final = 2 / 3
"""From which share of the likeness asked for words are worth a look though not suggested."""

_Places = dict[str, list[Place]]
"""Places by the duty they stand in."""


def suggest_matters(structure: JointMeeting, *, least: float = SAME) -> tuple[SuggestedMatter, ...]:
    """The matters that duties of different units may share, the surest first.

    What the structure's matters claim already is not suggested again. Duties of nobody by name
    (各成员单位, 办公室) are left out. Two limits hold for near words, and none for the same words:

    - Of a structure with more than 10,000 phrases none is held to be near another (:func:`too_many_phrases`).
    - Two characters side by side that more than 5 duties have, and 15 in a hundred of them, are taken for what
      the whole body is about and count for nothing. Duties that are the same but for one character count as
      one there; six that differ in more are not found by what they share.

    Args:
        structure: Read, derived or written by hand; with matters or without.
        least: From which likeness near words are suggested, above 0, up to 1. The same words always are.
            What is less like, by no more than a third, is told as near.

    Raises:
        ValueError: If ``least`` is no such number.

    Example:
        >>> import attrs
        >>> from govmodel.examples.shipped import example
        >>> bare = attrs.evolve(example("jiangsu-2011"), matters=(), sources=())
        >>> [(found.matter.title, found.score) for found in suggest_matters(bare)][:2]
        [('家庭服务企业的服务质量', 1.0), ('劳务输出', 1.0)]
    """
    given: Any = least
    if not (isinstance(given, int | float) and 0 < given <= 1):
        msg = f"least 须为大于 0、不超过 1 的数，不能是 {least!r} / least must be above 0, up to 1, and not {least!r}"
        raise ValueError(msg)
    owed = owed_by_units(structure)
    likenesses = Likenesses(
        phrases_of(owed), (duty.task for duty, _ in owed), f"{structure.topic or ''}，{structure.name}", least * NEAR
    )
    claimed = AlreadyClaimed(structure.matters)
    found = []
    for group in likenesses.groups(least):
        places = likenesses.places(group, least)
        suggestion = _suggestion(places, likenesses.near(group), claimed)
        if suggestion is not None:
            found.append(_Found(suggestion, places))
    return _with_free_ids(structure, _without_doubles(sorted(found, key=_surest)))


def too_many_phrases(structure: JointMeeting) -> bool:
    """Whether the duties say so much that only the same words are suggested, and no near ones."""
    return len(phrases_of(owed_by_units(structure))) > word_likeness.LONGEST


@attrs.frozen(eq=False)
class _Found:
    """A suggestion, and all the places that gave rise to it."""

    suggestion: SuggestedMatter
    places: tuple[Scored, ...]


def _surest(found: _Found) -> tuple[float, int, str, list[tuple[str, int]]]:
    width = sum(one.place.subject.end - one.place.subject.start for one in found.places)
    where = sorted((str(one.place.duty.id), one.place.subject.start) for one in found.places)
    return (-found.suggestion.score, -width, found.suggestion.matter.title, where)


def _suggestion(
    places: tuple[Scored, ...], beside: Iterable[Scored], claimed: AlreadyClaimed
) -> SuggestedMatter | None:
    """What is left to suggest of a group of places, some of which may be claimed already."""
    new = [one for one in places if not claimed.by(one.place)]
    joined = _joined(new, places, claimed)
    if joined is None and not _span(new, new):
        return None
    inside = {one.place.duty.id for one in places}
    near = tuple(one.place.claim(one.score) for one in beside if one.place.duty.id not in inside)
    if joined is not None:
        joins = tuple(claim for claim in joined.claims if claim.element in inside)
        return SuggestedMatter(
            matter=Matter(id=joined.id, title=joined.title, claims=_claims(new)), joins=joins, near=near
        )
    title = min((one.place.text for one in new), key=lambda text: (len(text), text))
    named = MatterId(f"matter/{crc32(bare_words(title).encode('utf-8', 'surrogatepass')):08x}")
    return SuggestedMatter(matter=Matter(id=named, title=title, claims=_claims(new)), near=near)


def _joined(new: list[Scored], places: Iterable[Scored], claimed: AlreadyClaimed) -> Matter | None:
    """The matter of the structure that claims most of the places and has a unit beside those of the new ones."""
    claiming: dict[str, list[Scored]] = {}
    for one in places:
        for name in claimed.by(one.place):
            claiming.setdefault(name, []).append(one)
    fitting = [name for name, old in claiming.items() if _span(new, old)]
    best = min(fitting, key=lambda name: (-len(claiming[name]), name), default=None)
    return claimed.matters[best] if best is not None else None


def _span(some: Iterable[Scored], others: Iterable[Scored]) -> bool:
    """Whether some and others are of different units somewhere."""
    return apart((one.place for one in some), (other.place for other in others))


def _claims(places: Iterable[Scored]) -> tuple[Claim, ...]:
    """The claims, owners before helpers and these before others, each the surest first."""
    ordered = sorted(places, key=lambda one: (not one.place.duty.part.owns, not one.place.duty.part.helps))
    return tuple(one.place.claim(one.score) for one in ordered)


def _without_doubles(ordered: Iterable[_Found]) -> list[SuggestedMatter]:
    """The suggestions without those that say nothing which a surer or longer one does not say of the same duties."""
    kept: list[_Found] = []
    by_duty: dict[str, list[_Places]] = {}
    for found in ordered:
        if any(_all_over(found.places, rival) for rival in by_duty.get(found.places[0].place.duty.id, ())):
            continue
        kept.append(found)
        places: _Places = {}
        for one in found.places:
            places.setdefault(one.place.duty.id, []).append(one.place)
        for duty in places:
            by_duty.setdefault(duty, []).append(places)
    return [found.suggestion for found in kept]


def _all_over(places: Iterable[Scored], others: _Places) -> bool:
    """Whether each of the places shares characters with one of the others."""
    return all(any(one.place.overlaps(other) for other in others.get(one.place.duty.id, ())) for one in places)


def _with_free_ids(structure: JointMeeting, found: list[SuggestedMatter]) -> tuple[SuggestedMatter, ...]:
    """The suggestions, each new matter under an id that nothing else has."""
    if not found:
        return ()
    taken = {name for _, name, _ in declared(structure)}
    named = []
    for one in found:
        name, count = str(one.matter.id), 1
        while name in taken and not one.joins:
            count += 1
            name = f"{one.matter.id}/{count}"
        taken.add(name)
        renamed = name != one.matter.id
        named.append(attrs.evolve(one, matter=attrs.evolve(one.matter, id=MatterId(name))) if renamed else one)
    return tuple(named)
