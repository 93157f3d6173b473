"""The rows of the table of posts: whom a title means, and in what unit where it says so itself."""

from __future__ import annotations

import datetime

import attrs

from govmodel.catalogue.validity import Sure
from govmodel.model.fields import sparse_repr
from govmodel.model.post import PostClass
from govmodel.model.rank import RankSet


@attrs.frozen(kw_only=True, repr=False)
class PostTitleRow:
    """Whom a title means.

    Attributes:
        title: As printed, each grade a row of its own: 局长, 副局长, 常务副局长.
        post_class: Whom it means in the unit that it stands behind.
        unit: What follows the words for the place in the name of its unit, where the title alone says
            which: 人民政府 for 县长. Empty where any unit may have it.
        place: The place's own word in the title: 县 in 县长.
        internal: The word for the internal division that its holder heads or helps to head: 处 in 处长.
        rank: The ranks that the title itself carries, where it is no job rank that the model knows: 助理巡视员.
        ranked: Whether its holder has the rank of the class it falls into; 总工程师 has none that the rules tell.
        since: First day; ``None`` for older than our data.
        until: First day on which it no longer holds; ``None`` while it does.
        source: Where the row comes from.
        sure: How far it may be relied on.
    """

    title: str
    post_class: PostClass
    unit: tuple[str, ...] = ()
    place: str = ""
    internal: str = ""
    rank: RankSet | None = None
    ranked: bool = True
    since: datetime.date | None = None
    until: datetime.date | None = None
    source: str
    sure: Sure

    __repr__ = sparse_repr

    @property
    def key(self) -> tuple[object, ...]:
        """What a row of another layer must share to take this one's place."""
        return (self.title,)
