"""The laws of deriving: what is kept, what is changed and why, what is asked, and how it all fits together."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import below, division, lineage
from govmodel.catalogue.ranks import liaison_ranks
from govmodel.catalogue.units import find_unit
from govmodel.checking.runner import check
from govmodel.composition.decision import Decision
from govmodel.composition.derivation import Derivation
from govmodel.composition.derive import derive
from govmodel.composition.own import own_words_of
from govmodel.composition.passage import Reach
from govmodel.composition.question import Act
from govmodel.composition.reason import Why
from govmodel.composition.refusal import CannotDerive
from govmodel.findings.finding import Severity
from govmodel.model.change import ChangePath, Replace, apply
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division
from govmodel.model.document import ActKind, Citation, Validity
from govmodel.model.elements import declared
from govmodel.model.index import every_duty
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.model.unit import Where
from govmodel.serial.files import dumps, loads
from govmodel.testing import Goal, decisions_for, derivable_meetings, goals_for, laws
from govmodel.wording.retarget import retarget


@st.composite
def derivations(draw: st.DrawFn, *reaches: Reach) -> Derivation:
    """What is derived from a system of a real place, as far away as the reaches given allow; as far as any, if none."""
    base = draw(derivable_meetings())
    return derived(base, draw(goals_for(base, reaches=reaches or tuple(Reach))))


def derived(base: JointMeeting, goal: Goal, decisions: tuple[Decision, ...] = ()) -> Derivation:
    return derive(base, goal.to, as_of=goal.as_of, reach=goal.reach, decisions=decisions)


def moves(found: Derivation) -> bool:
    assert isinstance(found.base.division, Division)
    return found.base.division.code != found.to.code


def passes_time(found: Derivation) -> bool:
    return found.as_of != found.base.document.date


# What is given stays, what is done again is the same.


@given(st.data())
def test_deriving_touches_nothing_and_repeats_itself_to_the_byte(data: st.DataObject) -> None:
    base = data.draw(derivable_meetings())
    goal = data.draw(goals_for(base))
    laws.derives_the_same_again(base, lambda given: derived(given, goal))


@given(st.data())
def test_through_a_file_or_not_makes_no_difference(data: st.DataObject) -> None:
    base = data.draw(derivable_meetings())
    goal = data.draw(goals_for(base))
    assert dumps(derived(loads(dumps(base)), goal).structure) == dumps(derived(base, goal).structure)


@given(derivable_meetings())
def test_of_its_own_place_and_day_a_system_is_itself(base: JointMeeting) -> None:
    assert isinstance(base.division, Division)
    found = derive(base, base.division)
    assert dumps(found.structure) == dumps(base)
    assert (found.steps, found.open, found.stale) == ((), (), ())


@given(st.data())
def test_past_a_level_is_level_by_level_but_for_id_and_basis(data: st.DataObject) -> None:
    base = data.draw(derivable_meetings())
    goal = data.draw(goals_for(base, reaches=(Reach.SKIP,)))
    assume(goal.reach is Reach.SKIP)
    at_once, by_steps = derived(base, goal).structure, base
    up = lineage(goal.to, as_of=goal.as_of)
    codes = [place.code for place in up]
    assert isinstance(base.division, Division)
    for place in reversed(up[: codes.index(base.division.code)]):
        by_steps = derive(by_steps, place, as_of=goal.as_of).structure
    assert dumps(without_head(at_once)) == dumps(without_head(by_steps))


def without_head(structure: JointMeeting) -> JointMeeting:
    """The structure without its id, its basis and what is open about that."""
    fields: dict[str, Any] = {
        "id": "x",
        "document": attrs.evolve(structure.document, basis=()),
        "open": tuple(item for item in structure.open if item.about is not OpenAbout.BASIS),
    }
    return attrs.evolve(structure, **fields)


@given(derivations())
def test_ids_and_order_are_kept_and_only_reforms_and_people_take_any_away(found: Derivation) -> None:
    before, after = ids_of(found.base), ids_of(found.structure)
    assert after == [name for name in before if name in set(after)]
    gone = {name for kind, name, _ in declared(found.base) if kind in {"unit", "seat"}} - set(after)
    others = set(before) - set(after) - gone
    assert others == {line.id for line in found.base.roster} - set(after)
    if not passes_time(found):
        assert not gone


def ids_of(structure: JointMeeting) -> list[str]:
    return [name for _, name, _ in declared(structure)]


# The steps tell the whole way.


@given(derivations())
def test_replaying_the_changes_rebuilds_the_result_to_the_byte(found: Derivation) -> None:
    laws.replays(found)


@given(derivations())
def test_every_step_and_question_has_its_reason(found: Derivation) -> None:
    laws.gives_reasons(found)


@given(derivations())
def test_what_no_step_covers_is_the_very_value_of_the_base(found: Derivation) -> None:
    laws.leaves_alone(found)


@given(derivations())
def test_replacements_can_be_taken_back(found: Derivation) -> None:
    assume(all(isinstance(change, Replace) for change in found.changes))
    back = [
        attrs.evolve(change, before=change.after, after=change.before)
        for change in reversed(found.changes)
        if isinstance(change, Replace)
    ]
    assert dumps(apply(found.structure, *back)) == dumps(found.base)


@given(derivations())
def test_each_value_comes_from_the_closest_step_that_covers_it(found: Derivation) -> None:
    for path in leaves(found.structure):
        covering = [step for step in found.steps if path[: len(step.path)] == step.path]
        longest = max((len(step.path) for step in covering), default=0)
        closest = [step for step in covering if len(step.path) == longest]
        origin = found.origin(path)
        assert origin.structure == found.base.id
        assert origin.path == path
        assert origin.step in closest if closest else origin.step is None
        if origin.step is None:
            assert origin.before == value_at(found.base, path) == value_at(found.structure, path)


def leaves(value: Any, path: ChangePath = ()) -> list[ChangePath]:
    """The path of every value that has no parts, elements told by their ids."""
    if isinstance(value, tuple):
        inner = [(getattr(each, "id", place), each) for place, each in enumerate(value)]
    elif attrs.has(type(value)):
        inner = [(field.name, getattr(value, field.name)) for field in attrs.fields(type(value))]
    else:
        return [path]
    return [leaf for name, each in inner for leaf in leaves(each, (*path, name))] or [path]


def value_at(structure: JointMeeting, path: ChangePath) -> Any:
    """What stands at a path; ``None`` where nothing does."""
    value: Any = structure
    for step in path:
        if isinstance(value, tuple):
            value = next(
                (each for place, each in enumerate(value) if getattr(each, "id", place) == step),
                None,
            )
        else:
            value = getattr(value, str(step), None)
    return value


@given(derivations())
def test_only_marked_stretches_of_a_text_change(found: Derivation) -> None:
    for step in found.steps:
        change = step.change
        if not step.mentions or not isinstance(change, Replace) or not isinstance(change.before, str):
            continue
        text, after, at = change.before, [], 0
        for mention in step.mentions:
            assert at <= mention.start < mention.end
            assert text[mention.start : mention.end] == mention.before
            after += [text[at : mention.start], mention.after]
            at = mention.end
        assert "".join((*after, text[at:])) == change.after


@given(derivations(Reach.NEXT, Reach.PEER))
def test_nothing_of_the_base_is_left_but_what_is_open(found: Derivation) -> None:
    assert isinstance(found.base.division, Division)
    own = own_words_of(found.base.division, default_catalogue())
    target = own_words_of(found.to, default_catalogue())
    asked = {(item.element, item.field) for item in found.structure.open}
    for element, field, text in prose_of(found.structure):
        if (element, field) not in asked:
            # A place that calls itself as the one above does has nothing of it left to find.
            assert not retarget(text, own, target).changed or not set(own.words).isdisjoint(target.words)


def prose_of(structure: JointMeeting) -> list[tuple[str | None, str, str]]:
    """Tasks, conditions and purposes, each with its element and field."""
    found: list[tuple[str | None, str, str | None]] = [(item.id, "task", item.task) for item in structure.mandate]
    for duty in every_duty(structure):
        found += [(duty.id, "task", duty.task), (duty.id, "condition", duty.condition)]
    for rule in structure.rules.reports:
        found += [(rule.id, "purpose", rule.purpose), (rule.id, "words", rule.words)]
    found.append((None, "document.purpose", structure.document.purpose))
    return [(element, field, text) for element, field, text in found if text is not None]


@given(derivations())
def test_a_text_changes_only_where_a_stretch_is_marked(found: Derivation) -> None:
    for step in found.steps:
        if isinstance(step.change, Replace) and step.path[-1] in PROSE and isinstance(step.change.before, str):
            assert step.mentions, step


PROSE = {"task", "condition", "basis", "purpose", "words", "title_text", "quote", "when", "subject"}
"""Fields that hold nothing but prose."""


# What a derived system is.


@given(derivations())
def test_the_head_is_that_of_a_new_document(found: Derivation) -> None:
    head, before = found.structure.document, found.base.document
    if not moves(found):
        return
    assert found.structure.id.startswith(f"{found.base.id}/")
    assert found.structure.id.endswith(f"/{found.to.code}")
    assert found.structure.division == found.to
    assert (head.number, head.published, head.act, head.validity) == (None, None, ActKind.FOUNDS, Validity.UNKNOWN)
    assert (head.date, head.date_match) == (found.as_of, Match.DECLARED)
    assert head.extent == before.extent
    base = found.base.division
    assert isinstance(base, Division)
    if len(lineage_between(found)) > 1 or base.tier is found.to.tier:
        # Neither a document that is not there yet nor a peer's is anything to rest on.
        assert ".document.basis#basis" in keys_of(found)
    elif before.number is not None:
        assert head.basis == (Citation(title=before.title or found.base.name, number=before.number),)
    else:
        assert ".document.basis#basis" in keys_of(found)


@given(derivations(Reach.NEXT, Reach.PEER))
def test_a_title_names_the_base_s_place_no_more_unless_it_is_open(found: Derivation) -> None:
    title, base = found.structure.document.title, found.base.division
    assert isinstance(base, Division)
    if moves(found) and title is not None and ".document.title#words" not in keys_of(found):
        assert base.name not in title.replace(found.to.name, "")


def lineage_between(found: Derivation) -> list[str]:
    """The codes of the places on the way, the last included."""
    return found.structure.id.removeprefix(f"{found.base.id}/").split("/")


@given(derivations())
def test_people_and_sources_are_not_carried_over(found: Derivation) -> None:
    if moves(found):
        assert found.structure.roster == ()
        assert found.structure.sources == ()


@given(derivations())
def test_every_duty_and_every_claim_on_one_is_still_there(found: Derivation) -> None:
    assert [duty.id for duty in every_duty(found.structure)] == [duty.id for duty in every_duty(found.base)]
    assert claims_of(found.structure) == claims_of(found.base)


def claims_of(structure: JointMeeting) -> list[tuple[str, list[str]]]:
    return [(matter.id, [str(claim.element) for claim in matter.claims]) for matter in structure.matters]


@given(derivations())
def test_nobody_is_left_helping_without_an_owner(found: Derivation) -> None:
    laws.makes_no_orphans(found)


@given(derivations())
def test_duties_keep_their_parts(found: Derivation) -> None:
    before = {duty.id: duty for duty in every_duty(found.base)}
    for duty in every_duty(found.structure):
        kept = before[duty.id]
        assert (duty.part, duty.norm, duty.scope, duty.marker) == (kept.part, kept.norm, kept.scope, kept.marker)
        assert bool(duty.actors) == bool(kept.actors)
        assert len(set(duty.actors)) == len(duty.actors)


@given(derivations())
def test_a_rank_asked_of_liaisons_fits_or_is_open(found: Derivation) -> None:
    rule = found.structure.liaisons.per_unit
    if rule is None or rule.post.rank is None or not moves(found) or ".liaisons.per_unit.post#rank" in keys_of(found):
        return
    assert rule.post.rank == liaison_ranks(found.to, as_of=found.as_of)


@given(derivations())
def test_units_are_named_as_the_place_names_them_or_open(found: Derivation) -> None:
    asked = {item.element for item in found.structure.open}
    seats = {seat.unit for seat in found.structure.members.seats if seat.id in asked}
    for unit in found.structure.units:
        if unit.where is not Where.HERE or not unit.lines or unit.id in asked | seats or not moves(found):
            continue
        readings = find_unit(unit.name, found.to, found.as_of).readings
        fitting = [each for each in readings if each.lines == unit.lines and each.dated and each.fits]
        assert fitting, unit
        assert any(isinstance(each.division, Division) and each.division.code == found.to.code for each in fitting)


# What is asked stays as it was, and decisions settle it.


def keys_of(found: Derivation) -> list[str]:
    return [item.key for item in found.structure.open]


@given(derivations(Reach.NEXT, Reach.PEER))
def test_what_is_open_stands_as_in_the_base(found: Derivation) -> None:
    for question in found.open:
        item = question.item
        before, after = place_of(found.base, item), place_of(found.structure, item)
        if item.about is OpenAbout.UNIT and hasattr(after, "name"):
            assert after.name == before.name
        elif item.about in {OpenAbout.WORDS, OpenAbout.POWER} and isinstance(after, str):
            assert item.words in after
        elif item.about in {OpenAbout.POST, OpenAbout.RANK}:
            assert after == before


def place_of(structure: JointMeeting, item: OpenItem) -> Any:
    """The value that an open item is about."""
    value: Any = structure
    if item.element is not None:
        path = next(path for _, name, path in declared(structure) if name == item.element)
        for step in path:
            value = value[step] if isinstance(step, int) else getattr(value, step)
    for name in filter(None, item.field.split(".")):
        value = tuple(getattr(each, name) for each in value) if isinstance(value, tuple) else getattr(value, name)
    return value


@given(derivations())
def test_questions_and_marks_are_the_same(found: Derivation) -> None:
    assert [question.key for question in found.open] == keys_of(found)


@given(st.data())
def test_decisions_settle_just_what_they_name(data: st.DataObject) -> None:
    base = data.draw(derivable_meetings())
    goal = data.draw(goals_for(base))
    asked = derived(base, goal)
    decisions = data.draw(decisions_for(asked))
    settled = derived(base, goal, decisions)
    named, before = {decision.item for decision in decisions}, keys_of(asked)
    left = [key for key in before if key not in named]
    assert [stale.decision for stale in settled.stale] == [each for each in decisions if each.item not in before]
    # A unit that a person has named has posts that can be asked about, which could not be before.
    named_units = any(decision.item.endswith("#unit") for decision in decisions)
    new = set(keys_of(settled)) - set(left)
    assert not new or (named_units and all(key.rpartition("#")[2] in {"post", "rank", "words"} for key in new))
    if not new and not any(decision.choose == Act.DROP.value for decision in decisions):
        # Who issues the document is known once a person has named that unit, and the title asks no more.
        known = {".document.title#words"} if issuers_named(base, decisions) else set()
        assert keys_of(settled) in (left, [key for key in left if key not in known])
    laws.replays(settled)
    laws.gives_reasons(settled)
    laws.leaves_alone(settled)
    assert derived(base, goal, decisions) == settled


def issuers_named(base: JointMeeting, decisions: tuple[Decision, ...]) -> bool:
    """Whether a unit that a person names is one by whose name the title of the base says who issues it."""
    decided = {decision.item.removesuffix("#unit") for decision in decisions if decision.item.endswith("#unit")}
    names = [name for unit in base.units if unit.id in decided for name in (unit.name, unit.full_name, *unit.aliases)]
    return any(name in (base.document.title or "").partition("关于")[0] for name in names if name)


@given(st.data())
def test_to_keep_what_is_open_changes_nothing_else(data: st.DataObject) -> None:
    base = data.draw(derivable_meetings())
    goal = data.draw(goals_for(base))
    asked = derived(base, goal)
    kept = derived(base, goal, tuple(Decision(item=key, choose=Act.KEEP.value) for key in keys_of(asked)))
    assert dumps(kept.structure) == dumps(attrs.evolve(asked.structure, open=()))
    assert kept.done


# Reforms.


@given(st.data())
def test_in_one_place_only_reforms_change_what_is_said(data: st.DataObject) -> None:
    base = data.draw(derivable_meetings())
    goal = data.draw(goals_for(base, reaches=(Reach.NEXT,)))
    assert isinstance(base.division, Division)
    found = derive(base, base.division, as_of=goal.as_of)
    for step in found.steps:
        if step.path[0] not in {"id", "document", "roster", "sources", "open"}:
            assert {reason.why for reason in step.reasons} & {Why.REFORM, Why.UNIT, Why.POST, Why.WORDS, Why.RANK}
    if not [step for step in found.steps if step.path[0] == "units"]:
        assert found.structure.members == found.base.members
        assert found.structure.duties == found.base.duties


# A derived system is as sound as its base.


@given(derivations())
def test_checking_finds_nothing_that_was_not_in_the_base(found: Derivation) -> None:
    # What the base asked about may be told outright here, and the other way round; what it did not see is new.
    made = {
        (finding.code, finding.element_id)
        for finding in check(found.structure)
        if finding.severity is not Severity.QUESTION
    }
    assert not made - faults_in(found.base)


def faults_in(structure: JointMeeting) -> set[tuple[str, str | None]]:
    """What checking finds, by rule and element."""
    return {(finding.code, finding.element_id) for finding in check(structure)}


# What is refused.


@given(derivable_meetings())
def test_upwards_and_before_the_base_nothing_is_derived(base: JointMeeting) -> None:
    assert isinstance(base.division, Division)
    assert base.document.date is not None
    before = PartialDate(year=base.document.date.year - 1)
    with pytest.raises(CannotDerive) as refused:
        derive(base, base.division, as_of=before)
    assert [problem.code for problem in refused.value.problems] == ["before-base"]
    for place in lineage(base.division, as_of=base.document.date)[1:]:
        for reach in Reach:
            with pytest.raises(CannotDerive):
                derive(base, place, reach=reach)


@given(st.data())
def test_a_level_is_skipped_only_if_asked_for(data: st.DataObject) -> None:
    base = data.draw(derivable_meetings())
    goal = data.draw(goals_for(base, reaches=(Reach.SKIP, Reach.PEER)))
    assume(goal.reach is not Reach.NEXT)
    with pytest.raises(CannotDerive) as refused:
        derive(base, goal.to, as_of=goal.as_of)
    assert [problem.code for problem in refused.value.problems] == [
        "level-skipped" if goal.reach is Reach.SKIP else "peer"
    ]


def test_sideways_and_down_is_refused_however_far_one_reaches() -> None:
    base = JointMeeting(
        id="x",  # type: ignore[arg-type]  # a plain id
        name="省联席会议",
        division=division("江苏"),
        document=attrs.evolve(JointMeeting(id="y", name="y").document, date=PartialDate(year=2011)),  # type: ignore[arg-type]  # a plain id
    )
    for place in below(division("浙江"))[:3]:
        for reach in Reach:
            with pytest.raises(CannotDerive) as refused:
                derive(base, place, reach=reach)
            assert [problem.code for problem in refused.value.problems] == ["not-below"]
