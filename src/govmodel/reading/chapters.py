"""Articles put under their chapters, so that a chapter's title tells what its articles are about."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.reading.outline import Block

_CHAPTER: Final = re.compile("第[一二三四五六七八九十百0-9]{1,4}章")
_ARTICLE: Final = re.compile("第[一二三四五六七八九十百0-9]{1,4}条")


def by_chapter(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks with every article within the chapter before it; as they are where there is no chapter."""
    if not any(_is(block, _CHAPTER) for block in blocks):
        return blocks
    found: list[Block] = []
    for block in blocks:
        if _is(block, _ARTICLE) and found and _is(found[-1], _CHAPTER):
            found[-1] = attrs.evolve(found[-1], inner=(*found[-1].inner, block))
        else:
            found.append(block)
    return tuple(found)


def _is(block: Block, number: re.Pattern[str]) -> bool:
    return block.heading is not None and number.match(block.heading.number) is not None
