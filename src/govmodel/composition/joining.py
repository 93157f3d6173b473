"""Two legs of steps as one: what was changed twice was changed from the first to the last."""

from __future__ import annotations

from govmodel.composition.step import Step
from govmodel.model.change import Replace
from govmodel.wording.own_words import Mention, MentionKind


def joined(first: tuple[Step, ...], then: tuple[Step, ...]) -> tuple[Step, ...]:
    """The steps of one leg after those of another, two replacements at one path made one."""
    at: dict[object, int] = {step.path: i for i, step in enumerate(first) if isinstance(step.change, Replace)}
    steps: list[Step | None] = list(first)
    for step in then:
        # What lies within a value that was replaced as a whole is changed once more, after that.
        within = any(step.path[:size] in at for size in range(1, len(step.path)))
        place = None if within else at.get(step.path)
        before = steps[place] if place is not None else None
        if place is None or before is None or not isinstance(step.change, Replace):
            steps.append(step)
        else:
            steps[place] = _one(before, step)
    return tuple(step for step in steps if step is not None)


def _one(first: Step, then: Step) -> Step | None:
    """One step from before the first to after the second; ``None`` where that leads nowhere."""
    if not isinstance(first.change, Replace) or not isinstance(then.change, Replace):
        return then
    if first.change.before == then.change.after and first.path != ("sources",):
        return None
    return Step(
        change=Replace(path=first.path, before=first.change.before, after=then.change.after),
        reasons=tuple(dict.fromkeys((*first.reasons, *then.reasons))),
        mentions=_mentions(first, then, first.change.after),
    )


def _mentions(first: Step, then: Step, between: str) -> tuple[Mention, ...]:
    """The stretches that gave way, of the words before the first step, each with what it is after the second."""
    if not then.mentions or not first.mentions:
        return first.mentions or then.mentions
    # Each stretch of either step, as an interval of the words in between.
    shift, spans = 0, []
    for mention in first.mentions:
        start = mention.start + shift
        spans.append((start, start + len(mention.after)))
        shift += len(mention.after) - (mention.end - mention.start)
    spans += [(mention.start, mention.end) for mention in then.mentions]
    return tuple(_whole(start, end, first, then, between) for start, end in _together(sorted(spans)))


def _together(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The intervals, those that overlap made one."""
    found: list[tuple[int, int]] = []
    for start, end in spans:
        if found and (start < found[-1][1] or (start, end) == found[-1]):
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _whole(start: int, end: int, first: Step, then: Step, between: str) -> Mention:
    """One stretch, from the words before the first step to those after the second."""
    before, kind = _undone(start, end, first.mentions, between)
    after = between[start:end]
    for mention in reversed(then.mentions):
        if start <= mention.start and mention.end <= end:
            after = after[: mention.start - start] + mention.after + after[mention.end - start :]
            kind = mention.kind
    origin = _back(start, first.mentions)
    return Mention(start=origin, end=origin + len(before), kind=kind, before=before, after=after)


def _undone(start: int, end: int, mentions: tuple[Mention, ...], between: str) -> tuple[str, MentionKind | None]:
    """What stood there before the first step."""
    kind: MentionKind | None = None
    shift, text = 0, between[start:end]
    for mention in mentions:
        at = mention.start + shift
        if start <= at and at + len(mention.after) <= end:
            offset = at - start + len(text) - (end - start)
            text = text[:offset] + mention.before + text[offset + len(mention.after) :]
            kind = mention.kind
        shift += len(mention.after) - (mention.end - mention.start)
    return text, kind


def _back(place: int, mentions: tuple[Mention, ...]) -> int:
    """A place in the words in between, as one in the words before."""
    shift = 0
    for mention in mentions:
        at = mention.start + shift
        if at >= place:
            break
        shift += len(mention.after) - (mention.end - mention.start)
    return place - shift
