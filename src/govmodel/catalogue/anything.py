"""One question for all: whether a text is a document number, a division, a unit or a string of posts."""

from __future__ import annotations

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.divisions import DivisionAnswer, find_division
from govmodel.catalogue.issuers import IssuersAnswer, issuers_of
from govmodel.catalogue.post_answer import PostsAnswer
from govmodel.catalogue.posts import find_posts
from govmodel.catalogue.units import UnitAnswer, find_unit
from govmodel.catalogue.validity import AsOf
from govmodel.model.division import Division
from govmodel.model.fields import sparse_repr
from govmodel.wording.document_numbers import NumberReading, read_document_number


@attrs.frozen(kw_only=True, repr=False)
class AnyAnswer:
    """What a text means, whatever it is. Of the four, those are given that it fits.

    Attributes:
        text: What was asked.
        number: The document number it is.
        issuers: Who may have issued that.
        divisions: The divisions it names.
        unit: The unit it names.
        posts: The posts it names.
        nearest: Where it fits nothing, the known names most like it, of a division, a unit and a post.
    """

    text: str
    number: NumberReading | None = None
    issuers: IssuersAnswer | None = None
    divisions: DivisionAnswer | None = None
    unit: UnitAnswer | None = None
    posts: PostsAnswer | None = None
    nearest: tuple[str, ...] = ()

    @property
    def found(self) -> bool:
        """Whether it fits anything."""
        return any((self.number, self.divisions, self.unit, self.posts))

    __repr__ = sparse_repr


def find_anything(
    text: str, within: Division | None = None, as_of: AsOf = None, *, catalogue: Catalogue | None = None
) -> AnyAnswer:
    """What a text means, whatever it is. Never raises.

    A document number is one and nothing else; a division's name goes before a unit's (常州市), and a unit's
    before a post's.

    Args:
        text: A name, code, number or string of posts, as printed.
        within: Whose document it stands in.
        as_of: The date asked for.
        catalogue: Where to look; the one that ships, unless given.
    """
    where = catalogue or default_catalogue()
    number = read_document_number(text)
    if number.numbers:
        issuers = issuers_of(number.numbers[0], as_of, within=within, catalogue=where)
        return AnyAnswer(text=text, number=number, issuers=issuers)
    divisions = find_division(text, as_of=as_of, within=within, catalogue=where)
    if not divisions.rows and within is not None:
        divisions = find_division(text, as_of=as_of, catalogue=where)
    if divisions.rows:
        return AnyAnswer(text=text, divisions=divisions)
    unit = find_unit(text, within, as_of, catalogue=where)
    if unit.readings:
        return AnyAnswer(text=text, unit=unit)
    posts = find_posts(text, within, as_of, catalogue=where)
    if any(post.known for post in posts.posts):
        return AnyAnswer(text=text, posts=posts)
    near = (divisions.nearest, unit.nearest, *(post.nearest for post in posts.posts))
    return AnyAnswer(text=text, nearest=tuple(dict.fromkeys(name for name in near if name)))
