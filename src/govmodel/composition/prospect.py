"""What there is to look at in a base: its prose, its posts; found once, whatever the place to derive for."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import Final

import attrs

from govmodel.catalogue.competence import power_rows
from govmodel.composition.memory import Memory, Same
from govmodel.composition.own import named_acts, office_names
from govmodel.composition.ranks import rank_word_in
from govmodel.composition.walking import PostSpot, Spot, Walked, fields_of, walked, walked_head
from govmodel.model.division import Tier
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.wording.own_words import OwnWords
from govmodel.wording.scanner import find
from govmodel.wording.tiers_below import speaks_of_tiers_below


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
        return tuple(Same(getattr(self.base, name)) for name, _ in fields_of(JointMeeting) if name not in _OF_THE_HEAD)

    __repr__ = sparse_repr


def prospect(base: JointMeeting, own: OwnWords, kept: Memory, *, tier: Tier) -> Prospect:
    """What there is to look at in a base that speaks of itself in those words."""
    topics = tuple(filter(None, (base.topic, base.short_topic)))
    named = (name for unit in base.units for name in (unit.name, *unit.aliases))
    printed = tuple(dict.fromkeys((*named, *office_names(own), *named_acts(own))))
    texts: list[Spot] = []
    posts: list[PostSpot] = []
    fields = [(name, how, getattr(base, name)) for name, how in fields_of(JointMeeting) if name not in _OF_THE_HEAD]
    for name, how, value in fields:
        if value:
            found = kept.once(("walk", name, Same(value)), partial(walked, name, how, value))
            texts += _worth_a_look(found, own, printed, topics, tier=tier, memory=kept)
            posts += found.posts
    texts += _worth_a_look(walked_head(base.document), own, printed, topics, tier=tier, memory=kept)
    return Prospect(
        base=base,
        own=own,
        texts=tuple(texts),
        posts=tuple(posts),
        holders=tuple(dict.fromkeys(spot.unit for spot in posts if spot.unit is not None)),
        named=tuple(dict.fromkeys(name for spot in texts for name in spot.names)),
        memory=kept,
    )


_OF_THE_HEAD: Final = frozenset({"id", "name", "document", "division", "units", "roster", "open", "sources"})


def _worth_a_look(
    found: Walked, own: OwnWords, printed: tuple[str, ...], topics: tuple[str, ...], *, tier: Tier, memory: Memory
) -> tuple[Spot, ...]:
    """The texts that hold an own word, a unit's name, a power or a rank, each with the names that stand in it."""
    if not found.texts:
        return ()
    names = tuple(name for name in printed if name in found.whole)
    places = tuple(name for name in (own.name, own.short) if name and name in found.whole)
    return memory.once(
        ("look", Same(found), own.words, own.government, names, places, topics, tier),
        lambda: _chosen(found.texts, own, names, topics, tier=tier),
    )


def _chosen(
    texts: tuple[Spot, ...], own: OwnWords, names: tuple[str, ...], topics: tuple[str, ...], *, tier: Tier
) -> tuple[Spot, ...]:
    search = re.compile("|".join(map(re.escape, sorted({*names, *_power_words()})))).search
    return tuple(
        attrs.evolve(spot, names=tuple(name for name in names if name in spot.text))
        for spot in texts
        if search(spot.text)
        or rank_word_in(spot.text)
        or speaks_of_tiers_below(spot.text, tier)
        or any(True for _ in find(spot.text, own, (), topics))
    )


@cache
def _power_words() -> frozenset[str]:
    return frozenset(word for row in power_rows() for word in row.words)
