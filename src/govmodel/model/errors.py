"""What can be wrong with a value, told in Chinese and English, and the errors that carry it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NoReturn

import attrs


class GovmodelError(Exception):
    """Root of every error this library raises on purpose.

    A subclass also derives from the builtin a caller would expect (``ValueError``,
    ``LookupError``), so that code which does not know govmodel still catches it.
    """


@attrs.frozen(kw_only=True)
class Problem:
    """One thing that is wrong, with where it is and what would be right.

    Attributes:
        path: Where, from the root ``$``: ``$.duties[3].actors[0]``. ``$`` is the whole.
        code: Stable name of the kind of problem, such as ``unknown-key``; programs read this.
        zh: The sentence in Chinese, without the path.
        en: The same sentence in English.
        value: The offending value as text; ``None`` where there is none (a missing key).
        choices: What would have been accepted; empty where that cannot be listed.
        nearest: The accepted choice most like the value; ``None`` where nothing is near.
    """

    path: str
    code: str
    zh: str
    en: str
    value: str | None = None
    choices: tuple[str, ...] = ()
    nearest: str | None = None

    def text(self, lang: str = "zh") -> str:
        """The path and the sentence in one line; any ``lang`` other than ``zh`` is English."""
        return f"{self.path}: {self.zh if lang == 'zh' else self.en}"


class InvalidModel(GovmodelError, ValueError):
    """A value was put together that the model does not allow.

    Attributes:
        problems: Every problem found, in the order of the model's fields; never empty.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep all problems; the message lists each in both languages, one a line."""
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("\n".join(f"{p.path}: {p.zh} / {p.en}" for p in self.problems))


def refuse(code: str, zh: str, en: str, value: object, path: str = "$") -> NoReturn:
    """Refuse a value with one problem.

    Raises:
        InvalidModel: Always.
    """
    raise InvalidModel([Problem(path=path, code=code, zh=zh, en=en, value=str(value))])


def nearest(value: str, choices: Iterable[str]) -> str | None:
    """The choice most like ``value``, or ``None`` where none is like it at all."""
    # difflib costs some milliseconds to import and is needed only once something is wrong.
    from difflib import get_close_matches  # noqa: PLC0415

    found = get_close_matches(value, list(choices), n=1, cutoff=0.5)
    return found[0] if found else None
