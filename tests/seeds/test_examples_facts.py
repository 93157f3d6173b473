"""What a person reading the three notices must find again in the shipped systems."""

from collections import Counter

import pytest

from govmodel.examples import changzhou_2011, example, jiangsu_2011, jingzhou_2020, names
from govmodel.model.actor import Role
from govmodel.model.document import ActKind, Section
from govmodel.model.index import Index, every_seat
from govmodel.model.interval import Period, Recurrence
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting, LowerTiersStance
from govmodel.model.meeting_rules import MeetingKind
from govmodel.model.part import Norm, Part, Scope
from govmodel.model.post import PostClass
from govmodel.model.questions import helpers, owners
from govmodel.model.rank import RankSet
from govmodel.model.seat import SeatLevel, SeatRole


def unit_names(structure: JointMeeting, *ids: object) -> list[str]:
    units = Index(structure).units
    return [units[unit].name for unit in ids if isinstance(unit, str)]  # type: ignore[index]  # any id will do


def member_names(structure: JointMeeting) -> list[str]:
    return unit_names(structure, *(seat.unit for seat in structure.members.seats))


def duties_by_actor(structure: JointMeeting) -> dict[str, int]:
    """How many duties each entry has; a joint entry counts under the first of its units."""
    return Counter(
        unit_names(structure, duty.actors[0])[0] for duty in structure.duties if isinstance(duty.actors[0], str)
    )


def who(structure: JointMeeting, matter: str) -> tuple[list[str], list[str]]:
    """The owners and the helpers of a matter, by name."""
    index = Index(structure)
    (found,) = (candidate for candidate in structure.matters if candidate.id == matter)
    return unit_names(structure, *owners(index, found)), unit_names(structure, *helpers(index, found))


# ---------------------------------------------------------------- all three


@pytest.mark.parametrize("name", names())
def test_no_person_is_named(name: str) -> None:
    assert [line.person for line in example(name).roster if line.person is not None] == []


@pytest.mark.parametrize("name", names())
def test_every_member_has_a_duty_and_sits_once(name: str) -> None:
    structure = example(name)
    seated = [seat.unit for seat in structure.members.seats]
    acting = {actor for duty in structure.duties for actor in duty.actors}
    assert len(set(seated)) == len(seated)
    assert [unit for unit in seated if unit not in acting] == []


@pytest.mark.parametrize("name", names())
def test_duties_stand_in_the_order_of_the_notice(name: str) -> None:
    structure = example(name)
    index = Index(structure)
    starts = [index.sources(duty.id)[0].start or 0 for duty in structure.duties]
    assert starts == sorted(starts)


@pytest.mark.parametrize(
    ("name", "any_at_all"), [("jiangsu-2011", False), ("changzhou-2011", True), ("jingzhou-2020", True)]
)
def test_only_carried_words_are_readings(name: str, *, any_at_all: bool) -> None:
    readings = [duty for duty in example(name).duties if duty.scope is Scope.READING]
    assert bool(readings) is any_at_all
    assert [duty.id for duty in readings if duty.marker] == []


# ---------------------------------------------------------------- Jiangsu 2011


def test_jiangsu_head() -> None:
    document = jiangsu_2011().document
    assert str(document.date) == "2011"
    assert document.date_match is Match.DECLARED
    assert [str(basis.number) for basis in document.basis] == ["国办发〔2010〕43号"]
    assert document.number is None
    assert not document.extent.covers(Section.HEAD)


def test_jiangsu_people() -> None:
    jiangsu = jiangsu_2011()
    assert len(member_names(jiangsu)) == 11
    assert member_names(jiangsu)[0] == "省人力资源社会保障厅"
    assert not jiangsu.members.open
    (convener,) = jiangsu.conveners.seats
    assert unit_names(jiangsu, convener.unit) == ["省人力资源社会保障厅"]
    assert [post.title for post in convener.posts] == ["厅长"]
    assert jiangsu.office is not None
    assert [seat.role for seat in jiangsu.office.seats.seats] == [SeatRole.OFFICE_DIRECTOR]
    assert not jiangsu.office.has(SeatRole.OFFICE_DIRECTOR, SeatLevel.DEPUTY)
    liaison = jiangsu.liaisons.per_unit
    assert liaison is not None
    assert (liaison.post.rank, liaison.count) == (RankSet.of("处级"), 1)
    assert liaison.also == (SeatRole.OFFICE_STAFF,)


def test_jiangsu_duties() -> None:
    assert duties_by_actor(jiangsu_2011()) == {
        "省人力资源社会保障厅": 7,
        "省发展改革委": 2,
        "省民政厅": 5,
        "省财政厅": 2,
        "省商务厅": 5,
        "省国税局": 2,
        "省工商局": 3,
        "省总工会": 2,
        "团省委": 3,
        "省妇联": 2,
    }
    joint = [duty for duty in jiangsu_2011().duties if len(duty.actors) > 1]
    assert [unit_names(jiangsu_2011(), *duty.actors) for duty in joint] == [["省国税局", "省地税局"]] * 2


