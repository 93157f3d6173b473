"""Seats: the places people take in a body, and lists of them."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.model.actor import Actor, BodyRef
from govmodel.model.errors import refuse
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import SeatId, UnitId
from govmodel.model.kinds import typed
from govmodel.model.part import Norm
from govmodel.model.post import Post


class SeatRole(Enum):
    """What the holder of a seat is in the body; the level is apart."""

    CONVENER = "召集人"
    MEMBER = "成员"
    OFFICE_DIRECTOR = "办公室主任"
    OFFICE_STAFF = "办公室成员"
    LIAISON = "联络员"
    EXPERT = "专家"


class SeatLevel(Enum):
    """Where a seat stands among those of its role."""

    CHIEF = "总"
    FIRST = "第一"
    PLAIN = "正"
    EXECUTIVE = "常务"
    DEPUTY = "副"


@attrs.frozen(kw_only=True, repr=False)
class Seat:
    """One place in a body and who fills it.

    The holder is one of: a unit with posts (省人社厅 + 厅长); posts alone, as a portfolio is
    (市政府分管副市长, the post naming its unit); a unit as such; the head of another body; the holder
    of another seat; or, where all of these are empty, not known.

    Attributes:
        id: Local to the structure.
        role: What the holder is in the body.
        level: Among the seats of that role.
        unit: The unit that holds or fills the seat.
        posts: What the holder is; several where one person holds several (县委常委、常务副县长).
            A post without a unit of its own is in ``unit``.
        body: Another body whose head holds the seat.
        same_holder: Another seat, whose holder holds this one too: an office director who is named and
            sits among the 副召集人.
        joint: Held together with the other joint seats of the same role and level (共同担任).
        concurrent: Held beside another post (兼任).
        also: Further roles that go with it (联络员兼办公室工作人员).
        title: The label as printed, where it is not the role's own word: 组长, 主任委员.
        printed: The holder as printed, where that differs from the unit's name and post: 民政厅一名副厅长.
    """

    id: SeatId
    role: SeatRole
    level: SeatLevel = SeatLevel.PLAIN
    unit: UnitId | None = None
    posts: tuple[Post, ...] = many()
    body: BodyRef | None = None
    same_holder: SeatId | None = None
    joint: bool = False
    concurrent: bool = False
    also: tuple[SeatRole, ...] = many()
    title: str | None = None
    printed: str | None = None

    __attrs_post_init__ = typed
    __repr__ = sparse_repr

    @property
    def known(self) -> bool:
        """Whether the text says who fills it."""
        return bool(self.posts) or not (self.unit is None and self.body is None and self.same_holder is None)


@attrs.frozen(kw_only=True, repr=False)
class PerUnit:
    """A rule by which every member unit fills a seat of its own: 各成员单位确定一名处级干部.

    Attributes:
        post: Whom each unit sends.
        count: How many each sends, 1 or more; ``None`` where the text gives no number.
        concurrent: Whether it goes with another post (兼).
        also: Further roles that go with it.
        filed_with: Who is told the names for the record (名单报办公室备案).
        norm: How firm it is.
        printed: The rule's words, where its parts do not give them back.

    Raises:
        InvalidModel: If ``count`` is less than 1.
    """

    post: Post
    count: int | None = None
    concurrent: bool = False
    also: tuple[SeatRole, ...] = many()
    filed_with: tuple[Actor, ...] = many()
    norm: Norm = Norm.MUST
    printed: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a rule by which nobody is sent."""
        typed(self)
        if self.count is not None and self.count < 1:
            refuse("count-below-one", "每单位至少一人", "each unit sends one at the least", self.count, "$.count")

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class SeatCount:
    """How many seats of one role and level a text creates: 设主任1名，副主任若干名.

    Attributes:
        role: Whose seats are counted.
        level: Of which level.
        count: The number; ``None`` where it is stated vaguely.
        words: A number stated vaguely: 若干名.

    Raises:
        InvalidModel: If ``count`` is negative.
    """

    role: SeatRole
    level: SeatLevel = SeatLevel.PLAIN
    count: int | None = None
    words: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse fewer seats than none."""
        typed(self)
        _not_negative(self.count, "$.count")

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class SeatList:
    """Seats of one kind, with what the text says of the list as a whole.

    Attributes:
        seats: In the order of the text.
        per_unit: The rule by which each member unit fills such a seat, where there is one. It
            speaks for the seats that name no post of their own.
        open: Whether the list is meant to be longer than what is named. ``等`` after a complete
            list does not make it open.
        stated_count: The number the text states (等18个部门); ``None`` where it states none.
        stated_words: A number stated vaguely: 若干名.
        counts: Numbers stated for the seats of one role and level within the list.
        truncated: Whether the text at hand drops names that the document had.

    Raises:
        InvalidModel: If ``stated_count`` is negative.
    """

    seats: tuple[Seat, ...] = many()
    per_unit: PerUnit | None = None
    open: bool = False
    stated_count: int | None = None
    stated_words: str | None = None
    counts: tuple[SeatCount, ...] = many()
    truncated: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse fewer seats than none."""
        typed(self)
        _not_negative(self.stated_count, "$.stated_count")

    __repr__ = sparse_repr

    def __bool__(self) -> bool:
        """Whether the text says anything here: false only of a list that is empty in every field."""
        return self != _NOTHING

    def at(self, *levels: SeatLevel) -> tuple[Seat, ...]:
        """The seats at any of those levels, in their order."""
        return tuple(seat for seat in self.seats if seat.level in levels)


def _not_negative(count: int | None, path: str) -> None:
    if count is not None and count < 0:
        refuse("negative-count", "数目不能小于 0", "a number of seats cannot be less than 0", count, path)


_NOTHING = SeatList()
