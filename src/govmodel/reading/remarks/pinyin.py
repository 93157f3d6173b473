"""GM603: pinyin stands in brackets behind characters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.reading.remark import Noticed, Remark
from govmodel.reading.remarks.sound import SOUND
from govmodel.reading.repairs.repair import RepairKind

CODE: Final = "GM603"
SLUG: Final = "pinyin-glosses"


def look(noticed: Noticed) -> Iterator[Finding]:
    """Count the glosses that were left out."""
    found = [
        repair
        for repair in noticed.reading.repairs
        if repair.is_made and (repair.kind is RepairKind.GLOSS or RepairKind.GLOSS in repair.also)
    ]
    if found:
        yield Finding(
            code=CODE,
            slug=SLUG,
            severity=Severity.NOTE,
            path="$.repairs",
            message=Text(
                "夹注了 {count} 处拼音，读时略去；真正的括号没有动",
                "glosses in pinyin, left out: {count}; real brackets were not touched",
            ),
            params=(("count", str(len(found))),),
            source=noticed.around(found[0]),
            key=SLUG,
        )


REMARK: Final = Remark(
    code=CODE,
    slug=SLUG,
    title=Text("夹注拼音", "Pinyin glosses"),
    finds=Text(
        "汉字后用括号夹注拼音的，略去后再读：合计一个提示。",
        "Pinyin in brackets behind characters, left out for reading: one note.",
    ),
    why=Text(
        "说明文本经过转换程序，别处也可能有损。",
        "The text has been through a converter; other places may be spoilt too.",
    ),
    remedy=Text("引用时核对原件。", "Check the original before quoting."),
    bad=SOUND.replace("关于", "關(guān)于").replace("发〔", "發(fā)〔").replace("联席会议制度", "聯(lián)席會議制度"),
    good=SOUND,
    look=look,
)
