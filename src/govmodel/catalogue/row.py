"""The rows of the five tables: divisions, lines of work, names, ranks, titles."""

from __future__ import annotations

import datetime
import functools
from enum import Enum

import attrs

from govmodel.catalogue.issuer_row import IssuerRow
from govmodel.catalogue.post_row import PostTitleRow
from govmodel.catalogue.reform_row import ReformRow
from govmodel.catalogue.validity import Sure
from govmodel.model.division import Division, DivisionKind, Standing, Tier
from govmodel.model.fields import sparse_repr
from govmodel.model.ids import DivisionCode, LineId
from govmodel.model.rank import RankSet
from govmodel.model.unit import UnitKind


class NameForm(Enum):
    """What sort of name a name is."""

    FULL = "full"
    """全称: 人力资源和社会保障局."""
    SHORT = "short"
    """规范化简称: 人社局."""
    COLLOQUIAL = "colloquial"
    """Seen in notices, in no list of standard names: 市人民银行."""
    WORD = "word"
    """The bare function, as in lists that end in 等部门: 工商、公安."""


@attrs.frozen(kw_only=True, repr=False)
class DivisionRow:
    """A division over one stretch of time, under one name.

    Attributes:
        code: Six digits of GB/T 2260.
        name: In full.
        short: Other names it goes by, the usual one first: 昆都仑, 昆区.
        kind: What it calls itself.
        tier: Where it stands.
        standing: Which row of the rank table it falls under.
        parent: Code of the division it belongs to.
        since: First day; ``None`` for older than our data.
        until: First day on which it no longer holds; ``None`` while it does.
        source: Where the row comes from.
        sure: How far it may be relied on.
    """

    code: DivisionCode
    name: str
    short: tuple[str, ...] = ()
    kind: DivisionKind
    tier: Tier
    standing: Standing
    parent: DivisionCode | None = None
    since: datetime.date | None = None
    until: datetime.date | None = None
    source: str
    sure: Sure

    __repr__ = sparse_repr

    @property
    def key(self) -> tuple[object, ...]:
        """What a row of another layer must share to take this one's place."""
        return (self.code,)

    @functools.cached_property
    def division(self) -> Division:
        """The division as the model knows it."""
        return Division(
            code=self.code,
            name=self.name,
            kind=self.kind,
            tier=self.tier,
            standing=self.standing,
            parent=self.parent,
        )


@attrs.frozen(kw_only=True, repr=False)
class Line:
    """A line of work over one stretch of time.

    Attributes:
        id: What units point at.
        name: In a word or two: 人社.
        kind: What sort of organ carries it, where the name used says nothing else.
        since: First day; ``None`` for older than our data.
        until: First day on which it no longer holds; ``None`` while it does.
        source: Where the row comes from.
        sure: How far it may be relied on.
    """

    id: LineId
    name: str
    kind: UnitKind
    since: datetime.date | None = None
    until: datetime.date | None = None
    source: str
    sure: Sure

    __repr__ = sparse_repr

    @property
    def key(self) -> tuple[object, ...]:
        """What a row of another layer must share to take this one's place."""
        return (self.id,)


@attrs.frozen(kw_only=True, repr=False)
class NameRow:
    """A name that organs carry over one stretch of time.

    Attributes:
        lines: The lines of work of an organ of that name, the most prominent first.
        pattern: The name, with a slot where the place stands: ``{地}人社局`` gives 常州市人社局 and
            市人社局, ``{名}国税局`` gives 常州国税局, ``{上}公安局{名}分局`` gives 常州市公安局天宁分局. A name
            without a slot is one organ's own.
        form: What sort of name it is.
        tiers: Where it is used; empty for anywhere.
        standings: Where it is used, finer; empty for anywhere.
        regions: Codes of the divisions in or below which it is used; empty for anywhere.
        kind: What sort of organ it is, where that differs from its first line's.
        since: First day; ``None`` for older than our data.
        until: First day on which it is no longer used; ``None`` while it is.
        source: Where the row comes from.
        sure: How far it may be relied on.
    """

    lines: tuple[LineId, ...]
    pattern: str
    form: NameForm
    tiers: frozenset[Tier] = frozenset()
    standings: frozenset[Standing] = frozenset()
    regions: tuple[DivisionCode, ...] = ()
    kind: UnitKind | None = None
    since: datetime.date | None = None
    until: datetime.date | None = None
    source: str
    sure: Sure

    __repr__ = sparse_repr

    @property
    def key(self) -> tuple[object, ...]:
        """What a row of another layer must share to take this one's place."""
        return (self.pattern, self.tiers, self.standings, self.regions)


