"""Why a unit is called otherwise in another place, and why it is open."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from govmodel.catalogue.fellow_answer import Fellow, Presence
from govmodel.composition.passage import Passage
from govmodel.composition.reason import Ground, Reason, Why
from govmodel.findings.text import Text
from govmodel.model.unit import Unit


@lru_cache(maxsize=1 << 12)
def renamed(lines: str, from_above: bool, source: str, sure: str) -> Reason:
    """Why a unit of some lines is called so; remembered likewise."""
    above = ("，垂直管理，以地名相称", "; run from above and called by the place's name") if from_above else ("", "")
    text = Text(f"同为{lines}条线{above[0]}", f"the unit of the same line of work, {lines}{above[1]}")
    return Reason(why=Why.UNIT, text=text, grounds=(Ground(title=source, sure=sure),) if source else ())


BY_WORDS: Final = Reason(
    why=Why.WORDS, text=Text("名称里指本级的词随之改写", "the words in its name that mean the own level follow")
)
"""Why a unit of no line is called otherwise."""


def why_below(unit: Unit, passage: Passage) -> Reason:
    """Why one has to say what is below this level."""
    text = Text(
        f"「{unit.name}」是{passage.start.name}的下级；本级的下级怎样称呼须由人定",
        f"“{unit.name}” is below {passage.start.name}; a person has to say what is below this level",
    )
    return Reason(why=Why.UNIT, text=text)


def why_unknown(unit: Unit) -> Reason:
    """Why a unit that no table knows is open, though its name says whose it is."""
    text = Text(
        f"「{unit.name}」不属于表中的条线，本级有没有相应的单位须由人定",
        f"“{unit.name}” is of no line in the table; a person has to say whether there is such a unit here",
    )
    return Reason(why=Why.UNIT, text=text)


_PRESENCE: Final = {
    Presence.BRANCH: Text(
        "在本级是上级单位派出的分支，是否列为成员须由人定",
        "here it is a branch of a unit above; a person has to say whether it is a member",
    ),
    Presence.VERTICAL_ABOVE: Text(
        "是垂直管理的，在本级的由上级管理，是否列为成员须由人定",
        "it is run from above, here by the unit above; a person has to say whether it is a member",
    ),
    Presence.ABSENT: Text("在本级没有查到同条线的单位", "no unit of its line of work is known here"),
    Presence.DOUBTFUL: Text("在本级的名称拿不准", "what it is called here is not sure"),
}


def why_open(unit: Unit, found: Fellow) -> Reason:
    """Why a unit is open that the place has not, has otherwise, or is called one knows not what."""
    text = _PRESENCE.get(found.presence, _PRESENCE[Presence.DOUBTFUL])
    grounds = (Ground(title=found.row.source, sure=found.row.sure.value),) if found.row is not None else ()
    return Reason(
        why=Why.UNIT,
        text=Text(f"「{unit.name}」{text.zh}", f"“{unit.name}”: {text.en}"),
        grounds=grounds,
    )
