"""The clause that says when a meeting is held, taken apart word by word."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import attrs

from govmodel.model.actor import Party, Role, Unnamed
from govmodel.model.fields import many
from govmodel.model.interval import Interval, Recurrence
from govmodel.model.meeting_rules import MeetingKind
from govmodel.model.part import Norm
from govmodel.reading.draft import Draft
from govmodel.reading.rules.firmness import NORM, norm_of
from govmodel.reading.rules.intervals import ADVERB, COUNTED, of_adverb, of_counted
from govmodel.reading.rules.parties import Chair, chair_of
from govmodel.reading.rules.words import BODY, meeting_names, named_meeting, roles
from govmodel.wording.numerals import read_numeral

_UPON: Final = "需要|指示|要求|建议|提议|提请|请求|安排|部署|议题|情况|专项工作|实际|同意|批准"
_N: Final = "[0-9一二三四五六七八九十两]{1,3}"


@attrs.define(kw_only=True, on_setattr=attrs.setters.NO_OP)
class Opening:
    """What one or several clauses say of when a meeting is held, before it is a rule.

    Attributes:
        need: 根据工作需要, 必要时: a condition that is no more than a need.
        condition: A condition that says more.
        adverb: 不定期, 临时 …, without the verb.
        verb: 召开, 召集; empty where none was met.
        before: 在全体会议之前.
        called: Whether it says by whom the meeting is called, with that verb: 由召集人召集.
        attendees: Who takes part, and ``attendees_of`` whose people they are.
        subject: Who holds it, where the clause begins with that.
        named: What the meeting is called, all of it.
        bare: Whether it is only called a meeting.
        end: Up to where the clause was understood.
    """

    norm: Norm = Norm.MUST
    need: str = ""
    condition: str = ""
    counted: Interval | None = None
    adverb: str = ""
    verb: str = ""
    before: str = ""
    subject: Role | None = None
    proposers: tuple[Party, ...] = many()
    chair: Chair | None = None
    chairs: bool = False
    calls: bool = False
    called: bool = False
    attendees: tuple[Party, ...] = many()
    attendees_of: tuple[Party, ...] = many()
    kinds: tuple[MeetingKind, ...] = many()
    named: str = ""
    own: bool = True
    bare: bool = False
    end: int = 0

    @property
    def opens(self) -> bool:
        """Whether it says that a meeting is held, and when or of what name."""
        words = (self.counted.words or "") if self.counted is not None else ""
        held = bool(self.verb) or any(verb in words for verb in _VERBS)
        # 全体会议每年不少于两次 and 专题会议根据需要由召集人召集 go without the verb.
        held = held or ("次" in words and (bool(self.kinds) or self.subject is Role.MEETING))
        held = held or (self.called and bool(self.need or self.condition or self.adverb))
        timed = bool(self.counted or self.adverb or self.need or self.condition or self.before)
        return held and (timed or bool(self.kinds))

    @property
    def says(self) -> bool:
        """Whether it says anything that another clause may lean on."""
        return bool(self.need or self.condition or self.before or self.proposers or self.chair or self.adverb)

    def interval(self) -> Interval | None:
        """How often, by everything it says."""
        if self.counted is not None:
            return self.counted
        if self.adverb:
            found = of_adverb(self.adverb)
            on_demand = found.recurrence is Recurrence.ON_DEMAND
            return attrs.evolve(found, words=self.adverb + self.verb) if on_demand else found
        if self.before:
            return Interval(recurrence=Recurrence.WITH_MEETING, words=self.before)
        if self.need or self.condition or self.proposers:
            return Interval(recurrence=Recurrence.ON_DEMAND, words=self.need or None)
        return None

    def stated_condition(self) -> str | None:
        """Its condition, where the interval does not say it all."""
        need = self.need if self.adverb or self.counted is not None else ""
        return "，".join(words for words in (need, self.condition) if words) or None


_VERBS: Final = ("召开", "召集", "举行", "组织", "集中", "开")


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<before>在?(?:每次)?(?:{BODY}|全体会议|例会|会议)?(?:召开|举行)?(?:之前|以前|前))"
        rf"|(?P<filler>也|并|还|另|同时|先|将|轮流|分别|联合|负责|年初|年中|年底|年末)"
        rf"|(?P<condition>(?:根据|按照|视|经|因|如有|如遇|遇有|遇|有)[^，]{{0,60}}(?:{_UPON})(?:时|的|后|变化)?"
        rf"|应[^，开]{{2,20}}(?:要求|提议|建议|请求)|(?:如遇|遇有|遇到|遇)[^，]{{1,30}}(?:事件|灾害|灾情|险情|问题|任务|事项|情形)(?:时|的)?|必要时|有(?:下列|以下)情[形况]之一的|遇?有?(?:重大|重要|特殊|紧急)[^，]{{0,6}}(?:事项|情况|问题|任务)(?:时|下)?)"
        rf"|(?P<norm>{NORM}|要)"
        rf"|(?P<counted>{COUNTED})"
        rf"|(?P<name>{named_meeting().pattern})"
        rf"|(?P<adverb>{ADVERB})"
        rf"|(?P<office>{BODY}?办公室)(?!主任|副主任|会议|例会|工作)"
        rf"|(?P<by>由(?P<who>[^，]{{2,40}}?)(?P<how>召集并主持|主持|负责召集|负责|召集(?!人)|组织|提议|牵头|轮流|$|(?=临时|随时|适时|定期|不定期|召开|主持|视|根据|按|每)))"
        rf"|(?P<caller>总召集人|副召集人|召集人|副组长|组长|总指挥|指挥长|主任委员|办公室主任)(?=可|视|根据|随时|临时|定期|不定期|每|应|要)"
        rf"|(?P<verb>(?:召集并|召集和)?主持召开|牵头召开|组织召开|召开|召集(?!人)|举行|组织|开)"
        rf"|(?P<times>(?:不少于|至少)?(?P<number>{_N})次(?:及?以上)?)"
        rf"|(?P<body>{BODY}(?:会议)?|会议|大会)"
    )


_HAN: Final = re.compile("[\u4e00-\u9fff]")
_SORTS: Final = (
    *("before", "filler", "condition", "norm", "counted", "adverb"),
    *("office", "by", "caller", "name", "verb", "times", "body"),
)


def opening(draft: Draft, text: str) -> Opening | None:
    """The clause taken apart; ``None`` where it is about something else.

    It may go on behind ``end`` with what the meeting is for.
    """
    found = Opening()
    at = 0
    for short in (draft.fields.get("short_name"), draft.fields.get("name")):
        if short and text.startswith(short) and not text.startswith(short + "办公室"):
            at, found.subject = len(short), Role.MEETING
            break
    while at < len(text):
        token = _token().match(text, at)
        if token is None or token.end() == at or not _take(draft, found, token):
            break
        at = token.end()
    found.end = at
    if at == len(text):
        return found
    # What is held and is no meeting, as 召开新闻发布会, stands behind the verb.
    whole = bool(found.kinds) or found.bare or not _HAN.match(text, at)
    return found if found.opens and whole else None


def _take(draft: Draft, found: Opening, token: re.Match[str]) -> bool:
    """Put down what one token says; whether it may stand there."""
    sort = next(sort for sort in _SORTS if token[sort])
    if sort == "by":
        return _by(draft, found, token)
    if sort == "name":
        return _name(found, token)
    if sort in ("condition", "norm", "counted", "adverb", "before"):
        return _when(found, sort, token)
    if sort == "office":
        found.subject = Role.OFFICE
    elif sort == "caller":
        found.chair, found.calls = Chair(actors=(roles()[token[0]],)), True
    elif sort == "verb":
        found.verb = token[0]
        found.chairs = found.chairs or ("主持" in token[0] and found.chair is not None)
    elif sort == "times":
        _times(found, token)
    elif sort == "body":
        if _held(found):
            found.bare = True
        elif found.subject is None:
            found.subject = Role.MEETING
    return True


def _times(found: Opening, token: re.Match[str]) -> None:
    """Count what stands apart from its period: 每年召开全体会议不少于2次."""
    number = read_numeral(token["number"])
    if found.counted is None or not number:
        return
    words = found.counted.words or ""
    printed = token.string[max(0, token.string.find(words)) : token.end()]
    most = None if any(word in token[0] for word in ("不少于", "至少", "以上")) else number
    found.counted = attrs.evolve(found.counted, least=number, most=most, words=printed)


def _when(found: Opening, sort: str, token: re.Match[str]) -> bool:
    """Put down a token that says when or how firmly."""
    words = token[0]
    if sort == "condition":
        _condition(found, words)
    elif sort == "norm":
        found.norm = norm_of(words) if found.norm is Norm.MUST else found.norm
    elif sort == "counted":
        found.counted = of_counted(token)
        return found.counted is not None
    elif sort == "adverb":
        found.adverb = words
    else:
        found.before = words
    return True


def _held(found: Opening) -> bool:
    return bool(found.verb) or found.counted is not None


def _by(draft: Draft, found: Opening, token: re.Match[str]) -> bool:
    chair = chair_of(draft, token["who"])
    if chair is None:
        return False
    how = token["how"]
    found.chair = chair
    found.chairs = found.chairs or "主持" in how
    found.called = "召集" in how
    # Who presides over a meeting that he holds (由召集人主持召开) also calls it.
    found.calls = found.calls or how != "主持" or token.string.startswith("召开", token.end())
    return True


def _name(found: Opening, token: re.Match[str]) -> bool:
    names = [name for name in (token["first"], token["second"]) if name]
    if found.kinds:
        return False
    known = [meeting_names()[name] for name in names]
    found.kinds = tuple(dict.fromkeys(kind for kind, _ in known))
    found.own = all(own for _, own in known)
    found.named = names[0]
    return True


_PLAIN_NEED: Final = re.compile("(?:根据|视|按照|因|如有|有)(?:工作|实际|具体)?(?:需要|情况|实际)|必要时")
_PROPOSED: Final = re.compile(
    "(?P<members>各?成员单位|各单位)(?:的)?(?:提出|要求|提议|建议|请求|提请)"
    "|(?P<office>办公室)(?:的)?(?:建议|提议|提出|提请)"
    "|(?P<convener>召集人)(?:的)?(?:提议|要求|指示)"
    "|(?P<leader>[^，、或和及根据应按照]{0,12}领导(?:同志)?)(?:的)?(?:指示|要求|批示)"
)


def _condition(found: Opening, words: str) -> None:
    if _PLAIN_NEED.fullmatch(words):
        found.need = words
        return
    proposers: list[Party] = []
    rest = words
    for proposed in _PROPOSED.finditer(words):
        rest = rest.replace(proposed[0], "", 1)
        proposers.append(_proposer(proposed))
    found.proposers = (*found.proposers, *proposers)
    # 经成员单位提议 says who may ask, and nothing besides.
    if not (proposers and rest in ("经", "应")):
        found.condition = words


def _proposer(proposed: re.Match[str]) -> Party:
    if proposed["leader"]:
        return Unnamed(words=proposed["leader"])
    if proposed["office"]:
        return Role.OFFICE
    return Role.CONVENER if proposed["convener"] else Role.ALL_MEMBERS
