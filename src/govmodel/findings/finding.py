"""Findings: the one currency in which everything that looks at a structure reports."""

from __future__ import annotations

import hashlib
from enum import Enum
from types import MappingProxyType

import attrs

from govmodel.findings.text import Text
from govmodel.model.change import Change
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import Address, StructureId
from govmodel.model.matter import Match
from govmodel.model.source import Source


class Severity(Enum):
    """How much a finding weighs. A question never makes a command fail."""

    ERROR = "error"
    WARNING = "warning"
    QUESTION = "question"
    NOTE = "note"


@attrs.frozen(kw_only=True, repr=False)
class Authority:
    """On what a rule rests.

    Attributes:
        title: The law, standard or document.
        clause: Where in it; ``None`` for the whole.
        quote: Its words, where they were seen.
        sure: ``seen`` where the words were seen, ``memory`` where the rule is common knowledge only,
            ``convention`` where it is this library's own.
    """

    title: Text
    clause: str | None = None
    quote: str | None = None
    sure: str = "seen"

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Quote:
    """Words that a finding points at, with who says them.

    Attributes:
        who: The actor as displayed: 市民政局. ``None`` where nobody in particular speaks.
        words: The words. From the source where there is one, else from the structure itself.
        marked: Which of the words matter most: 协助. ``None`` marks none.
        structure: Whose words, by the structure's id.
        source: Where they stand; ``None`` for a structure without sources.
        note: What to say beside them: 未写明「相关部门」是谁.
        at: Which element or field of the structure says them; ``None`` where that is not told.
    """

    who: str | None = None
    words: str
    marked: str | None = None
    structure: StructureId
    source: Source | None = None
    note: Text | None = None
    at: Address | None = None

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Finding:
    """One thing found.

    Attributes:
        code: Stable for ever: GM101.
        slug: The rule's name: duty-without-owner.
        severity: How much it weighs.
        path: Where, from the root: ``$.matters[3]``.
        element_id: The element it is about; ``None`` for the structure as a whole.
        message: The sentence, with places for ``params``.
        params: What fills the places, by name.
        source: The words it rests on first of all.
        related: Further words: other helpers, the province's clause, a near miss.
        authority: On what the rule rests.
        suggestion: What to do about it, with places for ``params``.
        match: On what the pairing of words rests.
        score: How alike suggested words are, 0 to 1.
        fix: Changes that would settle it, where a machine can know them.
        key: What tells it from the rule's other findings on the element; empty where the words it
            rests on first of all do.
    """

    code: str
    slug: str
    severity: Severity
    path: str
    element_id: str | None = None
    message: Text
    params: tuple[tuple[str, str], ...] = many()
    source: Quote | None = None
    related: tuple[Quote, ...] = many()
    authority: tuple[Authority, ...] = many()
    suggestion: Text | None = None
    match: Match = Match.STATED
    score: float | None = None
    fix: tuple[Change, ...] = many()
    key: str = ""

    __repr__ = sparse_repr

    def text(self, lang: str = "zh") -> str:
        """The message in that language."""
        return self.message.fill(MappingProxyType(dict(self.params)), lang)

    def advice(self, lang: str = "zh") -> str | None:
        """The suggestion in that language; ``None`` where there is none."""
        return self.suggestion.fill(MappingProxyType(dict(self.params)), lang) if self.suggestion else None

    @property
    def fingerprint(self) -> str:
        """Sixteen hex digits that stay the same while the finding does.

        Made of the code, the element and the key, or else the words it rests on; not of the path, the
        wording of the message or the severity, so that reordering a list or improving a sentence
        keeps it.
        """
        key = self.key or (self.source.words if self.source else "")
        content = "\x1f".join((self.code, self.element_id or "", key))
        return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:16]
