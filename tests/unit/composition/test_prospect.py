"""What a base holds that is worth a look: each post with whose it is and whether a liaison's."""

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import division
from govmodel.composition.derive import derive
from govmodel.composition.memory import Memory
from govmodel.composition.own import own_words_of
from govmodel.composition.prospect import prospect
from govmodel.model.dates import PartialDate
from govmodel.model.division import Tier
from govmodel.model.document import Document
from govmodel.model.group import Group
from govmodel.model.ids import GroupId, SeatId, StructureId
from govmodel.model.meeting import JointMeeting
from govmodel.model.post import Post
from govmodel.model.rank import RankSet
from govmodel.model.seat import PerUnit, Seat, SeatList, SeatRole

DATE = PartialDate.parse("2011-08-31")
HIGH = Post(title="厅级干部", rank=RankSet.of("厅级"))


def seat(name: str, role: SeatRole) -> Seat:
    return Seat(id=SeatId(name), role=role, posts=(HIGH,))


BASE = JointMeeting(
    id=StructureId("province"),
    name="江苏省发展家庭服务业联席会议",
    division=division("江苏省", as_of=DATE),
    document=Document(date=DATE),
    members=SeatList(seats=(seat("member/one", SeatRole.MEMBER), seat("member/liaison", SeatRole.LIAISON))),
    liaisons=SeatList(seats=(seat("liaison/member", SeatRole.MEMBER),), per_unit=PerUnit(post=HIGH)),
    groups=(
        Group(
            id=GroupId("group"),
            name="综合组",
            members=SeatList(seats=(seat("group/one", SeatRole.MEMBER), seat("group/liaison", SeatRole.LIAISON))),
        ),
    ),
)
LIAISONS = {("member/liaison", "posts"), ("liaison/member", "posts"), (None, "liaisons.per_unit.post")} | {
    ("group/liaison", "posts")
}


def test_liaisons_are_those_of_the_list_and_of_seats_for_one_anywhere() -> None:
    where = default_catalogue()
    assert BASE.division is not None
    seen = prospect(BASE, own_words_of(division("江苏省", as_of=DATE), where), Memory(), tier=Tier.PROVINCE)
    assert {(spot.at.element, spot.at.field) for spot in seen.posts if spot.liaison} == LIAISONS
    assert len(seen.posts) == 6


def test_ranks_that_are_not_those_of_liaisons_are_asked_and_of_others_follow() -> None:
    found = derive(BASE, "常州市")
    asked = {(item.element, item.field) for item in found.structure.open}
    assert asked >= LIAISONS
    assert found.structure.members.seats[0].posts[0].title == "处级干部"
