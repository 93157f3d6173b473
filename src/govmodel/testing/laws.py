"""Laws as functions: each holds for every structure, and raises ``AssertionError`` with what broke it.

They are for your own structures, generated or real:

    >>> import govmodel as gm
    >>> from govmodel.testing import laws
    >>> laws.survives_a_file(gm.examples.changzhou_2011())
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import attrs

from govmodel.checking.rule import Rule
from govmodel.checking.runner import check
from govmodel.checking.table import RULES
from govmodel.composition.derivation import Derivation
from govmodel.findings.finding import Finding
from govmodel.findings.report import Report
from govmodel.model.change import Change, ChangePath, apply
from govmodel.model.elements import declared
from govmodel.model.index import Index
from govmodel.model.meeting import JointMeeting
from govmodel.model.questions import helpers, helping_alone, owners
from govmodel.serial.files import dumps, loads
from govmodel.testing.renaming import renamed


def survives_a_file(structure: JointMeeting) -> None:
    """Written and read back it is the same, sources included, and its text is stable."""
    text = dumps(structure)
    back = loads(text)
    assert back == structure, _differing(structure, back)
    assert dict(_table(back)) == dict(_table(structure)), "the sources differ"
    assert dumps(back) == text, "writing it again gives another text"
    assert loads(text.encode()) == structure, "bytes read otherwise than text"


def applies_once(structure: JointMeeting, *changes: Change) -> None:
    """Applying changes whose outcome already stands gives the same structure, and the first one is untouched.

    The changes have to fit the structure, and be of different elements or fields.
    """
    before = dumps(structure)
    once = apply(structure, *changes)
    assert dumps(structure) == before, "apply touched its input"
    again = apply(once, *changes)
    assert again == once, _differing(once, again)


def goes_step_by_step(structure: JointMeeting, first: Iterable[Change], then: Iterable[Change]) -> None:
    """Applying all changes at once is applying the first ones and then the others."""
    one, other = tuple(first), tuple(then)
    assert apply(apply(structure, *one), *other) == apply(structure, *one, *other)


def checks_in_any_order(
    structure: JointMeeting, rules: Iterable[Rule] = RULES, *, against: JointMeeting | None = None
) -> None:
    """The report does not depend on the order in which the rules are given."""
    given = tuple(rules)
    expected = check(structure, against=against, rules=sorted(given, key=lambda rule: rule.code))
    for order in (given, tuple(reversed(given))):
        assert check(structure, against=against, rules=order) == expected, "the report depends on the rules' order"


def checks_each_rule_alone(structure: JointMeeting, *, against: JointMeeting | None = None) -> None:
    """What a rule finds does not depend on which others run beside it."""
    whole = check(structure, against=against)
    apart = [finding for rule in RULES for finding in check(structure, against=against, select=[rule.code])]
    assert sorted(map(repr, apart)) == sorted(map(repr, whole)), "a rule finds other things when it runs alone"


def finds_what_is_there(structure: JointMeeting, report: Report) -> None:
    """Each finding points at the structure or an element of it, and fills its sentences."""
    known = {name for _, name, _ in declared(structure)}
    for finding in report:
        assert finding.path.startswith("$"), finding
        assert finding.path == "$" or resolves(structure, finding.path), f"{finding.path} leads nowhere"
        assert all(finding.text(lang) for lang in ("zh", "en")), finding
        assert finding.suggestion is None or all(finding.advice(lang) for lang in ("zh", "en")), finding
        if finding.element_id is not None:
            assert finding.element_id in known, f"{finding.code} speaks of {finding.element_id}, which is not there"


def checks_blind_to_ids(structure: JointMeeting, prefix: str = "x") -> None:
    """Giving every element another id changes no finding but for the ids in it."""
    plain, other = check(structure), check(renamed(structure, prefix))
    assert [_anonymous(finding) for finding in plain] == [_anonymous(finding) for finding in other]


def derives_the_same_again(base: JointMeeting, deriver: Callable[[JointMeeting], Derivation]) -> Derivation:
    """Deriving leaves its base as it was, and gives the same bytes and reasons when it is done again.

    Args:
        base: What to derive from.
        deriver: ``lambda base: gm.derive(base, "常州市")``, or a deriver of your own.
    """
    before = dumps(base)
    one = deriver(base)
    assert dumps(base) == before, "deriving touched its base"
    other = deriver(base)
    assert dumps(one.structure) == dumps(other.structure), _differing(one.structure, other.structure)
    assert one == other, "deriving again gives other steps or questions"
    return one


def replays(derivation: Derivation) -> None:
    """The changes of a derivation lead from its base to its structure, to the byte."""
    after = apply(derivation.base, *derivation.changes)
    assert after == derivation.structure, _differing(after, derivation.structure)
    assert dumps(after) == dumps(derivation.structure), "the sources differ"


def gives_reasons(derivation: Derivation) -> None:
    """Each step and each question has a reason in both languages, and each question is marked in the structure."""
    asked = [question.reason for question in derivation.open]
    for step in derivation.steps:
        assert step.reasons, f"no reason is given for the change of {step.path}"
        asked += step.reasons
    assert all(reason.text.zh and reason.text.en for reason in asked), "a reason has no words"
    keys = [item.key for item in derivation.structure.open]
    assert len(set(keys)) == len(keys), f"something is open twice: {keys}"
    assert {question.key for question in derivation.open} <= set(keys), "a question is not marked in the structure"


def leaves_alone(derivation: Derivation) -> None:
    """What no step covers is the base's own value, and not a copy of it."""
    touched = [step.path for step in derivation.steps]
    _framed(derivation.structure, derivation.base, (), touched)


