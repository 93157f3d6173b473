"""Laws of the catalogue: its rows hang together, names lead back to what they name, and no question breaks it."""

import csv
import datetime
from collections import defaultdict
from importlib import resources
from itertools import combinations, pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.cell import BadCell
from govmodel.catalogue.divisions import find_division, lineage
from govmodel.catalogue.lines import lines
from govmodel.catalogue.name_index import SLOT_ABOVE, SLOT_BARE, SLOT_FULL, split
from govmodel.catalogue.naming import unit_name
from govmodel.catalogue.prefix import OWN_WORDS
from govmodel.catalogue.ranks import liaison_ranks, post_ranks, unit_ranks
from govmodel.catalogue.row import AnyRow, DivisionRow, Line, NameForm, NameRow, RankRow, TitleRow
from govmodel.catalogue.table import COLUMNS, REQUIRED, TABLES
from govmodel.catalogue.titles import head_titles, nearest_title, title_fits
from govmodel.catalogue.units import find_unit
from govmodel.catalogue.validity import AsOf, overlap
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, DivisionKind, Place, Standing, Tier
from govmodel.model.ids import DivisionCode, LineId, UnitId
from govmodel.model.post import Post, PostClass
from govmodel.model.unit import Unit, UnitKind

OURS = default_catalogue()
DIVISIONS = OURS.rows(DivisionRow)
NAMES = OURS.rows(NameRow)
LINES = tuple(OURS.lines)
DAYS = st.dates(min_value=datetime.date(1990, 1, 1), max_value=datetime.date(2030, 1, 1))
WHEN: st.SearchStrategy[AsOf] = st.one_of(
    st.none(), DAYS, DAYS.map(lambda day: PartialDate(year=day.year)), DAYS.map(lambda day: PartialDate.parse(str(day)))
)
PLACES: st.SearchStrategy[Division | Place] = st.one_of(
    st.sampled_from([row.division for row in DIVISIONS]),
    st.builds(
        Place,
        name=st.sampled_from(["某县", "高莞镇", "纪南文旅区", "甲"]),
        kind=st.none() | st.sampled_from(DivisionKind),
        tier=st.none() | st.sampled_from(Tier),
        standing=st.none() | st.sampled_from(Standing),
        within=st.none() | st.sampled_from([DivisionCode("320400"), DivisionCode("999999")]),
    ),
)
# Text made of the words names are made of, so that it gets deep into the look-ups, and any text at all.
WORDS = st.sampled_from(
    [
        *"省市县区州镇各（）()、 团委局厅",
        "常州",
        "常州市",
        "江苏",
        "人社",
        "人民政府",
        "财政",
        "国家税务总局",
        "地区经济司",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(WORDS, max_size=12).map("".join), st.sampled_from([row.pattern for row in NAMES]))


def raw(table: str) -> list[dict[str, str]]:
    file = resources.files("govmodel.catalogue") / "data" / f"{table}s.csv"
    return list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))


@pytest.mark.parametrize("table", TABLES)
def test_every_row_is_well_formed(table: str) -> None:
    kind = TABLES[table]
    faults = []
    for number, row in enumerate(raw(table), start=2):
        assert list(row) == list(COLUMNS[kind])
        for column, cell in row.items():
            try:
                COLUMNS[kind][column](cell)
            except BadCell as bad:
                faults.append((number, column, cell, bad.code))
        faults += [(number, column, "", "missing") for column in REQUIRED[kind] if not row[column]]
        faults += [(number, column, cell, "spaces") for column, cell in row.items() if cell != cell.strip()]
        since, until = row["since"], row["until"]
        faults += [(number, "until", until, "backwards")] if since and until and since >= until else []
    assert faults == []


@pytest.mark.parametrize("kind", TABLES.values(), ids=list(TABLES))
def test_rows_of_one_thing_do_not_overlap(kind: type[AnyRow]) -> None:
    same: dict[tuple[object, ...], list[AnyRow]] = defaultdict(list)
    for row in OURS.rows(kind):
        same[row.key].append(row)
    clashes = [
        (one, other)
        for rows in same.values()
        for one, other in combinations(rows, 2)
        if overlap((one.since, one.until), (other.since, other.until))
    ]
    assert clashes == []


