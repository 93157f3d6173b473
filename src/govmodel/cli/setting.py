"""Where a command runs: the language, what it reads from, and what its output is drawn on."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from typing import IO, Any, Final

import attrs

LANGUAGES: Final = ("zh", "en")
_PIPE_WIDTH: Final = 100


@attrs.frozen(kw_only=True)
class Setting:
    """What a command needs to know of its surroundings.

    Attributes:
        lang: ``zh`` or ``en``.
        stdin: What ``-`` reads.
        encoding: Of standard output; ``None`` where it takes any text.
        color: Whether to colour.
        width: Columns of a line.
        progress: Where progress is shown; ``None`` where nobody looks.
        asides: What there is to say on standard error beside the outcome; commands add to it.
    """

    lang: str = "zh"
    stdin: IO[Any] | None = None
    encoding: str | None = None
    color: bool = False
    width: int = _PIPE_WIDTH
    progress: IO[str] | None = None
    asides: list[str] = attrs.field(factory=list, eq=False)


def language(environ: Mapping[str, str]) -> str:
    """The language of the environment: ``GOVMODEL_LANG``, else the locale's, else Chinese.

    The same as :func:`govmodel.findings.text.default_language`, without loading the model.
    """
    for name in ("GOVMODEL_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = environ.get(name, "").lower()
        for lang in LANGUAGES:
            if value.startswith(lang):
                return lang
    return "zh"


def surroundings(
    stdout: IO[str] | None, *, lang: str, color: str, stdin: IO[Any] | None, stderr: IO[str] | None = None
) -> Setting:
    """The setting for a stream: coloured and as wide as the terminal where it is one."""
    terminal = _is_terminal(stdout)
    wanted = color == "always" or (color == "auto" and terminal and _may_color(os.environ))
    return Setting(
        lang=lang,
        stdin=stdin,
        encoding=getattr(stdout, "encoding", None),
        color=wanted,
        width=shutil.get_terminal_size((_PIPE_WIDTH, 24)).columns if terminal else _PIPE_WIDTH,
        progress=stderr if _is_terminal(stderr) else None,
    )


def _is_terminal(stream: IO[str] | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        # A closed stream is no terminal.
        return False


def _may_color(environ: Mapping[str, str]) -> bool:
    # SOURCE: no-color.org: present and not empty, whatever its value.
    return not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"
