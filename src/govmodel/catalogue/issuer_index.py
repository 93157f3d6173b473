"""The parts of issuers' codes, found by their words and by what they stand for."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.catalogue.issuer_row import CodePart, IssuerRow


class IssuerIndex:
    """Every row of the table of issuers, by its part and its words."""

    def __init__(self, rows: tuple[IssuerRow, ...]) -> None:
        """Index the rows; of rows alike, the first comes first."""
        self.rows = rows
        self._by_text: dict[CodePart, dict[str, list[IssuerRow]]] = {part: {} for part in CodePart}
        for row in rows:
            self._by_text[row.part].setdefault(row.text, []).append(row)
        self._longest = {part: max(map(len, texts), default=0) for part, texts in self._by_text.items()}

    def at(self, part: CodePart, text: str) -> list[IssuerRow]:
        """The rows of one part that have just those words."""
        return self._by_text[part].get(text, [])

    def opening(self, part: CodePart, text: str) -> Iterator[IssuerRow]:
        """The rows of one part whose words ``text`` opens with, the longest first."""
        for end in range(min(self._longest[part], len(text)), 0, -1):
            yield from self.at(part, text[:end])

    def of(self, part: CodePart) -> Iterator[IssuerRow]:
        """Every row of one part, in the order of the table."""
        return (row for row in self.rows if row.part is part)
