"""Old format versions brought up to the present one, step by step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from govmodel.serial.header import MARK

Migration = Callable[[Mapping[str, Any]], dict[str, Any]]
"""Makes a file's data of the next version out of one version's data, and leaves its argument alone."""

MIGRATIONS: Final[Mapping[int, Migration]] = {}
"""For every version but the present one, the step to the next. None is needed yet."""


def migrated(data: Mapping[str, Any], *, migrations: Mapping[int, Migration] = MIGRATIONS) -> dict[str, Any]:
    """The data of a file as the newest version that the steps lead to would hold it.

    Args:
        data: The data of a file whose version is understood.
        migrations: The steps, by the version they start from.
    """
    present = dict(data)
    while (version := present[MARK]) in migrations:
        present = {**migrations[version](present), MARK: version + 1}
    return present
