"""What the head of a document says, field by field, with where each stands."""

from __future__ import annotations

import attrs

from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, Place
from govmodel.model.document import ActKind, Citation, DocumentNumber, Genre, Validity
from govmodel.model.fields import many
from govmodel.model.matter import Match
from govmodel.reading.draft import Stretch


@attrs.frozen(kw_only=True)
class Head:
    """What the head of a document says.

    Attributes:
        stretches: Where each field of it stands, by the field's name, with the words that frame it.
        passed: Stretches that say nothing of their own: what stands around the page, formulas, repeated titles.
        title: In full; ``None`` where there is none.
        genre: Kind of document, by the title's last words.
        act: What it does to the body.
        number: Its number.
        issuer: Who issued it, in the fullest form printed in the title, under the text or beside it.
        issuer_printed: The form printed first, where that is another.
        co_issuers: Who signs with it.
        addressees: The line of addressees, without its colon.
        basis: The documents it rests on.
        purpose: What for.
        approved_by: With whose approval, as printed.
        date: Of issue.
        date_match: Whether the date is printed, or only its year is, in the number.
        published: When its page was put up.
        validity: As its page says.
        body: The name of the body that it is about; ``None`` where none was found.
        short_name: What the text calls it from then on.
        short_topic: What the text calls its field from then on.
        division: Whose body it is; ``None`` where that is not plain.
        evidence: On what the division rests, in words.
    """

    stretches: tuple[tuple[str, Stretch], ...] = many()
    passed: tuple[Stretch, ...] = many()
    title: str | None = None
    genre: Genre | None = None
    act: ActKind = ActKind.FOUNDS
    number: DocumentNumber | None = None
    issuer: str | None = None
    issuer_printed: str | None = None
    co_issuers: tuple[str, ...] = many()
    addressees: str | None = None
    basis: tuple[Citation, ...] = many()
    purpose: str | None = None
    approved_by: str | None = None
    date: PartialDate | None = None
    date_match: Match = Match.STATED
    published: PartialDate | None = None
    validity: Validity = Validity.UNKNOWN
    body: str | None = None
    short_name: str | None = None
    short_topic: str | None = None
    division: Division | Place | None = None
    evidence: tuple[str, ...] = many()
