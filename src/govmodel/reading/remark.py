"""What a reading may remark on: its code, its page, and the function that looks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import Enum

import attrs

from govmodel.findings.finding import Finding, Quote
from govmodel.findings.text import Text
from govmodel.model.fields import sparse_repr
from govmodel.model.ids import StructureId
from govmodel.model.meeting import JointMeeting
from govmodel.model.source import Source
from govmodel.reading.decoding import Decoded
from govmodel.reading.reading import Reading, Seen
from govmodel.reading.repairs.repair import Repair, RepairKind

_AROUND = 8
"""Characters shown on either side of a repair."""


@attrs.frozen(kw_only=True)
class Noticed:
    """What there is to look at.

    Attributes:
        reading: The reading of a page's text; its offsets count in that text.
        document: What the page's document is called in sources.
        decoded: How its bytes became text; ``None`` where there were none.
    """

    reading: Reading
    document: str
    decoded: Decoded | None = None

    def bodies(self) -> Iterator[tuple[int, Seen, JointMeeting]]:
        """Every structure with its number and the document that sets it up."""
        documents = (seen for seen in self.reading.kinds if seen.sets_up_a_body)
        for number, (seen, structure) in enumerate(zip(documents, self.reading.structures, strict=True)):
            yield number, seen, structure

    def quote(self, start: int, end: int, *, marked: str | None = None, note: Text | None = None) -> Quote:
        """The words of a stretch of the text."""
        words = self.reading.raw[start:end]
        document = self._document_at(start)
        source = Source(document=document, clause="", quote=words, start=start, end=end)
        return Quote(words=words, marked=marked, structure=StructureId(document), source=source, note=note)

    def _document_at(self, place: int) -> str:
        """What the document around a place is called: numbered where there are several, as their structures are."""
        kinds = self.reading.kinds
        if len(kinds) < 2:
            return self.document
        return f"{self.document}/{max(1, sum(seen.start <= place for seen in kinds))}"

    def around(self, repair: Repair) -> Quote:
        """What a repair touched, with a few characters on either side of its line."""
        raw = self.reading.raw
        start = max(raw.rfind("\n", 0, repair.start) + 1, repair.start - _AROUND)
        end = raw.find("\n", repair.end)
        end = min(len(raw) if end < 0 else end, repair.end + _AROUND)
        note = Text(f"作「{repair.after}」", f"taken for “{repair.after}”") if repair.after.strip() else None
        return self.quote(start, max(end, repair.end), marked=repair.before or None, note=note)

    def repairs(self, *kinds: RepairKind) -> tuple[Repair, ...]:
        """The repairs of those kinds."""
        return tuple(repair for repair in self.reading.repairs if repair.kind in kinds)


@attrs.frozen(kw_only=True, repr=False)
class Remark:
    """One thing that a reading may remark on, with everything its page shows.

    Attributes:
        code: Stable for ever. Codes never change meaning.
        slug: Names what is found.
        title: What it is, in a few words.
        finds: When exactly it is remarked on, and at which severity.
        why: Why it matters.
        remedy: What to do about it.
        bad: A text, or a file's bytes, that it is remarked on. The tests read it.
        good: A text that it is not remarked on.
        since: The first version that had it.
        look: The function that looks.
    """

    code: str
    slug: str
    title: Text
    finds: Text
    why: Text
    remedy: Text
    bad: str | bytes
    good: str
    since: str = "0.2.0"
    look: Callable[[Noticed], Iterable[Finding]]

    __repr__ = sparse_repr


def letters(words: str) -> str:
    """The words as they are to stand in a sentence that is filled in: braces doubled."""
    return words.replace("{", "{{").replace("}", "}}")


def in_english(value: Enum) -> str:
    """An enum's name as English words."""
    return value.name.lower().replace("_", " ")
