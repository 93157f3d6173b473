"""Ranks on their way down: the table's, and where the table is silent a question."""

import pytest
from tests.unit.composition.small import said

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import division
from govmodel.composition.passage import Passage
from govmodel.composition.question import Act
from govmodel.composition.rank_reasons import leadership_ranks
from govmodel.composition.ranks import RankMove, move_rank, rank_row, rank_word_in
from govmodel.composition.reason import Ground, Why
from govmodel.model.dates import PartialDate
from govmodel.model.ids import LineId, UnitId
from govmodel.model.rank import LADDER, RankSet
from govmodel.model.unit import Unit, UnitKind
from govmodel.wording.rank_words import read_ranks

DATE = PartialDate.parse("2011-12-27")
OURS = default_catalogue()


def way(start: str, end: str) -> Passage:
    return Passage(
        start=division(start, as_of=DATE), end=division(end, as_of=DATE), named_on=DATE, as_of=DATE, catalogue=OURS
    )


def rows_of(place: str, unit: Unit | None = None) -> tuple[Ground, ...]:
    """The row of the table of ranks for departments of a place, or for a unit there, as a ground."""
    row = rank_row(division(place, as_of=DATE), unit, DATE, way(place, place))
    assert row is not None
    return (Ground(title=f"级别表·{row.standing.value}：{row.source}", sure=row.sure.value),)


def asked(move: RankMove, rank: str, place: str) -> tuple[Ground, ...]:
    """What a question rests on, once it says in both languages which rank it is about, and where that is one."""
    assert move.question is not None
    said(move.question)
    assert move.question.why is Why.RANK
    for text in (move.question.text.zh, move.question.text.en):
        assert rank in text
        assert place in text
    for choice in move.choices:
        assert (choice.note is None) is (choice.act is Act.KEEP)
    return move.question.grounds


@pytest.mark.parametrize(
    ("places", "rank", "title", "new", "words"),
    [
        (("000000", "江苏省"), "厅级", "一名司局级干部", "处级", "一名处级干部"),
        (("江苏省", "常州市"), "处级", "处级干部", "科级", "科级干部"),
        (("江苏省", "常州市"), "处级", "县处级干部", "科级", "乡科级干部"),
        (("江苏省", "常州市"), "正处级", "正处级干部", "正科级", "正科级干部"),
        (("江苏省", "常州市"), "副处级", "副处级干部", "副科级", "副科级干部"),
        (("江苏省", "常州市"), "厅级", "厅级领导干部", "处级", "处级领导干部"),
        (("江苏省", "常州市"), "副厅级", "副厅长（副厅级）", "副处级", "副厅长（副处级）"),
        (("江苏省", "常州市"), "处级", "联络员", "科级", "联络员"),
        (("江苏省", "常州市"), "正处级", "处级正职干部", "正科级", "科级正职干部"),
        (("江苏省", "常州市"), "副处级", "县处级副职干部", "副科级", "乡科级副职干部"),
        (("南京市", "320104"), "正处级", "正处级副局长", "副处级", "副处级副局长"),
        (("江苏省", "南京市"), "处级", "处级干部", "处级", "处级干部"),
        (("南京市", "320104"), "处级", "处级干部", "科级", "科级干部"),
        (("上海市", "徐汇区"), "处级", "处级干部", "科级", "科级干部"),
    ],
)
def test_a_rank_is_the_tables(places: tuple[str, str], rank: str, title: str, new: str, words: str) -> None:
    move = move_rank(RankSet.of(rank), title, way(*places))
    assert move.question is None
    assert (move.rank, move.title) == (RankSet.of(new), words)
    assert [reason.why for reason in move.reasons] == ([Why.RANK] if new != rank else [])
    for reason in move.reasons:
        said(reason)
        assert reason.grounds == rows_of(places[1])
        for text in (reason.text.zh, reason.text.en):
            assert division(places[0], as_of=DATE).name in text
            assert rank in text
            assert new in text


