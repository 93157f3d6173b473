"""GM606: a file holds no text that could be read, or what was given is no notice's text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.reading.decoding import NoText, is_table
from govmodel.reading.file_kind import FileKind
from govmodel.reading.page import Missing
from govmodel.reading.remark import Noticed, Remark, letters
from govmodel.reading.remarks.sound import SOUND

CODE: Final = "GM606"
SLUG: Final = "no-text"
_FILE_NAME: Final = re.compile(
    r"\s*[^\n\r\t，。；]{1,250}\.(?:txt|html?|docx?|pdf|json|toml|wps|ofd|md)\s*", re.IGNORECASE
)
_STRUCTURE: Final = re.compile(r'\s*(?:\{\s*"govmodel"\s*:|govmodel\s*=)')
_IS_NAME: Final = Text(
    "给的是文字「{name}」，像是文件名；要读文件，请用 gm.read(pathlib.Path(…))",
    "“{name}” is taken as the text itself, and looks like a file's name; to read a file, gm.read(pathlib.Path(…))",
)
_IS_STRUCTURE: Final = Text(
    "这是结构文件，不是公文；请用 gm.load，或直接交给 govmodel check",
    "this is a structure file, not a notice; load it with gm.load, or give it to govmodel check as it is",
)


def cannot_be_read(why: NoText | Missing, document: str) -> Finding:
    """The finding on a file that could not be read."""
    kind = why.kind.value if isinstance(why, NoText) else why.extra
    return _finding(Text(letters(why.message.zh), letters(why.message.en)), kind, document)


def looks_like_no_text(text: str, document: str) -> Finding | None:
    """The finding on what was given as a notice's text and plainly is none; ``None`` where it may be one."""
    if _FILE_NAME.fullmatch(text):
        return _finding(_IS_NAME, "文件名", document, name=text.strip())
    return cannot_be_read(NoText(kind=FileKind.TABLE), document) if is_table(text) else None


def holds_no_words(text: str, document: str) -> Finding | None:
    """The finding on a page of nothing, or on a structure file given as a notice; ``None`` for any other text."""
    if not text.strip().strip("\ufeff").strip():
        return cannot_be_read(NoText(kind=FileKind.EMPTY), document)
    return _finding(_IS_STRUCTURE, "结构文件", document) if _STRUCTURE.match(text) else None


def _finding(message: Text, kind: str, document: str, **more: str) -> Finding:
    params = (("kind", kind), ("document", document), *more.items())
    return Finding(code=CODE, slug=SLUG, severity=Severity.ERROR, path="$", message=message, params=params, key=kind)


def look(_: Noticed) -> Iterator[Finding]:
    """Nothing more: where there is no text, this is told before anything is read."""
    return iter(())


REMARK: Final = Remark(
    code=CODE,
    slug=SLUG,
    title=Text("没有可读的文字", "No text to read"),
    finds=Text(
        "空文件、图片、扫描或加密的 PDF、压缩包、电子表格、CSV、旧版 .doc、OFD、损坏或过大的文件，缺少读 PDF 的组件，"
        "以及把文件名当作正文给了 gm.read：错误，各有一句话说明。",
        "An empty file, an image, a scanned or encrypted PDF, an archive, a spreadsheet, CSV, an old .doc, OFD, a "
        "broken or oversized file, no reader of PDF installed, or a file's name given to gm.read as if it were the "
        "text: an error, each with a sentence of its own.",
    ),
    why=Text("没有文字就什么也读不出来。", "Without text there is nothing to read."),
    remedy=Text(
        "按那句话做：识别成文字、解密、另存为 DOCX 或文本、安装组件。",
        "Do as the sentence says: recognise the text, decrypt, save as DOCX or text, install what is missing.",
    ),
    bad="单位,联系人,电话\n市教育局,甲某,1\n市财政局,乙某,2\n市民政局,丙某,3\n",
    good=SOUND,
    look=look,
)
