"""GM605: lines break, or spaces stand, within words and sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.reading.remark import Noticed, Remark
from govmodel.reading.remarks.sound import SOUND
from govmodel.reading.repairs.repair import RepairKind

CODE: Final = "GM605"
SLUG: Final = "broken-lines"


def look(noticed: Noticed) -> Iterator[Finding]:
    """Count the breaks and spaces that were closed."""
    found = [repair for repair in noticed.repairs(RepairKind.BREAK, RepairKind.SPACE) if repair.is_made]
    if found:
        yield Finding(
            code=CODE,
            slug=SLUG,
            severity=Severity.NOTE,
            path="$.repairs",
            message=Text(
                "句子或词语中间有 {count} 处断行或空格，已接上", "breaks or spaces within sentences, closed: {count}"
            ),
            params=(("count", str(len(found))),),
            source=noticed.around(found[0]),
            key=SLUG,
        )


REMARK: Final = Remark(
    code=CODE,
    slug=SLUG,
    title=Text("句中断行", "Broken lines"),
    finds=Text(
        "一句话断在两行、两页，或词语中间有空格的：合计一个提示。",
        "A sentence broken over lines or pages, or a space within a word: one note.",
    ),
    why=Text("断行处可能丢了字或标点。", "A character or a mark may have been lost where a line breaks."),
    remedy=Text("核对断行处。", "Look at the places."),
    bad=SOUND.replace("召集人由市政府分管副市长担任。", "召集人由市政府分\n管副市长担任。"),
    good=SOUND,
    look=look,
)
