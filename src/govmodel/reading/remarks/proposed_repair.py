"""GM614: something looks damaged, and what it was is not certain enough to mend it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.reading.remark import Noticed, Remark
from govmodel.reading.remarks.sound import SOUND
from govmodel.reading.repairs.repair import RepairKind

CODE: Final = "GM614"
SLUG: Final = "repair-only-proposed"
_OF_THEIR_OWN: Final = frozenset({RepairKind.NUMBER, RepairKind.DATE})
_SHOWN: Final = 3


def look(noticed: Noticed) -> Iterator[Finding]:
    """Ask about repairs that were proposed and not made, all in one."""
    found = [each for each in noticed.reading.repairs if not each.is_made and each.kind not in _OF_THEIR_OWN]
    if found:
        quotes = [noticed.around(each) for each in found[:_SHOWN]]
        yield Finding(
            code=CODE,
            slug=SLUG,
            severity=Severity.QUESTION,
            path="$.repairs",
            message=Text(
                "有 {count} 处像是损坏，没有把握，照原样读了",
                "places that look damaged and, for want of certainty, were left: {count}",
            ),
            params=(("count", str(len(found))),),
            source=quotes[0],
            related=tuple(quotes[1:]),
            key=SLUG,
        )


REMARK: Final = Remark(
    code=CODE,
    slug=SLUG,
    title=Text("只提出而没有做的修复", "A repair that was only proposed"),
    finds=Text(
        "像是损坏、又没有把握改的地方：合计一个疑问。文号和日期另见 GM604。",
        "Places that look damaged, where mending is not certain: one question. Numbers and dates are under GM604.",
    ),
    why=Text("猜错比不改更糟。", "A wrong guess is worse than none."),
    remedy=Text("核对原件，改正后再读。", "Check the original, mend it and read again."),
    bad=SOUND.replace("负责湖泊保护", "负责甲珺(jùn)湖保护"),
    good=SOUND,
    look=look,
)
