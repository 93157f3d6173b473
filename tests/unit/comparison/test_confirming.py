"""Suggestions in a structure, in its file and under check, before and after a person has confirmed them."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

from govmodel.checking.runner import check
from govmodel.comparison.compare import compare
from govmodel.comparison.confirming import confirm_matters, with_suggested_matters
from govmodel.comparison.pairing import Matters
from govmodel.comparison.suggesting import suggest_matters
from govmodel.examples.shipped import example
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId, MatterId, StructureId, UnitId
from govmodel.model.index import Index
from govmodel.model.matter import Claim, Match, Matter
from govmodel.model.meeting import JointMeeting
from govmodel.model.part import Part
from govmodel.model.unit import Unit
from govmodel.serial.files import dumps, loads


def bare(name: str) -> JointMeeting:
    return attrs.evolve(example(name), matters=(), sources=())


def severities(structure: JointMeeting, about: str) -> list[str]:
    return [f.severity.value for f in check(structure, select=["GM101"]).findings if f.element_id == about]


def test_file_marks_a_suggestion_with_its_score_and_a_confirmed_one_with_nothing() -> None:
    structure = bare("jiangsu-2011")
    quality = suggest_matters(structure)[0]

    written = json.loads(dumps(with_suggested_matters(structure, [quality])))["matters"]
    confirmed = json.loads(dumps(confirm_matters(structure, [quality])))["matters"]

    assert written == [
        {
            "id": quality.matter.id,
            "title": "家庭服务企业的服务质量",
            "claims": [
                {"element": "commerce/2", "match": "推测", "score": 1.0},
                {"element": "civil-affairs/5", "match": "推测", "score": 1.0},
            ],
        }
    ]
    assert confirmed[0]["claims"] == [{"element": "commerce/2"}, {"element": "civil-affairs/5"}]


def test_a_file_edited_by_hand_is_a_confirmed_one() -> None:
    structure = bare("jiangsu-2011")
    quality = suggest_matters(structure)[0]
    text = dumps(with_suggested_matters(structure, [quality]))

    edited = text.replace(', "match": "推测", "score": 1.0', "")

    assert edited != text
    assert loads(edited) == confirm_matters(structure, [quality])


def test_checking_asks_about_a_suggested_owner_and_is_satisfied_by_a_confirmed_one() -> None:
    structure = bare("jiangsu-2011")
    quality = suggest_matters(structure)[0]

    held = with_suggested_matters(structure, [quality])
    (asked,) = (f for f in check(held, select=["GM101"]).findings if f.element_id == quality.matter.id)

    assert (asked.severity.value, asked.match, asked.score) == ("question", Match.SUGGESTED, 1.0)
    assert severities(confirm_matters(structure, [quality]), quality.matter.id) == []


def test_helpers_alone_are_a_warning_while_suggested_and_an_error_once_confirmed() -> None:
    structure = bare("changzhou-2011")
    quality = suggest_matters(structure)[0]

    assert quality.matter.title == "家庭服务企业的服务质量"
    assert severities(with_suggested_matters(structure, [quality]), quality.matter.id) == ["warning"]
    assert severities(confirm_matters(structure, [quality]), quality.matter.id) == ["error"]


def test_a_suggestion_of_some_words_leaves_the_rest_of_the_duty_to_be_looked_at() -> None:
    structure = bare("changzhou-2011")
    held = with_suggested_matters(structure, suggest_matters(structure))

    assert {c.element for c in held.matters[0].claims} == {"civil-affairs/5", "women/4"}
    assert severities(structure, "women/4") == severities(held, "women/4") != []
    assert severities(held, "civil-affairs/5") == []


def test_what_is_owned_above_is_missed_below_whatever_is_suggested_above() -> None:
    above, below = bare("jiangsu-2011"), bare("changzhou-2011")
    held = with_suggested_matters(above, suggest_matters(above))

    def missing(base: JointMeeting) -> set[str]:
        return {dict(f.params)["matter"] for f in check(below, against=base, select=["GM501"]).findings}

    assert missing(above)
    assert missing(held) == missing(above)


def test_an_id_that_both_suggest_is_no_declaration() -> None:
    above, below = (
        with_suggested_matters(each, suggest_matters(each)) for each in (bare("jiangsu-2011"), bare("changzhou-2011"))
    )
    (quality,) = (matter for matter in above.matters if matter.title == "家庭服务企业的服务质量")
    here, there = Matters(Index(below)), Matters(Index(above))

    assert {one.match for one in here.fellows(there, quality)} == {Match.STATED}
    assert quality.id in {matter.id for matter in below.matters}
    assert not compare(above, above).changes


def test_matters_already_there_are_confirmed_by_id_or_all_at_once() -> None:
    structure = bare("jingzhou-2020")
    held = with_suggested_matters(structure, suggest_matters(structure))
    first = held.matters[0].id

    by_id = confirm_matters(held, [first])

    assert [c.match for m in by_id.matters for c in m.claims if m.id == first] == [Match.DECLARED] * 3
    assert all(c.match is Match.SUGGESTED for m in by_id.matters for c in m.claims if m.id != first)
    assert all(c.match is Match.DECLARED for m in confirm_matters(held).matters for c in m.claims)
    assert confirm_matters(structure) is structure


def test_two_suggestions_that_join_one_matter_are_both_confirmed() -> None:
    units = tuple(Unit(id=UnitId(name), name=name.upper()) for name in "abc")
    tasks = ("劳务输出、职业推荐", "劳务输出", "职业推荐")
    duties = tuple(
        Duty(id=DutyId(f"{unit.id}/1"), actors=(unit.id,), part=Part.OWN, task=task)
        for unit, task in zip(units, tasks, strict=True)
    )
    work = Matter(id=MatterId("work"), title="劳务", claims=(Claim(element=DutyId("a/1")),))
    structure = JointMeeting(id=StructureId("x"), name="某联席会议", units=units, duties=duties, matters=(work,))
    found = suggest_matters(structure)

    assert [one.matter.id for one in found] == ["work", "work"]
    assert [(c.element, c.match) for m in confirm_matters(structure, found).matters for c in m.claims] == [
        (name, Match.DECLARED) for name in ("a/1", *(one.matter.claims[0].element for one in found))
    ]


def test_matter_that_is_not_there_cannot_be_confirmed() -> None:
    with pytest.raises(LookupError, match=r"labour-exports.*最接近的是「labour-export」"):
        confirm_matters(example("jiangsu-2011"), [MatterId("labour-exports")])
    with pytest.raises(LookupError, match="没有事项「zzz」 /"):
        confirm_matters(bare("jiangsu-2011"), [MatterId("zzz")])


@pytest.mark.parametrize("named", [[3], [3, "x"], ["x", None], "matter/1"])
def test_what_is_neither_a_suggestion_nor_an_id_is_refused(named: Any) -> None:
    with pytest.raises(TypeError, match=r"要确认的须是.* / what is confirmed must be"):
        confirm_matters(JointMeeting(id=StructureId("x"), name="某联席会议"), named)
