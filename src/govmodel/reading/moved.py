"""Readings moved: parts of a page put together, and offsets of a page's text led back to its source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

import attrs

from govmodel.findings.finding import Finding, Quote
from govmodel.model.kinds import trusting
from govmodel.model.meeting import JointMeeting
from govmodel.model.soundness import vouched
from govmodel.model.source import Source, SourceEntry
from govmodel.reading.page import Page
from govmodel.reading.reading import Reading, Seen
from govmodel.reading.repairs.repair import Repair
from govmodel.reading.spans import Span, SpanKind

_Way = Callable[[int, int], tuple[int, int]]
"""From a stretch of one text to the stretch of another that it stands for."""
_Placed = TypeVar("_Placed", Seen, Repair)


def joined(raw: str, parts: Iterable[Reading]) -> Reading:
    """One reading of the readings of texts that together are ``raw``."""
    moved: list[Reading] = []
    at = 0
    for part in parts:
        moved.append(_moved(part, lambda start, end, at=at: (at + start, at + end)))  # type: ignore[misc]  # a default is part of no Callable
        at += len(part.raw)
    return Reading(
        raw=raw,
        structures=tuple(structure for part in moved for structure in part.structures),
        kinds=tuple(seen for part in moved for seen in part.kinds),
        spans=_merged(span for part in moved for span in part.spans),
        repairs=tuple(repair for part in moved for repair in part.repairs),
    )


def framed(page: Page, reading: Reading) -> Reading:
    """The reading of a page's text, what the page marks as standing around its article being furniture."""
    if page.main is None:
        return reading
    return attrs.evolve(reading, spans=_merged(_outside_furniture(reading.spans, *page.main)))


def on_source(page: Page, reading: Reading) -> Reading:
    """The reading of a page's text with offsets into the page's source, whose markup says nothing of its own."""
    if not page.cuts:
        return reading
    moved = _moved(reading, page.source_span)
    length = len(page.source)
    return attrs.evolve(
        moved,
        raw=page.source,
        kinds=_side_by_side(moved.kinds, length),
        spans=_merged(_filled(moved.spans, length)),
    )


def _side_by_side(kinds: Sequence[Seen], length: int) -> tuple[Seen, ...]:
    """The documents with what lies between two of them given to the first."""
    starts = [0, *(seen.start for seen in kinds[1:]), length]
    return tuple(attrs.evolve(seen, start=starts[at], end=starts[at + 1]) for at, seen in enumerate(kinds))


def _moved(reading: Reading, way: _Way) -> Reading:
    return attrs.evolve(
        reading,
        structures=tuple(_structure(structure, way) for structure in reading.structures),
        kinds=tuple(_at(seen, way) for seen in reading.kinds),
        spans=tuple(Span(*way(span.start, span.end), span.kind) for span in reading.spans),
        repairs=tuple(_at(repair, way) for repair in reading.repairs),
        findings=tuple(_finding(finding, way) for finding in reading.findings),
    )


def _at(value: _Placed, way: _Way) -> _Placed:
    start, end = way(value.start, value.end)
    return attrs.evolve(value, start=start, end=end)


def _structure(structure: JointMeeting, way: _Way) -> JointMeeting:
    # Only places change: neither what the values hold nor their ids need another look.
    entries = trusting(_entries, structure.sources, way)
    return vouched(lambda: attrs.evolve(structure, sources=entries))


def _entries(entries: Iterable[SourceEntry], way: _Way) -> tuple[SourceEntry, ...]:
    made: dict[int, Source] = {}

    def moved(source: Source) -> Source:
        # One stretch bears many values, which share its source.
        known = made.get(id(source))
        if known is None:
            known = made[id(source)] = _source(source, way)
        return known

    return tuple(SourceEntry(at=entry.at, sources=tuple(map(moved, entry.sources))) for entry in entries)


def _finding(finding: Finding, way: _Way) -> Finding:
    source = _quote(finding.source, way) if finding.source is not None else None
    return attrs.evolve(finding, source=source, related=tuple(_quote(quote, way) for quote in finding.related))


def _quote(quote: Quote, way: _Way) -> Quote:
    return attrs.evolve(quote, source=_source(quote.source, way) if quote.source is not None else None)


def _source(source: Source, way: _Way) -> Source:
    if source.start is None or source.end is None:
        return source
    start, end = way(source.start, source.end)
    return Source(document=source.document, clause=source.clause, quote=source.quote, start=start, end=end)


def _outside_furniture(spans: Sequence[Span], first: int, last: int) -> Iterator[Span]:
    """The spans, what is unread before and behind the article being furniture."""
    for span in spans:
        if span.kind is not SpanKind.UNREAD:
            yield span
            continue
        for start, end, kind in (
            (span.start, min(span.end, first), SpanKind.FURNITURE),
            (max(span.start, first), min(span.end, last), SpanKind.UNREAD),
            (max(span.start, last), span.end, SpanKind.FURNITURE),
        ):
            if start < end:
                yield Span(start, end, kind)


def _filled(spans: Iterable[Span], length: int) -> Iterator[Span]:
    """The spans side by side over the whole source: what lies between two is markup."""
    at = 0
    for span in spans:
        start = max(span.start, at)
        if start >= span.end:
            continue
        if start > at:
            yield Span(at, start, SpanKind.FURNITURE)
        yield Span(start, span.end, span.kind)
        at = span.end
    if at < length:
        yield Span(at, length, SpanKind.FURNITURE)


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans, neighbours of one kind made one."""
    found: list[Span] = []
    for span in spans:
        if found and found[-1].kind is span.kind:
            found[-1] = Span(found[-1].start, span.end, span.kind)
        else:
            found.append(span)
    return tuple(found)
