"""Posts moved: the same post in the fellow unit below, with its rank and its internal division, or open."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from govmodel.composition.internal_divisions import move_internal
from govmodel.composition.moved_title import TitleMove, move_title
from govmodel.composition.passage import Passage
from govmodel.composition.question import Act, Choice
from govmodel.composition.ranks import RankMove, move_rank
from govmodel.composition.reason import Ground, Reason, Why
from govmodel.findings.text import Text
from govmodel.model.fields import many, sparse_repr
from govmodel.model.open_item import OpenAbout
from govmodel.model.post import Post
from govmodel.model.rank import RankSet
from govmodel.model.unit import Unit, Where
from govmodel.wording.cues import all_forms
from govmodel.wording.rank_words import rank_words


@attrs.frozen(kw_only=True, repr=False)
class PostMove:
    """What becomes of a post.

    Attributes:
        post: What stands there now; the post itself where open.
        reasons: Why it changed; empty where it did not.
        question: Why it is open; ``None`` where it is settled.
        about: What there is to decide, POST or RANK, where it is open.
        choices: Ways to settle it, the likeliest first.
    """

    post: Post
    reasons: tuple[Reason, ...] = many()
    question: Reason | None = None
    about: OpenAbout | None = None
    choices: tuple[Choice, ...] = many()

    __repr__ = sparse_repr


def move_post(
    post: Post, before: Unit | None, after: Unit | None, passage: Passage, *, liaison: bool = False
) -> PostMove:
    """The post that answers to ``post`` at the end of the way.

    Args:
        post: As the base has it.
        before: Its unit in the base; ``None`` where it names none of the structure's. A post of the
            government is then one of the body's own.
        after: The same unit as it is at the end.
        passage: From where to where, and when.
        liaison: Whether it is a liaison's, who ranks as the table has liaisons, whatever the title.
    """
    if _stays(before, after, passage):
        return PostMove(post=post)
    ranked = _rank(post, before, after, passage, liaison=liaison)
    if ranked is not None and ranked.question is not None:
        return PostMove(post=post, question=ranked.question, about=OpenAbout.RANK, choices=ranked.choices)
    words = ranked.title if ranked is not None else post.title
    titled = move_title(words, before, after, passage)
    inside = (
        move_internal(post.internal, passage) if post.internal is not None and _here(before) else (post.internal, ())
    )
    if titled.why_open is not None or inside is None:
        return _open(post, titled)
    moved = attrs.evolve(
        post,
        title=titled.title,
        rank=ranked.rank if ranked is not None and post.rank is not None else post.rank,
        internal=inside[0],
    )
    reasons = [*(ranked.reasons if ranked is not None else ())]
    if titled.title != words or moved.internal != post.internal:
        places = (
            before.name if before is not None else passage.start.name,
            after.name if after is not None else passage.end.name,
        )
        reasons.append(_changed(post, moved, places, (*titled.grounds, *inside[1])))
    return PostMove(post=moved, reasons=tuple(reasons))


def move_printed(
    printed: str, before: Unit | None, after: Unit | None, titles: tuple[tuple[str, str], ...]
) -> str | None:
    """Words for a holder, with the unit's name and the titles following.

    Args:
        printed: As the base prints it: 省人力资源社会保障厅一位副厅长.
        before: The unit in the base.
        after: The same unit as it is now.
        titles: Each title as it was and as it is.

    Returns:
        The words; ``None`` where something that became another is not found in them.
    """
    names = dict(_printed_names(before, after)) if before is not None and after is not None else {}
    became = {old: new for old, new in titles if old != new}
    found: set[str] = set()

    def put(match: re.Match[str]) -> str:
        found.add(match[0])
        return names.get(match[0]) or became[match[0]]

    words = sorted({*names, *became}, key=len, reverse=True)
    if not words:
        return printed
    # 局长 is not found in 副局长, which is another post.
    moved = re.sub("|".join(f"(?<!副){re.escape(word)}" for word in words), put, printed)
    named = not names or not found.isdisjoint(names)
    return moved if named and found >= became.keys() else None


def _printed_names(before: Unit, after: Unit) -> Iterator[tuple[str, str]]:
    """The unit's names, and its name without the place's own word, where they change."""
    own = sorted(all_forms(), key=len, reverse=True)
    bare = [
        next((unit.name[len(word) :] for word in own if unit.name.startswith(word)), "") for unit in (before, after)
    ]
    pairs = [(before.name, after.name), *((alias, after.name) for alias in before.aliases), (bare[0], bare[1])]
    if before.full_name is not None:
        pairs.append((before.full_name, after.full_name or after.name))
    if before.name == after.name and before.full_name == after.full_name:
        return
    yield from ((old, new) for old, new in reversed(pairs) if len(old) > 1 and len(new) > 1)


def _stays(before: Unit | None, after: Unit | None, passage: Passage) -> bool:
    """Whether nothing about the post can change: its unit is called as before, and nothing moves, or it elsewhere."""
    names = [unit.name if unit is not None else None for unit in (before, after)]
    return names[0] == names[1] and not (passage.moves and _here(before))


def _here(unit: Unit | None) -> bool:
    """Whether a post is one of the body's own place, where it follows the way."""
    return unit is None or (unit.where is Where.HERE and unit.place is None)


def _rank(post: Post, before: Unit | None, after: Unit | None, passage: Passage, *, liaison: bool) -> RankMove | None:
    """The stated rank moved; ``None`` where neither the post nor its title states one."""
    rank = post.rank or _in_words(post.title)
    if rank is None:
        return None
    return move_rank(rank, post.title, passage, before, after=after, liaison=liaison)


def _in_words(title: str) -> RankSet | None:
    return next((word.ranks for word in rank_words(title)), None)


def _open(post: Post, titled: TitleMove) -> PostMove:
    text = titled.why_open or Text(
        f"本级各单位的内设机构叫法不一，「{post.title}」须由本级确定",
        f"internal divisions here go by several names; what “{post.title}” becomes is open",
    )
    choices = (
        *(Choice(act=Act.USE, words=each) for each in titled.choices if each != post.title),
        Choice(act=Act.KEEP),
    )
    reason = Reason(why=Why.POST, text=text, grounds=titled.grounds)
    return PostMove(post=post, question=reason, about=OpenAbout.POST, choices=choices)


def _changed(post: Post, moved: Post, places: tuple[str, str], grounds: tuple[Ground, ...]) -> Reason:
    here, there = places
    text = Text(
        f"{here}的{post.title}，在{there}是{moved.title}",
        f"{post.title} in {here} is {moved.title} in {there}",
    )
    return Reason(why=Why.POST, text=text, grounds=tuple(dict.fromkeys(grounds)))
