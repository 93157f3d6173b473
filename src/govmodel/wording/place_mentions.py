"""Where a text speaks of the own place by its name: 江苏省, 江苏."""

from __future__ import annotations

import re
from typing import Final

from govmodel.wording.body_mentions import government_behind, judge_both, judge_government, judge_party
from govmodel.wording.own_words import MentionKind
from govmodel.wording.passage import Meant, Passage, Slot, doubted
from govmodel.wording.scanner import Found
from govmodel.wording.surroundings import proper_name

_OTHER_NAME: Final = ("省", "市", "县", "区", "州", "盟", "旗", "自治", "地区", "镇", "乡")
_TIERS: Final = re.compile("[省市县区州盟旗辖、（）()]{2}")


def judge_place(passage: Passage, found: Found) -> list[Meant]:
    """江苏省: changed, with the word for its government where one follows; a longer name is open."""
    text = passage.text
    for word in passage.own.words:
        if not found.words.endswith(word):
            continue
        at = found.end - len(word)
        longer = [name for name in passage.names if name.startswith(word) and text.startswith(name, at)]
        if longer:
            return [doubted(_from(passage, found, at + max(map(len, longer))), MentionKind.UNIT)]
        bodies = [*passage.own.government, *(form.party for form in passage.old)]
        for body in bodies:
            if body.startswith(word) and text.startswith(body, at) and not passage.about(found.end):
                return _body(passage, Found("place", found.start, at + len(body), body))
    return _name(passage, found, Slot.NAME)


def judge_short(passage: Passage, found: Found) -> list[Meant]:
    """江苏: changed; not 吉林 in 吉林省 where the own place is 吉林市."""
    text = passage.text
    if text.startswith(passage.own.name, found.start):
        # 温州市区 is neither 温州市 nor 温州 with a word of its own, as in 温州市场.
        if _TIERS.match(text, found.end):
            return [doubted(found, MentionKind.PLACE)]
    elif text.startswith(_OTHER_NAME, found.end):
        return []
    return _name(passage, found, Slot.SHORT)


def _name(passage: Passage, found: Found, slot: Slot) -> list[Meant]:
    if not passage.about_body(found.end) and proper_name(passage.text, found.end):
        return [doubted(found, MentionKind.PLACE)]
    return [Meant(found, MentionKind.PLACE, slot)]


def _body(passage: Passage, body: Found) -> list[Meant]:
    """江苏省人民政府, 江苏省委: one change, if the target's body is called by its name and its own word too."""
    party = body.words in {form.party for form in passage.old}
    whole = _from(passage, body, body.end)
    slot = Slot.PLACE_PARTY if party else Slot.PLACE_GOVERNMENT
    end = government_behind(passage, body.end) if party else body.end
    if end > body.end:
        # 江苏省委、省政府: both, or neither.
        return judge_both(passage, _from(passage, body, end), Meant(whole, MentionKind.PARTY, slot, body.words))
    judged = (judge_party if party else judge_government)(passage, body)
    return [
        doubted(whole, each.kind) if each.slot is Slot.OPEN else Meant(whole, each.kind, slot, body.words)
        for each in judged
    ]


def _from(passage: Passage, found: Found, end: int) -> Found:
    return Found(found.group, found.start, end, passage.text[found.start : end])
