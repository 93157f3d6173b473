"""Views of the catalogue: what a look-up found, a table of rows, and where rows come from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from govmodel.catalogue.anything import AnyAnswer
from govmodel.catalogue.issuers import Issuer
from govmodel.catalogue.post_answer import PostReading
from govmodel.catalogue.row import AnyRow, DivisionRow
from govmodel.catalogue.row_text import row_cells
from govmodel.catalogue.unit_answer import UnitReading
from govmodel.findings.text import Text
from govmodel.model.division import Division, Place
from govmodel.rendering.labels import joined, say
from govmodel.rendering.table import Column, Table
from govmodel.rendering.view import Block, Fact, Facts, Heading, Paragraph, View

LABELS: Final = {
    "code": Text("代码", "Code"),
    "name": Text("名称", "Name"),
    "short": Text("简称", "Short"),
    "kind": Text("类别", "Kind"),
    "tier": Text("层级", "Tier"),
    "standing": Text("规格", "Standing"),
    "parent": Text("上级", "Parent"),
    "since": Text("起", "Since"),
    "until": Text("止", "Until"),
    "source": Text("出处", "Source"),
    "sure": Text("把握", "Sure"),
    "lines": Text("条线", "Lines"),
    "line": Text("条线", "Line"),
    "division": Text("区划", "Division"),
    "form": Text("名称形式", "Form"),
    "post": Text("职务", "Post"),
    "unit": Text("单位", "Unit"),
    "title": Text("称谓", "Title"),
    "post_class": Text("指谁", "Whom"),
    "ranks": Text("级别", "Ranks"),
    "number": Text("文号", "Number"),
    "repairs": Text("修复", "Mended"),
    "issuer": Text("发文机关", "Issuer"),
    "pattern": Text("写法", "Pattern"),
    "from": Text("来自", "From"),
}
"""What the columns are called; a column without a name here goes by its own."""
_NOTHING: Final = Text("没有找到「{text}」。", "Nothing is known of “{text}”.")
_NEAR: Final = Text("最接近的是{names}。", "Nearest: {names}.")
_SEVERAL: Final = Text("不止一解，全部列出。", "It may mean several; all are listed.")
_UNDATED: Final = Text(
    "所问的日期没有这个名称，列出的是别的时候的。", "No such name on that date; these are of another time."
)


def found_data(answer: AnyAnswer) -> tuple[str, list[dict[str, str]]]:
    """What sort of thing was found and, for each candidate, its cells by column."""
    if answer.number is not None:
        issuers = answer.issuers.issuers if answer.issuers else ()
        mended = "、".join(repair.value for repair in answer.number.repairs)
        head = {"number": str(answer.number.numbers[0]), "repairs": mended}
        return "number", [head | _issuer(issuer) for issuer in issuers] or [head]
    if answer.divisions is not None:
        return "division", [_division(row) for row in answer.divisions.rows]
    if answer.unit is not None:
        return "unit", [_unit(reading) for reading in answer.unit.readings]
    if answer.posts is not None:
        return "post", [_post(post) for post in answer.posts.posts]
    return "nothing", []


def found_view(answer: AnyAnswer, lang: str = "zh") -> View:
    """What a look-up found, every candidate on a line; the nearest names where it found nothing."""
    sort, rows = found_data(answer)
    if not rows:
        blocks: list[Block] = [Paragraph(text=_NOTHING.fill({"text": answer.text}, lang))]
        if answer.nearest:
            names = joined([f"「{name}」" if lang == "zh" else f"“{name}”" for name in answer.nearest], lang)
            blocks.append(Paragraph(text=_NEAR.fill({"names": names}, lang)))
        return View(groups=(tuple(blocks),))
    notes: list[Block] = []
    if sort != "post" and len(rows) > 1:
        notes.append(Paragraph(text=say(_SEVERAL, lang)))
    if answer.divisions is not None and not answer.divisions.dated:
        notes.append(Paragraph(text=say(_UNDATED, lang)))
    return View(groups=((cells_table(rows, lang), *notes),))


def cells_table(rows: Iterable[dict[str, str]], lang: str = "zh") -> Table:
    """Rows of cells as a table, without the columns in which no row says anything."""
    kept = list(rows)
    columns = [
        name for name in dict.fromkeys(name for row in kept for name in row) if any(row.get(name) for row in kept)
    ]
    heads = tuple(Column(head=_label(name, lang), stub=place == 0) for place, name in enumerate(columns))
    return Table(columns=heads, rows=tuple(tuple(row.get(name, "") for name in columns) for row in kept))


def origin_view(rows: Iterable[tuple[str, AnyRow, str]], lang: str = "zh") -> View:
    """Each row with its table, all it says, and where it comes from."""
    groups: list[tuple[Block, ...]] = []
    for table, row, layer in rows:
        cells = {name: cell for name, cell in row_cells(row).items() if cell}
        facts = tuple(Fact(label=_label(name, lang), text=cell) for name, cell in (*cells.items(), ("from", layer)))
        groups.append((Heading(text=f"[[{table}]]"), Facts(facts=facts)))
    return View(groups=tuple(groups))


def _label(name: str, lang: str) -> str:
    return say(LABELS[name], lang) if name in LABELS else name


def _division(row: DivisionRow) -> dict[str, str]:
    cells = row_cells(row)
    return {name: cells[name] for name in ("code", "name", "kind", "standing", "parent", "since", "until", "sure")}


def _place(place: Division | Place | None) -> str:
    if place is None:
        return ""
    return f"{place.name}（{place.code}）" if isinstance(place, Division) else place.name


def _unit(reading: UnitReading) -> dict[str, str]:
    return {
        "lines": "+".join(reading.lines),
        "division": _place(reading.division),
        "kind": reading.kind.value,
        "form": reading.form.value,
        "pattern": reading.row.pattern,
        "sure": reading.sure.value,
    }


def _post(post: PostReading) -> dict[str, str]:
    units = post.unit.readings if post.unit else ()
    return {
        "post": post.text,
        "unit": post.unit_text,
        "lines": "/".join(dict.fromkeys("+".join(reading.lines) for reading in units)),
        "division": "/".join(dict.fromkeys(_place(reading.division) for reading in units)),
        "title": post.title,
        "post_class": post.post_class.value if post.post_class else "",
        "ranks": str(post.ranks) if post.ranks else "",
        "sure": post.sure.value if post.sure else "",
    }


def _issuer(issuer: Issuer) -> dict[str, str]:
    return {
        "issuer": issuer.name or "",
        "lines": "+".join(issuer.lines),
        "division": _place(issuer.division) or issuer.place,
        "sure": issuer.sure.value,
    }
