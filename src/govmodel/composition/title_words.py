"""Words of posts that go by the place: its government's titles, its internal divisions, posts it has no fellow for."""

from __future__ import annotations

import csv
import functools
from importlib import resources
from typing import Final

import attrs

from govmodel.composition.reason import Ground
from govmodel.model.division import Division, DivisionKind, Standing
from govmodel.model.fields import many
from govmodel.model.unit import UnitKind

_DATA: Final = "data"


@attrs.frozen(kw_only=True)
class GovernmentTitles:
    """What those who lead a government are called.

    Attributes:
        head: 省长, 市长.
        deputy: 副省长, 副市长.
        party: What the party's committee there is called in short; empty where it is not known.
        ground: What that rests on.
    """

    head: str
    deputy: str
    party: str
    ground: Ground


@attrs.frozen(kw_only=True)
class InternalWords:
    """What the internal divisions of units are called in a standing.

    Attributes:
        collective: Where any of them is meant: 处室.
        single: Before 长: 处; empty where several are in use.
        other: Further words in use.
        ground: What that rests on.
    """

    collective: str
    single: str
    other: tuple[str, ...] = many()
    ground: Ground

    @property
    def words(self) -> tuple[str, ...]:
        """All of them, the collective first."""
        return (self.collective, *self.other, *((self.single,) if self.single else ()))


@attrs.frozen(kw_only=True)
class NoFellow:
    """A post that a place does not have.

    Attributes:
        instead: Posts that are taken in its place.
        ground: What that rests on.
    """

    instead: tuple[str, ...] = many()
    ground: Ground


def government_titles(kind: DivisionKind) -> GovernmentTitles | None:
    """What those who lead the government of such a division are called; ``None`` where that is not known."""
    return _governments().get(kind)


def internal_words(standing: Standing) -> InternalWords | None:
    """What internal divisions are called in a standing; ``None`` where that is not known."""
    return _internals().get(standing)


def no_fellow(title: str, kind: UnitKind, place: Division) -> NoFellow | None:
    """Why a place has no such post in such an organ; ``None`` where nothing says so."""
    rows = _lacking()
    return rows.get((title, kind, place.kind.value)) or rows.get((title, kind, place.tier.value))


def _rows(name: str) -> list[dict[str, str]]:
    text = resources.files(__package__).joinpath(_DATA, name).read_text(encoding="utf-8-sig")
    return list(csv.DictReader(text.splitlines()))


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(each for each in cell.split("、") if each)


def _ground(row: dict[str, str], table: str = "") -> Ground:
    return Ground(title=f"{table}：{row['source']}" if table else row["source"], sure=row["sure"])


@functools.cache
def _governments() -> dict[DivisionKind, GovernmentTitles]:
    return {
        DivisionKind(kind): GovernmentTitles(
            head=row["head"], deputy=row["deputy"], party=row["party"], ground=_ground(row, f"政府职务·{kind}")
        )
        for row in _rows("government_titles.csv")
        for kind in _listed(row["kinds"])
    }


@functools.cache
def _internals() -> dict[Standing, InternalWords]:
    return {
        Standing(row["standing"]): InternalWords(
            collective=row["collective"],
            single=row["single"],
            other=_listed(row["other"]),
            ground=_ground(row, f"内设机构称谓·{row['standing']}"),
        )
        for row in _rows("internal_words.csv")
    }


@functools.cache
def _lacking() -> dict[tuple[str, UnitKind, str], NoFellow]:
    return {
        (row["title"], UnitKind(row["of"]), at): NoFellow(instead=_listed(row["instead"]), ground=_ground(row))
        for row in _rows("posts_without_fellow.csv")
        for at in _listed(row["at"])
    }
