"""GM612: characters that nobody sees stand in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.reading.remark import Noticed, Remark
from govmodel.reading.remarks.sound import SOUND
from govmodel.reading.repairs.repair import RepairKind

CODE: Final = "GM612"
SLUG: Final = "hidden-characters"
_TURNS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that make what follows appear in another order."""


def look(noticed: Noticed) -> Iterator[Finding]:
    """Count what was left out; warn of characters that change the order in which others appear."""
    found = [repair for repair in noticed.repairs(RepairKind.INVISIBLE) if repair.is_made]
    if not found:
        return
    turning = [repair for repair in found if _TURNS.search(repair.before)]
    points = dict.fromkeys(f"U+{ord(char):04X}" for repair in (turning or found)[:20] for char in repair.before[:20])
    yield Finding(
        code=CODE,
        slug=SLUG,
        severity=Severity.WARNING if turning else Severity.NOTE,
        path="$.repairs",
        message=Text(
            "有 {count} 处看不见的字符，读时略去（{points}）；其中有使后文颠倒显示的，看到的与读到的可能不同",
            "stretches of characters that nobody sees, left out: {count} ({points}); some turn what follows around, so "
            "that what is seen and what is read may differ",
        )
        if turning
        else Text(
            "有 {count} 处看不见的字符，读时略去（{points}）",
            "stretches of characters that nobody sees, left out: {count} ({points})",
        ),
        params=(("count", str(len(found))), ("points", "、".join(list(points)[:8]))),
        key=SLUG,
    )


REMARK: Final = Remark(
    code=CODE,
    slug=SLUG,
    title=Text("看不见的字符", "Hidden characters"),
    finds=Text(
        "控制字符、零宽字符：合计一个提示；有改变显示方向的，为警告。",
        "Control and zero-width characters: one note; a warning where some change the direction of writing.",
    ),
    why=Text("看到的与程序读到的可能不是一回事。", "What a person sees and what a program reads may not be the same."),
    remedy=Text("核对原件。", "Check the original."),
    bad=SOUND.replace("市财政局", "市\u202e财政局"),
    good=SOUND,
    look=look,
)
