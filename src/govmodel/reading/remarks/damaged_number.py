"""GM604: brackets or marks of a document number or a date were lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.reading.remark import Noticed, Remark
from govmodel.reading.remarks.sound import SOUND
from govmodel.reading.repairs.repair import RepairKind

CODE: Final = "GM604"
SLUG: Final = "damaged-number-or-date"


def look(noticed: Noticed) -> Iterator[Finding]:
    """Say of each number and date what it was read as, or that it was left as it is."""
    for place, repair in enumerate(noticed.reading.repairs):
        if repair.kind not in {RepairKind.NUMBER, RepairKind.DATE}:
            continue
        made = repair.is_made
        yield Finding(
            code=CODE,
            slug=SLUG,
            severity=Severity.NOTE if made else Severity.QUESTION,
            path=f"$.repairs[{place}]",
            message=Text("「{before}」残缺，读作「{after}」", "“{before}” is damaged and was read as “{after}”")
            if made
            else Text(
                "「{before}」残缺；是不是「{after}」？没有改", "“{before}” is damaged; is it “{after}”? It was left"
            ),
            params=(("before", repair.before), ("after", repair.after)),
            source=noticed.around(repair),
            key=f"{repair.start}",
        )


REMARK: Final = Remark(
    code=CODE,
    slug=SLUG,
    title=Text("文号或日期残缺", "A damaged number or date"),
    finds=Text(
        "文号丢了〔〕、号，日期丢了年月日的：只有一种读法，为提示；有几种读法，为疑问，原文不动。",
        "A number without its brackets or 号, a date without its marks: a note where one reading is left, a question "
        "where several are, and the text is then left as it is.",
    ),
    why=Text(
        "名称、级别、职权都按日期查，文号用来认出发文机关；读错了，后面都跟着错。",
        "Names, ranks and powers are looked up by the date, and the number tells the issuer; what rests on a wrong one "
        "is wrong as well.",
    ),
    remedy=Text("核对原件，必要时改正原文再读。", "Check the original, mend the text where needed and read again."),
    bad=SOUND.replace("〔2014〕8号", "〔20148号"),
    good=SOUND,
    look=look,
)
