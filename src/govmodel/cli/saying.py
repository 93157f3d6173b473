"""A sentence in both languages, as light as can be.

``findings.text.Text`` is the same with places to fill; loading it loads the whole model, and help
should not have to.
"""

from __future__ import annotations

from typing import NamedTuple


class Say(NamedTuple):
    """A sentence in Chinese and in English."""

    zh: str
    en: str

    def to(self, lang: str) -> str:
        """The sentence in that language."""
        return self.zh if lang == "zh" else self.en
