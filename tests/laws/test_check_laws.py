"""The laws of checking: for every structure, in any order, and as a naive second look would have it."""

from __future__ import annotations

import json
from random import Random

import attrs
from hypothesis import given
from hypothesis import strategies as st
from tests.differential import naive_rules

from govmodel.checking.context import Context
from govmodel.checking.runner import check
from govmodel.checking.table import RULES
from govmodel.findings.finding import Severity
from govmodel.model.document import Extent, Section
from govmodel.model.meeting import JointMeeting
from govmodel.serial.files import dumps
from govmodel.testing import joint_meetings, laws


def whole(structure: JointMeeting) -> JointMeeting:
    """The structure as if every section were at hand, so that every rule can run."""
    return attrs.evolve(structure, document=attrs.evolve(structure.document, extent=Extent()))


WHOLE = joint_meetings().map(whole)
SET_RULES = {"GM101", "GM102", "GM103", "GM302"}
"""Rules about duties and matters whose findings name no first one of several."""


class Recorder:
    """A structure that notes which of its fields are asked for."""

    def __init__(self, structure: JointMeeting) -> None:
        self.structure = structure
        self.asked: set[str] = set()

    def __getattr__(self, name: str) -> object:
        self.asked.add(name)
        return getattr(self.structure, name)


SECTION_OF = {
    "mandate": Section.MANDATE,
    "conveners": Section.CONVENERS,
    "members": Section.MEMBERS,
    "liaisons": Section.LIAISONS,
    "office": Section.OFFICE,
    "duties": Section.DUTIES,
    "groups": Section.GROUPS,
    "rules": Section.RULES,
    "lower_tiers": Section.LOWER_TIERS,
    "roster": Section.ROSTER,
}


@given(WHOLE, WHOLE)
def test_no_rule_looks_into_a_section_it_does_not_declare(structure: JointMeeting, base: JointMeeting) -> None:
    for rule in RULES:
        here, above = Recorder(structure), Recorder(base)
        context = Context(here, base=above)  # type: ignore[arg-type]  # it asks like a structure and answers like one
        # Following an id, and saying where an element stands, is not reading a section for what it lacks.
        for each, plain in ((context, structure), (context.base, base)):
            each.__dict__["_paths"] = Context(plain)._paths  # see above
            each.index.__dict__["seats"] = Context(plain).index.seats
        list(rule.look(context))
        asked = {SECTION_OF[name] for name in here.asked | above.asked if name in SECTION_OF}
        assert asked <= rule.sections, (rule.code, asked - rule.sections)


@given(joint_meetings(), joint_meetings())
def test_check_never_raises_and_every_rule_ran_or_is_listed(structure: JointMeeting, base: JointMeeting) -> None:
    report = check(structure, against=base)

    assert sorted([*report.ran, *(item.code for item in report.not_checked)]) == [rule.code for rule in RULES]
    assert {finding.code for finding in report} <= set(report.ran)


@given(joint_meetings(), st.permutations(RULES))
def test_rule_order_does_not_matter(structure: JointMeeting, order: list[object]) -> None:
    laws.checks_in_any_order(structure, order)  # type: ignore[arg-type]  # permutations of rules


@given(WHOLE, WHOLE)
def test_each_rule_finds_alone_what_it_finds_among_others(structure: JointMeeting, base: JointMeeting) -> None:
    laws.checks_each_rule_alone(structure, against=base)


@given(WHOLE, WHOLE)
def test_each_finding_points_at_what_exists(structure: JointMeeting, base: JointMeeting) -> None:
    laws.finds_what_is_there(structure, check(structure))
    laws.finds_what_is_there(structure, check(structure, against=base))


@given(WHOLE, WHOLE)
def test_no_two_findings_of_a_report_have_one_fingerprint(structure: JointMeeting, base: JointMeeting) -> None:
    prints = [finding.fingerprint for finding in check(structure, against=base)]

    assert len(set(prints)) == len(prints)


