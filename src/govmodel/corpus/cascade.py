"""Cascades: one system derived for every division below, level by level, each when it is asked for."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.divisions import children, lineage
from govmodel.checking.runner import check
from govmodel.composition.decision import Decision
from govmodel.composition.derivation import Derivation
from govmodel.composition.derive import along
from govmodel.composition.filled import Decisions, decisions_in, misfits
from govmodel.composition.leg import look_over
from govmodel.composition.passage import Passage, Reach, passages, to_be
from govmodel.composition.prospect import Prospect
from govmodel.composition.refusal import CannotDerive, problem
from govmodel.findings.finding import Severity
from govmodel.findings.report import Report
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, Standing
from govmodel.model.errors import Problem
from govmodel.model.ids import DivisionCode
from govmodel.model.meeting import JointMeeting


class Cascade:
    """One division of a cascade: what is derived for it, and those below it.

    Nothing is worked out before it is asked for, and what was worked out is kept as long as the node is.
    Walking a cascade with a ``for`` loop and letting each node go keeps memory flat.

    Attributes:
        division: Whose system this node is about.
        above: The node it is derived from; ``None`` at the top.
        base: The structure it is derived from; at the top the one that was given.
    """

    def __init__(self, division: Division, source: _Source, above: Cascade | None) -> None:
        """Keep where it stands; :func:`cascade` makes the first one."""
        self.division = division
        self.above = above
        self._source = source

    def __repr__(self) -> str:
        """The division, and what it is derived from."""
        return f"<Cascade {self.division.name} ← {self.base.name}>"

    @property
    def base(self) -> JointMeeting:
        """What this node's system is derived from."""
        return self.above.structure if self.above is not None else self._source.base

    @cached_property
    def derivation(self) -> Derivation | None:
        """How this node's system came about; ``None`` at the top, whose system was given."""
        if self.above is None:
            return None
        seen = self.above.seen
        passage = self._source.passage(seen.base, self.above.division, self.division)
        return along(seen, (passage,), self._source.decisions.get(self.division.code, ()))

    @cached_property
    def structure(self) -> JointMeeting:
        """This node's system."""
        return self.derivation.structure if self.derivation is not None else self._source.base

    @cached_property
    def seen(self) -> Prospect:
        """What there is to look at in this node's system, for those below it."""
        passage = self._source.passage(self.structure, self.division, self.division)
        return look_over(self.structure, passage)

    @property
    def children(self) -> Iterator[Cascade]:
        """The nodes one level down, in the order of codes, made one after another."""
        for below in children(self.division, as_of=self._source.as_of, catalogue=self._source.catalogue):
            # What is outside the mainland's ranks and lines has no place in a cascade.
            if below.standing is not Standing.SPECIAL_REGION and self._source.wants(below):
                yield Cascade(below, self._source, self)

    def __iter__(self) -> Iterator[Cascade]:
        """Every node below, each followed by those below it."""
        for child in self.children:
            if self._source.asked_for(child.division):
                yield child
            yield from child

    @cached_property
    def report(self) -> Report:
        """What checking this node's system finds."""
        return check(self.structure, as_of=self._source.as_of, catalogue=self._source.catalogue)

    def tally(self) -> Mapping[str, int]:
        """Findings of every division below, counted by code, in the order of the codes.

        Walks the whole cascade below this node, and keeps none of it.
        """
        counts: Counter[str] = Counter()
        for node in self:
            counts.update(finding.code for finding in node.report.findings)
        return MappingProxyType(dict(sorted(counts.items())))

    def troubled(self, *severities: Severity) -> Iterator[Cascade]:
        """The nodes below of which checking finds anything of those severities; errors and warnings, unless given."""
        wanted = severities or (Severity.ERROR, Severity.WARNING)
        for node in self:
            if any(finding.severity in wanted for finding in node.report.findings):
                yield node


@attrs.frozen(kw_only=True)
class _Source:
    """What every node of one cascade shares."""

    base: JointMeeting
    as_of: PartialDate
    wanted: frozenset[DivisionCode] | None
    around: frozenset[DivisionCode]
    decisions: Mapping[str, Decisions | tuple[Decision, ...]]
    catalogue: Catalogue

    def passage(self, base: JointMeeting, start: Division, end: Division) -> Passage:
        return Passage(start=start, end=end, named_on=base.document.date, as_of=self.as_of, catalogue=self.catalogue)

    def wants(self, division: Division) -> bool:
        """Whether a division is asked for, or leads to one that is."""
        return self.wanted is None or division.code in self.around

    def asked_for(self, division: Division) -> bool:
        """Whether a division is asked for itself."""
        return self.wanted is None or division.code in self.wanted


