"""When ids, words or parts of the three systems change, the findings follow, and only where they should."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from govmodel.checking.runner import check
from govmodel.examples import changzhou_2011, jiangsu_2011, jingzhou_2020
from govmodel.findings.finding import Severity
from govmodel.findings.report import Report
from govmodel.model.change import Replace, apply
from govmodel.model.ids import SeatId
from govmodel.model.meeting import JointMeeting
from govmodel.model.part import Part
from govmodel.model.seat import SeatLevel
from govmodel.serial.files import dumps, loads


def matters(report: Report, code: str, *severities: Severity) -> set[str | None]:
    return {f.element_id for f in report.by_code(code) if not severities or f.severity in severities}


def claimed_by(structure: JointMeeting, matter: str, part: Part) -> list[str]:
    found = next(m for m in structure.matters if m.id == matter)
    duties = {duty.id: duty for duty in structure.duties}
    return [c.element for c in found.claims if c.element in duties and duties[c.element].part is part]  # type: ignore[index]  # tested beside


def with_part(structure: JointMeeting, duty: str, before: Part, after: Part) -> JointMeeting:
    return apply(structure, Replace(path=("duties", duty, "part"), before=before, after=after))


def test_lead_turned_into_helper_makes_the_expert_pool_an_orphan() -> None:
    before = jingzhou_2020()
    (lead,) = claimed_by(before, "expert-pool", Part.LEAD)

    after = with_part(before, lead, Part.LEAD, Part.COOPERATE)

    assert "expert-pool" not in matters(check(before), "GM101")
    assert "expert-pool" in matters(check(after), "GM101", Severity.ERROR, Severity.QUESTION)


def test_owner_put_back_takes_the_error_away() -> None:
    province, city = jiangsu_2011(), changzhou_2011()
    (helper,) = claimed_by(city, "service-quality", Part.ASSIST)

    mended = with_part(city, helper, Part.ASSIST, Part.OWN)

    assert "service-quality" in matters(check(city, against=province), "GM101", Severity.ERROR)
    assert "service-quality" not in matters(check(mended, against=province), "GM101")


def test_owner_taken_from_the_province_leaves_one_helper_a_warning() -> None:
    province, city = jiangsu_2011(), changzhou_2011()
    (owner,) = claimed_by(province, "contracts-and-disputes", Part.GUIDE) or claimed_by(
        province, "contracts-and-disputes", Part.OWN
    )
    duty = next(d for d in province.duties if d.id == owner)

    weaker = with_part(province, owner, duty.part, Part.COOPERATE)

    assert "contracts-and-disputes" in matters(check(city, against=province), "GM101", Severity.ERROR)
    assert "contracts-and-disputes" in matters(check(city, against=weaker), "GM101", Severity.WARNING)


def renamed(structure: JointMeeting, rename: Callable[[str], str]) -> JointMeeting:
    """The structure with every unit's and duty's id changed, by way of its text so that no link is forgotten."""
    ids = [unit.id for unit in structure.units] + [duty.id for duty in structure.duties]
    pattern = re.compile("|".join(sorted((re.escape(f'"{i}"') for i in ids), key=len, reverse=True)))
    text = pattern.sub(lambda found: f'"{rename(found[0][1:-1])}"', dumps(structure))
    # Lines of work are the catalogue's ids, not the structure's: they stay.
    text = re.sub(r'"lines": \[[^\]]*\]', lambda found: found[0].replace('"x', '"'), text)
    bare = loads(re.sub(r'(?s),\n  "sources": \{.*\n  \}\n', "\n", text))
    return attrs.evolve(bare, sources=())


@pytest.mark.parametrize("make", [jiangsu_2011, changzhou_2011, jingzhou_2020])
def test_other_ids_make_no_other_findings(make: Callable[[], JointMeeting]) -> None:
    before = make()
    after = renamed(before, lambda name: "x" + name)

    def told(structure: JointMeeting) -> list[tuple[Any, ...]]:
        return [(f.code, f.severity, f.text("zh")) for f in check(structure)]

    assert told(after) == told(before)


def test_deputy_director_created_clears_the_missing_role() -> None:
    before = jiangsu_2011()
    office = before.office
    assert office is not None
    (director,) = office.seats.seats

    deputy = attrs.evolve(director, id=SeatId("office/deputy"), level=SeatLevel.DEPUTY)
    seats = attrs.evolve(office.seats, seats=(director, deputy))
    after = attrs.evolve(before, office=attrs.evolve(office, seats=seats))

    assert [dict(f.params)["role"] for f in check(before).by_code("GM303")] == ["办公室副主任"]
    assert check(after).by_code("GM303") == ()


def test_other_words_make_no_near_miss() -> None:
    before = jiangsu_2011()
    near = next(duty for duty in before.duties if "劳务对接" in duty.task)

    after = apply(
        before,
        Replace(path=("duties", near.id, "task"), before=near.task, after=near.task.replace("劳务对接", "就业登记")),
    )

    assert matters(check(before), "GM101", Severity.QUESTION) >= {"labour-export"}
    assert "labour-export" in matters(check(after), "GM101", Severity.ERROR)
