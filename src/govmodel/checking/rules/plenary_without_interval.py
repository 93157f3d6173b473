"""GM401: a plenary that nobody can tell the date of."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.checking.authorities import NATIONAL_JOINT_MEETINGS, WORKABLE
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Rule
from govmodel.checking.words import quote_at
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.division import Tier
from govmodel.model.document import Section
from govmodel.model.meeting_rules import MeetingKind

CODE, SLUG = "GM401", "plenary-without-interval"
_WHOLE = frozenset({MeetingKind.PLENARY, MeetingKind.REGULAR})
_LOWER = frozenset({Tier.COUNTY, Tier.TOWNSHIP})


def look(context: Context) -> Iterator[Finding]:
    """Ask whether some meeting of the whole body has an interval one can count by."""
    meetings = [
        (i, rule) for i, rule in enumerate(context.structure.rules.meetings) if not _WHOLE.isdisjoint(rule.kinds)
    ]
    if any(rule.interval is not None and rule.interval.definite for _, rule in meetings):
        return
    place, first = meetings[0] if meetings else (None, None)
    vague = next((rule.interval for _, rule in meetings if rule.interval is not None), None)
    said = (vague.words or vague.recurrence.value) if vague is not None else ""
    # A list of people that sets no working rules leaves them to another document.
    lenient = bool(said) or context.tier in _LOWER or not _works(context)
    yield Finding(
        code=CODE,
        slug=SLUG,
        severity=Severity.NOTE if lenient else Severity.WARNING,
        path="$.rules.meetings" if place is None else f"$.rules.meetings[{place}]",
        element_id=first.id if first is not None else None,
        message=Text(
            "全体会议多久开一次没有写明" + ("，只说「{said}」" if said else ""),
            "how often the whole body meets is not said" + (", only “{said}”" if said else ""),
        ),
        params=(("said", said),),
        source=quote_at(context, first.id if first is not None else ".rules", said, marked=said) if said else None,
        authority=(NATIONAL_JOINT_MEETINGS, WORKABLE),
        suggestion=Text("写明次数，如「原则上每年召开一次」", "give a number, such as once a year in principle"),
    )


def _works(context: Context) -> bool:
    """Whether the document says at all how the body works."""
    rules = context.structure.rules
    return bool(rules.meetings or rules.reports or rules.minutes or rules.decisions)


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "某市家政服务联席会议"
[[rules.meetings]]
id = "meeting/plenary"
kinds = ["全体会议"]
interval = INTERVAL
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("全体会议没有间隔", "A plenary without an interval"),
    finds=Text(
        "没有一种全体性会议（全体会议、例会）写明了可计的次数：省、地级和国家层面完全没写的为警告；"
        "写了「不定期」「根据需要」的，县、乡级的，以及只列名单、不写规则的，为提示，因为这样写很常见。",
        "No meeting of the whole body has a countable interval: a warning at national, provincial and prefectural tier "
        "where nothing is said; a note where it says 不定期 or 根据需要, at county and township tier, and where the "
        "document lists people and sets no rules, since all that is common.",
    ),
    why=Text(
        "没有间隔，就说不清哪一年没开，也督查不了。", "Without an interval nobody can say that a year was missed."
    ),
    remedy=Text("写明每年几次；软一点可写「原则上」。", "Say how many times a year; 原则上 keeps it soft."),
    off=Text("一事一议、办完即撤的联席会议。", "For a body that meets for one affair and then ends."),
    authority=(NATIONAL_JOINT_MEETINGS, WORKABLE),
    sections=frozenset({Section.RULES}),
    bad=Example(text=_HEAD.replace("INTERVAL", '{ recurrence = "不定期" }')),
    good=Example(text=_HEAD.replace("INTERVAL", '{ least = 1, most = 2, period = "年" }')),
    look=look,
)
