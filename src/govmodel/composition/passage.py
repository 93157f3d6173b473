"""Passages: from which place to which, between which dates, and whether the one may follow from the other."""

from __future__ import annotations

import datetime
import itertools
from enum import Enum

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.divisions import lineage
from govmodel.composition.destination import destination
from govmodel.composition.refusal import CannotDerive, problem
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, Standing
from govmodel.model.errors import InvalidModel, Problem
from govmodel.model.meeting import JointMeeting


class Reach(Enum):
    """How far one may go in one derivation."""

    NEXT = "逐级"
    """To the next level below, or to a later date in the same place."""
    SKIP = "越级"
    """Past a level; worked out level by level all the same."""
    PEER = "平移"
    """To another place of the same tier."""


@attrs.frozen(kw_only=True)
class Passage:
    """From one place to the next, from one date to another.

    Attributes:
        start: Whose system the base is.
        end: Whose the derived one is to be; the same place where only time passes.
        named_on: The base's own date; ``None`` where it has none.
        as_of: The date that names, ranks and powers are taken for.
        catalogue: Where to look things up.
    """

    start: Division
    end: Division
    named_on: PartialDate | None
    as_of: PartialDate
    catalogue: Catalogue = attrs.field(repr=False, eq=False)

    @property
    def moves(self) -> bool:
        """Whether the place changes."""
        return self.start.code != self.end.code

    @property
    def since(self) -> PartialDate:
        """The base's own date, or where it has none the date asked for: then no time passes."""
        return self.named_on if self.named_on is not None else self.as_of


def passages(
    base: JointMeeting,
    to: Division | str,
    as_of: datetime.date | PartialDate | str | None = None,
    *,
    reach: Reach = Reach.NEXT,
    catalogue: Catalogue | None = None,
) -> tuple[Passage, ...]:
    """The passages from a base to a place, one for each level on the way; one where no level is skipped.

    Raises:
        CannotDerive: If the base, the place, the date or the way does not allow it, with every reason.
    """
    where = catalogue or default_catalogue()
    faults: list[Problem] = []
    start, date = _start(base, as_of, faults)
    end = destination(to, start, date, where, faults)
    if start is None or end is None or date is None:
        raise CannotDerive(faults)
    way = _way(start, end, date, reach=reach, where=where, faults=faults)
    if faults:
        raise CannotDerive(faults)
    named_on = base.document.date
    legs = itertools.pairwise(way) if len(way) > 1 else [(way[0], way[0])]
    # Once at the level below, the system is of the date asked for, and only the place changes from there on.
    return tuple(
        Passage(start=one, end=other, named_on=date if i else named_on, as_of=date, catalogue=where)
        for i, (one, other) in enumerate(legs)
    )


def to_be(base: JointMeeting, as_of: datetime.date | PartialDate | str | None = None) -> tuple[Division, PartialDate]:
    """Whose system a base is, and the date to take names, ranks and powers for.

    Raises:
        CannotDerive: If the base has no division with a code, or the date does not allow it.
    """
    faults: list[Problem] = []
    start, date = _start(base, as_of, faults)
    if start is None or date is None:
        raise CannotDerive(faults)
    return start, date


def _start(
    base: JointMeeting, as_of: datetime.date | PartialDate | str | None, faults: list[Problem]
) -> tuple[Division | None, PartialDate | None]:
    if not isinstance(base, JointMeeting):
        raise CannotDerive([_no_structure(base)])
    date = _date(base, as_of, faults)
    start = base.division if isinstance(base.division, Division) else None
    if start is None:
        faults.append(
            problem(
                "base-without-division",
                f"「{base.name}」没有写明是哪个行政区划的（须有区划代码），不能据以推导",
                f"“{base.name}” does not say which division (with a code) it belongs to; nothing follows from it",
                base.id,
            )
        )
    return start, date


def _no_structure(base: object) -> Problem:
    return problem(
        "not-a-structure",
        f"推导须从一个联席会议出发（如 gm.load 读出的），这里是 {type(base).__name__}",
        f"a derivation starts from a joint meeting, as gm.load gives one; this is {type(base).__name__}",
        repr(base)[:60],
    )


