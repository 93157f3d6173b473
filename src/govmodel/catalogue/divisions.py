"""Divisions looked up by code, full name or short name, as of a date and within a place."""

from __future__ import annotations

from typing import Final

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.division_index import DivisionIndex
from govmodel.catalogue.row import DivisionRow
from govmodel.catalogue.validity import AsOf, Sure, holds, span
from govmodel.model.division import Division
from govmodel.model.errors import GovmodelError
from govmodel.model.fields import many


@attrs.frozen(kw_only=True)
class DivisionAnswer:
    """What a division look-up found: one division, several candidates, or none.

    Attributes:
        text: What was asked.
        rows: What it may mean; one row a division, in the order of the table.
        dated: Whether the rows hold on the date asked for. Otherwise no division of that name did,
            and the rows are of another time.
    """

    text: str
    rows: tuple[DivisionRow, ...] = many()
    dated: bool = True
    _catalogue: Catalogue = attrs.field(repr=False, eq=False)

    @property
    def division(self) -> Division | None:
        """The division, where there is just one."""
        return self.rows[0].division if len(self.rows) == 1 else None

    @property
    def candidates(self) -> tuple[Division, ...]:
        """Every division it may mean."""
        return tuple(row.division for row in self.rows)

    @property
    def ambiguous(self) -> bool:
        """Whether it may mean several."""
        return len(self.rows) > 1

    @property
    def sure(self) -> Sure | None:
        """How far the answer may be relied on; ``None`` where there is not just one."""
        if len(self.rows) != 1:
            return None
        return self.rows[0].sure if self.dated else Sure.DOUBTFUL

    @property
    def nearest(self) -> str | None:
        """The known name most like the text, where nothing was found; one with the same first character first."""
        if self.rows:
            return None
        index = self._catalogue.divisions
        return _most_like(self.text, index) or index.near.nearest(self.text)


class UnknownDivision(GovmodelError, LookupError):
    """A text names no division, or more than one.

    Attributes:
        answer: What the look-up found.
    """

    def __init__(self, answer: DivisionAnswer) -> None:
        """Say what was asked and what would be near, in both languages."""
        self.answer = answer
        super().__init__(f"{self.text('zh')} / {self.text('en')}")

    def text(self, lang: str = "zh") -> str:
        """The message in one language; any ``lang`` other than ``zh`` is English."""
        asked, near = self.answer.text, self.answer.nearest
        names = [f"{row.name}（{row.code}）" for row in self.answer.rows]
        if names:
            zh = f"「{asked}」不止一处：{'、'.join(names)}"
            en = f"“{asked}” is more than one place: {', '.join(names)}"
        else:
            zh = f"没有找到区划「{asked}」" + (f"；最接近的是「{near}」" if near else "")
            en = f"there is no division “{asked}”" + (f"; the nearest is “{near}”" if near else "")
        return zh if lang == "zh" else en


def find_division(
    text: str,
    *,
    as_of: AsOf = None,
    within: str | Division | None = None,
    catalogue: Catalogue | None = None,
) -> DivisionAnswer:
    """What ``text`` names: a code, a full or short name, or a path such as 江苏省常州市. Never raises.

    Where no division of that name held on the date asked for, those of another time are given, not
    ``dated``. With no date, what still holds comes first.

    Args:
        text: The code, name or path.
        as_of: The date asked for.
        within: Only this division and those below it.
        catalogue: Where to look; the one that ships, unless given.
    """
    where = catalogue or default_catalogue()
    index = where.divisions
    days = span(as_of)
    rows = _named(index, text) or _by_path(index, text, as_of, where)
    if within is not None:
        code = within.code if isinstance(within, Division) else _code(within, as_of, where)
        rows = [row for row in rows if any(above.code == code for above in index.lineage(row, days))]
    dated = [row for row in rows if holds(row.since, row.until, days)]
    chosen: dict[str, DivisionRow] = {}
    for row in dated or rows:
        # Later rows of one code are its later names: without a date, the last is meant.
        if row.code not in chosen or not dated:
            chosen[row.code] = row
    meant = index.meant(list(chosen.values()), text, (), days)
    return DivisionAnswer(text=text, rows=tuple(meant), dated=bool(dated) or not rows, catalogue=where)


