"""The name most like a text, out of thousands, found without comparing it with each of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

_MOST_COMPARED: Final = 4
"""Only so many names that share most with a text are compared with it letter by letter."""
_LEAST_ALIKE: Final = 0.5
"""A name less like the text than this is no help."""
_LONGEST_ASKED: Final = 64
"""Nobody writes a longer name; a longer text is not looked through."""


class NearNames:
    """Names, found by the pairs of characters they share with a text."""

    def __init__(self, names: Iterable[str]) -> None:
        """Note which names each pair of neighbouring characters occurs in."""
        self.names = tuple(names)
        self._with_pair: dict[str, list[int]] = {}
        for number, name in enumerate(self.names):
            for pair in _pairs(name):
                self._with_pair.setdefault(pair, []).append(number)

    def nearest(self, text: str) -> str | None:
        """The name most like ``text``, the first of equals; ``None`` where none is like it at all."""
        if len(text) > _LONGEST_ASKED:
            return None
        shared: dict[int, int] = {}
        pairs = _pairs(text)
        for pair in pairs:
            for number in self._with_pair.get(pair, ()):
                shared[number] = shared.get(number, 0) + 1
        if not shared:
            return None
        # The share of pairs in common goes before; what it leaves open, the letters settle.
        least = max(shared.values()) - 1
        most = sorted(
            (number for number, count in shared.items() if count >= least),
            key=lambda number: (-shared[number] / (len(pairs) + len(self.names[number])), number),
        )
        # difflib costs some milliseconds to import and is needed only once something is not found.
        from difflib import SequenceMatcher  # noqa: PLC0415

        compare = SequenceMatcher(None, "", text, autojunk=False)
        best: str | None = None
        likeness = (_LEAST_ALIKE, False)
        for number in most[:_MOST_COMPARED]:
            compare.set_seq1(self.names[number])
            # Of names as alike, one that ends as the text does is the likelier: a 局 is not taken for a 厅.
            ratio = compare.ratio(), self.names[number][-1:] == text[-1:]
            if ratio > likeness:
                best, likeness = self.names[number], ratio
        return best


def _pairs(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(len(text) - 1)} | {f"{text[:1]}^"}
