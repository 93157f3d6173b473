"""What to say of a comparison before its findings: how matters were paired, and whether the base looks wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from govmodel.comparison.pairing import Matters
from govmodel.findings.text import Text
from govmodel.model.division import Tier
from govmodel.model.index import Index
from govmodel.model.matter import Match
from govmodel.model.meeting import Structure

_PAIRED: Final = Text(
    "上级文件的 {count} 个事项：编号相同 {declared}，词句相同 {stated}，词句相近 {suggested}，没有对应 {none}",
    "of the base's {count} matters: {declared} paired by id, {stated} by the same words, {suggested} by like words, "
    "{none} not paired",
)
_SAME: Final = Text(
    "注意：对照的就是这份制度自己（{id}），比不出什么",
    "note: this is held against itself ({id}), which shows nothing",
)
_NOT_ABOVE: Final = Text(
    "注意：对照的文件是{base}的，并不在本文件（{own}）之上",
    "note: the base is of {base}, which is not above this document's own ({own})",
)
_OTHER_TOPIC: Final = Text(
    "注意：两份文件的主题不同：本文件「{own}」，对照的文件「{base}」",
    "note: the two are about different things: “{own}” here, “{base}” in the base",
)


def base_notes(structure: Structure, base: Structure, lang: str = "zh") -> tuple[str, ...]:
    """Sentences about a base: how its matters were paired, then what makes it look like the wrong one."""
    return tuple(_notes(structure, base, lang))


def _notes(structure: Structure, base: Structure, lang: str) -> Iterator[str]:
    if base.matters:
        yield _PAIRED.fill(_pairs(structure, base), lang)
    if structure.id == base.id:
        yield _SAME.fill({"id": base.id}, lang)
        return
    own, above = structure.division, base.division
    if own is not None and above is not None and _not_above(own.tier, above.tier):
        yield _NOT_ABOVE.fill({"own": own.name, "base": above.name}, lang)
    if structure.topic and base.topic and structure.topic not in base.topic and base.topic not in structure.topic:
        yield _OTHER_TOPIC.fill({"own": structure.topic, "base": base.topic}, lang)


def _not_above(own: Tier | None, base: Tier | None) -> bool:
    return own is not None and base is not None and base.depth >= own.depth


def _pairs(structure: Structure, base: Structure) -> dict[str, str]:
    """How many of the base's declared matters have a fellow here, by what the pairing rests on."""
    own, above = Matters(Index(structure)), Matters(Index(base))
    found = Counter[Match | None]()
    for matter in base.matters:
        fellows = own.fellows(above, matter)
        found[fellows[0].match if fellows else None] += 1
    return {
        "count": str(len(base.matters)),
        "declared": str(found[Match.DECLARED]),
        "stated": str(found[Match.STATED]),
        "suggested": str(found[Match.SUGGESTED]),
        "none": str(found[None]),
    }
