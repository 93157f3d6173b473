"""What is in question: where an open item stands, and which entries of a list it means."""

from __future__ import annotations

import re
from typing import Any

from govmodel.composition.paths import NothingThere, path_to
from govmodel.composition.walking import fields_of, walked, walked_head
from govmodel.model.change import ChangePath
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.model.post import Post

SEPARATOR = "；"
"""Between the words of several entries in one question."""


def path_of(structure: JointMeeting, item: OpenItem) -> ChangePath | None:
    """Where an open item stands; ``None`` where its words stand in no place or in several that it may mean.

    A field of something that has no id of its own (the target of a relation) is found by the words.
    """
    try:
        return path_to(structure, item.key)
    except NothingThere:
        fields = [walked(name, how, getattr(structure, name)) for name, how in fields_of(JointMeeting)]
        paths = [
            spot.at.path
            for found in (*fields, walked_head(structure.document))
            for spot in found.texts
            if (spot.at.element, spot.at.field) == (item.element, item.field) and among(spot.text, item.words)
        ]
        return paths[0] if len(paths) == 1 else None


def among(words: str, several: str) -> bool:
    """Whether words are one of several."""
    return f"{SEPARATOR}{words}{SEPARATOR}" in f"{SEPARATOR}{several}{SEPARATOR}"


def entries(values: tuple[Any, ...], item: OpenItem) -> tuple[int, ...]:
    """The places in a list of the texts and posts in question; of a list of anything else, all."""
    powers = re.split(f"[、{SEPARATOR}]", item.words) if item.about is OpenAbout.POWER else []
    return tuple(i for i, value in enumerate(values) if _in_question(value, item.words, powers))


def _in_question(value: Any, words: str, powers: list[str]) -> bool:
    if isinstance(value, str):
        # A power is asked about by the words that claim it, anything else by the whole text.
        return any(power in value for power in powers) or among(value, words)
    return not isinstance(value, Post) or among(value.title, words)
