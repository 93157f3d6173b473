import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.reading.decoding import Decoded, Encoding, NoText, decode
from govmodel.reading.file_kind import MESSAGES, FileKind
from govmodel.wording.certainty import Certainty

SIMPLIFIED = "为加强组织领导，经市政府同意，决定建立联席会议制度。现将有关事项通知如下：\n一、主要职责\n"
TRADITIONAL = "為加強組織領導，經市政府同意，決定建立聯席會議制度。現將有關事項通知如下：\n"


def text_of(data: bytes) -> Decoded:
    decoded = decode(data)
    assert isinstance(decoded, Decoded)
    return decoded


def kind_of(data: bytes) -> FileKind:
    decoded = decode(data)
    assert isinstance(decoded, NoText)
    return decoded.kind


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "gbk"])
@pytest.mark.parametrize("words", [SIMPLIFIED, "建立联席会议制度的通知", "市民政局：", SIMPLIFIED * 300])
def test_simplified_text_comes_back_from_every_encoding(codec: str, words: str) -> None:
    decoded = text_of(words.encode(codec))
    assert decoded.text == words
    assert decoded.certainty is Certainty.PLAIN
    assert decoded.lost == 0


@pytest.mark.parametrize("codec", ["utf-8", "gb18030", "big5", "utf-16-be"])
@pytest.mark.parametrize("words", [TRADITIONAL, "關於建立家庭服務業發展聯席會議的通知"])
def test_traditional_text_comes_back_from_every_encoding(codec: str, words: str) -> None:
    assert text_of(words.encode(codec)).text == words


def test_big5_is_not_taken_for_gb18030_though_its_bytes_would_fit() -> None:
    data = "關於建立".encode("big5")
    assert data.decode("gb18030")
    assert text_of(data).encoding is Encoding.BIG5


def test_text_cut_within_a_character_is_read_and_says_what_was_lost() -> None:
    for codec, encoding in (("utf-8", Encoding.UTF_8), ("gb18030", Encoding.GB18030)):
        decoded = text_of((SIMPLIFIED * 3).encode(codec)[:-2])
        assert decoded.encoding is encoding
        assert decoded.text.startswith(SIMPLIFIED)
    decoded = text_of((SIMPLIFIED * 3 + "市").encode()[:-1])
    assert (decoded.encoding, decoded.lost, decoded.certainty) == (Encoding.UTF_8, 1, Certainty.MENDED)


def test_latin_text_in_utf_16_is_no_text_full_of_zeros() -> None:
    assert text_of("A plain notice in Latin letters.".encode("utf-16-le")).text == "A plain notice in Latin letters."


def zipped(*names: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return stream.getvalue()


def locked() -> bytes:
    data = bytearray(zipped("word/document.xml"))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", FileKind.EMPTY),
        (b"\xef\xbb\xbf\n \n", FileKind.EMPTY),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), FileKind.IMAGE),
        (b"\xff\xd8\xff\xe0" + bytes(20), FileKind.IMAGE),
        (b"RIFF\0\0\0\0WEBPVP8 ", FileKind.IMAGE),
        (b"%PDF-1.7\n1 0 obj", FileKind.PDF),
        (b"%PDF-1.7\ntrailer << /Encrypt 5 0 R >>", FileKind.ENCRYPTED_PDF),
        (zipped("word/document.xml"), FileKind.DOCX),
        (zipped("OFD.xml"), FileKind.OFD),
        (zipped("xl/workbook.xml"), FileKind.SPREADSHEET),
        (zipped("notes.txt"), FileKind.ARCHIVE),
        (b"PK\x03\x04 and no archive", FileKind.ARCHIVE),
        (locked(), FileKind.ENCRYPTED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), FileKind.OLD_OFFICE),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), FileKind.ENCRYPTED),
        (b"Rar!\x1a\x07\x00" + bytes(9), FileKind.ARCHIVE),
        (bytes(range(256)) * 8, FileKind.BINARY),
        ("单位,联系人,电话\n市民政局,甲,1\n市教育局,乙,2\n".encode(), FileKind.TABLE),
        ("单位\t职务\n市民政局\t副局长\n市教育局\t副局长\n".encode("gb18030"), FileKind.TABLE),
    ],
)
def test_bytes_that_are_no_text_say_what_they_are(data: bytes, kind: FileKind) -> None:
    assert kind_of(data) is kind


def test_too_much_is_not_looked_at() -> None:
    assert decode(b"x" * 11, largest=10) == NoText(kind=FileKind.TOO_LARGE)


def test_sentences_with_equal_commas_are_no_table() -> None:
    words = "甲,乙、丙参加。\n丁,戊、己参加。\n庚,辛、壬参加。\n"
    assert text_of(words.encode()).text == words


def test_every_kind_has_its_own_sentence_in_both_languages() -> None:
    assert set(MESSAGES) == set(FileKind)
    assert len({text.zh for text in MESSAGES.values()}) == len({text.en for text in MESSAGES.values()}) == len(FileKind)
    assert NoText(kind=FileKind.EMPTY).message.zh == "文件是空的"


@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_say_what_they_are(data: bytes) -> None:
    assert isinstance(decode(data), Decoded | NoText)


@given(st.text(st.sampled_from(SIMPLIFIED), min_size=12), st.sampled_from(["gb18030", "utf-16-le", "utf-8"]))
def test_text_of_common_characters_comes_back(words: str, codec: str) -> None:
    decoded = decode(words.encode(codec))
    if isinstance(decoded, NoText):
        assert decoded.kind in {FileKind.EMPTY, FileKind.TABLE}
    else:
        assert decoded.text == words
