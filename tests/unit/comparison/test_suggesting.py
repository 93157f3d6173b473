"""Matters suggested by hand-made duties: same words, near words, what is near only, what is claimed already."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from govmodel.comparison import word_likeness
from govmodel.comparison.suggested_matter import SuggestedMatter
from govmodel.comparison.suggesting import suggest_matters
from govmodel.model.actor import Actor, Role
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId, MatterId, StructureId, UnitId
from govmodel.model.matter import Claim, Match, Matter
from govmodel.model.meeting import JointMeeting
from govmodel.model.part import Part
from govmodel.model.unit import Unit

A, B, C = UnitId("a"), UnitId("b"), UnitId("c")


def duty(whose: Actor | tuple[Actor, ...], task: str, part: Part = Part.OWN, number: int = 1) -> Duty:
    actors = whose if isinstance(whose, tuple) else (whose,)
    first = "all" if isinstance(actors[0], Role) else actors[0]
    return Duty(id=DutyId(f"{first}/{number}"), actors=actors, part=part, task=task)


def meeting(*duties: Duty, matters: tuple[Matter, ...] = (), name: str = "某联席会议") -> JointMeeting:
    units = (Unit(id=A, name="甲局"), Unit(id=B, name="乙局"), Unit(id=C, name="丙局"))
    return JointMeeting(id=StructureId("x"), name=name, units=units, duties=duties, matters=matters)


def claims(found: SuggestedMatter) -> list[tuple[str, str | None, float | None]]:
    return [(claim.element, claim.quote, claim.score) for claim in found.matter.claims]


def only(structure: JointMeeting) -> SuggestedMatter:
    (found,) = suggest_matters(structure)
    return found


def test_same_words_under_other_openings_are_one_matter_with_the_owner_first() -> None:
    found = only(
        meeting(
            duty(A, "监督管理家庭服务企业的服务质量", Part.ASSIST), duty(B, "家庭服务企业服务质量监督管理", Part.OWN)
        )
    )
    same = only(meeting(duty(A, "协助做好劳务输出工作", Part.ASSIST), duty(B, "负责劳务输出", Part.OWN)))

    assert not found.same_words
    assert claims(same) == [("b/1", None, 1.0), ("a/1", None, 1.0)]
    assert (same.matter.title, same.same_words) == ("劳务输出", True)
    assert same.matter.id == only(meeting(duty(C, "开展劳务输出"), duty(A, "劳务输出等工作"))).matter.id


def test_an_item_is_quoted_and_a_whole_task_is_not() -> None:
    found = only(meeting(duty(A, "做好职业培训、劳务输出等相关工作"), duty(B, "劳务输出")))

    assert claims(found) == [("b/1", None, 1.0), ("a/1", "劳务输出", 1.0)]


def test_tasks_that_agree_as_a_whole_are_not_suggested_item_by_item_too() -> None:
    task = "对女职工较多的用人单位设置母婴室、儿童托育点"

    assert claims(only(meeting(duty(A, task), duty(B, task)))) == [("a/1", None, 1.0), ("b/1", None, 1.0)]


def test_a_list_does_not_tie_its_items_together() -> None:
    found = suggest_matters(
        meeting(
            duty(A, "做好劳务输出和青年从业者的权益维护工作"),
            duty(B, "做好劳务输出和女性从业者的权益维护工作"),
            duty(C, "女性从业者权益维护政策"),
        ),
        least=0.4,
    )

    assert claims(found[0]) == [("a/1", "劳务输出", 1.0), ("b/1", "劳务输出", 1.0)]
    assert {quote for one in found[1:] for _, quote, _ in claims(one)} == {
        "青年从业者的权益维护",
        "女性从业者的权益维护",
        None,
    }


def test_near_words_have_a_score_and_nearer_ones_that_fall_short_are_told() -> None:
    found = only(
        meeting(
            duty(A, "组织从业人员技能培训"),
            duty(B, "参与从业人员专业技能培训", Part.PARTICIPATE),
            duty(C, "培养青年农民技能人才培训师资"),
            duty(C, "青年农民订单技能培训", number=2),
        )
    )

    assert [element for element, _, _ in claims(found)] == ["a/1", "b/1"]
    assert 0.55 < found.score < 1
    assert [claim.element for claim in found.near] == ["c/2"]
    assert all(
        claim.match is Match.SUGGESTED and claim.score is not None and claim.score < 0.55 for claim in found.near
    )


def test_lower_threshold_suggests_what_was_near() -> None:
    structure = meeting(duty(A, "从业人员技能培训"), duty(B, "青年农民订单技能培训"))

    assert suggest_matters(structure) == ()
    assert [each for each, _, _ in claims(suggest_matters(structure, least=0.35)[0])] == ["a/1", "b/1"]


def test_one_unit_alone_shares_nothing_with_itself() -> None:
    assert suggest_matters(meeting(duty(A, "劳务输出"), duty(A, "做好劳务输出", number=2))) == ()
    assert suggest_matters(meeting(duty((A, B), "劳务输出"), duty(B, "劳务输出", number=2))) == ()


def test_a_unit_says_it_twice_and_both_are_claimed_where_another_says_it() -> None:
    found = only(meeting(duty(A, "劳务输出"), duty(A, "做好劳务输出", number=2), duty(B, "劳务输出")))

    assert [element for element, _, _ in claims(found)] == ["a/1", "a/2", "b/1"]


def test_what_all_members_owe_and_words_that_name_nothing_are_left_out() -> None:
    everyone = duty(Role.ALL_MEMBERS, "劳务输出")

    assert suggest_matters(meeting(everyone, duty(A, "劳务输出"))) == ()
    assert suggest_matters(meeting(duty(A, "落实相关政策措施"), duty(B, "实施相关政策措施"))) == ()
    assert suggest_matters(meeting(duty(A, "车辆检查和监督管理"), duty(B, "食品生产和监督管理"))) == ()


def test_the_topic_of_the_body_makes_nothing_alike() -> None:
    duties = (duty(A, "家庭服务业行业发展规划"), duty(B, "家庭服务业行业发展标准"))

    assert suggest_matters(meeting(*duties))
    assert suggest_matters(meeting(*duties, name="某省家庭服务业联席会议")) == ()


def declared(*claimed: Claim) -> Matter:
    return Matter(id=MatterId("export"), title="劳务输出", claims=claimed)


def test_what_a_matter_claims_is_not_suggested_and_what_it_lacks_is_added_to_it() -> None:
    duties = (duty(A, "劳务输出"), duty(B, "做好劳务输出", Part.ASSIST))
    both = declared(Claim(element=DutyId("a/1")), Claim(element=DutyId("b/1"), quote="劳务输出"))
    one = declared(Claim(element=DutyId("a/1")))

    found = only(meeting(*duties, matters=(one,)))

    assert suggest_matters(meeting(*duties, matters=(both,))) == ()
    assert (found.matter.id, found.matter.title, found.joins) == ("export", "劳务输出", one.claims)
    assert claims(found) == [("b/1", None, 1.0)]


def test_what_a_person_has_kept_apart_is_not_put_together() -> None:
    duties = (duty(A, "劳务输出"), duty(B, "劳务输出"))
    apart = (
        declared(Claim(element=DutyId("a/1"))),
        attrs.evolve(declared(Claim(element=DutyId("b/1"))), id=MatterId("other")),
    )

    assert suggest_matters(meeting(*duties, matters=apart)) == ()


def test_words_of_the_same_duty_that_another_matter_claims_stand_in_nobodys_way() -> None:
    duties = (duty(A, "职业培训、劳务输出"), duty(B, "劳务输出"))
    training = declared(Claim(element=DutyId("a/1"), quote="职业培训"))

    assert claims(only(meeting(*duties, matters=(training,)))) == [("b/1", None, 1.0), ("a/1", "劳务输出", 1.0)]


def test_an_id_that_is_taken_is_not_taken_again() -> None:
    duties = (duty(A, "劳务输出"), duty(B, "劳务输出"))
    name = only(meeting(*duties)).matter.id
    other = Matter(id=name, title="别的事")

    assert only(meeting(*duties, matters=(other,))).matter.id == f"{name}/2"


def listing(whose: UnitId, count: int) -> Duty:
    first = ord("一") + 100 * "abc".index(whose)
    return duty(whose, "、".join(f"{chr(first + i)}甲职工技能培训" for i in range(count)))


def test_what_a_crowd_of_phrases_shares_makes_nothing_alike() -> None:
    few, many = (meeting(*(listing(unit, count) for unit in (A, B, C))) for count in (10, 40))

    assert suggest_matters(few)
    assert suggest_matters(many) == ()


def test_of_too_many_phrases_only_the_same_are_suggested(monkeypatch: pytest.MonkeyPatch) -> None:
    near = meeting(duty(A, "从业人员技能培训"), duty(B, "从业人员的专业技能培训"))
    same = meeting(duty(A, "从业人员技能培训"), duty(B, "从业人员的技能培训"), duty(C, "劳务输出"))
    assert suggest_matters(near)

    monkeypatch.setattr(word_likeness, "LONGEST", 1)

    assert suggest_matters(near) == ()
    assert only(same).same_words


@pytest.mark.parametrize("least", [-1, 0, 2, 1.01, float("nan"), float("inf"), "0.5", None])
def test_a_likeness_that_is_no_share_is_refused(least: Any) -> None:
    with pytest.raises(ValueError, match=r"须为大于 0.*must be above 0"):
        suggest_matters(meeting(duty(A, "劳务输出")), least=least)
    assert suggest_matters(meeting(duty(A, "劳务输出"), duty(B, "劳务输出")), least=1)


@pytest.mark.parametrize("count", [2, 5, 6, 20])
def test_what_many_say_alike_but_for_a_character_is_found(count: int) -> None:
    units = tuple(Unit(id=UnitId(f"u{i}"), name=f"{i}局") for i in range(count))
    duties = tuple(duty(each.id, f"{chr(ord('一') + i)}家政服务员技能培训") for i, each in enumerate(units))
    found = only(JointMeeting(id=StructureId("x"), name="某联席会议", units=units, duties=duties))

    assert len(found.matter.claims) == count
