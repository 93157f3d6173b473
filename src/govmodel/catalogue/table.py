"""The columns of the five tables: what reads their cells, and which must be filled."""

from __future__ import annotations

import datetime
from typing import Final

from govmodel.catalogue import cell
from govmodel.catalogue.issuer_row import CodePart, IssuerRow
from govmodel.catalogue.post_row import PostTitleRow
from govmodel.catalogue.reform_row import ReformKind, ReformRow
from govmodel.catalogue.row import AnyRow, DivisionRow, Line, NameForm, NameRow, RankRow, TitleRow
from govmodel.model.post import PostClass

_VALIDITY: Final[dict[str, cell.Reader]] = {
    "since": cell.day,
    "until": cell.day,
    "source": cell.text,
    "sure": cell.sure,
}


def _optional_line(text: str) -> str | None:
    return cell.line_id(text) if text else None


def _lines(text: str) -> tuple[str, ...]:
    return cell.line_ids(cell.text(text))


def _known_day(text: str) -> datetime.date | None:
    return cell.day(cell.text(text))


RANK_COLUMNS: Final = (
    "government",
    "government_deputy",
    "secretary_general",
    "deputy_secretary_general",
    "unit",
    "managed",
    "head",
    "deputy",
    "division",
    "liaison",
)
"""The columns of the rank table that hold ranks."""

COLUMNS: Final[dict[type[AnyRow], dict[str, cell.Reader]]] = {
    DivisionRow: {
        "code": cell.code,
        "name": cell.text,
        "short": cell.words,
        "kind": cell.division_kind,
        "tier": cell.tier,
        "standing": cell.standing,
        "parent": cell.optional_code,
        **_VALIDITY,
    },
    Line: {"id": cell.line_id, "name": cell.text, "kind": cell.unit_kind, **_VALIDITY},
    NameRow: {
        "lines": _lines,
        "pattern": cell.pattern,
        "form": cell.member(NameForm),
        "tiers": cell.tiers,
        "standings": cell.standings,
        "regions": cell.codes,
        "kind": cell.optional_unit_kind,
        **_VALIDITY,
    },
    RankRow: {
        "standing": cell.standing,
        "tier": cell.optional_tier,
        "kind": cell.optional_unit_kind,
        "line": _optional_line,
        **dict.fromkeys(RANK_COLUMNS, cell.ranks),
        "internal": cell.words,
        "note": cell.free_text,
        **_VALIDITY,
    },
    TitleRow: {
        "kind": cell.optional_unit_kind,
        "line": _optional_line,
        "suffix": cell.free_text,
        "head": cell.words,
        "deputy": cell.words,
        "also": cell.words,
        **_VALIDITY,
    },
    IssuerRow: {
        "part": cell.member(CodePart),
        "text": cell.text,
        "place": cell.optional_code,
        "lines": cell.line_ids,
        "regions": cell.codes,
        **_VALIDITY,
    },
    PostTitleRow: {
        "title": cell.text,
        "post_class": cell.member(PostClass),
        "unit": cell.words,
        "place": cell.free_text,
        "internal": cell.free_text,
        "rank": cell.ranks,
        "ranked": cell.yes,
        **_VALIDITY,
    },
    ReformRow: {
        "kind": cell.member(ReformKind),
        "before": _lines,
        "after": cell.line_ids,
        "what": cell.text,
        "tiers": cell.tiers,
        "standings": cell.standings,
        "regions": cell.codes,
        **_VALIDITY,
        "since": _known_day,
    },
}
"""The columns of each table and what reads their cells."""

REQUIRED: Final[dict[type[AnyRow], tuple[str, ...]]] = {
    DivisionRow: ("code", "name", "kind", "tier", "standing", "source", "sure"),
    Line: ("id", "name", "kind", "source", "sure"),
    NameRow: ("lines", "pattern", "form", "source", "sure"),
    RankRow: ("standing", "source", "sure"),
    TitleRow: ("source", "sure"),
    IssuerRow: ("part", "text", "source", "sure"),
    PostTitleRow: ("title", "post_class", "source", "sure"),
    ReformRow: ("kind", "before", "what", "since", "source", "sure"),
}
"""The columns that each table's rows must fill."""

TABLES: Final[dict[str, type[AnyRow]]] = {
    "division": DivisionRow,
    "line": Line,
    "name": NameRow,
    "rank": RankRow,
    "title": TitleRow,
    "issuer": IssuerRow,
    "post_title": PostTitleRow,
    "reform": ReformRow,
}
"""The tables by the name they have in a file of a user's rows; the file that ships adds an s."""
