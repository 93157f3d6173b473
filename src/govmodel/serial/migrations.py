"""Old format versions brought up to the present one, step by step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from govmodel.serial.header import MARK, VERSION

Migration = Callable[[Mapping[str, Any]], dict[str, Any]]
"""Makes a file's data of the next version out of one version's data, and leaves its argument alone."""

MIGRATIONS: Final[Mapping[int, Migration]] = {}
"""For every version but the present one, the step to the next. None is needed yet."""


def migrated(
    data: Mapping[str, Any], *, migrations: Mapping[int, Migration] = MIGRATIONS, to: int = VERSION
) -> dict[str, Any]:
    """The data of a file as the present version would hold it.

    Args:
        data: The data of a file whose version is understood.
        migrations: The steps, by the version they start from.
        to: The version to arrive at.
    """
    present = dict(data)
    for version in range(int(data[MARK]), to):
        present = {**migrations[version](present), MARK: version + 1}
    return present
