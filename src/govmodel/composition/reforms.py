"""Reforms: what became of each unit's lines of work between the base's date and the one asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.catalogue.lines import UnknownLine
from govmodel.catalogue.reforms import successors
from govmodel.catalogue.succession import Step as ReformStep
from govmodel.catalogue.succession import Succession
from govmodel.composition.ledger import Ledger
from govmodel.composition.passage import Passage
from govmodel.composition.question import Act, Choice
from govmodel.composition.reason import Ground, Reason, Why
from govmodel.composition.walking import At
from govmodel.findings.text import Text
from govmodel.model.fields import many
from govmodel.model.ids import LineId, UnitId
from govmodel.model.index import every_duty
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout
from govmodel.model.unit import Unit, Where


@attrs.frozen(kw_only=True)
class Fate:
    """What became of a unit's lines of work.

    Attributes:
        lines: Those it has now.
        reasons: The reforms that made it so; empty where it has what it had.
        heir: The unit of the structure that it was merged into; ``None`` where it stands for itself.
        question: Why a person has to say what became of it; ``None`` where that is settled.
        parts: Work that left it, each with the line that has it.
    """

    lines: tuple[LineId, ...]
    reasons: tuple[Reason, ...] = many()
    heir: UnitId | None = None
    question: Reason | None = None
    parts: tuple[tuple[str, LineId], ...] = many()


def fates(base: JointMeeting, passage: Passage) -> dict[UnitId, Fate]:
    """What became of the units here whose lines a reform touched; empty where no time passes."""
    if passage.since == passage.as_of:
        return {}
    found = {unit.id: _fate(unit, passage) for unit in base.units if _reformable(unit)}
    return _merged(base, found)


def ask_about_parts(base: JointMeeting, passage: Passage, known: dict[UnitId, Fate], ledger: Ledger) -> None:
    """Ask of every duty that speaks of work that has left its unit whether it went along."""
    # Whoever has the work now is called what it is called by now; of two that became one, one is left.
    units = tuple(unit for unit in ledger.now(("units",), base.units) if unit.id not in ledger.leaving)
    for duty in every_duty(base):
        for actor in duty.actors:
            fate = known.get(UnitId(actor)) if isinstance(actor, str) else None
            for what, line in fate.parts if fate is not None else ():
                words = next((word for word in _keywords(what) if word in duty.task), None)
                if words is not None:
                    there = [unit.name for unit in units if unit.where is Where.HERE and line in unit.lines]
                    named = passage.catalogue.line_on(line, None)
                    choices = (*(Choice(act=Act.USE, words=name) for name in there), Choice(act=Act.KEEP))
                    reason = _why_asked(what, named.name if named is not None else line, words)
                    ledger.ask(At((), (), duty.id, ("actors",)), OpenAbout.REFORM, duty.task, reason, choices)


def _reformable(unit: Unit) -> bool:
    return unit.where is Where.HERE and bool(unit.lines) and not unit.collective


def _fate(unit: Unit, passage: Passage) -> Fate:
    lines: dict[LineId, None] = {}
    reasons: list[Reason] = []
    parts: dict[tuple[str, LineId], None] = {}
    question: Reason | None = None
    for line in unit.lines:
        try:
            succession = successors(line, passage.since, passage.as_of, passage.end, catalogue=passage.catalogue)
        except UnknownLine:
            lines[line] = None
            continue
        lines |= dict.fromkeys(succession.main)
        parts |= dict.fromkeys(succession.parts)
        if succession.main != (line,):
            reasons += (_reason(step) for step in succession.steps if line in step.before or step.settled)
        question = question or _doubt(line, succession)
    if question is not None:
        return Fate(lines=unit.lines, question=question, parts=tuple(parts))
    return Fate(lines=tuple(lines), reasons=tuple(dict.fromkeys(reasons)), parts=tuple(parts))


def _doubt(line: LineId, succession: Succession) -> Reason | None:
    """Why it is not plain who carries a line on; ``None`` where it is."""
    if len(succession.main) == 1:
        return None
    steps = [step for step in succession.steps if line in step.before] or list(succession.steps)
    what = "、".join(dict.fromkeys(step.row.what for step in steps))
    if succession.abolished:
        text = Text(
            f"这一条线已撤销（{what}），没有整体承接的单位",
            f"this line of work was ended ({what}), and no unit carries it on as a whole",
        )
    else:
        text = Text(
            f"指定的日期落在改革过程之中（{what}），当日是否已经到位不能断定",
            f"the date falls into the time in which a reform was carried out ({what}); "
            "whether it had been by then cannot be told",
        )
    return Reason(why=Why.REFORM, text=text, grounds=_grounds(steps))


def _reason(step: ReformStep) -> Reason:
    text = Text(f"{step.row.what}（{step.until}）", f"{step.row.what} ({step.until})")
    return Reason(why=Why.REFORM, text=text, grounds=_grounds([step]))


def _grounds(steps: list[ReformStep]) -> tuple[Ground, ...]:
    return tuple(dict.fromkeys(Ground(title=step.row.source, sure=step.sure.value) for step in steps))


def _merged(base: JointMeeting, found: dict[UnitId, Fate]) -> dict[UnitId, Fate]:
    """The fates, those of one and the same unit now pointing at the first of them."""
    first: dict[object, UnitId] = {}
    for unit in base.units:
        fate = found.get(unit.id)
        if fate is None or fate.question is not None:
            continue
        key = (fate.lines, unit.organ, unit.part_of, unit.place)
        heir = first.setdefault(key, unit.id)
        # Two that had the same lines before were told apart by whoever wrote the base.
        if heir != unit.id and (fate.reasons or found[heir].reasons):
            found[unit.id] = attrs.evolve(fate, heir=heir)
            found[heir] = attrs.evolve(
                found[heir],
                reasons=tuple(dict.fromkeys((*found[heir].reasons, *fate.reasons))),
                parts=tuple(dict.fromkeys((*found[heir].parts, *fate.parts))),
            )
    return found


_JOINTS: Final = re.compile("[、和与及，；]")
_ENDS: Final = re.compile("(?:工作|管理|职责|事务|服务)+$")
_SHORTEST: Final = 2


def _keywords(what: str) -> Iterator[str]:
    for piece in _JOINTS.split(what):
        word = _ENDS.sub("", piece)
        if len(word) >= _SHORTEST:
            yield word


def _why_asked(what: str, to: str, words: str) -> Reason:
    return Reason(
        why=Why.REFORM,
        text=Text(
            f"「{what}」已划给{to}；这项职责说到「{words}」，是否随之划走须由人定",
            f"“{what}” has gone to {to}; this duty speaks of “{words}”, and a person has to say whether it goes along",
        ),
    )
