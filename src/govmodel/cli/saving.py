"""Files that a command writes: all of them looked at before the first is written."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from govmodel.serial.place import refuse_unwritable, write_bytes


@attrs.frozen(kw_only=True)
class Content:
    """What is to stand in a file."""

    name: str
    text: str


def save(contents: Iterable[Content]) -> None:
    """Write every file, each whole or not at all; none where one plainly cannot be written.

    Raises:
        DumpError: If a file cannot be written.
    """
    found = tuple(contents)
    for content in found:
        refuse_unwritable(content.name)
    for content in found:
        write_bytes(content.name, content.text.encode())
