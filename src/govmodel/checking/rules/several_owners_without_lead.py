"""GM103: a matter that several own and nobody leads."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.checking.authorities import ONE_DEPARTMENT, WHO_LEADS
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Rule
from govmodel.checking.words import names, quote_duty
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.actor import Actor
from govmodel.model.document import Section
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId
from govmodel.model.matter import Claim, Match, Matter
from govmodel.model.part import Part, Scope
from govmodel.wording.likeness import normal

CODE, SLUG = "GM103", "several-owners-without-lead"
_OWNERSHIP_OF_THE_WHOLE = (Part.OWN, Part.LEAD, Part.CO_OWN)


def look(context: Context) -> Iterator[Finding]:
    """Ask of every declared matter whether two entries own it and none leads."""
    for i, matter in enumerate(context.structure.matters):
        owning = _owning(context, matter)
        entries = {duty.actors for _, duty in owning}
        if len(entries) < 2 or any(duty.part in {Part.LEAD, Part.CO_OWN} for _, duty in owning):  # two is several
            continue
        same = _same_words(owning)
        yield Finding(
            code=CODE,
            slug=SLUG,
            severity=Severity.WARNING if same else Severity.NOTE,
            path=f"$.matters[{i}]",
            element_id=matter.id,
            message=Text(
                "「{matter}」由{owners}分别负责，没有写明谁牵头" + ("，各家文字相同" if same else ""),
                "{owners} each own “{matter}”, and nobody leads" + (", in the same words" if same else ""),
            ),
            params=(
                ("matter", matter.title),
                ("owners", "、".join(dict.fromkeys(names(context, duty.actors) for _, duty in owning))),
            ),
            source=quote_duty(context, owning[0][1], owning[0][0]),
            related=tuple(quote_duty(context, duty, claim) for claim, duty in owning[1:]),
            authority=(ONE_DEPARTMENT, WHO_LEADS),
            suggestion=Text("写明一家牵头，或写明各管哪一段、哪一类人", "name one lead, or say which share each has"),
            match=matter.claims[0].match,
        )


def _owning(context: Context, matter: Matter) -> list[tuple[Claim, Duty]]:
    found = []
    for claim in matter.claims:
        duty = context.index.duties.get(DutyId(claim.element))
        if (
            duty is not None
            and duty.part in _OWNERSHIP_OF_THE_WHOLE
            and duty.scope is Scope.CERTAIN
            and claim.match is not Match.SUGGESTED
        ):
            found.append((claim, duty))
    return found


def _same_words(owning: list[tuple[Claim, Duty]]) -> bool:
    """Whether two different entries own it in the same words; a plain 负责 before them makes no difference."""
    seen: dict[str, tuple[Actor, ...]] = {}
    for _, duty in owning:
        words = normal(duty.marker.removeprefix(Part.OWN.value) + duty.task)
        if seen.setdefault(words, duty.actors) != duty.actors:
            return True
    return False


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "某市托育服务联席会议"
units = [{ id = "union", name = "市总工会" }, { id = "women", name = "市妇联" }]
[[duties]]
id = "union/1"
actors = ["union"]
part = "负责"
marker = "负责"
task = "促进用人单位提供福利性托育服务"
[[duties]]
id = "women/1"
actors = ["women"]
part = "PART"
marker = "PART"
task = "促进用人单位提供福利性托育服务"
[[matters]]
id = "welfare-services"
title = "福利性托育服务"
claims = [{ element = "union/1" }, { element = "women/1" }]
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("几家负责而无人牵头", "Several owners and no lead"),
    finds=Text(
        "同一事项有两个以上条目负责、而没有牵头或会同的：文字相同的为警告，"
        "各有各的说法的为提示。指导、监督不算；联合条目算一家。",
        "A matter that two entries or more own, with neither 牵头 "
        "nor 会同: a warning where their words are the same, a "
        "note where each puts it in its own. Guiding and supervising do not count; a joint entry counts once.",
    ),
    why=Text(
        "都负责，等于谁先动谁负责；牵头的写明了，主次才分得清。",
        "Where all own a matter, each waits for the other; a named lead tells first from second.",
    ),
    remedy=Text(
        "写明一家牵头、其他配合，或写明各自的对象。",
        "Name a lead and let the others help, or give each its own object.",
    ),
    off=Text(
        "各单位面向各自系统做同一件事、本来不需要牵头时。",
        "Where each unit does the same within its own field and no lead is needed.",
    ),
    authority=(ONE_DEPARTMENT, WHO_LEADS),
    sections=frozenset({Section.DUTIES, Section.OFFICE, Section.GROUPS}),
    bad=Example(text=_HEAD.replace("PART", "负责")),
    good=Example(text=_HEAD.replace("PART", "配合")),
    look=look,
)
