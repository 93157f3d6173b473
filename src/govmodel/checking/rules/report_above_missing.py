"""GM503: a report to the government that the base has and this does not."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.checking.authorities import FOLLOWS_ABOVE
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Need, Rule
from govmodel.checking.words import names, quote_at
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.actor import Party
from govmodel.model.document import Section
from govmodel.model.ids import UnitId
from govmodel.model.meeting import RelationKind
from govmodel.model.rules import ReportRule
from govmodel.model.unit import UnitKind, Where

CODE, SLUG = "GM503", "report-above-missing"


def look(context: Context) -> Iterator[Finding]:
    """Ask whether anything goes to the body's own government, where it does in the base."""
    base = context.base
    above = next((rule for rule in base.structure.rules.reports if _to_government(base, rule.recipients)), None)
    if above is None or _reports(context):
        return
    yield Finding(
        code=CODE,
        slug=SLUG,
        severity=Severity.WARNING,
        path="$.rules.reports",
        element_id=None,
        message=Text(
            "上级规定向{recipients}报告，这里没有向本级政府报告的规定",
            "above, reports go to {recipients}; here nothing goes to the government",
        ),
        params=(("recipients", names(base, above.recipients)),),
        source=quote_at(base, above.id, _words(base, above)),
        authority=(FOLLOWS_ABOVE,),
        suggestion=Text("写明向本级政府报告什么、多久一次", "say what goes to the government, and how often"),
    )


def _reports(context: Context) -> bool:
    rules = context.structure.rules
    ties = (tie.target for tie in context.structure.relations if tie.kind is RelationKind.REPORTS_TO)
    return _to_government(context, tuple(ties)) or any(
        _to_government(context, parties)
        for parties in (
            *(rule.recipients for rule in rules.reports),
            *(rule.copied_to for rule in rules.minutes),
            *(rule.reported_to for rule in rules.decisions),
        )
    )


def _to_government(context: Context, parties: tuple[Party, ...]) -> bool:
    return any(isinstance(party, str) and _is_government(context, party) for party in parties)


def _is_government(context: Context, party: str) -> bool:
    """Whether a party is the body's own government; a unit that does not say its kind has that of its line."""
    unit = context.index.units.get(UnitId(party))
    if unit is None or unit.where is not Where.HERE:
        return False
    kinds = (unit.kind,) if unit.kind else (context.kind_of(line) for line in unit.lines)
    return UnitKind.GOVERNMENT in kinds


def _words(context: Context, rule: ReportRule) -> str:
    return f"{rule.kind.value}：{names(context, rule.recipients)}"


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "ID"
name = "某地家政服务联席会议"
units = [{ id = "government", name = "本级政府", kind = "人民政府" }]
"""
_REPORT = (
    '[[rules.reports]]\nid = "report/government"\nrecipients = ["government"]\ninterval = { recurrence = "定期" }\n'
)

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("上级要求报告，这里没有", "A report above and none here"),
    finds=Text(
        "上级文件规定向本级政府报告，而本文件没有任何向本级政府报告、抄报、报送的规定：警告。",
        "The base reports to its government and here nothing goes to "
        "the government, not even a copy of the minutes: a warning.",
    ),
    why=Text(
        "不报告，政府就不知道联席会议是否在运转。",
        "Without a report the government cannot tell whether the body works at all.",
    ),
    remedy=Text("写明报告的内容和间隔。", "Say what is reported and how often."),
    off=Text(
        "本级联席会议由政府领导召集、当面汇报时。", "Where a leader of the government convenes and hears it in person."
    ),
    authority=(FOLLOWS_ABOVE,),
    sections=frozenset({Section.RULES}),
    needs=frozenset({Need.BASE}),
    bad=Example(text=_HEAD.replace("ID", "city"), base=_HEAD.replace("ID", "province") + _REPORT),
    good=Example(text=_HEAD.replace("ID", "city") + _REPORT, base=_HEAD.replace("ID", "province") + _REPORT),
    look=look,
)