def test_every_parent_holds_while_its_child_does() -> None:
    for row in DIVISIONS:
        if row.parent is None:
            assert row.tier is Tier.NATION
            continue
        parents = OURS.divisions.by_code[row.parent]
        # A parent that was renamed meanwhile has a row for each name.
        since, until = row.since or datetime.date.min, row.until or datetime.date.max
        for parent in sorted(parents, key=lambda each: each.since or datetime.date.min):
            if (parent.since or datetime.date.min) <= since:
                since = max(since, parent.until or datetime.date.max)
        assert since >= until, row
        assert all(parent.tier.depth < row.tier.depth for parent in parents), row


def test_every_row_points_at_what_there_is() -> None:
    for name in NAMES:
        assert set(name.lines) <= set(LINES), name
        assert set(name.regions) <= set(OURS.divisions.codes), name
    pointed = {rank.line for rank in OURS.rows(RankRow)} | {title.line for title in OURS.rows(TitleRow)}
    assert pointed - {None} <= set(LINES)


def test_every_line_has_a_name() -> None:
    assert {line for name in NAMES for line in name.lines} == set(LINES)


KINDS_OF_LINES: dict[str | None, set[UnitKind]] = {None: set(UnitKind)} | {
    line: {row.kind for row in OURS.lines[line]} | {name.kind for name in NAMES if line in name.lines and name.kind}
    for line in LINES
}


@pytest.mark.parametrize("standing", list(Standing))
@pytest.mark.parametrize("line", [None, *LINES])
def test_ranks_fall_from_government_to_department_to_internal_division(standing: Standing, line: str | None) -> None:
    for kind in KINDS_OF_LINES[line]:
        row = OURS.ranks.row(standing, None, kind, line, None)
        assert row is not None
        # The party committee, congress and consultative conference stand beside the government, not under it.
        under = [] if line in {"congress", "cppcc", "party-committee"} else [row.government]
        known = [ranks for ranks in (*under, row.unit, row.division) if ranks is not None]
        pairs = [*pairwise(known), *([(row.head, row.deputy)] if row.head and row.deputy else [])]
        for upper, lower in pairs:
            assert upper.highest > lower.highest, (standing, kind)
            assert upper.lowest > lower.lowest, (standing, kind)


def uses(name: NameRow, row: DivisionRow) -> bool:
    """Whether a division uses a name, worked out the slow way."""
    codes = {above.code for above in lineage(row.code)}
    return (
        (not name.tiers or row.tier in name.tiers)
        and (row.standing in name.standings if name.standings else row.standing is not Standing.SPECIAL_REGION)
        and (not name.regions or bool(codes & set(name.regions)))
    )


def day_of(name: NameRow, row: DivisionRow) -> datetime.date | None:
    """A day on which both the name and the division hold; ``None`` where there is none."""
    since = max(name.since or datetime.date.min, row.since or datetime.date.min)
    until = min(name.until or datetime.date.max, row.until or datetime.date.max)
    return max(since, min(datetime.date(2010, 1, 1), until - datetime.timedelta(days=1))) if since < until else None


def written(name: NameRow, row: DivisionRow) -> list[tuple[str, Division | None]]:
    """The ways to write a name in a division, each with the context that settles the place, if it needs one."""
    head, slot, tail = split(name.pattern)
    if slot == SLOT_FULL and tail:
        return [(head + row.name + tail, around(row, row.name)), (head + OWN_WORDS[row.kind][0] + tail, row.division)]
    if slot == SLOT_FULL:
        return [(head + row.name, around(row, row.name))]
    if slot == SLOT_BARE:
        return [(head + short + tail, around(row, short)) for short in row.short]
    return [(name.pattern, row.division)]


def around(row: DivisionRow, words: str) -> Division | None:
    """What a division belongs to, if other divisions go by the same words; nothing if none do."""
    if row.parent is None or len({each.code for each in OURS.divisions.by_name[words]}) == 1:
        return None
    return OURS.divisions.by_code[row.parent][0].division


# Names of several at once have no division; names of branches, with two slots, have a law with the reforms.
ALONE = [name for name in NAMES if not name.pattern.startswith(("各", "有关")) and SLOT_ABOVE not in name.pattern]


