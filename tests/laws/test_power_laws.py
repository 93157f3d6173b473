"""Laws of powers and of rules on lower tiers: words are where they are said to be, and who has more lacks less."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.competence import lacking, power_rows
from govmodel.catalogue.divisions import division
from govmodel.catalogue.governing_verb import VerbKind, words_of
from govmodel.catalogue.lower_tier_norms import lower_tier_norm_rows, norms_against
from govmodel.catalogue.validity import AsOf, holds
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, DivisionKind, Place, Standing, Tier
from govmodel.model.ids import DivisionCode
from govmodel.model.meeting import LowerTiersStance

DAY = datetime.timedelta(days=1)
TURNS = {day for row in power_rows() for day in (row.since, row.until) if day} | {datetime.date(2015, 3, 15)}
SIDES = sorted({day - DAY for day in TURNS} | TURNS)
DAYS = st.one_of(st.sampled_from(SIDES), st.dates(datetime.date(1995, 1, 1), datetime.date(2027, 1, 1)))
WHEN: st.SearchStrategy[AsOf] = st.one_of(st.none(), DAYS, DAYS.map(lambda day: PartialDate(year=day.year)))
DIVISIONS = st.sampled_from([row.division for row in default_catalogue().divisions.rows])
PLACES: st.SearchStrategy[Division | Place] = DIVISIONS | st.builds(
    Place,
    name=st.just("某地"),
    kind=st.none() | st.sampled_from(DivisionKind),
    tier=st.none() | st.sampled_from(Tier),
    standing=st.none() | st.sampled_from(Standing),
    within=st.none() | st.just(DivisionCode("320400")),
)
# Clauses made of the words that decide, so that most of them claim something or just do not.
PIECES = st.sampled_from(
    [
        *(word for row in power_rows() for word in row.words),
        *("制定", "完善", "推动", "负责", "设定", "新设", "贯彻", "落实", "宣传", "按照", "参与", "鼓励", "不得"),
        *("的", "、", "和", "并", "，", "。", "；", "\n", "《", "》", "体系", "化", "实施", "国家", "相关", "家政服务"),
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=14).map("".join))
PROBES = {row.power: ("制定" if VerbKind.MAKES in row.verbs else "设定") + row.words[0] for row in power_rows()}


def lacked(of: Division | Place, as_of: AsOf) -> frozenset[str]:
    """The powers that the plainest clause shows to be lacking."""
    return frozenset(power for power, probe in PROBES.items() if lacking(probe, of, as_of))


@given(TEXTS, PLACES, WHEN)
def test_words_are_where_they_are_said_to_be_in_order_and_apart(text: str, of: Division | Place, as_of: AsOf) -> None:
    end = 0
    for lack in lacking(text, of, as_of):
        assert end <= lack.start < lack.end
        end = lack.end
        assert text[lack.start : lack.end] == lack.words
        assert lack.words in lack.row.words
        assert lack.power == lack.row.power
        assert lack.power in lacked(of, as_of)


@given(TEXTS, PLACES, PLACES, WHEN)
def test_who_has_more_powers_lacks_no_more(
    text: str, one: Division | Place, other: Division | Place, as_of: AsOf
) -> None:
    spans = [{(lack.start, lack.end) for lack in lacking(text, of, as_of)} for of in (one, other)]
    if lacked(one, as_of) <= lacked(other, as_of):
        assert spans[0] <= spans[1]
    if lacked(other, as_of) <= lacked(one, as_of):
        assert spans[1] <= spans[0]


@given(TEXTS, st.sampled_from(["常州", "苏州", "延边州", "喀什地区"]))
def test_powers_grow_on_the_day_the_law_gives_them(text: str, name: str) -> None:
    for day in (datetime.date(2015, 3, 15), datetime.date(2018, 1, 1)):
        before, after = ({lack.start for lack in lacking(text, division(name), on)} for on in (day - DAY, day))
        assert after <= before


@given(PLACES, WHEN, TEXTS)
def test_the_nation_lacks_nothing_and_its_parts_no_more_below_than_above(
    of: Division | Place, as_of: AsOf, text: str
) -> None:
    assert lacking(text, division("中国"), as_of) == ()
    if isinstance(of, Division) and of.tier is Tier.COUNTY:
        assert lacked(division("江苏"), as_of) <= lacked(of, as_of)


@given(TEXTS, TEXTS, PLACES, WHEN)
def test_a_full_stop_keeps_clauses_apart(one: str, other: str, of: Division | Place, as_of: AsOf) -> None:
    if any(mark in one + other for mark in "《》"):
        return
    together = [(lack.start, lack.words) for lack in lacking(f"{one}。{other}", of, as_of)]
    first = [(lack.start, lack.words) for lack in lacking(one, of, as_of)]
    second = [(lack.start + len(one) + 1, lack.words) for lack in lacking(other, of, as_of)]
    assert together == first + second


@pytest.mark.parametrize("kind", [VerbKind.NAMES, VerbKind.OTHERS])
def test_no_power_is_claimed_by_words_that_merely_name_it(kind: VerbKind) -> None:
    county = division("武进区")
    for word in words_of()[kind].pattern.split("|"):
        assert lacking(f"{word}法规、地方标准和行业标准", county, datetime.date(2020, 1, 1)) == ()


@given(st.sampled_from(LowerTiersStance), st.none() | PLACES, WHEN)
def test_rules_that_speak_hold_and_asking_speaks_louder_than_allowing(
    stance: LowerTiersStance, of: Division | Place | None, as_of: AsOf
) -> None:
    found = norms_against(stance, of, as_of)
    assert [norm for norm in lower_tier_norm_rows() if norm in found] == list(found)
    assert all(stance in norm.speaks_against for norm in found)
    permitted = norms_against(LowerTiersStance.PERMITTED, of, as_of)
    assert set(permitted) <= set(norms_against(LowerTiersStance.REQUIRED, of, as_of))
    if isinstance(as_of, datetime.date):
        assert all(holds(norm.since, norm.until, (as_of, as_of)) for norm in found)
