"""Open items: one question each, and what rests on them waits; whatever does not is found all the same."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from tests.unit.checking.test_rules_by_hand import (
    BASE,
    HEAD,
    SECTION_HEAD,
    A,
    B,
    convened,
    duty,
    liaisons,
    member,
    orphan,
)

from govmodel.checking.runner import check
from govmodel.findings.finding import Severity
from govmodel.findings.report import Report
from govmodel.model.duty import MandateItem
from govmodel.model.ids import DutyId, MandateId, MatterId, StructureId
from govmodel.model.matter import Claim, Matter
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.model.part import Part
from govmodel.model.seat import SeatList


def item(element: str | None, field: str = "", about: OpenAbout = OpenAbout.UNIT, **more: Any) -> OpenItem:
    name: Any = element
    return OpenItem(element=name, field=field, about=about, **{"words": "某", **more})


def left_open(structure: JointMeeting, *items: OpenItem) -> JointMeeting:
    return attrs.evolve(structure, open=items)


def waiting(report: Report) -> list[tuple[str, str]]:
    return [(each.finding.code, each.item) for each in report.deferred]


def found(report: Report) -> set[str]:
    return {finding.code for finding in report} - {"GM504"}


def test_each_open_item_is_one_question_that_names_words_and_choices() -> None:
    task = MandateItem(id=MandateId("mandate/1"), task="推动完善法规规章")
    structure = left_open(
        attrs.evolve(BASE, mandate=(task,)),
        item("mandate/1", "task", OpenAbout.POWER, words="法规规章", choices=("删去", "照留")),
        item(None, "document.basis", OpenAbout.BASIS, words="某通知"),
    )

    power, basis = check(structure, select=["GM504"])

    assert (power.code, power.slug, power.severity) == ("GM504", "open-item", Severity.QUESTION)
    assert (power.element_id, power.path) == ("mandate/1", "$.mandate[0].task")
    assert power.text("zh") == "「法规规章」待定（职权）；可选：删去、照留"
    assert power.text("en") == "“法规规章” is left open (power); choices: 删去、照留"
    assert power.source is not None
    assert (power.source.words, power.source.at) == ("法规规章", "mandate/1.task")
    assert (basis.element_id, basis.path) == (None, "$.document.basis")
    assert basis.text("zh") == "「某通知」待定（依据）"
    assert power.fingerprint != basis.fingerprint


@pytest.mark.parametrize(
    ("element", "field", "path"),
    [
        (None, "liaisons.per_unit.post", "$.liaisons.per_unit"),
        (None, "lower_tiers", "$.lower_tiers"),
        (None, "nothing.there", "$"),
        ("a", "", "$.units[0]"),
        ("member/a", "posts.title", "$.members.seats[0].posts"),
        ("member/a", "task", "$.members.seats[0]"),
    ],
)
def test_a_question_points_as_far_in_as_the_structure_goes(element: str | None, field: str, path: str) -> None:
    structure = attrs.evolve(BASE, members=SeatList(seats=(member(A), member(B))))

    assert check(left_open(structure, item(element, field)), select=["GM504"])[0].path == path


LOW = attrs.evolve(BASE, liaisons=liaisons("股级"))


def test_a_rank_that_is_open_is_not_also_found_not_to_fit() -> None:
    asked = item(None, "liaisons.per_unit.post", OpenAbout.RANK)

    assert found(check(LOW, select=["GM2", "GM504"])) == {"GM201"}
    report = check(left_open(LOW, asked), select=["GM2", "GM504"])
    assert found(report) == set()
    assert waiting(report) == [("GM201", ".liaisons.per_unit.post#rank")]


@pytest.mark.parametrize(
    "asked",
    [
        item(None),
        item(None, "liaisons.stated_count", OpenAbout.COUNT),
        item(None, "members.per_unit.post", OpenAbout.RANK),
        item(None, "document.basis", OpenAbout.BASIS),
        item("a"),
    ],
)
def test_a_rank_is_found_not_to_fit_where_something_else_is_open(asked: OpenItem) -> None:
    report = check(left_open(LOW, asked), select=["GM2", "GM504"])

    assert found(report) == {"GM201"}
    assert report.deferred == ()


IDLE = attrs.evolve(BASE, members=SeatList(seats=(member(A), member(B))), duties=(duty(A),))


@pytest.mark.parametrize(
    "asked", [item("b"), item("member/b"), item("member/b", "unit"), item("b", about=OpenAbout.REFORM)]
)
def test_where_a_unit_or_its_seat_is_open_what_is_found_of_either_waits(asked: OpenItem) -> None:
    assert [finding.element_id for finding in check(IDLE, select=["GM102"])] == ["member/b"]

    report = check(left_open(IDLE, asked), select=["GM102"])

    assert report.findings == ()
    assert waiting(report) == [("GM102", asked.key)]


@pytest.mark.parametrize(
    "asked",
    [
        item("a"),
        item("member/a"),
        item("a/1", "actors", OpenAbout.REFORM),
        item("b", "aliases", OpenAbout.WORDS),
        item("member/b", "printed", OpenAbout.WORDS),
        item("member/b", "posts", OpenAbout.COUNT),
        item(None, "members.stated_count", OpenAbout.COUNT),
    ],
)
def test_what_is_open_elsewhere_keeps_no_finding_back(asked: OpenItem) -> None:
    report = check(left_open(IDLE, asked), select=["GM102"])

    assert [finding.element_id for finding in report] == ["member/b"]
    assert report.deferred == ()


HELPED = orphan(duty(A, Part.ASSIST), duty(B, Part.ASSIST))


@pytest.mark.parametrize(
    ("asked", "waits"),
    [
        (item("a/1", "actors", OpenAbout.REFORM), True),
        (item("training", about=OpenAbout.WORDS), True),
        (item("a/1", "task", OpenAbout.POWER), False),
        (item("a/1", "task", OpenAbout.WORDS), False),
        (item("a"), False),
    ],
)
def test_ownership_waits_for_who_owes_it_and_not_for_its_words(asked: OpenItem, waits: bool) -> None:
    report = check(left_open(HELPED, asked), select=["GM101"])

    assert (found(report) == set()) is waits
    assert [each.item for each in report.deferred] == ([asked.key] if waits else [])


def ranked(*items: OpenItem) -> JointMeeting:
    """A section head convenes a head of unit."""
    structure = convened(SECTION_HEAD, sends=HEAD)
    return left_open(structure, *items)


def test_who_ranks_below_whom_waits_for_the_posts_that_are_compared() -> None:
    assert found(check(ranked(), select=["GM202"])) == {"GM202"}
    for asked in (
        item("convener/0", "posts", OpenAbout.POST),
        item("member/b"),
        item("b"),
    ):
        assert waiting(check(ranked(asked), select=["GM202"])) == [("GM202", asked.key)]
    for asked in (
        item("convener/0", "posts", OpenAbout.WORDS),
        item("convener/0", "posts", OpenAbout.COUNT),
        item("a", "aliases", OpenAbout.WORDS),
        item(None, "liaisons.per_unit.post", OpenAbout.RANK),
    ):
        assert found(check(ranked(asked), select=["GM202"])) == {"GM202"}


def test_a_count_waits_for_its_own_item_and_for_no_other() -> None:
    counted = attrs.evolve(BASE, members=SeatList(seats=(member(A), member(B)), stated_count=3))

    own, other = item(None, "members.stated_count", OpenAbout.COUNT), item("member/a", about=OpenAbout.REFORM)

    assert waiting(check(left_open(counted, own), select=["GM304"])) == [("GM304", own.key)]
    assert found(check(left_open(counted, other), select=["GM304"])) == {"GM304"}


def test_what_waits_is_the_same_whichever_rules_run_beside_it() -> None:
    asked = item("member/b")
    structure = left_open(IDLE, asked)

    assert check(structure, select=["GM102"]).deferred == check(structure).deferred
    assert check(structure, ignore=["GM504"]).deferred == check(structure).deferred
    assert [each.item for each in check(structure).deferred] == [asked.key]


def test_words_of_the_base_are_not_taken_for_the_structures_own() -> None:
    def claimed(structure: JointMeeting, matter: str) -> JointMeeting:
        claims = (Claim(element=DutyId("a/1")),)
        return attrs.evolve(structure, matters=(Matter(id=MatterId(matter), title=matter, claims=claims),))

    above = claimed(attrs.evolve(BASE, id=StructureId("above"), duties=(duty(A),)), "training")
    here = claimed(attrs.evolve(BASE, duties=(duty(A, task="信息平台建设"),)), "platform")
    asked = item("a/1", "actors", OpenAbout.REFORM)

    report = check(left_open(here, asked), against=above, select=["GM501"])

    assert [finding.source.at for finding in report if finding.source is not None] == ["a/1"]
    assert report.deferred == ()


def test_an_earlier_state_of_the_body_is_quoted_though_what_it_quotes_is_gone() -> None:
    before = attrs.evolve(BASE, duties=(duty(A),))

    report = check(left_open(BASE, item("a")), against=before, select=["GM501"])

    assert [finding.source.at for finding in report if finding.source is not None] == ["a/1"]
    assert report.deferred == ()
