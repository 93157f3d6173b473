"""Sources: the words that a value rests on, and where they stand."""

from __future__ import annotations

import attrs

from govmodel.model.errors import InvalidModel, Problem, refuse
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import Address
from govmodel.model.kinds import typed


@attrs.frozen(kw_only=True, repr=False)
class Source:
    """A stretch of a document.

    Attributes:
        document: Which document, by the id of the structure read from it.
        clause: Where in it, for a person: 二, 三/省商务厅, 四（二）.
        quote: The words, as repaired.
        start: First code point of the raw text; ``None`` where the offsets are not known.
        end: One past the last.

    Raises:
        InvalidModel: If only one offset is given, or they do not run forwards from 0.
    """

    document: str
    clause: str
    quote: str
    start: int | None = None
    end: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse half an interval."""
        typed(self)
        if (self.start is None) != (self.end is None) or not 0 <= (self.start or 0) <= (self.end or 0):
            raise InvalidModel(
                [
                    Problem(
                        path="$",
                        code="bad-offsets",
                        zh=f"起止位置须成对、从 0 起、不倒退：{self.start}..{self.end}",
                        en=f"offsets come in pairs that run forwards from 0: {self.start}..{self.end}",
                        value=f"{self.start}..{self.end}",
                    )
                ]
            )

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class SourceEntry:
    """The sources of one element or field.

    Attributes:
        at: What rests on them.
        sources: In the order of the text; one or more.

    Raises:
        InvalidModel: If there is none.
    """

    at: Address
    sources: tuple[Source, ...] = many()

    def __attrs_post_init__(self) -> None:
        """Refuse an entry that says nothing."""
        typed(self)
        if not self.sources:
            refuse("no-sources", f"「{self.at}」须有一处以上出处", f"“{self.at}” needs one source or more", self.at)

    __repr__ = sparse_repr
