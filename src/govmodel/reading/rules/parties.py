"""Who is meant in a rule: roles of the body, units by name, and those the text leaves unnamed."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.model.actor import Actor, Party, Role, Unnamed
from govmodel.model.fields import many
from govmodel.reading.draft import Draft
from govmodel.reading.joined_names import is_whole, joined
from govmodel.reading.rules.words import BODY, roles

_APART: Final = re.compile("、|，|以及|或者|或|及")
_JOINED: Final = re.compile("和|与|暨")
_OWN: Final = re.compile(BODY)
_UNNAMED: Final = re.compile(
    "(?:各?有关|各?相关|其他|其它|涉及|各级|当地|市内|省内).{1,24}"
    "|.{1,12}(?:领导|领导同志|负责同志|负责人|人员|专家|学者|代表)"
    "|各(?:区|县|市|州|盟|旗|乡|镇|街道|地)[^部]{0,12}"
)
_HIGHER: Final = re.compile(
    "(?:国务院|全国|国家|部际|省际|厅际|上级|省|市|自治区)[^，、和与及]{0,24}(?:联席会议|领导小组|委员会|指挥部)(?:办公室)?"
)
"""A body a tier up, which is no unit of this one."""
_NO_UNIT: Final = re.compile(rf"(?:{BODY}|召集人|副召集人|组长|副组长|办公室|牵头单位|各?成员单位|会议|其他)")
"""A role with more behind it is no unit: 召集人报省政府."""
_ALL_DEPARTMENTS: Final = frozenset({"各部门", "各有关部门", "各单位"})
_MAY: Final = re.compile("(?:可以|可|也可)$")
_LONGEST: Final = 40
_DELEGATED_TO_ANYONE: Final = frozenset(
    {"同志", "人", "人员", "负责同志", "负责人", "领导", "其他同志", "有关同志", "有关负责同志", "代表"}
)


def role_of(draft: Draft, words: str) -> Role | None:
    """The role that words stand for: 联席会议办公室主任, 各联席会议成员单位, 召集人."""
    known = roles()
    found = known.get(words)
    if found is not None:
        return found
    if words in (draft.fields.get("short_name"), draft.fields.get("name")) and words:
        return Role.MEETING
    return known.get(_OWN.sub("", words, count=1).removeprefix("的"))


def party_of(draft: Draft, words: str) -> Party | None:
    """The one party that words stand for; ``None`` where they are not understood."""
    role = role_of(draft, words)
    if role is not None:
        return role
    if not 1 < len(words) <= _LONGEST:
        return None
    if words == "各部门":
        return draft.unit(words)
    if words in _ALL_DEPARTMENTS or _UNNAMED.fullmatch(words):
        return Unnamed(words=words)
    if any(words == unit.name or words in unit.aliases for unit in draft.units):
        return draft.unit(words)
    return _unit_of(draft, words)


def _unit_of(draft: Draft, words: str) -> Party | None:
    """The unit that words name by the catalogue; a body a tier up goes by its words."""
    found = draft.find(words)
    if not found.lines and _HIGHER.fullmatch(words):
        return Unnamed(words=words)
    several = found.reading is not None and found.reading.collective
    known = found.lines and not several and is_whole(found) and _NO_UNIT.match(words) is None
    return draft.unit(words) if known else None


def parties(draft: Draft, words: str) -> tuple[Party, ...]:
    """Every party in a list, in order; empty where one of them is not understood."""
    found: list[Party] = []
    for printed in _APART.split(words.removesuffix("等")):
        part = "办公室副主任" if printed == "副主任" and Role.OFFICE_DIRECTOR in found else printed
        names = joined(draft, part)
        one = party_of(draft, part) if len(names) == 1 else None
        several = [one] if one is not None else [party_of(draft, name) for name in _JOINED.split(part)]
        for party in several:
            if party is None:
                return ()
            if party not in found:
                found.append(party)
    return tuple(found)


def actors(draft: Draft, words: str) -> tuple[Actor, ...]:
    """Every actor in a list, in order; empty where one of them is unnamed or not understood."""
    found = parties(draft, words)
    named = tuple(party for party in found if not isinstance(party, Unnamed))
    return named if len(named) == len(found) else ()


@attrs.frozen(kw_only=True)
class Chair:
    """Who does something, and whom they may have do it instead.

    Attributes:
        actors: Who, any of them.
        delegated: Whom they may send: 召集人委托的副召集人.
        delegable: Whether they may send anybody: 召集人委托的同志.
    """

    actors: tuple[Actor, ...]
    delegated: tuple[Actor, ...] = many()
    delegable: bool = False


_NO_BRACKETS: Final = str.maketrans("", "", "（）")


def chair_of(draft: Draft, words: str) -> Chair | None:
    """Who chairs by words such as 召集人或召集人委托的同志; ``None`` where one is not understood."""
    left, delegation, right = words.translate(_NO_BRACKETS).partition("委托")
    if not delegation:
        found = actors(draft, words)
        return Chair(actors=found) if found else None
    first, either, owner = left.rpartition("或")
    owner = _MAY.sub("", owner.removeprefix("者").removeprefix("受"))
    first = (first if either else owner).rstrip("，、")
    found = actors(draft, first)
    if not found or (owner not in ("其", "") and not actors(draft, owner)):
        return None
    to = right.removeprefix("的")
    if to in _DELEGATED_TO_ANYONE or to.endswith(("负责同志", "负责人", "领导同志")):
        return Chair(actors=found, delegable=True)
    delegated = actors(draft, to)
    return Chair(actors=found, delegated=delegated) if delegated else None
