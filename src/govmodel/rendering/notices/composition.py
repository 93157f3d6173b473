"""Who a body consists of: members, lead units, conveners, liaisons and the office."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Final

import attrs

from govmodel.model.actor import Role
from govmodel.model.office import Office, OfficeForm
from govmodel.model.seat import PerUnit, Seat, SeatCount, SeatLevel, SeatList, SeatRole
from govmodel.rendering.notices.duties import clauses
from govmodel.rendering.notices.speech import NORMS, Speech, count_words, label, role_label, sentence
from govmodel.rendering.width import clean

_STAFF: Final = "办公室工作人员"


def composition(speech: Speech) -> list[str]:
    """The paragraphs on who belongs to the body."""
    structure = speech.structure
    first = [*members(speech, structure.members, speech.body)]
    if structure.lead_units:
        first.append(sentence(speech.units(structure.lead_units), "为牵头单位"))
    first += seats(speech, structure.conveners, speech.body)
    later = office(speech, structure.office, speech.body) if structure.office is not None else []
    later += liaisons(speech, structure.liaisons)
    return [text for text in ("".join(first), "".join(later)) if text]


def members(speech: Speech, listed: SeatList, body: str) -> list[str]:
    """The sentences on members: the list of units, whom they send, and members of other kinds."""
    said = []
    plain = [seat for seat in listed.seats if _as_unit(seat)]
    if plain:
        said.append(sentence(body, "由", "、".join(_listed(speech, seat) for seat in plain), _closing(listed), "组成"))
    elif listed.stated_count is not None or listed.stated_words:
        said.append(sentence(body, "成员共", _number(listed), "名"))
    sending = [seat for seat in plain if seat.posts]
    for (sent, printed), run in groupby(sending, key=lambda seat: (_sent_by(speech, seat), seat.printed is not None)):
        who = "" if printed else speech.units(seat.unit for seat in run if seat.unit)
        said.append(sentence(who, sent))
    others = [seat for seat in listed.seats if not _as_unit(seat)]
    said += _filled(speech, others, body)
    if listed.open and not (plain and _is_open(listed)):
        said.append("其他成员单位另行确定。")
    if listed.per_unit is not None:
        said.append(_sent(speech, listed.per_unit, f"{body}成员"))
    return said + _counts(listed.counts, body)


def _as_unit(seat: Seat) -> bool:
    """Whether a seat is its unit's, so that the unit stands in the list."""
    plain = seat.role is SeatRole.MEMBER and seat.level is SeatLevel.PLAIN and seat.title is None
    own = all(post.unit is None or post.unit == seat.unit for post in seat.posts)
    alone = seat.body is None and seat.same_holder is None and not (seat.joint or seat.concurrent or seat.also)
    return plain and own and alone and seat.unit is not None


def _listed(speech: Speech, seat: Seat) -> str:
    """The unit of a seat in the list; what is printed is the person's where there are posts."""
    if seat.unit is None or (seat.printed and not seat.posts):
        return speech.holder(seat)
    return speech.unit(seat.unit)


def _sent_by(speech: Speech, seat: Seat) -> str:
    """Whom a unit in the list sends: 由分管负责人参加, to stand behind its name; or the words printed for it."""
    if seat.printed is None:
        return f"由{'、'.join(speech.post(attrs.evolve(post, unit=None), None) for post in seat.posts)}参加"
    unit, printed = speech.units([seat.unit] if seat.unit else []), clean(seat.printed)
    return f"{printed}为成员" if printed.startswith(unit) else f"{unit}的席位为{printed}"


def _is_open(listed: SeatList) -> bool:
    """Whether what closes the list says that it is open."""
    if listed.stated_words:
        return False
    return listed.stated_count is None or listed.stated_count > len(listed.seats)


def _closing(listed: SeatList) -> str:
    """What stands behind the last unit: 等 with the words for them, or 等 alone where more are meant."""
    named = len(listed.seats)
    if listed.stated_words:
        return f"等{_number(listed)}部门和单位"
    if listed.stated_count is not None:
        more = listed.open or listed.stated_count == named
        return f"{'等' if more else '共'}{listed.stated_count}个部门和单位"
    if listed.open:
        return "等"
    return "等部门和单位" if named > 1 else ""


def _number(listed: SeatList) -> str:
    count = "" if listed.stated_count is None else str(listed.stated_count)
    return count + (clean(listed.stated_words) if listed.stated_words else "")


