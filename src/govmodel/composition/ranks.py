"""Ranks moved: a rank stated above becomes the one that the table has for the same people below, or is open.

No rank is made up: where the table names none for the place, the base's words stay and a person is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import attrs

from govmodel.catalogue.row import RankRow
from govmodel.catalogue.validity import Sure, span
from govmodel.composition.passage import Passage
from govmodel.composition.question import Act, Choice
from govmodel.composition.rank_reasons import by_table, doubtful, in_other_words, not_of_the_base, several, silent
from govmodel.composition.reason import Reason
from govmodel.findings.text import Text
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division
from govmodel.model.fields import many, sparse_repr
from govmodel.model.post import PostClass
from govmodel.model.rank import LADDER, Grade, RankSet
from govmodel.model.unit import Unit, UnitKind, Where
from govmodel.wording.rank_words import RankWord, rank_words

SECTION_LEADER: Final = "相关科室负责人"
"""Whom notices of places without a rank for internal divisions ask for. Source: 荆州市 2020 (有关科室负责人)."""


@attrs.frozen(kw_only=True, repr=False)
class RankMove:
    """What becomes of a stated rank on the way.

    Attributes:
        rank: What is stated now; as it was where open.
        title: The title with its word for the rank.
        reasons: Why it changed; empty where it did not.
        question: Why it is open; ``None`` where it is settled.
        choices: Ways to settle it, the likeliest first.
    """

    rank: RankSet | None
    title: str
    reasons: tuple[Reason, ...] = many()
    question: Reason | None = None
    choices: tuple[Choice, ...] = many()

    __repr__ = sparse_repr


def move_rank(
    rank: RankSet,
    title: str,
    passage: Passage,
    unit: Unit | None = None,
    *,
    after: Unit | None = None,
    liaison: bool = False,
) -> RankMove:
    """The rank that the table has at the end for those it has ``rank`` for at the start.

    Args:
        rank: As stated at the start.
        title: The title that states it; its words tell whom it means.
        passage: From where to where.
        unit: Whose people are meant; ``None`` for those of any department.
        after: The same unit at the end, where it is another sort of organ there.
        liaison: Whether a liaison is meant, whose rank the table has in a column of its own, whatever the title.
    """
    kept = RankMove(rank=rank, title=title)
    if not passage.moves or (unit is not None and (unit.where is not Where.HERE or unit.place is not None)):
        return kept
    here = rank_row(passage.start, unit, passage.since, passage)
    there = rank_row(passage.end, after or unit, passage.as_of, passage)
    columns = (_reader("liaison"),) if liaison else tuple(_columns(title, unit, passage))
    meant = [read for read in columns if here is not None and _stated(rank, read(here)) is not None]
    found: set[RankSet | None] = {_answer(rank, read(there)) if there is not None else None for read in meant}
    if not meant:
        return _open(kept, not_of_the_base(rank, passage), {_plain(columns, there)})
    if len(found) != 1 or None in found:
        reason = silent(rank, passage, there) if None in found else several(rank, passage)
        return _open(kept, reason, found)
    new = next(each for each in found if each is not None)
    if there is not None and there.sure is Sure.DOUBTFUL:
        return _open(kept, doubtful(new, passage, there), found)
    if new == rank:
        return kept
    words = reworded(title, rank, new)
    if words is None:
        return _open(kept, in_other_words(rank, new), set())
    return RankMove(rank=new, title=words, reasons=(by_table(rank, new, passage, there),))


def rank_word_in(text: str) -> bool:
    """Whether prose holds a word for a rank: 一名处级干部. 县级人民政府 speaks of places, 副县级 of a rank."""
    return any(
        not (word.plain and word.level in _OF_PLACES) or text.startswith(_OF_PEOPLE, word.start + len(word.text))
        for word in rank_words(text)
    )


def rank_row(place: Division, unit: Unit | None, day: PartialDate, passage: Passage) -> RankRow | None:
    """The ranks of a unit, or of an ordinary department, in a place on a day; ``None`` where nothing is known."""
    where, days = passage.catalogue, span(day)
    line = unit.lines[0] if unit is not None and unit.lines else None
    return where.ranks.row(place.standing, place.tier, kind_of(unit, day, passage), line, days)


def kind_of(unit: Unit | None, day: PartialDate, passage: Passage) -> UnitKind | None:
    """What sort of organ a unit is: its own word, else the catalogue's on its first line."""
    if unit is None or unit.kind is not None or not unit.lines:
        return unit.kind if unit is not None else None
    return passage.catalogue.kind_of(unit.lines[0], span(day))


def reworded(title: str, rank: RankSet, new: RankSet) -> str | None:
    """The title with the new rank's word in the old one's place; ``None`` where that cannot be said so.

    A title without a word for a rank stays as it is.
    """
    words = list(rank_words(title))
    if not words:
        return title
    if len(words) > 1 or words[0].ranks != rank:
        return None
    word = words[0]
    said = _said(word, new)
    return title[: word.start] + said + title[word.start + len(word.text) :] if said is not None else None