@attrs.frozen(kw_only=True, repr=False)
class RankRow:
    """The ranks that go with a standing, or an exception from them for one kind of organ or one line.

    In a row for the standing as such, a rank that is ``None`` is not known, or there is none. In an
    exception, it is what the standing's own row says, unless the cell is marked open (``?``) or void
    (``-``).

    Attributes:
        standing: Whose ranks.
        tier: Only at this tier; ``None`` where the standing alone says enough.
        kind: Only for this kind of organ; ``None`` for departments and all that follow them.
        line: Only for this line of work.
        government: The government's own rank.
        government_deputy: Of its deputy heads: 副省长, 副市长.
        secretary_general: Of the government's 秘书长.
        deputy_secretary_general: Of the government's 副秘书长.
        unit: The rank of its departments.
        managed: The rank of organs that a department manages.
        head: Of a department's head.
        deputy: Of a department's deputy heads.
        internal: Words for a department's internal divisions: 处, 科.
        division: Of an internal division's head.
        liaison: What notices ask of a liaison there; ``None`` where no statutory rank is left to ask for.
        settled: Columns that were filled in or marked, as opposed to left empty.
        note: What the cells cannot say.
        since: First day; ``None`` for older than our data.
        until: First day on which it no longer holds; ``None`` while it does.
        source: Where the row comes from.
        sure: How far it may be relied on.
    """

    standing: Standing
    tier: Tier | None = None
    kind: UnitKind | None = None
    line: LineId | None = None
    government: RankSet | None = None
    government_deputy: RankSet | None = None
    secretary_general: RankSet | None = None
    deputy_secretary_general: RankSet | None = None
    unit: RankSet | None = None
    managed: RankSet | None = None
    head: RankSet | None = None
    deputy: RankSet | None = None
    internal: tuple[str, ...] = ()
    division: RankSet | None = None
    liaison: RankSet | None = None
    settled: frozenset[str] = frozenset()
    note: str = ""
    since: datetime.date | None = None
    until: datetime.date | None = None
    source: str
    sure: Sure

    __repr__ = sparse_repr

    @property
    def key(self) -> tuple[object, ...]:
        """What a row of another layer must share to take this one's place."""
        return (self.standing, self.tier, self.kind, self.line)


@attrs.frozen(kw_only=True, repr=False)
class TitleRow:
    """What the heads of a kind of organ are called.

    Attributes:
        kind: Only for this kind of organ; ``None`` for any.
        line: Only for this line of work; ``None`` for any.
        suffix: Only where the organ's name ends so; empty for any name.
        head: Titles of its head.
        deputy: Titles of its deputy heads.
        also: Further titles that fit there.
        since: First day; ``None`` for older than our data.
        until: First day on which it no longer holds; ``None`` while it does.
        source: Where the row comes from.
        sure: How far it may be relied on.
    """

    kind: UnitKind | None = None
    line: LineId | None = None
    suffix: str = ""
    head: tuple[str, ...] = ()
    deputy: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    since: datetime.date | None = None
    until: datetime.date | None = None
    source: str
    sure: Sure

    __repr__ = sparse_repr

    @property
    def key(self) -> tuple[object, ...]:
        """What a row of another layer must share to take this one's place."""
        return (self.kind, self.line, self.suffix)


AnyRow = DivisionRow | Line | NameRow | RankRow | TitleRow | IssuerRow | PostTitleRow | ReformRow
"""A row of any table."""
