"""Two structures beside each other: what differs, part by part, with the characters that do."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from govmodel.comparison.difference import Area, Aspect, Comparison, Difference, DifferenceKind
from govmodel.findings.text import Text
from govmodel.model.matter import Match
from govmodel.rendering.field_labels import field_label
from govmodel.rendering.labels import say, term
from govmodel.rendering.view import Block, Fact, Facts, Heading, Paragraph, Tone, View
from govmodel.wording.char_difference import PieceKind, char_difference
from govmodel.wording.likeness import likeness

SIGNS: Final = MappingProxyType(
    {
        DifferenceKind.KEPT: "=",
        DifferenceKind.CHANGED: "~",
        DifferenceKind.MOVED: ">",
        DifferenceKind.DROPPED: "-",
        DifferenceKind.ADDED: "+",
    }
)
"""What stands before a difference of each kind."""

_MARKS: Final = MappingProxyType({PieceKind.KEPT: "{}", PieceKind.DROPPED: "[-{}-]", PieceKind.ADDED: "{{+{}+}}"})
_LONGEST_OPENING: Final = 24
_READABLE: Final = 0.5
"""Below this likeness characters marked one by one are harder to read than both texts in full."""

_TITLE: Final = Text("{a} 与 {b}", "{a} and {b}")
_MARKED: Final = Text(
    "[-…-] 是前者有而后者没有的字，{+…+} 是后者新添的字。",
    "[-…-] stands in the first alone, {+…+} in the second alone.",
)
_UNCHANGED: Final = Text("{count} 项相同", "{count} the same")
_SAME: Final = Text("两个制度说的一样。", "The two say the same.")
_SUGGESTED: Final = Text("按词句推测是同一项，相似度 {score}", "taken for one by its words, likeness {score}")
_COUNTS: Final = Text(
    "{kept} 项相同，{changed} 项改动，{moved} 项移交，{dropped} 项删除，{added} 项新增。",
    "{kept} the same, {changed} changed, {moved} moved, {dropped} dropped, {added} added.",
)


def comparison_view(comparison: Comparison, lang: str = "zh") -> View:
    """The differences part by part; what is the same is counted and not listed.

    Args:
        comparison: What was found.
        lang: ``zh`` or ``en``.
    """
    a, b = comparison.a, comparison.b
    title = _TITLE.fill({"a": a.name, "b": b.name}, lang)
    head: list[Block] = [Heading(text=title, aside=f"{a.id} → {b.id}", level=1)]
    if not comparison.empty:
        head.append(Paragraph(text=_say_marks(lang), tone=Tone.FAINT))
    groups: list[tuple[Block, ...]] = [tuple(head)]
    for area in Area:
        found = [one for one in comparison.differences if one.area is area]
        if any(one.kind is not DifferenceKind.KEPT for one in found):
            facts = Facts(facts=tuple(_facts(found, lang)))
            groups.append((Heading(text=term(area, lang)), facts))
    closing = counts_text(comparison, lang)
    same = (Paragraph(text=say(_SAME, lang)),) if comparison.empty else ()
    return View(groups=(*groups, (*same, Paragraph(text=closing, tone=Tone.STRONG))))


def counts_text(comparison: Comparison, lang: str = "zh") -> str:
    """How many differences there are of each kind."""
    counts = {kind.name.lower(): str(len(comparison.of(kind))) for kind in DifferenceKind}
    return _COUNTS.fill(counts, lang)


def marked(before: str, after: str) -> str:
    """Two texts as one, with what differs in marks: ``相关[-规划、-]政策``."""
    return "".join(_MARKS[piece.kind].format(piece.text) for piece in char_difference(before, after))


def _say_marks(lang: str) -> str:
    # Not filled: the marks have braces of their own.
    return _MARKED.zh if lang == "zh" else _MARKED.en


def _facts(found: list[Difference], lang: str) -> Iterator[Fact]:
    for one in found:
        if one.kind is not DifferenceKind.KEPT:
            yield Fact(label=SIGNS[one.kind], text=_line(one, lang))
    kept = sum(one.kind is DifferenceKind.KEPT for one in found)
    if kept:
        yield Fact(label=SIGNS[DifferenceKind.KEPT], text=_UNCHANGED.fill({"count": str(kept)}, lang))


def _line(one: Difference, lang: str) -> str:
    colon = "：" if lang == "zh" else ": "
    opening = f"{_who(one, lang)}{colon}" if _who(one, lang) else ""
    notes = [_aspect(aspect, lang) for aspect in _unseen(one)]
    if one.match is Match.SUGGESTED:
        notes.append(_SUGGESTED.fill({"score": f"{one.score:.2f}"}, lang))
    tail = ("；" if lang == "zh" else "; ").join(notes)
    closing = (f"（{tail}）" if lang == "zh" else f" ({tail})") if tail else ""
    return f"{opening}{_words(one)}{closing}"


def _who(one: Difference, lang: str) -> str:
    if _field(one):
        return field_label(_field(one), lang)
    if one.kind is DifferenceKind.MOVED:
        places = [who or term(one.area, lang) for who in (one.who_before, one.who_after)]
        return " → ".join(dict.fromkeys(places))
    return one.who_after or one.who_before


def _words(one: Difference) -> str:
    before, after = one.words_before, one.words_after
    if one.area is Area.RULES and one.aspects:
        # A rule is known by how it begins; which of its parts differ is said behind.
        return after if len(after) <= _LONGEST_OPENING else f"{after[:_LONGEST_OPENING]}…"
    if not before or not after or before == after:
        return after or before
    return marked(before, after) if one.score >= _READABLE else f"{before} → {after}"


def _field(one: Difference) -> str:
    """The field that the difference is about; empty where it is about an element."""
    path = one.after or one.before or ()
    about = one.aspects[0].field if len(one.aspects) == 1 else ""
    return about if about and about in path[-2:] else ""


def _unseen(one: Difference) -> tuple[Aspect, ...]:
    """What differs beside the words that are shown."""
    if _field(one):
        return ()
    in_full = one.area is Area.RULES or one.words_before == one.words_after
    return tuple(aspect for aspect in one.aspects if in_full or not _is_seen(aspect, one))


def _is_seen(aspect: Aspect, one: Difference) -> bool:
    """Whether the line, in which the words differ, says what a field says."""
    if aspect.field == "part":
        # 负责 may stand in other words; who answers and who helps matters most.
        return False
    if aspect.field == "actors" and one.kind is DifferenceKind.MOVED:
        return True
    return aspect.before in one.words_before and aspect.after in one.words_after


def _aspect(aspect: Aspect, lang: str) -> str:
    label = field_label(aspect.field, lang)
    colon = "：" if lang == "zh" else ": "
    if aspect.before == aspect.after:
        return label
    if not aspect.before or not aspect.after:
        sign = SIGNS[DifferenceKind.ADDED if aspect.after else DifferenceKind.DROPPED]
        return f"{label}{colon}{sign}{aspect.after or aspect.before}"
    likely = likeness(aspect.before, aspect.after) >= _READABLE
    return f"{label}{colon}{marked(aspect.before, aspect.after) if likely else f'{aspect.before} → {aspect.after}'}"
