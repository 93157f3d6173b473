"""Write the reference part of docs/file-format.md from the classes themselves.

``--check`` writes nothing and fails where the page is not current.
"""

import inspect
import re
import sys
from enum import Enum
from pathlib import Path
from typing import Any, assert_never

import attrs

from govmodel.model.meeting import JointMeeting
from govmodel.serial.shapes import (
    Actors,
    Choice,
    Either,
    Field,
    Fixed,
    Id,
    Maybe,
    Plain,
    Ranks,
    Record,
    Several,
    Shape,
    Table,
    Words,
    fields_of,
)

PAGE = Path(__file__).resolve().parents[1] / "docs" / "file-format.md"
START, END = "<!-- made by tools/docs_format.py: start -->\n", "<!-- made by tools/docs_format.py: end -->\n"
PLAIN = {str: "text", int: "whole number", bool: "`true` or `false`", float: "number"}
WRITTEN = {"PartialDate": "date", "DocumentNumber": "document number", "Rank": "rank"}


def link(cls: type) -> str:
    """A link to the section of a class."""
    return f"[{cls.__name__}](#{cls.__name__.lower()})"


def told(shape: Shape) -> str:  # noqa: C901, PLR0911, PLR0912  # one case a shape, and each says its own words
    """A shape in words."""
    match shape:
        case Plain():
            return PLAIN[shape.type]
        case Id():
            return f"id of a {' or '.join(sorted(shape.kinds))}"
        case Choice():
            return link(shape.enum)
        case Words():
            return WRITTEN[shape.type.__name__]
        case Ranks():
            return "rank set"
        case Several():
            return f"list of {told(shape.item)}" + ("" if shape.ordered else ", in the order of the choices")
        case Fixed():
            return "list of exactly: " + ", ".join(told(item) for item in shape.items)
        case Table():
            return f"object: address → {told(shape.item)}"
        case Record():
            return link(shape.type)
        case Actors():
            others = "".join(f" or {link(record.type)}" for record in shape.records)
            return ("actor" if shape.roles else f"id of a {' or '.join(sorted(shape.kinds))}") + others
        case Either():
            return " or ".join(link(record.type) for record in shape.records)
        case Maybe():
            return told(shape.inner)
        case _:
            assert_never(shape)


def within(shape: Shape) -> list[type]:
    """The records and choices that a shape speaks of."""
    match shape:
        case Choice():
            return [shape.enum]
        case Record():
            return [shape.type]
        case Several() | Table():
            return within(shape.item)
        case Fixed():
            return [cls for item in shape.items for cls in within(item)]
        case Maybe():
            return within(shape.inner)
        case Actors() | Either():
            return [record.type for record in shape.records]
        case _:
            return []


def plain(text: str) -> str:
    """A docstring's words as Markdown, said of files."""
    return text.replace("``None``", "left out").replace("``", "`").replace("|", "\\|")


def attributes(cls: type) -> dict[str, str]:
    """What the docstring says of each attribute."""
    _, _, part = inspect.cleandoc(cls.__doc__ or "").partition("\nAttributes:\n")
    part = re.split(r"^\S", part, maxsplit=1, flags=re.MULTILINE)[0]
    found = re.findall(r"^ {4}(\w+): (.*?)(?=^ {4}\w|\Z)", part, re.MULTILINE | re.DOTALL)
    return {name: plain(" ".join(text.split())) for name, text in found}


def default(field: Field) -> str:
    """What holds where the key is left out."""
    value: Any = field.default
    if value is attrs.NOTHING:
        return "**required**"
    if value is None or value in ((), frozenset()):
        return "none"
    if isinstance(value, Enum):
        return str(value.value)
    return f"`{value}`".lower() if isinstance(value, bool | int | str) else "empty"


def as_choice(cls: type) -> type[Enum] | None:
    """The class itself where it is an enum."""
    return cls if issubclass(cls, Enum) else None


def title(cls: type) -> list[str]:
    """The heading and the first sentence."""
    return ["", f"### {cls.__name__}", "", plain((cls.__doc__ or "").partition("\n")[0]), ""]


def choice(cls: type[Enum]) -> list[str]:
    """One enum of the reference: the values that may stand in a file."""
    return [*title(cls), "、".join(f"`{member.value}`" for member in cls)]


def record(cls: type) -> list[str]:
    """One class of the reference: its keys."""
    said = attributes(cls)
    rows = [
        f"| `{field.key}` | {told(field.shape)} | {default(field)} | {said.get(field.name, '')} |"
        for field in fields_of(cls)
    ]
    return [*title(cls), "| key | holds | if left out | meaning |", "|---|---|---|---|", *rows]


def reference() -> str:
    """Every class and enum that a file may hold, outermost first."""
    waiting: list[type] = [JointMeeting]
    seen: set[type] = set()
    records: list[str] = []
    choices: list[str] = []
    while waiting:
        cls = waiting.pop(0)
        if cls in seen:
            continue
        seen.add(cls)
        enum = as_choice(cls)
        if enum:
            choices += choice(enum)
            continue
        records += record(cls)
        waiting += [inner for field in fields_of(cls) for inner in within(field.shape)]
    return "\n".join(["## Objects", *records, "", "## Choices", *choices, "", ""])


def main() -> int:
    """Write the part between the two marks, or with ``--check`` compare it."""
    text = PAGE.read_text(encoding="utf-8")
    head, _, rest = text.partition(START)
    _, _, tail = rest.partition(END)
    page = f"{head}{START}\n{reference()}{END}{tail}"
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(page, encoding="utf-8")
        return 0
    if page == text:
        return 0
    print("docs/file-format.md is not current; run: make docs-map", file=sys.stderr)
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
