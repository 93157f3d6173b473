"""The people of a stretch of a list: before or behind their posts, in brackets, run together, alone, or not named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.catalogue.post_answer import PostReading
from govmodel.model.division import Place
from govmodel.model.seat import SeatRole
from govmodel.reading.draft import Draft
from govmodel.reading.holders import Holder, holders_in
from govmodel.reading.member_seats import believable
from govmodel.reading.people import NAME, lengths_at, looks_like_name, person_ahead, person_behind, plain_name
from govmodel.reading.post_strings import posts_in
from govmodel.reading.role_labels import RoleLabel
from govmodel.reading.unit_lists import read_units, seems_unit

BLANK: Final = " \t\u3000\xa0|"
"""What stands between a name and posts, and between cells."""
_AFTER: Final = r"(?:（(?:[男女]|[\u4e00-\u9fff]{1,5}族|挂职|兼)[^（）]{0,6}）)?"
_BRACKETED: Final = re.compile(
    rf"(?P<name>{NAME})（(?P<post>[^（）：]{{2,60}}(?:（[^（）]{{1,12}}）[^（）]{{0,20}})?)）"
)
_PERSON: Final = re.compile(
    rf"(?P<name>{NAME}){_AFTER}(?P<mark>[{BLANK}，、]{{1,12}})(?P<post>[^{BLANK}：；。]{{2,80}})"
)
_POST_FIRST: Final = re.compile(
    rf"(?P<post>[^{BLANK}：；。]{{3,60}})[{BLANK}]{{1,40}}(?P<name>{NAME})(?=[{BLANK}；。、]|$)"
)
_BARE: Final = re.compile(rf"(?P<name>{NAME})(?=[{BLANK}、，；。]|$)")
_VACANT: Final = re.compile(rf"（?(?:空缺|待定|暂缺)）?[{BLANK}]{{1,12}}(?P<post>[^{BLANK}：；。]{{3,60}})")
_TOKEN: Final = re.compile(rf"[^{BLANK}：；。，]{{3,60}}")
_NOTE: Final = re.compile(r"（[^（）]{1,6}）$")
_BETWEEN: Final = BLANK + "、，；。："
_TITLE: Final = re.compile("(?:[长员师官理监裁令委]|主任|主席|书记|巡视员|代表|助理|处长)$")
_NO_TITLE: Final = re.compile("[，。：；的]|负责(?!同志|人)|担任|组成|如下|名单|成员")


@attrs.frozen
class Entry:
    """One person of a list, or a post of it that nobody is named for.

    Attributes:
        start: Where the entry begins in the repaired text.
        end: One past its last code point.
        person: The name; empty where none is given.
        posts: As printed; empty where none is.
        posts_start: Where they begin.
        row: In which row it stands.
        label: The label above it.
        holder: The post that nobody is named for; ``None`` for a person.
    """

    start: int
    end: int
    person: str
    posts: str
    posts_start: int
    row: int
    label: RoleLabel
    holder: Holder | None = None


def people_in(draft: Draft, text: str, start: int, row: int, label: RoleLabel) -> Iterator[Entry]:
    """The people of a stretch, one after the other, as far as they are understood."""
    names = _only_names(draft, text)
    if names:
        for at, name in names:
            yield Entry(start + at, start + at + len(name), plain_name(name), "", start + at, row, label)
        return
    at = 0
    while True:
        while at < len(text) and text[at] in _BETWEEN:
            at += 1
        found = _one(draft, text, at)
        if found is None:
            yield from _unnamed(draft, text[at:], (start + at, row), label)
            return
        person, (first, last), end = found
        posts = text[first:last]
        yield Entry(start + at, start + end, person, posts, start + first, row, label)
        at = end


def begins_with_person(text: str) -> bool:
    """Whether a row looks like that of a person, though the posts may not be understood."""
    return _PERSON.match(text) is not None


def _unnamed(draft: Draft, text: str, place: tuple[int, int], label: RoleLabel) -> Iterator[Entry]:
    """The posts of a list that nobody is named for: 各村党支部书记 behind the people."""
    (start, row), words = place, text.removeprefix("及").strip(_BETWEEN)
    if label.role not in _MAY_BE_UNNAMED or not words or _NO_TITLE.search(words):
        return
    begin = start + text.index(words)
    for held in _posts_of_list(draft, words, begin):
        yield Entry(held.start, held.end, "", held.text, held.start, row, label, held if held.posts else None)


_MAY_BE_UNNAMED: Final = (SeatRole.MEMBER, SeatRole.CONVENER)


_OWN_UNIT: Final = re.compile("[各省市县区州旗盟镇乡]")


def _posts_of_list(draft: Draft, words: str, start: int) -> tuple[Holder, ...]:
    """The posts that words list; one without readings where only its title is understood; none for anything else."""
    holders = holders_in(draft, words, start)
    if holders:
        # A title alone is the rest of a line that was broken: 主任.
        whole = all(holder.posts and not holder.person and len(holder.text) >= _SHORTEST for holder in holders)
        if whole and words.startswith("各") and not any(_OWN_UNIT.match(holder.text) for holder in holders[1:]):
            # 各村党支部书记、村委会主任 are the same villages'.
            posts = tuple(post for holder in holders for post in holder.posts)
            return (Holder(start, start + len(words), words, posts),)
        return holders if whole else ()
    listed = read_units(draft, words, start)
    if listed is not None and listed.post and believable(listed):
        each = ((item, f"{item.text}{listed.post}") for item in listed.items)
        return tuple(Holder(item.start, item.end, text, posts_in(draft, text)) for item, text in each)
    one = words.startswith("各") and len(words) < _LONGEST_POST and _TITLE.search(words)
    return (Holder(start, start + len(words), words),) if one else ()


def _one(draft: Draft, text: str, at: int) -> tuple[str, tuple[int, int], int] | None:
    """The person at a place: the name, where the posts stand, and where the entry ends."""
    bracketed = _BRACKETED.match(text, at)
    if bracketed is not None and understood(draft, bracketed["post"]) and not _names_post(draft, bracketed["name"]):
        return plain_name(bracketed["name"]), bracketed.span("post"), bracketed.end()
    vacant = _VACANT.match(text, at)
    if vacant is not None and understood(draft, vacant["post"]):
        return "", vacant.span("post"), vacant.end()
    person = _PERSON.match(text, at)
    if person is not None and not _names_post(draft, person["name"]):
        sure = person["mark"].strip(BLANK) == "" or is_name(draft, person["name"])
        end = _post_end(draft, text, person.start("post"), person.end("post"))
        if sure and end:
            return plain_name(person["name"]), (person.start("post"), end), end
    first = _POST_FIRST.match(text, at)
    if first is not None and is_name(draft, first["name"]) and _known(draft, first["post"]):
        return plain_name(first["name"]), first.span("post"), first.end()
    return _in_chain(draft, text, at) or _run_together(draft, text, at)


def _in_chain(draft: Draft, text: str, at: int) -> tuple[str, tuple[int, int], int] | None:
    """A person of a list that has lost what parted its entries: 甲某某州人民政府州长乙某某州财政局局长."""
    spaced = _SPACED.match(text, at)
    for start in [spaced.end()] if spaced is not None else [at + length for length in lengths_at(text, at)]:
        name = text[at:start]
        if not is_name(draft, name) or seems_unit(plain_name(name)):
            continue
        for end in range(start + 2, min(start + _LONGEST_POST, len(text)) + 1):
            if (end == len(text) or _begins_with_name(draft, text, end)) and _sure(draft, text[start:end]):
                return plain_name(name), (start, end), end
    return None


_SPACED: Final = re.compile("[\u4e00-\u9fff][ \u3000]{1,4}[\u4e00-\u9fff](?=[\u4e00-\u9fff])")
_LONGEST_POST: Final = 32


def _begins_with_name(draft: Draft, text: str, at: int) -> bool:
    spaced = _SPACED.match(text, at)
    names = [spaced[0]] if spaced is not None else [text[at : at + 3], text[at : at + 2]]
    return any(is_name(draft, name) for name in names)


def _sure(draft: Draft, words: str) -> bool:
    """Whether words are posts of units that are known, in places that are known."""
    posts = posts_in(draft, words)
    return bool(posts) and all(_is_known(post) for post in posts)


def _is_known(post: PostReading) -> bool:
    reading = post.unit.reading if post.unit is not None else None
    if reading is None:
        return post.unit is None or seems_unit(post.unit_text)
    return not isinstance(reading.division, Place)


def _post_end(draft: Draft, text: str, start: int, end: int) -> int:
    """Where posts end that begin at a place: before a mark where what stands before it is understood; 0 for none."""
    words = text[start:end].rstrip("，、")
    if understood(draft, words):
        return start + len(words)
    for mark in [i for i in range(end - 1, start, -1) if text[i] in "，、"][:_MARKS]:
        if understood(draft, text[start:mark]):
            return mark
    return 0


_MARKS: Final = 6


def _run_together(draft: Draft, text: str, at: int) -> tuple[str, tuple[int, int], int] | None:
    """A person whose name and posts have nothing between them: 副市长甲某某, 甲某某副市长."""
    token = _TOKEN.match(text, at)
    if token is None:
        return None

    def is_post(words: str) -> bool:
        return bool(posts_in(draft, words))

    for end in (token.end(), token.start() + token[0].find("、")):
        words = text[at:end]
        if end <= at or (is_post(words) and not looks_like_name(words[:3]) and not looks_like_name(words[:2])):
            continue
        behind = person_behind(words, is_post)
        if behind is not None:
            return behind[1], (at, at + len(behind[0])), end
        ahead = person_ahead(words, is_post)
        if ahead is not None and is_name(draft, ahead[0]) and not seems_unit(ahead[0]):
            return ahead[0], (end - len(ahead[1]), end), end
    return None


def _only_names(draft: Draft, text: str) -> list[tuple[int, str]]:
    """The names of a stretch that holds nothing else; none where it holds more."""
    names: list[tuple[int, str]] = []
    at = 0
    while True:
        while at < len(text) and text[at] in _BETWEEN:
            at += 1
        if at == len(text):
            return names
        found = _BARE.match(text, at)
        if found is None or not is_name(draft, found["name"]) or seems_unit(plain_name(found["name"])):
            return []
        names.append((at, found["name"]))
        at = found.end()


def is_name(draft: Draft, words: str) -> bool:
    """Whether words are a name, and neither a unit nor a post, nor the heading of a column."""
    if plain_name(words) in _COLUMNS:
        return False
    return looks_like_name(words) and not _names_post(draft, words) and not draft.find(plain_name(words)).readings


_COLUMNS: Final = frozenset(("姓名", "单位", "职务", "部门", "职位", "备注", "电话", "成员", "工作单位", "单位职务"))


def _names_post(draft: Draft, words: str) -> bool:
    return bool(posts_in(draft, plain_name(words)))


def understood(draft: Draft, words: str) -> bool:
    """Whether words are posts, a unit, or end as a title does."""
    words = without_note(words)
    if _known(draft, words):
        return True
    if len(words) < _SHORTEST or _NO_TITLE.search(words):
        return False
    return (seems_unit(words) and "、" not in words) or _TITLE.search(words) is not None


def _known(draft: Draft, words: str) -> bool:
    """Whether words are posts or a unit that the catalogue knows."""
    return bool(posts_in(draft, words) or draft.find(words).readings)


_SHORTEST: Final = 3


def without_note(words: str) -> str:
    """Posts without a short remark behind them: 局长（兼）."""
    return _NOTE.sub("", words.rstrip("。；，、"))
