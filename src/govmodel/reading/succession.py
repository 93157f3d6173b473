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

_WHO: Final = "成员|人员|联络员|同志|职务|名单|组成单位|人事|负责人|领导"
_MOVES: Final = "变动|变更|调整|变化|更换|替换|调动|调离"
_CHANGE: Final = re.compile(
    rf"(?:{_WHO}).{{0,16}}?(?:{_MOVES})|(?:因|如|若|如因).{{0,10}}?(?:变动|变更|调整|调动)|职务替代|人随岗变|人随职变|确需(?:变动|调整|更换)的"
)
_WHEN: Final = re.compile(
    r"(?P<who>(?:组成人员|成员|联络员|以上人员|上述人员|以上同志|上述同志|人员|和|及|、|领导小组|联席会议|各|单位|办公室)*)"
    r"(?P<when>(?:需要调整|确需变动|(?:如|若|如因|因|确因|若因|职务|工作)[^，]{0,14}?(?:变动|变更|调整|变化|更换|替换)"
    r"(?:需要?调整|需变更)?|变动|变更|调整))(?:的|时)?(?:，|$|由)"
)
_STEPS_IN: Final = "替补|递补|接替|更替|接任|替代|顶替|承接|继任|替换|更换"
_AUTOMATIC: Final = re.compile(
    rf"(?:自然|自行|自动|直接|相应)(?:{_STEPS_IN}|调整|变更)|职务替代|人随[岗职]变"
    rf"|(?:接任|继任|接替|新任|相应岗位|相应职务).{{0,12}}?(?:{_STEPS_IN}|担任|承担|履行)"
)
_OWN: Final = re.compile(
    r"由(?:其|本人|各)?(?:相应)?(?:的)?(?:成员)?(?:所在)?(?:单位|部门)(?!接任|继任|新任|的|职务|及时|函告|告知)"
)
_OFFICE_PROPOSES: Final = re.compile(r"由(?:联席会议|领导小组)?办公室(?:会同|商)?[^，]{0,12}提出")
_DECIDES: Final = re.compile(
    r"(?:(?:报|经|提请|提交|按程序报|由)(?:请)?)?(?P<who>联席会议办公室|领导小组办公室|联席会议|领导小组|办公室|总召集人|第一召集人|召集人|组长|总指挥|[\u4e00-\u9fff]{1,12}?)"
    r"(?:研究)?(?P<act>确定|批准|审批|审定|同意|审核同意|核准)(?:后(?:调整|实施|生效|执行|印发)?|并(?:印发|公布|发文))?$"
)
_FILED: Final = re.compile(
    r"(?:函告|告知|通知)(?P<told>联席会议办公室|领导小组办公室|办公室)"
    r"|(?:报|向|送|报送)(?:市|区|县|省)?(?P<who>联席会议办公室|领导小组办公室|办公室|联席会议)(?:备案|备查|登记)"
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
    for number, clause in list(
        sheet.left("变动", "变更", "调整", "更换", "变化", "调动", "替代", "随岗", "随职", "名单由")
    ):
        about = _CHANGE.search(clause.text) or _ISSUED.search(clause.text)
        if number in sheet.read or not about or _NOT_ABOUT.search(clause.text):
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
    rf"提出|{_STEPS_IN}|承担|履行|函告|告知|备案|备查|抄报|按程序|原则$|及时(?:报|调整|更新)"
    r"|(?:报|经).{0,14}?(?:确定|批准|审批|审定|同意|审核|研究|核准)|确定(?:并印发)?$"
    r"|^(?:确)?需.{0,4}(?:调整|变更|更换)"
    r"|(?:不再|不|无需|不必|毋需)(?:再)?另(?:行)?(?:发文|行文|文|通知)|根据.{0,12}(?:变动|调整)"
)
_NOT_ABOUT: Final = re.compile("会议(?!成员|办公室|组成|召集人|备案|确定|研究|的)|方案|规划|政策|重大|事项|问题|议题")


def _goes_on(text: str) -> bool:
    return _GOES_ON.search(text) is not None and len(text) < _LONGEST_STEP and not _NOT_ABOUT.search(text)


_LONGEST_STEP: Final = 50


def _with_id(rule: dict[str, object], rule_id: RuleId) -> SuccessionRule:
    return SuccessionRule(id=rule_id, **rule)  # type: ignore[arg-type]  # the parts are as _rule gives them


def _rule(draft: Draft, clause: Clause, words: str) -> dict[str, object] | None:
    automatic = _AUTOMATIC.search(words) is not None
    own = _OWN.search(words) is not None
    office = _OFFICE_PROPOSES.search(words) is not None
    decided: tuple[Actor, ...] = ()
    filed: tuple[Actor, ...] = ()
    copied: tuple[Party, ...] = ()
    for part in words.split("，"):
        settles = _DECIDES.search(part)
        if settles is not None:
            actor = _actor(draft, settles["who"], clause, words)
            decided = (*decided, actor) if actor is not None else decided
        told = _FILED.search(part)
        filed = (*filed, _ROLES[told["who"] or told["told"]]) if told is not None else filed
        copies = _COPIED.search(part)
        copied = (*copied, Unnamed(words=copies["who"])) if copies is not None else copied
    consulted: tuple[Party, ...] = (Role.ALL_MEMBERS,) if _CONSULTED.search(words) else ()
    if consulted and not decided:
        decided = (Role.OFFICE,)
    if not (automatic or decided or filed or ((own or office) and "提出" in words) or consulted):
        return None
    when = _WHEN.search(words)
    return {
        "applies_to": _applies(words, when),
        "automatic": automatic,
        "proposed_by": _proposes(words, own=own and (not automatic or "所在" in words), office=office),
        "consulted": consulted,
        "decided_by": decided,
        "filed_with": filed,
        "copied_to": copied,
        "terms": Terms(condition=_condition(words, when)),
    }


def _proposes(words: str, *, own: bool, office: bool) -> tuple[Role, ...]:
    if office and "提出" in words:
        return (Role.OFFICE,)
    return (Role.OWN_UNIT,) if own else ()


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


def _actor(draft: Draft, words: str, clause: Clause, sentence: str) -> Actor | None:
    role = _ROLES.get(words) or next((role for name, role in _ROLES.items() if words.endswith(name)), None)
    if role is not None:
        return role
    at = sentence.find(words)
    if at < 0 or not words.endswith(("政府", "局", "办", "委")):
        return None
    return UnitId(enter_unit(draft, words, (clause.start + at, clause.start + at + len(words)), clause.name))
