"""The laws of the model: what may be made, what changing it does, and what is worked out from it."""

from __future__ import annotations

import datetime
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.differential import naive_ownership

import govmodel.model as m
from govmodel.model.elements import declared, referred
from govmodel.serial.data import to_data
from govmodel.testing import (
    fitting_changes,
    job_ranks,
    joint_meetings,
    laws,
    malformed_ids,
    partial_dates,
    rank_sets,
    ranks,
    renamed,
)
from govmodel.testing.strategies.changes import fitting_replaces
from govmodel.testing.strategies.dates import days

Path = tuple[str | int, ...]


def put(value: Any, path: Path, new: Any) -> Any:
    """The value with ``new`` at the path."""
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        return (*value[:step], put(value[step], rest, new), *value[step + 1 :])
    return attrs.evolve(value, **{step: put(getattr(value, step), rest, new)})


def refused(structure: m.JointMeeting, path: Path, new: Any) -> tuple[m.Problem, ...]:
    with pytest.raises(m.InvalidModel) as caught:
        put(structure, path, new)
    return caught.value.problems


def in_brackets(path: Path) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


# ── construction ──────────────────────────────────────────────────────────────────────────────────


@given(joint_meetings(), st.data())
def test_dangling_id_is_refused_with_one_problem_at_its_place(structure: m.JointMeeting, data: st.DataObject) -> None:
    spots = [path for _, _, path in referred(structure)]
    assume(spots)
    path = data.draw(st.sampled_from(spots))

    problems = refused(structure, path, "nowhere/at-all")

    assert [(problem.code, problem.path) for problem in problems] == [("dangling-id", in_brackets(path))]
    assert problems[0].value == "nowhere/at-all"
    assert problems[0].nearest in {None, *problems[0].choices}


@given(joint_meetings(), st.data())
def test_repeated_id_is_refused_with_one_problem_for_it(structure: m.JointMeeting, data: st.DataObject) -> None:
    pointed_at = {name for _, name, _ in referred(structure)} | {e.at.partition(".")[0] for e in structure.sources}
    spots = [(name, (*path, "id")) for _, name, path in declared(structure)]
    # An element that nothing points at: its old id would dangle otherwise, and that is another fault.
    free = [place for place in range(1, len(spots)) if spots[place][0] not in pointed_at]
    assume(free)
    place = data.draw(st.sampled_from(free))
    earlier = data.draw(st.integers(0, place - 1))

    problems = refused(structure, spots[place][1], spots[earlier][0])

    assert [(problem.code, problem.path) for problem in problems] == [("repeated-id", in_brackets(spots[place][1]))]


@given(joint_meetings(), malformed_ids(), st.data())
def test_malformed_id_is_refused_with_one_problem_for_it(
    structure: m.JointMeeting, bad: str, data: st.DataObject
) -> None:
    pointed_at = {name for _, name, _ in referred(structure)} | {e.at.partition(".")[0] for e in structure.sources}
    free = [(*path, "id") for _, name, path in declared(structure) if name not in pointed_at]
    assume(free)
    path = data.draw(st.sampled_from(free))

    problems = refused(structure, path, bad)

    assert [(problem.code, problem.path, problem.value) for problem in problems] == [
        ("malformed-id", in_brackets(path), bad)
    ]


@given(joint_meetings(), st.integers(2, 4))
def test_every_fault_is_told_at_once(structure: m.JointMeeting, count: int) -> None:
    faults = tuple(m.UnitId(f"nowhere/{i}") for i in range(count))
    with pytest.raises(m.InvalidModel) as caught:
        attrs.evolve(structure, lead_units=faults)
    assert [problem.value for problem in caught.value.problems] == list(faults)


@given(joint_meetings(), st.data())
def test_elements_of_another_kind_will_not_do(structure: m.JointMeeting, data: st.DataObject) -> None:
    kinds = {name: kind for kind, name, _ in declared(structure)}
    wrong = [(path, name) for wanted, _, path in referred(structure) for name in kinds if kinds[name] not in wanted]
    assume(wrong)
    path, name = data.draw(st.sampled_from(wrong))
    assert [problem.code for problem in refused(structure, path, name)] == ["dangling-id"]


@given(joint_meetings())
def test_other_ids_throughout_make_as_sound_a_structure(structure: m.JointMeeting) -> None:
    other = renamed(structure, "x")
    before = [(kind, name) for kind, name, _ in declared(structure)]
    after = [(kind, name) for kind, name, _ in declared(other)]
    assert after == [(kind, name if kind == "matter" else f"x/{name}") for kind, name in before]
    assert repr(other) == repr(structure)


@given(joint_meetings())
def test_sources_are_no_part_of_equality_or_hash(structure: m.JointMeeting) -> None:
    bare = attrs.evolve(structure, sources=())
    assert bare == structure
    assert hash(bare) == hash(structure)


# ── changes ───────────────────────────────────────────────────────────────────────────────────────


@given(joint_meetings(), st.data())
def test_applied_twice_is_applied_once(structure: m.JointMeeting, data: st.DataObject) -> None:
    laws.applies_once(structure, data.draw(fitting_changes(structure)))


@given(joint_meetings(), st.data())
def test_changes_apply_one_after_another(structure: m.JointMeeting, data: st.DataObject) -> None:
    first = data.draw(fitting_changes(structure))
    then = data.draw(fitting_changes(m.apply(structure, first)))
    laws.goes_step_by_step(structure, [first], [then])


@given(joint_meetings())
def test_no_change_gives_the_very_same_structure(structure: m.JointMeeting) -> None:
    assert m.apply(structure) is structure


