"""Characters that only look like the one that is meant: 岗湔 for 岗前, 信鼡 for 信用."""

from __future__ import annotations

import re
from functools import cache

from govmodel.reading.han import plain_han
from govmodel.reading.repairs.repair import Edit, RepairKind
from govmodel.reading.tables import shapes as shape_table
from govmodel.reading.tables import shapes_by_pair
from govmodel.wording.certainty import Certainty


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"[{''.join(shape_table())}]")


def shapes(text: str) -> tuple[list[Edit], list[Edit]]:
    """Such characters within words they are known from; those elsewhere are proposed, where they are no plain ones.

    So 囚犯 and a name with a rare character stay.
    """
    made: list[Edit] = []
    proposed: list[Edit] = []
    plain = plain_han()
    for found in _pattern().finditer(text):
        at, one = found.start(), found.group()
        meant = _meant(text, at)
        if meant is not None:
            made.append(Edit(at, at + 1, meant, RepairKind.SHAPE, Certainty.MENDED))
        elif one not in plain:
            proposed.append(Edit(at, at + 1, shape_table()[one][0][2], RepairKind.SHAPE, Certainty.OPEN))
    return made, proposed


def _meant(text: str, at: int) -> str | None:
    by_pair = shapes_by_pair()
    for pair in (text[max(0, at - 1) : at + 1], text[at : at + 2]):
        for damaged, offset, meant in by_pair.get(pair, ()):
            if at >= offset and damaged[offset] == text[at] and text.startswith(damaged, at - offset):
                return meant
    return None