@given(WHOLE, WHOLE, st.randoms(use_true_random=False))
def test_order_of_duties_and_matters_does_not_matter(
    structure: JointMeeting, base: JointMeeting, chance: Random
) -> None:
    def told(one: JointMeeting, against: JointMeeting) -> list[tuple[str, str | None, Severity]]:
        found = check(one, against=against)
        return sorted((f.code, f.element_id or "", f.severity) for f in found if f.code in SET_RULES)

    def shuffled(one: JointMeeting) -> JointMeeting:
        duties, matters = list(one.duties), list(one.matters)
        chance.shuffle(duties)
        chance.shuffle(matters)
        return attrs.evolve(one, duties=tuple(duties), matters=tuple(matters))

    assert told(shuffled(structure), shuffled(base)) == told(structure, base)


@given(WHOLE)
def test_other_ids_make_no_other_findings(structure: JointMeeting) -> None:
    laws.checks_blind_to_ids(structure)


@given(WHOLE)
def test_checking_twice_finds_the_same_and_leaves_the_structure_alone(structure: JointMeeting) -> None:
    before = dumps(structure)
    first, second = check(structure), check(structure)

    assert first == second
    assert [f.fingerprint for f in first] == [f.fingerprint for f in second]
    assert dumps(structure) == before


@given(WHOLE, st.sets(st.sampled_from(Section)))
def test_rule_whose_section_is_not_at_hand_does_not_run_and_the_others_find_the_same(
    structure: JointMeeting, lacking: set[Section]
) -> None:
    extent = Extent(whole=frozenset(Section) - lacking, partial=frozenset(lacking))
    excerpt = attrs.evolve(structure, document=attrs.evolve(structure.document, extent=extent))

    full, part = check(structure), check(excerpt)

    outside = {rule.code for rule in RULES if rule.sections & lacking}
    assert outside.isdisjoint(part.ran)
    assert outside <= {item.code for item in part.not_checked}
    assert [f for f in full if f.code not in outside] == list(part)


@given(WHOLE)
def test_fixes_clear_their_findings_and_twice_is_once(structure: JointMeeting) -> None:
    for finding in check(structure):
        if finding.fix:
            laws.applies_once(structure, *finding.fix)
            from govmodel.model.change import apply  # noqa: PLC0415  # beside its use

            assert finding.fingerprint not in {f.fingerprint for f in check(apply(structure, *finding.fix))}


@given(WHOLE)
def test_six_rules_agree_with_the_naive_ones(structure: JointMeeting) -> None:
    data = json.loads(dumps(structure))
    report = check(structure)

    def found(code: str) -> list[str | None]:
        # What waits for an open item is found as well; the naive ones know of none.
        waiting = (each.finding for each in report.deferred if each.finding.code == code)
        return [finding.element_id for finding in (*report.by_code(code), *waiting)]

    assert set(found("GM101")) == naive_rules.orphans(data)
    assert set(found("GM102")) == naive_rules.idle_members(data)
    assert bool(found("GM301")) is not naive_rules.convened(data)
    assert bool(found("GM304")) is naive_rules.miscounted(data)
    assert len(found("GM205")) == naive_rules.twice_given(data)
    assert bool(found("GM402")) is not naive_rules.settles_disagreement(data)


@given(WHOLE)
def test_open_items_are_asked_once_each_and_put_off_findings_without_losing_any(structure: JointMeeting) -> None:
    settled, left = check(attrs.evolve(structure, open=())), check(structure)
    others = [finding for finding in left if finding.code != "GM504"]

    assert [f.key for f in left.by_code("GM504")] == [i.key.removeprefix(i.element or "") for i in structure.open]
    assert settled.deferred == ()
    assert sorted(map(repr, (*others, *(each.finding for each in left.deferred)))) == sorted(map(repr, settled))
    assert {each.item for each in left.deferred} <= {item.key for item in structure.open}


@given(WHOLE)
def test_only_an_orphan_beyond_doubt_is_an_error(structure: JointMeeting) -> None:
    for finding in check(structure).by_code("GM101"):
        if finding.severity is Severity.ERROR:
            assert finding.score is None
            assert len(dict(finding.params)["helpers"].split("、")) > 1
