"""The document a structure is read from, and the sources of its elements."""

from __future__ import annotations

from functools import cache, lru_cache

from hypothesis import strategies as st

from govmodel.model.document import (
    ActKind,
    Citation,
    Document,
    DocumentNumber,
    Extent,
    Genre,
    Section,
    Validity,
)
from govmodel.model.matter import Match
from govmodel.model.source import Source, SourceEntry
from govmodel.testing.strategies.actors import body_refs, cast_units, several_units, unnamed
from govmodel.testing.strategies.awkward import few, maybe, texts
from govmodel.testing.strategies.dates import partial_dates
from govmodel.testing.strategies.ids import STOCK, Cast, address, spots, structure_ids
from govmodel.testing.strategies.sparse import sparse


@cache
def document_numbers() -> st.SearchStrategy[DocumentNumber]:
    """A document number whose code is one an office might print."""
    codes = st.sampled_from(("常政办发", "国办函", "苏政办〔函〕", "Ａ甲(办)", "甲 乙")) | st.text(
        "甲乙政办发函字第号ABab0（）·", min_size=1, max_size=6
    )
    return st.builds(DocumentNumber, code=codes, year=st.integers(1949, 9999), serial=st.integers(1, 99_999))


@cache
def citations() -> st.SearchStrategy[Citation]:
    """Another document that one rests on."""
    return st.builds(Citation, title=texts(), number=maybe(document_numbers()))


@cache
def extents() -> st.SearchStrategy[Extent]:
    """All of a document; some sections whole, some partial, the rest missing."""
    return st.just(Extent()) | st.builds(_extent, few(_SECTIONS), few(_SECTIONS))


_SECTIONS = st.sampled_from(Section)


def _extent(partial: tuple[Section, ...], missing: tuple[Section, ...]) -> Extent:
    return Extent(whole=set(Section).difference(partial, missing), partial=partial)


@lru_cache(maxsize=16)
def documents(cast: Cast = STOCK) -> st.SearchStrategy[Document]:
    """A document's head: nothing known, or anything."""
    return sparse(
        Document,
        {},
        title=texts(),
        title_match=_said(),
        number=document_numbers(),
        issuer=cast_units(cast),
        issuer_match=_said(),
        co_issuers=few(st.sampled_from(cast.units) | unnamed() if cast.units else unnamed()),
        genre=st.sampled_from(Genre),
        date=partial_dates(least=1949),
        date_match=_said(),
        published=partial_dates(least=1949),
        act=st.sampled_from(ActKind),
        act_on=body_refs(),
        validity=st.sampled_from(Validity),
        addressees=several_units(cast),
        basis=few(citations()),
        purpose=texts(),
        approved_by=cast_units(cast),
        extent=extents(),
    )


def _said() -> st.SearchStrategy[Match]:
    return st.sampled_from((Match.STATED, Match.DECLARED))


def _source(document: str, clause: str, quote: str, start: int | None) -> Source:
    end = None if start is None else start + len(quote)
    return Source(document=document, clause=clause, quote=quote, start=start, end=end)


@cache
def sources() -> st.SearchStrategy[Source]:
    """A stretch of a document, its offsets known or not."""
    clauses = st.sampled_from(("二", "三/省商务厅", "四（二）")) | texts()
    return st.builds(_source, structure_ids(), clauses, texts(), maybe(st.integers(0, 100_000)))


def source_entries(elements: tuple[str, ...] = ("a",)) -> st.SearchStrategy[SourceEntry]:
    """The sources of one element, of one of its fields, or of the structure."""
    return _entries().map(lambda drawn: SourceEntry(at=address(elements, *drawn[0]), sources=drawn[1]))


def source_tables(elements: tuple[str, ...]) -> st.SearchStrategy[tuple[SourceEntry, ...]]:
    """Sources of some of the elements, of their fields, or of the structure, each place once."""

    def table(drawn: tuple[tuple[tuple[int, int], tuple[Source, ...]], ...]) -> tuple[SourceEntry, ...]:
        rows = {address(elements, *place): found for place, found in drawn}
        return tuple(SourceEntry(at=at, sources=found) for at, found in rows.items())

    return few(_entries(), most=3).map(table)


@cache
def _entries() -> st.SearchStrategy[tuple[tuple[int, int], tuple[Source, ...]]]:
    """A place, which becomes an address once the elements are known, and its sources."""
    return st.tuples(spots(), few(sources(), least=1))
