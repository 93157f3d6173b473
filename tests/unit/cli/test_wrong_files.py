"""Files that are no notices: each gets its own clear sentence in both languages, and exit code 2."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
from tests.unit.cli.conftest import Run

HAS_PDF = find_spec("pypdfium2") is not None


def zipped(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "<x/>")
    return out.getvalue()


def bomb() -> bytes:
    """A document of half a megabyte that would be five hundred unpacked."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as part:
        for _ in range(500):
            part.write(b" " * (1 << 20))
    return out.getvalue()


def a_hundred_megabytes(path: Path) -> None:
    with path.open("wb") as file:
        file.write("关于建立联席会议制度的通知\n".encode())
        file.truncate(100 * 1024 * 1024)


WRONG: dict[str, tuple[bytes | Callable[[Path], None], str, str]] = {
    # name: (content, a piece of the Chinese sentence, a piece of the English one)
    "empty.txt": (b"", "文件是空的", "the file is empty"),
    "blank.txt": (" \r\n\u3000\n".encode(), "文件是空的", "the file is empty"),
    "scan.jpg": (b"\xff\xd8\xff\xe0" + bytes(64), "这是图片，没有文字", "an image without text"),
    "locked.pdf": (b"%PDF-1.6\ntrailer << /Encrypt 5 0 R >>\n", "加密的PDF", "an encrypted PDF"),
    "other.docx": (zipped("mimetype", "content.bin"), "这是压缩包", "an archive; unpack it first"),
    "sheet.docx": (zipped("xl/workbook.xml"), "这是电子表格", "a spreadsheet, not a notice"),
    "layout.ofd": (zipped("OFD.xml"), "OFD版式文件", "an OFD document"),
    "broken.docx": (zipped("word/document.xml")[:60], "压缩包", "archive"),
    "hollow.docx": (zipped("word/document.xml"), "文件是空的", "the file is empty"),
    "bomb.docx": (bomb(), "文件过大", "too large"),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "旧版.doc", "an old office document"),
    "ledger.csv": ("单位,联系人\n市教育局,甲\n市财政局,乙\n市民政局,丙\n".encode(), "CSV等数据表", "such as CSV"),
    "noise.txt": (bytes(range(256)) * 8, "二进制文件", "a binary file"),
    "huge.txt": (a_hundred_megabytes, "文件过大", "too large"),
}


def unspaced(text: str) -> str:
    return "".join(text.split())


@pytest.fixture(params=WRONG)
def wrong(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, str, str]:
    content, zh, en = WRONG[request.param]
    path = tmp_path / request.param
    if callable(content):
        content(path)
    else:
        path.write_bytes(content)
    return path, zh, en


def test_read_says_what_it_is(run: Run, wrong: tuple[Path, str, str]) -> None:
    path, zh, en = wrong
    chinese, english = run("read", str(path)), run("read", str(path), "--lang", "en")
    assert (chinese.code, english.code) == (2, 2)
    assert (chinese.out, english.out) == ("", "")
    assert unspaced(zh) in unspaced(chinese.err)
    assert unspaced(en) in unspaced(english.err)
    assert "GM606" in chinese.err
    files = json.loads(run("read", str(path), "--format", "json").out)["files"]
    assert [finding["code"] for finding in files[0]["findings"]] == ["GM606"]
    assert files[0]["ok"] is False


def test_other_commands_say_the_same(run: Run, wrong: tuple[Path, str, str]) -> None:
    path, zh, _ = wrong
    for words in (("check", str(path)), ("compare", "jiangsu-2011", str(path))):
        refused = run(*words)
        assert (refused.code, refused.out) == (2, "")
        assert unspaced(zh) in unspaced(refused.err)


def test_sentences_differ_where_files_do(run: Run, tmp_path: Path) -> None:
    said = {}
    for name in ("scan.jpg", "locked.pdf", "other.docx", "sheet.docx", "ledger.csv", "empty.txt", "old.doc"):
        content = WRONG[name][0]
        assert isinstance(content, bytes)
        path = tmp_path / name
        path.write_bytes(content)
        said[name] = unspaced(run("read", str(path)).err).replace(unspaced(str(path)), "")
    assert len(set(said.values())) == len(said)


@pytest.mark.skipif(HAS_PDF, reason="the extra `pdf` is installed")
def test_without_the_reader_of_pdf_the_command_to_type_is_said(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "notice.pdf"
    path.write_bytes(b"%PDF-1.4\n%%EOF")
    refused = run("read", str(path))
    assert refused.code == 2
    assert "govmodel[pdf]" in unspaced(refused.err)


@pytest.mark.skipif(not HAS_PDF, reason="the extra `pdf` is not installed")
def test_a_pdf_that_is_none_is_broken(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "notice.pdf"
    path.write_bytes(b"%PDF-1.4 and nothing of it")
    refused = run("read", str(path))
    assert refused.code == 2
    assert "损坏" in unspaced(refused.err)
