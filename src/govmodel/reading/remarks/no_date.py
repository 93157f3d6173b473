"""GM609: a document that sets up a body shows no date."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.reading.remark import Noticed, Remark
from govmodel.reading.remarks.sound import SOUND

CODE: Final = "GM609"
SLUG: Final = "no-date"


def look(noticed: Noticed) -> Iterator[Finding]:
    """Ask for the date of each structure that has none."""
    for number, _, structure in noticed.bodies():
        if structure.document.date is None and structure.document.published is None:
            yield Finding(
                code=CODE,
                slug=SLUG,
                severity=Severity.QUESTION,
                path=f"$.structures[{number}].document.date",
                message=Text(
                    "没有读出「{name}」的日期；名称和级别按哪一天的情况查，须由人给出（--as-of）",
                    "no date was read for “{name}”; as of which day its names and ranks are meant, a person has to "
                    "say (--as-of)",
                ),
                params=(("name", structure.name),),
                key=f"{number}",
            )


REMARK: Final = Remark(
    code=CODE,
    slug=SLUG,
    title=Text("没有日期", "No date"),
    finds=Text(
        "读出结构的文件既没有成文日期，也没有发布日期：一个疑问。",
        "A document that sets up a body has neither a date of issue nor one of publication: a question.",
    ),
    why=Text(
        "单位的名称、归属和级别随机构改革变化，不知道日期就查不准。",
        "Names, subordination and ranks change with every reform; without a date they cannot be looked up for certain.",
    ),
    remedy=Text("补上日期，或检查时用 --as-of。", "Add the date, or check with --as-of."),
    bad=SOUND.replace("2014年6月3日\n", "").replace("常政办发〔2014〕8号\n", ""),
    good=SOUND,
    look=look,
)