@pytest.mark.parametrize("word", ["处级以上", "处级及以上", "副处级以上"])
def test_ranks_with_all_above_keep_all_above(word: str) -> None:
    ranks = read_ranks(word)
    assert ranks is not None
    move = move_rank(ranks, f"{word}干部", way("江苏省", "常州市"))
    assert move.title == f"{word.replace('处', '科')}干部"
    assert move.rank == RankSet(rank for rank in LADDER if rank.statutory)


@pytest.mark.parametrize("end", ["溧阳市", "武进区"])
def test_where_the_law_has_no_rank_a_person_is_asked(end: str) -> None:
    move = move_rank(RankSet.of("科级"), "科级干部", way("常州市", end))
    assert (move.rank, move.title, move.reasons) == (RankSet.of("科级"), "科级干部", ())
    assert asked(move, "科级", "县级") == (leadership_ranks(DATE), *rows_of(end))
    assert [choice.label for choice in move.choices] == ["相关科室负责人", "照留"]


def test_the_law_on_ranks_is_the_one_in_force() -> None:
    old, new = (leadership_ranks(PartialDate.parse(day)) for day in ("2019-05-31", "2019-06-01"))
    assert old != new
    assert (leadership_ranks(DATE), leadership_ranks(PartialDate.parse("2026"))) == (old, new)


def test_where_the_table_has_nothing_or_nothing_sure_a_person_is_asked() -> None:
    court = Unit(id=UnitId("court"), name="法院", lines=(LineId("court"),))
    none = move_rank(RankSet.of("正厅级"), "正厅级干部", way("000000", "新疆生产建设兵团"), court)
    assert asked(none, "正厅级", "兵团") == rows_of("新疆生产建设兵团", court)
    assert [choice.label for choice in none.choices] == ["相关科室负责人", "照留"]
    corps = move_rank(RankSet.of("厅级"), "厅级干部", way("000000", "新疆生产建设兵团"))
    assert asked(corps, "处级", "兵团") == rows_of("新疆生产建设兵团")
    assert [choice.label for choice in corps.choices] == ["处级干部", "照留"]
    assert corps.rank == RankSet.of("厅级")


@pytest.mark.parametrize(
    ("rank", "title", "choices"),
    [
        ("科级", "科级干部", ["照留"]),
        ("股级", "股级干部", ["科级干部", "照留"]),
        ("股级", "联络员", ["联络员（科级）", "照留"]),
        ("股级", "处级、股级干部", ["照留"]),
        ("处级", "处级、科级干部", ["照留"]),
        ("正处级", "处级干部", ["照留"]),
    ],
)
def test_a_rank_that_is_not_the_bases_or_words_that_say_another_are_asked_about(
    rank: str, title: str, choices: list[str]
) -> None:
    move = move_rank(RankSet.of(rank), title, way("江苏省", "常州市"))
    assert (move.rank, move.title) == (RankSet.of(rank), title)
    assert asked(move, rank, "") == ()
    assert [choice.label for choice in move.choices] == choices


def test_a_rank_that_may_mean_two_is_asked_about() -> None:
    # In a city like Nanjing both deputies of bureaus and heads of their divisions are 正处级.
    move = move_rank(RankSet.of("正处级"), "正处级干部", way("南京市", "320104"))
    assert asked(move, "正处级", "南京市") == ()
    assert [choice.label for choice in move.choices] == ["副处级干部", "正科级干部", "照留"]


