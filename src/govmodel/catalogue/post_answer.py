"""What a look-up of posts found: for each post its unit, its title, whom that means, and its ranks."""

from __future__ import annotations

import attrs

from govmodel.catalogue.post_row import PostTitleRow
from govmodel.catalogue.units import UnitAnswer
from govmodel.catalogue.validity import Sure
from govmodel.model.fields import many, sparse_repr
from govmodel.model.post import Portfolio, Post, PostClass
from govmodel.model.rank import RankSet


@attrs.frozen(kw_only=True, repr=False)
class PostReading:
    """One post of a string.

    Attributes:
        text: As printed.
        title: Its title; the whole text where no title is known.
        post_class: Whom it means; ``None`` where the title is not known.
        unit_text: The words for its unit, filled up from the posts before it: 市委宣传部 for 宣传部.
        unit: What those words mean; ``None`` where neither it nor a post before it names a unit.
        inherited: Whether the unit was named by a post before it: 副局长 behind 市人社局党组成员.
        rank: The ranks that the text states: （副县级）, 处级干部.
        ranks: Every rank its holder may have in any reading of its unit; ``None`` where that is not known.
        internal: The word for the internal division, where the post lies in one.
        portfolio: What the holder is in charge of.
        notes: What else stands around it: 原, 兼, 挂职.
        row: The row that knows the title.
        sure: How far the reading may be relied on; ``None`` where the title is not known.
        nearest: The known title most like the text, where none was found.
    """

    text: str
    title: str
    post_class: PostClass | None = None
    unit_text: str = ""
    unit: UnitAnswer | None = None
    inherited: bool = False
    rank: RankSet | None = None
    ranks: RankSet | None = None
    internal: str | None = None
    portfolio: Portfolio | None = None
    notes: tuple[str, ...] = many()
    row: PostTitleRow | None = None
    sure: Sure | None = None
    nearest: str | None = None

    @property
    def known(self) -> bool:
        """Whether the title is known."""
        return self.row is not None

    @property
    def post(self) -> Post:
        """The post as the model has it, without its unit."""
        return Post(
            title=self.title,
            post_class=self.post_class,
            rank=self.rank,
            internal=self.internal,
            portfolio=self.portfolio,
        )

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True)
class PostsAnswer:
    """What a string of posts says.

    Attributes:
        text: What was asked.
        posts: Its posts in their order, those that are not known as well.
    """

    text: str
    posts: tuple[PostReading, ...] = many()

    @property
    def post(self) -> PostReading | None:
        """The post, where there is just one."""
        return self.posts[0] if len(self.posts) == 1 else None

    @property
    def ranks(self) -> RankSet | None:
        """Every rank that one person in all these posts may have; ``None`` where no post says any.

        What is left where all that is known of the posts meets: 市委常委 with 宣传部部长 is 副厅级. Where it does
        not meet, the highest post has the last word.
        """
        known = [post.ranks for post in self.posts if post.ranks is not None]
        if not known:
            return None
        shared = frozenset.intersection(*(each.ranks for each in known))
        return RankSet(shared) if shared else max(known, key=lambda each: each.highest)

    @property
    def known(self) -> bool:
        """Whether every title is known."""
        return bool(self.posts) and all(post.known for post in self.posts)
