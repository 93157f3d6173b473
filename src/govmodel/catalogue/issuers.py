"""Issuers: who may stand behind a document number, and what code an organ puts before its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.division_index import Days
from govmodel.catalogue.issuer_row import CodePart, IssuerRow
from govmodel.catalogue.naming import unit_name
from govmodel.catalogue.prefix import above
from govmodel.catalogue.validity import AsOf, Sure, holds, span
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, Tier
from govmodel.model.document import DocumentNumber
from govmodel.model.errors import nearest
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import DivisionCode, LineId
from govmodel.wording.document_numbers import read_document_number


@attrs.frozen(kw_only=True, repr=False)
class Issuer:
    """One organ that may have issued a document.

    Attributes:
        place: Code of its division.
        division: Its division, where the table of divisions knows the code.
        lines: Its lines of work.
        name: What it is called there and then; ``None`` where no name is known.
        place_text: The part of the code that stands for the place; empty for the centre.
        organ_text: The part that stands for the organ.
        internal: What stands between the organ and the kind of document: 社会 in 发改社会.
        kind: The part for the kind of document: 发.
        rows: The rows it rests on; that of the place is missing where only the division's name was matched.
        sure: How far it may be relied on.
    """

    place: DivisionCode
    division: Division | None = None
    lines: tuple[LineId, ...] = many()
    name: str | None = None
    place_text: str = ""
    organ_text: str
    internal: str = ""
    kind: str = ""
    rows: tuple[IssuerRow, ...] = many()
    sure: Sure

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True)
class IssuersAnswer:
    """Who may have issued a document of that number.

    Attributes:
        code: The code that was looked at: 宁政办发.
        issuers: Every candidate, the surest first; several more often than not, since codes are not unique.
    """

    code: str
    issuers: tuple[Issuer, ...] = many()
    _catalogue: Catalogue = attrs.field(repr=False, eq=False)

    @property
    def issuer(self) -> Issuer | None:
        """The issuer, where there is just one."""
        return self.issuers[0] if len(self.issuers) == 1 else None

    @property
    def ambiguous(self) -> bool:
        """Whether it may be several."""
        return len(self.issuers) > 1

    @property
    def nearest(self) -> str | None:
        """The known part of a code most like this one, where nobody was found."""
        if self.issuers:
            return None
        return nearest(self.code, (row.text for row in self._catalogue.issuers.rows if row.part is not CodePart.KIND))


def issuers_of(
    number: DocumentNumber | str,
    as_of: AsOf = None,
    *,
    within: Division | None = None,
    catalogue: Catalogue | None = None,
) -> IssuersAnswer:
    """Who may have issued the document of that number. Never raises.

    A code is put together of a place, an organ and a kind of document (常 政办 发), or of an organ of the
    centre and a kind (国办 发). Where no row knows the place, divisions whose short name it is, or opens,
    are given, as doubtful.

    Args:
        number: The number, as text or as a value; a code alone (宁政办发) will do.
        as_of: The date asked for; unless given, the year of the number.
        within: Only issuers of this division and of those below and above it.
        catalogue: Where to look; the one that ships, unless given.

    Example:
        >>> [issuer.place for issuer in issuers_of("国办发〔2019〕30号").issuers]
        ['000000']
    """
    where = catalogue or default_catalogue()
    value = number if isinstance(number, DocumentNumber) else read_document_number(number).number
    code = value.code if value is not None else str(number).strip()
    if as_of is None and value is not None:
        as_of = PartialDate(year=value.year)
    asked = _Asked(as_of=as_of, days=span(as_of), where=where)
    found: list[Issuer] = []
    for look in (_by_rows, _by_name) if len(code) <= _LONGEST else ():
        found = [each for each in look(code, asked) if within is None or _along(each, within, asked)]
        if found:
            break
    # Of two ways to part one code, the longer organ is the better: 政办 before 政 with 办 for a kind.
    best: dict[tuple[str, tuple[str, ...]], Issuer] = {}
    most = max((len(issuer.place_text + issuer.organ_text) for issuer in found), default=0)
    for issuer in sorted(found, key=lambda issuer: list(Sure).index(issuer.sure)):
        if len(issuer.place_text + issuer.organ_text) == most:
            best.setdefault((issuer.place, issuer.lines), issuer)
    return IssuersAnswer(code=code, issuers=tuple(_named(each, asked) for each in best.values()), catalogue=where)


def _named(issuer: Issuer, asked: _Asked) -> Issuer:
    """The issuer with its name there and then; looked up for those that are handed back, since that takes longest."""
    if issuer.division is None:
        return issuer
    name = unit_name(issuer.lines, issuer.division, asked.as_of, "full", catalogue=asked.where)
    return attrs.evolve(issuer, name=name)


@attrs.frozen(kw_only=True)
class IssuerCode:
    """A code that an organ may put before its numbers.

    Attributes:
        text: The code with the kind of document: 常政办发.
        rows: The rows it rests on.
        sure: How far it may be relied on.
    """

    text: str
    rows: tuple[IssuerRow, ...] = many()
    sure: Sure


def codes_of(
    line: LineId | str | tuple[LineId | str, ...],
    division: Division,
    as_of: AsOf = None,
    *,
    kind: str = "发",
    catalogue: Catalogue | None = None,
) -> tuple[IssuerCode, ...]:
    """The codes that the organ of a line of work may use in a division, the likeliest first.

    Args:
        line: The line's id, or the ids of a merged organ in their order.
        division: Where.
        as_of: The date asked for.
        kind: The kind of document: 发, 函, 字.
        catalogue: Where to look; the one that ships, unless given.

    Example:
        >>> from govmodel.catalogue.divisions import division
        >>> codes_of("government-office", division("常州"))[0].text
        '常政办发'
    """
    where, days = catalogue or default_catalogue(), span(as_of)
    lines = (LineId(line),) if isinstance(line, str) else tuple(map(LineId, line))
    if division.tier is Tier.NATION:
        whole = [row for row in where.issuers.of(CodePart.WHOLE) if row.lines == lines and _held(row, days)]
        return tuple(IssuerCode(text=row.text + kind, rows=(row,), sure=row.sure) for row in whole)
    places = [row for row in where.issuers.of(CodePart.PLACE) if row.place == division.code and _held(row, days)]
    organs = [row for row in where.issuers.of(CodePart.ORGAN) if row.lines == lines and _held(row, days)]
    around = {each.code for each in above(division, where.divisions, days) if isinstance(each, Division)}
    # What is usual in a region goes before what is usual anywhere, and that before what is usual elsewhere.
    organs.sort(key=lambda row: (not around.intersection(row.regions), bool(row.regions)))
    own = any(around.intersection(row.regions) for row in organs)
    made = [
        IssuerCode(
            text=place.text + organ.text + (kind if organ.text != kind else ""),
            rows=(place, organ),
            # Where a region has a way of its own (沪府发), the others' (沪政发) is not to be relied on there.
            sure=max((place.sure, organ.sure), key=list(Sure).index)
            if own is bool(organ.regions) and (not own or around.intersection(organ.regions))
            else Sure.DOUBTFUL,
        )
        for organ in organs
        for place in places
    ]
    found: dict[str, IssuerCode] = {}
    for each in made:
        found.setdefault(each.text, each)
    return tuple(found.values())


_LONGEST: Final = 24
_INTERNAL: Final = 4
"""The most characters that stand for a part of the organ: 社会, 规划."""
_NATION: Final = DivisionCode("000000")
_PARTS_OF_NAME: Final = 3


def _held(row: IssuerRow, days: Days) -> bool:
    return days is None or holds(row.since, row.until, days)


@attrs.frozen(kw_only=True)
class _Asked:
    """A question as it stands: which days, and which catalogue."""

    as_of: AsOf
    days: Days
    where: Catalogue


def _by_rows(code: str, asked: _Asked) -> Iterator[Issuer]:
    for row in asked.where.issuers.opening(CodePart.WHOLE, code):
        yield from _made(row.place or _NATION, "", (row,), code[len(row.text) :], asked)
    for place in asked.where.issuers.opening(CodePart.PLACE, code):
        rest = code[len(place.text) :]
        for organ in asked.where.issuers.opening(CodePart.ORGAN, rest) if place.place else ():
            tail = rest[len(organ.text) :]
            yield from _made(place.place or _NATION, place.text, (place, organ), tail, asked)


def _by_name(code: str, asked: _Asked) -> Iterator[Issuer]:
    """Issuers of divisions whose short name the code opens with, whole or by its first character."""
    for end in range(min(_PARTS_OF_NAME, len(code) - 1), 0, -1):
        organs = list(asked.where.issuers.opening(CodePart.ORGAN, code[end:]))
        if not organs:
            continue
        opening = code[:end]
        rows = asked.where.divisions.by_name.get(opening, []) if end > 1 else asked.where.divisions.rows
        for row in rows:
            if (end > 1 or row.name.startswith(opening)) and holds(row.since, row.until, asked.days):
                for organ in organs:
                    yield from _made(row.code, opening, (organ,), code[end + len(organ.text) :], asked)


def _made(
    place: DivisionCode, place_text: str, rows: tuple[IssuerRow, ...], tail: str, asked: _Asked
) -> Iterator[Issuer]:
    """The issuer of one way to part a code; none where what is left over is no kind of document."""
    organ = rows[-1]
    internal = kind = None
    for start in range(min(len(tail), _INTERNAL) + 1):
        if not tail[start:] or asked.where.issuers.at(CodePart.KIND, tail[start:]):
            internal, kind = tail[:start], tail[start:]
            break
    if internal is None or kind is None:
        return
    row = asked.where.divisions.on(place, asked.days)
    division = row.division if row else None
    sure = max((each.sure for each in rows), key=list(Sure).index)
    named = any(each.part is not CodePart.ORGAN for each in rows)
    usual = not organ.regions or (division is not None and _usual(organ, division, asked))
    doubtful = not named or not usual or bool(internal) or not all(_held(each, asked.days) for each in rows)
    yield Issuer(
        place=place,
        division=division,
        lines=organ.lines,
        place_text=place_text,
        organ_text=organ.text,
        internal=internal,
        kind=kind,
        rows=rows,
        sure=Sure.DOUBTFUL if doubtful else sure,
    )


def _usual(organ: IssuerRow, division: Division, asked: _Asked) -> bool:
    codes = {each.code for each in above(division, asked.where.divisions, asked.days) if isinstance(each, Division)}
    return bool(codes.intersection(organ.regions))


def _along(issuer: Issuer, within: Division, asked: _Asked) -> bool:
    """Whether the issuer's place lies in, around or is ``within``."""
    up = {each.code for each in above(within, asked.where.divisions, asked.days) if isinstance(each, Division)}
    if issuer.place in up:
        return True
    row = asked.where.divisions.on(issuer.place, asked.days)
    return row is not None and any(each.code == within.code for each in asked.where.divisions.lineage(row, asked.days))
