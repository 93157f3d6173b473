"""Quotes as views show them: whose words, which of them matter, and where they stand."""

from __future__ import annotations

from typing import Final

from govmodel.findings.finding import Authority, Quote
from govmodel.findings.text import Text
from govmodel.model.ids import StructureId
from govmodel.model.source import Source
from govmodel.rendering.labels import say
from govmodel.rendering.view import Words

_BASE: Final = Text("上级文件", "the base")
_CONVENTION: Final = Text("（本库约定）", " (a convention of this library)")
_OURS: Final = "本库"
_MEMORY: Final = Text("（未核对原文）", " (not checked against its text)")


def words_view(quote: Quote, base: StructureId | None, lang: str) -> Words:
    """A quote as words with who, marks, place and note; words of the base say so.

    Args:
        quote: The quote.
        base: The structure held against, whose words are labelled; ``None`` labels nobody's.
        lang: ``zh`` or ``en``.
    """
    label = say(_BASE, lang) if base is not None and quote.structure == base else ""
    return Words(
        who=" ".join(part for part in (label, quote.who or "") if part),
        text=quote.words,
        marked=quote.marked or "",
        place=place_text(quote.source) if quote.source is not None else "",
        note=say(quote.note, lang) if quote.note is not None else "",
    )


def place_text(source: Source) -> str:
    """Document, clause and offsets: ``changzhou-2011 三/市民政局 1210-1231``."""
    offsets = f"{source.start}-{source.end}" if source.start is not None else ""
    return " ".join(part for part in (source.document, source.clause, offsets) if part)


def authority_text(authority: Authority, lang: str) -> str:
    """On what a rule rests: title, clause and words, with how sure that is where it is not seen."""
    title = say(authority.title, lang)
    words = f"：「{authority.quote}」" if lang == "zh" else f": “{authority.quote}”"
    # Our own titles say already whose convention it is.
    convention = "" if _OURS in authority.title.zh else say(_CONVENTION, lang)
    sure = {"convention": convention, "memory": say(_MEMORY, lang)}.get(authority.sure, "")
    return f"{title}{' ' + authority.clause if authority.clause else ''}{words if authority.quote else ''}{sure}"
