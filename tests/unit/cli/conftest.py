"""Running the command line within the test."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import NamedTuple

import pytest

from govmodel.cli.main import main


class Ran(NamedTuple):
    """What a command line came to."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run words as a command line, in Chinese unless told otherwise, and keep what it prints."""
    monkeypatch.setenv("GOVMODEL_LANG", "zh")
    monkeypatch.delenv("NO_COLOR", raising=False)

    def run_words(*words: str, stdin: str | bytes = b"") -> Ran:
        content = stdin if isinstance(stdin, bytes) else stdin.encode()
        out, err = io.StringIO(), io.StringIO()
        code = main(words, stdin=io.BytesIO(content), stdout=out, stderr=err)
        return Ran(code, out.getvalue(), err.getvalue())

    return run_words
