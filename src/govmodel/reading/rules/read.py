"""Working rules read: every sentence offered to the readers that its words call, the most specific first."""

from __future__ import annotations

from govmodel.reading.draft import Draft
from govmodel.reading.outline import Block
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.meetings import is_label, settle_kept
from govmodel.reading.rules.reports import settle_waiting
from govmodel.reading.rules.sentences import LONGEST, Clause, Row, Sentence, rows_of, sentences_of
from govmodel.reading.rules.subjects import subject_of
from govmodel.reading.rules.triggers import AGENDA, EVERY, MEETINGS, Triggers, allowed, readers
from govmodel.reading.rules.words import OF_MEETINGS


def read_rules(draft: Draft, blocks: tuple[Block, ...]) -> None:
    """Enter every working rule that the blocks hold; what no reader takes stays unread.

    Sections that are about something else are read for the few rules that stand there too: reports among
    what the body is for, delegations among duties.
    """
    course = Course(draft=draft)
    triggers = Triggers(draft.text)
    section, mask = None, allowed(None)
    for row in rows_of(blocks):
        if row.section is not section:
            section, mask = row.section, allowed(row.section)
        course.enter(row)
        bits = (triggers.called(row.start, row.end) | AGENDA * course.agenda) & (mask | MEETINGS)
        taken = bool(bits) and _read_row(course, row, triggers, mask)
        if row.headed and not taken:
            course.heading = Clause(row.start, draft.text[row.start : row.end])
    settle_kept(course)
    settle_waiting(course)


def _read_row(course: Course, row: Row, triggers: Triggers, mask: int) -> bool:
    """Read the sentences of a row by the readers of a mask; whether any of it was taken."""
    taken, heading, several = False, course.heading, False
    for number, sentence in enumerate(sentences_of(course.draft.text, row)):
        several = number > 0
        course.begin()
        first, last = sentence.clauses[0], sentence.clauses[-1]
        subject = subject_of(course.draft, first.text)
        if subject is not None:
            course.subject = subject.role
            course.named = Clause(first.start, first.text[: subject.end])
        if is_label(sentence):
            course.heading = first
        bits = triggers.called(first.start, last.end)
        bits &= mask if OF_MEETINGS.match(first.text) is None else EVERY
        taken |= _read(course, sentence, bits)
    if several:
        # A name at the beginning of a line heads that line alone.
        course.heading = heading
    return taken


def _read(course: Course, sentence: Sentence, bits: int) -> bool:
    at = read = 0
    while at < len(sentence.clauses):
        called = bits | AGENDA * course.agenda if len(sentence.clauses[at].text) <= LONGEST else 0
        taken = 0
        for reader in readers(called):
            taken = reader(course, sentence, at)
            if taken:
                break
        if not taken:
            course.agenda = False
        read += taken
        at += taken or 1
    return read > 0
