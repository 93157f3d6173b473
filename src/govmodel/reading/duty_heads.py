"""Whose duties follow: the unit, units or role that heads an entry, in every layout met."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.catalogue.units import units
from govmodel.model.actor import Actor, Role
from govmodel.model.fields import many
from govmodel.reading.draft import Draft
from govmodel.reading.governments_below import are_governments_below, governments_below
from govmodel.reading.joined_names import is_whole, joined
from govmodel.wording.parts import opening
from govmodel.wording.task_clauses import opens_with_verb

_ORGAN_ENDS: Final = "局委厅办部会院行署队司处室站所社馆联台府团心关组校镇乡街道区县市协学段）"
_PARTING: Final = (
    "负责|牵头|配合|协助|会同|参与|协同|承担|做好|指导|按照|按|依据|依法|要|应|组织|支持|开展|落实|主要负责|具体负责|"
    "分工负责|分别负责|作为|为(?=[^，。；]{2,8}(?:单位|部门)，)|根据|加强|结合|主管|监督|督促|提供|完善|推动|推进|统筹|鼓励|联合|共同|制定|研究|将|对|及时|积极|严格"
)
_BEFORE_TASK: Final = re.compile(rf"(?<=[{_ORGAN_ENDS}])(?={_PARTING})")
_COLON: Final = re.compile(r"[^，。；：:—\n|｜]{2,80}(?:[：:]|—{1,2})[ \u3000]*")
_LISTED: Final = re.compile(r"[^。；：:\n|｜]{2,120}[：:][ \u3000]*")
"""A colon behind names that commas part as well: 各县（市、区）人民政府，开发区管委会：."""
_BLANK: Final = re.compile(r"[^，。；：:\n|｜ \u3000]{2,60}[ \u3000]+")
_PLAIN_VERBS: Final = ("负责", "牵头", "配合", "协助", "参与")
"""Verbs before which a name need not be known."""
_LONGEST_PLAIN: Final = 16
_LONGEST: Final = 60
_LONGEST_HEAD: Final = 240
_LONGEST_NAME: Final = 24
_NO_NAME: Final = re.compile(
    "[的了将把并与为由]|负责|牵头|配合|做好|联席会议|工作(?![站委部组办室])|单位$|职责|任务|要求|如下"
)
_ROLE_BEHIND: Final = re.compile(r"[（(](?:牵头|组长|召集|办公室|主任|副主任|责任|成员)[^（）()]{0,8}[）)]$")
"""What a unit is in the body, in brackets behind its name."""
_ORGAN_BEGINS: Final = re.compile(
    "(?:经开|经济|管委会|管理|建设|监察|检察|监管|综合|投资|服务|应急|执法|治安|督查|就业|救助|征收|招商|采购|运输|养护|"
    "调解|质检|检测|检验|建管|组织部|宣传部|教育|保险|审批|统战|信访|防汛|抗旱|救灾)"
)
"""Words that open names of organs as well as what is done: 经开区管委会, 管委会, 建设局."""
_DUTIES_OF: Final = re.compile("(?:的)?(?:主要|具体|工作){0,2}(?:职责|职能|任务)(?:分工)?(?:是|为|包括)?$")
"""What may stand between a unit and its colon: 的主要职责是."""
_HAN: Final = re.compile("[\u4e00-\u9fff]")
_NEVER_FIRST: Final = "与由对向为将把按经从"
_ROLES: Final = (
    (re.compile(r"(?:联席会议)?各(?:联席会议)?成员单位"), Role.ALL_MEMBERS),
    (re.compile(r"(?:联席会议)?(?:其他|其它|有关|相关|各有关|各相关)(?:各)?成员单位"), Role.CONCERNED_MEMBERS),
    (re.compile(r"联席会议成员单位"), Role.ALL_MEMBERS),
)
_OFFICE: Final = re.compile(r"(?:联席会议|领导小组)?办公室(?=[：:]|负责|承担)")
_MUST: Final = re.compile(r"(?:都|均)?(?:必须|应当|应该|要求|要|应|须|需)(?!求|急|对)")


@attrs.frozen(kw_only=True)
class Head:
    """Who heads an entry, not yet entered into the draft.

    Attributes:
        names: The units, each in full with the stretch of its words.
        role: The role in their place, where it is one.
        printed: The words, for the clause's name.
        start: First code point of the words, 要 behind them included.
        end: One past the last of them.
        after: Where what is said of them begins.
    """

    names: tuple[tuple[str, int, int], ...] = many()
    role: Role | None = None
    printed: str
    start: int
    end: int
    after: int


@attrs.frozen(kw_only=True)
class Owers:
    """Who heads an entry, as entered.

    Attributes:
        actors: In order.
        stem: What the ids of the duties begin with.
        head: Where it stands.
    """

    actors: tuple[Actor, ...]
    stem: str
    head: Head


def entered(draft: Draft, head: Head, clause: str) -> Owers:
    """The units of a head entered into the draft, with the words they rest on where they are new."""
    if head.role is not None:
        return Owers(actors=(head.role,), stem=_STEMS[head.role], head=head)
    actors: list[Actor] = []
    for name, start, end in head.names:
        before = len(draft.units)
        if are_governments_below(name):
            unit = governments_below(draft, name)
        else:
            # Two names of one line in one list are two units: 高新区、经开区管委会.
            lines = draft.find(name).lines
            beside = bool(lines) and any(one.lines == lines for one in draft.units if one.id in actors)
            unit = draft.unit(name, other=beside)
        if len(draft.units) > before:
            draft.place(unit, start, end, clause)
        if unit not in actors:
            actors.append(unit)
    return Owers(actors=tuple(actors), stem=str(actors[0]), head=head)


_STEMS: Final = {Role.ALL_MEMBERS: "members", Role.CONCERNED_MEMBERS: "members", Role.OFFICE: "office"}


def head_at(draft: Draft, start: int, end: int, *, sure: bool = False) -> Head | None:
    """Who heads the entry that begins here; ``None`` where it begins with what is done.

    ``sure`` asks for units that are known.
    """
    office = _office_at(draft, start, end)
    if office is not None:
        return office
    for pattern in (_COLON, _LISTED, _BLANK):
        found = pattern.match(draft.text, start, end)
        if found is not None:
            names = _DUTIES_OF.sub("", found[0].rstrip("：:— \u3000"))
            # A colon sets a name off by itself; before a blank, or before a verb, it has to be one that is known.
            head = _named(draft, names, start, found.end(), known=sure or pattern is _BLANK)
            if head is not None:
                return head
    for verb in _BEFORE_TASK.finditer(draft.text, start + 2, min(end, start + _LONGEST)):
        names = draft.text[start : verb.start()]
        if any(mark in names for mark in "，；：。"):
            break
        plain = not sure and draft.text.startswith(_PLAIN_VERBS, verb.start()) and len(names) <= _LONGEST_PLAIN
        head = _named(draft, names, start, verb.start(), known=not plain)
        if head is not None:
            return head
    return None


def whole_head(draft: Draft, start: int, end: int, *, sure: bool = False) -> Head | None:
    """Who heads an entry, where the whole stretch is nothing but names; ``sure`` asks for units that are known."""
    names = _DUTIES_OF.sub("", draft.text[start:end].rstrip("：:。 \u3000"))
    return _named(draft, names, start, end, known=sure)


def member_units_at(draft: Draft, start: int, end: int) -> Head | None:
    """The member units in common, where the stretch opens with them: 各成员单位要."""
    for pattern, role in _ROLES:
        found = pattern.match(draft.text, start, end)
        if found is not None:
            return _role(draft, role, found)
    return None


def _office_at(draft: Draft, start: int, end: int) -> Head | None:
    found = _OFFICE.match(draft.text, start, end)
    return _role(draft, Role.OFFICE, found) if found is not None else None


def _role(draft: Draft, role: Role, found: re.Match[str]) -> Head:
    must = _MUST.match(draft.text, found.end())
    end = must.end() if must is not None else found.end()
    after = end
    while draft.text[after : after + 1] in ("：", ":", " ", "\u3000"):
        after += 1
    return Head(role=role, printed=found[0], start=found.start(), end=end, after=after)


def _named(draft: Draft, names: str, start: int, after: int, *, known: bool) -> Head | None:
    """The head that names are, where each of them is a unit."""
    parts = [_ROLE_BEHIND.sub("", part) for part in _parts(names)] if len(names) <= _LONGEST_HEAD else []
    parts = [each for part in parts for each in joined(draft, part)]
    if not parts or not all(_is_unit(draft, part, known=known) for part in parts):
        return None
    full = _with_shared_prefix(draft, parts)
    found: list[tuple[str, int, int]] = []
    at = start
    for part, name in zip(parts, full, strict=True):
        at = draft.text.index(part, at)
        found.append((name, at, at + len(part)))
        at += len(part)
    return Head(names=tuple(found), printed=names, start=start, end=start + len(names), after=after)


def _parts(names: str) -> list[str]:
    """Names between 、 and ， outside brackets."""
    found, at, depth = [], 0, 0
    for place, char in enumerate(names):
        depth += (char in "（(") - (char in "）)")
        if char in "、，" and depth <= 0:
            found.append(names[at:place])
            at = place + 1
    found.append(names[at:])
    return found if all(1 < len(part) <= _LONGEST_NAME for part in found) else []


def _is_unit(draft: Draft, name: str, *, known: bool) -> bool:
    if _HAN.match(name) is None or opening(name) is not None or name.count("（") != name.count("）"):
        return False
    organ = _ORGAN_BEGINS.match(name) is not None
    if name[0] in _NEVER_FIRST and not organ:
        return False
    answer = draft.find(name)
    if answer.readings and is_whole(answer):
        return True
    if draft.has_unit(name):
        return True
    if known or name[-1] not in _ORGAN_ENDS or _NO_NAME.search(name) is not None:
        return False
    return organ or not opens_with_verb(name)


def _with_shared_prefix(draft: Draft, parts: list[str]) -> list[str]:
    """The names in full, where the first one's prefix is meant for all: 市委组织部、宣传部."""
    if len(parts) == 1:
        return parts
    answers = units("、".join(parts), as_of=draft.as_of, within=draft.division, catalogue=draft.catalogue)
    return [answer.text for answer in answers] if len(answers) == len(parts) else parts
