"""Who fills a seat: a string of posts, units and people, as 市政府副秘书长、市民政局和市公安局主要负责人."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.catalogue.post_answer import PostReading
from govmodel.model.post import Portfolio
from govmodel.reading.clauses import pieces
from govmodel.reading.draft import Draft
from govmodel.reading.people import looks_like_name, person_ahead, person_before, person_behind, plain_name
from govmodel.reading.post_checks import ORGAN_ENDS, TITLE_JOINED, are_guessed, are_sound, checked_posts
from govmodel.reading.unit_lists import is_whole, seems_unit

_LONGEST: Final = 60
_JOINT: Final = re.compile("以及|和|及|与|并")
_FRONTED: Final = re.compile(
    r"^(?P<unit>[^、，的]{0,20}?)(?P<manner>协助分管|分管|主管|协管|联系|协调|负责)(?P<field>[^，的]{0,40}(?:工作)?)的(?P<rest>[^、，]{2,30})$"
)
_PARTY_POSTS: Final = ("常委", "党组成员", "党组书记", "党组副书记", "党委委员", "党委副书记", "副书记", "党工委委员")


@attrs.frozen
class Holder:
    """Who fills one seat.

    Attributes:
        start: Where it begins in the repaired text.
        end: One past its last code point.
        text: As printed.
        posts: What the holder is, as the catalogue reads it; empty where only a unit or a person is named.
        unit: The unit as such, where no post is named.
        person: A name, where one is given.
        portfolio: What the holder is in charge of, where the text says it before the unit.
        owned: Whether the unit of the post is one that the text has named before.
    """

    start: int
    end: int
    text: str
    posts: tuple[PostReading, ...] = ()
    unit: str | None = None
    person: str | None = None
    portfolio: Portfolio | None = None
    owned: bool = False


def holders_in(draft: Draft, text: str, start: int, *, own: str | None = None) -> tuple[Holder, ...]:
    """The holders that a string names; none where part of it is not understood.

    Args:
        draft: For the place and the date.
        text: As printed, with full-width marks.
        start: Where it begins in the repaired text.
        own: The unit that a post without one of its own belongs to: 主要负责同志 behind 省民政厅为牵头单位.
    """
    found: list[Holder] = []
    for place, words in _apart(text, start):
        items = list(_items(draft, place, words, found[-1] if found else None))
        if not items:
            return ()
        found += items
    return tuple(_owned(holder, own) for holder in _one_person(_shared(found)))


_FIELD: Final = re.compile(
    r"(?:分管|主管|协管|联系|协调|负责)(?P<field>[^，；。（）]{1,40}?)的"
    r"(?=[^、，的]{0,8}(?:长|主任|主席|书记|领导|负责同志|负责人|委员|专员|主委))"
)
"""Words for what somebody is in charge of, which may hold 、 of their own: 分管住建、交通工作的副县长."""
_TITLES_PARTED: Final = re.compile("(?:长|主任|主席|书记|领导|同志|负责人|委员)[、，]")


def _apart(text: str, start: int) -> Iterator[tuple[int, str]]:
    """What stands between marks, those within brackets and within a field of work left out."""
    whole = text
    for found in _FIELD.finditer(text):
        field = found["field"]
        if "、" in field and not _TITLES_PARTED.search(field):
            whole = whole[: found.start("field")] + field.replace("、", _KEPT) + whole[found.end("field") :]
    for place, words in pieces(whole, start):
        yield place, words.replace(_KEPT, "、")


_KEPT: Final = "\ufffc"
"""Stands for a 、 that parts nothing."""


def _items(draft: Draft, start: int, words: str, before: Holder | None) -> Iterator[Holder]:
    """An item as one holder, or parted at 和 as several; nothing where it is not understood."""
    if len(words) > _LONGEST:
        return
    whole = _holder(draft, start, words, before)
    guessed = whole is not None and whole.unit is not None and TITLE_JOINED.search(words) is not None
    if whole is not None and not guessed:
        yield whole
        return
    for joint in _JOINT.finditer(words):
        left = _holder(draft, start, words[: joint.start()], before)
        if left is not None and (left.unit is None or is_whole(draft, left.unit)):
            right = list(_items(draft, start + joint.end(), words[joint.end() :], left))
            if right:
                yield left
                yield from right
                return


def _holder(draft: Draft, start: int, words: str, before: Holder | None) -> Holder | None:
    if len(words) < 2:
        return None
    end = start + len(words)
    if _is_unit(draft, words):
        return Holder(start, end, words, unit=words)
    fronted = _FRONTED.match(words)
    if fronted is not None and (not fronted["unit"] or "、" in fronted["field"]):
        return _fronted(draft, start, words, fronted)
    posts = checked_posts(draft, words)
    if not are_sound(posts) or are_guessed(posts):
        ahead = person_ahead(words, lambda rest: are_sound(checked_posts(draft, rest)))
        if ahead is not None and not _names_unit(draft, ahead[0]):
            return Holder(end - len(ahead[1]), end, ahead[1], checked_posts(draft, ahead[1]) or (), person=ahead[0])
    if posts is not None:
        if not posts[0].unit_text and before is not None and before.posts and _party_post(before):
            shared = checked_posts(draft, f"{before.text}、{words}")
            posts = shared[-1:] if shared is not None else posts
        return Holder(start, end, words, posts)
    named = _named(draft, start, words)
    if named is not None:
        return named
    return Holder(start, end, words, unit=words) if _may_be_unit(words) else None


def _names_unit(draft: Draft, words: str) -> bool:
    """Whether words that may be a name are a unit: 宣传部, 管委会."""
    return seems_unit(words) or bool(draft.find(words).readings)


def _named(draft: Draft, start: int, words: str) -> Holder | None:
    """A person with a post before the name or in brackets behind it, or by the name alone."""
    end = start + len(words)
    behind = person_behind(words, lambda rest: checked_posts(draft, rest) is not None)
    if behind is not None:
        rest, person = behind
        return Holder(start, end, rest, checked_posts(draft, rest) or (), person=person)
    bracketed = _BRACKETED.match(words)
    if bracketed is not None and looks_like_name(bracketed["name"]):
        inner = start + bracketed.start("post")
        posts = checked_posts(draft, bracketed["post"])
        if posts is not None:
            return Holder(inner, inner + len(bracketed["post"]), bracketed["post"], posts, person=bracketed["name"])
    named = person_before(words)
    if named is None and looks_like_name(words):
        named = plain_name(words)
    return Holder(start, end, words, person=named) if named is not None else None


_BRACKETED: Final = re.compile(r"^(?P<name>[^（）]{2,6}?)(?:同志)?（(?P<post>[^（）]{3,40})）$")
_OWN_WORD: Final = re.compile("[省市县区州旗盟镇乡][^省市县区州旗盟镇乡、，]{2,16}$")


def _may_be_unit(words: str) -> bool:
    """Whether words that the catalogue does not know look like a unit of the place: 市矿管局."""
    return words.endswith(ORGAN_ENDS) and _OWN_WORD.match(words) is not None


def _fronted(draft: Draft, start: int, words: str, found: re.Match[str]) -> Holder | None:
    portfolio = Portfolio(manner=found["manner"], field=found["field"] or None)
    posts = checked_posts(draft, found["unit"] + found["rest"], loose=True)
    return Holder(start, start + len(words), words, posts, portfolio=portfolio) if posts else None


def _is_unit(draft: Draft, words: str) -> bool:
    return bool(draft.find(words).readings)


def _party_post(holder: Holder) -> bool:
    return bool(holder.posts) and holder.posts[-1].title.endswith(_PARTY_POSTS)


def _goes_on(last: Holder, holder: Holder) -> bool:
    """Whether a post is a further one of the holder before it, whose name does not stand between the two."""
    between = last.person is not None and len(last.text) < last.end - last.start
    return _party_post(last) and holder.person is None and not between and holder.start - last.end == 1


_EACH: Final = re.compile("各[一1１](?:[名位])")
"""How many each of several units sends, which is said with the last of them."""


def _named_behind(last: Holder, holder: Holder) -> bool:
    """Whether the name behind a post is that of the holder of the post before it as well: 市委副书记、市长甲某某."""
    behind = holder.person is not None and len(holder.text) < holder.end - holder.start
    return behind and bool(last.posts) and last.person is None and holder.start - last.end == 1


def _shared(found: list[Holder]) -> list[Holder]:
    """Units that share the post of the one behind them: 市教委、市公安局分管负责人."""
    out: list[Holder] = []
    post: PostReading | None = None
    for holder in reversed(found):
        if holder.unit is not None and post is not None:
            out[-1] = attrs.evolve(out[-1], text=_EACH.sub("", out[-1].text))
            theirs = attrs.evolve(post, unit_text=holder.unit, text="")
            out.append(attrs.evolve(holder, posts=(theirs,), unit=None))
            continue
        post = holder.posts[0] if len(holder.posts) == 1 and holder.posts[0].unit_text else None
        out.append(holder)
    return out[::-1]


def _one_person(found: list[Holder]) -> list[Holder]:
    """Posts of one person joined: 县委常委、常务副县长."""
    out: list[Holder] = []
    for holder in found:
        last = out[-1] if out else None
        if last is not None and last.person and not last.posts and holder.posts and holder.person is None:
            # 丙某某、市文化旅游局副局长 is one person with a post.
            out[-1] = attrs.evolve(holder, person=last.person)
        elif last is not None and holder.posts and (_goes_on(last, holder) or _named_behind(last, holder)):
            text = f"{last.text}、{holder.text}"
            posts = (*last.posts, *holder.posts)
            out[-1] = attrs.evolve(
                holder, start=last.start, text=text, posts=posts, person=last.person or holder.person
            )
        else:
            out.append(holder)
    return out


def _owned(holder: Holder, own: str | None) -> Holder:
    """A post without a unit as one of a given unit."""
    if own is None or len(holder.posts) != 1 or holder.posts[0].unit_text:
        return holder
    return attrs.evolve(holder, posts=(attrs.evolve(holder.posts[0], unit_text=own),), owned=True)
