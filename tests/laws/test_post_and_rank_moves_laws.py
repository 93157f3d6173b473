"""Laws of posts and ranks moved: nothing is made up, changed without a reason, or open without a question."""

import csv
import datetime
from importlib import resources
from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import lineage
from govmodel.catalogue.prefix import OWN_WORDS
from govmodel.catalogue.ranks import liaison_ranks, post_ranks, ranks_for
from govmodel.catalogue.row import DivisionRow, TitleRow
from govmodel.catalogue.titles import head_titles
from govmodel.catalogue.validity import Sure
from govmodel.composition.passage import Passage
from govmodel.composition.posts import PostMove, move_post, move_printed
from govmodel.composition.question import Act
from govmodel.composition.ranks import RankMove, move_rank
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, DivisionKind, Standing, Tier
from govmodel.model.ids import LineId, UnitId
from govmodel.model.open_item import OpenAbout
from govmodel.model.post import Post, PostClass
from govmodel.model.rank import LADDER, RankSet
from govmodel.model.unit import Unit, UnitKind
from govmodel.wording.rank_words import rank_words

OURS = default_catalogue()
DATE = PartialDate(year=2020, month=6, day=1)
DAY = datetime.date(2020, 6, 1)
# Of every kind of division and standing one, with the way down to it.
SAMPLE: dict[tuple[DivisionKind, Standing], DivisionRow] = {}
for each in OURS.divisions.rows:
    if each.until is None:
        SAMPLE.setdefault((each.kind, each.standing), each)
PLACES = [row.division for row in SAMPLE.values()]
WAYS = [tuple(reversed(lineage(place, as_of=DAY))) for place in PLACES]
LEGS = sorted({pair for way in WAYS for pair in pairwise(way)}, key=lambda leg: leg[1].code)
LEG = st.sampled_from(LEGS)
TITLED = [row for row in OURS.titles if row.head]
GOVERNMENT = next(row for row in TITLED if row.kind is UnitKind.GOVERNMENT)
UNITS = [row for row in TITLED if row is not GOVERNMENT]
RANKS = st.sets(st.sampled_from(LADDER), min_size=1).map(RankSet) | st.sampled_from(
    [RankSet.of(word) for word in ("部级", "厅级", "处级", "科级", "股级", "正处级", "副处级", "正科级", "副科级")]
)
FRONTS = ("", "一位", "分管", "常务", "有关")
ALL_TITLES = sorted(OURS.post_titles.by_title)


def way(start: Division, end: Division) -> Passage:
    return Passage(start=start, end=end, named_on=DATE, as_of=DATE, catalogue=OURS)


def unit_of(row: TitleRow, word: str) -> Unit:
    return Unit(
        id=UnitId("unit"),
        name=f"{word}某{row.suffix}",
        lines=(LineId(row.line),) if row.line else (),
        kind=row.kind,
    )


def leads(row: TitleRow) -> tuple[str, ...]:
    return (*row.head, *row.deputy)


def doubtful(place: Division) -> bool:
    row = ranks_for(place, as_of=DATE)
    return row is not None and row.sure is Sure.DOUBTFUL


def class_of(title: str) -> PostClass | None:
    """The class of the longest title of the table that a title ends with."""
    found = next(OURS.post_titles.at_end(title, (DAY, DAY)), None)
    return found[1].post_class if found else None


def assert_sound(post: Post, move: PostMove) -> None:
    """Settled or open, and never without saying why."""
    if move.question is not None:
        assert move.post == post
        assert not move.reasons
        assert move.about in {OpenAbout.POST, OpenAbout.RANK}
        assert Act.KEEP in {choice.act for choice in move.choices}
        assert all(choice.words for choice in move.choices if choice.act is Act.USE)
        assert move.question.text.zh
        assert move.question.text.en
        return
    assert move.about is None
    assert not move.choices
    assert bool(move.reasons) is (move.post != post)
    assert move.post.post_class is post.post_class
    assert move.post.unit == post.unit
    assert move.post.portfolio == post.portfolio
    assert class_of(move.post.title) is class_of(post.title)


def assert_rank_sound(rank: RankSet, title: str, move: RankMove) -> None:
    if move.question is not None:
        assert (move.rank, move.title, move.reasons) == (rank, title, ())
        assert Act.KEEP in {choice.act for choice in move.choices}
        return
    assert not move.choices
    assert bool(move.reasons) is ((move.rank, move.title) != (rank, title))
    assert move.rank is not None
    if move.reasons:
        assert all(each.statutory for each in move.rank.ranks)
        assert all(reason.grounds for reason in move.reasons)


