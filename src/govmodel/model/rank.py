"""Cadre ranks: an ordered ladder of levels, each with a full and a deputy grade, and named sets."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Final, Self

import attrs

from govmodel.model.errors import InvalidModel, Problem, nearest


class RankLevel(Enum):
    """A level of leadership post, highest first. Source: 公务员法 (2018) art. 18; 股级 is custom."""

    NATIONAL = "国家级"
    PROVINCIAL_MINISTERIAL = "省部级"
    DEPARTMENT_BUREAU = "厅局级"
    COUNTY_DIVISION = "县处级"
    TOWNSHIP_SECTION = "乡科级"
    SUBSECTION = "股级"


class Grade(Enum):
    """Full or deputy."""

    FULL = "正"
    DEPUTY = "副"


_SHORT: Final = {
    RankLevel.NATIONAL: "国级",
    RankLevel.PROVINCIAL_MINISTERIAL: "部级",
    RankLevel.DEPARTMENT_BUREAU: "厅级",
    RankLevel.COUNTY_DIVISION: "处级",
    RankLevel.TOWNSHIP_SECTION: "科级",
    RankLevel.SUBSECTION: "股级",
}
_LEVELS: Final = tuple(RankLevel)


@attrs.frozen(repr=False, order=False)
class Rank:
    """One rung of the ladder: a level and a grade.

    Ranks compare by height: ``Rank.of("正处级") > Rank.of("副处级")``.

    Source: 公务员法 (2018) art. 18 for the ten statutory ranks; 股级 is custom, not statute.
    """

    level: RankLevel
    grade: Grade

    @classmethod
    def of(cls, name: str) -> Rank:
        """The rank of that name: ``正处级``, or in full ``县处级正职``.

        Raises:
            InvalidModel: If no rank has that name.
        """
        try:
            return _BY_NAME[name]
        except (KeyError, TypeError):
            raise InvalidModel([_unknown_rank(name, RANK_NAMES)]) from None

    @property
    def ord(self) -> int:
        """Place on the ladder: 1 is the highest, 12 the lowest."""
        return 2 * _LEVELS.index(self.level) + (1 if self.grade is Grade.FULL else 2)

    @property
    def name(self) -> str:
        """The everyday name: ``正处级``."""
        return f"{self.grade.value}{_SHORT[self.level]}"

    @property
    def statutory(self) -> bool:
        """Whether the law names this rank; 股级 it does not."""
        return self.level is not RankLevel.SUBSECTION

    def lower(self, steps: int = 1) -> Rank | None:
        """The rank that many rungs below (above, if negative); ``None`` off the ladder."""
        place = self.ord + steps
        return LADDER[place - 1] if 1 <= place <= len(LADDER) else None

    def __lt__(self, other: Rank) -> bool:
        """Lower on the ladder."""
        return self.ord > other.ord

    def __le__(self, other: Rank) -> bool:
        """Lower or the same."""
        return self.ord >= other.ord

    def __gt__(self, other: Rank) -> bool:
        """Higher on the ladder."""
        return self.ord < other.ord

    def __ge__(self, other: Rank) -> bool:
        """Higher or the same."""
        return self.ord <= other.ord

    def __str__(self) -> str:
        """The everyday name."""
        return self.name

    def __repr__(self) -> str:
        """As one would write it."""
        return f"Rank.of({self.name!r})"


LADDER: Final = tuple(Rank(level, grade) for level in RankLevel for grade in Grade)
"""Every rank, highest first."""
RANK_NAMES: Final = tuple(rank.name for rank in LADDER)
"""The everyday names of :data:`LADDER`, in its order."""
_BY_NAME: Final = {rank.name: rank for rank in LADDER} | {
    f"{rank.level.value}{rank.grade.value}职": rank for rank in LADDER
}


def _as_ranks(ranks: Iterable[Rank]) -> frozenset[Rank]:
    return frozenset(ranks)


@attrs.frozen(repr=False)
class RankSet:
    """Ranks any of which would do: 处级 means 正处级 or 副处级.

    Attributes:
        ranks: One or more ranks.

    Raises:
        InvalidModel: If ``ranks`` is empty.

    Source: unqualified 处级, 科级 in notices (seed 001 §2, seed 000 §2).
    """

    ranks: frozenset[Rank] = attrs.field(converter=_as_ranks)

    def __attrs_post_init__(self) -> None:
        """Refuse the empty set: a post of no rank at all carries ``None`` instead."""
        if not self.ranks:
            raise InvalidModel(
                [Problem(path="$", code="empty-rank-set", zh="级别集合为空", en="the set of ranks is empty")]
            )

    @classmethod
    def of(cls, names: str | Iterable[str]) -> Self:
        """From a set's name (``处级``), one rank's name, or several of either, as :attr:`names` gives them.

        Raises:
            InvalidModel: If a name is not known.
        """
        if isinstance(names, str):
            return cls(_named(names))
        return cls(frozenset(rank for name in names for rank in _named(name)))

    @property
    def names(self) -> tuple[str, ...]:
        """The set's own name where it has one, else the names of its ranks, highest first."""
        levels = {rank.level for rank in self.ranks}
        if len(levels) == 1 and len(self.ranks) == len(Grade):
            return (_SHORT[next(iter(levels))],)
        return tuple(rank.name for rank in sorted(self.ranks, reverse=True))

    @property
    def highest(self) -> Rank:
        """The highest rank in the set."""
        return max(self.ranks)

    @property
    def lowest(self) -> Rank:
        """The lowest rank in the set."""
        return min(self.ranks)

    def __contains__(self, rank: object) -> bool:
        """Whether ``rank`` would do."""
        return rank in self.ranks

    def __str__(self) -> str:
        """The names, joined by 或."""
        return "或".join(self.names)

    def __repr__(self) -> str:
        """As one would write it."""
        names = self.names
        return f"RankSet.of({names[0] if len(names) == 1 else list(names)!r})"


_SET_LEVELS: Final = {short: level for level, short in _SHORT.items()} | {level.value: level for level in RankLevel}
SET_NAMES: Final = tuple(_SHORT.values())
"""Names of the sets that hold both grades of a level, highest first."""


def _named(name: str) -> frozenset[Rank]:
    """The ranks that one name means: both grades of a level, or one rank."""
    try:
        level = _SET_LEVELS.get(name)
        return frozenset((_BY_NAME[name],)) if level is None else frozenset(Rank(level, grade) for grade in Grade)
    except (KeyError, TypeError):
        raise InvalidModel([_unknown_rank(name, (*SET_NAMES, *RANK_NAMES))]) from None


def _unknown_rank(name: object, choices: tuple[str, ...]) -> Problem:
    text = str(name)
    near = nearest(text, choices)
    hint_zh, hint_en = (f"是不是「{near}」？", f" Did you mean “{near}”?") if near else ("", "")
    return Problem(
        path="$",
        code="unknown-rank",
        zh=f"「{text}」不是可用级别。{hint_zh}可用：{'、'.join(choices)}",
        en=f"“{text}” is not a rank.{hint_en} Known: {', '.join(choices)}",
        value=text,
        choices=choices,
        nearest=near,
    )
