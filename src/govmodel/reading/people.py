"""Names of people: 甲某某, 司马双龙, 丙  某, before a post or behind one."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from functools import cache
from importlib import resources
from typing import Final

from govmodel.reading.tables import surnames

_HAN: Final = "[\u3400-\u4dbf\u4e00-\u9fff]"
_BLANK: Final = "[ \u3000\t\xa0]"
NAME: Final = (
    rf"(?:{_HAN}{_BLANK}{{1,4}}{_HAN}(?={_BLANK}|[|（，]|$)|{_HAN}{{1,2}}×{{1,2}}|×{{2,3}}"
    rf"|{_HAN}{{2,4}}|{_HAN}{{2,6}}·{_HAN}{{2,8}})"
)
"""Part of a pattern: a name, its two characters set apart or not."""
_TITLED: Final = re.compile(rf"^({NAME})(?:同志|先生|女士)$")
_DOTTED: Final = re.compile(rf"{_HAN}{{2,6}}·{_HAN}{{2,8}}")
_CROSSED: Final = re.compile(rf"{_HAN}{{1,2}}×{{1,2}}|×{{2,3}}")
_OF_TITLE: Final = re.compile("[由为是各]|常务|常委|分管|主管|联系|党[组委工]|专职|有关|相关")
"""How the words before a title begin that are no name, though 常, 党 and 相 are surnames."""
_ANONYMOUS: Final = "某"


@cache
def compound_surnames() -> frozenset[str]:
    """Surnames of two characters."""
    text = resources.files("govmodel.reading").joinpath("data", "compound_surnames.csv").read_text(encoding="utf-8")
    return frozenset(row["surname"] for row in csv.DictReader(text.splitlines()))


def plain_name(name: str) -> str:
    """A name without the blanks within."""
    return "".join(name.split())


def is_withheld(name: str) -> bool:
    """Whether crosses stand in the place of a whole name: ×××."""
    return bool(name) and not name.strip("×")


def looks_like_name(words: str) -> bool:
    """Whether words standing alone look like somebody's name: by the surname, by 某 or ×, or by the dot in it."""
    name = plain_name(words)
    if _DOTTED.fullmatch(name) or _CROSSED.fullmatch(name):
        return True
    if not 2 <= len(name) <= 4 or not re.fullmatch(rf"{_HAN}+", name) or _OF_TITLE.match(name):
        return False
    if name[:2] in compound_surnames():
        return len(name) > 2
    return len(name) < 4 and (name[0] in surnames() or name.endswith(_ANONYMOUS))


def person_before(words: str) -> str | None:
    """The person that 张志国同志 names."""
    found = _TITLED.match(words)
    return plain_name(found[1]) if found is not None and looks_like_name(found[1]) else None


def person_behind(words: str, is_post: Callable[[str], bool]) -> tuple[str, str] | None:
    """A post and the name behind it, where what is left is a post: 常务副市长乙某某."""
    words = words.removesuffix("同志")
    for length in (3, 2, 4):
        rest, name = words[:-length], words[-length:]
        if len(rest) >= 2 and looks_like_name(name) and is_post(rest):
            return rest, name
    return None


def lengths_at(text: str, at: int) -> tuple[int, ...]:
    """How long a name at a place may be, the likeliest first: two before a word for a place, as in 甲某州财政局."""
    return (2, 3, 4) if text[at + 2 : at + 3] in _PLACES else (3, 2, 4)


_PLACES: Final = frozenset("省市县区州盟旗镇乡")


def person_ahead(words: str, is_post: Callable[[str], bool]) -> tuple[str, str] | None:
    """A name and the post behind it, where what is left is a post: 甲某某副市长."""
    for length in lengths_at(words, 0):
        name, rest = words[:length], words[length:].removeprefix("同志")
        if len(rest) >= 2 and looks_like_name(name) and is_post(rest):
            return name, rest
    return None
