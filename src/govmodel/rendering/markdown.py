"""Views as Markdown, for the documentation's generated pages and for pasting into issues."""

from __future__ import annotations

import re
from typing import Final, assert_never

from govmodel.rendering.table import Table
from govmodel.rendering.view import Block, Code, Entries, Entry, Facts, Heading, Paragraph, Quotes, Tone, View, Words
from govmodel.rendering.width import clean

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>|#])")


def markdown_text(view: View) -> str:
    """The view as Markdown, ended by a newline."""
    blocks = ["\n".join(_block_lines(block)) for group in view.groups for block in group]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", clean(text))


def _block_lines(block: Block) -> list[str]:
    match block:
        case Heading():
            aside = f" {_plain(block.aside)}" if block.aside else ""
            return [f"{'#' * block.level} {_plain(block.text)}{aside}"]
        case Paragraph():
            return [_plain(block.text)]
        case Facts():
            return [f"- **{_plain(fact.label)}** {_plain(fact.text)}".rstrip() for fact in block.facts]
        case Quotes():
            return [_quote_line(words) for words in block.words]
        case Table():
            return _table_lines(block)
        case Code():
            return _code_lines(block)
        case Entries():
            return [line for entry in block.entries for line in _entry_lines(entry)]
        case _:
            assert_never(block)


def _quote_line(words: Words) -> str:
    before, found, after = words.text.partition(words.marked) if words.marked else (words.text, "", "")
    marked = f"{_plain(before)}**{_plain(found)}**{_plain(after)}" if found else _plain(words.text)
    tail = "，".join(_plain(part) for part in (words.note, words.place) if part)
    return f"- {_plain(words.who)}「{marked}」{f'（{tail}）' if tail else ''}"


def _entry_lines(entry: Entry) -> list[str]:
    sign = f"`{entry.sign}` " if entry.sign else ""
    text = "".join(
        f"**{_plain(stretch.text)}**" if stretch.tone is Tone.STRONG and stretch.text.strip() else _plain(stretch.text)
        for stretch in entry.stretches
    )
    return [f"- {sign}{text}".rstrip(), *(f"  - {_plain(below)}" for below in entry.below)]


def _table_lines(table: Table) -> list[str]:
    if not table.columns:
        return []
    heads = [_plain(column.head) for column in table.columns]
    rules = ["---:" if column.right else "---" for column in table.columns]
    rows = [[_plain(cell) for cell in row] for row in table.rows if row]
    return [f"| {' | '.join(cells)} |" for cells in (heads, rules, *rows)]


def _code_lines(block: Code) -> list[str]:
    longest = max((len(run) for run in re.findall("`+", block.text)), default=0)
    fence = "`" * max(3, longest + 1)
    return [f"{fence}{block.language}", *block.text.splitlines(), fence]
