"""What the runner runs, what it leaves out, and what it says of that."""

from __future__ import annotations

import attrs
import pytest

from govmodel.checking.context import Context
from govmodel.checking.runner import check
from govmodel.checking.selection import UnknownRule
from govmodel.checking.table import RULES
from govmodel.model.dates import PartialDate
from govmodel.model.document import Document, Extent, Section
from govmodel.model.errors import InvalidModel
from govmodel.model.ids import StructureId
from govmodel.model.meeting import JointMeeting

PLAIN = JointMeeting(id=StructureId("plain"), name="某市联席会议")
CODES = [rule.code for rule in RULES]


def test_every_rule_ran_or_is_listed_with_its_reason() -> None:
    report = check(PLAIN)

    assert sorted([*report.ran, *(item.code for item in report.not_checked)]) == CODES
    assert all(item.reason.zh and item.reason.en for item in report.not_checked)


def test_section_outside_the_extent_is_not_checked() -> None:
    extent = Extent(whole=frozenset(Section) - {Section.CONVENERS, Section.RULES}, partial=frozenset({Section.RULES}))
    excerpt = attrs.evolve(PLAIN, document=Document(extent=extent))

    left_out = {item.code: item.reason.en for item in check(excerpt).not_checked}

    assert left_out["GM301"] == "not at hand whole: 召集人"
    assert left_out["GM401"] == "not at hand whole: 工作规则"
    assert "GM101" not in left_out


def test_section_outside_the_bases_extent_is_not_checked() -> None:
    excerpt = attrs.evolve(PLAIN, document=Document(extent=Extent(whole=frozenset({Section.RULES}))))

    reasons = {item.code: item.reason.zh for item in check(PLAIN, against=excerpt).not_checked}

    assert reasons["GM501"] == "上级文件手头没有完整的：专项小组、办公室、职责分工"
    assert "GM503" not in reasons


def test_division_that_is_not_known_is_a_reason() -> None:
    reasons = {item.code: item.reason.zh for item in check(PLAIN).not_checked}

    assert reasons["GM201"] == "不知道是哪个行政区划的"


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        (["GM301"], [], {"GM301"}),
        (["no-convener"], [], {"GM301"}),
        (["GM3"], [], {code for code in CODES if code.startswith("GM3")}),
        (["gm3"], ["GM301"], {code for code in CODES if code.startswith("GM3")} - {"GM301"}),
        ([], ["GM1", "GM2"], {code for code in CODES if code[:3] not in {"GM1", "GM2"}}),
        (["GM301"], ["GM301"], set()),
    ],
)
def test_rules_are_chosen_by_code_slug_or_beginning(select: list[str], ignore: list[str], expected: set[str]) -> None:
    report = check(PLAIN, select=select, ignore=ignore)

    assert {*report.ran, *(item.code for item in report.not_checked)} == expected


def test_unknown_rules_are_all_told_with_the_nearest() -> None:
    with pytest.raises(UnknownRule) as caught:
        check(PLAIN, select=["GM1O1", "no-convenor"], ignore=["GM"])

    assert [problem.value for problem in caught.value.problems] == ["GM1O1", "no-convenor", "GM"]
    assert [problem.nearest for problem in caught.value.problems][:2] == ["GM101", "no-convener"]
    assert isinstance(caught.value, LookupError)


def test_string_for_a_list_of_rules_is_refused() -> None:
    with pytest.raises(TypeError, match="select"):
        check(PLAIN, select="GM101")


def test_date_is_the_one_given_else_the_documents_else_unknown() -> None:
    dated = attrs.evolve(PLAIN, document=Document(date=PartialDate(year=2011)))

    assert check(dated, as_of="2020-01").as_of == PartialDate(year=2020, month=1)
    assert check(dated).as_of == PartialDate(year=2011)
    assert check(PLAIN).as_of is None
    with pytest.raises(InvalidModel):
        check(PLAIN, as_of="yesterday")


def test_rule_that_needs_a_date_is_not_checked_without_one() -> None:
    from govmodel.checking.rule import Need  # noqa: PLC0415  # needed here only

    dated = attrs.evolve(RULES[0], needs=frozenset({Need.DATE}))

    assert [item.reason.en for item in check(PLAIN, rules=[dated]).not_checked] == [
        "the document has no date and none was given"
    ]
    assert check(PLAIN, rules=[dated], as_of="2011").ran == (dated.code,)


def test_context_without_a_base_says_so() -> None:
    context = Context(PLAIN)

    assert not context.has_base
    with pytest.raises(LookupError, match="nothing to compare with"):
        _ = context.base
    assert Context(PLAIN, base=PLAIN).base.structure is PLAIN
