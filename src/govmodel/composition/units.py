"""Units: what each becomes in another place on another date."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import Final

import attrs

from govmodel.catalogue.fellows import Fellow, Presence, fellow
from govmodel.catalogue.validity import span
from govmodel.composition.ledger import Ledger
from govmodel.composition.memory import Same
from govmodel.composition.own import GOVERNMENT_OFFICE, WITHOUT_FELLOWS, named_acts, office_names, unit_openings
from govmodel.composition.passage import Passage
from govmodel.composition.question import Act, Choice
from govmodel.composition.reason import STILL_OPEN, Reason, decided
from govmodel.composition.reforms import Fate
from govmodel.composition.step import Step
from govmodel.composition.unit_reasons import BY_WORDS, renamed, why_below, why_open, why_unknown
from govmodel.composition.walking import ROOT
from govmodel.model.change import Replace
from govmodel.model.division import Tier
from govmodel.model.ids import LineId, UnitId
from govmodel.model.open_item import OpenAbout
from govmodel.model.unit import Unit, UnitKind, Where
from govmodel.wording.cues import forms_of
from govmodel.wording.own_words import OwnWords
from govmodel.wording.retarget import retarget

_MOST_CHOICES: Final = 3
_LOWER: Final = {
    Tier.PROVINCE: ("各市人民政府",),
    Tier.PREFECTURE: ("各县（市、区）人民政府",),
    Tier.COUNTY: ("各乡镇人民政府、街道办事处",),
}
"""The usual words for the governments of the tier below, as lists of addressees in notices have them."""


@attrs.frozen(kw_only=True)
class Cast:
    """The units before and after.

    Attributes:
        after: What each unit of the base becomes, by its id; itself where nothing changes or it is open.
        open: Units about which something is asked; what hangs on them is left alone.
        names: Printed names before, each with what it becomes.
        called: Whatever each unit is called, and what it is called after; ``None`` where it is open.
    """

    after: dict[UnitId, Unit]
    open: frozenset[UnitId]
    names: dict[str, str]
    called: dict[str, str | None]


def move_units(passage: Passage, own: OwnWords, target: OwnWords, fates: dict[UnitId, Fate], ledger: Ledger) -> Cast:
    """Enter what becomes of every unit, and what has to be asked of some."""
    mover = _Mover(passage, own, target, ledger)
    asked_before = {item.element for item in ledger.base.open if item.element is not None and not item.field}
    after: dict[UnitId, Unit] = {}
    open_: set[UnitId] = set()
    names: dict[str, str] = {}
    called: dict[str, str | None] = {}
    for place, unit in enumerate(ledger.base.units):
        if unit.id in asked_before:
            # A person was asked already, and is asked again, with the names of this place to choose from.
            became = mover.ask_again(place, unit)
        else:
            fate = fates.get(unit.id)
            became = ledger.alike(
                ("unit", place, Same(unit), fate and (fate.lines, fate.heir, fate.reasons)),
                partial(mover.move, place, unit, fate),
            )
        after[unit.id] = became.unit
        names |= became.names
        called |= _called(unit, became)
        if became.open:
            open_.add(unit.id)
    return Cast(after=after, open=frozenset(open_), names=mover.offices() | names, called=called)


@attrs.frozen(kw_only=True)
class _Became:
    """What a unit became."""

    unit: Unit
    names: dict[str, str]
    open: bool = False


def _called(unit: Unit, became: _Became) -> dict[str, str | None]:
    """What a unit's names become; an alias for which none was found is nobody's any more."""
    if became.open:
        return dict.fromkeys(filter(None, (unit.name, unit.full_name, *unit.aliases)))
    names = {name: after for name, after in became.names.items() if after != name or name == unit.name}
    full = {unit.full_name: became.unit.full_name or became.unit.name} if unit.full_name is not None else {}
    return {**full, **names}


class _Mover:
    """Moves one unit after another, and keeps what others need to know of it."""

    def __init__(self, passage: Passage, own: OwnWords, target: OwnWords, ledger: Ledger) -> None:
        self.passage, self.own, self.target, self.ledger = passage, own, target, ledger

    def leave(self, unit: Unit, *, asked: bool = True) -> _Became:
        """It stays, and so do its names wherever they stand."""
        return _Became(unit=unit, names={name: name for name in (unit.name, *unit.aliases)}, open=asked)

    def offices(self) -> dict[str, str]:
        """What the government's office is called in prose, here and there; nothing where that is not sure."""
        found = {name: self._named_there(name, (GOVERNMENT_OFFICE,)) for name in office_names(self.own)}
        stays = {name: name for name in named_acts(self.own)}
        return stays | {
            name: fellow_.name or "" if fellow_.presence is Presence.THERE else "" for name, fellow_ in found.items()
        }

    def _named_there(self, name: str, lines: tuple[LineId, ...]) -> Fellow:
        way = self.passage
        return fellow(name, lines, way.start, way.end, named_on=way.since, as_of=way.as_of, catalogue=way.catalogue)

    def ask_again(self, place: int, unit: Unit) -> _Became:
        """Ask what was open above already; a unit of a line of work with what it may be called here."""
        item = next(item for item in self.ledger.base.open if item.element == unit.id and not item.field)
        words = tuple(words for words in item.choices if words not in {Act.KEEP.value, Act.DROP.value})
        if unit.lines and unit.where is Where.HERE and self.passage.moves:
            found = self._fellow(unit.name, unit, unit.lines)
            words = tuple(dict.fromkeys(name for name in (found.name, *found.choices[:_MOST_CHOICES]) if name))
        return self._ask(place, unit, item.about, STILL_OPEN, words)

    def move(self, place: int, unit: Unit, fate: Fate | None) -> _Became:
        """What the unit becomes; entered where that differs, asked where it is not plain."""
        if fate is not None and fate.question is not None:
            return self._ask(place, unit, OpenAbout.REFORM, fate.question, ())
        if unit.where is Where.BELOW and self.passage.moves:
            words = _LOWER.get(self.passage.end.tier, ()) if unit.collective else ()
            return self._ask(place, unit, OpenAbout.UNIT, why_below(unit, self.passage), words)
        if unit.where is not Where.HERE:
            return self.leave(unit, asked=False)
        if not unit.lines or unit.collective:
            return self._by_words(place, unit)
        lines = fate.lines if fate is not None else unit.lines
        found = self._fellow(unit.name, unit, lines)
        if found.presence is not Presence.THERE or found.name is None:
            names = dict.fromkeys(name for name in (found.name, *found.choices[:_MOST_CHOICES]) if name)
            return self._ask(place, unit, OpenAbout.UNIT, why_open(unit, found), tuple(names))
        return self._rename(place, unit, found, lines, fate)

    def _fellow(self, name: str, unit: Unit, lines: tuple[LineId, ...]) -> Fellow:
        return fellow(
            name,
            lines,
            self.passage.start,
            self.passage.end,
            named_on=self.passage.since,
            as_of=self.passage.as_of,
            kind=unit.kind,
            organ=unit.organ,
            catalogue=self.passage.catalogue,
        )

    def _rename(self, place: int, unit: Unit, found: Fellow, lines: tuple[LineId, ...], fate: Fate | None) -> _Became:
        name = found.name or unit.name
        # Where it is called as before, so it is in full, and by its other names.
        alike = not self.passage.moves and name == unit.name
        aliases = unit.aliases if alike else tuple(self._alias(alias, unit, lines) for alias in unit.aliases)
        full_name = unit.full_name if alike else found.full_name
        names = {unit.name: name, **dict(zip(unit.aliases, aliases, strict=True))}
        stays = unit.place is not None and unit.place != self.passage.start
        moved = _made(unit, name, full_name=full_name, lines=lines, aliases=aliases, stays=stays)
        if moved == unit:
            return _Became(unit=unit, names=names)
        row = found.row
        source, sure = (row.source, row.sure.value) if row is not None else ("", "")
        why = renamed(self._line_names(lines), self._run_from_above(lines, name), source, sure)
        reforms = fate.reasons if fate else ()
        self.ledger.note(("units", place), _step(unit, moved, (*reforms, why)))
        return _Became(unit=moved, names=names)

    def _line_names(self, lines: tuple[LineId, ...]) -> str:
        days = span(self.passage.as_of)
        rows = [self.passage.catalogue.line_on(line, days) for line in lines]
        return "、".join(row.name if row is not None else line for line, row in zip(lines, rows, strict=True))

    def _run_from_above(self, lines: tuple[LineId, ...], name: str) -> bool:
        """Whether it is a body run from above that goes by the place's name and not by the own word."""
        kind = self.passage.catalogue.kind_of(lines[0], span(self.passage.as_of))
        return kind is UnitKind.VERTICAL and bool(self.target.short) and name.startswith(self.target.short)

    def _alias(self, alias: str, unit: Unit, lines: tuple[LineId, ...]) -> str:
        """Another name of the unit, as it is there; where none like it is known, the name it had."""
        found = self._fellow(alias, unit, lines)
        return found.name if found.presence is Presence.THERE and found.name is not None else alias

    def _by_words(self, place: int, unit: Unit) -> _Became:
        """A unit that no line fits: it stays, unless its name says whose it is."""
        opening = unit_openings(self.own)
        if not self.passage.moves or not unit.name.startswith(opening):
            return self.leave(unit, asked=False)
        read = retarget(unit.name, self.own, self.target)
        if unit.collective and read.changed and not read.doubts:
            moved = _made(unit, read.after, full_name=None, lines=unit.lines, aliases=unit.aliases, stays=True)
            self.ledger.note(("units", place), _step(unit, moved, (BY_WORDS,)))
            return _Became(unit=moved, names={unit.name: moved.name})
        start = next(word for word in opening if unit.name.startswith(word))
        fellows = () if unit.name.startswith(WITHOUT_FELLOWS) else self._fellow_words(start)
        words = tuple(guess + unit.name.removeprefix(start) for guess in fellows)
        return self._ask(place, unit, OpenAbout.UNIT, why_unknown(unit), words)

    def _named(self, unit: Unit, name: str) -> Unit:
        """The unit under a name that a person gave it."""
        stays = unit.place is not None
        return _made(unit, name, full_name=None, lines=unit.lines, aliases=unit.aliases, stays=stays)

    def _fellow_words(self, start: str) -> tuple[str, ...]:
        """What an opening may become: a government the government, an own word the own word, a name the name."""
        if start in self.own.government:
            return (self.target.government[-1],)
        if start in {self.own.name, self.own.short}:
            return (self.target.name,)
        # 中央 is the party's or the state's: 中央编办 is 省委编办 there, and 中央文明办 省文明办.
        party = tuple(form.party for form in forms_of(self.target.words[:1])) if start.endswith("中央") else ()
        return party if start == "中共中央" and party else (*party, self.target.words[0])

    def _ask(self, place: int, unit: Unit, about: OpenAbout, reason: Reason, words: tuple[str, ...]) -> _Became:
        choices = (*(Choice(act=Act.USE, words=each) for each in words), Choice(act=Act.DROP), Choice(act=Act.KEEP))
        at = ROOT.into("units").item(place, unit)
        question = self.ledger.ask(at, about, unit.name, reason, choices)
        decision = self.ledger.decided.get(question.key)
        act = question.act(decision.choose) if decision is not None else None
        if decision is None or act is not Act.USE or not decision.choose.strip():
            # Whatever hangs on a unit that stays as it is, or goes, is left alone.
            return self.leave(unit)
        # Named by a person: what hangs on the unit follows its name as if the catalogue had it.
        moved = self._named(unit, decision.choose)
        if moved != unit:
            self.ledger.replace(at, unit, moved, decided(decision))
        return _Became(unit=moved, names={unit.name: moved.name, **{name: name for name in unit.aliases}})


@lru_cache(maxsize=1 << 14)
def _made(
    unit: Unit, name: str, *, full_name: str | None, lines: tuple[LineId, ...], aliases: tuple[str, ...], stays: bool
) -> Unit:
    """The unit under another name; remembered, since it is the same in many places."""
    return attrs.evolve(
        unit,
        name=name,
        lines=lines,
        full_name=full_name if unit.full_name is not None else None,
        place=unit.place if stays else None,
        aliases=tuple(alias for alias in dict.fromkeys(aliases) if alias != name),
    )


@lru_cache(maxsize=1 << 14)
def _step(unit: Unit, moved: Unit, reasons: tuple[Reason, ...]) -> Step:
    """The step that makes a unit another; remembered likewise."""
    return Step(change=Replace(path=("units", unit.id), before=unit, after=moved), reasons=reasons)
