"""The duty matrix: which unit owns which matter, who helps, and what nobody owns."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from govmodel.findings.text import Text
from govmodel.model.actor import Actor
from govmodel.model.document import Section
from govmodel.model.index import Index
from govmodel.model.matter import Matter
from govmodel.model.meeting import Structure
from govmodel.model.part import Effect
from govmodel.model.questions import Involvement, involvements, lone_matters
from govmodel.rendering.glyphs import ASK, HELPS, NEITHER, NOBODY, OWNS
from govmodel.rendering.labels import say
from govmodel.rendering.naming import short_heads
from govmodel.rendering.table import Column, Table
from govmodel.rendering.view import Heading, Paragraph, Tone, View

_TITLE: Final = Text("职责分工：{name}", "Who owes what: {name}")
_MATTER: Final = Text("事项", "Matter")
_ID: Final = Text("编号", "Id")
_LEGEND: Final = Text(
    f"{OWNS} 负责   {HELPS} 配合   {NEITHER} 支持或鼓励   {ASK} 只是一种读法或推测   {NOBODY} 无人负责",
    f"{OWNS} owns   {HELPS} helps   {NEITHER} promotes   {ASK} a reading or suggestion only   {NOBODY} nobody owns it",
)
_LONE: Final = Text("横线以下：只有一家写到的职责。", "Below the line: duties that one entry alone speaks of.")
_EXCERPT: Final = Text(
    f"手头的文本没有完整的职责分工，因此不标 {NOBODY}。",
    f"The duties are not at hand whole, so nothing is marked {NOBODY}.",
)
_EMPTY: Final = Text("没有写明任何职责。", "No duty is written down.")
_NOT_AT_HAND: Final = Text("手头的文本没有职责分工。", "The text at hand has no section on duties.")


def matrix_view(structure: Structure, lang: str = "zh", *, ids: bool = False) -> View:
    """Matters by units. Rows are the declared matters, then the duties that stand alone.

    Args:
        structure: Whose matters.
        lang: ``zh`` or ``en``.
        ids: Whether a column has their ids.
    """
    index = Index(structure)
    declared, lone = structure.matters, lone_matters(index)
    parts = {matter.id: tuple(involvements(index, matter)) for matter in (*declared, *lone)}
    actors = _actors(index, parts.values())
    heading = Heading(text=_TITLE.fill({"name": structure.name}, lang), aside=structure.id, level=1)
    whole = structure.document.extent.covers(Section.DUTIES)
    if not parts:
        return View(groups=((heading,), (Paragraph(text=say(_EMPTY if whole else _NOT_AT_HAND, lang)),)))
    heads = short_heads(index, actors)
    columns = (
        Column(head="", stub=True),
        Column(head=say(_MATTER, lang), stub=True),
        *([Column(head=say(_ID, lang), stub=True)] if ids else []),
        *(Column(head=heads[actor], sign=True) for actor in actors),
    )
    rows = [_row(matter, parts[matter.id], actors, whole=whole, ids=ids) for matter in declared]
    if declared and lone:
        rows.append(())
    rows += [_row(matter, parts[matter.id], actors, whole=whole, ids=ids) for matter in lone]
    notes = [_LEGEND, *([_LONE] if declared and lone else []), *([] if whole else [_EXCERPT])]
    legend = tuple(Paragraph(text=say(note, lang), tone=Tone.FAINT) for note in notes)
    return View(groups=((heading,), (Table(columns=columns, rows=tuple(rows)),), legend))


def _actors(index: Index, rows: Iterable[tuple[Involvement, ...]]) -> list[Actor]:
    """Everybody who has a part in something: member units in their order, then others as they come."""
    acting = dict.fromkeys(part.actor for row in rows for part in row)
    members = [seat.unit for seat in index.structure.members.seats if seat.unit is not None and seat.unit in acting]
    return list(dict.fromkeys((*members, *acting)))


def _row(
    matter: Matter, parts: tuple[Involvement, ...], actors: list[Actor], *, whole: bool, ids: bool
) -> tuple[str, ...]:
    flag = ownership_flag(parts)
    cells = (_sign([part for part in parts if part.actor == actor]) for actor in actors)
    return (flag if whole or flag != NOBODY else "", matter.title, *([matter.id] if ids else []), *cells)


def _sign(parts: list[Involvement]) -> str:
    """The strongest thing that the actor certainly does; ``?`` where only a reading gives it a part."""
    sure = {part.effect for part in parts if part.certain}
    unsure = {part.effect for part in parts if not part.certain}
    if Effect.OWNS in sure:
        return OWNS
    if Effect.HELPS in sure:
        return HELPS
    if unsure & {Effect.OWNS, Effect.HELPS}:
        return ASK
    return NEITHER if parts else ""


def ownership_flag(parts: tuple[Involvement, ...]) -> str:
    """× where nobody owns the matter, whoever else has a part; ``?`` where somebody does by a reading only.

    Empty exactly where :func:`govmodel.model.questions.owners` finds somebody.
    """
    owning = [part for part in parts if part.effect is Effect.OWNS]
    if any(part.certain for part in owning):
        return ""
    return ASK if owning else NOBODY
