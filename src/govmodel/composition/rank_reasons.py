"""Why a rank changed or is open: the sentences, each with the rows of the table that it rests on."""

from __future__ import annotations

import datetime
from typing import Final

from govmodel.catalogue.row import RankRow
from govmodel.catalogue.validity import Sure
from govmodel.composition.passage import Passage
from govmodel.composition.reason import Ground, Reason, Why
from govmodel.findings.text import Text
from govmodel.model.dates import PartialDate
from govmodel.model.rank import RankSet

_REVISED: Final = datetime.date(2019, 6, 1)
_LEADERSHIP_RANKS: Final = {
    False: Ground(title="公务员法（2005）第十六条", sure=Sure.LAW.value),
    True: Ground(title="公务员法（2018）第十八条", sure=Sure.LAW.value),
}
"""The ten leadership ranks, by whether the revision was in force."""


def leadership_ranks(as_of: PartialDate) -> Ground:
    """The article that names the ten leadership ranks, of the law in force on a date."""
    return _LEADERSHIP_RANKS[as_of.latest >= _REVISED]


def by_table(rank: RankSet, new: RankSet, passage: Passage, there: RankRow | None) -> Reason:
    """Why a rank became another: it is the one that the table has here."""
    start, end = passage.start, passage.end
    return Reason(
        why=Why.RANK,
        text=Text(
            f"{start.name}（{start.standing.value}）的{rank}，在本级（{end.standing.value}）是{new}",
            f"what is {rank} in {start.name} ({start.standing.value}) is {new} here ({end.standing.value})",
        ),
        grounds=_grounds(there),
    )


def silent(rank: RankSet, passage: Passage, there: RankRow | None) -> Reason:
    """Why a rank is open: nothing in the table, or in the law, answers to it here."""
    end = passage.end
    by_law = there is not None and there.division is not None and not all(r.statutory for r in there.division.ranks)
    if by_law:
        text = Text(
            f"本级（{end.standing.value}）各单位的内设机构没有法定级别，原文的{rank}在这里没有对应",
            f"internal divisions of units here ({end.standing.value}) hold no statutory rank; "
            f"nothing there answers to {rank}",
        )
        return Reason(why=Why.RANK, text=text, grounds=(leadership_ranks(passage.as_of), *_grounds(there)))
    text = Text(
        f"级别表没有写明本级（{end.standing.value}）与原文的{rank}相应的级别",
        f"the table of ranks does not tell what answers to {rank} here ({end.standing.value})",
    )
    return Reason(why=Why.RANK, text=text, grounds=_grounds(there))


def doubtful(new: RankSet, passage: Passage, there: RankRow) -> Reason:
    """Why a rank is open: what the table has here is not verified."""
    end = passage.end
    text = Text(
        f"级别表中本级（{end.standing.value}）是{new}，但此说未核实",
        f"the table of ranks has {new} for a place here ({end.standing.value}), which is not verified",
    )
    return Reason(why=Why.RANK, text=text, grounds=_grounds(there))


def several(rank: RankSet, passage: Passage) -> Reason:
    """Why a rank is open: it may mean several people, who rank differently here."""
    start = passage.start
    text = Text(
        f"{rank}在{start.name}可以指几种人，他们在本级的级别不同",
        f"{rank} may mean several people in {start.name}, who rank differently here",
    )
    return Reason(why=Why.RANK, text=text)


def not_of_the_base(rank: RankSet, passage: Passage) -> Reason:
    """Why a rank is open: it is not the one that the table has above."""
    start = passage.start
    text = Text(
        f"{rank}不是级别表中{start.name}（{start.standing.value}）的级别，无法据表下推",
        f"{rank} is not what the table of ranks has for {start.name} ({start.standing.value}); nothing follows from it",
    )
    return Reason(why=Why.RANK, text=text)


def in_other_words(rank: RankSet, new: RankSet) -> Reason:
    """Why a rank is open: the words that state it cannot say the new one."""
    text = Text(
        f"{rank}在本级是{new}，但原文的写法不能照改",
        f"{rank} is {new} here, which the words at hand cannot say",
    )
    return Reason(why=Why.RANK, text=text)


def _grounds(*rows: RankRow | None) -> tuple[Ground, ...]:
    found = [Ground(title=f"级别表·{row.standing.value}：{row.source}", sure=row.sure.value) for row in rows if row]
    return tuple(dict.fromkeys(found))
