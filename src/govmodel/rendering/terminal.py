"""Views as text for a terminal, every column measured by display width."""

from __future__ import annotations

from typing import assert_never

from govmodel.rendering.glyphs import BAR, BRANCH, LAST_BRANCH, STEM
from govmodel.rendering.screen import Screen
from govmodel.rendering.table import Table
from govmodel.rendering.terminal_table import table_lines
from govmodel.rendering.view import Block, Code, Entries, Entry, Facts, Heading, Paragraph, Quotes, Tone, View, Words
from govmodel.rendering.width import clean, cut, pad, width, wrap, wrapped

_INDENT = "  "
_LONGEST_LABEL = 24
_LONGEST_WHO = 32


def terminal_text(view: View, screen: Screen | None = None) -> str:
    """The view as lines, each ended by a newline; groups stand apart by a blank line."""
    screen = screen or Screen()
    groups = [[line for block in group for line in _block_lines(block, screen)] for group in view.groups]
    return "\n\n".join("\n".join(lines) for lines in groups if lines) + "\n"


def _block_lines(block: Block, screen: Screen) -> list[str]:
    match block:
        case Heading():
            return _heading_lines(block, screen)
        case Paragraph():
            columns = screen.width - len(_INDENT)
            lines = wrapped(clean(block.text), columns, screen.ambiguous)
            return [_INDENT + screen.paint(line, block.tone) for line in lines]
        case Facts():
            return _facts_lines(block, screen)
        case Quotes():
            return _quotes_lines(block, screen)
        case Table():
            return table_lines(block, screen)
        case Code():
            return [f"{_INDENT}{_INDENT}{clean(line)}".rstrip() for line in block.text.splitlines()]
        case Entries():
            return [line for entry in block.entries for line in _entry_lines(entry, screen)]
        case _:
            assert_never(block)


def _heading_lines(block: Heading, screen: Screen) -> list[str]:
    aside = cut(clean(block.aside), screen.width // 2, screen.ambiguous)
    room = screen.width - width(aside, screen.ambiguous) - (2 if aside else 0)
    lines = wrapped(clean(block.text), room, screen.ambiguous)
    painted = [screen.paint(line, block.tone) for line in lines]
    if aside:
        gap = " " * (room - width(lines[0], screen.ambiguous) + 2)
        painted[0] = f"{painted[0]}{gap}{screen.paint(aside, block.tone)}"
    return painted


def _facts_lines(block: Facts, screen: Screen) -> list[str]:
    labels = [cut(clean(fact.label), _LONGEST_LABEL, screen.ambiguous) for fact in block.facts]
    column = max((width(label, screen.ambiguous) for label in labels), default=0)
    room = screen.width - len(_INDENT) - column - 2
    lines = []
    for label, fact in zip(labels, block.facts, strict=True):
        first, *rest = wrapped(clean(fact.text), room, screen.ambiguous)
        head = screen.paint(pad(label, column, ambiguous=screen.ambiguous), Tone.FAINT)
        lines.append(f"{_INDENT}{head}  {first}".rstrip())
        lines += [" " * (len(_INDENT) + column + 2) + line for line in rest]
    return lines


def _quotes_lines(block: Quotes, screen: Screen) -> list[str]:
    whos = [cut(clean(words.who), _LONGEST_WHO, screen.ambiguous) for words in block.words]
    column = max((width(who, screen.ambiguous) for who in whos), default=0)
    lines = []
    for place, (who, words) in enumerate(zip(whos, block.words, strict=True)):
        last = place == len(block.words) - 1
        branch, stem = (LAST_BRANCH, " " * screen.ambiguous) if last else (BRANCH, STEM)
        body = _words_lines(words, screen.width - len(_INDENT) - screen.ambiguous - column - 3, screen)
        head = pad(who, column, ambiguous=screen.ambiguous)
        gap = "  " if column else ""
        for number, line in enumerate(body):
            lead = f"{branch} {head}" if number == 0 else f"{stem} {' ' * column}"
            lines.append(f"{_INDENT}{lead}{gap}{line}".rstrip())
    return lines


def _entry_lines(entry: Entry, screen: Screen) -> list[str]:
    """The sign, the line broken where it must be, and what is below it further in."""
    stretches = [(clean(stretch.text), stretch.tone) for stretch in entry.stretches]
    text = "".join(text for text, _ in stretches)
    lines = []
    for number, (first, last) in enumerate(wrap(text, screen.width - 2 * len(_INDENT), screen.ambiguous)):
        sign = screen.paint(entry.sign or " ", entry.tone) if number == 0 else " "
        lines.append(f"{_INDENT}{sign} {_painted(stretches, first, last, screen)}")
    room = screen.width - 4 * len(_INDENT)
    for below in entry.below:
        head, *rest = wrapped(clean(below), room, screen.ambiguous)
        lines += [f"{_INDENT * 3}{head}", *(f"{_INDENT * 4}{line}" for line in rest)]
    return [line.rstrip() for line in lines]


def _painted(stretches: list[tuple[str, Tone]], first: int, last: int, screen: Screen) -> str:
    """What of the stretches lies between two places of the line, each in its tone."""
    painted, at = [], 0
    for text, tone in stretches:
        painted.append(screen.paint(text[max(0, first - at) : max(0, last - at)], tone))
        at += len(text)
    return "".join(painted)


def _words_lines(words: Words, room: int, screen: Screen) -> list[str]:
    """The words, a line under those that matter, and where they stand."""
    text, marked = clean(words.text), clean(words.marked).strip()
    start = text.find(marked) if marked else -1
    end = start + len(marked) if start >= 0 else -1
    lines = []
    for first, last in wrap(text, room, screen.ambiguous):
        lines.append(text[first:last])
        below = _underline(text, (first, last), (start, end), screen)
        if below:
            lines.append(below)
    tail = "  ".join(part for part in (clean(words.note), clean(words.place)) if part)
    if tail and width(lines[-1], screen.ambiguous) + 2 + width(tail, screen.ambiguous) <= room:
        lines[-1] += f"  {screen.paint(tail, Tone.FAINT)}"
    elif tail:
        lines += [screen.paint(line, Tone.FAINT) for line in wrapped(tail, room, screen.ambiguous)]
    return lines


def _underline(text: str, line: tuple[int, int], mark: tuple[int, int], screen: Screen) -> str:
    start, end = max(line[0], mark[0]), min(line[1], mark[1])
    if start >= end:
        return ""
    before = width(text[line[0] : start], screen.ambiguous)
    bars = width(text[start:end], screen.ambiguous) // screen.ambiguous
    return " " * before + screen.paint(BAR * bars, Tone.STRONG) if bars else ""
