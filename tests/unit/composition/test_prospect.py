"""What a base holds that is worth a look: each post with whose it is and whether a liaison's."""

import attrs
import pytest

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import division
from govmodel.composition.derive import derive
from govmodel.composition.memory import Memory
from govmodel.composition.own import own_words_of
from govmodel.composition.prospect import Prospect, prospect
from govmodel.model.dates import PartialDate
from govmodel.model.division import Tier
from govmodel.model.document import Document
from govmodel.model.duty import MandateItem
from govmodel.model.group import Group
from govmodel.model.ids import GroupId, MandateId, SeatId, StructureId, UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.post import Post
from govmodel.model.rank import RankSet
from govmodel.model.seat import PerUnit, Seat, SeatList, SeatRole
from govmodel.model.unit import Unit

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


def look(base: JointMeeting) -> Prospect:
    own = own_words_of(division("江苏省", as_of=DATE), default_catalogue())
    return prospect(base, own, Memory(), tier=Tier.PROVINCE)


def test_liaisons_are_those_of_the_list_and_of_seats_for_one_anywhere() -> None:
    seen = look(BASE)
    assert {(spot.at.element, spot.at.field) for spot in seen.posts if spot.liaison} == LIAISONS
    assert len(seen.posts) == 6


@pytest.mark.parametrize(
    ("text", "looked_at"),
    [
        pytest.param("做好我省工作", True, id="the place's own word"),
        pytest.param("会同省妇联做好工作", True, id="a unit"),
        pytest.param("制定地方性法规", True, id="a power"),
        pytest.param("确定一名处级干部", True, id="a rank"),
        pytest.param("推动各地级市落实", True, id="places below"),
        pytest.param("推动各街道落实", False, id="places further below"),
        pytest.param("做好宣传工作", False, id="nothing"),
    ],
)
def test_prose_is_worth_a_look_for_what_may_become_another(text: str, *, looked_at: bool) -> None:
    women = Unit(id=UnitId("women"), name="省妇联")
    task = MandateItem(id=MandateId("mandate/1"), task=text)
    other = MandateItem(id=MandateId("mandate/2"), task="协调全省工作")
    paper = Document(date=DATE, purpose=text)
    seen = look(attrs.evolve(BASE, units=(women,), mandate=(task, other), document=paper))
    found = {(spot.at.element, spot.at.field): spot.text for spot in seen.texts}
    whole = {("mandate/1", "task"): text, (None, "document.purpose"): text} if looked_at else {}
    assert found == {("mandate/2", "task"): "协调全省工作", **whole}
    assert seen.named == (("省妇联",) if "省妇联" in text else ())


def test_ranks_that_are_not_those_of_liaisons_are_asked_and_of_others_follow() -> None:
    found = derive(BASE, "常州市")
    asked = {(item.element, item.field) for item in found.structure.open}
    assert asked >= LIAISONS
    assert found.structure.members.seats[0].posts[0].title == "处级干部"
