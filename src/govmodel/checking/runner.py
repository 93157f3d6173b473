"""Running rules over a structure."""

from __future__ import annotations

from collections.abc import Iterable

from govmodel.catalogue.catalogue import Catalogue
from govmodel.checking.context import Context
from govmodel.checking.open_items import parted
from govmodel.checking.rule import Need, Rule
from govmodel.checking.rules.open_item import CODE as OPEN_ITEM
from govmodel.checking.selection import choose
from govmodel.checking.table import RULES
from govmodel.findings.finding import Finding
from govmodel.findings.report import Deferred, NotChecked, Report
from govmodel.findings.text import Text
from govmodel.model.dates import PartialDate
from govmodel.model.meeting import JointMeeting

_NO_BASE = Text("没有给出对照的上级文件", "nothing was given to compare with")
_NO_DATE = Text("文件没有日期，也没有指定日期", "the document has no date and none was given")
_NO_DIVISION = Text("不知道是哪个行政区划的", "the division is not known")


def check(
    structure: JointMeeting,
    *,
    against: JointMeeting | None = None,
    as_of: PartialDate | str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    catalogue: Catalogue | None = None,
    rules: Iterable[Rule] = RULES,
) -> Report:
    """Look at a structure with every rule that can run, and report all that was found.

    What rests on an open item of the structure waits in the report's ``deferred``.

    Args:
        structure: What to look at; untouched.
        against: The structure it came from (the level above), for the rules that compare.
        as_of: The date that dated facts are taken for, as a date or as ``2011-12``. None given means
            the structure's own; where there is neither, rules that need one are listed as not checked.
        select: Codes, slugs or beginnings of codes (``GM1``) of the rules to run; none means all.
        ignore: The same for rules to leave out; it wins over ``select``.
        catalogue: The catalogue to ask; the library's own where none is given.
        rules: The rules to choose from.

    Raises:
        UnknownRule: If ``select`` or ``ignore`` names no rule, with the nearest.
        InvalidModel: If ``as_of`` is a string that is no date.
    """
    day = PartialDate.parse(as_of) if isinstance(as_of, str) else as_of
    context = Context(structure, base=against, as_of=day, catalogue=catalogue)
    findings: list[Finding] = []
    deferred: list[Deferred] = []
    ran: list[str] = []
    not_checked: list[NotChecked] = []
    extent = structure.document.extent
    # By code, so that a report does not depend on the order in which rules are given.
    for rule in sorted(choose(rules, select, ignore), key=_code):
        if not extent.whole.issuperset(rule.sections):
            not_checked.append(NotChecked(code=rule.code, slug=rule.slug, reason=_outside(context, rule)))
            continue
        missing = _missing(context, rule) if rule.needs else None
        if missing is not None:
            not_checked.append(NotChecked(code=rule.code, slug=rule.slug, reason=missing))
            continue
        ran.append(rule.code)
        found: Iterable[Finding] = rule.look(context)
        if structure.open and rule.code != OPEN_ITEM:
            found, waiting = parted(context, found)
            deferred.extend(waiting)
        findings.extend(found)
    return Report(
        structure=structure.id,
        name=structure.name,
        as_of=context.as_of,
        against=against.id if against is not None else None,
        findings=tuple(findings),
        ran=tuple(ran),
        not_checked=tuple(not_checked),
        deferred=tuple(deferred),
    )


def _code(rule: Rule) -> str:
    return rule.code


def _outside(context: Context, rule: Rule) -> Text:
    lacking = sorted(section.value for section in rule.sections - context.structure.document.extent.whole)
    return Text(f"手头没有完整的：{'、'.join(lacking)}", f"not at hand whole: {', '.join(lacking)}")


def _missing(context: Context, rule: Rule) -> Text | None:
    """What the rule needs and does not have; ``None`` where it has everything."""
    if Need.BASE in rule.needs:
        if not context.has_base:
            return _NO_BASE
        lacking = sorted(s.value for s in rule.sections - context.base.structure.document.extent.whole)
        if lacking:
            return Text(
                f"上级文件手头没有完整的：{'、'.join(lacking)}", f"of the base, not at hand: {', '.join(lacking)}"
            )
    if Need.DIVISION in rule.needs and context.division is None:
        return _NO_DIVISION
    if Need.DATE in rule.needs and context.as_of is None:
        return _NO_DATE
    return None
