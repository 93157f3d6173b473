"""GM608: a unit's name is in no catalogue, and stands as printed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from govmodel.findings.finding import Finding, Quote, Severity
from govmodel.findings.text import Text
from govmodel.model.meeting import JointMeeting
from govmodel.model.unit import Unit
from govmodel.reading.remark import Noticed, Remark
from govmodel.reading.remarks.sound import SOUND

CODE: Final = "GM608"
SLUG: Final = "unit-not-in-catalogue"


def look(noticed: Noticed) -> Iterator[Finding]:
    """Name the member units, and those with a seat or a duty, that no line of work fits."""
    for number, _, structure in noticed.bodies():
        seated = _seated(structure)
        for place, unit in enumerate(structure.units):
            if unit.lines or unit.kind is not None or unit.collective or unit.id not in seated:
                continue
            yield Finding(
                code=CODE,
                slug=SLUG,
                severity=Severity.QUESTION,
                path=f"$.structures[{number}].units[{place}]",
                element_id=unit.id,
                message=Text(
                    "目录里没有「{unit}」，按原文照录；推导和查级别时认不出它",
                    "“{unit}” is not in the catalogue and is kept as printed; deriving and ranks do not know it",
                ),
                params=(("unit", unit.name),),
                source=_quoted(structure, unit),
                key=unit.name,
            )


def _seated(structure: JointMeeting) -> frozenset[str]:
    """The units that sit in the body or owe something in it."""
    seats = (*structure.conveners.seats, *structure.members.seats, *structure.liaisons.seats)
    actors = {str(actor) for duty in structure.duties for actor in duty.actors if isinstance(actor, str)}
    return frozenset({str(seat.unit) for seat in seats if seat.unit is not None} | actors)


def _quoted(structure: JointMeeting, unit: Unit) -> Quote:
    """The unit's name where it stands, as far as the sources say."""
    sources = (source for entry in structure.sources for source in entry.sources if unit.name in source.quote)
    source = next(sources, None)
    words = unit.name if source is None else source.quote
    return Quote(words=words, marked=unit.name, structure=structure.id, source=source, at=None)


REMARK: Final = Remark(
    code=CODE,
    slug=SLUG,
    title=Text("目录里没有的单位", "A unit that is in no catalogue"),
    finds=Text(
        "成员单位、召集单位或有职责的单位，名称对不上任何条线：每个单位一个疑问。",
        "A member, convening or duty-bearing unit whose name fits no line of work: a question for each.",
    ),
    why=Text(
        "认不出条线，就不知道它在别的层级叫什么、级别是多少。",
        "Where its line of work is not known, neither is its name elsewhere nor its rank.",
    ),
    remedy=Text(
        "核对名称；是本地特有的，用自己的行叠加到目录上（docs/how-to/lay-your-own-rows-over-the-catalogue.md）。",
        "Check the name; where it is the place's own, lay a row of yours over the catalogue "
        "(docs/how-to/lay-your-own-rows-over-the-catalogue.md).",
    ),
    bad=SOUND.replace("市财政局", "市银河航道局"),
    good=SOUND,
    look=look,
)
