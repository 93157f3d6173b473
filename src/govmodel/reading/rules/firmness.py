"""How firm a rule is: 原则上, 可, 应, 不得."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.interval import Terms
from govmodel.model.part import Norm

NORM: Final = "原则上|一般|可以|可(?!行)|应当|应|必须|须|不得"
"""Words that say how firm a rule is."""
_NORM: Final = re.compile(NORM)
_NORMS: Final = {
    "原则上": Norm.IN_PRINCIPLE,
    "一般": Norm.IN_PRINCIPLE,
    "可以": Norm.MAY,
    "可": Norm.MAY,
    "不得": Norm.MUST_NOT,
}


def norm_of(words: str) -> Norm:
    """The norm that a word stands for; 应当 where it is no word for another."""
    return _NORMS.get(words, Norm.MUST)


def norm_in(text: str) -> Norm:
    """The norm of the first word for one in a text; 应当 where there is none."""
    found = _NORM.search(text)
    return norm_of(found[0]) if found is not None else Norm.MUST


_PLAIN: Final = Terms()


def terms(norm: Norm = Norm.MUST, condition: str | None = None) -> Terms:
    """The terms of a rule; those that say nothing are one value, since most rules have them."""
    return _PLAIN if norm is Norm.MUST and condition is None else Terms(norm=norm, condition=condition)
