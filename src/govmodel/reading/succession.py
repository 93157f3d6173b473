"""Succession: what happens to a seat when its holder moves on, who proposes, decides and is told."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.actor import Actor, Party, Role, Unnamed
from govmodel.model.ids import RuleId, UnitId
from govmodel.model.interval import Terms
from govmodel.model.rules import SuccessionRule
from govmodel.reading.clauses import Clause, Sheet
from govmodel.reading.draft import Draft
from govmodel.reading.unit_lists import enter_unit

_CHANGE: Final = re.compile(
    r"(?:成员|人员|联络员|同志|职务|名单|组成单位).{0,16}?(?:变动|变更|调整|变化|更换|替换)|(?:因|如|若|如因).{0,10}?(?:变动|变更|调整)"
)
_WHEN: Final = re.compile(
    r"(?P<who>(?:组成人员|成员|联络员|以上人员|上述人员|以上同志|上述同志|人员|和|及|、|领导小组|联席会议|各|单位|办公室)*)"
    r"(?P<when>(?:需要调整|确需变动|(?:如|若|如因|因|确因|若因|职务|工作)[^，]{0,14}?(?:变动|变更|调整|变化|更换)"
    r"(?:需要?调整|需变更)?|变动|变更|调整))(?:的|时)?(?:，|$|由)"
)
_AUTOMATIC: Final = re.compile(
    "自然替补|自行递补|自然递补|自动递补|自行接替|自然接替|自动接替|自行更替|自然更替|自动替补|自动更替|接任者接替|自行替补|自动调整|自行调整"
)
_OWN: Final = re.compile(r"由(?:其|本人)?(?:相应)?(?:的)?(?:成员)?(?:所在)?(?:单位|部门)(?!接任|继任|新任|的)")
_DECIDES: Final = re.compile(
    r"(?:(?:报|经|提请|提交|按程序报|由)(?:请)?)?(?P<who>联席会议办公室|领导小组办公室|联席会议|领导小组|办公室|总召集人|第一召集人|召集人|组长|总指挥|[\u4e00-\u9fff]{1,12}?)"
    r"(?:研究)?(?P<act>确定|批准|审批|审定|同意|审核同意|核准)$"
)
_FILED: Final = re.compile(
    r"函告(?P<told>联席会议办公室|领导小组办公室|办公室)|(?:报|向|送|报送)(?:市|区|县|省)?(?P<who>联席会议办公室|领导小组办公室|办公室|联席会议)(?:备案|备查)"
)
_COPIED: Final = re.compile(r"抄报(?P<who>[^，]{2,16})$")
_ROLES: Final = {
    "联席会议办公室": Role.OFFICE,
    "领导小组办公室": Role.OFFICE,
    "办公室": Role.OFFICE,
    "联席会议": Role.MEETING,
    "领导小组": Role.MEETING,
    "总召集人": Role.CHIEF_CONVENER,
    "第一召集人": Role.CHIEF_CONVENER,
    "召集人": Role.CONVENER,
    "组长": Role.CONVENER,
    "总指挥": Role.CONVENER,
}
_ISSUED: Final = re.compile("名单由.{0,8}办公室(?:协)?商")
_CONSULTED: Final = re.compile(r"由?办公室(?:协)?商各?成员单位")


def read_succession(draft: Draft, sheet: Sheet) -> None:
    """Enter the rules for a change of members or liaisons."""
    for number, clause in list(sheet.left("变动", "变更", "调整", "更换", "变化", "名单由")):
        if number in sheet.read or not (_CHANGE.search(clause.text) or _ISSUED.search(clause.text)):
            continue
        last = number
        while (after := sheet.after(last)) is not None and _goes_on(after.text):
            last += 1
        row = sheet.rows[clause.row]
        words = row.text[clause.start - row.start : sheet.clauses[last].end - row.start]
        rule = _rule(draft, clause, words)
        if rule is None:
            continue
        rule_id = RuleId(draft.new_id("succession", plain=True))
        draft.add_rule("succession", _with_id(rule, rule_id))
        draft.place(rule_id, clause.start, sheet.clauses[last].end, clause.name)
        sheet.read.update(range(number, last + 1))


_GOES_ON: Final = re.compile(
    r"由?(?:其|本人)?(?:成员)?所在(?:单位|部门)|^由(?:接任|继任|新任|相应|其|各)|^由.{0,12}(?:接任|接替|替补|递补|继任)"
    r"|报.{0,14}(?:确定|批准|审批|审定|备案|同意)|确定$|函告|抄报|^(?:不再|不)另行(?:发文|文|通知)|及时(?:报|调整)|^经.{0,16}(?:审核|同意|研究)$|根据.{0,12}(?:变动|调整)|备案"
)


def _goes_on(text: str) -> bool:
    return _GOES_ON.search(text) is not None and len(text) < 50


def _with_id(rule: dict[str, object], rule_id: RuleId) -> SuccessionRule:
    return SuccessionRule(id=rule_id, **rule)  # type: ignore[arg-type]  # the parts are as _rule gives them


def _rule(draft: Draft, clause: Clause, words: str) -> dict[str, object] | None:
    automatic = (
        _AUTOMATIC.search(words) is not None
        or re.search("(?:接任|继任|接替)(?:者|人|领导|人员|同志)?.{0,4}(?:接替|替补|更替|接任|担任|递补)", words)
        is not None
    )
    own = _OWN.search(words) is not None
    decided: tuple[Actor, ...] = ()
    filed: tuple[Actor, ...] = ()
    copied: tuple[Party, ...] = ()
    for part in words.split("，"):
        settles = _DECIDES.search(part)
        if settles is not None:
            actor = _actor(draft, settles["who"], clause)
            decided = (*decided, actor) if actor is not None else decided
        told = _FILED.search(part)
        filed = (*filed, _ROLES[told["who"] or told["told"]]) if told is not None else filed
        copies = _COPIED.search(part)
        copied = (*copied, Unnamed(words=copies["who"])) if copies is not None else copied
    consulted: tuple[Party, ...] = (Role.ALL_MEMBERS,) if _CONSULTED.search(words) else ()
    if consulted and not decided:
        decided = (Role.OFFICE,)
    if not (automatic or decided or filed or (own and "提出" in words) or consulted):
        return None
    when = _WHEN.search(words)
    return {
        "applies_to": _applies(words, when),
        "automatic": automatic,
        "proposed_by": (Role.OWN_UNIT,) if own and (not automatic or "所在" in words) else (),
        "consulted": consulted,
        "decided_by": decided,
        "filed_with": filed,
        "copied_to": copied,
        "terms": Terms(condition=_condition(words, when)),
    }


def _applies(words: str, when: re.Match[str] | None) -> tuple[Role, ...]:
    who = (when["who"] if when is not None else "") or words[:16]
    roles = []
    if "成员" in who.replace("成员单位", "") or "人员" in who or "同志" in who:
        roles.append(Role.MEMBER_PERSONS)
    if "联络员" in who:
        roles.append(Role.LIAISON)
    return tuple(roles) or (Role.MEMBER_PERSONS,)


_ACCORDING: Final = re.compile("根据.{0,12}?(?:变动|变更|调整)(?=及时)")


def _condition(text: str, when: re.Match[str] | None) -> str | None:
    words = when["when"] if when is not None else None
    by = _ACCORDING.search(text)
    if by is not None:
        return by[0]
    return (
        words
        if words is not None and words.startswith(("因", "如因", "若因", "确因", "工作", "职务", "确需"))
        else None
    )


def _actor(draft: Draft, words: str, clause: Clause) -> Actor | None:
    role = _ROLES.get(words) or next((role for name, role in _ROLES.items() if words.endswith(name)), None)
    if role is not None:
        return role
    at = clause.text.find(words)
    if at < 0 or not words.endswith(("政府", "局", "办", "委")):
        return None
    return UnitId(enter_unit(draft, words, (clause.start + at, clause.start + at + len(words)), clause.name))