def cascade(
    base: JointMeeting,
    divisions: Iterable[Division | str] | Division | str | None = None,
    *,
    as_of: datetime.date | PartialDate | str | None = None,
    decisions: Mapping[str, Decisions | Iterable[Decision]] = MappingProxyType({}),
    catalogue: Catalogue | None = None,
) -> Cascade:
    """One system derived for divisions below it, level by level.

    Args:
        base: The system at the top; untouched.
        divisions: For which divisions, or which one; all below, unless given. Those in between are worked out on
            the way.
        as_of: The date that names, ranks and powers are taken for; the base's own, unless given.
        decisions: By the code of a division, how people there have settled what was open.
        catalogue: Where to look things up; the one that ships, unless given.

    Raises:
        CannotDerive: If the base, the date or one of the divisions does not allow it, or a decision is none or for
            a division that is not worked out, with every reason.

    Example:
        >>> from govmodel.examples.shipped import jiangsu_2011
        >>> top = cascade(jiangsu_2011(), as_of="2011-12-27")
        >>> [node.division.name for node in top.children][:3]
        ['南京市', '无锡市', '徐州市']
    """
    where = catalogue or default_catalogue()
    start, date = to_be(base, as_of)
    if divisions is None:
        wanted, around = None, frozenset[DivisionCode]()
    else:
        ends = _ends(base, divisions, date, where)
        wanted = frozenset(end.code for end in ends)
        around = frozenset(each.code for end in ends for each in lineage(end, as_of=date, catalogue=where))
    source = _Source(
        base=base,
        as_of=date,
        wanted=wanted,
        around=around | (wanted or frozenset()),
        decisions=_once(decisions),
        catalogue=where,
    )
    wrong = [fault for code, given in source.decisions.items() for fault in _misplaced(code, given, source)]
    if wrong:
        raise CannotDerive(wrong)
    return Cascade(start, source, None)


def _once(decisions: Mapping[str, Decisions | Iterable[Decision]]) -> Mapping[str, Decisions | tuple[Decision, ...]]:
    """The decisions as they can be read again and again: a cascade may be walked more than once."""
    found: dict[str, Decisions | tuple[Decision, ...]] = {}
    faults: list[Problem] = []
    for code, given in decisions.items():
        try:
            listed = decisions_in(given, f"$.decisions[{code}]")
        except CannotDerive as refused:
            faults += refused.problems
        else:
            found[code] = given if isinstance(given, Decisions) else listed
    if faults:
        raise CannotDerive(faults)
    return MappingProxyType(found)


def _misplaced(code: str, given: Decisions | tuple[Decision, ...], source: _Source) -> tuple[Problem, ...]:
    """Why decisions can count for nothing: their division is not worked out, or they are for another derivation."""
    way = _way(code, source)
    if not way:
        return (_for_nothing(code),)
    if not isinstance(given, Decisions):
        return ()
    # What a division's system is derived from goes by the divisions on the way there.
    base = "/".join((source.base.id, *(leg.end.code for leg in way[:-1])))
    return misfits(given, base, way[-1].end, source.as_of, at=f"$.decisions[{code}]")


def _way(code: str, source: _Source) -> tuple[Passage, ...]:
    """The way to the division of a code, where it is one of those that a cascade derives for; else none."""
    try:
        way = passages(source.base, code, source.as_of, reach=Reach.SKIP, catalogue=source.catalogue)
    except CannotDerive:
        return ()
    end, top = way[-1].end, source.base.division
    below = end.code == code and isinstance(top, Division) and code != top.code
    return way if below and source.wants(end) else ()


def _for_nothing(code: str) -> Problem:
    return problem(
        "decisions-for-nothing",
        f"decisions 里的「{code}」不是这次逐级推导所及的区划的代码；应写六位代码，如 320400",
        f"“{code}” among the decisions is not the code of a division that this cascade derives for; "
        f"write six digits, such as 320400",
        str(code),
        path="$.decisions",
    )


def _ends(
    base: JointMeeting, divisions: Iterable[Division | str] | Division | str, date: PartialDate, where: Catalogue
) -> list[Division]:
    """The divisions asked for, each of which must be below the base's.

    Raises:
        CannotDerive: If some are not, with the reasons of all of them.
    """
    ends: list[Division] = []
    faults: list[Problem] = []
    for each in (divisions,) if isinstance(divisions, str | Division) else divisions:
        try:
            ends.append(passages(base, each, date, reach=Reach.SKIP, catalogue=where)[-1].end)
        except CannotDerive as refused:
            faults += refused.problems
    if faults:
        raise CannotDerive(dict.fromkeys(faults))
    return ends
