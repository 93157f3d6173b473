"""Progress on a terminal: where a command stands among many files, once it takes longer than a second."""

from __future__ import annotations

import time
from typing import Final

from govmodel.cli.saying import Say
from govmodel.cli.setting import Setting
from govmodel.rendering.glyphs import ambiguous_width
from govmodel.rendering.width import clean, cut

_AFTER: Final = 1.0
_AT: Final = Say("读 {number}/{count}：{name}", "reading {number}/{count}: {name}")
_ERASE: Final = "\r\x1b[K"


class Progress:
    """A line on standard error that is written over and over, and is gone in the end."""

    def __init__(self, setting: Setting, count: int) -> None:
        self._setting, self._count = setting, count
        self._stream = setting.progress if count > 1 else None
        self._begun = time.monotonic()
        self._shown = False

    def at(self, number: int, name: str) -> None:
        """Say which file is next, where somebody looks and has been waiting."""
        if self._stream is None or time.monotonic() - self._begun < _AFTER:
            return
        said = _AT.to(self._setting.lang).format(number=number, count=self._count, name=clean(name))
        self._write(_ERASE + cut(said, self._setting.width - 1, ambiguous_width(self._setting.encoding)))

    def done(self) -> None:
        """Take the line away."""
        if self._shown:
            self._write(_ERASE)

    def _write(self, text: str) -> None:
        if self._stream is None:
            return
        try:
            self._stream.write(text)
            self._stream.flush()
            self._shown = True
        except (OSError, ValueError):
            # Nobody looks any more; the work goes on.
            self._stream = None
