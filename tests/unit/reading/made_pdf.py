"""A PDF with a text layer of Chinese, made by hand: what is drawn is not looked at, only what it says."""

from __future__ import annotations

_FONT = (
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /DW 1000 "
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
    "/FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] "
    "/ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>"
)


def pdf_of(text: str, lines: int = 40) -> bytes:
    """The text as a PDF of as many lines a page."""
    rows = text.splitlines()
    pages = [rows[at : at + lines] for at in range(0, len(rows), lines)]
    kids = " ".join(f"{6 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        (
            "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] "
            "/ToUnicode 5 0 R >>"
        ),
        _FONT,
        _stream(_characters(text)),
    ]
    for at, page in enumerate(pages):
        shown = "".join(f"<{''.join(f'{ord(char):04X}' for char in row)}> Tj T*\n" for row in page)
        objects += [
            (
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {7 + 2 * at} 0 R "
                "/Resources << /Font << /F1 3 0 R >> >> >>"
            ),
            _stream(f"BT /F1 10 Tf 14 TL 40 800 Td\n{shown}ET"),
        ]
    return _file(objects)


def _characters(text: str) -> str:
    """Which code of the font is which character: each its own."""
    every = sorted(set(text) - {"\n"})
    blocks = [every[at : at + 100] for at in range(0, len(every), 100)]
    mapped = "".join(
        f"{len(block)} beginbfchar\n{''.join(f'<{ord(char):04X}> <{ord(char):04X}>{chr(10)}' for char in block)}"
        "endbfchar\n"
        for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{mapped}endcmap end end"
    )


def _stream(content: str) -> str:
    return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"


def _file(objects: list[str]) -> bytes:
    body = "%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    trailer = f"trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF"
    return f"{body}xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}".encode("ascii")
