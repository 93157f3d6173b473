"""Posts read from real-looking strings: units filled up, titles told apart, ranks from what is known."""

import datetime

import pytest

from govmodel.catalogue.divisions import division
from govmodel.catalogue.post_answer import PostReading
from govmodel.catalogue.posts import find_posts
from govmodel.catalogue.validity import Sure
from govmodel.model.post import PostClass
from govmodel.model.rank import RankSet

DAY = datetime.date(2020, 6, 1)
C = PostClass

READ: dict[tuple[str, str | None], tuple[tuple[str, str, PostClass, str | None], ...]] = {
    ("市政府副秘书长", "常州"): (("市政府", "副秘书长", C.DEPUTY_SECRETARY_GENERAL, "处级"),),
    ("县政府办公室副主任", "公安县"): (("县政府办公室", "副主任", C.DEPUTY, "副科级"),),
    ("市委常委、宣传部部长", "常州"): (
        ("市委", "常委", C.TEAM_MEMBER, "厅级"),
        ("市委宣传部", "部长", C.UNIT_HEAD, "副厅级或正处级"),
    ),
    ("市人社局党组成员、副局长", "常州"): (
        ("市人社局", "党组成员", C.TEAM_MEMBER, "处级"),
        ("市人社局", "副局长", C.DEPUTY, "副处级"),
    ),
    ("县委常委、常务副县长", "公安县"): (
        ("县委", "常委", C.TEAM_MEMBER, "处级"),
        ("县人民政府", "常务副县长", C.CHIEF_DEPUTY, "副处级"),
    ),
    ("区委常委、区政府常务副区长", "昆都仑区"): (
        ("区委", "常委", C.TEAM_MEMBER, "处级"),
        ("区政府", "常务副区长", C.CHIEF_DEPUTY, "副处级"),
    ),
    ("市政府副秘书长、办公室主任", "常州"): (
        ("市政府", "副秘书长", C.DEPUTY_SECRETARY_GENERAL, "处级"),
        ("市政府办公室", "主任", C.UNIT_HEAD, "正处级"),
    ),
    ("副市长、公安局局长", "常州"): (
        ("市人民政府", "副市长", C.DEPUTY, "副厅级"),
        ("市公安局", "局长", C.UNIT_HEAD, "副厅级或正处级"),
    ),
    ("市委组织部副部长、市人社局党组书记、局长", "常州"): (
        ("市委组织部", "副部长", C.DEPUTY, "副处级"),
        ("市人社局", "党组书记", C.UNIT_HEAD, "正处级"),
        ("市人社局", "局长", C.UNIT_HEAD, "正处级"),
    ),
    ("江苏省副省长", None): (("江苏省人民政府", "副省长", C.DEPUTY, "副部级"),),
    ("市人社局就业促进科科长", "常州"): (("市人社局就业促进科", "科长", C.DIVISION_HEAD, "正科级"),),
    ("党组成员、副局长", None): (
        ("", "党组成员", C.TEAM_MEMBER, None),
        ("", "副局长", C.DEPUTY, None),
    ),
    ("二级巡视员", None): (("", "二级巡视员", C.NON_LEADING, "副厅级"),),
    ("县总工会主席（副县级）", "公安县"): (("县总工会", "主席", C.UNIT_HEAD, "副处级"),),
    ("有关科室负责人", "常州"): (("", "有关科室负责人", C.DIVISION_LEADER, None),),
    ("一名处级干部", "江苏"): (("", "一名处级干部", C.CADRE, "处级"),),
    ("省民政厅就业处副处长", "江苏"): (("省民政厅就业处", "副处长", C.DIVISION_LEADER, "副处级"),),
    ("副镇长", "公安县"): (("镇人民政府", "副镇长", C.DEPUTY, "副科级"),),
    ("市财政局分管副局长", "常州"): (("市财政局", "分管副局长", C.DEPUTY_IN_CHARGE, "副处级"),),
    ("省商务厅一位副厅长", "江苏"): (("省商务厅", "副厅长", C.DEPUTY, "副厅级"),),
    ("内蒙古自治区副主席", None): (("内蒙古自治区", "副主席", C.DEPUTY, "副部级"),),
    ("市委副秘书长", "常州"): (("市委", "副秘书长", C.DEPUTY_SECRETARY_GENERAL, "处级"),),
    ("各成员单位分管负责同志", "常州"): (("", "分管负责同志", C.DEPUTY_IN_CHARGE, None),),
}


