"""Working rules read: every sentence offered to the readers, the most specific first."""

from __future__ import annotations

from typing import Final

from govmodel.model.document import Section
from govmodel.reading.draft import Draft
from govmodel.reading.outline import Block
from govmodel.reading.rules.accountability import accountability
from govmodel.reading.rules.bulletins import bulletin
from govmodel.reading.rules.course import Course, Reader
from govmodel.reading.rules.decisions import decision, disagreement
from govmodel.reading.rules.delegations import delegation
from govmodel.reading.rules.invitations import invitation
from govmodel.reading.rules.lower_tiers import lower_tiers
from govmodel.reading.rules.meetings import agenda, attendance, deputising, meeting
from govmodel.reading.rules.minutes import minutes
from govmodel.reading.rules.reports import report, settle_waiting, told_in_full
from govmodel.reading.rules.seals import seal, standing
from govmodel.reading.rules.sentences import Clause, Sentence, sentences_of
from govmodel.reading.rules.subjects import subject_of
from govmodel.reading.rules.submissions import approval, submission
from govmodel.reading.rules.sunsets import sunset

_ALL: Final[tuple[Reader, ...]] = (
    *(seal, standing, sunset, invitation, minutes, submission, delegation, disagreement, decision, approval),
    *(told_in_full, report, bulletin, lower_tiers, deputising, meeting, attendance, agenda, accountability),
)
_AMONG_DUTIES: Final[tuple[Reader, ...]] = (
    seal,
    standing,
    sunset,
    submission,
    delegation,
    disagreement,
    report,
    lower_tiers,
)
_BY_SECTION: Final[dict[Section | None, tuple[Reader, ...]]] = {
    Section.MANDATE: (report,),
    Section.DUTIES: _AMONG_DUTIES,
    Section.GROUPS: _AMONG_DUTIES,
    Section.ROSTER: (seal, standing, sunset),
}
"""Readers in place of all of them, in sections where most sentences are about something else."""


def read_rules(draft: Draft, blocks: tuple[Block, ...]) -> None:
    """Enter every working rule that the blocks hold; what no reader takes stays unread."""
    course = Course(draft=draft)
    for sentence in sentences_of(draft.text, blocks):
        course.enter(sentence)
        _read(course, sentence)
    settle_waiting(course)


def _read(course: Course, sentence: Sentence) -> None:
    readers = _BY_SECTION.get(sentence.section, _ALL)
    at = read = 0
    while at < len(sentence.clauses):
        clause = sentence.clauses[at]
        subject = subject_of(course.draft, clause.text)
        if subject is not None:
            course.subject = subject.role
            course.named = Clause(clause.start, clause.text[: subject.end])
        taken = next((taken for reader in readers if (taken := reader(course, sentence, at))), 0)
        if not taken:
            course.agenda = False
        read += taken
        at += taken or 1
    if sentence.headed and not read:
        course.heading = sentence.clauses[0]
