"""Views drawn for the setting, and mistakes told in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import attrs

from govmodel.cli.option import BAD_USE, Outcome
from govmodel.cli.parsing import UsageError
from govmodel.cli.saying import Say
from govmodel.cli.setting import Setting
from govmodel.model.errors import Problem
from govmodel.rendering.formats import drawn
from govmodel.rendering.glyphs import ambiguous_width
from govmodel.rendering.json_text import json_text
from govmodel.rendering.people import masked, masked_data
from govmodel.rendering.problems import problem_data, problems_view
from govmodel.rendering.screen import Screen
from govmodel.rendering.view import View

STDIN: Final = "-"
"""What stands for standard input on a command line."""
_STDIN: Final = Say("标准输入", "standard input")
_MASKED: Final = Say(
    "人名没有显示，或以「某」代替；要显示，加 --names。",
    "The names of people are left out, or masked as 某; --names shows them.",
)


def draw(view: View, setting: Setting, format_: str = "text") -> str:
    """The view in a format, on the screen that the setting has."""
    ambiguous = ambiguous_width(setting.encoding)
    return drawn(view, format_, Screen(width=setting.width, color=setting.color, ambiguous=ambiguous))


@attrs.frozen(kw_only=True)
class Data:
    """Results that are to be printed as JSON.

    Attributes:
        command: Which command they are the output of.
        results: Plain data, each result under its own name.
    """

    command: str
    results: dict[str, Any]


def without_names(shown: str | Data, hidden: frozenset[str], setting: Setting, *, gone: bool = False) -> Outcome:
    """The output with those names masked, and beside it, on standard error, that they are.

    Args:
        shown: The output.
        hidden: The names.
        setting: Where it is shown.
        gone: Whether names were left out before.
    """
    if isinstance(shown, Data):
        results = masked_data(shown.results, hidden)
        out, changed = json_text(shown.command, results, setting.encoding), results != shown.results
    else:
        out = masked(shown, hidden)
        changed = out != shown
    return Outcome(out=out, err=f"{_MASKED.to(setting.lang)}\n" if changed or gone else "")


def refusal(
    problems: Iterable[Problem], setting: Setting, *, command: str, name: str | None = None, as_json: bool = False
) -> Outcome:
    """What comes of input that cannot be used: every problem, on standard error or as JSON."""
    found = tuple(problems)
    if as_json:
        data = {"file": name, "errors": [problem_data(problem) for problem in found]}
        return Outcome(code=BAD_USE, out=json_text(command, data, setting.encoding))
    shown = _STDIN.to(setting.lang) if name == STDIN else name
    return Outcome(code=BAD_USE, err=draw(problems_view(found, setting.lang, shown), setting))


def usage_problem(error: UsageError) -> Problem:
    """A usage error as a problem, for JSON."""
    return Problem(
        path="$",
        code=error.code,
        zh=error.what.zh,
        en=error.what.en,
        value=error.value,
        choices=error.choices,
        nearest=error.nearest,
    )
