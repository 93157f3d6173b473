"""Rules of meetings in words: when they are held, who chairs and comes, what they deal with, what is written down."""

from __future__ import annotations

from typing import Final

from govmodel.model.interval import Recurrence
from govmodel.model.meeting_rules import BulletinRule, InvitationRule, MeetingRule, MinutesRule
from govmodel.rendering.notices.speech import NORMS, Speech, condition, often, sentence, span
from govmodel.rendering.width import clean


def meeting(speech: Speech, rule: MeetingRule) -> str:
    """When a meeting is held, by whom, with whom and what for."""
    own = "或".join(kind.value for kind in rule.kinds) or "会议"
    named = clean(rule.printed) if rule.printed is not None else own
    asked = f"经{speech.parties(rule.proposers)}提议，" if rule.proposers else ""
    before = f"在{'、'.join(kind.value for kind in rule.precedes)}之前，" if rule.precedes else ""
    norm = NORMS[rule.terms.norm]
    interval = rule.interval
    if interval is not None and interval.recurrence is Recurrence.WITH_MEETING and interval.words:
        before, interval = f"{clean(interval.words)}，", None
    elif before and interval is not None and interval.recurrence is Recurrence.WITH_MEETING:
        interval = None
    first = [before, condition(rule.terms), asked, speech.body, norm, often(interval, "召开"), named, span(rule.terms)]
    items = [clean(item).rstrip("。；，") for item in rule.agenda]
    told = all(item.startswith(_VERBS) for item in items)
    studied = f"，研究{'及'.join(items)}" if items and not told else ""
    agenda = sentence("；".join(items)) if items and told else ""
    return sentence(*first, studied, _chaired(speech, rule)) + agenda + _attended(speech, rule)


_VERBS: Final = (
    *("研究", "讨论", "审议", "学习", "贯彻", "传达", "通报", "分析", "提出", "议定", "审定", "听取", "总结"),
    *("部署", "交流", "安排", "协调", "会商", "沟通"),
)
"""Verbs with which an item on the agenda stands by itself."""


def _chaired(speech: Speech, rule: MeetingRule) -> str:
    """Who calls and chairs it, and who may chair instead."""
    chairs = speech.parties(rule.chairs)
    if rule.delegable:
        chairs += f"{'或' if chairs else ''}{chairs or speech.body}委托的同志"
    if rule.delegated_chairs:
        others = speech.parties(rule.delegated_chairs)
        chairs += f"{'或' if chairs else ''}{speech.parties(rule.chairs) or speech.body}委托的{others}"
    if not chairs:
        return f"，会议由{speech.parties(rule.callers)}召集" if rule.callers else ""
    if rule.callers == rule.chairs:
        return f"，会议由{chairs}主持召开"
    calls = f"，会议由{speech.parties(rule.callers)}召集" if rule.callers else ""
    return f"{calls}，会议由{chairs}主持"


def _attended(speech: Speech, rule: MeetingRule) -> str:
    if not rule.attendees and not rule.attendees_of:
        return ""
    of = f"{speech.parties(rule.attendees_of)}的" if rule.attendees_of else ""
    return sentence(of, speech.parties(rule.attendees, "有关人员"), "参加会议")


def minutes(speech: Speech, rule: MinutesRule) -> str:
    """How what was settled is recorded, step by step."""
    steps = [
        f"{condition(rule.terms)}{speech.body}{NORMS[rule.terms.norm]}以{clean(rule.form)}形式明确会议议定事项{span(rule.terms)}"
    ]
    steps += [f"由{speech.parties(rule.drafted_by)}起草"] if rule.drafted_by else []
    steps += [f"由{speech.parties(rule.countersigned_by)}会签"] if rule.countersigned_by else []
    steps += [f"由{speech.parties(rule.signed_by)}签发"] if rule.signed_by else []
    consent = f"经{speech.parties(rule.consent_of)}同意后" if rule.consent_of else ""
    if consent or rule.sent_to:
        steps.append(f"{consent}印发{speech.parties(rule.sent_to)}")
    steps += [f"抄报{speech.parties(rule.copied_to)}"] if rule.copied_to else []
    return sentence("，".join(steps))


def bulletin(speech: Speech, rule: BulletinRule) -> str:
    """What is published, by whom and for whom."""
    who = speech.parties(rule.published_by, speech.body)
    sent = f"，印送{speech.parties(rule.sent_to)}" if rule.sent_to else ""
    norm = NORMS[rule.terms.norm]
    return sentence(
        who, condition(rule.terms), norm, often(rule.interval), "编印", clean(rule.name), span(rule.terms), sent
    )


def invitation(speech: Speech, rule: InvitationRule) -> str:
    """Who may be asked to meetings."""
    on = clean(rule.terms.condition) if rule.terms.condition else ""
    who = speech.parties(rule.invited, "有关部门和单位")
    return sentence(speech.body, NORMS[rule.terms.norm], on, "邀请", who, "参加会议", span(rule.terms))
