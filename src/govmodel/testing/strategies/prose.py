"""Clauses in a place's own words, and clauses that only look as if they were."""

from __future__ import annotations

import datetime
from functools import lru_cache
from typing import Final

import attrs
from hypothesis import strategies as st

from govmodel.catalogue.divisions import division
from govmodel.catalogue.naming import unit_name
from govmodel.catalogue.prefix import own_words
from govmodel.catalogue.reforms import names
from govmodel.catalogue.row import NameForm
from govmodel.catalogue.validity import Sure
from govmodel.model.division import Division, DivisionKind, Tier
from govmodel.model.ids import LineId
from govmodel.testing.strategies.awkward import few, texts
from govmodel.wording.cues import Forms, all_forms

LINES: Final = tuple(
    LineId(line)
    for line in (
        "hrss",
        "civil-affairs",
        "finance",
        "commerce",
        "ndrc",
        "state-tax",
        "local-tax",
        "industry-commerce",
        "quality-supervision",
        "food-drug",
        "market-regulation",
        "trade-unions",
        "youth-league",
        "women",
        "public-security",
        "education",
        "health",
        "land-resources",
        "natural-resources",
        "environment",
        "agriculture",
        "livestock",
        "family-planning",
        "personnel",
        "labour-security",
        "publicity",
        "tax",
        "meteorology",
        "local-finance",
        "economy-trade",
        "industry-it",
        "culture",
        "tourism",
    )
)
"""Lines of work with reforms behind them, vertical ones, mass organizations, and some that nothing happened to."""

WORDY: Final = (
    "贯彻中央和{word}有关文件精神",
    "贯彻落实国家有关政策",
    "向{government}报告工作",
    "经{government}同意",
    "落实{party}、{government}部署",
    "协调处理我{near}的重大问题",
    "在全{near}推开",
    "{level}有关部门参加",
    "{direct}各单位配合",
    "制定{word}发展家庭服务业规划",
    "推广{name}的做法",
    "执行《{name}家政服务条例》",
    "由分管{deputy}召集",
    "{word}市场秩序整治",
    "{word}里的工作",
    "会同{unit}办理",
    "{unit}和有关单位",
    "推动建立和完善相关法规规章",
    "制定行业标准",
)
"""Clauses with a place's words left out: what is its own, what is cited, and what may be either."""


@attrs.frozen(kw_only=True)
class Kit:
    """How one place speaks on one day.

    Attributes:
        place: The place.
        day: The day.
        forms: What it makes of its own word.
        word: Its own word.
        government: What its government is called, in full and short.
        units: For each line of work that has a unit there, the names it may be printed by.
    """

    place: Division
    day: datetime.date
    forms: Forms
    word: str
    government: tuple[str, ...]
    units: tuple[tuple[LineId, tuple[str, ...]], ...]

    def say(self, clause: str, unit: str) -> str:
        """The clause with the place's words, and the unit's name, put in."""
        return clause.format(
            word=self.word,
            government=self.government[-1],
            name=self.place.name,
            unit=unit,
            near=self.forms.near,
            level=self.forms.level,
            direct=self.forms.direct,
            party=self.forms.party,
            deputy=self.forms.deputy,
        )


@lru_cache(maxsize=256)
def kit(code: str, day: datetime.date) -> Kit:
    """How the place of that code speaks on that day."""
    place = division(code, as_of=day)
    word = own_words(place)[0]
    government = tuple(name for form in ("full", "short") if (name := unit_name("government", place, day, form)))
    if place.kind in {DivisionKind.LEAGUE, DivisionKind.PREFECTURE}:
        government = (f"{place.name}行政公署", f"{word}行署")
    return Kit(
        place=place,
        day=day,
        forms=all_forms()[word],
        word=word,
        government=government,
        units=tuple((line, found) for line in LINES if (found := _printed(line, place, day))),
    )


def _printed(line: LineId, place: Division, day: datetime.date) -> tuple[str, ...]:
    """The names a text may print: in full with the place's name or its own word, and short."""
    own = [name for name in names(line, place, day) if name.lines == (line,) and name.sure is not Sure.DOUBTFUL]
    full = [name.text for name in own if name.form is NameForm.FULL]
    short = [name.text for name in own if name.form is NameForm.SHORT]
    usual = unit_name(line, place, day)
    # The first of a form is the usual one; the others are rarer, and stand behind it for shrinking.
    return tuple(dict.fromkeys([usual, *short[:2], *full[:2]] if usual else [*short[:2], *full[:2]]))


def clauses(spoken: Kit, units: tuple[str, ...]) -> st.SearchStrategy[str]:
    """A clause or two in the place's own words, with names of the units given in some; or any other text."""
    said = st.builds(spoken.say, st.sampled_from(WORDY), st.sampled_from(units))
    joined = few(said, least=1, most=2).map("，".join)
    return joined | st.builds("{}，{}".format, said, texts()) | texts()


BASES: Final = {
    Tier.NATION: ("000000",),
    Tier.PROVINCE: ("320000", "150000", "310000", "420000", "440000"),
    Tier.PREFECTURE: ("320400", "320100", "330200", "532900", "152200", "652900"),
    Tier.COUNTY: ("320412", "320481", "320921", "150721"),
}
"""Codes of places of each tier, of most kinds and standings among them."""

DAYS: Final = (
    datetime.date(2011, 12, 27),
    datetime.date(2006, 6, 15),
    datetime.date(2008, 12, 31),
    datetime.date(2015, 6, 1),
    datetime.date(2018, 6, 30),
    datetime.date(2020, 12, 31),
    datetime.date(2024, 6, 1),
)
"""Days with a reform or two between each and the next; one of them lies within a reform."""


def kits(tier: Tier | None = None) -> st.SearchStrategy[Kit]:
    """How some real place speaks on some day; of the tier where one is given.

    Raises:
        ValueError: If ``tier`` is the lowest, whose places are not in the table of divisions.
    """
    if tier is Tier.TOWNSHIP:
        msg = "乡级不在区划表中 / the lowest tier is not in the table of divisions"
        raise ValueError(msg)
    codes = [code for one, found in BASES.items() if tier in {None, one} for code in found]
    # Reordered, so that the simplest is a province.
    codes.sort(key=lambda code: code == "000000")
    return st.builds(kit, st.sampled_from(codes), st.sampled_from(DAYS))
