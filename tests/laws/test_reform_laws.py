"""Laws of names and reforms: a unit is read back on each side of every reform, and no work is lost on the way."""

import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import division
from govmodel.catalogue.lines import UnknownLine
from govmodel.catalogue.reform_row import ReformKind, ReformRow
from govmodel.catalogue.reforms import names, successors
from govmodel.catalogue.row import DivisionRow, NameForm
from govmodel.catalogue.units import find_unit, units
from govmodel.catalogue.validity import Sure
from govmodel.model.division import Division, DivisionKind, Place, Standing, Tier

OURS = default_catalogue()
REFORMS = OURS.reforms
LINES = tuple(OURS.lines)
DAY = datetime.timedelta(days=1)
# Each side of each reform, and today's arrangement.
SIDES = sorted({day for row in REFORMS for day in (row.since - DAY, row.since, row.done)} | {datetime.date(2026, 1, 1)})
DAYS = st.one_of(st.sampled_from(SIDES), st.dates(datetime.date(1995, 1, 1), datetime.date(2027, 1, 1)))
# Of every kind of division and standing some, so that no kind is left to chance.
SAMPLE: dict[tuple[DivisionKind, Standing], list[DivisionRow]] = {}
for each in OURS.divisions.rows:
    SAMPLE.setdefault((each.kind, each.standing), []).append(each)
STRIDE = 7
PLACES = st.sampled_from(list(SAMPLE)).flatmap(lambda key: st.sampled_from(SAMPLE[key]))


@pytest.mark.parametrize("kind", SAMPLE, ids=lambda key: f"{key[0].value}-{key[1].value}")
def test_every_line_is_read_back_from_every_name_on_each_side_of_every_reform(
    kind: tuple[DivisionKind, Standing],
) -> None:
    at = SAMPLE[kind][len(SAMPLE[kind]) // 2]
    # Of the sides of a line's reforms every so many, others for each kind: together the kinds see them all.
    offset = list(SAMPLE).index(kind)
    lost = [
        (name.text, day)
        for line in LINES
        for day in sides_of(line)[offset % STRIDE :: STRIDE]
        if held(at, day)
        for name in names(line, at.division, day)
        if not any(
            reading.lines == name.lines
            for reading in find_unit(name.text, at.division, day).readings
            if reading.dated and reading.fits
        )
    ]
    assert lost == []


def sides_of(line: str) -> list[datetime.date]:
    """The day before, the first and the day after each reform of a line, and today's arrangement."""
    own = [row for row in REFORMS if line in (*row.before, *row.after)]
    return [datetime.date(2026, 1, 1), *sorted({day for row in own for day in (row.since - DAY, row.since, row.done)})]


def held(at: DivisionRow, day: datetime.date) -> bool:
    return (at.since is None or at.since <= day) and (at.until is None or day < at.until)


@given(line=st.sampled_from(LINES), at=PLACES, day=DAYS)
def test_full_names_are_read_back_to_their_division_without_any_context(
    line: str, at: DivisionRow, day: datetime.date
) -> None:
    for name in names(line, at.division, day) if held(at, day) else ():
        if name.form is NameForm.FULL and at.name in name.text:
            found = find_unit(name.text, None, day).readings
            assert (name.lines, at.code) in {
                (each.lines, each.division.code) for each in found if isinstance(each.division, Division)
            }, (name.text, found)


def test_reforms_name_a_beginning_that_ends_somewhere() -> None:
    for row in REFORMS:
        moved = set(row.before) != set(row.after)
        if row.kind is ReformKind.HAND_OVER:
            assert not moved, row
        elif row.kind is ReformKind.ABOLISH:
            assert row.after == (), row
        elif row.kind is ReformKind.SPLIT:
            assert (len(row.before), len(row.after)) == (1, 1), row
            assert moved, row
        else:
            assert row.after, row
        if row.kind is ReformKind.MERGE:
            assert len(row.before) > 1, row


def later(row: ReformRow, other: ReformRow) -> bool:
    return other.since > row.since


def test_what_a_reform_ended_no_later_reform_brings_back() -> None:
    for row in REFORMS:
        ended = set(row.before) - set(row.after) if row.kind in {ReformKind.MERGE, ReformKind.RENAME} else set()
        back = [
            other
            for other in REFORMS
            if later(row, other)
            and other.kind is not ReformKind.SPLIT
            and ended & (set(other.after) - set(other.before))
            and not row.regions
        ]
        assert back == [], row


@given(line=st.sampled_from(LINES), days=st.tuples(DAYS, DAYS), at=st.none() | PLACES.map(lambda row: row.division))
def test_succession_goes_forward_and_loses_nothing_unless_it_says_so(
    line: str, days: tuple[datetime.date, datetime.date], at: Division | None
) -> None:
    start, end = sorted(days)
    found = successors(line, start, end, at)
    assert all(one.since <= other.since for one, other in pairwise(found.steps))
    assert all(step.until > start and step.since <= end for step in found.steps)
    assert len(set(found.main)) == len(found.main)
    assert set(found.lines) <= set(LINES)
    ends = [step for step in found.steps if step.kind is ReformKind.ABOLISH]
    assert found.main or ends
    assert found.abolished is (not found.main)
    if not all(step.settled for step in found.steps):
        assert found.sure is Sure.DOUBTFUL
    for step in found.steps:
        assert step.asks("zh") != step.asks("en")
        assert step.before
        assert step.after or step.kind is ReformKind.ABOLISH


@given(
    line=st.sampled_from(LINES), days=st.tuples(DAYS, DAYS, DAYS), at=st.none() | PLACES.map(lambda row: row.division)
)
def test_two_successions_in_a_row_are_one(
    line: str, days: tuple[datetime.date, datetime.date, datetime.date], at: Division | None
) -> None:
    start, middle, end = sorted(days)
    first, whole = successors(line, start, middle, at), successors(line, start, end, at)
    if not all(step.settled for step in (*first.steps, *whole.steps)):
        return  # The middle lies within a reform; then both sides of it are answers.
    then = {each: successors(each, middle, end, at) for each in first.main}
    assert set(whole.main) == {heir for found in then.values() for heir in found.main}


def test_a_line_nobody_knows_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownLine, match="state-tax"):
        successors("statetax", None, None)


@given(text=st.text(alphabet="市委政法宣传部、，；（）财局县省各等和公安工商有关 x", max_size=30), day=st.none() | DAYS)
def test_lists_never_raise_and_answer_each_name(text: str, day: datetime.date | None) -> None:
    found = units(text, as_of=day, within="常州")
    assert len(found) >= 1
    assert all(answer.nearest is None or not answer.readings for answer in found)


def test_regions_without_lines_of_work_have_no_names() -> None:
    assert names("education", division("香港特别行政区"), None) == ()
    town = Place(name="高莞镇", kind=DivisionKind.TOWN, tier=Tier.TOWNSHIP)
    assert "镇财政所" in {name.text for name in names("finance", town)} | {
        name.text.replace("高莞", "") for name in names("finance", town)
    }