def test_jiangsu_owners_that_changzhou_lost() -> None:
    assert who(jiangsu_2011(), "service-quality") == (["省商务厅"], ["省民政厅"])
    assert who(jiangsu_2011(), "contracts-and-disputes") == (["省商务厅"], [])
    assert who(changzhou_2011(), "service-quality") == ([], ["市民政局", "市妇联"])
    assert who(changzhou_2011(), "contracts-and-disputes") == ([], ["市妇联"])


def test_labour_export_has_helpers_only() -> None:
    assert who(jiangsu_2011(), "labour-export") == ([], ["团省委", "省妇联"])
    assert who(changzhou_2011(), "labour-export") == ([], ["团市委"])


# ---------------------------------------------------------------- Changzhou 2011


def test_changzhou_head() -> None:
    document = changzhou_2011().document
    assert (str(document.number), str(document.date)) == ("常政办发〔2011〕142号", "2011-12-27")
    assert [str(basis.number) for basis in document.basis] == ["苏政办发〔2011〕49号"]
    assert unit_names(changzhou_2011(), document.approved_by) == ["市政府"]
    assert unit_names(changzhou_2011(), *document.addressees)[0] == "各辖市、区人民政府"


def test_changzhou_people() -> None:
    changzhou = changzhou_2011()
    assert len(member_names(changzhou)) == 12
    assert "市工商联" in member_names(changzhou)
    assert [name for name in member_names(changzhou) if name.startswith("常州")] == [
        "常州国税局",
        "常州地税局",
        "常州工商局",
    ]
    first, second = changzhou.conveners.seats
    assert first.joint
    assert second.joint
    assert [post.title for post in (*first.posts, *second.posts)] == ["副秘书长", "局长"]
    liaison = changzhou.liaisons.per_unit
    assert liaison is not None
    assert liaison.post.rank == RankSet.of("科级")
    # Two conveners, twelve members, and the office's director, who is one of the twelve.
    assert Counter(line.seat.partition("/")[0] for line in changzhou.roster) == {
        "convener": 2,
        "member": 12,
        "office": 1,
    }


def test_changzhou_duties() -> None:
    changzhou = changzhou_2011()
    assert duties_by_actor(changzhou) == {
        "市人力资源和社会保障局": 7,
        "市发改委": 5,
        "市民政局": 5,
        "市财政局": 2,
        "市商务局": 2,
        "常州国税局": 2,
        "常州工商局": 9,
        "市工商联": 3,
        "市总工会": 2,
        "团市委": 3,
        "市妇联": 4,
    }
    lead = next(duty for duty in changzhou.duties if duty.id == "ndrc/1")
    assert (lead.part, lead.condition) == (Part.LEAD, "根据联席会议安排")
    assert [duty.part for duty in changzhou.duties if duty.actors == ("commerce",)] == [Part.PROMOTE, Part.PROMOTE]


@pytest.mark.parametrize("structure", [jiangsu_2011(), changzhou_2011()], ids=lambda structure: str(structure.id))
def test_family_services_rules(structure: JointMeeting) -> None:
    plenary, special = structure.rules.meetings
    assert plenary.interval is not None
    assert (plenary.interval.least, plenary.interval.most, plenary.interval.period) == (1, 2, Period.YEAR)
    assert special.interval is not None
    assert special.interval.recurrence is Recurrence.IRREGULAR
    settled = [rule.settled_by for rule in structure.rules.decisions if rule.settled_by]
    assert settled == [(Role.CONVENER, Role.OFFICE_DIRECTOR)]
    assert [rule.consent_of for rule in structure.rules.decisions if rule.consent_of] == [(Role.CONCERNED_MEMBERS,)]
    (delegation,) = structure.rules.delegations
    assert delegation.tasks == ("行业统计", "标准拟订", "培训")


def test_deputy_director_chairs_in_jiangsu_only() -> None:
    chairs = [structure.rules.meetings[1].delegated_chairs for structure in (jiangsu_2011(), changzhou_2011())]
    assert chairs == [(Role.OFFICE_DEPUTY,), ()]


def test_lower_tiers_are_free_under_jiangsu_and_bound_elsewhere() -> None:
    stances = [s.lower_tiers.stance for s in map(example, names()) if s.lower_tiers is not None]
    assert names() == ("changzhou-2011", "jiangsu-2011", "jingzhou-2020")
    assert stances == [LowerTiersStance.REQUIRED, LowerTiersStance.PERMITTED, LowerTiersStance.REQUIRED]


# ---------------------------------------------------------------- Jingzhou 2020


def test_jingzhou_head() -> None:
    jingzhou = jingzhou_2020()
    document = jingzhou.document
    assert (str(document.date), str(document.published), document.number) == ("2020-12-15", "2020-12-28", None)
    assert document.act is ActKind.FOUNDS
    assert [str(basis.number) for basis in document.basis] == ["鄂政办发〔2020〕8号"]
    assert unit_names(jingzhou, *document.addressees) == [
        "各县、市、区人民政府",
        "荆州开发区",
        "纪南文旅区",
        "荆州高新区",
        "市政府有关部门",
    ]
    assert jingzhou.short_topic == "托育服务"
    assert len(jingzhou.mandate) == 6


