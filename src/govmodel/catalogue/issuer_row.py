"""The rows of the table of issuers: what stands in the code before a document number, and for whom."""

from __future__ import annotations

import datetime
from enum import Enum

import attrs

from govmodel.catalogue.validity import Sure
from govmodel.model.fields import sparse_repr
from govmodel.model.ids import DivisionCode, LineId


class CodePart(Enum):
    """Which part of an issuer's code a row speaks of."""

    PLACE = "place"
    """A place: 苏, 常, 穗."""
    ORGAN = "organ"
    """The organ of a place: 政, 政办, 府办, 人社."""
    WHOLE = "whole"
    """Place and organ in one, as the centre has them: 国, 国办, 发改."""
    KIND = "kind"
    """What sort of document: 发, 函, 办字."""


@attrs.frozen(kw_only=True, repr=False)
class IssuerRow:
    """What one part of an issuer's code stands for.

    Attributes:
        part: Which part.
        text: As it stands in the code.
        place: Code of the division meant; ``None`` for an organ or a kind of document.
        lines: The lines of work of the organ meant; empty for a place or a kind of document.
        regions: Codes of the divisions in or below which it is usual; empty for anywhere.
        since: First day; ``None`` for older than our data.
        until: First day on which it is no longer used; ``None`` while it is.
        source: Where the row comes from.
        sure: How far it may be relied on.
    """

    part: CodePart
    text: str
    place: DivisionCode | None = None
    lines: tuple[LineId, ...] = ()
    regions: tuple[DivisionCode, ...] = ()
    since: datetime.date | None = None
    until: datetime.date | None = None
    source: str
    sure: Sure

    __repr__ = sparse_repr

    @property
    def key(self) -> tuple[object, ...]:
        """What a row of another layer must share to take this one's place."""
        return (self.part, self.text, self.place, self.lines)
