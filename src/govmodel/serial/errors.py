"""Errors of loading and dumping; each carries every problem found."""

from __future__ import annotations

from collections.abc import Iterable

from govmodel.model.errors import GovmodelError, Problem
from govmodel.serial.complaints import tidied


class LoadError(GovmodelError, ValueError):
    """Data or a file does not hold what it ought to.

    Attributes:
        problems: Everything that is wrong; never empty.
        name: The file, as it was named; ``None`` where there is none.
    """

    def __init__(self, problems: Iterable[Problem], name: str | None = None) -> None:
        """Keep all problems; the message lists each in both languages, one a line."""
        self.problems: tuple[Problem, ...] = tuple(map(tidied, problems))
        self.name = name
        super().__init__(_lines(self.problems, name))


class DumpError(GovmodelError, ValueError):
    """A value cannot be written, or not to that place. What stood there before still stands.

    Attributes:
        problems: Everything that is in the way; never empty.
        name: The file, as it was named; ``None`` where there is none.
    """

    def __init__(self, problems: Iterable[Problem], name: str | None = None) -> None:
        """Keep all problems; the message lists each in both languages, one a line."""
        self.problems: tuple[Problem, ...] = tuple(map(tidied, problems))
        self.name = name
        super().__init__(_lines(self.problems, name))


def _lines(problems: tuple[Problem, ...], name: str | None) -> str:
    head = f"{name}: " if name else ""
    return "\n".join(f"{head}{problem.path}: {problem.zh} / {problem.en}" for problem in problems)