_OF_PLACES: Final = frozenset({"国家", "国", "省", "地市", "地", "县", "乡镇", "乡"})
_OF_PEOPLE: Final = ("干部", "领导干部", "公务员", "职务", "非领导")
_LONG: Final = frozenset({"省部", "厅局", "县处", "乡科"})
_BY_CLASS: Final = {
    PostClass.UNIT_HEAD: ("head",),
    PostClass.DEPUTY_IN_CHARGE: ("deputy",),
    PostClass.DEPUTY: ("deputy",),
    PostClass.CHIEF_DEPUTY: ("deputy", "head"),
    PostClass.DIVISION_HEAD: ("division",),
    PostClass.SECRETARY_GENERAL: ("secretary_general",),
    PostClass.DEPUTY_SECRETARY_GENERAL: ("deputy_secretary_general",),
}
_OF_ANYBODY: Final = ("liaison", "leaders", "head", "deputy", "division", "under_division")
_OF_GOVERNMENT: Final = {"head": "government", "deputy": "government_deputy"}

_Read = Callable[[RankRow], RankSet | None]


def _columns(title: str, unit: Unit | None, passage: Passage) -> Iterator[_Read]:
    """Where in the table those whom the title means may stand, the likeliest first."""
    found = next(passage.catalogue.post_titles.at_end(title, span(passage.since)), None)
    names = _BY_CLASS.get(found[1].post_class, _OF_ANYBODY) if found is not None else _OF_ANYBODY
    governs = kind_of(unit, passage.since, passage) is UnitKind.GOVERNMENT
    for name in names:
        yield _reader(_OF_GOVERNMENT.get(name, name) if governs else name)


def _reader(column: str) -> _Read:
    def read(row: RankRow) -> RankSet | None:
        if column == "leaders":
            return RankSet(row.head.ranks | row.deputy.ranks) if row.head and row.deputy else None
        if column == "under_division":
            lower = [rank.lower() for rank in row.division.ranks] if row.division else []
            return RankSet(rank for rank in lower if rank is not None) if any(lower) else None
        found: RankSet | None = getattr(row, column)
        return found

    return read


def _upward(ranks: RankSet) -> RankSet:
    return RankSet(rank for rank in LADDER if rank >= ranks.lowest)


def _stated(rank: RankSet, table: RankSet | None) -> RankSet | None:
    """The table's ranks, if it is they that are stated, alone or with all above them."""
    return table if table is not None and rank in (table, _upward(table)) else None


def _answer(rank: RankSet, table: RankSet | None) -> RankSet | None:
    """What answers to ``rank`` where the table says ``table``; ``None`` where no rank of the law is left."""
    if table is None or not all(each.statutory for each in table.ranks):
        return None
    above = len(rank.ranks) > len(Grade) and rank == _upward(rank)
    return _upward(table) if above else table


def _plain(columns: tuple[_Read, ...], there: RankRow | None) -> RankSet | None:
    """What the table has at the end for those most likely meant."""
    found = next((read(there) for read in columns), None) if there is not None else None
    return found if found is not None and all(each.statutory for each in found.ranks) else None


def _said(word: RankWord, new: RankSet) -> str | None:
    """The new ranks in the manner of the old word; ``None`` where no word of that manner means them."""
    level = new.lowest.level
    short = RankSet(rank for rank in LADDER if rank.level is level).names[0].removesuffix("级")
    base = level.value.removesuffix("级") if word.level in _LONG else short
    tail = word.text[word.text.index("级") :]
    grades = ("", *(each.value for each in Grade))
    for grade in sorted(grades, key=lambda each: not each or each not in word.text):  # The word's own first.
        stem = tail.replace("正职", "职").replace("副职", "职")
        if "职" in tail:
            said = base + (stem.replace("职", f"{grade}职") if grade else stem.replace("职", ""))
        else:
            said = grade + base + tail
        if next((each.ranks for each in rank_words(said)), None) == new:
            return said
    return None


def _open(kept: RankMove, reason: Reason, found: set[RankSet | None]) -> RankMove:
    choices = [Choice(act=Act.USE, words=SECTION_LEADER, note=_USUAL)] if None in found and _anybody(kept.title) else []
    words = next((word.ranks for word in rank_words(kept.title)), None)
    for rank in sorted((each for each in found if each is not None), key=lambda each: each.highest, reverse=True):
        said = reworded(kept.title, words or rank, rank)
        if said is None or words is None:
            said = f"{kept.title}（{rank}）" if words is None else None
        if said is not None and said != kept.title:
            choices.append(Choice(act=Act.USE, words=said, note=_OF_TABLE))
    return attrs.evolve(kept, question=reason, choices=(*choices, Choice(act=Act.KEEP)))


def _anybody(title: str) -> bool:
    """Whether the title names no head or deputy, so that others may be asked for in its place."""
    return title.endswith(("干部", "人员", "同志", "负责人", "联络员", "级", "以上"))


_USUAL: Final = Text("县一级通知的通常写法，不写级别", "what notices of counties mostly say, without a rank")
_OF_TABLE: Final = Text("级别表中本级相应的级别", "what the table of ranks has here")