@given(data=st.data())
def test_names_lead_back_to_the_lines_and_division_they_were_made_from(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(ALONE))
    users = [row for row in DIVISIONS if uses(name, row) and day_of(name, row)]
    if not users:
        return  # A township's name: no division in the table is one.
    at = data.draw(st.sampled_from(users))
    day = day_of(name, at)
    for text, context in written(name, at):
        answer = find_unit(text, context, day)
        found = {(each.lines, each.division.code if isinstance(each.division, Division) else None)
                 for each in answer.readings if each.dated and each.fits}  # fmt: skip
        assert (name.lines, at.code) in found, (text, at.name, answer.readings)
        assert not answer.ambiguous, (text, at.name, answer.readings)


@given(line=st.sampled_from(LINES), at=st.sampled_from(DIVISIONS), when=DAYS, form=st.sampled_from(NameForm))
def test_name_given_is_read_back(line: str, at: DivisionRow, when: datetime.date, form: NameForm) -> None:
    name = unit_name(line, at.division, when, form.value)
    if name is not None:
        answer = find_unit(name, at.division, when)
        assert (line,) in {each.lines for each in answer.readings if each.dated and each.fits}, (name, answer)


@given(text=TEXTS, when=WHEN, place=st.none() | PLACES)
def test_lookups_never_raise(text: str, when: AsOf, place: Division | Place | None) -> None:
    division = find_division(text, as_of=when, within=place if isinstance(place, Division) else text)
    assert division.ambiguous is (len(division.rows) > 1)
    assert division.nearest is None or not division.rows
    answer = find_unit(text, place, when)
    assert answer.ambiguous is (len(answer.readings) > 1)
    assert answer.nearest is None or not answer.readings
    for reading in answer.readings:
        assert set(reading.lines) <= set(LINES)
        unit = Unit(id=UnitId("u"), name=text, lines=reading.lines, kind=reading.kind, organ=reading.organ)
        assert title_fits(text, unit, when) in {True, False, None}
        assert nearest_title(text, unit, when) is None or head_titles(text, reading.lines, as_of=when).known


@given(
    line=st.none() | st.sampled_from(LINES) | st.just("no-such-line"),
    kind=st.none() | st.sampled_from(UnitKind),
    post_class=st.none() | st.sampled_from(PostClass),
    title=TEXTS,
    internal=st.none() | st.just("处"),
    place=PLACES,
    when=WHEN,
)
def test_ranks_never_raise_and_liaisons_stand_below_their_unit(
    *,
    line: str | None,
    kind: UnitKind | None,
    post_class: PostClass | None,
    title: str,
    internal: str | None,
    place: Division | Place,
    when: AsOf,
) -> None:
    unit = Unit(id=UnitId("u"), name="某单位", lines=(LineId(line),) if line else (), kind=kind)
    own, liaison = unit_ranks(unit, place, as_of=when), liaison_ranks(place, unit=unit, as_of=when)
    if own and liaison:
        assert liaison.highest < own.highest
    post = Post(title=title, post_class=post_class, internal=internal)
    ranks = post_ranks(post, unit, place, as_of=when)
    assert ranks is None or ranks.ranks


def backwards(row: dict[str, Any]) -> bool:
    return "since" in row and "until" in row and bool(row["since"] >= row["until"])


ROWS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "id": st.sampled_from(["tea", "hrss", "state-tax"]),
        "name": st.just("茶"),
        "kind": st.sampled_from([kind.value for kind in UnitKind]),
        "source": st.just("试"),
        "sure": st.just("seen"),
    },
    optional={"since": DAYS, "until": DAYS},
)


@given(row=ROWS.filter(lambda row: not backwards(row)), day=DAYS)
def test_row_on_top_wins_while_it_holds_and_leaves_the_rest(row: dict[str, Any], day: datetime.date) -> None:
    made = OURS.overlay({"line": [row]})
    here = {line.id: (line.name, line.kind.value) for line in lines(as_of=day, catalogue=made)}
    ours = {line.id: (line.name, line.kind.value) for line in lines(as_of=day)}
    if ("since" not in row or row["since"] <= day) and ("until" not in row or day < row["until"]):
        ours[row["id"]] = ("茶", row["kind"])
    assert here == ours
    assert made.overlay({}) is made
    assert made.overlay({"line": [row]}).rows(Line) == made.rows(Line)


def test_overlay_of_nothing_is_identity() -> None:
    assert OURS.overlay({}) is OURS
    assert OURS.overlay(dict.fromkeys(TABLES, ())) is OURS
