"""What stands below the rules: standing, ties to others, lower tiers, annex, signature and date."""

from __future__ import annotations

import datetime
from typing import Final

from govmodel.model.actor import BodyRef, Unnamed
from govmodel.model.dates import PartialDate
from govmodel.model.meeting import LowerTiers, LowerTiersStance, Relation, RelationKind
from govmodel.model.part import Norm
from govmodel.model.roster import Appointment
from govmodel.rendering.notices.speech import NORMS, Speech, label, sentence
from govmodel.rendering.width import clean
from govmodel.wording.dates import date_text

_NEW_NUMERALS: Final = datetime.date(2012, 7, 1)
"""From this day on GB/T 9704-2012 is in force, which dates documents in Arabic numerals."""
_WITHHELD: Final = "×××"
"""What stands in the place of a name that is not given, so that nobody takes the post for a seat's."""
_BLANK: Final = "\u3000"
_TIES: Final = {
    RelationKind.REPORTS_TO: "{body}对{other}负责",
    RelationKind.REPLACES: "{body}取代{other}",
    RelationKind.PART_OF: "{body}属于{other}",
    RelationKind.LED_BY: "{body}在{other}领导下开展工作",
}


def requirements(speech: Speech) -> list[str]:
    """The paragraphs on standing, ties and lower tiers; none where nothing is said."""
    structure = speech.structure
    said = []
    if structure.coordinating is not None:
        said.append(sentence(speech.body, "" if structure.coordinating else "不", "纳入议事协调机构管理"))
    said += [_tie(speech, relation) for relation in structure.relations]
    lower = structure.lower_tiers
    return [text for text in ("".join(said), _lower_tiers(speech, lower) if lower is not None else "") if text]


def _tie(speech: Speech, relation: Relation) -> str:
    target = relation.target
    other = clean(target.name) if isinstance(target, BodyRef) else speech.unit(target)
    return sentence(_TIES[relation.kind].format_map({"body": speech.body, "other": other}))


def _lower_tiers(speech: Speech, lower: LowerTiers) -> str:
    who = speech.parties(lower.addressed, "各地")
    firm = {Norm.MUST: "", Norm.MAY: "可"}.get(lower.norm, NORMS[lower.norm])
    if lower.stance is LowerTiersStance.REQUIRED:
        firm += "要" if lower.norm is not Norm.MAY else "以"
    on = f"{clean(lower.condition)}，" if lower.condition else ""
    what = "，".join(clean(task).rstrip("。；，") for task in lower.tasks) or f"建立相应的{speech.body}制度"
    return sentence(who, firm, on, what)


def signature(speech: Speech) -> list[str]:
    """The note of the annex, who issued it and the date; in Chinese numerals as was usual until 2012."""
    document = speech.structure.document
    lines = [f"附件：{annex_title(speech)}"] if speech.structure.roster else []
    lines += [speech.unit(document.issuer)] if document.issuer is not None else []
    lines += [clean(each.words) if isinstance(each, Unnamed) else speech.unit(each) for each in document.co_issuers]
    if document.date is not None:
        lines.append(_dated(document.date))
    return lines


def _dated(date: PartialDate) -> str:
    return date_text(date, chinese=date.latest < _NEW_NUMERALS)


def annex_title(speech: Speech) -> str:
    """What the annex with the roster is called."""
    return f"{clean(speech.structure.name)}成员名单"


def roster(speech: Speech, *, names: bool) -> list[str]:
    """The lines of the annex: label, name where it is asked for, and posts."""
    listed = speech.structure.roster
    return ["附件", annex_title(speech), *(_line(speech, line, names=names) for line in listed)] if listed else []


def _line(speech: Speech, line: Appointment, *, names: bool) -> str:
    seat = speech.index.seats[line.seat]
    who = clean(line.person) if names and line.person else ""
    posts = "、".join(speech.post(post, None) for post in line.posts) or speech.holder(seat)
    since = f"自{date_text(line.since)}起" if line.since is not None else ""
    until = f"至{date_text(line.until)}止" if line.until is not None else ""
    when = f"（{since}{until}）" if since or until else ""
    return f"{label(seat)}：{who or _WITHHELD}{_BLANK}{posts}{when}"
