"""Origins: where each value of a derived structure comes from."""

from __future__ import annotations

from typing import Any

import attrs

from govmodel.composition.paths import NothingThere, look_up, path_to
from govmodel.composition.question import Question
from govmodel.composition.step import Step
from govmodel.model.change import ChangePath
from govmodel.model.fields import many
from govmodel.model.meeting import JointMeeting


@attrs.frozen(kw_only=True)
class Origin:
    """Where a value of a derived structure comes from.

    Attributes:
        path: Where the value stands.
        value: The value.
        step: The change that made it, the closest that covers it; ``None`` where it is as in the base.
        inner: Changes further in, to parts of the value.
        structure: The base's id.
        before: What the base has there; ``None`` where it has nothing.
        questions: What is open there.
    """

    path: ChangePath
    value: Any
    step: Step | None
    inner: tuple[Step, ...] = many()
    structure: str
    before: Any
    questions: tuple[Question, ...] = many()


def origin(
    base: JointMeeting,
    structure: JointMeeting,
    steps: tuple[Step, ...],
    questions: tuple[Question, ...],
    asked: ChangePath | str,
) -> Origin:
    """Where the value at a path comes from: the closest change that covers it, or the base.

    Raises:
        NothingThere: If the structure has nothing there, with what is nearest.
    """
    path = path_to(structure, asked)
    covering = [step for step in steps if path[: len(step.path)] == step.path]
    return Origin(
        path=path,
        value=look_up(structure, path),
        # Of steps of the same length the last one made the value.
        step=max(reversed(covering), key=lambda step: len(step.path), default=None),
        inner=tuple(step for step in steps if len(step.path) > len(path) and step.path[: len(path)] == path),
        structure=base.id,
        before=_before(base, path),
        questions=tuple(question for question in questions if _about(question, path)),
    )


def _before(base: JointMeeting, path: ChangePath) -> Any:
    try:
        return look_up(base, path)
    except NothingThere:
        return None


def _about(question: Question, path: ChangePath) -> bool:
    """Whether a question is about what stands at a path, or a part of it, or what it is a part of."""
    item = question.item
    steps = [step for step in item.field.split(".") if step]
    if item.element is None:
        there = [step for step in path if isinstance(step, str)]
        return there[: len(steps)] == steps or steps[: len(there)] == there
    if item.element not in path:
        return False
    rest = [step for step in path[path.index(item.element) + 1 :] if isinstance(step, str)]
    return rest[: len(steps)] == steps or steps[: len(rest)] == rest
