"""With whom: the parties that follow 会同, 配合 and the like, named or left unnamed."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.actor import Party, Role, Unnamed
from govmodel.reading.draft import Draft
from govmodel.reading.joined_names import is_whole
from govmodel.wording.task_clauses import opens_with_verb

_UNNAMED: Final = re.compile(
    r"(?:[省市县区州盟旗镇国](?:级|直|属)?)?(?:政府)?(?:各?(?:有关|相关|其他|其它)|各|所有|兄弟)"
    r"(?:职能|主管|责任|业务|行业主管|涉事|行政)?(?:部门|单位|方面|机构|地方|地区|部委|县区|科室)"
    r"(?:[和、及](?:有关|相关)?(?:部门|单位|地方|地区|方面|机构|企业))?"
)
_BY_FIELD: Final = re.compile(r"(?P<field>[\u4e00-\u9fff]{2,10}?)(?:行政)?(?:主管)?(?:部门|机关)")
"""A department meant by its field: 民政部门."""
_BY_FIELDS: Final = re.compile(
    r"(?P<fields>[\u4e00-\u9fff]{2,8}(?:[、和][\u4e00-\u9fff]{2,8}){0,12}?)等(?:有关|相关)?(?:职能|行政|主管)?(?:部门和单位|部门|单位|机关)"
)
"""Departments meant by their fields: 公安、司法行政等部门."""
_ROLES: Final = (
    (re.compile("(?:联席会议)?各成员单位"), Role.ALL_MEMBERS),
    (re.compile("(?:联席会议)?(?:有关|相关|其他)成员单位"), Role.CONCERNED_MEMBERS),
    (re.compile("牵头单位|牵头部门"), Role.LEAD_UNIT),
    (re.compile("联席会议办公室"), Role.OFFICE),
)
_ENDS: Final = re.compile(r"[局委厅办部会院行署队司处室站所社馆联台府团心关组校镇乡）]")
_JOINT: Final = re.compile("、|和|及|与")
_AND_OTHERS: Final = re.compile(r"等(?:有关|相关)?(?:部门和单位|部门|单位|方面)?")
_LONGEST: Final = 24
_MOST: Final = 20


def partners_at(draft: Draft, start: int, end: int, clause: str) -> tuple[tuple[Party, ...], int]:
    """The parties that stand here and where they end; none, and the start, where none does."""
    parties: list[Party] = []
    found = _found(draft, start, end)
    for party, begins, stop in found:
        entered = _entered(draft, begins, stop, clause) if party is None else party
        if entered not in parties:
            parties.append(entered)
    return tuple(parties), found[-1][2] if found else start


def partners_end(draft: Draft, start: int, end: int) -> int:
    """Where the parties end that stand here, without entering any; the start, where none does."""
    found = _found(draft, start, end)
    return found[-1][2] if found else start


def _found(draft: Draft, start: int, end: int) -> list[tuple[Party | None, int, int]]:
    """Each party that stands here with its stretch; ``None`` for a unit that goes by its name."""
    found: list[tuple[Party | None, int, int]] = []
    at = start
    party = _party_at(draft, at, end)
    while party is not None and len(found) < _MOST:
        found.append((party[0], at, party[1]))
        at = party[1]
        joint = _JOINT.match(draft.text, at, end)
        party = _party_at(draft, joint.end(), end) if joint is not None else None
        at = joint.end() if joint is not None and party is not None else at
    others = _AND_OTHERS.match(draft.text, at, end) if found else None
    if others is not None:
        found.append((Unnamed(words=others[0]), at, others.end()))
    return found


def _party_at(draft: Draft, start: int, end: int) -> tuple[Party | None, int] | None:
    for pattern, role in _ROLES:
        found = pattern.match(draft.text, start, end)
        if found is not None:
            return role, found.end()
    found = _UNNAMED.match(draft.text, start, end)
    if found is not None:
        return Unnamed(words=found[0]), found.end()
    by_field = _BY_FIELD.match(draft.text, start, end)
    if by_field is not None and _known(draft, by_field["field"]):
        return Unnamed(words=by_field[0]), by_field.end()
    by_fields = _BY_FIELDS.match(draft.text, start, end)
    if by_fields is not None and all(_is_field(draft, field) for field in re.split("[、和]", by_fields["fields"])):
        return Unnamed(words=by_fields[0]), by_fields.end()
    stop = _unit_end(draft, start, end)
    return None if stop is None else (None, stop)


def _entered(draft: Draft, start: int, end: int, clause: str) -> Party:
    before = len(draft.units)
    unit = draft.unit(draft.text[start:end])
    if len(draft.units) > before:
        draft.place(unit, start, end, clause)
    return unit


def _known(draft: Draft, words: str) -> bool:
    return bool(draft.find(words).readings)


def _is_field(draft: Draft, words: str) -> bool:
    """Whether words are those for what a department does, and not its name: 公安, 卫生健康."""
    return words[-1] not in _NAME_ENDS and _known(draft, words)


_NAME_ENDS: Final = "局委厅办部院署会"


def _unit_end(draft: Draft, start: int, end: int) -> int | None:
    """Where the longest name of a known unit ends that begins here."""
    best = None
    for char in _ENDS.finditer(draft.text, start + 1, min(end, start + _LONGEST)):
        words = draft.text[start : char.end()]
        if any(mark in words for mark in "，、；。："):
            break
        answer = draft.find(words)
        if (
            answer.readings
            and is_whole(answer)
            and not any(opens_with_verb(reading.organ or "") for reading in answer.readings)
        ):
            # 市生态环境局推进工业园区污水处 looks like a part of the bureau.
            best = char.end()
    return best
