"""Under whose lead a body works: 在市政府领导下."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.ids import UnitId
from govmodel.model.meeting import Relation, RelationKind
from govmodel.reading.rules.course import Course
from govmodel.reading.rules.parties import actors
from govmodel.reading.rules.sentences import Sentence

_LEADING: Final = frozenset({"government", "party-committee"})
_UNDER: Final = re.compile("在(?P<who>[^，在]{2,20}?)(?:的)?(?:统一)?领导下")


def led(course: Course, sentence: Sentence, at: int) -> int:
    """Read that a body works under a government's lead."""
    clause = sentence.clauses[at]
    found = _UNDER.fullmatch(clause.text)
    if found is None:
        return 0
    who = [UnitId(party) for party in actors(course.draft, found["who"]) if isinstance(party, str)]
    units = {unit.id: unit for unit in course.draft.units}
    led_by = [party for party in who if _LEADING & set(units[party].lines)]
    for party in led_by:
        relation = Relation(kind=RelationKind.LED_BY, target=party)
        if relation not in course.draft.relations:
            course.draft.relations.append(relation)
    if led_by:
        course.draft.place(".relations", clause.start, clause.end, sentence.name)
    return int(bool(led_by))
