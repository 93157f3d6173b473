"""Reading a text: repaired, outlined, read clause by clause, every character accounted for."""

from __future__ import annotations

import attrs

from govmodel.catalogue.catalogue import Catalogue
from govmodel.findings.text import Text
from govmodel.model.meeting import Form, JointMeeting
from govmodel.model.source import Source, SourceEntry
from govmodel.reading.body import ReadBody, read_body
from govmodel.reading.outline import outline
from govmodel.reading.reading import DocumentKind, Reading, Seen
from govmodel.reading.repaired import Repaired, repair
from govmodel.reading.spans import spans_of


def read_text(raw: str, document: str = "document", catalogue: Catalogue | None = None) -> Reading:
    """What a text of one document says. Never raises.

    Args:
        raw: The text as it came, damage and all.
        document: Names the document in sources, and the structure.
        catalogue: Where to look things up; the one that ships, unless given.
    """
    repaired = repair(raw)
    read = read_body(repaired.text, document, catalogue)
    structures = (_with_raw_offsets(read.structure, repaired),) if read.structure is not None else ()
    return Reading(
        raw=raw,
        structures=structures,
        kinds=_kinds(read, len(raw)),
        spans=spans_of(repaired, (read.draft,), outline(repaired.text)),
        repairs=repaired.repairs,
    )


def _kinds(read: ReadBody, length: int) -> tuple[Seen, ...]:
    if read.structure is None:
        why = Text("没有读出召集人和成员", "neither conveners nor members were found")
        return (Seen(kind=DocumentKind.OTHER, why=why, start=0, end=length),)
    meeting = read.structure.form is Form.JOINT_MEETING
    why = Text(f"「{read.structure.name}」的组成读出来了", f"the composition of “{read.structure.name}” was read")
    kind = DocumentKind.JOINT_MEETING if meeting else DocumentKind.KINDRED_BODY
    return (Seen(kind=kind, why=why, start=0, end=length),)


def _with_raw_offsets(structure: JointMeeting, repaired: Repaired) -> JointMeeting:
    """The structure with sources that point into the raw text; their quotes stay as repaired."""

    def moved(source: Source) -> Source:
        if source.start is None or source.end is None:
            return source
        start, end = repaired.raw_span(source.start, source.end)
        return attrs.evolve(source, start=start, end=end)

    entries = tuple(SourceEntry(at=entry.at, sources=tuple(map(moved, entry.sources))) for entry in structure.sources)
    return attrs.evolve(structure, sources=entries)
