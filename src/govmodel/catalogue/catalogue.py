"""The catalogue as a value: the rows that ship and any laid over them, indexed when first asked."""

from __future__ import annotations

import functools
import os
from collections.abc import Mapping
from typing import Any, TypeVar, cast

import attrs

from govmodel.catalogue.division_index import Days, DivisionIndex
from govmodel.catalogue.issuer_index import IssuerIndex
from govmodel.catalogue.issuer_row import IssuerRow
from govmodel.catalogue.layer import InvalidRows, Layer, fault, read_layer
from govmodel.catalogue.name_index import NameIndex
from govmodel.catalogue.post_index import PostIndex
from govmodel.catalogue.post_row import PostTitleRow
from govmodel.catalogue.rank_index import RankIndex
from govmodel.catalogue.reform_row import ReformRow
from govmodel.catalogue.row import AnyRow, DivisionRow, Line, NameRow, RankRow, TitleRow
from govmodel.catalogue.shipped import shipped
from govmodel.catalogue.table import TABLES
from govmodel.catalogue.validity import holds, overlap
from govmodel.model.errors import Problem
from govmodel.model.fields import many
from govmodel.model.unit import UnitKind

_Row = TypeVar("_Row", bound=AnyRow)


@attrs.frozen(kw_only=True)
class Catalogue:
    """What the administration looks like on a date: divisions, lines of work, names, ranks, titles.

    Nothing is read when one is made; each table is read when it is first asked for.

    Attributes:
        layers: Rows laid over those that ship, the last on top.
    """

    layers: tuple[Layer, ...] = many()

    def overlay(self, rows: Mapping[str, Any] | str | os.PathLike[str]) -> Catalogue:
        """A new catalogue with ``rows`` on top: the path of a TOML file, or data of the same shape.

        For as long as it holds, a row takes the place of every row below it that is about the same thing:
        a division's code, a line's id, a name's pattern and scope, a rank's standing, tier, kind and line,
        a title's kind, line and suffix. No rows: the same catalogue.

        Raises:
            InvalidRows: With every fault of every row.

        Example:
            >>> ours = default_catalogue().overlay({"line": [{"id": "tea", "name": "茶产业",
            ...     "kind": "政府部门", "source": "市编办文件", "sure": "seen"}]})
            >>> ours.lines["tea"][0].name
            '茶产业'
        """
        layer = read_layer(rows)
        if not layer.rows:
            return self
        made = attrs.evolve(self, layers=(*self.layers, layer))
        problems = _dangling(made, layer)
        if problems:
            raise InvalidRows(problems)
        return made

    @functools.cached_property
    def divisions(self) -> DivisionIndex:
        """Every division, found by code and by name."""
        return DivisionIndex(self.rows(DivisionRow))

    @functools.cached_property
    def lines(self) -> dict[str, tuple[Line, ...]]:
        """The rows of each line of work by its id, in the order of the table."""
        found: dict[str, tuple[Line, ...]] = {}
        for row in self.rows(Line):
            found[row.id] = (*found.get(row.id, ()), row)
        return found

    @functools.cached_property
    def names(self) -> NameIndex:
        """Every name, found by its words and by its lines."""
        return NameIndex(self.rows(NameRow))

    @functools.cached_property
    def ranks(self) -> RankIndex:
        """The rows of the rank table, found by standing."""
        return RankIndex(self.rows(RankRow))

    @functools.cached_property
    def titles(self) -> tuple[TitleRow, ...]:
        """The rows of the table of titles."""
        return self.rows(TitleRow)

    @functools.cached_property
    def post_titles(self) -> PostIndex:
        """The rows of the table of posts, found by their titles."""
        return PostIndex(self.rows(PostTitleRow))

    @functools.cached_property
    def issuers(self) -> IssuerIndex:
        """The rows of the table of issuers, found by their words."""
        return IssuerIndex(self.rows(IssuerRow))

    @functools.cached_property
    def reforms(self) -> tuple[ReformRow, ...]:
        """The rows of the table of reforms."""
        return self.rows(ReformRow)

    @functools.cached_property
    def kept(self) -> dict[str, Any]:
        """What those who ask keep by name for as long as this catalogue is there; nothing here reads it."""
        return {}

    @functools.cached_property
    def title_answers(self) -> dict[object, Any]:
        """Titles asked for before; kept since units of one name are met again and again."""
        return {}

    @functools.cached_property
    def reform_regions(self) -> frozenset[str]:
        """Every division that some reform is said to hold in or below."""
        return frozenset(code for row in self.reforms for code in row.regions)

    @functools.cached_property
    def reform_steps(self) -> dict[object, list[Any]]:
        """Steps taken between two dates in places of a class; kept, since every line asks for the same ones."""
        return {}

    @functools.cached_property
    def unit_answers(self) -> dict[object, Any]:
        """Answers to names of units asked for before; kept since a document names the same few again and again."""
        return {}

    @functools.cached_property
    def fellow_plans(self) -> dict[object, Any]:
        """How units of one place are called in places of another class; kept since a body is derived for thousands."""
        return {}

    def line_on(self, line: str, days: Days) -> Line | None:
        """The row of a line of work that holds on those days; where none does, the last."""
        rows = self.lines.get(line, ())
        return next((row for row in rows if holds(row.since, row.until, days)), rows[-1] if rows else None)

    def kind_of(self, line: str, days: Days) -> UnitKind | None:
        """What sort of organ carries a line of work on those days; ``None`` for an unknown line."""
        row = self.line_on(line, days)
        return row.kind if row else None

    def rows(self, kind: type[_Row]) -> tuple[_Row, ...]:
        """All rows of one table: those on top first, then what they leave of those below."""
        table = next(name for name, each in TABLES.items() if each is kind)
        rows = cast(tuple[_Row, ...], shipped(table))
        for layer in self.layers:
            rows = _laid_over(tuple(row for row in layer.rows if isinstance(row, kind)), rows)
        return rows


