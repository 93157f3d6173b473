"""The course of reading rules: the draft, and what later sentences may lean on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

import attrs

from govmodel.model.actor import Actor
from govmodel.model.ids import RuleId
from govmodel.model.rules import ReportRule, Rule
from govmodel.reading.draft import Draft
from govmodel.reading.rules.openings import Opening
from govmodel.reading.rules.sentences import Clause, Row, Sentence


@attrs.define(kw_only=True, on_setattr=attrs.setters.NO_OP)
class Course:
    """What has been read before, as far as a sentence may lean on it.

    Attributes:
        draft: Where rules are entered.
        subject: Who the sentences of this line speak of, where they began with it: 各成员单位要……。
        named: The words that named the subject.
        meetings: Places of the meeting rules of this block among all meeting rules.
        sentence: How many of them were there before this sentence.
        headed: The one among them that the heading opened.
        chaired: Those that the last words on who chairs spoke of.
        agenda: Whether what follows may be what the last of them deals with.
        block: The block that ``meetings`` holds for.
        heading: The heading above, where it says no rule of its own.
        report: The report rule that the sentence before spoke of, by its place.
        subject_matter: What the decision before was about.
        kept: Sentences on who chairs a meeting that is not read so far, with their clauses, what they say, and
            how many meetings there were.
        consented: The decision before that somebody has to agree to and nobody has to pass, by its place.
        waiting: Reports named among what the body is for, which the rules may tell in full.
    """

    draft: Draft
    subject: Actor | None = None
    named: Clause | None = None
    meetings: list[int] = attrs.field(factory=list)
    sentence: int = 0
    headed: int | None = None
    chaired: list[int] = attrs.field(factory=list)
    agenda: bool = False
    block: int = -2
    heading: Clause | None = None
    report: int | None = None
    subject_matter: str | None = None
    consented: int | None = None
    kept: list[tuple[Sentence, tuple[Clause, ...], Opening, int]] = attrs.field(factory=list)
    waiting: list[tuple[ReportRule, Clause, str]] = attrs.field(factory=list)

    def enter(self, row: Row) -> None:
        """Let go of what holds only for the row before, and in another block of what holds for that one."""
        self.subject = self.named = None
        if row.block != self.block:
            self.block, self.heading, self.report, self.headed = row.block, None, None, None
            self.agenda, self.consented = False, None
            self.meetings.clear()
            self.chaired.clear()
            self.begin()

    def begin(self) -> None:
        """Note which meetings were there before a sentence."""
        self.sentence = len(self.meetings)

    def add(self, kind: str, rule: Rule, clauses: Iterable[Clause], sentence: Sentence) -> None:
        """Enter a rule and put down that it rests on the clauses."""
        self.draft.add_rule(kind, rule)
        self.rests(rule.id, clauses, sentence)

    def rests(self, rule_id: str, clauses: Iterable[Clause], sentence: Sentence) -> None:
        """Put down that a rule rests on the clauses."""
        for clause in clauses:
            self.draft.place(rule_id, clause.start, clause.end, sentence.name)

    def rests_on_subject(self, rule_id: str, sentence: Sentence) -> None:
        """Put down that a rule rests on the words that named the subject before."""
        if self.named is not None:
            self.rests(rule_id, (self.named,), sentence)

    def new_id(self, stem: str) -> RuleId:
        """An id for a rule; the first under a stem goes without a number."""
        return RuleId(self.draft.new_id(stem, plain=True))


class Reader(Protocol):
    """Reads a rule of one kind that begins at a clause of a sentence."""

    def __call__(self, course: Course, sentence: Sentence, at: int) -> int:
        """How many clauses from ``at`` on it took; 0 where no rule of its kind begins there."""
