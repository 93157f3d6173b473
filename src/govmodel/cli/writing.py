"""Writing to a stream: all of it, whatever the encoding; and where it cannot be, saying why instead of failing."""

from __future__ import annotations

import contextlib
import os
from typing import IO, Final

from govmodel.cli.saying import Say

_CLOSED: Final = Say(
    "结果写不出去：标准输出没有打开。", "The result could not be written: standard output is not open."
)
_REFUSED: Final = Say("结果写不出去：{reason}。", "The result could not be written: {reason}.")


def write(stream: IO[str] | None, text: str) -> Say | None:
    """Write the text; a reader who has gone away is no fault.

    Returns:
        Why it could not be written; ``None`` where it was.
    """
    if not text:
        return None
    if stream is None:
        # A process without a console has no streams.
        return _CLOSED
    try:
        stream.write(_fitting(text, getattr(stream, "encoding", None)))
        stream.flush()
    except KeyboardInterrupt:
        return None
    except BrokenPipeError:
        _silence(stream)
    except OSError as error:
        _silence(stream)
        return Say(*(sentence.format(reason=error.strerror or error) for sentence in _REFUSED))
    except ValueError:
        # What a closed stream raises.
        return _CLOSED
    return None


def _fitting(text: str, encoding: str | None) -> str:
    if not encoding:
        return text
    from govmodel.rendering.glyphs import fit  # noqa: PLC0415  # needs no model

    return fit(text, encoding)


def _silence(stream: IO[str]) -> None:
    """Lead the stream nowhere: the interpreter flushes it once more on its way out, and would complain."""
    with contextlib.suppress(OSError, ValueError):
        place = stream.fileno()
        devnull = os.open(os.devnull, os.O_WRONLY)
        os.dup2(devnull, place)
        os.close(devnull)