@pytest.mark.parametrize("here", UNITS, ids=lambda row: f"{row.kind.value if row.kind else row.line}-{row.suffix}")
def test_a_moved_title_is_one_of_the_new_units(here: TitleRow) -> None:
    passage = way(*LEGS[0])
    before = unit_of(here, "省")
    fellows = [row for row in UNITS if row.kind is here.kind and row.line == here.line]
    for there in fellows:
        after = unit_of(there, "市")
        own = head_titles(after.name, after.lines, kind=after.kind, as_of=DATE)
        for title in (*leads(here), *here.also):
            post = Post(title=title, post_class=class_of(title))
            move = move_post(post, before, after, passage)
            assert_sound(post, move)
            if move.question is None:
                assert move.post.title in (*own.head, *own.deputy, *own.also)


@pytest.mark.parametrize(("start", "end"), LEGS, ids=lambda place: place.name)
def test_every_title_of_units_on_every_way_is_moved_or_asked_about(start: Division, end: Division) -> None:
    passage = way(start, end)
    for row in UNITS:
        before, after = unit_of(row, "甲"), unit_of(row, "乙")
        own = head_titles(after.name, after.lines, kind=after.kind, as_of=DATE)
        for title in leads(row):
            post = Post(title=title, post_class=class_of(title))
            move = move_post(post, before, after, passage)
            assert_sound(post, move)
            if move.question is None:
                assert move.post.title in (*own.head, *own.deputy, *own.also)


@pytest.mark.parametrize(("start", "end"), LEGS, ids=lambda place: place.name)
@pytest.mark.parametrize("named", [True, False])
def test_every_title_of_a_government_is_moved_or_asked_about(start: Division, end: Division, named: bool) -> None:
    passage = way(start, end)
    before, after = (unit_of(GOVERNMENT, "甲"), unit_of(GOVERNMENT, "乙")) if named else (None, None)
    known = (*leads(GOVERNMENT), *GOVERNMENT.also)
    for title in known:
        post = Post(title=title, post_class=class_of(title))
        move = move_post(post, before, after, passage)
        assert_sound(post, move)
        word, other = (OWN_WORDS[place.kind][0] for place in (start, end))
        if move.question is None and word != other and title.startswith(word):
            assert not move.post.title.startswith(word) or other.startswith(word)
        if move.question is None and move.post.title != title:
            assert move.post.title in known or move.post.title in ALL_TITLES or move.post.title.endswith("领导")
            assert move.post.title[:1] != title[:1] or title[:1] in "副常"


@pytest.mark.parametrize(("start", "end"), LEGS, ids=lambda place: place.name)
def test_no_secretary_general_where_the_rank_table_has_none(start: Division, end: Division) -> None:
    row = ranks_for(end, as_of=DATE)
    has = row is not None and row.secretary_general is not None
    for title in ("秘书长", "副秘书长"):
        move = move_post(Post(title=title), None, None, way(start, end))
        assert (move.question is None) is has
        assert move.post.title == title


@given(st.sampled_from(PLACES), st.sampled_from(ALL_TITLES), st.none() | RANKS, st.sampled_from(UNITS))
def test_the_same_place_changes_nothing(place: Division, title: str, rank: RankSet | None, row: TitleRow) -> None:
    post, unit, stays = Post(title=title, rank=rank, internal="科室"), unit_of(row, "市"), way(place, place)
    assert move_post(post, unit, unit, stays) == PostMove(post=post)
    assert move_post(post, None, None, stays) == PostMove(post=post)
    if rank is not None:
        assert move_rank(rank, title, stays) == RankMove(rank=rank, title=title)


@given(LEG, st.sampled_from(ALL_TITLES), st.sampled_from(FRONTS), st.none() | RANKS, st.none() | st.sampled_from(UNITS))
def test_every_outcome_is_a_reason_or_a_question(
    leg: tuple[Division, Division], title: str, front: str, rank: RankSet | None, row: TitleRow | None
) -> None:
    post = Post(title=front + title, post_class=class_of(title), rank=rank)
    before, after = (unit_of(row, "甲"), unit_of(row, "乙")) if row is not None else (None, None)
    assert_sound(post, move_post(post, before, after, way(*leg)))


@given(LEG, st.text(max_size=12), st.none() | RANKS)
def test_no_words_raise(leg: tuple[Division, Division], title: str, rank: RankSet | None) -> None:
    post = Post(title=title, rank=rank)
    assert_sound(post, move_post(post, None, None, way(*leg)))


@given(LEG, RANKS, st.sampled_from(["干部", "负责同志", "联络员"]))
def test_a_moved_rank_is_the_tables_own(leg: tuple[Division, Division], rank: RankSet, title: str) -> None:
    start, end = leg
    for words in (title, f"{rank.names[0]}{title}"):
        move = move_rank(rank, words, way(start, end))
        assert_rank_sound(rank, words, move)
        if move.question is None and move.reasons:
            there = ranks_for(end, as_of=DATE)
            assert there is not None
            assert move.rank is not None
            allowed = [there.liaison, there.head, there.deputy, there.division]
            every = frozenset(r for each in allowed if each for r in each.ranks)
            under = {lower for r in (there.division.ranks if there.division else ()) if (lower := r.lower())}
            upward = max(move.rank.ranks) == LADDER[0]
            assert upward or move.rank.ranks <= every | under
        if move.question is None and rank == _in_words(words):
            assert _in_words(move.title) == move.rank


