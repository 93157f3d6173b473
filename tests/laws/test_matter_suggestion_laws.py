"""The laws of suggesting matters: nothing that exists is touched, order means nothing, a person's word is final."""

from __future__ import annotations

from random import Random
from typing import Any

import attrs
from hypothesis import example, given
from hypothesis import strategies as st
from tests.differential.naive_suggesting import suggested

from govmodel.checking.runner import check
from govmodel.comparison.confirming import confirm_matters, with_suggested_matters
from govmodel.comparison.suggesting import suggest_matters
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId, MatterId, StructureId, UnitId
from govmodel.model.index import Index
from govmodel.model.matter import Claim, Match, Matter
from govmodel.model.meeting import JointMeeting
from govmodel.model.part import Norm, Part, Scope
from govmodel.model.unit import Unit
from govmodel.serial.files import dumps, loads
from govmodel.testing import joint_meetings, renamed
from govmodel.wording.subjects import names_something

WORDS = (
    *("技能培训", "职业推荐", "权益保护", "劳务输出", "服务质量", "母婴设施建设", "安全生产监管", "政策", "监督管理"),
    *("女性从业人员的权益保护", "权益保护政策措施", "家政服务人员技能培训", "家庭服务业从业人员技能培训"),
    *("社区服务体系建设", "社区服务体系建设规划", "托育机构消防安全检查", "消防安全检查"),
)
OPENINGS = ("", "做好", "负责", "依法开展", "指导")
ENDINGS = ("", "等工作", "工作", "相关任务")
JOINS = ("、", "和", "，", "及")


@st.composite
def tasks(draw: st.DrawFn) -> str:
    """What a duty says: some of few words, so that duties say the same or nearly so."""
    items = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3))
    join = draw(st.sampled_from(JOINS))
    return draw(st.sampled_from(OPENINGS)) + join.join(items) + draw(st.sampled_from(ENDINGS))


@st.composite
def overlapping(draw: st.DrawFn, most: int = 9) -> JointMeeting:
    """A body without matters whose units' duties say much the same."""
    units = tuple(Unit(id=UnitId(name), name=name.upper()) for name in draw(st.sampled_from(("ab", "abc", "abcde"))))
    whose = st.lists(st.sampled_from([unit.id for unit in units]), min_size=1, max_size=2, unique=True)
    parts, scopes = st.sampled_from((Part.OWN, *Part)), st.sampled_from(Scope)
    norms = st.sampled_from((Norm.MUST, Norm.MUST, Norm.MUST_NOT))
    duties = tuple(
        Duty(
            id=DutyId(f"duty/{i}"),
            actors=tuple(draw(whose)),
            part=draw(parts),
            task=draw(tasks()),
            scope=draw(scopes),
            norm=draw(norms),
        )
        for i in range(draw(st.integers(0, most)))
    )
    name = draw(st.sampled_from(("某联席会议", "某家庭服务业联席会议")))
    return JointMeeting(id=StructureId("x"), name=name, units=units, duties=duties)


def anything() -> st.SearchStrategy[JointMeeting]:
    """Bodies of every kind, and bodies whose duties overlap."""
    return joint_meetings() | overlapping()


leasts = st.sampled_from((0.3, 0.55, 0.8))


def bare(structure: JointMeeting) -> JointMeeting:
    return attrs.evolve(structure, matters=(), sources=(), open=())


@given(overlapping(), leasts)
def test_they_are_those_that_looking_at_all_twos_finds(structure: JointMeeting, least: float) -> None:
    found = suggest_matters(structure, least=least)

    assert {
        frozenset((str(claim.element), claim.quote, claim.score) for claim in one.matter.claims) for one in found
    } == suggested(structure, least)


@given(anything(), leasts)
def test_nothing_is_suggested_that_one_unit_says_alone(structure: JointMeeting, least: float) -> None:
    index = Index(structure)
    units = set(index.units)
    for one in suggest_matters(structure, least=least):
        duties = [index.duties[DutyId(claim.element)] for claim in (*one.joins, *one.matter.claims)]
        assert len({duty.id for duty in duties}) > 1
        assert any(
            units & set(_ids(a)) and units.isdisjoint(set(_ids(a)) & set(_ids(b))) for a in duties for b in duties
        )


def _ids(duty: Duty) -> list[str]:
    return [actor for actor in duty.actors if isinstance(actor, str)]


@given(anything(), leasts)
def test_every_claim_is_a_suggestion_with_words_that_stand_in_the_duty(structure: JointMeeting, least: float) -> None:
    index = Index(structure)
    for one in suggest_matters(structure, least=least):
        for claim in one.matter.claims:
            assert claim.match is Match.SUGGESTED
            assert claim.score is not None
            assert least - 0.01 <= claim.score <= 1
            assert claim.quote is None or claim.quote in index.duties[DutyId(claim.element)].task
        for claim in one.near:
            assert claim.score is not None
            assert claim.score <= least + 0.01
            assert claim.element not in {each.element for each in one.matter.claims}


