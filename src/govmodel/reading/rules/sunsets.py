"""The end of a body: 工作任务完成后，联席会议自行撤销."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.actor import Party
from govmodel.model.rules import SunsetRule
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.parties import parties
from govmodel.reading.rules.sentences import Sentence
from govmodel.reading.rules.subjects import subject_of
from govmodel.reading.rules.words import BODY

_WHEN: Final = (
    "(?:(?:待|在)?[^，]{2,40}(?:完成|完毕|结束|竣工|验收|期满|到期|届满|实现|达成)(?:之)?(?:后|时|之日)"
    "|[^，完]{0,12}完成[^，]{2,30}(?:后|时|之日))"
)
_ENDS: Final = (
    rf"(?:{BODY})?(?:制度|机制)?(?:随之|即|予以|将|应当|应|同时|相应|按程序|按规定){{0,2}}"
    "(?P<auto>自行|自动|自然|即行|即告)?(?:予以)?(?:撤销|解散|终止|解除|取消|终结)"
)
_ALONE: Final = re.compile(_WHEN)
_END: Final = re.compile(_ENDS)
_BOTH: Final = re.compile(rf"(?P<when>{_WHEN}){_ENDS}")
_DECIDED: Final = re.compile(
    rf"(?P<when>{_WHEN})?(?:按程序)?(?:报|经|由)(?P<who>[^，]{{2,20}}?)(?:批准|同意|审定|决定|宣布|明令)后?(?:予以)?{_ENDS}"
)
_NO_PAPER: Final = re.compile("不再?另行(?:发文|行文|通知)|不再?另?发文|不再行文")


def sunset(course: Course, sentence: Sentence, at: int) -> int:
    """Read when a body ends, and whether it ends by itself."""
    clauses = sentence.clauses[at : at + 3]
    found = _BOTH.fullmatch(clauses[0].text)
    when, taken = (found["when"], 1) if found is not None else (clauses[0].text, 2)
    decided: tuple[Party, ...] = ()
    if found is None:
        alone = len(clauses) > 1 and _ALONE.fullmatch(clauses[0].text) is not None
        found = _END.fullmatch(_without_name(course, clauses[1].text)) if alone else None
        if found is None:
            found = _DECIDED.fullmatch(clauses[1].text if alone else clauses[0].text)
            decided = parties(course.draft, found["who"]) if found is not None else ()
            if found is None or not decided or not (alone or found["when"]):
                return 0
            when, taken = (when, 2) if alone else (found["when"], 1)
    if len(clauses) > taken and _NO_PAPER.fullmatch(clauses[taken].text):
        taken += 1
    rule = SunsetRule(
        id=course.new_id("sunset"),
        when=_without_name(course, when).removeprefix("在"),
        automatic=bool(found["auto"]),
        decided_by=decided,
    )
    course.add("sunsets", rule, clauses[:taken], sentence)
    return taken


def _without_name(course: Course, text: str) -> str:
    """A clause without the body's own name before it."""
    subject = subject_of(course.draft, text)
    return text[subject.end :] if subject is not None else _THIS.sub("", text, count=1)


_THIS: Final = re.compile(rf"^(?:本届|本|该)(?:{BODY}|机构)(?:制度)?")
