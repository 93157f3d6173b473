"""Where a text speaks of the own place by the word for its tier: 我省, 全省, 省级部门, 省有关部门."""

from __future__ import annotations

from govmodel.wording.cues import cues
from govmodel.wording.own_words import MentionKind
from govmodel.wording.passage import Meant, Passage, Slot, doubted
from govmodel.wording.scanner import Found
from govmodel.wording.surroundings import Left, carried_out, over_lower, proper_name, under_higher


def judge_near(passage: Passage, found: Found) -> list[Meant]:
    """我省, 本省, 全省, 省内."""
    kind = MentionKind.SELF if found.group == "self" else MentionKind.WHOLE
    if found.group == "inside":
        left = passage.left(found.start)
        if left is Left.ELSEWHERE:
            return []
        return [Meant(found, kind, Slot.INSIDE if left is Left.SURE else Slot.OPEN)]
    # 全国…协会 is the name of one body; 全省…协会 may be any.
    if passage.of_nation and not passage.about(found.end) and proper_name(passage.text, found.end):
        return [doubted(found, kind)]
    return [Meant(found, kind, Slot.NEAR)]


def judge_level(passage: Passage, found: Found) -> list[Meant]:
    """省级, 省直, 省属 before those who are of the tier; 省级示范 may be given from above."""
    text = passage.text
    left = passage.left(found.start)
    if left is Left.ELSEWHERE:
        return []
    listed = under_higher(text, found.start) or over_lower(text, found.end)
    each = text.endswith("各", 0, found.start)
    followed = text.startswith(cues("层级后"), found.end)
    if listed or not followed or not (left is Left.SURE or each):
        return [doubted(found, MentionKind.LEVEL)]
    slots = {"级": Slot.LEVEL, "直": Slot.DIRECT, "属": Slot.OWNED}
    return [Meant(found, MentionKind.LEVEL, slots[found.words[-1]])]


def judge_word(passage: Passage, found: Found) -> list[Meant]:
    """省 alone: of the own place before its departments and the topic, of those above after 中央和."""
    text = passage.text
    left = passage.left(found.start)
    if left is Left.ELSEWHERE or under_higher(text, found.start):
        return []
    departments = text.startswith(cues("部门"), found.end) and not text.startswith(cues("非部门"), found.end)
    followed = passage.about(found.end) or departments
    sure = left is Left.SURE and followed and not carried_out(text, found.start, found.end)
    if not sure or over_lower(text, found.end):
        return [doubted(found, MentionKind.BARE if followed else None)]
    return [Meant(found, MentionKind.BARE, Slot.WORD)]
