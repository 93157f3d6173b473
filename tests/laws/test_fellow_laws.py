"""Laws of fellow units: a name made up elsewhere is read back to its lines, and at home it is the name given."""

import datetime

from hypothesis import given
from hypothesis import strategies as st

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.divisions import find_division
from govmodel.catalogue.fellows import Presence, fellow
from govmodel.catalogue.reforms import names, successors
from govmodel.catalogue.row import DivisionRow, NameForm
from govmodel.catalogue.units import find_unit
from govmodel.model.division import Division, DivisionKind, Standing, Tier
from govmodel.model.ids import LineId

OURS = default_catalogue()
FRESH = Catalogue()
"""Reads the same rows, and forgets its answers before each question."""
# Of every kind of division and standing some, so that no kind is left to chance.
SAMPLE: dict[tuple[DivisionKind, Standing], list[DivisionRow]] = {}
for each in OURS.divisions.rows:
    if each.until is None and each.standing is not Standing.SPECIAL_REGION:
        SAMPLE.setdefault((each.kind, each.standing), []).append(each)
ENDS = st.sampled_from(list(SAMPLE)).flatmap(lambda key: st.sampled_from(SAMPLE[key]))
DAYS = st.dates(datetime.date(2008, 1, 1), datetime.date(2026, 6, 1))
STARTS = ("中国", "江苏省", "浙江省", "广西壮族自治区", "重庆市", "常州市", "湘西土家族苗族自治州", "溧阳市")
GENERIC = tuple(LineId(line) for line in OURS.lines)


@st.composite
def asked(draw: st.DrawFn) -> tuple[str, tuple[LineId, ...], Division, datetime.date]:
    """A unit's name as some place prints it on some day, with the lines that it is read to there."""
    day = draw(DAYS)
    start = find_division(draw(st.sampled_from(STARTS)), as_of=day).rows[0].division
    line = draw(st.sampled_from(GENERIC))
    there = [name for name in names(line, start, day) if name.form is not NameForm.WORD]
    there = [name for name in there if name.lines == (line,)]
    if not there:
        return "省财政厅", (LineId("finance"),), start, day
    return draw(st.sampled_from(there)).text, (line,), start, day


@given(base=asked(), end=ENDS, as_of=DAYS)
def test_a_fellow_s_name_is_read_back_to_its_lines_there(
    base: tuple[str, tuple[LineId, ...], Division, datetime.date], end: DivisionRow, as_of: datetime.date
) -> None:
    name, lines, start, day = base
    now = tuple(line for line in successors(lines[0], day, as_of, end.division).main)[:1] or lines
    found = fellow(name, now, start, end.division, named_on=day, as_of=as_of)
    if found.presence is Presence.THERE and start.code != end.code:
        assert found.name is not None
        readings = find_unit(found.name, end.division, as_of).readings
        assert any(each.lines == now and each.dated and each.fits for each in readings), (name, found)


@given(base=asked())
def test_at_home_on_its_own_day_a_unit_has_the_name_given(
    base: tuple[str, tuple[LineId, ...], Division, datetime.date],
) -> None:
    name, lines, start, day = base
    found = fellow(name, lines, start, start, named_on=day, as_of=day)
    assert (found.presence, found.name) == (Presence.THERE, name)


@given(base=asked(), end=ENDS, as_of=DAYS)
def test_what_was_asked_before_changes_no_answer(
    base: tuple[str, tuple[LineId, ...], Division, datetime.date], end: DivisionRow, as_of: datetime.date
) -> None:
    name, lines, start, day = base
    FRESH.fellow_plans.clear()
    answers = {
        repr(fellow(name, lines, start, end.division, named_on=day, as_of=as_of, catalogue=where))
        for where in (OURS, FRESH, FRESH)
    }
    assert len(answers) == 1


@given(base=asked(), end=ENDS, as_of=DAYS)
def test_an_answer_holds_together(
    base: tuple[str, tuple[LineId, ...], Division, datetime.date], end: DivisionRow, as_of: datetime.date
) -> None:
    name, lines, start, day = base
    found = fellow(name, lines, start, end.division, named_on=day, as_of=as_of)
    assert (found.name is None) == (found.presence is Presence.ABSENT)
    assert found.name not in found.choices
    assert len(set(found.choices)) == len(found.choices)
    assert found.lines == lines


@given(base=asked(), end=ENDS, as_of=DAYS)
def test_no_place_but_a_province_has_a_department_called_ting(
    base: tuple[str, tuple[LineId, ...], Division, datetime.date], end: DivisionRow, as_of: datetime.date
) -> None:
    name, lines, start, day = base
    found = fellow(name, lines, start, end.division, named_on=day, as_of=as_of)
    if found.presence is Presence.THERE and start.code != end.code and (found.name or "").endswith("厅"):
        assert may_be_called_ting(found.name or "", end), found


def may_be_called_ting(name: str, end: DivisionRow) -> bool:
    """A province's departments are 厅; offices of committees and governments are 办公厅 down to the cities."""
    above_counties = end.tier not in {Tier.COUNTY, Tier.TOWNSHIP}
    return end.standing is Standing.PROVINCE or (name.endswith("办公厅") and above_counties)


def test_of_all_that_is_called_ting_anywhere_nothing_is_below_in_any_kind_of_place() -> None:
    day = datetime.date(2015, 6, 1)
    starts = [find_division(start, as_of=day).rows[0].division for start in STARTS]
    called = {(name.text, line, start) for start in starts for line in GENERIC for name in names(line, start, day)}
    wrong = {
        (text, end.name, found.name)
        for text, line, start in called
        if text.endswith("厅")
        for end in (rows[0] for rows in SAMPLE.values())
        if end.code != start.code
        if (found := fellow(text, (line,), start, end.division, named_on=day, as_of=day)).presence is Presence.THERE
        if (found.name or "").endswith("厅") and not may_be_called_ting(found.name or "", end)
    }
    assert wrong == set()
