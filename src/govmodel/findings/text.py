"""Sentences in two languages, with named places to fill in."""

from __future__ import annotations

import os
import string
from collections.abc import Mapping
from typing import Final

import attrs

LANGUAGES: Final = ("zh", "en")
"""The languages that every sentence is kept in."""


@attrs.frozen
class Text:
    """One sentence in Chinese and in English, perhaps with ``{named}`` places.

    Attributes:
        zh: In Chinese.
        en: In English, with the same places.
    """

    zh: str
    en: str

    def fill(self, params: Mapping[str, str], lang: str = "zh") -> str:
        """The sentence with its places filled.

        Args:
            params: A value for every place; more do no harm.
            lang: ``zh`` or ``en``.

        Raises:
            KeyError: If a place has no value.
        """
        template = self.zh if lang == "zh" else self.en
        return template.format_map(params) if params else template

    def places(self) -> tuple[frozenset[str], frozenset[str]]:
        """The names of the places in Chinese and in English; they ought to be the same."""
        return _places(self.zh), _places(self.en)


def _places(template: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in string.Formatter().parse(template) if name)


def default_language(environ: Mapping[str, str] | None = None) -> str:
    """The language to speak: ``GOVMODEL_LANG``, else the locale's, else Chinese.

    Args:
        environ: The environment to read; the process's own where none is given.
    """
    env = os.environ if environ is None else environ
    for name in ("GOVMODEL_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = env.get(name, "").lower()
        if value.startswith("zh"):
            return "zh"
        if value.startswith("en"):
            return "en"
    return "zh"
