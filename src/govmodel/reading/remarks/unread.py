"""GM607: words of a document that sets up a body were not understood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.reading.reading import Seen
from govmodel.reading.remark import Noticed, Remark
from govmodel.reading.remarks.sound import SOUND
from govmodel.reading.spans import Span, SpanKind

CODE: Final = "GM607"
SLUG: Final = "unread-text"
_LEAST: Final = 0.8
"""The share of characters placed below which a reading is not to be relied on."""
_SHOWN: Final = 3


def look(noticed: Noticed) -> Iterator[Finding]:
    """Say of each document that sets up a body how much of it was not understood, with the longest passages."""
    for number, seen, structure in noticed.bodies():
        unread = _of_kind(SpanKind.UNREAD, noticed.reading.spans, seen)
        if not unread:
            continue
        placed = sum(end - start for start, end in _of_kind(SpanKind.PLACED, noticed.reading.spans, seen))
        lost = sum(end - start for start, end in unread)
        share = placed / (placed + lost)
        longest = sorted(sorted(unread, key=lambda stretch: stretch[0] - stretch[1])[:_SHOWN])
        quotes = [noticed.quote(*stretch) for stretch in longest]
        yield Finding(
            code=CODE,
            slug=SLUG,
            severity=Severity.WARNING if share < _LEAST else Severity.NOTE,
            path=f"$.structures[{number}]",
            message=Text(
                "「{name}」有 {count} 处共 {lost} 字没有读懂，读懂的占 {share}；没有读懂的不等于原文没有写",
                "of “{name}” {share} was understood; passages that were not: {count}, in all {lost} characters. What "
                "was not understood is not absent",
            ),
            params=(
                ("name", structure.name),
                ("count", str(len(unread))),
                ("lost", str(lost)),
                ("share", f"{share:.0%}"),
            ),
            source=quotes[0],
            related=tuple(quotes[1:]),
            key=f"{number}",
        )


def _of_kind(kind: SpanKind, spans: Iterable[Span], seen: Seen) -> list[tuple[int, int]]:
    """The stretches of one kind that lie in a document."""
    return [
        (max(span.start, seen.start), min(span.end, seen.end))
        for span in spans
        if span.kind is kind and span.start < seen.end and span.end > seen.start
    ]


REMARK: Final = Remark(
    code=CODE,
    slug=SLUG,
    title=Text("没有读懂的文字", "Text that was not understood"),
    finds=Text(
        "读出结构的文件里没有读懂的字句：每份文件一个提示，引最长的三处；读懂的不到八成，为警告。",
        "Words that were not understood in a document that sets up a body: one note for each document, with the three "
        "longest passages; a warning where less than four fifths were understood.",
    ),
    why=Text(
        "检查只看得见读懂的部分；「没有发现」可能只是没有读懂。",
        "Checks see only what was understood; nothing found may be nothing understood.",
    ),
    remedy=Text(
        "用 govmodel read --show 看是哪些字句；重要的，补进结构文件。",
        "See which words with govmodel read --show; put what matters into the structure file.",
    ),
    bad=SOUND.replace("市财政局：负责落实资金。", "市财政局：负责落实资金。\n湖泊名录另行公布，岸线以界桩为准。"),
    good=SOUND,
    look=look,
)
