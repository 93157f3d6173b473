"""Reading a text: repaired, outlined, read clause by clause, every character accounted for."""

from __future__ import annotations

from govmodel.catalogue.catalogue import Catalogue
from govmodel.reading.body import ReadBody, read_body
from govmodel.reading.kinds import kind_of
from govmodel.reading.reading import DocumentKind, Reading, Seen
from govmodel.reading.repaired import repair
from govmodel.reading.spans import spans_of


def read_text(raw: str, document: str = "document", catalogue: Catalogue | None = None) -> Reading:
    """What a text of one document says. Never raises.

    Args:
        raw: The text as it came, damage and all.
        document: Names the document in sources, and the structure.
        catalogue: Where to look things up; the one that ships, unless given.
    """
    repaired = repair(raw)
    read = read_body(repaired.text, document, catalogue, repaired.raw_span if repaired.shifts else None)
    seen = _seen(read, len(raw))
    sets_up = seen.kind in {DocumentKind.JOINT_MEETING, DocumentKind.KINDRED_BODY}
    structures = (read.structure,) if read.structure is not None and sets_up else ()
    return Reading(
        raw=raw,
        structures=structures,
        kinds=(seen,),
        spans=spans_of(repaired, (read.draft,), read.blocks),
        repairs=repaired.repairs,
    )


def _seen(read: ReadBody, length: int) -> Seen:
    kind, why = kind_of(read.draft.text, read.head, read.structure)
    return Seen(kind=kind, why=why, start=0, end=length)