def test_jingzhou_people() -> None:
    jingzhou = jingzhou_2020()
    assert [seat.printed for seat in jingzhou.conveners.seats] == [
        "市政府分管副市长",
        "联系卫健工作的市政府副秘书长",
        None,
    ]
    chief, *deputies = jingzhou.conveners.seats
    assert (chief.level, [seat.level for seat in deputies]) == (SeatLevel.PLAIN, [SeatLevel.DEPUTY] * 2)
    portfolios = [post.portfolio for seat in (chief, deputies[0]) for post in seat.posts]
    assert [(p.manner, p.field) for p in portfolios if p is not None] == [("分管", None), ("联系", "卫健工作")]
    assert [post.post_class for post in deputies[1].posts] == [PostClass.UNIT_HEAD]
    assert len(member_names(jingzhou)) == 16
    assert jingzhou.members.open
    assert jingzhou.members.stated_count is None
    assert unit_names(jingzhou, *jingzhou.lead_units) == ["市卫健委"]


def test_jingzhou_office_and_liaisons() -> None:
    jingzhou = jingzhou_2020()
    assert jingzhou.office is not None
    assert unit_names(jingzhou, *jingzhou.office.hosts) == ["市卫健委"]
    assert not jingzhou.office.has(SeatRole.OFFICE_DIRECTOR)
    assert SeatRole.LIAISON not in {seat.role for seat in every_seat(jingzhou)}
    liaison = jingzhou.liaisons.per_unit
    assert liaison is not None
    assert (liaison.post.post_class, liaison.post.internal, liaison.post.rank) == (
        PostClass.DIVISION_LEADER,
        "科室",
        None,
    )


def test_jingzhou_duties() -> None:
    assert duties_by_actor(jingzhou_2020()) == {
        "市发改委": 5,
        "市教育局": 7,
        "市公安局": 5,
        "市民政局": 5,
        "市财政局": 2,
        "市人社局": 7,
        "市自然资源和规划局": 5,
        "市住建局": 3,
        "市卫健委": 14,
        "市应急局": 3,
        "市税务局": 1,
        "市市场监管局": 6,
        "市总工会": 8,
        "团市委": 3,
        "市妇联": 7,
        "市计生协会": 2,
    }
    assert sum(duty.actors == (Role.ALL_MEMBERS,) for duty in jingzhou_2020().duties) == 9


def test_jingzhou_lets_land_be_allotted() -> None:
    (permitted,) = (duty for duty in jingzhou_2020().duties if duty.norm is Norm.MAY)
    assert permitted.id == "natural-resources/5"
    assert permitted.condition is not None
    assert permitted.condition.endswith("符合《划拨用地目录》要求的")


@pytest.mark.parametrize(
    ("matter", "owning", "helping"),
    [
        ("expert-pool", ["市卫健委"], ["市教育局"]),
        ("leave-policy", ["市人社局"], ["市总工会", "市妇联"]),
        ("mother-infant-facilities", ["市卫健委"], ["市总工会", "市妇联"]),
        ("community-forces", ["市民政局", "市卫健委"], ["市市场监管局"]),
        ("welfare-services", ["市总工会", "市妇联"], []),
        ("social-supervision", ["市总工会"], ["市计生协会"]),
        ("credit-and-sanctions", [], ["市发改委"]),
        ("accessible-facilities", [], ["市总工会", "市妇联"]),
        ("nursing-rooms", [], ["市总工会", "市妇联"]),
        ("inclusive-services", [], ["市市场监管局"]),
        ("ethics", [], ["团市委"]),
        ("parenting-guidance", [], ["市妇联"]),
    ],
)
def test_jingzhou_matters(matter: str, owning: list[str], helping: list[str]) -> None:
    assert who(jingzhou_2020(), matter) == (owning, helping)


def test_jingzhou_rules() -> None:
    rules = jingzhou_2020().rules
    plenary, asked, liaisons = rules.meetings
    assert plenary.interval is not None
    assert (plenary.interval.least, plenary.interval.most, plenary.terms.norm) == (1, 1, Norm.IN_PRINCIPLE)
    assert asked.kinds == (MeetingKind.PLENARY, MeetingKind.PARTIAL)
    assert (asked.chairs, asked.delegable, asked.terms.norm) == ((Role.CONVENER,), True, Norm.MAY)
    assert (liaisons.kinds, liaisons.precedes) == ((MeetingKind.LIAISON,), (MeetingKind.PLENARY,))
    assert unit_names(jingzhou_2020(), *rules.minutes[0].copied_to) == ["市政府"]
    (report,) = rules.reports
    assert report.interval is not None
    assert (report.recipients, report.interval.period) == ((Role.OFFICE,), Period.HALF_YEAR)
    (succession,) = rules.succession
    assert (succession.automatic, succession.proposed_by, succession.decided_by) == (
        True,
        (Role.OWN_UNIT,),
        (Role.OFFICE,),
    )
    assert rules.decisions == ()
    assert rules.sunsets == ()
