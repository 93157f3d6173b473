"""Names of units read: which lines of work, where, and by what form of name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from govmodel.catalogue.asking import Asked
from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.divisions import find_division
from govmodel.catalogue.name_index import SLOT_FULL, split
from govmodel.catalogue.unit_answer import UnitAnswer, UnitReading
from govmodel.catalogue.validity import AsOf, Sure, span
from govmodel.model.division import Division, Place

__all__ = ["UnitAnswer", "UnitReading", "find_unit", "unit", "units"]


def find_unit(
    name: str,
    division: Division | Place | None = None,
    as_of: AsOf = None,
    *,
    catalogue: Catalogue | None = None,
) -> UnitAnswer:
    """Which unit a name means: its lines of work, its division, and how it was named. Never raises.

    Names out of use on the date, or not used in such a place, are read only where no other reading is
    left; the reading then says so.

    Args:
        name: As printed: 市人社局, 常州国税局, 团市委, 工商, 财政（地税）局.
        division: Whose document it stands in; settles 市 and names that go without a place.
        as_of: The date asked for.
        catalogue: Where to look; the one that ships, unless given.
    """
    where = catalogue or default_catalogue()
    answers: dict[object, UnitAnswer] = where.unit_answers
    key = (name, division, as_of)
    known = answers.get(key)
    if known is not None:
        return known
    asked = Asked(context=division, days=span(as_of), where=where)
    answer = UnitAnswer(text=name, readings=asked.readings(_plain(name)), catalogue=where)
    if len(answers) >= _MOST_KEPT:
        answers.clear()
    answers[key] = answer
    return answer


def unit(
    name: str,
    *,
    as_of: AsOf = None,
    within: str | Division | Place | None = None,
    catalogue: Catalogue | None = None,
) -> UnitAnswer:
    """Which unit a name means, as :func:`find_unit` finds it, with the place given by its name or as a value.

    Never raises: a name that nothing fits is answered by an answer without readings, which names the nearest.

    Args:
        name: As printed: 常州国税局, 市委政法委, 市发展改革委（市粮食和物资储备局）.
        as_of: The date asked for.
        within: Whose document it stands in: 常州, or a division, or a place. A name of several divisions, or
            of none in the table, settles nothing.
        catalogue: Where to look; the one that ships, unless given.

    Example:
        >>> found = unit("市委政法委", within="常州")
        >>> found.lines, found.division.name
        (('political-legal',), '常州市')
    """
    return find_unit(name, _place(within, as_of, catalogue), as_of, catalogue=catalogue)


def units(
    text: str,
    *,
    as_of: AsOf = None,
    within: str | Division | Place | None = None,
    catalogue: Catalogue | None = None,
) -> tuple[UnitAnswer, ...]:
    """The units that a list names, in its order, each with the prefix it shares with those before it.

    In 市委政法委、宣传部，市财政局、民政局 the second is 市委宣传部 and the last 市民政局.

    Args:
        text: Names joined by 、 ， or ；. Those within brackets stay with their name.
        as_of: The date asked for.
        within: Whose document it stands in.
        catalogue: Where to look; the one that ships, unless given.

    Example:
        >>> [found.lines for found in units("市委政法委、宣传部，市财政局", within="常州")]
        [('political-legal',), ('publicity',), ('finance',)]
    """
    place = _place(within, as_of, catalogue)
    carried: tuple[str, ...] = ()
    found: list[UnitAnswer] = []
    for name in _parts(_plain(text)):
        answer = _with_prefix(name, carried, place, as_of, catalogue)
        found.append(answer)
        carried = _prefixes(answer) or carried
    return tuple(found)


_MOST_KEPT: Final = 1 << 15
"""So many answers are kept; then all are let go, which costs less than telling which are old."""
_JOINTS: Final = "、，,；;\n"
_BRACKETS: Final = {"（": 1, "）": -1}


def _plain(name: str) -> str:
    return "".join(name.split()).replace("(", "（").replace(")", "）")


def _place(within: str | Division | Place | None, as_of: AsOf, catalogue: Catalogue | None) -> Division | Place | None:
    return find_division(within, as_of=as_of, catalogue=catalogue).division if isinstance(within, str) else within


def _parts(text: str) -> Iterator[str]:
    start = depth = 0
    for at, char in enumerate(text):
        depth = max(0, depth + _BRACKETS.get(char, 0))
        if char in _JOINTS and not depth:
            yield text[start:at]
            start = at + 1
    yield text[start:]


def _with_prefix(
    name: str, carried: tuple[str, ...], place: Division | Place | None, as_of: AsOf, catalogue: Catalogue | None
) -> UnitAnswer:
    alone = find_unit(name, place, as_of, catalogue=catalogue)
    if alone.reading is not None and alone.reading.prefix and alone.sure is not Sure.DOUBTFUL:
        return alone
    for prefix in carried:
        shared = find_unit(prefix + name, place, as_of, catalogue=catalogue)
        if shared.readings and shared.sure is not Sure.DOUBTFUL:
            return shared
    return alone


def _prefixes(answer: UnitAnswer) -> tuple[str, ...]:
    """What the next name of a list may share with this one, the longer first: 市委 and 市 of 市委宣传部."""
    reading = answer.reading
    if reading is None or not reading.prefix:
        return ()
    head, slot, tail = split(reading.row.pattern)
    place = head + reading.prefix
    party = slot == SLOT_FULL and next((words for words in ("党委", "委") if tail.startswith(words)), "")
    return (place + party, place) if party and len(tail) > len(party) else (place,)
