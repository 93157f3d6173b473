"""Reading: a file, its bytes or a text to values, every character accounted for.

- Reading never raises on text, nor on bytes, whatever they are; what cannot be read is a finding.
- Offsets point into the raw text: the text itself, HTML as decoded, the text taken from DOCX and PDF.
"""

from __future__ import annotations

import os
import re
from itertools import pairwise
from pathlib import Path
from typing import Final

import attrs

from govmodel.catalogue.catalogue import Catalogue
from govmodel.model.errors import refuse
from govmodel.model.ids import ID_PATTERN
from govmodel.model.kinds import trusting
from govmodel.reading.body import ReadBody, read_body
from govmodel.reading.decoding import LARGEST, NoText
from govmodel.reading.documents import starts_of
from govmodel.reading.file_kind import FileKind
from govmodel.reading.kinds import kind_of
from govmodel.reading.moved import framed, joined, on_source
from govmodel.reading.opened import opened, page_of
from govmodel.reading.outline import Line, lines_of
from govmodel.reading.page import Missing, Page
from govmodel.reading.reading import Reading, Seen
from govmodel.reading.remark import Noticed
from govmodel.reading.remarks.no_text import cannot_be_read, holds_no_words, looks_like_no_text
from govmodel.reading.remarks.table import remarked
from govmodel.reading.repaired import Repaired, repair
from govmodel.reading.spans import spans_of
from govmodel.serial.place import read_bytes

LONGEST: Final = 4 * 1024 * 1024
"""Code points beyond which a text is not read: no notice comes near."""
_ID: Final = "document"
_NOT_IN_IDS: Final = re.compile(r"[^a-z0-9]+")


def read(
    source: str | bytes | bytearray | memoryview | os.PathLike[str],
    *,
    id: str | None = None,  # noqa: A002  # as the structure's own field is called
    catalogue: Catalogue | None = None,
) -> Reading:
    """What a notice says: its structures, what each of its documents is, and the words that every value rests on.

    Args:
        source: A ``Path`` is a file, ``bytes`` are a file's content, a ``str`` is the text itself and never a
            file's name. Plain text in any of the usual encodings, HTML, DOCX, or PDF with the extra ``pdf``.
        id: What to call the structure, and its document in sources; by default what the file's name has of
            ASCII letters and digits, else ``document``. Several documents are numbered: ``document/2``.
        catalogue: Where to look up divisions, units and posts; the one that ships, unless given.

    Returns:
        The reading. What is no notice, no text or no readable file gives one without structures, whose
        ``findings`` say why; ``reading.require_structure()`` raises instead.

    Raises:
        LoadError: If there is no such file, or it may not be read: as with ``load``.
        InvalidModel: If the id is none.
    """
    if isinstance(source, str):
        return _read_text(source, _name(id), catalogue)
    if isinstance(source, os.PathLike):
        path = os.fspath(source)
        return _read_page(opened(read_bytes(path, most=LARGEST + 1)), _name(id, path), catalogue)
    return _read_page(opened(bytes(source)), _name(id), catalogue)


def read_text(raw: str, document: str = _ID, catalogue: Catalogue | None = None) -> Reading:
    """What a text says, of one document or several. Never raises.

    Args:
        raw: The text as it came, damage and all.
        document: Names the document in sources, and the structure.
        catalogue: Where to look things up; the one that ships, unless given.
    """
    whole = repair(raw)
    lines = lines_of(whole.text)
    starts = starts_of(whole.text, lines)
    if len(starts) == 1:
        return _one(whole, document, catalogue, lines)
    cuts = sorted({0, len(raw), *(whole.raw_span(start, start + 1)[0] for start in starts[1:])})
    parts = [
        # Damage is looked at again in each: what settles one document's number says nothing of another's.
        _one(repair(raw[start:end]), f"{document}/{number}", catalogue)
        for number, (start, end) in enumerate(pairwise(cuts), 1)
    ]
    return joined(raw, parts)


def _one(
    repaired: Repaired, document: str, catalogue: Catalogue | None, lines: tuple[Line, ...] | None = None
) -> Reading:
    """What a text of one document says."""
    raw_span = repaired.raw_span if repaired.shifts else None
    # Readers are typed: what their values hold is not looked at once more. Their ids are.
    read = trusting(read_body, repaired.text, document, catalogue, raw_span, lines)
    seen = _seen(read, len(repaired.raw))
    structures = (read.structure,) if read.structure is not None and seen.sets_up_a_body else ()
    if not structures:
        # Nothing but what is told of the document itself rests on its words.
        read.draft.placed[:] = [(f".{field}", stretch, "文头") for field, stretch in read.head.stretches]
    return Reading(
        raw=repaired.raw,
        structures=structures,
        kinds=(seen,),
        spans=spans_of(repaired, (read.draft,), read.blocks),
        repairs=repaired.repairs,
    )


def _seen(read: ReadBody, length: int) -> Seen:
    kind, why = kind_of(read.draft.text, read.head, read.structure)
    head = read.head
    return Seen(
        kind=kind,
        why=why,
        start=0,
        end=length,
        title=head.title,
        number=head.number,
        issuer=head.issuer,
        date=head.date,
        published=head.published,
        validity=head.validity,
    )


def _read_text(text: str, document: str, catalogue: Catalogue | None) -> Reading:
    found = looks_like_no_text(text, document)
    if found is not None:
        return Reading(raw="", findings=(found,))
    return _read_page(page_of(text), document, catalogue)


def _read_page(page: Page | NoText | Missing, document: str, catalogue: Catalogue | None) -> Reading:
    if isinstance(page, Page) and len(page.text) > LONGEST:
        page = NoText(kind=FileKind.TOO_LARGE)
    if not isinstance(page, Page):
        return Reading(raw="", findings=(cannot_be_read(page, document),))
    found = holds_no_words(page.text, document)
    if found is not None:
        return Reading(raw="", findings=(found,))
    reading = framed(page, read_text(page.text, document, catalogue))
    noticed = Noticed(reading=reading, document=document, decoded=page.decoded)
    return on_source(page, attrs.evolve(reading, findings=remarked(noticed)))


def name_of(path: str) -> str:
    """What to call a file's document: what of its name an id may have, ``document`` where that is nothing."""
    stem = Path(path).name.partition(".")[0].lower()
    return _NOT_IN_IDS.sub("-", stem).strip("-") or _ID


def _name(given: str | None, path: str = "") -> str:
    if given is not None:
        if ID_PATTERN.fullmatch(given) is None:
            refuse("bad-id", f"「{given}」不能作编号", f"“{given}” cannot be an id", given)
        return given
    return name_of(path)
