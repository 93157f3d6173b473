"""``govmodel catalogue``: look something up, list a table, say where rows come from, check a file of rows."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any, Final

import attrs

from govmodel.catalogue.anything import find_anything
from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.divisions import UnknownDivision, division
from govmodel.catalogue.layer import read_layer
from govmodel.catalogue.packages import with_packages
from govmodel.catalogue.row import AnyRow, DivisionRow
from govmodel.catalogue.row_text import origin, row_cells, rows_about, table_rows
from govmodel.catalogue.table import TABLES
from govmodel.catalogue.validity import AsOf, holds, span
from govmodel.cli.drawing import draw, refusal
from govmodel.cli.option import FOUND, OK, Outcome
from govmodel.cli.parsing import UsageError
from govmodel.cli.saying import Say
from govmodel.cli.setting import Setting
from govmodel.findings.text import Text
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division
from govmodel.model.errors import InvalidModel, Problem
from govmodel.rendering.catalogue_view import cells_table, found_data, found_view, origin_view
from govmodel.rendering.json_text import json_text
from govmodel.rendering.problems import problem_data, problems_view
from govmodel.rendering.view import Paragraph, View

COMMAND: Final = "catalogue"
_GOOD: Final = Text("{count} 行，都合用。", "{count} rows, all of them fit.")
_NO_ROW: Final = Text("没有关于「{text}」的行。", "No row is about “{text}”.")


@attrs.frozen(kw_only=True)
class _Asked:
    """What was asked on the command line, read.

    Attributes:
        text: The text, table, id or file.
        where: The catalogue with the rows laid over it.
        within: The division given, if any.
        as_of: The date given, if any.
        as_json: Whether JSON is wanted.
        warnings: What was wrong with packages that were left out.
    """

    text: str
    where: Catalogue
    within: Division | None
    as_of: AsOf
    as_json: bool
    warnings: tuple[Problem, ...]


def run(arguments: argparse.Namespace, setting: Setting) -> Outcome:
    """Do one of the four things."""
    action, text = arguments.action, arguments.text
    if text is None:
        what = Say(f"catalogue {action} 后面缺少参数 TEXT", f"the argument TEXT is missing after catalogue {action}")
        raise UsageError("missing-argument", what, "TEXT")
    try:
        asked = _asked(arguments, check=action == "check")
    except InvalidModel as error:
        name = text if action == "check" else arguments.rows
        as_json = arguments.format == "json"
        return refusal(error.problems, setting, command=COMMAND, name=name, as_json=as_json)
    outcome = _ACTIONS[action](asked, setting)
    said = draw(problems_view(asked.warnings, setting.lang), setting) if asked.warnings and not asked.as_json else ""
    return attrs.evolve(outcome, err=said + outcome.err)


def _asked(arguments: argparse.Namespace, *, check: bool) -> _Asked:
    try:
        as_of = PartialDate.parse(arguments.as_of) if arguments.as_of is not None else None
    except InvalidModel as error:
        raise InvalidModel(attrs.evolve(problem, path="--as-of") for problem in error.problems) from None
    where = default_catalogue()
    warnings: tuple[Problem, ...] = ()
    if arguments.packages:
        loaded = with_packages()
        where, warnings = loaded.catalogue, loaded.problems
    if arguments.rows is not None:
        where = where.overlay(arguments.rows)
    if check:
        where = where.overlay(arguments.text)
    within = _within(arguments.within, as_of, where) if arguments.within is not None else None
    return _Asked(
        text=arguments.text,
        where=where,
        within=within,
        as_of=as_of,
        as_json=arguments.format == "json",
        warnings=warnings,
    )


def _within(text: str, as_of: AsOf, where: Catalogue) -> Division:
    try:
        return division(text, as_of=as_of, catalogue=where)
    except UnknownDivision as error:
        what = Say(error.text("zh"), error.text("en"))
        choices = [f"{row.code}" for row in error.answer.rows]
        raise UsageError("unknown-division", what, text, choices) from None


def _find(asked: _Asked, setting: Setting) -> Outcome:
    answer = find_anything(asked.text, asked.within, asked.as_of, catalogue=asked.where)
    sort, rows = found_data(answer)
    data = {"sort": sort, "found": rows, "nearest": list(answer.nearest)}
    return _outcome(asked, setting, data, found_view(answer, setting.lang), code=OK if rows else FOUND)


def _list(asked: _Asked, setting: Setting) -> Outcome:
    table = asked.text.removesuffix("s").replace("-", "_")
    if table not in TABLES:
        what = Say(f"没有「{asked.text}」这张表", f"there is no table “{asked.text}”")
        raise UsageError("unknown-table", what, asked.text, [f"{name}s".replace("_", "-") for name in TABLES])
    days = span(asked.as_of)
    rows = [
        row_cells(row)
        for row in table_rows(table, asked.where)
        if (days is None or holds(row.since, row.until, days)) and _lies_within(row, asked)
    ]
    return _outcome(asked, setting, {"rows": rows}, View(groups=((cells_table(rows, setting.lang),),)))


def _lies_within(row: AnyRow, asked: _Asked) -> bool:
    """Whether a row is about the division given or one below it, or about no place at all."""
    if asked.within is None:
        return True
    index, days = asked.where.divisions, span(asked.as_of)
    if isinstance(row, DivisionRow):
        return any(each.code == asked.within.code for each in index.lineage(row, days))
    codes = (*getattr(row, "regions", ()), *([row.place] if getattr(row, "place", None) in index.by_code else []))  # type: ignore[union-attr]  # only issuers have a code there
    up = index.on(asked.within.code, days)
    around = {each.code for each in index.lineage(up, days)} if up else set()
    below = (index.on(code, days) for code in codes)
    return not codes or any(
        each.code in around or any(one.code == asked.within.code for one in index.lineage(each, days))
        for each in below
        if each is not None
    )


def _explain(asked: _Asked, setting: Setting) -> Outcome:
    rows = [(table, row, origin(row, asked.where)) for table, row in rows_about(asked.text, asked.where)]
    data = {"rows": [{"table": table, "from": layer, **row_cells(row)} for table, row, layer in rows]}
    view = origin_view(rows, setting.lang)
    if not rows:
        view = View(groups=((Paragraph(text=_NO_ROW.fill({"text": asked.text}, setting.lang)),),))
    return _outcome(asked, setting, data, view, code=OK if rows else FOUND)


def _check(asked: _Asked, setting: Setting) -> Outcome:
    # Rows that do not fit never come here: laying them over refused them.
    count = len(read_layer(asked.text).rows)
    view = View(groups=((Paragraph(text=_GOOD.fill({"count": str(count)}, setting.lang)),),))
    return _outcome(asked, setting, {"file": asked.text, "count": count, "errors": []}, view)


def _outcome(asked: _Asked, setting: Setting, data: dict[str, Any], view: View, code: int = OK) -> Outcome:
    if asked.as_json:
        warnings = [problem_data(problem) for problem in asked.warnings]
        return Outcome(code=code, out=json_text(COMMAND, {**data, "warnings": warnings}, setting.encoding))
    return Outcome(code=code, out=draw(view, setting))


_ACTIONS: Final[dict[str, Callable[[_Asked, Setting], Outcome]]] = {
    "find": _find,
    "list": _list,
    "explain": _explain,
    "check": _check,
}
"""The four things that the command does."""
