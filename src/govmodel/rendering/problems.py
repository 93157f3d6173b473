"""What is wrong with a file or a command line, as sentences and as data."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from govmodel.findings.text import Text
from govmodel.model.errors import Problem
from govmodel.rendering.labels import joined, say
from govmodel.rendering.view import Block, Fact, Facts, Heading, Paragraph, Tone, View

_COUNT: Final = Text("{name}：{count} 处问题", "{name}: {count} problems")
_CHOICES: Final = Text("可用", "Known")
_NEAREST: Final = Text("最接近", "Nearest")
_MOST_CHOICES: Final = 40


def problems_view(problems: Iterable[Problem], lang: str = "zh", name: str | None = None) -> View:
    """Every problem with its path; choices and the nearest one where the sentence does not name them.

    Args:
        problems: One or more.
        lang: ``zh`` or ``en``.
        name: The file they are in; ``None`` for a command line.
    """
    found = tuple(problems)
    blocks: list[Block] = []
    if len(found) > 1 and name:
        blocks.append(Heading(text=_COUNT.fill({"name": name, "count": str(len(found))}, lang), tone=Tone.ERROR))
    for problem in found:
        blocks += _problem_blocks(problem, lang, name if len(found) == 1 else None)
    return View(groups=(tuple(blocks),))


def _problem_blocks(problem: Problem, lang: str, name: str | None) -> list[Block]:
    sentence = problem.zh if lang == "zh" else problem.en
    path = "" if problem.path == "$" else problem.path
    lead = (": " if lang == "en" else "：").join(part for part in (name or "", path) if part)
    text = f"{lead}{': ' if lang == 'en' else '：'}{sentence}" if lead else sentence
    facts = []
    if problem.nearest and problem.nearest not in sentence:
        facts.append(Fact(label=say(_NEAREST, lang), text=problem.nearest))
    if problem.choices and problem.choices[0] not in sentence and len(problem.choices) <= _MOST_CHOICES:
        facts.append(Fact(label=say(_CHOICES, lang), text=joined(problem.choices, lang)))
    return [Paragraph(text=text), *([Facts(facts=tuple(facts))] if facts else [])]


def problem_data(problem: Problem) -> dict[str, Any]:
    """A problem as plain data, in both languages."""
    return {
        "path": problem.path,
        "code": problem.code,
        "message_zh": problem.zh,
        "message_en": problem.en,
        "value": problem.value,
        "choices": list(problem.choices),
        "nearest": problem.nearest,
    }