def seen(post: PostReading) -> tuple[str, str, PostClass | None, str | None]:
    return post.unit_text, post.title, post.post_class, str(post.ranks) if post.ranks else None


@pytest.mark.parametrize(("asked", "expected"), READ.items(), ids=[f"{text}@{where}" for text, where in READ])
def test_strings_of_posts(asked: tuple[str, str | None], expected: tuple[object, ...]) -> None:
    text, place = asked
    answer = find_posts(text, division(place) if place else None, DAY)
    assert tuple(map(seen, answer.posts)) == expected
    assert answer.known
    assert all(post.sure is not Sure.DOUBTFUL for post in answer.posts)


def test_a_portfolio_stands_before_the_title_or_in_a_bracket() -> None:
    before = find_posts("市政府分管民政工作的副市长", division("常州")).posts[0]
    assert (before.unit_text, before.title) == ("市政府", "副市长")
    assert before.portfolio is not None
    assert (before.portfolio.manner, before.portfolio.field) == ("分管", "民政工作")
    behind = find_posts("省人社厅副厅长（分管就业工作）", division("江苏")).posts[0]
    assert behind.portfolio is not None
    assert (behind.portfolio.manner, behind.portfolio.field) == ("分管", "就业工作")


def test_a_rank_in_brackets_settles_it() -> None:
    post = find_posts("市人社局副局长（正处级）", division("常州")).posts[0]
    assert post.rank == post.ranks == RankSet.of("正处级")
    assert post.post.rank == RankSet.of("正处级")


@pytest.mark.parametrize(
    ("day", "title", "sure"),
    [
        ("2011-01-01", "调研员", Sure.LAW),
        ("2020-01-01", "调研员", Sure.DOUBTFUL),
        ("2020-01-01", "二级调研员", Sure.LAW),
    ],
)
def test_job_ranks_belong_to_their_time(day: str, title: str, sure: Sure) -> None:
    assert find_posts(title, as_of=datetime.date.fromisoformat(day)).posts[0].sure is sure


def test_what_stands_around_is_kept() -> None:
    posts = find_posts("原副市长兼市公安局局长（挂职）", division("常州")).posts
    assert [(post.title, post.notes) for post in posts] == [("副市长", ("原",)), ("局长", ("挂职", "兼"))]


def test_what_is_not_yet_one_is_a_note_and_acting_is_no_other_title() -> None:
    posts = find_posts("县委副书记、县长候选人、代县长", division("公安县"), DAY).posts
    assert [(post.title, post.notes) for post in posts][1:] == [("县长", ("候选人",)), ("代县长", ())]
    assert {post.sure for post in posts} == {Sure.MEMORY}


def test_a_part_of_a_unit_has_no_rank_of_the_unit() -> None:
    assert find_posts("市公安局交警支队支队长", division("常州"), DAY).posts[0].ranks is None
    assert find_posts("村党支部书记", division("公安县"), DAY).posts[0].ranks is None


def test_a_title_of_another_unit_is_doubted() -> None:
    assert find_posts("市教育局副主任", division("常州"), DAY).posts[0].sure is Sure.DOUBTFUL


def test_a_unit_that_is_not_known_leaves_the_post_doubtful() -> None:
    post = find_posts("星际联络局局长", division("常州")).posts[0]
    assert (post.title, post.sure, post.ranks) == ("局长", Sure.DOUBTFUL, None)


def test_what_is_no_post_stays_unknown() -> None:
    answer = find_posts("副秘书常")
    assert not answer.known
    assert (answer.posts[0].post_class, answer.posts[0].sure, answer.posts[0].nearest) == (None, None, "副秘书长")
    assert find_posts("").posts == ()
    assert not find_posts("").known