def seats(speech: Speech, listed: SeatList, body: str) -> list[str]:
    """The sentences on seats that posts or people fill: who convenes, who directs."""
    said = _filled(speech, listed.seats, body)
    if listed.per_unit is not None:
        said.append(_sent(speech, listed.per_unit, role_label(SeatRole.MEMBER, SeatLevel.PLAIN)))
    if listed.stated_count is not None or listed.stated_words:
        said.append(sentence(body, "共设", _number(listed), "名"))
    said += _counts(listed.counts, body)
    if listed.open:
        said.append(sentence(body, "其他人选另行确定"))
    return said


def _filled(speech: Speech, listed: Iterable[Seat], body: str) -> list[str]:
    said = []
    for (name, joint, beside, also), run in groupby(
        listed, key=lambda seat: (label(seat), seat.joint, seat.concurrent, seat.also)
    ):
        who = "、".join(map(speech.holder, run))
        verb = ("共同" if joint else "") + ("兼任" if beside else "担任")
        more = f"，同时任{'、'.join(role.value for role in also)}" if also else ""
        own = name if name.startswith("办公室") and body.endswith("办公室") else f"{body}{name}"
        said.append(sentence(own.removeprefix("联席会议") if body.endswith("办公室") else own, "由", who, verb, more))
    return said


def _counts(counts: Iterable[SeatCount], body: str) -> list[str]:
    said = []
    for each in counts:
        number = f"{each.count}名" if each.count is not None else ""
        words = clean(each.words) if each.words else ""
        name = role_label(each.role, each.level)
        said.append(
            sentence(body, "设", name.removeprefix("办公室") if body.endswith("办公室") else name, number, words)
        )
    return said


def _sent(speech: Speech, rule: PerUnit, name: str) -> str:
    """The rule by which each unit sends somebody to be a member."""
    if rule.printed is not None:
        return sentence(clean(rule.printed))
    count = f"各{count_words(rule.count)}名" if rule.count is not None else ""
    also = (
        f"，{'兼' if rule.concurrent else '同时任'}{'、'.join(role.value for role in rule.also)}" if rule.also else ""
    )
    beside = "（兼任）" if rule.concurrent and not rule.also else ""
    norm = NORMS[rule.norm]
    return sentence(
        norm, name, "为上述部门和单位", count, speech.post(rule.post, None), beside, also, _filed(speech, rule)
    )


def _filed(speech: Speech, rule: PerUnit) -> str:
    return f"，名单报{speech.parties(rule.filed_with)}备案" if rule.filed_with else ""


def liaisons(speech: Speech, listed: SeatList) -> list[str]:
    """The sentences on liaisons."""
    said = []
    rule = listed.per_unit
    if rule is not None and rule.printed is not None:
        said.append(sentence(clean(rule.printed)))
    elif rule is not None:
        count = f"确定{count_words(rule.count)}名" if rule.count is not None else ""
        norm = NORMS[rule.norm]
        rest = [role.value for role in rule.also if role is not SeatRole.OFFICE_STAFF]
        staff = (
            f"{speech.body}{_STAFF}" + ("兼" if rule.concurrent else "和") if SeatRole.OFFICE_STAFF in rule.also else ""
        )
        verb = "兼任" if rule.concurrent and not staff else "作为" if staff else "为"
        more = f"，同时任{'、'.join(rest)}" if rest else ""
        post = speech.post(rule.post, None)
        said.append(sentence("各成员单位", norm, count, post, verb, staff, "联络员", more, _filed(speech, rule)))
    said += _filled(speech, listed.seats, speech.body)
    if listed.stated_count is not None or listed.stated_words:
        said.append(sentence(speech.body, "联络员共", _number(listed), "名"))
    said += _counts(listed.counts, speech.body)
    if listed.open:
        said.append("其他联络员另行确定。")
    return said


def office(speech: Speech, held: Office, body: str) -> list[str]:
    """The sentences on the office: where it is, what it does and who directs it."""
    hosts = clean(held.printed) if held.printed is not None else speech.units(held.hosts)
    if held.form is OfficeForm.DAILY_WORK:
        said = [sentence(body, "日常工作由", hosts or "有关单位", "承担")]
    elif not hosts:
        said = [sentence(body, "设立办公室")]
    else:
        said = [sentence(body, "办公室设在", hosts)]
    for duty in held.functions:
        own = duty.actors == (Role.OFFICE,)
        said.append(sentence("办公室" if own else speech.parties(duty.actors), clauses(speech, (duty,))))
    if held.daily_work is not None:
        said.append(sentence("办公室日常工作由", speech.unit(held.daily_work), "承担"))
    return said + seats(speech, held.seats, "办公室")
