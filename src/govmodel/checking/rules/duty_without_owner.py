"""GM101: a matter that has helpers and nobody to help."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from govmodel.checking.authorities import ONE_DEPARTMENT
from govmodel.checking.context import Context
from govmodel.checking.rule import Example, Rule
from govmodel.checking.words import names, quote_at, quote_duty
from govmodel.comparison.nearness import NearMiss, near_misses
from govmodel.findings.finding import Finding, Quote, Severity
from govmodel.findings.text import Text
from govmodel.model.document import Section
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId
from govmodel.model.matter import Claim, Match, Matter
from govmodel.model.part import Norm, Scope
from govmodel.model.questions import display, owners
from govmodel.wording.vague import unspecific

CODE, SLUG = "GM101", "duty-without-owner"

_Claimed = tuple[Claim, Duty]
"""A claim of a matter, and the duty that it claims."""


def look(context: Context) -> Iterator[Finding]:
    """Ask of every matter whether somebody owns it, where somebody helps with it."""
    duties = context.index.duties
    for matter in context.matters:
        helped = False
        for claim in matter.claims:
            duty = duties.get(claim.element)  # type: ignore[arg-type]  # a mandate id is not found, and that is right
            if duty is None:
                continue
            if _owns(duty) and duty.scope is Scope.CERTAIN and _sure(claim):
                break
            if _helps(duty):
                helped = True
        else:
            if helped:
                yield _finding(context, matter)


def _finding(context: Context, matter: Matter) -> Finding:
    claims = [(claim, context.index.duties[DutyId(claim.element)]) for claim in matter.claims if _known(context, claim)]
    helping = [(claim, duty) for claim, duty in claims if _helps(duty)]
    resting = _resting_on(claims, helping)
    above = _owners_above(context, matter)
    severity, reason, misses = _judged(context, matter, claims, owned=bool(above))
    helped_by = (
        f"{display(context.index, actor)}（{duty.marker or duty.part.value}）"
        for _, duty in helping
        for actor in duty.actors
    )
    who = "、".join(dict.fromkeys(helped_by))
    quotes = [quote_duty(context, duty, claim) for claim, duty in claims]
    quotes += [_near_quote(context, miss) for miss in misses]
    quotes += [quote for _, quote in above]
    owned = "、".join(dict.fromkeys(name for name, _ in above))
    return Finding(
        code=CODE,
        slug=SLUG,
        severity=severity,
        path=context.path_of(matter.id),
        element_id=matter.id,
        # The helpers' words in no order: which claim comes first makes no other finding.
        key="\x1f".join(sorted(quote_duty(context, duty).words for _, duty in helping)),
        message=Text(
            "「{matter}」没有牵头或负责单位，只有{helpers}" + ("；上级由{above}负责" if owned else "") + reason.zh,
            "nobody owns “{matter}”; it has only helpers: {helpers}"
            + ("; above, {above} owned it" if owned else "")
            + reason.en,
        ),
        params=(("matter", matter.title), ("helpers", who), ("above", owned)),
        source=quotes[0],
        related=tuple(quotes[1:]),
        authority=(ONE_DEPARTMENT,),
        suggestion=Text(
            "明确由谁牵头或负责" + ("：上级由{above}负责" if owned else "") + "，或写明所配合的单位",
            "say who leads or owns it" + (" (above it was {above})" if owned else "") + ", or whom the helpers help",
        ),
        match=Match.SUGGESTED if misses else resting.match,
        score=misses[0].score if misses else resting.score,
    )


def _known(context: Context, claim: Claim) -> bool:
    return DutyId(claim.element) in context.index.duties


_NO_DOUBT: Final = Text("", "")
_READING: Final = Text(
    "。配合一类词是否及于此处，有两种读法，请确认", ". Whether a helping word reaches this far can be read two ways"
)
_RANKED: Final = (Severity.QUESTION, Severity.WARNING, Severity.ERROR)


def _judged(
    context: Context, matter: Matter, claims: list[_Claimed], *, owned: bool
) -> tuple[Severity, Text, tuple[NearMiss, ...]]:
    """How grave it is, why only a person can say if there is an owner, and the near misses that say so.

    An owner that is suggested, or is one in one reading, makes it a question. Whatever else is suggested makes
    it no less grave than it would be without: it is as grave as it is by the sure claims, or by one that would
    stand alone otherwise.
    """
    if any(_owns(duty) and not _sure(claim) for claim, duty in claims):
        return Severity.QUESTION, Text("。配对只是推测，请确认", ". The pairing is only suggested; please confirm"), ()
    if any(_owns(duty) and duty.scope is Scope.READING for _, duty in claims):
        return Severity.QUESTION, _READING, ()
    found = []
    for core in _cores(claims):
        near = near_misses(context.index, attrs.evolve(matter, claims=tuple(claim for claim, _ in core)))
        reason, misses = _doubt(core, near)
        helpers = {actor for _, duty in core if _helps(duty) for actor in duty.actors}
        severity = Severity.ERROR if owned or len(helpers) > 1 else Severity.WARNING
        found.append((severity if reason is _NO_DOUBT else Severity.QUESTION, reason, misses))
    return max(found, key=lambda each: _RANKED.index(each[0]))


def _cores(claims: list[_Claimed]) -> list[list[_Claimed]]:
    """What is one matter for sure, and each helper that may be a matter of its own: its pairing is only suggested."""
    sure = [(claim, duty) for claim, duty in claims if _sure(claim)]
    alone = [[(claim, duty)] for claim, duty in claims if _helps(duty) and not _sure(claim)]
    if not any(_helps(duty) for _, duty in sure):
        return alone
    # A duty of which only some words are suggested is found by itself as well.
    return [sure, *(one for one in alone if one[0][0].quote is None)]


def _doubt(claims: list[_Claimed], near: tuple[NearMiss, ...]) -> tuple[Text, tuple[NearMiss, ...]]:
    """Why only a person can say if there is an owner, and the near misses that say so."""
    if all(unspecific(claim.quote or duty.task) for claim, duty in claims if _helps(duty)):
        return Text("。事项不具体，请明确所指", ". The matter is not specific; say what is meant"), ()
    if any(duty.scope is Scope.READING for _, duty in claims):
        return _READING, ()
    if near:
        reason = Text(
            "。另有近似的职责，请确认是否同一事项", ". A duty in near words may be the same matter; please confirm"
        )
        return reason, near[:1]
    return _NO_DOUBT, ()


def _resting_on(claims: list[_Claimed], helping: list[_Claimed]) -> Claim:
    """The claim that says how sure the finding is: a suggested owner's, else a helper's, the surest first."""
    unsure = (claim for claim, duty in claims if _owns(duty) and not _sure(claim))
    sure = (claim for claim, _ in helping if _sure(claim))
    return next(unsure, None) or next(sure, None) or helping[0][0]


def _owns(duty: Duty) -> bool:
    return duty.part.owns and duty.norm is not Norm.MUST_NOT and bool(duty.actors)


def _helps(duty: Duty) -> bool:
    return duty.part.helps and duty.norm is not Norm.MUST_NOT


def _sure(claim: Claim) -> bool:
    return claim.match is not Match.SUGGESTED


def _owners_above(context: Context, matter: Matter) -> list[tuple[str, Quote]]:
    """Who owned the matter in the base, with the words that say so; empty where there is no base or no owner."""
    if not context.has_base:
        return []
    base = context.base
    found = []
    for pairing in base.paired.fellows(context.paired, matter):
        if pairing.match is Match.SUGGESTED:
            continue
        actors = owners(base.index, pairing.matter)
        for claim in pairing.matter.claims:
            duty = base.index.duties.get(DutyId(claim.element))
            if duty is not None and duty.part.owns and any(actor in actors for actor in duty.actors):
                found.append((names(base, duty.actors), quote_duty(base, duty, claim)))
    return found


def _near_quote(context: Context, miss: NearMiss) -> Quote:
    note = Text(f"近似：「{miss.words}」，{miss.score:.2f}", f"near: “{miss.words}”, {miss.score:.2f}")
    quote = quote_at(context, miss.duty.id, miss.duty.task, who=names(context, miss.duty.actors), marked=miss.words)
    return attrs.evolve(quote, note=note)


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "某市家政服务联席会议"
units = [{ id = "commerce", name = "市商务局" }, { id = "women", name = "市妇联" }, { id = "civil", name = "市民政局" }]
"""
_HELPERS = """
[[duties]]
id = "women/1"
actors = ["women"]
part = "协同"
marker = "协同"
task = "监督管理服务质量"
[[duties]]
id = "civil/1"
actors = ["civil"]
part = "协助"
marker = "协助"
task = "监督管理服务质量"
"""
_OWNER = """
[[duties]]
id = "commerce/1"
actors = ["commerce"]
part = "负责"
marker = "负责"
task = "监督管理服务质量"
"""
_MATTER = """
[[matters]]
id = "quality"
title = "服务质量"
claims = [CLAIMS]
"""
_CLAIMS = '{ element = "women/1" }, { element = "civil/1" }'

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("职责没有牵头单位", "A duty has helpers and no owner"),
    finds=Text(
        "一个事项只有配合、协助、协同、参与的单位，没有负责或牵头的单位。"
        "有两个以上确定的协助单位（只是推测的不算），或上级文件中有人负责的，为错误；"
        "只有一个确定的协助单位的，为警告；事项不具体、配合的范围有两种读法、负责单位只是推测的、或有近似职责的，一律为疑问。",
        "A matter whose actors all cooperate, assist, join or "
        "participate, and nobody owns or leads it. An error with two "
        "sure helpers or more (one that is only suggested does not count), or where the base has an owner; a warning "
        "with one; always a question where the matter is "
        "unspecific, the reach of a helping word can be read two ways, an owner is only suggested, or a duty in near "
        "words may be the same.",
    ),
    why=Text(
        "没有人负责，配合就无从配合：出了问题，每个单位都只是协助。",
        "Nobody can help where nobody acts: when something goes wrong, every unit was only assisting.",
    ),
    remedy=Text(
        "写明由哪个单位牵头或负责，或写明「相关部门」是哪个部门。",
        "Name the unit that leads or owns the matter, or say which unit “the departments concerned” are.",
    ),
    off=Text(
        "职责分工另有文件规定、本文件只列配合单位时。",
        "Where another document gives the owners and this one lists only the helpers.",
    ),
    authority=(ONE_DEPARTMENT,),
    sections=frozenset({Section.DUTIES, Section.OFFICE, Section.GROUPS}),
    bad=Example(text=_HEAD + _HELPERS + _MATTER.replace("CLAIMS", _CLAIMS)),
    good=Example(text=_HEAD + _HELPERS + _OWNER + _MATTER.replace("CLAIMS", '{ element = "commerce/1" }, ' + _CLAIMS)),
    look=look,
)
