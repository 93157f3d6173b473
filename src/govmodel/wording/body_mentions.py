"""Where a text speaks of the own government or party committee: 省政府, 省委、省政府, 副省长."""

from __future__ import annotations

import re
from typing import Final

from govmodel.wording.cues import cues, pattern
from govmodel.wording.own_words import MentionKind
from govmodel.wording.passage import Meant, Passage, Slot, doubted
from govmodel.wording.scanner import Found
from govmodel.wording.surroundings import Left, carried_out, spoken_to, under_higher

_UNIT_OF_PARTY: Final = re.compile(
    "(?!常委|书记|副书记|领导|主要|全会)(?:[一-鿿]{1,8}(?:部|委|办公室|办|厅|校|局|室|会)(?![一-鿿])|办(?!公会)|宣传|组织部|统战|政法|编办|台办|网信|老干部|员会)"
)


def judge_pair(passage: Passage, found: Found) -> list[Meant]:
    """省委、省政府: both, or neither."""
    party = next(form.party for form in passage.old if found.words.startswith(form.party))
    first = Found("party", found.start, found.start + len(party), party)
    return judge_both(passage, found, Meant(first, MentionKind.PARTY, Slot.PARTY, party))


def judge_both(passage: Passage, found: Found, first: Meant) -> list[Meant]:
    """A pair that begins with the party: both, or neither."""
    if not _spoken_of(passage, found):
        return []
    government = next(each for each in passage.governments if found.words.endswith(each))
    second = Found("government", found.end - len(government), found.end, government)
    if _open(passage, found):
        return [doubted(first.found, MentionKind.PARTY), doubted(second, MentionKind.GOVERNMENT)]
    slot = Slot.UNIT if government in passage.names else Slot.GOVERNMENT
    return [first, Meant(second, MentionKind.GOVERNMENT, slot, government)]


def government_behind(passage: Passage, end: int) -> int:
    """Where the government ends that goes on a pair behind the party; ``end`` itself where none does."""
    at = end + passage.text.startswith(("、", "和"), end)
    return next((at + len(each) for each in passage.governments if passage.text.startswith(each, at)), end)


def judge_government(passage: Passage, found: Found) -> list[Meant]:
    """省政府, 国务院: changed unless it is followed from below, or a unit's name goes on."""
    if not _spoken_of(passage, found):
        return []
    vague = passage.of_nation and not spoken_to(passage.text, found.start, found.end)
    if vague or _open(passage, found):
        return [doubted(found, MentionKind.GOVERNMENT)]
    return [Meant(found, MentionKind.GOVERNMENT, Slot.GOVERNMENT, found.words)]


def judge_party(passage: Passage, found: Found) -> list[Meant]:
    """省委 alone: changed only where it is spoken to."""
    if not _spoken_of(passage, found):
        return []
    spoken = spoken_to(passage.text, found.start, found.end) and not _UNIT_OF_PARTY.match(passage.text, found.end)
    if not spoken or _open(passage, found):
        return [doubted(found, MentionKind.PARTY)]
    return [Meant(found, MentionKind.PARTY, Slot.PARTY, found.words)]


def judge_leader(passage: Passage, found: Found) -> list[Meant]:
    """副省长: the own one, unless another place's name stands before."""
    text, start = passage.text, found.start
    whose = (passage.own.name, *passage.own.government, *passage.own.words)
    if text.endswith(tuple("省市县区州盟旗镇乡"), 0, start) and not text.endswith(whose, 0, start):
        return []
    return [Meant(found, MentionKind.GOVERNMENT, Slot.DEPUTY if found.group == "deputy" else Slot.HEAD)]


def _spoken_of(passage: Passage, found: Found) -> bool:
    """Whether it can be the own one at all, and not the body above in a list of those above."""
    if found.group != "place" and passage.left(found.start) is Left.ELSEWHERE:
        return False
    text = passage.text
    listed = under_higher(text, found.start)
    heard = carried_out(text, found.start, found.end) or pattern("文件").search(text[found.end : found.end + 14])
    return not (listed and heard)


def _open(passage: Passage, found: Found) -> bool:
    text, start, end = passage.text, found.start, found.end
    # Behind the place's own name it needs no other bound.
    if (found.group != "place" and passage.left(start) is Left.UNKNOWN) or text.startswith(cues("机构"), end):
        return True
    return under_higher(text, start) or carried_out(text, start, end)
