"""``govmodel check``: look at a structure with every rule, alone or against the one it came from."""

from __future__ import annotations

import argparse

import attrs

from govmodel.checking.runner import check
from govmodel.checking.selection import UnknownRule
from govmodel.checking.table import RULES
from govmodel.cli.drawing import STDIN, Data, draw, refusal, without_names
from govmodel.cli.option import FOUND, OK, Outcome
from govmodel.cli.parsing import UsageError
from govmodel.cli.reading import read_structure
from govmodel.cli.saying import Say
from govmodel.cli.setting import Setting
from govmodel.findings.report import Report
from govmodel.model.dates import PartialDate
from govmodel.model.errors import InvalidModel, Problem
from govmodel.rendering.base_notes import base_notes
from govmodel.rendering.people import people
from govmodel.rendering.report import report_view
from govmodel.rendering.report_data import report_data
from govmodel.rendering.report_lines import concise


def run(arguments: argparse.Namespace, setting: Setting) -> Outcome:
    """Check one structure and show the report."""
    as_json = arguments.format == "json"
    try:
        as_of = PartialDate.parse(arguments.as_of) if arguments.as_of is not None else None
    except InvalidModel as error:
        found = [attrs.evolve(problem, path="--as-of") for problem in error.problems]
        return refusal(found, setting, command="check", as_json=as_json)
    if arguments.file == arguments.against == STDIN:
        what = Say("- 只能用一次：作 FILE，或作 --against", "- can stand once only: as FILE or as --against")
        raise UsageError("stdin-twice", what, STDIN)
    structure = read_structure(arguments.file, setting)
    base = read_structure(arguments.against, setting) if arguments.against is not None else None
    try:
        report = check(structure, against=base, as_of=as_of, select=arguments.select, ignore=arguments.ignore)
    except UnknownRule as error:
        return refusal(map(_with_families, error.problems), setting, command="check", as_json=as_json)
    if not report.ran and not report.not_checked:
        raise _nothing_left()
    hidden = frozenset() if arguments.names else people(structure) | (people(base) if base is not None else frozenset())
    code = FOUND if (report.errors or report.warnings) and not arguments.exit_zero else OK
    notes = base_notes(structure, base, setting.lang) if base is not None else ()
    shown = _shown(report, notes, arguments, setting)
    return attrs.evolve(without_names(shown, hidden, setting), code=code)


def _nothing_left() -> UsageError:
    what = Say(
        "什么也没有查：--select 选的规则都被 --ignore 去掉了",
        "nothing was checked: --ignore leaves out every rule that --select names",
    )
    return UsageError("nothing-selected", what, "--ignore")


def _with_families(problem: Problem) -> Problem:
    """For the beginning of every code, the families one may have meant."""
    if not problem.value or not "GM".startswith(str(problem.value).upper()):
        return problem
    families = tuple(dict.fromkeys(rule.code[:3] for rule in RULES))
    known = "、".join(families), ", ".join(families)
    return attrs.evolve(
        problem,
        zh=f"「{problem.value}」不是哪一族规则；可用：{known[0]}，不选就是全部",
        en=f"“{problem.value}” is no family of rules; known: {known[1]}; all of them where none is selected",
        choices=families,
        nearest=families[0],
    )


def _shown(report: Report, notes: tuple[str, ...], arguments: argparse.Namespace, setting: Setting) -> str | Data:
    if arguments.format == "json":
        return Data(command="check", results=report_data(report))
    if arguments.format == "concise":
        return concise(report, setting.lang, arguments.file)
    return draw(report_view(report, setting.lang, notes), setting)