@given(joint_meetings(), st.text(min_size=1, max_size=5), st.integers(0, 5))
def test_added_and_dropped_again_is_where_one_began(structure: m.JointMeeting, task: str, at: int) -> None:
    item = m.MandateItem(id=m.MandateId("added/item"), task=task)
    there = m.apply(structure, m.Add(path=("mandate",), value=item, at=min(at, len(structure.mandate))))
    assert m.apply(there, m.Drop(path=("mandate", item.id), value=item)) == structure


@given(joint_meetings(), st.data())
def test_replaced_there_and_back_is_where_one_began(structure: m.JointMeeting, data: st.DataObject) -> None:
    change = data.draw(fitting_replaces(structure))
    back = m.Replace(path=change.path, before=change.after, after=change.before)
    assert m.apply(m.apply(structure, change), back) == structure


@given(joint_meetings(), st.data())
def test_moved_there_and_back_is_where_one_began(structure: m.JointMeeting, data: st.DataObject) -> None:
    assume(structure.duties)
    place = data.draw(st.integers(0, len(structure.duties) - 1))
    to = data.draw(st.integers(0, len(structure.duties) - 1))
    path = ("duties", structure.duties[place].id)
    there = m.apply(structure, m.Move(path=path, to=to))
    assert there.duties[to].id == path[1]
    assert m.apply(there, m.Move(path=path, to=place)) == structure


@given(joint_meetings(), st.text(min_size=1, max_size=5).filter(str.strip))
def test_untouched_parts_are_the_same_objects(structure: m.JointMeeting, name: str) -> None:
    after = m.apply(structure, m.Replace(path=("name",), before=structure.name, after=name))
    for field in attrs.fields(m.JointMeeting):
        if field.name != "name":
            assert getattr(after, field.name) is getattr(structure, field.name)


# ── ranks and dates ───────────────────────────────────────────────────────────────────────────────


@given(ranks(), ranks())
def test_ranks_are_totally_ordered_by_their_place(one: m.Rank, other: m.Rank) -> None:
    assert (one < other) == (one.ord > other.ord) == (other > one)
    assert (one <= other) == (not one > other) == (other >= one)
    assert (one == other) == (one <= other <= one)


@given(ranks(), st.integers(-13, 13))
def test_lower_and_raise_undo_each_other(rank: m.Rank, steps: int) -> None:
    moved = rank.lower(steps)
    assert (moved is None) == (not 1 <= rank.ord + steps <= len(m.LADDER))
    if moved is not None:
        assert moved.lower(-steps) == rank
        assert (moved < rank) == (steps > 0)


@given(rank_sets())
def test_rank_set_is_rebuilt_from_its_names(ranked: m.RankSet) -> None:
    assert m.RankSet.of(ranked.names) == ranked
    assert ranked.lowest <= ranked.highest
    assert all(rank in ranked for rank in ranked.ranks)


@given(ranks())
def test_rank_is_found_by_both_its_names(rank: m.Rank) -> None:
    assert m.Rank.of(rank.name) == m.Rank.of(f"{rank.level.value}{rank.grade.value}职") == rank


@given(job_ranks(), days())
def test_no_job_rank_is_of_both_series(rank: m.JobRank, day: datetime.date) -> None:
    assert rank.used_on(day) == ((day >= m.NEW_SERIES_FROM) == (rank.since is not None))
    assert m.job_rank(rank.name) is rank


@given(partial_dates())
def test_date_is_read_back_and_spans_what_it_may_mean(date: m.PartialDate) -> None:
    assert m.PartialDate.parse(str(date)) == date
    assert date.earliest <= date.latest
    spanned = {True: 1, False: 31 if date.month else 366}[date.day is not None]
    assert (date.latest - date.earliest).days < spanned


@given(partial_dates(), days())
def test_a_day_is_meant_iff_it_begins_with_the_date(date: m.PartialDate, day: datetime.date) -> None:
    assert (date.earliest <= day <= date.latest) == day.isoformat().startswith(str(date))


# ── questions ─────────────────────────────────────────────────────────────────────────────────────


@given(joint_meetings())
def test_owners_and_helpers_are_what_plain_dicts_say(structure: m.JointMeeting) -> None:
    data, index = to_data(structure), m.Index(structure)
    for i, matter in enumerate(structure.matters):
        plain = data["matters"][i]
        assert [to_data(actor) for actor in m.owners(index, matter)] == naive_ownership.owners(data, plain)
        assert [to_data(actor) for actor in m.helpers(index, matter)] == naive_ownership.helpers(data, plain)


@given(joint_meetings())
def test_every_duty_is_claimed_or_a_matter_of_one(structure: m.JointMeeting) -> None:
    lone = m.lone_matters(m.Index(structure))
    assert {matter.id for matter in lone} == naive_ownership.unclaimed(to_data(structure))
    assert all([str(claim.element) for claim in matter.claims] == [str(matter.id)] for matter in lone)


@given(joint_meetings())
def test_index_holds_every_element_once(structure: m.JointMeeting) -> None:
    index = m.Index(structure)
    by_kind: dict[str, list[str]] = {}
    for kind, name, _ in declared(structure):
        by_kind.setdefault(kind, []).append(name)
    assert sorted(index.units) == sorted(by_kind.get("unit", []))
    assert sorted(index.seats) == sorted(by_kind.get("seat", []))
    assert sorted(index.duties) == sorted(by_kind.get("duty", []))
    assert [group.id for group in m.every_group(structure)] == by_kind.get("group", [])
    for entry in structure.sources:
        assert index.sources(entry.at) == entry.sources


@given(joint_meetings())
def test_every_duty_can_be_printed(structure: m.JointMeeting) -> None:
    index = m.Index(structure)
    for duty in m.every_duty(structure):
        assert duty.task in m.phrase(index, duty)
        for actor in duty.actors:
            assert m.display(index, actor)
