"""Holders: their posts follow their units, and the words they are printed in follow both."""

from __future__ import annotations

import attrs
import pytest
from tests.unit.composition.small import HRSS, asked, derived, seat, seats, system, unit

from govmodel.composition.reason import Why
from govmodel.model.ids import SeatId
from govmodel.model.post import Post
from govmodel.model.rank import RankSet
from govmodel.model.seat import PerUnit, Seat, SeatList, SeatRole

CITY = "常州市"
BASIS = ".document.basis#basis"


@pytest.mark.parametrize(
    ("titles", "printed", "moved", "became"),
    [
        (("副厅长",), "省人力资源社会保障厅副厅长", ("副局长",), "市人力资源社会保障局副局长"),
        (
            ("党组书记", "厅长"),
            "人力资源社会保障厅党组书记、厅长",
            ("党组书记", "局长"),
            "人力资源社会保障局党组书记、局长",
        ),
        ((), "省人力资源社会保障厅", (), "市人力资源社会保障局"),
        (("负责同志",), "省人力资源社会保障厅有关负责同志", ("负责同志",), "市人力资源社会保障局有关负责同志"),
    ],
)
def test_the_words_follow_the_unit_and_the_posts(
    titles: tuple[str, ...], printed: str, moved: tuple[str, ...], became: str
) -> None:
    named = attrs.evolve(HRSS, aliases=("省人社厅",))
    made = derived(system(units=(named,), members=seats(seat("hrss", *titles, printed=printed))), CITY)
    after = made.structure.members.seats[0]
    assert tuple(post.title for post in after.posts) == moved
    assert after.printed == became
    assert asked(made).keys() == {BASIS}
    paths = [step.path[3:] for step in made.steps if step.path[0] == "members"]
    assert paths == [
        *(("posts", i) for i, (one, two) in enumerate(zip(titles, moved, strict=True)) if one != two),
        ("printed",),
    ]
    whys = [step.reasons[0].why for step in made.steps if step.path[-1] == "printed"]
    assert whys == [Why.POST if titles else Why.WORDS]


def test_words_that_do_not_name_the_unit_as_elsewhere_are_asked_about() -> None:
    made = derived(system(units=(HRSS,), members=seats(seat("hrss", "副厅长", printed="我省人社厅一位副手"))), CITY)
    after = made.structure.members.seats[0]
    assert (after.posts[0].title, after.printed) == ("副局长", "我市人社厅一位副手")
    assert asked(made)["member/hrss.printed#words"] == ("照留",)
    assert made.open[0].item.words == "我市人社厅一位副手"
    assert made.open[0].reason.why is Why.POST


def test_words_of_either_level_in_them_are_asked_about() -> None:
    government = unit("government", "省政府")
    base = system(units=(government,), members=seats(seat("government", "副省长", printed="省政府副省长和省、市领导")))
    made = derived(base, CITY)
    assert made.structure.members.seats[0].printed == "市政府副市长和省、市领导"
    assert asked(made)["member/government.printed#words"] == ("照留",)


def test_what_hangs_on_a_unit_in_question_stays() -> None:
    x = attrs.evolve(unit("x", "省甲乙办"), lines=())
    member = seat("x", "主任", "首席顾问", printed="省甲乙办主任")
    made = derived(system(units=(x,), members=seats(member)), CITY)
    assert made.structure.members.seats == (member,)
    assert asked(made).keys() == {"x#unit", BASIS}


def test_a_post_that_was_asked_about_above_stays_below() -> None:
    base = system(units=(HRSS,), members=seats(seat("hrss", "副厅长", "首席顾问"), seat("hrss", "厅长", name="other")))
    above = derived(base, CITY)
    assert asked(above).keys() == {"member/hrss.posts#post", BASIS}
    below = derived(above.structure, "武进区")
    assert below.structure.members.seats[0].posts == above.structure.members.seats[0].posts
    assert below.structure.members.seats[1].posts[0].title == "局长"
    assert "member/hrss.posts#post" in asked(below)


def test_a_post_may_name_its_unit_or_none() -> None:
    government = unit("government", "省政府")
    posts = (Post(title="分管副省长", unit=government.id), Post(title="副省长"))
    convener = Seat(id=SeatId("convener"), role=SeatRole.CONVENER, posts=posts)
    made = derived(system(units=(government,), conveners=seats(convener)), CITY)
    assert [post.title for post in made.structure.conveners.seats[0].posts] == ["分管副市长", "副市长"]
    steps = [step for step in made.steps if step.path[0] == "conveners"]
    assert [step.path[-1] for step in steps] == [0, 1]
    assert all(step.reasons[0].why is Why.POST and step.reasons[0].grounds for step in steps)


def test_a_rule_for_all_units_follows_with_its_words() -> None:
    rule = PerUnit(post=Post(title="处级干部", rank=RankSet.of("处级")), printed="各单位确定1名处级干部，报省政府")
    made = derived(system(liaisons=SeatList(per_unit=rule)), CITY)
    after = made.structure.liaisons.per_unit
    assert after is not None
    assert after.post == Post(title="科级干部", rank=RankSet.of("科级"))
    assert after.printed == "各单位确定1名科级干部，报市政府"
    assert asked(made).keys() == {BASIS}


def test_a_liaison_ranks_as_liaisons_do_whatever_the_title() -> None:
    post = Post(title="处长", rank=RankSet.of("处级"))
    one, other = (
        attrs.evolve(seat("hrss", role=role, name=role.name.lower()), posts=(post,))
        for role in (SeatRole.LIAISON, SeatRole.MEMBER)
    )
    made = derived(system(units=(HRSS,), members=seats(other), liaisons=seats(one)), CITY)
    assert made.structure.liaisons.seats[0].posts == (Post(title="科长", rank=RankSet.of("科级")),)
    assert made.structure.members.seats[0].posts == (post,)
    # What is asked there is about the rank, and not about the post.
    assert asked(made).keys() == {"member/hrss.posts#rank", BASIS}


def test_every_seat_is_printed_with_its_own_unit_and_posts() -> None:
    women = unit("women", "省妇联")
    members = seats(
        seat("hrss", "副厅长", printed="省人力资源社会保障厅副厅长"),
        seat("women", "副主席", printed="省妇联副主席"),
    )
    made = derived(system(units=(HRSS, women), members=members), CITY)
    assert [each.printed for each in made.structure.members.seats] == ["市人力资源社会保障局副局长", "市妇联副主席"]
    assert asked(made).keys() == {BASIS}


@pytest.mark.parametrize("named", [True, False], ids=["of a joined unit", "of none"])
def test_a_post_in_a_unit_that_joined_another_is_in_that_one(*, named: bool) -> None:
    state, local = unit("state-tax", "市国税局"), unit("local-tax", "市地税局")
    post = Post(title="处级干部", unit=local.id if named else None)
    base = system(CITY, "2017-06-01", units=(state, local), members=seats(per_unit=PerUnit(post=post)))
    made = derived(base, CITY, as_of="2020-12-31")
    rule = made.structure.members.per_unit
    assert rule is not None
    assert rule.post == attrs.evolve(post, unit=state.id if named else None)
    whys = [step.reasons[-1].why for step in made.steps if step.path[:2] == ("members", "per_unit")]
    assert whys == ([Why.REFORM] if named else [])
