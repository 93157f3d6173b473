"""Words for internal divisions moved: 司局 to 处室 to 科室."""

from __future__ import annotations

from typing import Final

from govmodel.catalogue.validity import Sure
from govmodel.composition.passage import Passage
from govmodel.composition.reason import Ground
from govmodel.composition.title_words import internal_words

_NEUTRAL: Final = ("内设机构", "庭")
"""Words in use in every place."""


def move_internal(word: str, passage: Passage) -> tuple[str, tuple[Ground, ...]] | None:
    """The word for internal divisions at the end, and what it rests on; ``None`` where that is open.

    A word that is not the base's own is not read as another: 科室 at a province stays open.
    """
    if word in _NEUTRAL or not passage.moves:
        return word, ()
    old, new = internal_words(passage.start.standing), internal_words(passage.end.standing)
    if old is None or new is None:
        return None
    if new.ground.sure == Sure.DOUBTFUL.value and word not in new.words:
        return None
    if word.endswith(old.collective):
        return word.removesuffix(old.collective) + new.collective, (new.ground,)
    if word in old.other and len(word) > 1 and word not in new.words:
        return new.collective, (new.ground,)
    if word == old.single and new.single:
        return new.single, (new.ground,)
    return (word, ()) if word in old.words and word in new.words else None


def usual_holder(passage: Passage) -> tuple[str, ...]:
    """Whom one may ask for instead, in the words of the place; empty where none are known."""
    new = internal_words(passage.end.standing)
    return (f"{new.collective}负责人",) if new is not None else ()
