"""GM610: nothing in the document settles whose body it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.reading.remark import Noticed, Remark
from govmodel.reading.remarks.sound import SOUND

CODE: Final = "GM610"
SLUG: Final = "no-division"


def look(noticed: Noticed) -> Iterator[Finding]:
    """Ask for the division of each structure that has none."""
    for number, _, structure in noticed.bodies():
        if structure.division is None:
            yield Finding(
                code=CODE,
                slug=SLUG,
                severity=Severity.QUESTION,
                path=f"$.structures[{number}].division",
                message=Text(
                    "「{name}」是哪个行政区划的，原文没有写清：发文机关、文号、名称都定不下来",
                    "it is not plain whose body “{name}” is: neither issuer, number nor name settles it",
                ),
                params=(("name", structure.name),),
                key=f"{number}",
            )


REMARK: Final = Remark(
    code=CODE,
    slug=SLUG,
    title=Text("不知是哪里的", "Whose body is not known"),
    finds=Text(
        "读出的结构定不出行政区划，或几处说法不一：一个疑问。",
        "The division of a structure is not settled, or what speaks for it disagrees: a question.",
    ),
    why=Text(
        "「市财政局」是哪个市的，级别如何，都要先知道是哪里的文件。",
        "Which 市 a 市财政局 belongs to, and its rank, depend on whose document it is.",
    ),
    remedy=Text("在结构文件里写上 division。", "Put the division into the structure file."),
    bad=SOUND.replace("常州市人民政府办公室\n", "").replace("常州市", "").replace("常政办发〔2014〕8号\n", ""),
    good=SOUND,
    look=look,
)
