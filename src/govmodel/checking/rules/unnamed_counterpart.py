"""GM105: helpers of departments that nobody names, on matters that nobody owns."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.checking.authorities import ONE_DEPARTMENT
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Rule
from govmodel.checking.words import names, quote_duty
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.actor import Unnamed
from govmodel.model.document import Section
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId
from govmodel.model.questions import owners

CODE, SLUG = "GM105", "unnamed-counterpart"


def look(context: Context) -> Iterator[Finding]:
    """Gather the helping duties whose partner is left unnamed, where the matter has no owner to be it."""
    found: dict[DutyId, Duty] = {}
    for matter in context.matters:
        duties = [duty for claim in matter.claims if (duty := context.index.duties.get(DutyId(claim.element)))]
        open_ones = [duty for duty in duties if duty.part.helps and any(isinstance(p, Unnamed) for p in duty.partners)]
        if open_ones and not owners(context.index, matter):
            found |= {duty.id: duty for duty in open_ones}
    if not found:
        return
    duties = list(found.values())
    words = dict.fromkeys(party.words for duty in duties for party in duty.partners if isinstance(party, Unnamed))
    quotes = [quote_duty(context, duty) for duty in duties]
    yield Finding(
        code=CODE,
        slug=SLUG,
        severity=Severity.NOTE,
        path="$.duties",
        message=Text(
            "{who}配合的「{words}」没有写明是谁，而这些事项又无人负责",
            "{who} help “{words}”, who are not named, on matters that nobody owns",
        ),
        params=(
            ("who", "、".join(dict.fromkeys(names(context, duty.actors) for duty in duties))),
            ("words", "」「".join(words)),
        ),
        source=quotes[0],
        related=tuple(quotes[1:]),
        authority=(ONE_DEPARTMENT,),
        suggestion=Text("写明所配合的部门", "name the departments they help"),
    )


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "某市家政服务联席会议"
units = [{ id = "commerce", name = "市商务局" }, { id = "women", name = "市妇联" }]
[[duties]]
id = "women/1"
actors = ["women"]
part = "配合"
marker = "配合"
partners = [PARTNER]
task = "监督管理服务质量"
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("配合的对象没有写明", "The department helped is not named"),
    finds=Text(
        "配合「相关部门」「有关单位」、而该事项又没有单位负责的："
        "提示，全文合为一条。事项另有单位负责的，对象可以推知，不报。",
        "Helping “the departments concerned” on a matter that nobody owns: a note, one for the whole document. Where "
        "somebody owns the matter, the counterpart can be inferred and nothing is said.",
    ),
    why=Text(
        "既不知道谁负责，也不知道配合谁，这一条就无从落实。",
        "With neither an owner nor a counterpart the clause cannot be carried out.",
    ),
    remedy=Text("写出部门名称。", "Write the department's name."),
    off=Text("同一文件的附件列出了各事项的责任部门时。", "Where an annex lists the department for each matter."),
    authority=(ONE_DEPARTMENT,),
    sections=frozenset({Section.DUTIES, Section.OFFICE, Section.GROUPS}),
    bad=Example(text=_HEAD.replace("PARTNER", '{ unnamed = "相关部门" }')),
    good=Example(text=_HEAD.replace("PARTNER", '"commerce"')),
    look=look,
)
