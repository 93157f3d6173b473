"""GM613: the page says that the document is not in force."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.document import Validity
from govmodel.reading.remark import Noticed, Remark, in_english, letters
from govmodel.reading.remarks.sound import SOUND

CODE: Final = "GM613"
SLUG: Final = "not-in-force"
_FINE: Final = frozenset({Validity.UNKNOWN, Validity.IN_FORCE, Validity.AMENDED})


def look(noticed: Noticed) -> Iterator[Finding]:
    """Warn of each document that its page says is repealed, lapsed or replaced."""
    for number, seen in enumerate(noticed.reading.kinds):
        if seen.validity in _FINE:
            continue
        title = letters(f"{seen.title or seen.kind.value}{f'（{seen.number}）' if seen.number is not None else ''}")
        yield Finding(
            code=CODE,
            slug=SLUG,
            severity=Severity.WARNING,
            path=f"$.kinds[{number}].validity",
            message=Text(
                f"「{title}」注明「{seen.validity.value}」，不能当作现行文件",
                f"“{title}” is marked “{seen.validity.value}” ({in_english(seen.validity)}) and is not to be taken "
                "for one in force",
            ),
            params=(("validity", seen.validity.value),),
            key=f"{number}",
        )


REMARK: Final = Remark(
    code=CODE,
    slug=SLUG,
    title=Text("不是现行文件", "Not in force"),
    finds=Text(
        "网页注明文件废止、失效、被代替或尚未生效：警告。",
        "The page marks the document as repealed, lapsed, replaced or not yet in force: a warning.",
    ),
    why=Text("照失效的文件办事，或由它推导，都站不住。", "Nothing can be done or derived on the strength of it."),
    remedy=Text("找到现行的文件。", "Find the document in force."),
    bad="公文时效 废止\n" + SOUND,
    good=SOUND,
    look=look,
)
