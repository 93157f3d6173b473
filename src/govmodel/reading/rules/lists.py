"""Lists of things told or done: A、B和C等."""

from __future__ import annotations

import re
from typing import Final

_LAST: Final = re.compile("以及|及|和")
_TAIL: Final = re.compile("等(?:各项|方面|相关)?(?:任务|工作|事项|情况|内容)?$")


def items(words: str) -> tuple[str, ...]:
    """The things of a list; 和 and 及 part only the last of three or more, since they also join words."""
    *first, last = _TAIL.sub("", words).split("、")
    if first:
        return tuple(part for part in (*first, *_LAST.split(last, maxsplit=1)) if part)
    return (last,) if last else ()
