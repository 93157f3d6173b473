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


def problem(code: str, zh: str, en: str, value: str, *, path: str = "$") -> Problem:
    """One reason for which nothing can be derived."""
    return Problem(path=path, code=code, zh=zh, en=en, value=value)


def near_hint(near: str | None) -> tuple[str, str]:
    """What to add to a sentence in Chinese and in English; nothing where nothing is near what was asked."""
    return (f"；最接近的是「{near}」", f"; the nearest is “{near}”") if near else ("", "")
