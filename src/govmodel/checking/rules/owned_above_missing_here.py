"""GM501: what somebody owns above, and nobody owns or helps with here."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.checking.authorities import FOLLOWS_ABOVE, ONE_DEPARTMENT
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Need, Rule
from govmodel.checking.words import names, quote_duty
from govmodel.comparison.pairing import Pairing
from govmodel.findings.finding import Finding, Quote, Severity
from govmodel.findings.text import Text
from govmodel.model.document import Section
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId
from govmodel.model.matter import Claim, Match, Matter
from govmodel.model.part import Part
from govmodel.model.questions import owners
from govmodel.wording.promoting import promotes

CODE, SLUG = "GM501", "owned-above-missing-here"


def look(context: Context) -> Iterator[Finding]:
    """Ask of every matter that a unit owns in the base whether anybody here has a real part in it."""
    base = context.base
    for matter in (*base.structure.matters, *base.paired.lone):
        owning = _owning(base, matter)
        if not owning:
            continue
        pairings = context.paired.fellows(base.paired, matter)
        if not any(_taken_up(context, pairing, owning) for pairing in pairings):
            yield _finding(context, matter, owning, pairings)


def _owning(base: Context, matter: Matter) -> list[tuple[Claim, Duty]]:
    """The claims by which units of the base certainly own the matter."""
    actors = [actor for actor in owners(base.index, matter) if actor in base.index.units]
    found = []
    for claim in matter.claims:
        duty = base.index.duties.get(DutyId(claim.element))
        if duty is not None and duty.part.owns and any(actor in actors for actor in duty.actors):
            found.append((claim, duty))
    return found


def _taken_up(context: Context, pairing: Pairing, owning: list[tuple[Claim, Duty]]) -> bool:
    """Whether somebody here owns the matter or helps with it, on whatever reading.

    Where all that was owned above is to encourage (负责…，鼓励…), to encourage here takes it up.
    """
    found = (context.index.duties.get(DutyId(claim.element)) for claim in pairing.matter.claims)
    duties = [duty for duty in found if duty is not None]
    if all(promotes(duty.marker.removeprefix(Part.OWN.value) + duty.task) for _, duty in owning):
        return bool(duties)
    return any(duty.part.owns or duty.part.helps for duty in duties)


def _finding(
    context: Context, matter: Matter, owning: list[tuple[Claim, Duty]], pairings: tuple[Pairing, ...]
) -> Finding:
    base = context.base
    above = "、".join(dict.fromkeys(names(base, duty.actors) for _, duty in owning))
    quotes = [quote_duty(base, duty, claim) for claim, duty in owning]
    left = tuple(quote for pairing in pairings for quote in _what_is_left(context, pairing))
    first = pairings[0] if pairings else None
    return Finding(
        code=CODE,
        slug=SLUG,
        severity=Severity.WARNING,
        path="$.duties" if first is None else context.path_of(first.matter.id),
        # What is missing has no element here; the base's own id would be somebody else's.
        element_id=None if first is None else first.matter.id,
        key=matter.id,
        message=Text(
            "上级由{above}负责的「{matter}」，这里没有人负责或协助" + ("，只有{left}" if left else ""),
            "“{matter}”, which {above} own above, nobody owns or helps with here" + ("; only {left}" if left else ""),
        ),
        params=(
            ("above", above),
            ("matter", matter.title),
            ("matter_above", matter.id),
            ("left", "、".join(dict.fromkeys(f"{quote.who}（{quote.marked or '不担责'}）" for quote in left))),
        ),
        source=quotes[0],
        related=(*quotes[1:], *left),
        authority=(ONE_DEPARTMENT, FOLLOWS_ABOVE),
        suggestion=Text("写明由谁承接，或说明本级为什么不设", "say who takes it up, or why this tier does without it"),
        match=first.match if first is not None else Match.STATED,
        score=first.score if first is not None else None,
    )


def _what_is_left(context: Context, pairing: Pairing) -> tuple[Quote, ...]:
    duties = (context.index.duties.get(DutyId(claim.element)) for claim in pairing.matter.claims)
    return tuple(quote_duty(context, duty) for duty in duties if duty is not None)


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "city"
name = "某市家政服务联席会议"
units = [{ id = "commerce", name = "市商务局" }]
[[duties]]
id = "commerce/1"
actors = ["commerce"]
part = "PART"
marker = "PART"
task = "家政服务网络建设"
"""
_BASE = """
govmodel = 1
kind = "joint-meeting"
id = "province"
name = "某省家政服务联席会议"
units = [{ id = "commerce", name = "省商务厅" }]
[[duties]]
id = "commerce/1"
actors = ["commerce"]
part = "负责"
marker = "负责"
task = "家政服务网络建设"
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("上级有人负责，这里没有人管", "Owned above, missing here"),
    finds=Text(
        "上级文件中有单位负责的事项，在本文件中既无人负责，"
        "也无人协助（只有支持、鼓励的也算没有）：警告，每个事项一条。",
        "A matter that a unit owns in the base and that nobody "
        "here owns or helps with (support and encouragement do not "
        "count): a warning, one a matter.",
    ),
    why=Text(
        "对照着改写时，漏掉的内容没有地方可以批注。",
        "What is left out when a document is rewritten has no margin to write a comment in.",
    ),
    remedy=Text(
        "写明由谁承接；本级确实不需要的，在起草说明中写明理由。",
        "Name who takes it up, or give the reason in the drafting note.",
    ),
    off=Text("本级与上级的事权本来不同时。", "Where the powers of the two tiers differ by law."),
    authority=(ONE_DEPARTMENT, FOLLOWS_ABOVE),
    sections=frozenset({Section.DUTIES, Section.OFFICE, Section.GROUPS}),
    needs=frozenset({Need.BASE}),
    bad=Example(text=_HEAD.replace("PART", "支持"), base=_BASE),
    good=Example(text=_HEAD.replace("PART", "负责"), base=_BASE),
    look=look,
)
