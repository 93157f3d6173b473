"""What a place's own word becomes for another: one word of its own for each slot."""

from __future__ import annotations

import functools

from govmodel.wording.cues import Forms, forms_of
from govmodel.wording.own_words import OwnWords
from govmodel.wording.passage import Meant, Slot


def filling(meant: Meant, own: OwnWords, target: OwnWords) -> str:
    """What stands in the slot at the target; empty where the target has no such word.

    Not for a unit's name, which only its catalogue knows.
    """
    match meant.slot:
        case Slot.NAME:
            return target.name
        case Slot.SHORT:
            return target.short or target.name
        case Slot.WORD:
            return target.words[0] if target.words else ""
        case Slot.GOVERNMENT:
            return _government(meant.body, own, target)
        case Slot.PLACE_GOVERNMENT:
            return _named(target, _government(meant.body, own, target))
    forms = forms_of(target.words)
    return _formed(meant, target, forms[0]) if forms else ""


def _formed(meant: Meant, target: OwnWords, forms: Forms) -> str:
    made = {
        Slot.PARTY: forms.party,
        Slot.PLACE_PARTY: _named(target, forms.party),
        Slot.HEAD: forms.head,
        Slot.DEPUTY: forms.deputy,
        # 我, 本 or 全 stays.
        Slot.NEAR: meant.found.words[0] + forms.near,
        Slot.INSIDE: f"{forms.near}内",
        Slot.LEVEL: forms.level,
        Slot.DIRECT: forms.direct,
        Slot.OWNED: forms.owned,
    }
    return made.get(meant.slot, "")


@functools.lru_cache(maxsize=4096)
def _government(words: str, own: OwnWords, target: OwnWords) -> str:
    """The formal name for the formal one, the short for the short and for the only one."""
    if not target.government:
        return ""
    longest = len(own.government) > 1 and len(words) == len(own.government[0])
    # 行署 alone names no place; 盟行署 does.
    named = [each for each in target.government if each.startswith(target.words)] or target.government
    return target.government[0] if longest else min(named, key=len)


def _named(target: OwnWords, body: str) -> str:
    """The body called by the place's name, where its own word begins with the word the name ends in."""
    ends = [word for word in target.words if target.name.endswith(word) and body.startswith(word)]
    return target.name + body.removeprefix(ends[0]) if ends else ""
