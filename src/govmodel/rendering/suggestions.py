"""Suggested matters for a person to look at: which words of whom, how alike, and what came near."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from govmodel.comparison.suggested_matter import SuggestedMatter
from govmodel.comparison.suggesting import too_many_phrases
from govmodel.comparison.word_likeness import LONGEST
from govmodel.findings.text import Text
from govmodel.model.ids import DutyId
from govmodel.model.index import Index
from govmodel.model.matter import Claim, Match
from govmodel.model.meeting import Structure
from govmodel.model.questions import display, phrase
from govmodel.rendering.labels import joined, say
from govmodel.rendering.quoting import place_text
from govmodel.rendering.view import Block, Fact, Facts, Heading, Paragraph, Quotes, Tone, View, Words

_TITLE: Final = Text("推测的事项：{name}", "Suggested matters: {name}")
_SAME: Final = Text("字句相同", "the same words")
_SCORE: Final = Text("相似度 {score}", "likeness {score}")
_NEAR: Final = Text("近似，{score}，没有列入", "near, {score}, not included")
_DECLARED: Final = Text("已认定", "declared already")
_ID: Final = Text("编号", "Id")
_JOINS: Final = Text("并入已有的事项", "added to a matter that is there")
_CONFIRM: Final = Text(
    "这些只是按字句推测的，要由人确认是不是同一事项。",
    "These are guesses by their words; a person has to say whether each is one matter.",
)
_REST: Final = Text(
    "其余只是按字句推测的，要由人确认是不是同一事项。",
    "The others are guesses by their words; a person has to say whether each is one matter.",
)
_SAME_ONLY: Final = Text(
    "职责的词组超过 {most} 个，只比对了相同的字句，没有比对相近的。",
    "The duties have more than {most} phrases: only the same words were looked for, and no near ones.",
)
_NO_MORE: Final = Text(
    "没有尚未认定的、字句相同或相近的职责可供推测。",
    "No units' duties are alike enough to suggest a matter that is not declared already.",
)
_NONE: Final = Text("没有字句相同或相近的职责可供推测。", "No units' duties are alike enough to suggest a matter.")

_Declared = frozenset[tuple[str, str, str | None]]


def suggestions_view(structure: Structure, suggestions: Iterable[SuggestedMatter], lang: str = "zh") -> View:
    """The suggestions, one after the other, each with the words of every unit.

    What the structure has as declared by now is shown as such.
    """
    index = Index(structure)
    every = tuple(suggestions)
    declared = _declared_in(structure)
    confirmed = [one for one in every if _confirmed(one, declared)]
    groups: list[tuple[Block, ...]] = [
        (Heading(text=_TITLE.fill({"name": structure.name}, lang), aside=structure.id, level=1),)
    ]
    groups += [_group(index, one, declared, lang) for one in every]
    if not every:
        groups.append((Paragraph(text=say(_NO_MORE if declared else _NONE, lang)),))
    elif len(confirmed) < len(every):
        groups.append((Paragraph(text=say(_REST if confirmed else _CONFIRM, lang), tone=Tone.FAINT),))
    if too_many_phrases(structure):
        groups.append((Paragraph(text=_SAME_ONLY.fill({"most": str(LONGEST)}, lang)),))
    return View(groups=tuple(groups))


def suggestions_data(structure: Structure, suggestions: Iterable[SuggestedMatter]) -> list[dict[str, Any]]:
    """The suggestions as plain data for programs, under keys that never change meaning."""
    index = Index(structure)
    return [
        {
            "id": one.matter.id,
            "title": one.matter.title,
            "score": one.score,
            "claims": [_claim_data(index, claim) for claim in one.matter.claims],
            "joins": [_claim_data(index, claim) for claim in one.joins],
            "near": [_claim_data(index, claim) for claim in one.near],
        }
        for one in suggestions
    ]


def _declared_in(structure: Structure) -> _Declared:
    """What is declared: each claim by its matter, what it claims and which words of it."""
    return frozenset(
        (matter.id, claim.element, claim.quote)
        for matter in structure.matters
        for claim in matter.claims
        if claim.match is not Match.SUGGESTED
    )


def _confirmed(one: SuggestedMatter, declared: _Declared) -> bool:
    return declared.issuperset((one.matter.id, claim.element, claim.quote) for claim in one.matter.claims)


def _group(index: Index, one: SuggestedMatter, declared: _Declared, lang: str) -> tuple[Block, ...]:
    likeness = say(_SAME, lang) if one.same_words else _SCORE.fill({"score": f"{one.score:.2f}"}, lang)
    confirmed, said = _confirmed(one, declared), say(_DECLARED, lang)
    name = one.matter.id
    words = [
        *(_words(index, claim, said) for claim in one.joins),
        *(
            _words(
                index,
                claim,
                said if (name, claim.element, claim.quote) in declared else f"{claim.score or 0:.2f}",
            )
            for claim in one.matter.claims
        ),
        *(_words(index, claim, _NEAR.fill({"score": f"{claim.score or 0:.2f}"}, lang)) for claim in one.near),
    ]
    joins = f"（{say(_JOINS, lang)}）" if lang == "zh" else f" ({say(_JOINS, lang)})"
    return (
        Heading(
            text=one.matter.title,
            aside=f"[{said if confirmed else likeness}]",
            tone=Tone.PLAIN if confirmed else Tone.QUESTION,
        ),
        Quotes(words=tuple(words)),
        Facts(facts=(Fact(label=say(_ID, lang), text=f"{one.matter.id}{joins if one.joins else ''}"),)),
    )


def _words(index: Index, claim: Claim, note: str) -> Words:
    """The words of a duty, or of an item of the mandate that a declared matter claims."""
    sources = index.sources(claim.element)
    return Words(
        who=_who(index, claim),
        text=_said(index, claim),
        marked=claim.quote or "",
        place=place_text(sources[0]) if sources else "",
        note=note,
    )


def _who(index: Index, claim: Claim) -> str:
    duty = index.duties.get(DutyId(claim.element))
    return joined([display(index, actor) for actor in duty.actors], "zh") if duty is not None else ""


def _said(index: Index, claim: Claim) -> str:
    duty = index.duties.get(DutyId(claim.element))
    if duty is not None:
        return phrase(index, duty)
    return next(item.task for item in index.structure.mandate if item.id == claim.element)


def _claim_data(index: Index, claim: Claim) -> dict[str, Any]:
    return {
        "element": claim.element,
        "who": _who(index, claim),
        "words": _said(index, claim),
        "quote": claim.quote,
        "score": claim.score,
    }
