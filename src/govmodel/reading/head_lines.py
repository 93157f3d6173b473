"""The lines of a document as its head is read from: headings among them, and those above the first number."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.reading.outline import Block, Line

_MOST: Final = 60


def every_line(blocks: tuple[Block, ...]) -> Iterator[Line]:
    """The lines of all blocks in their order, headings among them."""
    for block in blocks:
        if block.heading is not None:
            yield Line(block.heading.start, block.heading.end, block.heading.number + block.heading.title)
        yield from block.lines
        yield from every_line(block.inner)


def opening(blocks: tuple[Block, ...]) -> Iterator[Line]:
    """The lines above the first numbered heading."""
    left = _MOST
    for block in blocks:
        if block.heading is not None and block.heading.number:
            return
        for line in every_line((attrs.evolve(block, inner=()),)):
            if left <= 0:
                return
            left -= 1
            yield line
