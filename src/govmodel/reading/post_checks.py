"""Posts that may be taken for somebody's: each title known, each unit a unit, and no two of them run into one."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.catalogue.post_answer import PostReading
from govmodel.model.division import Place
from govmodel.reading.draft import Draft
from govmodel.reading.post_strings import posts_in
from govmodel.reading.unit_lists import is_whole

_JOINT: Final = re.compile("以及|和|及|与|并")
_JOINTS: Final = ("和", "及", "与", "、", "的", "由")
_BESIDE: Final = re.compile("[、兼]")
ORGAN_ENDS: Final = (*"局委办厅部会院行署司处室站所社馆联台报队团", "军分区", "军区", "开发区", "中心", "大学", "学校")
"""What a unit not known to the catalogue must end in."""


def checked_posts(draft: Draft, words: str, *, loose: bool = False) -> tuple[PostReading, ...] | None:
    """The posts that words name, where each is known and each unit named is a unit; ``loose`` lets 省领导 pass."""
    if words.endswith(_JOINTS):
        return None
    found = tuple(_leaders(draft, post) for post in posts_in(draft, words))
    if not found or (len(found) > 1 and not _BESIDE.search(words)):
        return None
    if any(TITLE_JOINED.search(_around(post)) or _is_two(draft, post.unit_text) for post in found):
        return None
    if all(_sound(post) for post in found):
        return found
    return found if loose or all(_unit_like(post.unit_text) for post in found) else None


_OWN_LEADERS: Final = re.compile("(?<=..)(?:分管|有关|相关|主管|主要)(?:部|局|司|委|办|厅|署)$")


_LEADERS: Final = ("领导", "负责同志", "负责人")


def _leaders(draft: Draft, post: PostReading) -> PostReading:
    """A post with the words for its kind of unit in the title: 分管部领导 of 交通运输部."""
    found = _OWN_LEADERS.search(post.unit_text) if post.title.endswith(_LEADERS) else None
    if found is None:
        return post
    name = post.unit_text[: found.start()]
    return attrs.evolve(post, unit_text=name, unit=draft.find(name), title=found[0] + post.title)


TITLE_JOINED: Final = re.compile(
    "(?:[省市县区州旗盟镇局厅处科部院行司所站书]长|主任|主席|书记|领导|同志|负责人|委员)[^、，]{0,4}?(?:以及|和|及|与)"
)
"""A title within the words for a unit: 副秘书长以及市发展改革委."""


def _around(post: PostReading) -> str:
    """The words of a post before its title, the field of work among them."""
    field = post.portfolio.field if post.portfolio is not None else None
    return f"{post.unit_text}{field or ''}"


def _is_two(draft: Draft, words: str) -> bool:
    """Whether words are two units joined by 和: 市公安局和市民政局."""
    return any(
        is_whole(draft, words[: joint.start()]) and is_whole(draft, words[joint.end() :])
        for joint in _JOINT.finditer(words)
    )


def _unit_like(words: str) -> bool:
    """Whether words that the catalogue does not know end as a unit does."""
    return words.endswith(ORGAN_ENDS)


def are_guessed(posts: tuple[PostReading, ...] | None) -> bool:
    """Whether the unit of a post lies in a place that nobody knows, as 甲某某县委 would."""
    # Towns are mostly not known, and 康店镇镇长 is nobody by the name of 康店.
    units = [post.unit.reading for post in posts or () if post.unit is not None and not _TOWN.search(post.unit_text)]
    return any(reading is not None and isinstance(reading.division, Place) for reading in units)


_TOWN: Final = re.compile("^[^某×]{2,6}(?:镇|乡|街道|村|社区)")


def are_sound(posts: tuple[PostReading, ...] | None) -> bool:
    """Whether there are posts, and each is of a unit that is known or of none."""
    return bool(posts) and all(map(_sound, posts or ()))


def _sound(post: PostReading) -> bool:
    if not post.unit_text:
        return post.portfolio is None or not (post.portfolio.field or "").endswith(("、", "政府"))
    return post.unit is not None and bool(post.unit.readings)
