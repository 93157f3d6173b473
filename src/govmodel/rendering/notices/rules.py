"""The working rules in words, a paragraph for each kind, in the order in which notices tell them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from govmodel.model.actor import Role
from govmodel.model.rules import (
    AccountabilityRule,
    DecisionRule,
    Delegation,
    ReportKind,
    ReportRule,
    SealRule,
    SuccessionRule,
    SunsetRule,
)
from govmodel.rendering.notices.duties import tasks
from govmodel.rendering.notices.meetings import bulletin, invitation, meeting, minutes
from govmodel.rendering.notices.speech import NORMS, Speech, condition, often, sentence, span
from govmodel.rendering.width import clean

_APPLIES: Final = {Role.MEMBER_PERSONS: "成员", Role.LIAISON: "联络员"}
_TOLD: Final = ("总结", "推广", "分析", "提出", "反映", "通报", "研究", "说明")
_TELL: Final = {ReportKind.APPROVAL: "批准", ReportKind.COPY: ""}


def rules(speech: Speech) -> list[str]:
    """The paragraphs on how the body works; none where no rule is stated."""
    return [text for text in map("".join, _kinds(speech)) if text]


def _kinds(speech: Speech) -> Iterator[list[str]]:
    own = speech.structure.rules
    yield [meeting(speech, rule) for rule in own.meetings]
    yield [invitation(speech, rule) for rule in own.invitations]
    yield [minutes(speech, rule) for rule in own.minutes]
    yield [_decision(speech, rule) for rule in own.decisions]
    mandate = {clean(item.task) for item in speech.structure.mandate}
    # What the body is for tells some of its reports; they are not told twice.
    yield from (
        [text] for text in (_report(speech, rule) for rule in own.reports) if _told(speech, text) not in mandate
    )
    yield [bulletin(speech, rule) for rule in own.bulletins]
    yield [_delegation(speech, rule) for rule in own.delegations]
    yield [_accountability(speech, rule) for rule in own.accountability]
    yield [_succession(speech, rule) for rule in own.succession]
    yield [*(_seal(speech, rule) for rule in own.seals), *(_sunset(speech, rule) for rule in own.sunsets)]


def _report(speech: Speech, rule: ReportRule) -> str:
    who = speech.parties(rule.reporters, speech.body)
    what = tasks(rule.content)
    purpose = clean(rule.purpose) if rule.purpose else ""
    if rule.words is not None:
        about = f"对{what}，" if what else ""
        return sentence(condition(rule.terms), about, who, NORMS[rule.terms.norm], clean(rule.words), span(rule.terms))
    via = f"由{speech.party(rule.via)}汇总后" if rule.via is not None else ""
    to = speech.parties(rule.recipients, "有关方面")
    aim = f"为{purpose}，" if purpose and not purpose.startswith("为") else ""
    purpose = "" if aim else purpose
    opening = [aim, condition(rule.terms), who, NORMS[rule.terms.norm], via, often(rule.interval)]
    if rule.kind in _TELL:
        told = [
            *opening,
            f"将{what or '有关事项'}",
            rule.kind.value[:1] if rule.kind is ReportKind.APPROVAL else "抄报",
        ]
        return sentence(*told, to, _TELL[rule.kind], _purpose(purpose), span(rule.terms))
    whole = any("、" in item for item in rule.content) or any(item.startswith(_TOLD) for item in rule.content[1:])
    if whole and rule.kind is ReportKind.REPORT:
        detail = "，".join(clean(item) for item in rule.content)
        first = sentence(*opening, "向", to, rule.kind.value, "工作", span(rule.terms))
        return first + sentence("主要汇报", detail, _purpose(purpose))
    return sentence(*opening, "向", to, rule.kind.value, what, _purpose(purpose), span(rule.terms))


def _told(speech: Speech, text: str) -> str:
    return text.removeprefix(speech.body).removesuffix("。")


def _purpose(purpose: str) -> str:
    return f"，{purpose}" if purpose else ""


def _decision(speech: Speech, rule: DecisionRule) -> str:
    subject = clean(rule.subject) if rule.subject else ""
    steps = []
    if rule.passed_by:
        steps.append(f"应经{speech.parties(rule.passed_by)}讨论通过")
    up = f"后上报{speech.parties(rule.reported_to)}" if rule.consent_of and rule.reported_to else ""
    if rule.consent_of:
        steps.append(f"{'并' if steps else '应'}征得{speech.parties(rule.consent_of)}同意{up}")
    if rule.reported_to and not up:
        steps.append(f"上报{speech.parties(rule.reported_to)}")
    norm, on = NORMS[rule.terms.norm], clean(rule.terms.condition) if rule.terms.condition else ""
    said = ""
    if steps or not rule.settled_by:
        steps = steps or ["按程序研究决定"]
        before = f"{on}，" if on and not rule.settled_by else ""
        said = sentence(f"{subject or '有关事项'}，", norm, before, "，".join(steps), span(rule.terms))
    if not rule.settled_by:
        return said + (sentence("有关事项由会议", clean(rule.settles_by)) if rule.settles_by else "")
    about = f"对{subject}，" if subject and not said and not _met_before(speech, rule) else ""
    how = clean(rule.settles_by) if rule.settles_by else ""
    by = f"由{speech.parties(rule.settled_by)}负责{how}"
    settled = f"{on}，{by}" if on else f"意见分歧{by}"
    return said + sentence(about, "" if said else norm, settled, span(rule.terms))


def _met_before(speech: Speech, rule: DecisionRule) -> bool:
    """Whether the decision just before is about the same, so that the subject need not be said again."""
    every = speech.structure.rules.decisions
    at = next(i for i, each in enumerate(every) if each.id == rule.id)
    return at > 0 and every[at - 1].subject == rule.subject


def _succession(speech: Speech, rule: SuccessionRule) -> str:
    who = "和".join(_APPLIES.get(role, role.value) for role in rule.applies_to) or "成员"
    on = clean(rule.terms.condition) if rule.terms.condition else "因工作变动需要调整"
    steps = []
    if rule.words is not None:
        steps.append(clean(rule.words))
    if rule.consulted:
        steps.append(f"由办公室商{speech.parties(rule.consulted)}")
    if rule.proposed_by:
        steps.append(f"由{speech.parties(rule.proposed_by)}{'自行递补' if rule.automatic else '提出'}")
    elif rule.automatic:
        steps.append("自行递补")
    steps += [f"报{speech.parties(rule.decided_by)}确定"] if rule.decided_by else []
    steps += [f"报{speech.parties(rule.filed_with)}备案"] if rule.filed_with else []
    steps += [f"抄报{speech.parties(rule.copied_to)}"] if rule.copied_to else []
    norm = NORMS[rule.terms.norm]
    return sentence(f"{speech.body}{who}{on}的，", norm, "，".join(steps or ["及时调整"]), span(rule.terms))


def _seal(speech: Speech, rule: SealRule) -> str:
    said = []
    if rule.seal is not None:
        said.append("刻制印章" if rule.seal else "不刻制印章")
    if rule.documents is not None:
        said.append("正式行文" if rule.documents else "不正式行文")
    if rule.sealed_by:
        said.append(f"由{speech.parties(rule.sealed_by)}代章")
    text = "，".join(said or ["印章和行文按有关规定执行"])
    return sentence(condition(rule.terms), speech.body, NORMS[rule.terms.norm], text, span(rule.terms))


def _sunset(speech: Speech, rule: SunsetRule) -> str:
    when = f"{clean(rule.when)}，" if rule.when else ""
    norm = NORMS[rule.terms.norm]
    if rule.decided_by:
        by = "自行" if rule.automatic else ""
        end = f"按程序报{speech.parties(rule.decided_by)}批准后{by}撤销"
    else:
        end = f"{speech.body}{'自行' if rule.automatic else '予以'}撤销"
    return sentence(condition(rule.terms), when, norm, end, span(rule.terms))


def _delegation(speech: Speech, rule: Delegation) -> str:
    purpose = clean(rule.purpose) if rule.purpose else ""
    before = f"{purpose if purpose.startswith('为') else f'为{purpose}'}，" if purpose else ""
    who = speech.parties(rule.delegates, "有关单位")
    work = f"承担{tasks(rule.tasks)}等任务" if rule.tasks else "承担有关工作"
    own = f"，开展{tasks(rule.own_work)}等工作" if rule.own_work else ""
    norm = NORMS[rule.terms.norm]
    return sentence(
        condition(rule.terms), before, who, norm, f"受{speech.party(rule.by)}委托，", work, own, span(rule.terms)
    )


def _accountability(speech: Speech, rule: AccountabilityRule) -> str:
    by = speech.parties(rule.by, speech.body)
    over = speech.parties(rule.over, "有关单位")
    subject = clean(rule.subject) if rule.subject else "工作落实"
    held = often(rule.interval)
    norm = NORMS[rule.terms.norm]
    opening = [condition(rule.terms), by, norm, held]
    if rule.measure.startswith(("纳入", "列入")):
        return sentence(*opening, f"将{over}{subject}情况", clean(rule.measure), span(rule.terms))
    return sentence(*opening, f"对{over}{subject}情况进行", clean(rule.measure), span(rule.terms))
