"""Who fills a seat: a string of posts, units and people, as 市政府副秘书长、市民政局和市公安局主要负责人."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.catalogue.post_answer import PostReading
from govmodel.catalogue.prefix import own_words
from govmodel.catalogue.row import NameForm
from govmodel.model.ids import UnitId
from govmodel.model.post import Portfolio, Post, PostClass
from govmodel.reading.clauses import pieces
from govmodel.reading.draft import Draft
from govmodel.reading.people import looks_like_name, person_before, person_behind, plain_name
from govmodel.reading.post_strings import posts_in
from govmodel.reading.unit_lists import enter_unit, is_whole

_LONGEST: Final = 60
_JOINT: Final = re.compile("以及|和|及|与|并")
_FRONTED: Final = re.compile(
    r"^(?P<manner>协助分管|分管|主管|协管|联系|协调|负责)(?P<field>[^、，的]{0,24}(?:工作)?)的(?P<rest>[^、，]{2,30})$"
)
_JOINTS: Final = ("和", "及", "与", "、", "的", "由")
_PARTY_POSTS: Final = ("常委", "党组成员", "党组书记", "党组副书记", "党委委员", "党委副书记", "副书记", "党工委委员")
_BESIDE: Final = re.compile("[、兼]")
_COUNTED: Final = re.compile(r"[一二三1-3１-３][名位]")
_ORGAN_ENDS: Final = tuple("局委办厅部会院行署司处室站所社馆联台报队团")


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
    """

    start: int
    end: int
    text: str
    posts: tuple[PostReading, ...] = ()
    unit: str | None = None
    person: str | None = None
    portfolio: Portfolio | None = None


@attrs.frozen
class Held:
    """A holder in the terms of the model.

    Attributes:
        unit: What the seat's ``unit`` holds.
        posts: What its ``posts`` hold.
        printed: What its ``printed`` holds.
    """

    unit: UnitId | None
    posts: tuple[Post, ...]
    printed: str | None


def holders_in(draft: Draft, text: str, start: int, *, own: str | None = None) -> tuple[Holder, ...]:
    """The holders that a string names; none where part of it is not understood.

    Args:
        draft: For the place and the date.
        text: As printed, with full-width marks.
        start: Where it begins in the repaired text.
        own: The unit that a post without one of its own belongs to: 主要负责同志 behind 省民政厅为牵头单位.
    """
    found: list[Holder] = []
    for place, words in pieces(text, start):
        items = list(_items(draft, place, words, found[-1] if found else None))
        if not items:
            return ()
        found += items
    return tuple(_owned(holder, own) for holder in _one_person(_shared(found)))


def _items(draft: Draft, start: int, words: str, before: Holder | None) -> Iterator[Holder]:
    """An item as one holder, or parted at 和 as several; nothing where it is not understood."""
    if len(words) > _LONGEST:
        return
    whole = _holder(draft, start, words, before)
    if whole is not None:
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
    if fronted is not None:
        return _fronted(draft, start, words, fronted)
    posts = _posts(draft, words)
    if posts is not None:
        if not posts[0].unit_text and before is not None and before.posts and _party_post(before):
            shared = _posts(draft, f"{before.text}、{words}")
            posts = shared[-1:] if shared is not None else posts
        return Holder(start, end, words, posts)
    behind = person_behind(words, lambda rest: _posts(draft, rest) is not None)
    if behind is not None:
        rest, person = behind
        return Holder(start, end, rest, _posts(draft, rest) or (), person=person)
    bracketed = _BRACKETED.match(words)
    if bracketed is not None and looks_like_name(bracketed["name"]):
        inner = start + bracketed.start("post")
        posts = _posts(draft, bracketed["post"])
        if posts is not None:
            return Holder(inner, inner + len(bracketed["post"]), bracketed["post"], posts, person=bracketed["name"])
    named = person_before(words)
    if named is None and looks_like_name(words):
        named = plain_name(words)
    if named is not None:
        return Holder(start, end, words, person=named)
    return Holder(start, end, words, unit=words) if _may_be_unit(words) else None


_BRACKETED: Final = re.compile(r"^(?P<name>[^（）]{2,6})（(?P<post>[^（）]{3,40})）$")
_OWN_WORD: Final = re.compile("[省市县区州旗盟镇乡][^省市县区州旗盟镇乡、，]{2,16}$")


def _may_be_unit(words: str) -> bool:
    """Whether words that the catalogue does not know look like a unit of the place: 市矿管局."""
    return words.endswith(_ORGAN_ENDS) and _OWN_WORD.match(words) is not None


def _fronted(draft: Draft, start: int, words: str, found: re.Match[str]) -> Holder | None:
    portfolio = Portfolio(manner=found["manner"], field=found["field"] or None)
    posts = _posts(draft, found["rest"], loose=True)
    return Holder(start, start + len(words), words, posts, portfolio=portfolio) if posts else None


def _posts(draft: Draft, words: str, *, loose: bool = False) -> tuple[PostReading, ...] | None:
    """The posts, where each is known and each unit named is a unit; ``loose`` lets 省领导 pass."""
    if words.endswith(_JOINTS):
        return None
    found = posts_in(draft, words)
    if not found or (len(found) > 1 and not _BESIDE.search(words)):
        return None
    if any(_is_two(draft, post.unit_text) for post in found):
        return None
    if all(_sound(post) for post in found):
        return found
    return found if loose or all(_unit_like(post.unit_text) for post in found) else None


def _is_two(draft: Draft, words: str) -> bool:
    """Whether words are two units joined by 和: 市公安局和市民政局."""
    return any(
        is_whole(draft, words[: joint.start()]) and is_whole(draft, words[joint.end() :])
        for joint in _JOINT.finditer(words)
    )


