"""What stands in a file of decisions: every open question with its choices, and what was filled in before.

Guarantees: the same derivation and the same decisions give the same text; it reads back as what was kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Final

from govmodel.composition.decision import Decision
from govmodel.composition.derivation import Derivation
from govmodel.composition.filled import Decisions
from govmodel.composition.question import Act, Choice, Question
from govmodel.composition.sureness import ground_text
from govmodel.findings.text import Text
from govmodel.model.open_item import OpenAbout

_UNFIT: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_OPEN: Final = Text(
    "待定 {count} 项。每项在 choose 后写「照留」「删去」，或写要改用的文字；reason 可写理由。",
    "{count} open. After choose, write 照留 (keep), 删去 (drop), or the words to use; reason may say why.",
)
_POWERS: Final = Text(
    "职权一类（#power）写的文字只代替列出的那几个字，前后照旧。",
    "For a power (#power), the words stand in for just those shown; what is around them stays.",
)
_NONE: Final = Text("没有待定事项。", "Nothing is open.")
_CHOICES: Final = Text("可选：", "Choices: ")
_SETTLED: Final = Text("已定的事项。去掉一项，它又成为待定。", "Settled. Take one out and it is open again.")
_STALE: Final = Text(
    "以下各项没有用上，原因见各项；可改可删。",
    "What follows settled nothing, for the reason given; mend it or take it out.",
)
_NOT_OPEN: Final = Text("这一项已不是待定，也没有选定。", "This is no longer open, and nothing was chosen.")
_NEAREST: Final = Text("最接近的待定事项：{key}", "The nearest open item: {key}")


def decisions_text(derivation: Derivation, kept: Decisions | None = None, lang: str = "zh") -> str:
    """The text of a file of decisions.

    Args:
        derivation: Whose questions.
        kept: What was filled in before.
        lang: The language of the notes in it.
    """
    groups = [_head(derivation, lang)]
    stale = {each.decision.item: each.decision for each in derivation.stale}
    written = (*kept.drafts, *kept.decisions) if kept is not None else ()
    filled = {**stale, **{decision.item: decision for decision in written}}
    asked = {question.key for question in derivation.open}
    # A decision that could not be carried out leaves its question open: it stands there, with why it was not.
    groups += (
        _asked(question, filled.get(question.key), _why(derivation, question.key, lang), lang)
        for question in derivation.open
    )
    rest = [decision for item, decision in filled.items() if item not in asked]
    settled = [_entry(decision) for decision in rest if decision.item not in stale and decision.choose]
    if settled:
        groups.append([*_comment(_SETTLED.fill({}, lang)), "", *_apart(settled)])
    useless = [
        [*_comments(_why(derivation, decision.item, lang) or [_NOT_OPEN.fill({}, lang)]), *_entry(decision)]
        for decision in rest
        if decision.item in stale or not decision.choose
    ]
    if useless:
        groups.append([*_comment(_STALE.fill({}, lang)), "", *_apart(useless)])
    return "\n\n".join("\n".join(group) for group in groups) + "\n"


def _head(derivation: Derivation, lang: str) -> list[str]:
    to, count = derivation.to, len(derivation.open)
    said = [_OPEN.fill({"count": str(count)}, lang) if count else _NONE.fill({}, lang)]
    if any(question.item.about is OpenAbout.POWER for question in derivation.open):
        said.append(_POWERS.fill({}, lang))
    return [
        "govmodel = 1",
        'kind = "decisions"',
        f"base = {_string(derivation.base.id)}",
        f"to = {_string(to.code)}  # {_line(to.name)}",
        f"as_of = {_string(str(derivation.as_of))}",
        *_comments(said),
    ]


def _asked(question: Question, filled: Decision | None, why_not: list[str], lang: str) -> list[str]:
    grounds = [ground_text(ground, lang) for ground in question.reason.grounds]
    notes = [f"{question.key}  {question.item.words}", question.reason.text.fill({}, lang), *grounds]
    if question.choices:
        separator = " / "
        labels = separator.join(_choice(choice, lang) for choice in question.choices)
        notes.append(f"{_CHOICES.fill({}, lang)}{labels}")
    return [*_comments([*notes, *why_not]), *_entry(filled or Decision(item=question.key, choose=""))]


def _choice(choice: Choice, lang: str) -> str:
    english = {Act.KEEP: " (keep)", Act.DROP: " (drop)"}.get(choice.act, "") if lang != "zh" else ""
    note = choice.note.fill({}, lang) if choice.note is not None else ""
    bracket = (f"（{note}）" if lang == "zh" else f" ({note})") if note else ""
    return f"{choice.label}{english}{bracket}"


def _why(derivation: Derivation, item: str, lang: str) -> list[str]:
    """Why a decision settled nothing; empty where it did or there is none."""
    found = next((stale for stale in derivation.stale if stale.decision.item == item), None)
    if found is None:
        return []
    near = [_NEAREST.fill({"key": found.nearest}, lang)] if found.nearest else []
    return [found.zh if lang == "zh" else found.en, *near]


def _entry(decision: Decision) -> list[str]:
    return [
        "[[decision]]",
        f"item = {_string(decision.item)}",
        f"choose = {_string(decision.choose)}",
        f"reason = {_string(decision.reason)}",
    ]


def _apart(groups: Iterable[list[str]]) -> Iterator[str]:
    """The groups' lines with a blank one between each two."""
    for i, group in enumerate(groups):
        yield from ([""] if i else [])
        yield from group


def _comments(texts: Iterable[str]) -> list[str]:
    return [line for text in texts for line in _comment(text)]


def _comment(text: str) -> list[str]:
    return [f"# {_line(text)}"]


def _line(text: str) -> str:
    """``text`` on one line, without what no comment may hold: control characters, halves of surrogate pairs."""
    return _UNFIT.sub(" ", text)


def _string(text: str) -> str:
    # JSON's strings are TOML's, but that TOML allows no bare DEL.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