def test_a_unit_is_ranked_by_its_own_row() -> None:
    tax = Unit(id=UnitId("tax"), name="国税局", lines=(LineId("state-tax"),))
    assert move_rank(RankSet.of("处级"), "处级干部", way("江苏省", "常州市"), tax).rank == RankSet.of("科级")
    court = Unit(id=UnitId("court"), name="法院", lines=(LineId("court"),))
    head = move_rank(RankSet.of("副部级"), "院长", way("江苏省", "常州市"), court)
    assert head.rank == RankSet.of("副厅级")
    government = Unit(id=UnitId("government"), name="省政府", kind=UnitKind.GOVERNMENT)
    for title, rank, new in (("副省长", "副部级", "副厅级"), ("秘书长", "正厅级", "正处级")):
        assert move_rank(RankSet.of(rank), title, way("江苏省", "常州市"), government).rank == RankSet.of(new)
    # Of the publicity department the table has the head alone.
    publicity = Unit(id=UnitId("publicity"), name="省委宣传部", lines=(LineId("publicity"),))
    move = move_rank(RankSet.of("正厅级"), "正厅级干部", way("江苏省", "常州市"), publicity)
    assert asked(move, "正厅级", "江苏省") == ()
    # Of associations the table has no ranks, and no rank is theirs.
    association = Unit(id=UnitId("association"), name="协会", kind=UnitKind.ASSOCIATION)
    asked(move_rank(RankSet.of("处级"), "处级干部", way("江苏省", "常州市"), association), "处级", "江苏省")


def test_a_rank_that_the_words_cannot_say_is_asked_about() -> None:
    # Divisions of a prefecture's court are led at 副处级 or 正科级.
    court = Unit(id=UnitId("court"), name="法院", lines=(LineId("court"),))
    move = move_rank(RankSet.of("正处级"), "正处级干部", way("江苏省", "常州市"), court)
    assert asked(move, "正处级", "") == ()
    assert [choice.label for choice in move.choices] == ["照留"]


@pytest.mark.parametrize("title", ["厅级干部", "厅级科长"])
def test_no_rank_outside_the_law_is_offered(title: str) -> None:
    move = move_rank(RankSet.of("厅级"), title, way("常州市", "溧阳市"))
    asked(move, "厅级", "常州市")
    assert [choice.label for choice in move.choices if choice.act is Act.USE and "级" in choice.label] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("各成员单位确定一名处级干部", True),
        ("副县级", True),
        ("推荐一名县级干部", True),
        ("县级干部", True),
        ("科级以上", True),
        ("县级人民政府", False),
        ("省级以上财政", False),
        ("国家级示范", False),
        ("一名负责同志", False),
        ("", False),
    ],
)
def test_words_for_ranks_in_prose(text: str, found: bool) -> None:
    assert rank_word_in(text) is found


@pytest.mark.parametrize(
    ("rank", "title", "moved"),
    [
        ("处级", "处级干部", "科级干部"),
        ("厅级", "厅级干部", None),
        ("副厅级", "副厅长（副厅级）", None),
        ("正处级", "处长（正处级）", None),
    ],
)
def test_a_liaison_has_the_rank_that_the_table_has_for_liaisons_or_is_asked_about(
    rank: str, title: str, moved: str | None
) -> None:
    move = move_rank(RankSet.of(rank), title, way("江苏省", "常州市"), liaison=True)
    assert (move.title if move.question is None else None) == moved
    # Of anybody else each of them is a rank of the table.
    assert move_rank(RankSet.of(rank), title, way("江苏省", "常州市")).question is None


def test_a_liaison_of_a_rank_of_its_own_may_be_given_the_one_of_liaisons() -> None:
    move = move_rank(RankSet.of("厅级"), "厅级干部", way("江苏省", "常州市"), liaison=True)
    assert [choice.label for choice in move.choices] == ["科级干部", "照留"]


@pytest.mark.parametrize(
    ("title", "offered"),
    [
        ("人员", True),
        ("同志", True),
        ("负责人", True),
        ("联络员", True),
        ("正厅级", True),
        ("正厅级以上", True),
        ("代表", False),
    ],
)
def test_where_the_table_is_silent_others_are_offered_for_those_who_are_nobody_in_particular(
    title: str, *, offered: bool
) -> None:
    court = Unit(id=UnitId("court"), name="法院", lines=(LineId("court"),))
    none = move_rank(RankSet.of("正厅级"), title, way("000000", "新疆生产建设兵团"), court)
    assert ("相关科室负责人" in [choice.label for choice in none.choices]) is offered
