"""A structure on half a page: what it is, who sits in it, what it owes and by which rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from govmodel.comparison.pairing import only_suggested
from govmodel.findings.text import Text
from govmodel.model.document import Document, Section
from govmodel.model.index import Index, every_duty, every_group
from govmodel.model.matter import Match, Matter
from govmodel.model.meeting import Structure
from govmodel.model.questions import display, involvements, lone_matters
from govmodel.model.seat import Seat, SeatLevel, SeatList, SeatRole
from govmodel.rendering.glyphs import NOBODY
from govmodel.rendering.labels import joined, role_label, say, seat_label, term
from govmodel.rendering.matrix import ownership_flag
from govmodel.rendering.members import per_unit_text
from govmodel.rendering.naming import holder
from govmodel.rendering.view import Fact, Facts, Heading, View

_FORM: Final = Text("形式", "Form")
_DOCUMENT: Final = Text("文件", "Document")
_DATE: Final = Text("日期", "Date")
_DECLARED: Final = Text("（认定，文中没有印）", " (declared; the text prints none)")
_BASIS: Final = Text("依据", "Basis")
_CONVENERS: Final = Text("召集人", "Conveners")
_MEMBERS: Final = Text("成员", "Members")
_LIAISONS: Final = Text("联络员", "Liaisons")
_OFFICE: Final = Text("办公室", "Office")
_ROLE_OF_ROW: Final = {
    _CONVENERS: SeatRole.CONVENER,
    _MEMBERS: SeatRole.MEMBER,
    _LIAISONS: SeatRole.LIAISON,
}
_GROUPS: Final = Text("专项小组", "Groups")
_MANDATE: Final = Text("主要职责", "Mandate")
_ITEMS: Final = Text("{count} 项", "{count} items")
_DUTIES: Final = Text("职责分工", "Duties")
_DUTY_COUNT: Final = Text("{duties} 条", "{duties} entries")
_FUNCTION_COUNT: Final = Text("另有办公室职能 {count} 条", "beside them {count} functions of the office")
_GROUP_COUNT: Final = Text("另有小组职责 {count} 条", "beside them {count} duties of groups")
_MATTER_COUNT: Final = Text("认定的事项 {matters} 个", "{matters} declared matters")
_SUGGESTED_COUNT: Final = Text("推测的事项 {matters} 个", "{matters} suggested matters")
_ORPHANS: Final = Text("其中无人负责 {count} 个：{titles}", "of them {count} owned by nobody: {titles}")
_LONE_ORPHANS: Final = Text(
    "单独成条的职责中无人负责 {count} 条：{titles}", "of the duties that stand alone {count} owned by nobody: {titles}"
)
_RULES: Final = Text("工作规则", "Working rules")
_LOWER: Final = Text("对下要求", "Lower tiers")
_ROSTER: Final = Text("成员名单", "Roster")
_LINES: Final = Text("{count} 行", "{count} lines")
_EXTENT: Final = Text("手头文本", "Text at hand")
_PARTIAL: Final = Text("不全：{sections}", "not whole: {sections}")
_ABSENT: Final = Text("没有：{sections}", "not at hand: {sections}")
_COUNTED: Final = Text("（{count}）", " ({count})")
_OF_STATED: Final = Text("（列出 {count}，文中称 {stated}）", " ({count} named; the text says {stated})")
_DAILY_BY: Final = Text("日常工作由{unit}承担", "the daily work is done by {unit}")
_NOWHERE: Final = Text("有，手头的文本没有写设在哪里", "there is one; the text at hand does not say where")

_RULE_KINDS: Final = (
    ("meetings", Text("会议", "meetings")),
    ("reports", Text("报告", "reports")),
    ("minutes", Text("纪要", "minutes")),
    ("bulletins", Text("简报", "bulletins")),
    ("decisions", Text("议决", "decisions")),
    ("succession", Text("递补", "succession")),
    ("invitations", Text("邀请", "invitations")),
    ("seals", Text("印章", "seals")),
    ("sunsets", Text("终止", "sunset")),
    ("delegations", Text("委托", "delegations")),
    ("accountability", Text("问责", "accountability")),
)


def summary_view(structure: Structure, lang: str = "zh") -> View:
    """What a structure is, in a dozen lines; what it does not say has no line."""
    index = Index(structure)
    shown = (
        (_FORM, _form(structure, lang)),
        (_DOCUMENT, _document(structure.document, lang)),
        (_DATE, _date(structure.document, lang)),
        (_BASIS, _basis(structure.document, lang)),
        (_CONVENERS, _seats(index, structure.conveners, _CONVENERS, lang)),
        (_MEMBERS, _seats(index, structure.members, _MEMBERS, lang)),
        (_OFFICE, _office(index, lang)),
        (_LIAISONS, _seats(index, structure.liaisons, _LIAISONS, lang)),
        (_GROUPS, joined([group.name for group in every_group(structure)], lang)),
        (_MANDATE, _ITEMS.fill({"count": str(len(structure.mandate))}, lang) if structure.mandate else ""),
        (_DUTIES, _duties(index, lang)),
        (_RULES, _rules(structure, lang)),
        (_LOWER, _lower(index, lang)),
        (_ROSTER, _LINES.fill({"count": str(len(structure.roster))}, lang) if structure.roster else ""),
        (_EXTENT, _extent(structure.document, lang)),
    )
    facts = tuple(Fact(label=say(label, lang), text=text) for label, text in shown if text)
    heading = Heading(text=structure.name, aside=structure.id, level=1)
    return View(groups=((heading, Facts(facts=facts)),))


def _form(structure: Structure, lang: str) -> str:
    division = structure.division
    tier = term(division.tier, lang) if division is not None and division.tier is not None else ""
    standing = term(division.standing, lang) if division is not None and division.standing is not None else ""
    name = division.name if division is not None else ""
    special = "" if standing in tier else standing
    parts = (term(structure.form, lang), name, tier, special, structure.topic or "")
    return " · ".join(part for part in parts if part)


def _document(document: Document, lang: str) -> str:
    title = f"《{document.title}》" if document.title else ""
    kind = [term(document.act, lang)] if title or document.number else []
    return " ".join(part for part in (title, str(document.number or ""), *kind) if part)


def _date(document: Document, lang: str) -> str:
    if document.date is None:
        return ""
    return f"{document.date}{'' if document.date_match is Match.STATED else say(_DECLARED, lang)}"


def _basis(document: Document, lang: str) -> str:
    return joined([f"《{cited.title}》{cited.number or ''}" for cited in document.basis], lang)


def _seats(index: Index, seats: SeatList, row: Text, lang: str) -> str:
    """The seats by what they are called, where that is not what the row is called; then the rule for each unit."""
    own = role_label(_ROLE_OF_ROW[row], SeatLevel.PLAIN, lang) if row in _ROLE_OF_ROW else ""
    named = joined([_seat(index, seat, own, lang) for seat in seats.seats], lang)
    count = _count(seats, lang)
    rule = per_unit_text(seats.per_unit, lang) if seats.per_unit is not None else ""
    return _listed((f"{named}{count}", rule), lang)


def _count(seats: SeatList, lang: str) -> str:
    """How many are named, and how many the text says there are where it says another number."""
    count = str(len(seats.seats))
    if seats.seats and seats.stated_count not in {None, len(seats.seats)}:
        return _OF_STATED.fill({"count": count, "stated": str(seats.stated_count)}, lang)
    return _COUNTED.fill({"count": count}, lang) if len(seats.seats) > 1 else ""


def _seat(index: Index, seat: Seat, own: str, lang: str) -> str:
    label = seat_label(seat, lang)
    return holder(index, seat, lang) if label == own else f"{label} {holder(index, seat, lang)}"


def _listed(parts: Iterable[str], lang: str) -> str:
    return ("；" if lang == "zh" else "; ").join(part for part in parts if part)


def _office(index: Index, lang: str) -> str:
    office = index.structure.office
    if office is None:
        return ""
    hosts = office.printed or joined([index.units[host].name for host in office.hosts], lang)
    daily = _DAILY_BY.fill({"unit": index.units[office.daily_work].name}, lang) if office.daily_work else ""
    shown = _listed((hosts, daily, _seats(index, office.seats, _OFFICE, lang)), lang)
    return shown or say(_NOWHERE, lang)


def _duties(index: Index, lang: str) -> str:
    structure = index.structure
    parts = [duties_text(structure, lang)]
    whole = structure.document.extent.covers(Section.DUTIES)
    suggested = [matter for matter in structure.matters if only_suggested(matter)]
    declared = [matter for matter in structure.matters if not only_suggested(matter)]
    for matters, counted in ((declared, _MATTER_COUNT), (suggested, _SUGGESTED_COUNT)):
        if matters:
            parts.append(counted.fill({"matters": str(len(matters))}, lang))
            parts.append(_orphans(index, matters, _ORPHANS, lang) if whole else "")
    if whole:
        parts.append(_orphans(index, lone_matters(index), _LONE_ORPHANS, lang))
    return _listed(parts, lang)


def _orphans(index: Index, matters: Iterable[Matter], text: Text, lang: str) -> str:
    """Which of the matters nobody owns: those with a × in the matrix."""
    titles = [matter.title for matter in matters if ownership_flag(tuple(involvements(index, matter))) == NOBODY]
    return text.fill({"count": str(len(titles)), "titles": joined(titles, lang)}, lang) if titles else ""


def duties_text(structure: Structure, lang: str = "zh") -> str:
    """How many entries the division of duties has, and how many duties stand elsewhere; empty where there are none."""
    functions = len(structure.office.functions) if structure.office is not None else 0
    grouped = sum(1 for _ in every_duty(structure)) - len(structure.duties) - functions
    shown = ((_DUTY_COUNT, len(structure.duties)), (_FUNCTION_COUNT, functions), (_GROUP_COUNT, grouped))
    said = [text.fill({"duties": str(count), "count": str(count)}, lang) for text, count in shown if count]
    return ("，" if lang == "zh" else ", ").join(said)


def _rules(structure: Structure, lang: str) -> str:
    counted = [(say(label, lang), len(getattr(structure.rules, field))) for field, label in _RULE_KINDS]
    return joined([f"{label} {count}" for label, count in counted if count], lang)


def _lower(index: Index, lang: str) -> str:
    lower = index.structure.lower_tiers
    if lower is None:
        return ""
    whom = joined([display(index, actor) for actor in lower.addressed], lang)
    return (": " if lang == "en" else "：").join(part for part in (term(lower.stance, lang), whom) if part)


def _extent(document: Document, lang: str) -> str:
    extent = document.extent
    absent = [section for section in Section if section not in extent.whole | extent.partial]
    parts = []
    for text, sections in ((_PARTIAL, [s for s in Section if s in extent.partial]), (_ABSENT, absent)):
        if sections:
            parts.append(text.fill({"sections": joined([term(section, lang) for section in sections], lang)}, lang))
    return _listed(parts, lang)
