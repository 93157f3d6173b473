"""Who is held to account for what: 督促检查, 纳入年度考核, 通报批评."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.rules import AccountabilityRule
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.intervals import often
from govmodel.reading.rules.parties import parties
from govmodel.reading.rules.sentences import Sentence
from govmodel.reading.rules.subjects import subject_of

_HELD: Final = re.compile(
    "(?:要|应|将|负责)?(?P<when>定期|不定期|适时|及时|每[年季月]度?|每半年)?(?:组织)?对(?P<over>各?[^，的]{0,12}?"
    "(?:成员单位|各部门|各地区?|有关部门|各(?:区|县|市|镇|乡|街道)))(?P<subject>[^，]{0,40}?)(?:情况|工作)?(?:进行|开展|予以|实施)"
    "(?P<measure>督促检查|督查督办|督查|督导检查|督导|检查|考核|通报批评|通报|问责|评估)"
)
_COUNTED_IN: Final = re.compile(
    "(?:并)?(?:将)?(?P<subject>[^，]{2,40}?)(?P<measure>(?:纳入|列入)[^，]{0,16}?(?:考核|考评|督查)(?:内容|范围|体系|事项)?)"
)


def accountability(course: Course, sentence: Sentence, at: int) -> int:
    """Read 办公室定期对各成员单位工作落实情况进行督促检查."""
    clause = sentence.clauses[at]
    subject = subject_of(course.draft, clause.text)
    rest = clause.text[subject.end :] if subject is not None else clause.text
    by = subject.role if subject is not None else course.subject
    found = _HELD.fullmatch(rest)
    over = parties(course.draft, found["over"]) if found is not None else ()
    if found is None:
        found = _COUNTED_IN.fullmatch(rest) if rest.startswith(("将", "并将")) else None
        if found is None:
            return 0
    elif not over:
        return 0
    when = often(found["when"]) if found.groupdict().get("when") else None
    rule = AccountabilityRule(
        id=course.new_id("accountability"),
        measure=found["measure"],
        by=(by,) if by is not None and by not in over else (),
        over=over,
        subject=found["subject"] or None,
        interval=when.interval if when is not None else None,
    )
    course.add("accountability", rule, (clause,), sentence)
    return 1
