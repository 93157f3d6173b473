"""Counts of the shipped table by tier and year, its faults, and the figures in the documentation."""

import csv
import datetime
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from tools.catalogue.read_packages import Sighting
from tools.catalogue.spells import FIRST_YEAR, LAST_YEAR, first_day, table

Row = dict[str, str]
_OUTSIDE = ("71", "81", "82")
_ALWAYS = (datetime.date.min, datetime.date.max)
_OURS, _OFFICIAL = ("prefecture", "地级"), ("county", "县级")


def read(file: Path) -> list[Row]:
    """The rows of the table."""
    with file.open(encoding="utf-8-sig", newline="") as content:
        return list(csv.DictReader(content))


def span(row: Row) -> tuple[datetime.date, datetime.date]:
    """The first day of a row and the first on which it no longer holds."""
    return (
        first_day(row["since"]) if row["since"] else _ALWAYS[0],
        first_day(row["until"]) if row["until"] else _ALWAYS[1],
    )


def faults(file: Path) -> Iterator[str]:
    """What does not hang together in the table."""
    by_code: dict[str, list[Row]] = defaultdict(list)
    for row in read(file):
        by_code[row["code"]].append(row)
    for code, held in by_code.items():
        spans = sorted(span(row) for row in held)
        yield from (f"{code}: ends no later than it begins" for begin, end in spans if begin >= end)
        yield from (f"{code}: two rows overlap" for one, other in pairwise(spans) if other[0] < one[1])
        for row in held:
            if row["parent"] and not _covered(span(row), [span(each) for each in by_code.get(row["parent"], [])]):
                yield f"{code} {row['name']}: its parent {row['parent']} does not hold all the while"


def _covered(inner: tuple[datetime.date, datetime.date], outer: list[tuple[datetime.date, datetime.date]]) -> bool:
    reached = inner[0]
    for begin, end in sorted(outer):
        if begin <= reached:
            reached = max(reached, end)
    return reached >= inner[1]


def held_at_end_of(rows: list[Row], year: int) -> list[Row]:
    """The rows that hold on the last day of a year, without 台湾, 香港 and 澳门."""
    day = datetime.date(year, 12, 31)
    return [row for row in rows if row["code"][:2] not in _OUTSIDE and span(row)[0] <= day < span(row)[1]]


def table_of_counts(file: Path) -> str:
    """A table for people: ours and the official figures at the end of each year, and why they differ."""
    rows = read(file)
    official = {int(row["year"]): row for row in table("official.csv")}
    reasons = {int(row["year"]): row["reason"] for row in table("differences.csv")}
    lines = [
        "| 年底 | 省级 | 地级 | 公布 | 县级 | 公布 | 差 | 缘由 |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        ours = Counter(row["tier"] for row in held_at_end_of(rows, year) if row["kind"] not in {"兵团", "国家"})
        theirs = official.get(year, {"prefecture": "", "county": ""})
        apart = [
            f"{tier} {ours[tier] - int(theirs[key]):+d}"
            for key, tier in (_OURS, _OFFICIAL)
            if theirs[key] and ours[tier] != int(theirs[key])
        ]
        cells = [year, ours["省级"], ours["地级"], theirs["prefecture"] or "—", ours["县级"], theirs["county"] or "—",
                 "、".join(apart) or ("" if theirs["county"] else "—"), reasons.get(year, "")]  # fmt: skip
        lines.append("| " + " | ".join(str(cell) for cell in cells) + " |")
    last = Counter((row["tier"], row["kind"]) for row in held_at_end_of(rows, LAST_YEAR))
    lines += ["", f"{LAST_YEAR} 年底各类：", "", "| 层级 | 类 | 数 |", "|---|---|---|"]
    order = {"国家": 0, "省级": 1, "地级": 2, "县级": 3}
    lines += [
        f"| {tier} | {kind} | {number} |"
        for (tier, kind), number in sorted(last.items(), key=lambda item: (order[item[0][0]], -item[1], item[0][1]))
    ]
    return "\n".join(lines)


def story(file: Path, lists: list[Sighting], late: int, differing: list[Row]) -> str:
    """The figures of how the table came about."""
    rows = read(file)
    sure = Counter(row["sure"] for row in rows)
    listed = [row["source"].split("；")[0] for row in rows if row["source"].startswith("名单")]
    agreeing = Counter(votes.removeprefix("名单") for votes in listed)
    days = Counter(
        {4: "只知年", 7: "知月", 10: "知日"}[len(row[end])] for row in rows for end in ("since", "until") if row[end]
    )
    by_source = Counter(row["source"] for row in differing)
    seen: dict[str, list[datetime.date]] = defaultdict(list)
    for each in lists:
        seen[each.source].append(each.day)
    lines = ["| 来源 | 份数 | 最早 | 最晚 | 与表不合（不计迟早） |", "|---|---|---|---|---|"]
    lines += [
        f"| {source} | {len(days_)} | {min(days_)} | {max(days_)} | {by_source[source]} |"
        for source, days_ in sorted(seen.items())
    ]
    lines += [
        "",
        f"- 全表 {len(rows)} 行，{len({row['code'] for row in rows})} 个代码；{_listed(sure)}。",
        f"- 各家只是收录迟早不同的 {late} 处（一家一版一码算一处）；此外不合 {len(differing)} 组。",
        f"- 起止日期：{_listed(days)}（处）。",
        f"- 几家一致（一致数/可问数，后为行数）：{_listed(agreeing)}。",
    ]
    return "\n".join(lines)


def _listed(numbers: Counter[str]) -> str:
    return "、".join(f"{name} {number}" for name, number in numbers.most_common())


def _marks(name: str) -> tuple[str, str]:
    return f"<!-- begin {name}: made by tools/catalogue/build.py -->", f"<!-- end {name} -->"


def stale(page: Path, name: str, wanted: str) -> list[str]:
    """A complaint if the part of a page between its marks is not what is wanted."""
    begin, end = _marks(name)
    there = page.read_text(encoding="utf-8").partition(begin)[2].partition(end)[0].strip()
    return [] if there == wanted.strip() else [f"{page.name}: the part “{name}” is not current"]


def renew(page: Path, name: str, wanted: str) -> None:
    """Write the part of a page between its marks anew."""
    begin, end = _marks(name)
    content = page.read_text(encoding="utf-8")
    head, found, rest = content.partition(begin)
    if not found:
        msg = f"{page} has no mark {begin}"
        raise ValueError(msg)
    page.write_text(f"{head}{begin}\n\n{wanted}\n\n{end}{rest.partition(end)[2]}", encoding="utf-8")
