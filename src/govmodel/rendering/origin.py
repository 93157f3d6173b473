"""Where a value of a derived structure comes from, as a view: what stands there, what stood there, why, on what."""

from __future__ import annotations

from typing import Any, Final

from govmodel.composition.derivation import Derivation
from govmodel.composition.origins import Origin
from govmodel.composition.paths import NothingThere, look_up, path_to
from govmodel.composition.reason import Reason, Why
from govmodel.composition.step import Step
from govmodel.composition.sureness import ground_text
from govmodel.findings.text import Text
from govmodel.model.change import ChangePath, Drop
from govmodel.model.source import Source
from govmodel.rendering.labels import say, term
from govmodel.rendering.plan import KEPT, step_stretches
from govmodel.rendering.plan_data import question_data, reason_data, step_data
from govmodel.rendering.plan_places import address_of
from govmodel.rendering.plan_view import bracketed, mark_tone, question_lines
from govmodel.rendering.plan_words import Speaker
from govmodel.rendering.quoting import place_text
from govmodel.rendering.view import Block, Entries, Entry, Fact, Facts, Heading, Quotes, Stretch, Tone, View, Words
from govmodel.serial.data import to_data

_NOW: Final = Text("现为", "Now")
_ABOVE: Final = Text("上级为", "Above")
_NOTHING: Final = Text("（没有）", "(nothing)")
_WHY: Final = Text("理由", "Reasons")
_WITHIN: Final = Text("其中的改动", "Changes within it")
_OPEN: Final = Text("待定", "Open")
_QUOTES: Final = Text("上级原文", "The base's own words")
_RESTS_ON: Final = Text("依据：", "rests on: ")


def explained(derivation: Derivation, asked: ChangePath | str) -> Origin:
    """Where something comes from; of what the result no longer has, what took it out.

    Raises:
        NothingThere: If neither the result nor the base has it, with what is nearest.
    """
    try:
        return derivation.origin(asked)
    except NothingThere as error:
        gone = _gone(derivation, asked)
        if gone is None:
            raise error from None
        return gone


def _gone(derivation: Derivation, asked: ChangePath | str) -> Origin | None:
    try:
        path = path_to(derivation.base, asked)
    except NothingThere:
        return None
    covering = [step for step in derivation.steps if path[: len(step.path)] == step.path]
    if not covering:
        return None
    # What took it out, rather than what was done to it before.
    step = next((step for step in reversed(covering) if isinstance(step.change, Drop)), covering[-1])
    before = look_up(derivation.base, path)
    return Origin(path=path, value=None, step=step, structure=derivation.base.id, before=before)


def origin_view(derivation: Derivation, origin: Origin, lang: str = "zh") -> View:
    """One origin: the value, the base's, each reason with what it rests on, what is open, and the base's words.

    Args:
        derivation: What was derived.
        origin: Where a value of it comes from.
        lang: ``zh`` or ``en``.
    """
    speaker = Speaker(derivation.base, derivation.structure, lang)
    above = Speaker(derivation.base, derivation.base, lang)
    address = address_of(origin.path, derivation.structure, derivation.base)
    facts = Facts(
        facts=(
            Fact(label=say(_NOW, lang), text=_words(speaker, origin.value, lang)),
            Fact(label=say(_ABOVE, lang), text=_words(above, origin.before, lang)),
        )
    )
    groups: list[tuple[Block, ...]] = [(Heading(text=address, aside=derivation.structure.id, level=1), facts)]
    if origin.step is not None or not (origin.inner or origin.questions):
        groups.append((Heading(text=say(_WHY, lang)), Entries(entries=_reasons(origin.step, lang))))
    if origin.inner:
        entries = tuple(_inner(step, derivation, speaker, lang) for step in origin.inner)
        groups.append((Heading(text=say(_WITHIN, lang)), Entries(entries=entries)))
    if origin.questions:
        groups.append((Heading(text=say(_OPEN, lang), tone=Tone.QUESTION), _open(origin, lang)))
    quotes = quoted(derivation, origin.path)
    if quotes:
        words = tuple(Words(text=source.quote, place=place_text(source)) for source in quotes)
        groups.append((Heading(text=say(_QUOTES, lang)), Quotes(words=words)))
    return View(groups=tuple(groups))


def quoted(derivation: Derivation, path: ChangePath) -> tuple[Source, ...]:
    """What the base rests on at a place, or at the closest around it that has sources."""
    known: dict[str, tuple[Source, ...]] = {entry.at: entry.sources for entry in derivation.base.sources}
    for end in range(len(path), 0, -1):
        address = address_of(path[:end], derivation.base, derivation.structure)
        if address in known:
            return known[address]
    return ()


def origin_data(derivation: Derivation, origin: Origin) -> dict[str, Any]:
    """One origin as plain data, in keys that never change meaning."""
    return {
        "item": address_of(origin.path, derivation.structure, derivation.base),
        "path": list(origin.path),
        "base": origin.structure,
        "value": to_data(origin.value),
        "before": to_data(origin.before),
        "step": step_data(origin.step) if origin.step is not None else None,
        "reasons": [reason_data(reason) for reason in (origin.step.reasons if origin.step is not None else (KEPT,))],
        "within": [step_data(step) for step in origin.inner],
        "open": [question_data(question) for question in origin.questions],
        "quotes": [to_data(source) for source in quoted(derivation, origin.path)],
    }


def _words(speaker: Speaker, value: Any, lang: str) -> str:
    return say(_NOTHING, lang) if value is None or value == () else speaker.words(value)


def _reasons(step: Step | None, lang: str) -> tuple[Entry, ...]:
    reasons = step.reasons if step is not None else (KEPT,)
    sign = step.mark.value if step is not None else "="
    tone = mark_tone(step.mark) if step is not None else Tone.FAINT
    return tuple(
        Entry(
            sign=sign,
            tone=tone,
            stretches=(Stretch(text=_why(reason, lang)),),
            below=_grounds(reason, lang),
        )
        for reason in reasons
    )


def _grounds(reason: Reason, lang: str) -> tuple[str, ...]:
    return tuple(f"{say(_RESTS_ON, lang)}{ground_text(ground, lang)}" for ground in reason.grounds)


def _why(reason: Reason, lang: str) -> str:
    sort = "" if reason.why is Why.INHERITED else bracketed(term(reason.why, lang), lang)
    return f"{say(reason.text, lang)}{sort}"


def _inner(step: Step, derivation: Derivation, speaker: Speaker, lang: str) -> Entry:
    address = address_of(step.path, derivation.structure, derivation.base)
    return Entry(
        sign=step.mark.value,
        tone=mark_tone(step.mark),
        stretches=(Stretch(text=f"{address}  ", tone=Tone.FAINT), *step_stretches(step, speaker)),
        below=tuple(line for reason in step.reasons for line in (_why(reason, lang), *_grounds(reason, lang))),
    )


def _open(origin: Origin, lang: str) -> Entries:
    return Entries(
        entries=tuple(
            Entry(
                sign="?",
                tone=Tone.QUESTION,
                stretches=(
                    Stretch(text=f"{question.key}  ", tone=Tone.FAINT),
                    Stretch(text=f"[{question.item.words}]", tone=Tone.STRONG),
                    Stretch(text=bracketed(say(question.reason.text, lang), lang)),
                ),
                below=tuple(question_lines(question, lang)),
            )
            for question in origin.questions
        )
    )