def _unit_like(words: str) -> bool:
    """Whether words that the catalogue does not know end as a unit does."""
    return words.endswith(_ORGAN_ENDS)


def _sound(post: PostReading) -> bool:
    if not post.unit_text:
        return post.portfolio is None or not (post.portfolio.field or "").endswith(("、", "政府"))
    return post.unit is not None and bool(post.unit.readings)


def _is_unit(draft: Draft, words: str) -> bool:
    return bool(draft.find(words).readings)


def _party_post(holder: Holder) -> bool:
    return bool(holder.posts) and holder.person is None and holder.posts[-1].title.endswith(_PARTY_POSTS)


def _shared(found: list[Holder]) -> list[Holder]:
    """Units that share the post of the one behind them: 市教委、市公安局分管负责人."""
    out: list[Holder] = []
    post: PostReading | None = None
    for holder in reversed(found):
        if holder.unit is not None and post is not None:
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
        elif last is not None and holder.posts and _party_post(last) and holder.start - last.end == 1:
            text = f"{last.text}、{holder.text}"
            out[-1] = attrs.evolve(holder, start=last.start, text=text, posts=(*last.posts, *holder.posts))
        else:
            out.append(holder)
    return out


def _owned(holder: Holder, own: str | None) -> Holder:
    """A post without a unit as one of a given unit."""
    if own is None or len(holder.posts) != 1 or holder.posts[0].unit_text:
        return holder
    return attrs.evolve(holder, posts=(attrs.evolve(holder.posts[0], unit_text=own),))


def held(draft: Draft, holder: Holder, clause: str) -> Held:
    """A holder in the terms of the model; its units are entered."""
    if holder.unit is not None:
        return Held(UnitId(enter_unit(draft, holder.unit, (holder.start, holder.end), clause)), (), None)
    posts = tuple(post_of(draft, post, holder, clause) for post in holder.posts)
    if not posts:
        return Held(None, (), None)
    alone = len(posts) == 1
    first = posts[0]
    if alone and first.unit is not None and first.portfolio is None and _names_unit(holder):
        name = next(unit.name for unit in draft.units if unit.id == first.unit)
        said = holder.text if holder.posts[0].text else holder.text + first.title
        return Held(first.unit, (attrs.evolve(first, unit=None),), None if said == name + first.title else said)
    title = first.title if alone and first.unit is None else ""
    return Held(None, posts, None if holder.text == title else holder.text)


def _names_unit(holder: Holder) -> bool:
    """Whether the words name the unit, and the title does not only imply it: 副市长."""
    return not holder.posts[0].text or holder.posts[0].unit_text in holder.text


def post_of(draft: Draft, reading: PostReading, holder: Holder, clause: str) -> Post:
    """A post of a holder with its unit."""
    title, portfolio = reading.title, holder.portfolio or reading.portfolio
    post_class = reading.post_class
    if reading.row is not None and portfolio is not None and portfolio.field is None and reading.unit_text:
        manner = portfolio.manner
        bare = title.removeprefix(manner)
        if title != bare and reading.row.title == bare:
            title, post_class = bare, reading.row.post_class
        elif title != bare:
            portfolio = None
    elif reading.row is not None and title.startswith("分管") and portfolio is not None and not portfolio.field:
        portfolio = None
    counted = _COUNTED.match(title)
    title = title[counted.end() :] if counted else title
    unit = None
    name = reading.unit_text
    if name and (reading.unit is None or reading.unit.readings or name.endswith(_ORGAN_ENDS)):
        unit = _unit_of(draft, reading, holder, clause)
    elif name:
        title = name + title
    elif post_class in _OF_GOVERNMENT and not reading.text.startswith("办公室"):
        unit = _own_government(draft, holder, clause)
    return Post(
        title=title,
        post_class=post_class,
        unit=unit,
        rank=reading.rank,
        internal=reading.internal,
        portfolio=portfolio,
    )


_OF_GOVERNMENT: Final = (PostClass.SECRETARY_GENERAL, PostClass.DEPUTY_SECRETARY_GENERAL)
_GOVERNMENT: Final = "人民政府"


def _unit_of(draft: Draft, reading: PostReading, holder: Holder, clause: str) -> UnitId:
    """The unit of a post, as printed where the words name it."""
    name = reading.unit_text
    at = holder.text.find(name)
    if at < 0 and reading.text:
        # The title lends part of the name: 宝山区副区长 is of 宝山区人民政府, 副市长 of the own government.
        printed = reading.text[: max(0, reading.text.rfind(reading.title))]
        if printed and name.startswith(printed):
            start = holder.start + max(holder.text.find(printed), 0)
            return UnitId(enter_unit(draft, printed, (start, start + len(printed)), clause, name))
        return UnitId(enter_unit(draft, _as_said(draft, name), (holder.start, holder.end), clause))
    if reading.unit is not None and reading.unit.form is NameForm.WORD and reading.text.endswith(reading.title):
        # 市工商局长 is 局长 of 市工商局.
        longer = name + reading.title[:1]
        if draft.find(longer).lines == reading.unit.lines:
            name = longer
    start = holder.start + max(at, 0)
    return UnitId(enter_unit(draft, name, (start, start + len(name)), clause))


def _as_said(draft: Draft, name: str) -> str:
    """What the text calls the own government: 市政府 for 市人民政府 unless only the latter stands in it."""
    short = name.replace(_GOVERNMENT, "政府")
    return short if short in draft.text or name not in draft.text else name


def _own_government(draft: Draft, holder: Holder, clause: str) -> UnitId | None:
    words = own_words(draft.division) if draft.division is not None else ()
    name = next((f"{word}政府" for word in words if f"{word}政府" in draft.text), None)
    return UnitId(enter_unit(draft, name, (holder.start, holder.end), clause)) if name is not None else None