def makes_no_orphans(derivation: Derivation) -> None:
    """Nobody is left helping with a matter that has no owner, unless it was so in the base."""
    made = _orphans(derivation.structure) - _orphans(derivation.base)
    assert not made, f"nobody owns these any more: {sorted(made)}"


def _orphans(structure: JointMeeting) -> set[str]:
    index = Index(structure)
    matters = {matter.id for matter in structure.matters if helpers(index, matter) and not owners(index, matter)}
    return {str(name) for name in matters} | {str(matter.id) for matter in helping_alone(index)}


def _framed(value: Any, before: Any, path: ChangePath, touched: list[ChangePath]) -> None:
    if any(path[: len(step)] == step for step in touched):
        return
    below = [step for step in touched if step[: len(path)] == path]
    if not below:
        assert value is before, f"{path} is no longer the base's own value, and no step says so"
        return
    if isinstance(value, tuple) and isinstance(before, tuple):
        known = {getattr(each, "id", place): each for place, each in enumerate(before)}
        for place, each in enumerate(value):
            name = getattr(each, "id", place)
            _framed(each, known.get(name), (*path, name), below)
        return
    assert type(value) is type(before), f"{path} is of another kind than in the base"
    for field in attrs.fields(type(value)):
        _framed(getattr(value, field.name), getattr(before, field.name), (*path, field.name), below)


def resolves(structure: JointMeeting, path: str) -> bool:
    """Whether a path such as ``$.duties[3].actors[0]`` leads to something in the structure."""
    value: object = structure
    for step in path.removeprefix("$").replace("[", ".[").split("."):
        if not step:
            continue
        if step.startswith("["):
            place = step.strip("[]")
            if not isinstance(value, tuple) or not place.isdigit() or int(place) >= len(value):
                return False
            value = value[int(place)]
        elif hasattr(value, step):
            value = getattr(value, step)
        else:
            return False
    return True


def _anonymous(finding: Finding) -> tuple[object, ...]:
    return finding.code, finding.severity, finding.path, finding.text("zh"), finding.text("en")


def _table(structure: JointMeeting) -> list[tuple[str, object]]:
    return [(entry.at, entry.sources) for entry in structure.sources]


def _differing(one: JointMeeting, other: JointMeeting) -> str:
    names = [
        field.name for field in attrs.fields(JointMeeting) if getattr(one, field.name) != getattr(other, field.name)
    ]
    lines = [f"{name}: {getattr(one, name)!r}\n   became {getattr(other, name)!r}" for name in names]
    return "these differ:\n" + "\n".join(lines)
