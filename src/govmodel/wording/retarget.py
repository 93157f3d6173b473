"""A text as another place would have it: what surely means the own place is changed, what may mean it is told.

Guarantees: only the stretches listed as changed differ; nothing within 《》 does; the time taken grows with the
length of the text and no faster.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Final

from govmodel.wording.body_mentions import judge_government, judge_leader, judge_pair, judge_party
from govmodel.wording.own_words import Mention, MentionKind, OwnWords, Retargeted
from govmodel.wording.passage import Passage, changed, doubted
from govmodel.wording.place_mentions import judge_place, judge_short
from govmodel.wording.scanner import Found, find
from govmodel.wording.surroundings import Left
from govmodel.wording.tier_mentions import judge_level, judge_near, judge_word

_JUDGES: Final[dict[str, Callable[[Passage, Found], list[Mention]]]] = {
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
}
_BY_NAME: Final[dict[str, Callable[[Passage, Found], list[Mention]]]] = {"place": judge_place, "short": judge_short}


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
    passage = Passage(text=text, own=own, target=target, topics=topics, names=dict(names))
    mentions = tuple(_mentions(passage))
    sure = tuple(mention for mention in mentions if mention.after)
    open_ = tuple(mention for mention in mentions if not mention.after)
    return Retargeted(before=text, after=_put(text, sure), changed=sure, doubts=open_)


def _mentions(passage: Passage) -> Iterator[Mention]:
    at = 0
    for found in find(passage.text, passage.own, tuple(passage.names), passage.topics):
        # A judgement may reach further than what was found: 江苏省工商局 is one name.
        for mention in _judged(passage, found) if found.start >= at else ():
            at = mention.end
            if mention.after != mention.before:
                yield mention


def _judged(passage: Passage, found: Found) -> list[Mention]:
    if found.group == "names":
        # 市公安局 in 苏州市公安局 is another's.
        own = found.words.startswith(passage.own.words)
        elsewhere = own and passage.left(found.start) is Left.ELSEWHERE
        return [] if elsewhere else [changed(found, passage.names[found.words], MentionKind.UNIT)]
    if passage.own == passage.target:
        return []
    if found.group in _BY_NAME:
        return _BY_NAME[found.group](passage, found)
    if passage.own.words == passage.target.words or found.group == "skip":
        return []
    return [doubted(found)] if found.group == "open" else _JUDGES[found.group](passage, found)


def _put(text: str, mentions: tuple[Mention, ...]) -> str:
    pieces: list[str] = []
    at = 0
    for mention in mentions:
        pieces += (text[at : mention.start], mention.after)
        at = mention.end
    return "".join((*pieces, text[at:]))