def _date(
    base: JointMeeting, as_of: datetime.date | PartialDate | str | None, faults: list[Problem]
) -> PartialDate | None:
    own = base.document.date
    if as_of is None:
        if own is None:
            faults.append(
                problem(
                    "no-date",
                    f"「{base.name}」没有日期，请用 as_of 指定按哪一天的名称和级别推导",
                    f"“{base.name}” has no date; say with as_of for which day names and ranks are wanted",
                    base.id,
                )
            )
        return own
    date = _parsed(as_of, faults)
    if date is not None and own is not None and date.latest < own.earliest:
        faults.append(
            problem(
                "before-base",
                f"{date} 时「{base.name}」（{own}）还没有建立",
                f"“{base.name}” ({own}) did not exist yet on {date}",
                str(date),
            )
        )
        return None
    return date


def _parsed(as_of: datetime.date | PartialDate | str, faults: list[Problem]) -> PartialDate | None:
    if isinstance(as_of, PartialDate):
        return as_of
    if isinstance(as_of, datetime.date):
        return PartialDate(year=as_of.year, month=as_of.month, day=as_of.day)
    try:
        return PartialDate.parse(as_of)
    except (InvalidModel, TypeError):
        faults.append(
            problem(
                "bad-date",
                f"「{as_of}」不是日期；写作 2011、2011-12 或 2011-12-27",
                f"“{as_of}” is no date; write 2011, 2011-12 or 2011-12-27",
                str(as_of),
            )
        )
        return None


def _way(
    start: Division, end: Division, date: PartialDate, *, reach: Reach, where: Catalogue, faults: list[Problem]
) -> list[Division]:
    """From start to end, level by level, both included; alone where they are one place."""
    if start.code == end.code:
        return [start]
    if Standing.SPECIAL_REGION in {start.standing, end.standing}:
        faults.append(_special(start, end))
        return [start]
    up = lineage(end, as_of=date, catalogue=where) or (end,)
    codes = [each.code for each in up]
    if start.code in codes:
        between = list(up[1 : codes.index(start.code)])
        if between and reach is not Reach.SKIP:
            faults.append(_skips(start, end, between))
        return [start, *reversed(between), end]
    if start.tier is end.tier:
        if reach is not Reach.PEER:
            faults.append(_peer(start, end))
        return [start, end]
    above = {each.code for each in lineage(start, as_of=date, catalogue=where)}
    faults.append(_upward(start, end) if end.code in above else _elsewhere(start, end))
    return [start]


def _special(start: Division, end: Division) -> Problem:
    region = end if end.standing is Standing.SPECIAL_REGION else start
    return problem(
        "special-region",
        f"{region.name}的机构设置不在内地的级别和条线之内，不能这样推导",
        f"the organs of {region.name} are outside the mainland's ranks and lines of work; nothing is derived so",
        region.name,
    )


def _skips(start: Division, end: Division, between: list[Division]) -> Problem:
    names = "、".join(each.name for each in between)
    return problem(
        "level-skipped",
        f"{end.name}（{end.tier.value}）与{start.name}（{start.tier.value}）之间还有{names}。"
        f"请先推导到{names}，再由它推导；确要越级，用 reach=Reach.SKIP（命令行 --reach skip）",
        f"between {start.name} ({start.tier.name.lower()}) and {end.name} ({end.tier.name.lower()}) stands {names}. "
        f"Derive {names}'s first and go on from there; or ask for it with reach=Reach.SKIP (--reach skip)",
        end.name,
    )


def _peer(start: Division, end: Division) -> Problem:
    return problem(
        "peer",
        f"{end.name}与{start.name}同级，不是它的下级。确要把做法平移过去，用 reach=Reach.PEER（命令行 --reach peer）",
        f"{end.name} is a peer of {start.name} and not below it. "
        f"To carry the system over, ask for it with reach=Reach.PEER (--reach peer)",
        end.name,
    )


def _upward(start: Division, end: Division) -> Problem:
    return problem(
        "upward",
        f"{end.name}是{start.name}的上级；上级的制度不能由下级推导",
        f"{end.name} is above {start.name}; a system above is not derived from one below",
        end.name,
    )


def _elsewhere(start: Division, end: Division) -> Problem:
    return problem(
        "not-below",
        f"{end.name}不在{start.name}之下，也不与它同级；可先平移到{end.name}所在的同级地方，再往下推导",
        f"{end.name} is neither below {start.name} nor its peer; "
        f"carry the system over to the peer that {end.name} belongs to, and go down from there",
        end.name,
    )
