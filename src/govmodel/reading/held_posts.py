"""Holders in the terms of the model: their units entered, their posts with title, class and portfolio."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.catalogue.post_answer import PostReading
from govmodel.catalogue.prefix import own_words
from govmodel.catalogue.row import NameForm
from govmodel.model.ids import UnitId
from govmodel.model.post import Post, PostClass
from govmodel.reading.draft import Draft
from govmodel.reading.holders import Holder
from govmodel.reading.post_checks import ORGAN_ENDS
from govmodel.reading.unit_lists import enter_unit

_COUNTED: Final = re.compile(r"[一二三1-3１-３][名位]")


@attrs.frozen
class Held:
    """A holder in the terms of the model.

    Attributes:
        unit: What the seat's ``unit`` holds.
        posts: What its ``posts`` hold.
        printed: What its ``printed`` holds.
    """

    unit: UnitId | None
    posts: tuple[Post, ...]
    printed: str | None


def held(draft: Draft, holder: Holder, clause: str) -> Held:
    """A holder in the terms of the model; its units are entered."""
    if holder.unit is not None:
        return Held(UnitId(enter_unit(draft, holder.unit, (holder.start, holder.end), clause)), (), None)
    posts = tuple(post_of(draft, post, holder, clause) for post in holder.posts)
    if not posts:
        return Held(None, (), None)
    alone = len(posts) == 1
    first = posts[0]
    if alone and first.unit is not None and first.portfolio is None and _names_unit(holder):
        name = draft.unit_of(first.unit).name
        said = holder.text if holder.posts[0].text else holder.text + first.title
        return Held(first.unit, (attrs.evolve(first, unit=None),), None if said == name + first.title else said)
    title = first.title if alone and first.unit is None else ""
    return Held(None, posts, None if holder.text == title else holder.text)


def _names_unit(holder: Holder) -> bool:
    """Whether the words name the unit, and the title does not only imply it: 副市长."""
    return holder.owned or not holder.posts[0].text or holder.posts[0].unit_text in holder.text


def post_of(draft: Draft, reading: PostReading, holder: Holder, clause: str) -> Post:
    """A post of a holder with its unit."""
    title, portfolio = reading.title, holder.portfolio or reading.portfolio
    post_class = reading.post_class
    if reading.row is not None and portfolio is not None and portfolio.field is None and reading.unit_text:
        manner = portfolio.manner
        bare = title.removeprefix(manner)
        if title != bare and reading.row.title == bare:
            title, post_class = bare, reading.row.post_class
        elif title != bare:
            portfolio = None
    elif reading.row is not None and title.startswith("分管") and portfolio is not None and not portfolio.field:
        portfolio = None
    counted = _COUNTED.match(title)
    title = title[counted.end() :] if counted else title
    unit = None
    name = reading.unit_text
    if name and (reading.unit is None or reading.unit.readings or name.endswith(ORGAN_ENDS)):
        unit = _unit_of(draft, reading, holder, clause)
    elif name:
        title = name + title
    elif post_class in _OF_GOVERNMENT and not reading.text.startswith("办公室"):
        unit = _own_government(draft, holder, clause)
    return Post(
        title=title,
        post_class=post_class,
        unit=unit,
        rank=reading.rank,
        internal=reading.internal,
        portfolio=portfolio,
    )


_OF_GOVERNMENT: Final = (PostClass.SECRETARY_GENERAL, PostClass.DEPUTY_SECRETARY_GENERAL)
_GOVERNMENT: Final = "人民政府"


def _unit_of(draft: Draft, reading: PostReading, holder: Holder, clause: str) -> UnitId:
    """The unit of a post, as printed where the words name it."""
    name = reading.unit_text
    at = holder.text.find(name)
    if at < 0 and reading.text:
        # The title lends part of the name: 宝山区副区长 is of 宝山区人民政府, 副市长 of the own government.
        printed = reading.text[: max(0, reading.text.rfind(reading.title))]
        if printed and name.startswith(printed):
            start = holder.start + max(holder.text.find(printed), 0)
            return UnitId(enter_unit(draft, printed, (start, start + len(printed)), clause, name))
        return UnitId(enter_unit(draft, _as_said(draft, name), (holder.start, holder.end), clause))
    if reading.unit is not None and reading.unit.form is NameForm.WORD and reading.text.endswith(reading.title):
        # 市工商局长 is 局长 of 市工商局.
        longer = name + reading.title[:1]
        if draft.find(longer).lines == reading.unit.lines:
            name = longer
    start = holder.start + max(at, 0)
    return UnitId(enter_unit(draft, name, (start, start + len(name)), clause))


def _as_said(draft: Draft, name: str) -> str:
    """What the text calls the own government: 市政府 for 市人民政府 unless only the latter stands in it."""
    short = name.replace(_GOVERNMENT, "政府")
    return short if short in draft.text or name not in draft.text else name


def _own_government(draft: Draft, holder: Holder, clause: str) -> UnitId | None:
    words = own_words(draft.division) if draft.division is not None else ()
    name = next((f"{word}政府" for word in words if f"{word}政府" in draft.text), None)
    return UnitId(enter_unit(draft, name, (holder.start, holder.end), clause)) if name is not None else None
