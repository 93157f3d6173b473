"""The running text of a block: what stands under its heading, and in the heading where that is a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from govmodel.reading.outline import Block, Heading, Line


def title_span(text: str, heading: Heading) -> tuple[int, int]:
    """Where the title of a heading stands, its number left out."""
    if not heading.title:
        return heading.end, heading.end
    start = text.find(heading.title, heading.start, heading.end)
    return (start, start + len(heading.title)) if start >= 0 else (heading.end, heading.end)


def same_line(text: str, before: int, after: int) -> bool:
    """Whether nothing but the same line lies between two places."""
    return text.find("\n", before, after) < 0


def under(block: Block) -> Iterator[tuple[int, int]]:
    """The lines under a block's own heading, as stretches of the text."""
    yield from ((line.start, line.end) for line in block.lines)


def with_title(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """The lines of a block, its title among them: joined with what follows on the same line."""
    lines: tuple[Line, ...] = block.lines
    if block.heading is not None and block.heading.title:
        start, end = title_span(text, block.heading)
        if lines and same_line(text, end, lines[0].start):
            end, lines = lines[0].end, lines[1:]
        yield start, end
    yield from ((line.start, line.end) for line in lines)


_LONGEST_LABEL: Final = 14


def label_of(text: str, block: Block) -> str | None:
    """The title of a block, where it is a label for the lines below and no sentence of its own."""
    heading = block.heading
    if heading is None or not heading.title or not (block.lines or block.inner):
        return None
    _, end = title_span(text, heading)
    if len(heading.title) > _LONGEST_LABEL or "，" in heading.title or text[end : end + 1] in ("；", ";"):
        return None
    below = block.inner[0].heading if block.inner else None
    after = block.lines[0].start if block.lines else below.start if below is not None else end
    return heading.title if not same_line(text, end, after) or text[end : end + 1] in ("：", ":", "。") else None