@given(anything(), st.randoms(use_true_random=False), leasts)
def test_order_means_nothing(structure: JointMeeting, random: Random, least: float) -> None:
    def shuffled(values: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(random.sample(values, len(values)))

    other = attrs.evolve(
        structure,
        units=shuffled(structure.units),
        duties=shuffled(structure.duties),
        matters=shuffled(structure.matters),
    )
    assert suggest_matters(other, least=least) == suggest_matters(structure, least=least)


@given(anything(), leasts)
def test_ids_mean_nothing(structure: JointMeeting, least: float) -> None:
    found = suggest_matters(renamed(structure, "zz"), least=least)

    assert repr(found).replace("'zz/", "'") == repr(suggest_matters(structure, least=least))


@given(anything(), leasts)
def test_putting_suggestions_in_touches_nothing_that_exists(structure: JointMeeting, least: float) -> None:
    before = dumps(structure)
    found = suggest_matters(structure, least=least)
    after = with_suggested_matters(structure, found)

    assert dumps(structure) == before
    assert attrs.evolve(after, matters=structure.matters) == structure
    assert [matter.id for matter in after.matters][: len(structure.matters)] == [m.id for m in structure.matters]
    for old, new in zip(structure.matters, after.matters, strict=False):
        assert (new.title, new.claims[: len(old.claims)]) == (old.title, old.claims)
    assert loads(dumps(after)) == after


@given(anything(), leasts)
def test_what_is_put_in_is_not_suggested_again(structure: JointMeeting, least: float) -> None:
    once = with_suggested_matters(structure, suggest_matters(structure, least=least))

    assert suggest_matters(once, least=least) == ()
    assert suggest_matters(confirm_matters(once), least=least) == ()


@given(anything(), st.data())
def test_confirmed_twice_is_confirmed_once(structure: JointMeeting, data: st.DataObject) -> None:
    found = suggest_matters(structure)
    some = data.draw(st.lists(st.sampled_from(found), unique_by=id)) if found else []
    once = confirm_matters(structure, some)

    assert confirm_matters(once, some) == once
    assert confirm_matters(with_suggested_matters(structure, some), some) == once
    assert confirm_matters(confirm_matters(once)) == confirm_matters(once)
    for one in some:
        matter = next(matter for matter in once.matters if matter.id == one.matter.id)
        declared = {(claim.element, claim.quote) for claim in matter.claims if claim.match is not Match.SUGGESTED}
        assert {(claim.element, claim.quote) for claim in (*one.joins, *one.matter.claims)} <= declared
    assert {m.id for m in once.matters} == {m.id for m in structure.matters} | {one.matter.id for one in some}


@given(overlapping(), st.data())
def test_what_is_declared_in_the_same_words_is_found(structure: JointMeeting, data: st.DataObject) -> None:
    words = data.draw(st.sampled_from([word for word in WORDS if names_something(word) and len(word) > 3]))
    whose = [unit.id for unit in structure.units]
    both = tuple(
        Duty(id=DutyId(f"both/{i}"), actors=(unit,), part=Part.OWN, task=data.draw(st.sampled_from(OPENINGS)) + words)
        for i, unit in enumerate(whose[:2])
    )
    known = attrs.evolve(
        structure,
        duties=(*structure.duties, *both),
        matters=(Matter(id=MatterId("both"), title=words, claims=tuple(Claim(element=d.id) for d in both)),),
    )

    together = [{claim.element for claim in one.matter.claims} for one in suggest_matters(bare(known))]

    assert any({duty.id for duty in both} <= elements for elements in together)
    assert not any(
        {duty.id for duty in both} <= {c.element for c in one.matter.claims} for one in suggest_matters(known)
    )


GRAVE = ("note", "question", "warning", "error")


@given(overlapping(), leasts)
def test_a_suggestion_silences_no_finding_that_somebody_has_nobody_to_help(
    structure: JointMeeting, least: float
) -> None:
    duties = Index(structure).duties

    def alone(meeting: JointMeeting) -> dict[str, int]:
        """How grave it is at the most that a duty has nobody to help."""
        claims = {matter.id: {claim.element for claim in matter.claims} for matter in meeting.matters}
        found: dict[str, int] = {}
        for finding in check(meeting, select=["GM101"]).findings:
            name = str(finding.element_id)
            for element in map(str, claims.get(MatterId(name), {name})):
                found[element] = max(found.get(element, 0), GRAVE.index(finding.severity.value))
        return found

    def owns(claim: Claim) -> bool:
        duty = duties[DutyId(claim.element)]
        return duty.part.owns and duty.norm is not Norm.MUST_NOT

    suggested_too = with_suggested_matters(structure, suggest_matters(structure, least=least))
    before, after = alone(structure), alone(suggested_too)

    assert set(before) <= set(after)
    # Only where a suggested owner may be the owner it may be less grave.
    owned = {str(c.element) for m in suggested_too.matters if any(map(owns, m.claims)) for c in m.claims}
    assert all(after[name] >= grave for name, grave in before.items() if name not in owned)


TWICE = JointMeeting(
    id=StructureId("x"),
    name="某联席会议",
    units=(Unit(id=UnitId("a"), name="A"), Unit(id=UnitId("b"), name="B")),
    duties=tuple(
        Duty(id=DutyId(f"{unit}/1"), actors=(UnitId(unit),), part=Part.OWN, task="劳务输出和劳务输出") for unit in "ab"
    ),
)


@example(TWICE)
@given(overlapping())
def test_same_words_are_surer_than_near_ones(structure: JointMeeting) -> None:
    scores = [one.score for one in suggest_matters(structure)]

    assert scores == sorted(scores, reverse=True)
    assert all(one.same_words == (one.score == 1) for one in suggest_matters(structure))
