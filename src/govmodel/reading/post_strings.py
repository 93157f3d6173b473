"""Strings of posts looked up in the catalogue, each once, and nothing where one of their titles is not known."""

from __future__ import annotations

from typing import Final

from govmodel.catalogue.post_answer import PostReading
from govmodel.catalogue.posts import find_posts
from govmodel.catalogue.validity import span
from govmodel.reading.draft import Draft
from govmodel.wording.post_text import split_posts

_LONGEST: Final = 80


def posts_in(draft: Draft, words: str) -> tuple[PostReading, ...]:
    """The posts that words name, all with titles that are known; else none."""
    if len(words) > _LONGEST:
        return ()
    answers = draft.catalogue.unit_answers
    key = "posts", words, draft.division, draft.as_of
    known: tuple[PostReading, ...] | None = answers.get(key)
    if known is None:
        known = answers[key] = _looked_up(draft, words)
    return known


def _looked_up(draft: Draft, words: str) -> tuple[PostReading, ...]:
    # The catalogue looks for the title most like one that is not known, which nobody asks for here.
    titles, days = draft.catalogue.post_titles, span(draft.as_of)
    texts = split_posts(words)
    if not texts or not all(any(True for _ in titles.at_end(each.words, days)) for each in texts):
        return ()
    found = find_posts(words, draft.division, draft.as_of, catalogue=draft.catalogue).posts
    return found if all(post.known for post in found) else ()
