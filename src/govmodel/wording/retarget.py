"""A text as another place would have it: what surely means the own place is changed, what may mean it is told.

Guarantees: only the stretches listed as changed differ; nothing within 《》 does; the time taken grows with the
length of the text and no faster.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Final

from govmodel.wording.body_mentions import judge_government, judge_leader, judge_pair, judge_party
from govmodel.wording.filling import filling
from govmodel.wording.own_words import Mention, MentionKind, OwnWords, Retargeted
from govmodel.wording.passage import Meant, Passage, Slot, doubted
from govmodel.wording.place_mentions import judge_place, judge_short
from govmodel.wording.scanner import Found, find
from govmodel.wording.surroundings import Left
from govmodel.wording.tier_mentions import judge_level, judge_near, judge_word

_JUDGES: Final[dict[str, Callable[[Passage, Found], list[Meant]]]] = {
    "pair": judge_pair,
    "government": judge_government,
    "party": judge_party,
    "deputy": judge_leader,
    "head": judge_leader,
    "self": judge_near,
    "whole": judge_near,
    "inside": judge_near,
    "level": judge_level,
    "word": judge_word,
    "topic": judge_word,
    "place": judge_place,
    "short": judge_short,
}
_BY_NAME: Final = frozenset({"place", "short"})


@functools.lru_cache(maxsize=4096)
def retarget(
    text: str,
    own: OwnWords,
    target: OwnWords,
    *,
    topics: tuple[str, ...] = (),
    names: tuple[tuple[str, str], ...] = (),
) -> Retargeted:
    """The text of one place as another would have it.

    Where both call themselves the same (省 and 省), the own words stay and only the place's name changes.
    A place retargeted to itself changes nothing but ``names``.

    Args:
        text: A stretch of prose.
        own: How the place speaks of itself whose text it is.
        target: How the other place does.
        topics: What the body is about; an own word right before one means the own place: 省发展家庭服务业规划.
        names: Printed names and what each becomes; they go before everything else, the longest first.
            A name that becomes itself is left alone.

    Example:
        >>> jiangsu = OwnWords(name="江苏省", short="江苏", words=("省",), government=("省人民政府", "省政府"))
        >>> changzhou = OwnWords(name="常州市", short="常州", words=("市",), government=("市人民政府", "市政府"))
        >>> retarget("学习中央和省文件精神，定期向省政府汇报", jiangsu, changzhou).after
        '学习中央和省文件精神，定期向市政府汇报'
    """
    new = dict(names)
    mentions = [
        Mention(start=each.found.start, end=each.found.end, kind=each.kind, before=each.found.words, after=after)
        for each in _read(text, own, topics, tuple(new))
        if _matters(each, own, target)
        and (after := new[each.found.words] if each.slot is Slot.UNIT else filling(each, own, target))
        != each.found.words
    ]
    sure = tuple(mention for mention in mentions if mention.after)
    open_ = tuple(mention for mention in mentions if not mention.after)
    return Retargeted(before=text, after=_put(text, sure), changed=sure, doubts=open_)


def _matters(meant: Meant, own: OwnWords, target: OwnWords) -> bool:
    """Whether it may differ at all: a peer has the same own words, and the place itself its own name too."""
    if meant.slot is Slot.UNIT:
        return True
    return own != target and (own.words != target.words or meant.found.group in _BY_NAME)


@functools.lru_cache(maxsize=4096)
def _read(text: str, own: OwnWords, topics: tuple[str, ...], names: tuple[str, ...]) -> tuple[Meant, ...]:
    """What the text says of the own place; remembered, since it is the same for every target."""
    passage = Passage(text=text, own=own, topics=topics, names=names)
    read: list[Meant] = []
    at = 0
    for found in find(text, own, names, topics):
        # A judgement may reach further than what was found: 江苏省工商局 is one name.
        judged = _judged(passage, found) if found.start >= at else []
        read += judged
        at = judged[-1].found.end if judged else at
    return tuple(read)


def _judged(passage: Passage, found: Found) -> list[Meant]:
    if found.group == "names":
        # 市公安局 in 苏州市公安局 is another's.
        own = found.words.startswith(passage.own.words)
        elsewhere = own and passage.left(found.start) is Left.ELSEWHERE
        return [] if elsewhere else [Meant(found, MentionKind.UNIT, Slot.UNIT)]
    if found.group in {"skip", "open"}:
        return [] if found.group == "skip" else [doubted(found)]
    return _JUDGES[found.group](passage, found)


def _put(text: str, mentions: tuple[Mention, ...]) -> str:
    pieces: list[str] = []
    at = 0
    for mention in mentions:
        pieces += (text[at : mention.start], mention.after)
        at = mention.end
    return "".join((*pieces, text[at:]))
