"""The pages to read and the facts beside them: where they lie, and how to get at them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import attrs

HERE: Final = Path(__file__).resolve().parent
DEVELOPMENT: Final = "development"
HELD_OUT: Final = "heldout"
"""Nobody looks into this folder while writing rules; see the README."""

Facts = dict[str, Any]
"""What one document says, under the keys that the README lists."""

BODIES: Final = {
    "joint_meeting": "联席会议",
    "leading_group": "领导小组",
    "coordination_group": "协调小组",
    "committee": "委员会",
    "headquarters": "指挥部",
}
"""Kinds of document that give a body's composition, and the form of the body."""

KINDS: Final = (
    *BODIES,
    "personnel_adjustment",
    "abolition",
    "general_rules",
    "plan",
    "programme",
    "practice_report",
    "news",
    "other",
)
"""Every kind of document there is in the sheets."""


@attrs.frozen(kw_only=True)
class Page:
    """One file to read, with what a careful person reads off it.

    Attributes:
        name: Of the sheet, without its ending.
        path: The file itself.
        encoding: Of the file.
        layout: Which ways of setting such a notice it shows.
        damage: How it is damaged; empty for a clean one.
        clean: Its text without the damage, and without what stands around it.
        documents: The facts of each document in it, in order.
    """

    name: str
    path: Path
    encoding: str
    layout: tuple[str, ...]
    damage: tuple[str, ...]
    clean: str
    documents: tuple[Facts, ...]

    @property
    def raw(self) -> bytes:
        """The file's bytes."""
        return self.path.read_bytes()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kind of each document in it, in order."""
        return tuple(document["kind"] for document in self.documents)

    @property
    def bodies(self) -> tuple[Facts, ...]:
        """The documents that give a body's composition."""
        return tuple(document for document in self.documents if document["kind"] in BODIES)


def pages(part: str) -> tuple[Page, ...]:
    """Every page of one part of the set, by name."""
    return tuple(_pages(HERE / part))


def _pages(folder: Path) -> Iterator[Page]:
    for sheet in sorted(folder.glob("*.json")):
        said = json.loads(sheet.read_text(encoding="utf-8"))
        path = folder / said["file"]
        encoding = said.get("encoding", "utf-8")
        clean = folder / said["clean"] if "clean" in said else None
        yield Page(
            name=sheet.stem,
            path=path,
            encoding=encoding,
            layout=tuple(said["layout"]),
            damage=tuple(said.get("damage", ())),
            clean=clean.read_text(encoding="utf-8") if clean else path.read_bytes().decode(encoding),
            documents=tuple(said["documents"]),
        )
