"""GM611: bytes became text with losses, or might have become another text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.reading.remark import Noticed, Remark
from govmodel.reading.remarks.sound import SOUND
from govmodel.reading.repairs.repair import RepairKind
from govmodel.wording.certainty import Certainty

CODE: Final = "GM611"
SLUG: Final = "bytes-in-doubt"


def look(noticed: Noticed) -> Iterator[Finding]:
    """Say what was lost in decoding, and where bytes had been read one off."""
    decoded = noticed.decoded
    if decoded is not None and decoded.lost:
        yield _finding(
            Severity.WARNING,
            Text(
                "按 {encoding} 解码，有 {count} 处字节不成字，以 � 代替",
                "decoded as {encoding}; places that were no characters: {count}; � stands for them",
            ),
            "lost",
            encoding=decoded.encoding.value,
            count=str(decoded.lost),
        )
    elif decoded is not None and decoded.certainty is Certainty.OPEN:
        others = "、".join(other.value for other in decoded.others)
        yield _finding(
            Severity.QUESTION,
            Text(
                "编码不能断定：按 {encoding} 解码{others}", "the encoding is not certain: decoded as {encoding}{others}"
            )
            if not others
            else Text(
                "编码不能断定：按 {encoding} 解码，也可能是 {others}",
                "the encoding is not certain: decoded as {encoding}, and might be {others}",
            ),
            "encoding",
            encoding=decoded.encoding.value,
            others=others,
        )
    misread = [repair for repair in noticed.repairs(RepairKind.MISREAD_BYTES) if repair.is_made]
    if misread:
        yield _finding(
            Severity.NOTE,
            Text("有 {count} 处字节错读，已还原", "places where bytes were read one off, set right: {count}"),
            "misread",
            count=str(len(misread)),
        )


def _finding(severity: Severity, message: Text, key: str, **params: str) -> Finding:
    return Finding(
        code=CODE, slug=SLUG, severity=severity, path="$.raw", message=message, params=tuple(params.items()), key=key
    )


REMARK: Final = Remark(
    code=CODE,
    slug=SLUG,
    title=Text("字节有疑", "Bytes in doubt"),
    finds=Text(
        "有字节不成字，为警告；编码不止一种可能，为疑问；字节错读而能还原，为提示。",
        "Bytes that are no character: a warning; more than one encoding possible: a question; bytes read one off and "
        "set right: a note.",
    ),
    why=Text("丢了的字可能正是单位或文号。", "What was lost may be a unit or a number."),
    remedy=Text("找一份完好的文件，或另存为 UTF-8。", "Find a sound copy, or save it as UTF-8."),
    bad=SOUND.encode("gb18030") + b"\xff\xff\n",
    good=SOUND,
    look=look,
)
