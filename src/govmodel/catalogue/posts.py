"""Posts read: 市委常委、宣传部部长 as two posts, each with its unit, its title and the ranks its holder may have."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.division_index import Days
from govmodel.catalogue.post_answer import PostReading, PostsAnswer
from govmodel.catalogue.post_naming import TITLE_MANNERS, TOWN_TIERS, TOWN_WORDS, TOWNS, class_in, unit_names
from govmodel.catalogue.post_row import PostTitleRow
from govmodel.catalogue.ranks import post_ranks
from govmodel.catalogue.titles import title_fits
from govmodel.catalogue.units import UnitAnswer, UnitReading, find_unit
from govmodel.catalogue.validity import AsOf, Sure, holds, span
from govmodel.model.division import Division, DivisionKind, Place, Tier
from govmodel.model.errors import nearest
from govmodel.model.ids import UnitId
from govmodel.model.post import Portfolio, Post
from govmodel.model.rank import RankSet
from govmodel.model.unit import Unit, UnitKind
from govmodel.wording.post_text import NO_UNIT, PostText, charge_before, only_title, split_posts, without_count
from govmodel.wording.rank_words import trailing_ranks


def find_posts(
    text: str,
    division: Division | Place | None = None,
    as_of: AsOf = None,
    *,
    catalogue: Catalogue | None = None,
) -> PostsAnswer:
    """What a string of posts says. Never raises.

    A post behind another may leave out what they share: in 市委常委、宣传部部长 the second is of 市委宣传部, in
    县委常委、常务副县长 of the county's government, in 市人社局党组成员、副局长 of the same bureau.

    Args:
        text: As printed.
        division: Whose document it stands in; settles 市 and posts that name no place.
        as_of: The date asked for.
        catalogue: Where to look; the one that ships, unless given.

    Example:
        >>> [(post.unit_text, post.title) for post in find_posts("市委常委、宣传部部长").posts]
        [('市委', '常委'), ('市委宣传部', '部长')]
    """
    asked = _Asked(where=catalogue or default_catalogue(), as_of=as_of, days=span(as_of), place=division)
    posts: list[PostReading] = []
    before: _Named | None = None
    for piece in split_posts(text):
        reading, named = asked.read(piece, before)
        posts.append(reading)
        before = named or before
    return PostsAnswer(text=text, posts=tuple(posts))


@attrs.frozen(kw_only=True)
class _Named:
    """A unit as a post names it.

    Attributes:
        words: Its name, filled up.
        prefix: The words for its place.
        answer: What the name means.
        inherited: Whether an earlier post named it.
    """

    words: str
    prefix: str
    answer: UnitAnswer
    inherited: bool = False

    @property
    def sound(self) -> bool:
        """Whether it is read without stretching anything."""
        return any(reading.sure is not Sure.DOUBTFUL for reading in self.answer.readings)


@attrs.frozen(kw_only=True)
class _Title:
    """A way to part a post into the words for the unit and the title.

    Attributes:
        row: The title's row.
        words: What is left for the unit; empty where nothing is.
        title: The title as printed, with 有关, 分管 or a rank before it.
        rank: The ranks that stand before the title: 处级 in 处级干部.
        portfolio: What stands before it of what its holder is in charge of.
        named: The unit; ``None`` where there is none, or none that is known.
    """

    row: PostTitleRow
    words: str
    title: str
    rank: RankSet | None = None
    portfolio: Portfolio | None = None
    named: _Named | None = None

    @property
    def settled(self) -> bool:
        """Whether nothing is left unexplained."""
        return not self.words or (self.named is not None and self.named.sound)


@attrs.frozen(kw_only=True)
class _Asked:
    """A question as it stands: whose document, which days, and which catalogue."""

    where: Catalogue
    as_of: AsOf
    days: Days
    place: Division | Place | None

    def read(self, piece: PostText, before: _Named | None) -> tuple[PostReading, _Named | None]:
        """One post, and the unit that it names or shares."""
        best: _Title | None = None
        for words, row in self.where.post_titles.at_end(piece.words, self.days):
            title = self._parted(piece.words, words, row, before)
            best = best or title
            if title.settled:
                best = title
                break
        if best is None:
            return self._unknown(piece), None
        return self._reading(piece, best), best.named

    def _parted(self, whole: str, words: str, row: PostTitleRow, before: _Named | None) -> _Title:
        left, rank, portfolio = without_count(words), None, None
        ranks = trailing_ranks(left)
        if ranks is not None:
            left, rank = without_count(left[: -len(ranks[0])]), ranks[1]
        charge = charge_before(left)
        if charge is not None and not self._unit(left, row, before).sound:
            left, portfolio = charge
            left = without_count(left)
        title = whole[len(left) :] if ranks is not None else only_title(whole[len(left) :])
        if portfolio is not None and (portfolio.field or portfolio.manner not in TITLE_MANNERS):
            title = row.title
        if NO_UNIT.fullmatch(left):
            left = ""
        if left or row.place:
            named: _Named | None = self._unit(left, row, before)
        else:
            named = attrs.evolve(before, inherited=True) if before else None
        if named is not None and named.words != left:
            # What the title lends to the name of its unit is no longer part of it: 书记 of 镇党委.
            lent = (row.place + end for end in row.unit if title.startswith(row.place + end))
            title = title.removeprefix(next(lent, ""))
        return _Title(row=row, words=left, title=title, rank=rank, portfolio=portfolio, named=named)

    def _unit(self, words: str, row: PostTitleRow, before: _Named | None) -> _Named:
        """The unit that the words before a title mean; the first name that is soundly read, else the first read."""
        first: _Named | None = None
        for name, shared in unit_names(words, row, (before.words, before.prefix) if before else None):
            answer = self._found(name, before)
            if shared is not None:
                kept = tuple(each for each in answer.readings if each.prefix == shared)
                answer = attrs.evolve(answer, readings=kept)
            if not answer.readings:
                continue
            named = _Named(words=name, prefix=answer.readings[0].prefix, answer=answer)
            if named.sound and (shared is not None or name != words or before is None or named.prefix):
                return named
            if first is None or (named.sound and not first.sound):
                first = named
        return first or _Named(words=words, prefix="", answer=self._found(words, None))

    def _found(self, name: str, before: _Named | None) -> UnitAnswer:
        """What a name means in the document's place, else in the place of the post before; towns lie in it."""
        answer = find_unit(name, self.place, self.as_of, catalogue=self.where)
        if before is not None and before.answer.reading is not None and not any(r.division for r in answer.readings):
            other = before.answer.reading.division
            answer = find_unit(name, other, self.as_of, catalogue=self.where) if other else answer
        readings = tuple(self._in_town(reading) for reading in answer.readings)
        return attrs.evolve(answer, readings=readings) if readings != answer.readings else answer

    def _in_town(self, reading: UnitReading) -> UnitReading:
        """The reading with the rank that its town has, where the county around it tells."""
        place = reading.division
        if isinstance(place, Division) or reading.kind is UnitKind.SELF_GOVERNING:
            return reading
        if place is None and not (reading.prefix.endswith(TOWN_WORDS) or reading.row.tiers == TOWN_TIERS):
            return reading
        if place is None:
            within = self.place.code if isinstance(self.place, Division) else None
            place = Place(name=reading.prefix, tier=Tier.TOWNSHIP, within=within)
        around = self.where.divisions.on(place.within, self.days) if place.within else None
        standing = TOWNS.get(around.standing) if around else None
        village = place.kind is DivisionKind.VILLAGE or place.tier is not Tier.TOWNSHIP
        if standing is None or village or place.standing is not None:
            return reading
        return attrs.evolve(reading, division=attrs.evolve(place, standing=standing))

    def _reading(self, piece: PostText, title: _Title) -> PostReading:
        row, named = title.row, title.named
        units = named.answer.readings if named else ()
        organ = bool(units) and all(unit.organ is not None for unit in units)
        portfolio = piece.portfolio or title.portfolio
        stated = piece.rank or title.rank
        post = Post(title=row.title, post_class=row.post_class, rank=stated or row.rank, internal=row.internal or None)
        return PostReading(
            text=piece.text,
            title=title.title,
            post_class=class_in(row.post_class, portfolio, internal=organ or bool(row.internal)),
            unit_text=named.words if named else title.words,
            unit=named.answer if named else None,
            inherited=named is not None and named.inherited,
            rank=stated,
            ranks=self._ranks(post, units, ranked=row.ranked),
            internal=post.internal,
            portfolio=portfolio,
            notes=piece.notes,
            row=row,
            sure=self._sure(title, units),
        )

    def _ranks(self, post: Post, units: tuple[UnitReading, ...], *, ranked: bool) -> RankSet | None:
        """What every reading of the unit allows; ``None`` where one of them leaves it open."""
        found: set[RankSet | None] = {
            post_ranks(post, _unit_of(unit), unit.division, as_of=self.as_of, catalogue=self.where) for unit in units
        }
        if not units:
            found = {post_ranks(post, None, None, as_of=self.as_of, catalogue=self.where)}
        if not ranked or any(_is_part(unit) for unit in units):
            found |= {post.rank}
        known = [each for each in found if each is not None]
        return RankSet(rank for each in known for rank in each.ranks) if len(known) == len(found) else None

    def _sure(self, title: _Title, units: tuple[UnitReading, ...]) -> Sure:
        row = title.row
        dated = self.days is None or holds(row.since, row.until, self.days)
        misfit = any(
            title_fits(_ACTING.sub("", row.title), _unit_of(unit), self.as_of, catalogue=self.where) is False
            for unit in units
        )
        if not dated or misfit or len(units) > 1 or (title.words and not units):
            return Sure.DOUBTFUL
        return max((row.sure, *(unit.sure for unit in units)), key=list(Sure).index)

    def _unknown(self, piece: PostText) -> PostReading:
        titles = self.where.post_titles
        near = nearest(piece.words[-titles.longest :], titles.by_title)
        return PostReading(
            text=piece.text, title=piece.words, rank=piece.rank, ranks=piece.rank, notes=piece.notes, nearest=near
        )


_ACTING: Final = re.compile(r"^(?:代理?|挂职|兼职|执行)(?=.)")
"""What stands before a title without making it another: 代县长."""


def _is_part(reading: UnitReading) -> bool:
    """Whether the name is one of a part of a unit that has a rank of its own: 市公安局交警支队."""
    return reading.kind is UnitKind.DEPARTMENT and reading.row.pattern.endswith(("队", "所"))


def _unit_of(reading: UnitReading) -> Unit:
    return Unit(
        id=UnitId("unit"),
        name=reading.prefix + reading.row.pattern.replace("{地}", "").replace("{名}", ""),
        lines=reading.lines,
        kind=reading.kind,
        place=reading.division,
        organ=reading.organ,
    )
