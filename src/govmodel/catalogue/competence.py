"""Which words of a clause claim a power that not every tier has, and whether a division has it on a date.

- When in doubt nothing is reported: words that are merely named, made by others or part of a title are left alone.
- The subjects on which a city may make law, and the day from which its province let it, are not looked at.
"""

from __future__ import annotations

import datetime
import functools
import re
from importlib import resources

import attrs

from govmodel.catalogue import cell
from govmodel.catalogue.catalogue import Catalogue
from govmodel.catalogue.governing_verb import VerbKind, makes, without_titles
from govmodel.catalogue.legislation import legislates
from govmodel.catalogue.validity import AsOf, Sure, holds, span
from govmodel.findings.text import Text
from govmodel.model.division import Division, DivisionKind, Place, Tier
from govmodel.model.fields import sparse_repr

_LOW_KINDS = frozenset(DivisionKind) - {
    DivisionKind.NATION,
    DivisionKind.PROVINCE,
    DivisionKind.AUTONOMOUS_REGION,
    DivisionKind.MUNICIPALITY,
    DivisionKind.SPECIAL_REGION,
    DivisionKind.CORPS,
    DivisionKind.PREFECTURE_CITY,
    DivisionKind.AUTONOMOUS_PREFECTURE,
    DivisionKind.LEAGUE,
    DivisionKind.PREFECTURE,
}


@attrs.frozen(kw_only=True, repr=False)
class PowerRow:
    """A power, the words by which clauses claim it, and who has it when.

    Attributes:
        power: What it is: 地方性法规, 行业标准.
        words: How clauses name what it makes: 法规规章.
        verbs: The kinds of verbs by which a clause claims it.
        tiers: Every division of these tiers has it.
        kinds: Every division of these kinds has it.
        by_legislation: Whoever may make local law has it; see :func:`govmodel.catalogue.legislation.legislates`.
        since: First day; ``None`` for older than our data.
        until: First day on which it no longer holds; ``None`` while it does.
        held_by: Who has it, for a person.
        source: Where the row comes from.
        sure: How far it may be relied on.
    """

    power: str
    words: tuple[str, ...]
    verbs: frozenset[VerbKind]
    tiers: frozenset[Tier] = frozenset()
    kinds: frozenset[DivisionKind] = frozenset()
    by_legislation: bool = False
    since: datetime.date | None = None
    until: datetime.date | None = None
    held_by: Text
    source: str
    sure: Sure

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True)
class Lack:
    """Words of a text that claim a power the division lacks.

    Attributes:
        start: Where the words begin in the text.
        end: Where they end.
        words: The words: ``text[start:end]``.
        power: The power they claim.
        row: Who has it on the date.
        reason: The same for a person.
    """

    start: int
    end: int
    words: str
    power: str
    row: PowerRow
    reason: Text


@functools.cache
def power_rows() -> tuple[PowerRow, ...]:
    """Every row that ships, in the order of its file."""
    import csv  # noqa: PLC0415  # needed once, and only by those who ask about powers

    file = resources.files("govmodel.catalogue") / "data" / "powers.csv"
    return tuple(
        PowerRow(
            power=cell.text(row["power"]),
            words=tuple(cell.text(row["words"]).split("|")),  # some of them hold 、
            verbs=cell.members(VerbKind)(row["verbs"]),
            tiers=cell.tiers(row["tiers"]),
            kinds=cell.members(DivisionKind)(row["kinds"]),
            by_legislation=bool(row["by_legislation"]),
            since=cell.day(row["since"]),
            until=cell.day(row["until"]),
            held_by=Text(cell.text(row["held_by"]), cell.text(row["held_by_en"])),
            source=cell.text(row["source"]),
            sure=cell.sure(row["sure"]),
        )
        for row in csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines())
    )


def lacking(
    text: str, of: Division | Place, as_of: AsOf = None, *, catalogue: Catalogue | None = None
) -> tuple[Lack, ...]:
    """The words of a text by which a body claims a power that its division lacks on a date, in their order.

    Only clauses count by which the body itself would use or push the power (制定行业标准, 推动完善法规规章),
    not those that name what the power makes (贯彻法规, 《…条例》). A place of which neither tier nor
    kind is known lacks nothing that could be told.

    Args:
        text: One clause or a whole text.
        of: Whose body speaks.
        as_of: The date asked for; where it may mean several days, a power of any of them counts.
        catalogue: Where to look; the one that ships, unless given.

    Example:
        >>> from govmodel.catalogue.divisions import division
        >>> text, changzhou = "推动建立和完善相关法规规章", division("常州")
        >>> [lack.words for lack in lacking(text, changzhou, datetime.date(2011, 12, 27))]
        ['法规规章']
    """
    named = _named(text)
    # Who has which power is asked only where one is named at all.
    missing = _missing(of, as_of, catalogue) if named else {}
    plain = without_titles(text) if named else text
    found = []
    for start, end, words, power in named:
        row = missing.get(power)
        if row is not None and makes(plain, start, end, row.verbs):
            found.append(
                Lack(start=start, end=end, words=words, power=power, row=row, reason=_reason(words, row, of, as_of))
            )
    return tuple(found)


@functools.lru_cache(maxsize=4096)
def _named(text: str) -> tuple[tuple[int, int, str, str], ...]:
    """Where a text names a power: start, end, words, and which power."""
    return tuple(
        (match.start(), match.end(), match[0], _power_of()[match[0]])
        for match in _any_words().finditer(without_titles(text))
    )


def _missing(of: Division | Place, as_of: AsOf, catalogue: Catalogue | None) -> dict[str, PowerRow]:
    """The powers that somebody has on the date and the division has not, each with its latest row."""
    days = span(as_of)
    rows = [row for row in power_rows() if holds(row.since, row.until, days)]
    held = {row.power for row in rows if _has(row, of, as_of, catalogue)}
    return {row.power: row for row in rows if row.power not in held}


@functools.cache
def _power_of() -> dict[str, str]:
    return {word: row.power for row in power_rows() for word in row.words}


@functools.cache
def _any_words() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(_power_of(), key=len, reverse=True))))


def _has(row: PowerRow, of: Division | Place, as_of: AsOf, catalogue: Catalogue | None) -> bool:
    if of.tier in row.tiers or of.kind in row.kinds:
        return True
    if isinstance(of, Division):
        return row.by_legislation and legislates(of, as_of, catalogue=catalogue)
    low = of.tier in {Tier.COUNTY, Tier.TOWNSHIP} or of.kind in _LOW_KINDS
    # Without a code nobody can tell a city that may make law from one that may not, nor a tier from no kind.
    return not low and (row.by_legislation or of.tier is None)


def _reason(words: str, row: PowerRow, of: Division | Place, as_of: AsOf) -> Text:
    when, when_en = ("现行规定", "as things stand") if as_of is None else (f"{as_of} 时", f"as of {as_of}")
    return Text(
        f"「{words}」：{when}，{row.power}归{row.held_by.zh}（{row.source}）；{of.name}没有这项权",
        f"“{words}”: {when_en}, {row.power} is for {row.held_by.en} ({row.source}); {of.name} lacks the power",
    )
