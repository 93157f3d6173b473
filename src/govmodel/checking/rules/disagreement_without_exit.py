"""GM402: members may disagree, and nobody is named to settle it."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.checking.authorities import ORGANS_AND_STAFFING, WORKABLE
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Rule
from govmodel.checking.words import quote_at
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.document import Section

CODE, SLUG = "GM402", "disagreement-without-exit"


def look(context: Context) -> Iterator[Finding]:
    """Ask whether somebody settles a disagreement, the more so where members' consent is needed."""
    decisions = context.structure.rules.decisions
    if any(rule.settled_by for rule in decisions):
        return
    veto = next(((i, rule) for i, rule in enumerate(decisions) if rule.consent_of), None)
    yield Finding(
        code=CODE,
        slug=SLUG,
        severity=Severity.NOTE if veto is None else Severity.WARNING,
        path="$.rules.decisions" if veto is None else f"$.rules.decisions[{veto[0]}]",
        element_id=None if veto is None else veto[1].id,
        message=Text(
            "意见分歧由谁协调没有写明" + ("" if veto is None else "，而事项须经有关成员单位同意"),
            "who settles a disagreement is not said" + ("" if veto is None else ", though members must consent"),
        ),
        source=None if veto is None else quote_at(context, veto[1].id, veto[1].subject or ""),
        authority=(ORGANS_AND_STAFFING, WORKABLE),
        suggestion=Text(
            "写明由召集人协调，协调不成的报本级政府决定", "have the convener settle it, or else the government"
        ),
    )


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "某市家政服务联席会议"
[[rules.decisions]]
id = "decision/1"
subject = "重大问题"
passed_by = ["联席会议"]
consent_of = ["有关成员单位"]
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("意见分歧没有出口", "No way out of disagreement"),
    finds=Text(
        "没有写明由谁协调或决定意见分歧：提示；事项须经有关成员单位同意才能上报的，为警告。",
        "Nobody is named to settle a disagreement: a note; a warning where concerned members must consent before "
        "anything goes up, since each of them can then stop it.",
    ),
    why=Text(
        "一家不同意，事情就停在那里，没有期限，也没有上一级。",
        "One refusal stops the matter, with no term and nobody above to turn to.",
    ),
    remedy=Text("写明协调人和协调不成时的去处。", "Name who settles it, and where it goes when that fails."),
    off=Text("本级政府对议事协调机构另有统一规则时。", "Where the government has general rules for such bodies."),
    authority=(ORGANS_AND_STAFFING, WORKABLE),
    sections=frozenset({Section.RULES}),
    bad=Example(text=_HEAD),
    good=Example(text=_HEAD + 'settled_by = ["召集人"]\nsettles_by = "协调"\n'),
    look=look,
)
