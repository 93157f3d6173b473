"""Refusals: why nothing can be derived, as problems and as the error that carries them."""

from __future__ import annotations

from collections.abc import Iterable

from govmodel.model.errors import GovmodelError, Problem


class CannotDerive(GovmodelError, ValueError):
    """Nothing can be derived from what was given.

    Attributes:
        problems: Every reason found; never empty.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep all problems; the message lists each in both languages, one a line."""
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("\n".join(f"{problem.zh} / {problem.en}" for problem in self.problems))


def problem(code: str, zh: str, en: str, value: str, *, near: str | None = None, path: str = "$") -> Problem:
    """One reason for which nothing can be derived."""
    hint_zh, hint_en = (f"；最接近的是「{near}」", f"; the nearest is “{near}”") if near else ("", "")
    return Problem(path=path, code=code, zh=zh + hint_zh, en=en + hint_en, value=value, nearest=near)
