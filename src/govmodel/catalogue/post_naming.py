"""What a title says beyond itself: names that its unit may have, and whom it means inside one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from govmodel.catalogue.post_row import PostTitleRow
from govmodel.catalogue.prefix import TIERS_OF_WORD
from govmodel.model.division import Standing, Tier
from govmodel.model.post import Portfolio, PostClass

TITLE_MANNERS: Final = ("分管", "主管")
"""Manners that make a title of their own with the one behind them: 分管副局长."""
TOWNS: Final = {
    Standing.MUNICIPALITY_DISTRICT: Standing.RAISED_TOWNSHIP,
    Standing.SUB_PROVINCIAL_DISTRICT: Standing.RAISED_TOWNSHIP,
    Standing.SUB_PROVINCIAL_COUNTY: Standing.TOWNSHIP,
    Standing.COUNTY: Standing.TOWNSHIP,
}
TOWN_WORDS: Final = ("镇", "乡", "街道", "苏木")
TOWN_TIERS: Final = frozenset((Tier.TOWNSHIP,))


def class_in(post_class: PostClass, portfolio: Portfolio | None, *, internal: bool) -> PostClass:
    """Whom a title means, once it is known whether it is one of an internal division and whether it is 分管."""
    if internal and post_class is PostClass.UNIT_HEAD:
        return PostClass.DIVISION_HEAD
    if internal and post_class in {PostClass.DEPUTY, PostClass.CHIEF_DEPUTY, PostClass.LEADER}:
        return PostClass.DIVISION_LEADER
    if portfolio is not None and portfolio.manner in TITLE_MANNERS and post_class is PostClass.DEPUTY:
        return PostClass.DEPUTY_IN_CHARGE
    return post_class


def unit_names(words: str, row: PostTitleRow, before: tuple[str, str] | None) -> Iterator[tuple[str, str | None]]:
    """Names that the unit may have, the likeliest first, each with the words for a place that it must share."""
    if before is not None and not words and before[1].endswith(row.place):
        yield from ((before[1] + end, None) for end in row.unit)
    if row.place:
        if not words.endswith(row.unit):
            yield from ((words + end, None) for end in row.unit if words.endswith(row.place))
            yield from ((words + row.place + end, None) for end in row.unit if not words.endswith(row.place))
        yield words, None
        return
    # A name with words of its own for the place is taken as it stands; else it is filled up first.
    yield words, None
    if before is not None and words and not _opens_with_place(words):
        yield before[0] + words, before[1]
        yield before[1] + words, before[1]
    yield from ((words + end, None) for end in row.unit)


def _opens_with_place(words: str) -> bool:
    return words.startswith(("中共", "国家", "全国")) or any(words.startswith(word) for word in TIERS_OF_WORD)