def _in_words(title: str) -> RankSet | None:
    return next((word.ranks for word in rank_words(title)), None)


def table_of_liaisons() -> dict[Standing, str]:
    """The column of liaisons as the file has it, read without the catalogue."""
    text = resources.files("govmodel.catalogue").joinpath("data", "ranks.csv").read_text(encoding="utf-8-sig")
    return {
        Standing(row["standing"]): row["liaison"]
        for row in csv.DictReader(text.splitlines())
        if not row["kind"] and not row["line"] and not row["tier"]
    }


@pytest.mark.parametrize("steps", WAYS, ids=lambda steps: steps[-1].name)
def test_liaisons_step_by_step_are_where_the_table_has_them(steps: tuple[Division, ...]) -> None:
    table = table_of_liaisons()
    rank, title = RankSet.of("厅级"), "厅级干部"
    for start, end in pairwise(steps):
        move = move_rank(rank, title, way(start, end))
        said = table[end.standing]
        if said in {"-", "?", ""} or doubtful(end):
            assert move.question is not None
            assert (move.rank, move.title) == (rank, title)
            return
        assert move.question is None
        assert move.rank == RankSet.of(said) == liaison_ranks(end, as_of=DATE)
        assert move.title == f"{said}干部"
        rank, title = move.rank, move.title


@pytest.mark.parametrize("steps", [steps for steps in WAYS if len(steps) > 3], ids=lambda steps: steps[-1].name)
@pytest.mark.parametrize("row", [row for row in UNITS if row.suffix in {"厅", "局", "委", "部", "办"}][:12])
def test_two_steps_are_as_one(steps: tuple[Division, ...], row: TitleRow) -> None:
    top, middle, bottom = steps[1:4]
    bureau = next(each for each in UNITS if each.kind is row.kind and each.suffix in {"局", "部"})
    high, mid, low = unit_of(row, "省"), unit_of(bureau, "市"), unit_of(bureau, "县")
    for title in leads(row):
        post = Post(title=title, post_class=class_of(title))
        direct = move_post(post, high, low, way(top, bottom))
        first = move_post(post, high, mid, way(top, middle))
        second = move_post(first.post, mid, low, way(middle, bottom))
        if direct.question is None and first.question is None and second.question is None:
            assert second.post == direct.post


@given(st.sampled_from([leg for leg in LEGS if leg[1].tier in {Tier.COUNTY, Tier.TOWNSHIP}]), RANKS)
def test_no_rank_is_made_up_where_divisions_have_none(leg: tuple[Division, Division], rank: RankSet) -> None:
    start, end = leg
    stated = liaison_ranks(start, as_of=DATE)
    silent = liaison_ranks(end, as_of=DATE) is None
    move = move_rank(rank, f"{rank.names[0]}干部", way(start, end))
    assert move.rank is not None
    assert move.rank == rank or all(each.statutory for each in move.rank.ranks)
    if stated is not None and silent:
        asked = move_rank(stated, f"{stated.names[0]}干部", way(start, end))
        assert asked.question is not None
        assert asked.choices[0].words == "相关科室负责人"


@pytest.mark.parametrize(("start", "end"), LEGS, ids=lambda place: place.name)
def test_heads_and_deputies_rank_as_the_post_does_there(start: Division, end: Division) -> None:
    unit = Unit(id=UnitId("unit"), name="甲局", kind=UnitKind.DEPARTMENT)
    for title, sort in (("局长", PostClass.UNIT_HEAD), ("副局长", PostClass.DEPUTY)):
        plain = Post(title=title, post_class=sort)
        rank = post_ranks(plain, unit, start, as_of=DATE)
        wanted = post_ranks(plain, unit, end, as_of=DATE)
        if rank is None:
            continue
        move = move_post(attrs.evolve(plain, rank=rank), unit, unit, way(start, end))
        if move.question is None:
            assert move.post.rank == wanted
        else:
            doubted = doubtful(end) and wanted != rank
            assert doubted or wanted is None or not all(each.statutory for each in wanted.ranks)


@given(st.sampled_from(["", "一位", "一名", "分管"]), st.sampled_from(UNITS), st.sampled_from(UNITS), st.data())
def test_printed_words_follow_to_the_character(
    between: str, here: TitleRow, there: TitleRow, data: st.DataObject
) -> None:
    before, after = unit_of(here, "省"), unit_of(there, "市")
    old, new = data.draw(st.sampled_from(leads(here))), data.draw(st.sampled_from(leads(there)))
    printed = f"由{before.name}{between}{old}"
    assert move_printed(printed, before, after, ((old, new),)) == f"由{after.name}{between}{new}"
    assert move_printed(printed, before, before, ((old, old),)) == printed
    assert move_printed(before.name, before, after, (("庭长", "处长"),)) is None
    assert move_printed("某某", before, after, ()) is None