def _laid_over(top: tuple[_Row, ...], below: tuple[_Row, ...]) -> tuple[_Row, ...]:
    if not top:
        return below
    keys: dict[tuple[object, ...], list[_Row]] = {}
    for row in top:
        keys.setdefault(row.key, []).append(row)
    left = (part for row in below for part in _outside(row, keys.get(row.key, [])))
    return (*top, *left)


def _outside(row: _Row, over: list[_Row]) -> list[_Row]:
    """What the rows laid over a row leave of it: itself, shorter pieces of it, or nothing."""
    parts = [row]
    for cover in over:
        parts = [piece for part in parts for piece in _clipped(part, cover)]
    return parts


def _clipped(part: _Row, cover: _Row) -> list[_Row]:
    if not overlap((part.since, part.until), (cover.since, cover.until)):
        return [part]
    pieces = []
    if cover.since is not None and (part.since is None or part.since < cover.since):
        pieces.append(attrs.evolve(part, until=cover.since))
    if cover.until is not None and (part.until is None or cover.until < part.until):
        pieces.append(attrs.evolve(part, since=cover.until))
    return pieces


def _dangling(made: Catalogue, layer: Layer) -> list[Problem]:
    problems: list[Problem] = []
    places: dict[type[AnyRow], int] = {}
    tables = {kind: name for name, kind in TABLES.items()}
    for row in layer.rows:
        place = places[type(row)] = places.get(type(row), -1) + 1
        path = f"$.{tables[type(row)]}[{place}]"
        problems += [
            fault(f"{path}.{key}", "unknown-value", line, tuple(made.lines))
            for key, line in _lines_of(row)
            if line not in made.lines
        ]
        problems += [
            fault(f"{path}.{key}", "unknown-value", code, made.divisions.codes)
            for key, code in _codes_of(row)
            if code not in made.divisions.by_code
        ]
    return problems


def _lines_of(row: AnyRow) -> tuple[tuple[str, str], ...]:
    if isinstance(row, ReformRow):
        return (*(("before", line) for line in row.before), *(("after", line) for line in row.after))
    if isinstance(row, NameRow | IssuerRow):
        return tuple(("lines", line) for line in row.lines)
    if isinstance(row, RankRow | TitleRow) and row.line is not None:
        return (("line", row.line),)
    return ()


def _codes_of(row: AnyRow) -> tuple[tuple[str, str], ...]:
    if isinstance(row, NameRow | ReformRow):
        return tuple(("regions", code) for code in row.regions)
    if isinstance(row, IssuerRow):
        return tuple(("regions", code) for code in row.regions) + ((("place", row.place),) if row.place else ())
    if isinstance(row, DivisionRow) and row.parent is not None:
        return (("parent", row.parent),)
    return ()


@functools.cache
def default_catalogue() -> Catalogue:
    """The catalogue that ships, with nothing laid over it."""
    return Catalogue()
