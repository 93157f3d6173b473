"""GM602: Traditional characters, radicals' code points or look-alikes stand in a Simplified text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.reading.remark import Noticed, Remark
from govmodel.reading.remarks.sound import SOUND
from govmodel.reading.repairs.repair import RepairKind

CODE: Final = "GM602"
SLUG: Final = "mixed-script"


def look(noticed: Noticed) -> Iterator[Finding]:
    """Count the characters that were read as others, with a few of them."""
    found = noticed.repairs(RepairKind.TRADITIONAL, RepairKind.RADICAL, RepairKind.SHAPE)
    made = [repair for repair in found if repair.is_made]
    if not made:
        return
    shown = dict.fromkeys(f"{repair.before}→{repair.after}" for repair in made if len(repair.before) == 1)
    yield Finding(
        code=CODE,
        slug=SLUG,
        severity=Severity.NOTE,
        path="$.repairs",
        message=Text(
            "有 {count} 处不是规范字（繁体、部首码或形近字），已按规范字读：{shown}",
            "characters that are Traditional, radicals or look-alikes, read as standard ones: {count} ({shown})",
        ),
        params=(("count", str(len(made))), ("shown", "、".join(list(shown)[:8]) or made[0].before)),
        source=noticed.around(made[0]),
        key=SLUG,
    )


REMARK: Final = Remark(
    code=CODE,
    slug=SLUG,
    title=Text("字形混杂", "Mixed script"),
    finds=Text(
        "繁体字、康熙部首等码位、形近的错字，确有把握改回的：合计一个提示。",
        "Traditional characters, code points of radicals, look-alikes that can be set right for certain: one note.",
    ),
    why=Text(
        "这样的网页多是转换或防复制造成的，原字以发文机关的原件为准。",
        "Such pages come from converters or from protection against copying; the issuer's own page is what counts.",
    ),
    remedy=Text("引用时核对原件；每一处见 repairs。", "Check the original before quoting; every place is in repairs."),
    bad=SOUND.replace("湖泊保护", "湖泊保護"),
    good=SOUND,
    look=look,
)