def division(
    text: str,
    *,
    as_of: AsOf = None,
    within: str | Division | None = None,
    catalogue: Catalogue | None = None,
) -> Division:
    """The division that ``text`` names, as :func:`find_division` finds it.

    Raises:
        UnknownDivision: If there is none, or more than one.

    Example:
        >>> division("常州").name
        '常州市'
    """
    answer = find_division(text, as_of=as_of, within=within, catalogue=catalogue)
    if answer.division is None:
        raise UnknownDivision(answer)
    return answer.division


def lineage(of: Division | str, *, as_of: AsOf = None, catalogue: Catalogue | None = None) -> tuple[Division, ...]:
    """The division and all above it, upwards: 常州市, 江苏省, 中华人民共和国. Empty where it is not in the table."""
    index = (catalogue or default_catalogue()).divisions
    days = span(as_of)
    row = index.on(of.code if isinstance(of, Division) else of, days)
    return tuple(above.division for above in index.lineage(row, days)) if row else ()


def children(of: Division | str, *, as_of: AsOf = None, catalogue: Catalogue | None = None) -> tuple[Division, ...]:
    """What belongs to a division directly, in the order of codes: 北京市 has districts, 江苏省 has cities.

    Example:
        >>> [each.name for each in children("460300")]
        ['西沙区', '南沙区']
    """
    index = (catalogue or default_catalogue()).divisions
    return tuple(row.division for row in index.children(of.code if isinstance(of, Division) else of, span(as_of)))


def below(of: Division | str, *, as_of: AsOf = None, catalogue: Catalogue | None = None) -> tuple[Division, ...]:
    """All below a division: each child in the order of codes, followed by all below that child."""
    index = (catalogue or default_catalogue()).divisions
    return tuple(row.division for row in index.below(of.code if isinstance(of, Division) else of, span(as_of)))


_MOST_TIES: Final = 8
_LONGEST_ASKED: Final = 64
"""Nobody writes a longer name; a longer text is not looked through."""


def _most_like(text: str, index: DivisionIndex) -> str | None:
    """The name with the same first character most like the text; of equals, the highest tier and lowest code."""
    # difflib costs some milliseconds to import and is needed only once something is not found.
    from difflib import SequenceMatcher, get_close_matches  # noqa: PLC0415

    if len(text) > _LONGEST_ASKED:
        return None
    found = get_close_matches(text, index.by_first.get(text[:1], ()), n=_MOST_TIES, cutoff=0.5)
    unlike = {name: 1 - SequenceMatcher(None, name, text).ratio() for name in found}
    first = {name: index.by_name[name][0] for name in found}
    return min(found, key=lambda name: (unlike[name], first[name].tier.depth, first[name].code), default=None)


_SHORTEST: Final = 2
_MOST_STEPS: Final = 4
"""A path names no more than this many divisions: 江苏省, 常州市, 金坛区, a street."""


def _named(index: DivisionIndex, text: str) -> list[DivisionRow]:
    return index.by_code.get(text) or index.by_name.get(text) or []


def _by_path(index: DivisionIndex, text: str, as_of: AsOf, where: Catalogue) -> list[DivisionRow]:
    days = span(as_of)
    if len(text) > _MOST_STEPS * index.longest:
        return []
    for end in range(min(index.longest, len(text) - _SHORTEST), _SHORTEST - 1, -1):
        above = index.by_name.get(text[:end])
        if not above:
            continue
        codes = {row.code for row in above}
        below = _named(index, text[end:]) or _by_path(index, text[end:], as_of, where)
        found = [row for row in below if any(each.code in codes for each in index.lineage(row, days)[1:])]
        if found:
            return found
    return []


def _code(text: str, as_of: AsOf, where: Catalogue) -> str | None:
    answer = find_division(text, as_of=as_of, catalogue=where)
    return answer.rows[0].code if len(answer.rows) == 1 else None
