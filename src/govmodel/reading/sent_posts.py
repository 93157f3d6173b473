"""Whom each unit sends: 有关负责同志, 一名处级干部, 相关业务处室1名负责同志."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.post import Post, PostClass
from govmodel.reading.draft import Draft
from govmodel.reading.post_strings import posts_in
from govmodel.wording.numerals import read_numeral

SEND: Final = (
    "(?:(?:应当|应|要|需|须|均|分别|各|原则上)*"
    "(?:明确|确定|指定|安排|选派|派出|委派|推荐|选定|落实|选配|固定|设)?(?:由)?)"
)
"""Part of a pattern: the verbs by which units send somebody."""
_INTERNAL: Final = re.compile("司局|处室|科室|股室|科（室）|处（室）|内设机构")
_COUNT: Final = re.compile(r"(?:各)?(?P<number>[0-9一二两三四五]{1,2})[名位个](?:至[0-9一二两三]名)?")
_WORDS: Final = re.compile(r"专门人员|专人|工作人员|业务骨干|人员")


def sent_post(draft: Draft, words: str) -> Post:
    """The post that words without a unit mean; the count within them is left out of the title."""
    title = _COUNT.sub("", words, count=1).removeprefix("的")
    inner = _INTERNAL.search(title)
    # The catalogue reads what stands behind the word for the internal division, with that word.
    asked = title[inner.start() :].replace("的", "") if inner is not None else title
    posts = posts_in(draft, asked)
    if len(posts) != 1:
        staff = PostClass.STAFF if _WORDS.search(title) else None
        return Post(title=title, post_class=staff, internal=inner[0] if inner else None)
    found = posts[0]
    internal = inner[0] if inner is not None else found.internal
    post_class = found.post_class
    if internal and post_class is PostClass.LEADER:
        post_class = PostClass.DIVISION_LEADER
    elif internal and post_class is PostClass.UNIT_HEAD:
        post_class = PostClass.DIVISION_HEAD
    return Post(title=title, post_class=post_class, rank=found.rank, internal=internal)


def count_in(words: str) -> int | None:
    """How many the words say: 一名 is 1; ``None`` where they give no number, or none at all: 0名."""
    found = _COUNT.search(words)
    return read_numeral(found["number"]) or None if found is not None else None
