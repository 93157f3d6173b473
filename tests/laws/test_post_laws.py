"""Laws of posts: what is put together of a unit and a title is taken apart again, and no text breaks it."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.catalogue.anything import find_anything
from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import division
from govmodel.catalogue.post_row import PostTitleRow
from govmodel.catalogue.posts import find_posts
from govmodel.catalogue.validity import Sure, holds
from govmodel.model.post import PostClass
from govmodel.wording.post_text import split_posts
from govmodel.wording.rank_words import read_ranks

OURS = default_catalogue()
ROWS = OURS.rows(PostTitleRow)
DAY = datetime.date(2020, 6, 1)
HELD = [row for row in ROWS if holds(row.since, row.until, (DAY, DAY))]
CITY = division("常州", as_of=DAY)
OF_BUREAU = ["局长", "副局长", "党组书记", "党组成员", "分管负责人", "二级调研员", "总工程师"]
UNITS = ["市人社局", "市财政局", "常州市民政局", "市市场监管局", "市统计局"]
PIECES = st.sampled_from(
    [*(row.title for row in ROWS), *UNITS, "市委", "市", "、", "，", "（", "）", "兼", "分管", "的", "一名"]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=12).map("".join))


@pytest.mark.parametrize("row", HELD, ids=lambda row: row.title)
def test_every_title_alone_is_known_as_its_row_says(row: PostTitleRow) -> None:
    post = find_posts(row.title, CITY, DAY).post
    assert post is not None
    assert post.row is row
    expected = {row.post_class, PostClass.DIVISION_LEADER} if row.internal else {row.post_class}
    assert post.post_class in expected


@given(st.sampled_from(UNITS), st.lists(st.sampled_from(OF_BUREAU), min_size=1, max_size=4, unique=True))
def test_posts_of_one_unit_share_it(unit: str, titles: list[str]) -> None:
    answer = find_posts(unit + "、".join(titles), CITY, DAY)
    assert [post.title for post in answer.posts] == titles
    assert {post.unit_text for post in answer.posts} == {unit}
    assert [post.inherited for post in answer.posts] == [place > 0 for place in range(len(titles))]
    assert {post.unit.reading.division for post in answer.posts if post.unit and post.unit.reading} == {CITY}
    assert all(post.sure is not Sure.DOUBTFUL for post in answer.posts)


@given(st.lists(st.tuples(st.sampled_from(UNITS), st.sampled_from(OF_BUREAU)), min_size=1, max_size=4))
def test_posts_that_name_their_units_keep_them(posts: list[tuple[str, str]]) -> None:
    answer = find_posts("、".join(unit + title for unit, title in posts), CITY, DAY)
    assert [(post.unit_text, post.title) for post in answer.posts] == posts


@given(st.sampled_from(UNITS), st.sampled_from(OF_BUREAU), st.sampled_from(["副县级", "正处级", "县处级副职", "科级"]))
def test_a_stated_rank_has_the_last_word(unit: str, title: str, rank: str) -> None:
    post = find_posts(f"{unit}{title}（{rank}）", CITY, DAY).post
    assert post is not None
    assert post.rank == post.ranks == read_ranks(rank)


@given(TEXTS, st.sampled_from([None, CITY]), st.none() | st.dates())
def test_no_text_raises_and_nothing_is_lost(text: str, place: object, day: datetime.date | None) -> None:
    answer = find_posts(text, CITY if place else None, day)
    assert [post.text for post in answer.posts] == [piece.text for piece in split_posts(text)]
    assert all((post.sure is None) is (not post.known) for post in answer.posts)
    assert all(post.known or post.post_class is None for post in answer.posts)


@given(TEXTS)
def test_anything_may_be_asked_of_the_catalogue(text: str) -> None:
    answer = find_anything(text, CITY)
    assert answer.text == text
    assert not (answer.found and answer.nearest)


def test_a_long_text_is_read_in_good_time() -> None:
    assert len(find_posts("市人社局副局长、" * 200, CITY, DAY).posts) == 200
    assert find_posts("常" * 100_000, CITY, DAY).posts[0].known is False
