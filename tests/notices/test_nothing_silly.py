"""Checking and showing eighteen notices says nothing silly: what an excerpt does not show is no defect."""

import io
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest
from tests.notices.every import BUILDERS

from govmodel.checking.runner import check
from govmodel.checking.table import RULES
from govmodel.cli.main import main
from govmodel.findings.finding import Severity
from govmodel.model.document import Extent, Section
from govmodel.model.ids import UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.seat import SeatList
from govmodel.serial.files import dump

NOTE, WARNING = Severity.NOTE, Severity.WARNING

FOUND: dict[str, dict[str, Severity]] = {
    # Both working rules are at hand, and neither says who settles what members disagree on.
    "02_guo_xiandai_wuliu": {"GM402": NOTE},
    # The text is whole but for the mandate: it meets 不定期, and nobody settles disagreement.
    "03_yue_binzang": {"GM401": NOTE, "GM402": NOTE},
    # The text is whole: a list of people, an office, and how members are replaced; nothing on meeting.
    "07_hu_wusongjiang": {"GM401": NOTE, "GM402": NOTE},
}
"""Every finding of every notice; the others have none."""


def show(structure: JointMeeting, folder: Path, *options: str) -> str:
    dump(structure, folder / "notice.json")
    out, err = io.StringIO(), io.StringIO()
    code = main(["show", str(folder / "notice.json"), *options], stdout=out, stderr=err)
    assert (code, err.getvalue()) == (0, "")
    return out.getvalue()


@pytest.mark.parametrize("name", BUILDERS)
def test_a_notice_gets_these_findings_and_no_others(name: str) -> None:
    report = check(BUILDERS[name]())

    assert {finding.code: finding.severity for finding in report} == FOUND.get(name, {})
    assert len(report) == len(FOUND.get(name, {}))


@pytest.mark.parametrize("name", BUILDERS)
def test_what_lies_outside_the_excerpt_is_listed_as_not_checked(name: str) -> None:
    structure = BUILDERS[name]()
    whole = structure.document.extent.whole
    outside = {rule.code for rule in RULES if not rule.sections <= whole}

    report = check(structure)

    assert outside <= {rule.code for rule in report.not_checked}
    assert outside.isdisjoint(report.ran)
    assert {*report.ran, *(rule.code for rule in report.not_checked)} == {rule.code for rule in RULES}


@pytest.mark.parametrize("name", sorted(BUILDERS.keys() - FOUND.keys()))
def test_the_same_text_taken_for_a_whole_document_would_be_found_wanting(name: str) -> None:
    excerpt = BUILDERS[name]()
    claimed = attrs.evolve(excerpt, document=attrs.evolve(excerpt.document, extent=Extent()))

    assert {finding.code for finding in check(claimed)} >= {"GM402"}


def without_conveners(structure: JointMeeting) -> JointMeeting:
    seats = {seat.id for seat in structure.conveners.seats}
    roster = tuple(line for line in structure.roster if line.seat not in seats)
    return attrs.evolve(structure, conveners=SeatList(), roster=roster)


def without_its_first_member(structure: JointMeeting) -> JointMeeting:
    members = attrs.evolve(structure.members, seats=structure.members.seats[1:])
    return attrs.evolve(structure, members=members)


def hosted_by_its_neighbour(structure: JointMeeting) -> JointMeeting:
    assert structure.office is not None
    return attrs.evolve(
        structure,
        office=attrs.evolve(structure.office, hosts=(UnitId("departments"),)),
    )


@pytest.mark.parametrize(
    ("name", "broken", "code"),
    [
        ("16_kaizhou_minsheng", without_conveners, "GM301"),
        ("05_qing_liulang_qitao", without_its_first_member, "GM304"),
        ("09_yan_yanglao", without_its_first_member, "GM304"),
        ("17_shan_xian_liulang", hosted_by_its_neighbour, "GM302"),
    ],
)
def test_what_is_at_hand_is_looked_at(name: str, broken: Callable[[JointMeeting], JointMeeting], code: str) -> None:
    assert code in {finding.code for finding in check(broken(BUILDERS[name]()))}


@pytest.mark.parametrize("name", BUILDERS)
def test_the_command_that_checks_has_no_complaint_of_its_own(name: str, tmp_path: Path) -> None:
    dump(BUILDERS[name](), tmp_path / "notice.json")
    for lang in ("zh", "en"):
        out, err = io.StringIO(), io.StringIO()
        code = main(["check", str(tmp_path / "notice.json"), "--lang", lang], stdout=out, stderr=err)
        assert (code, err.getvalue()) == (int(WARNING in FOUND.get(name, {}).values()), "")


@pytest.mark.parametrize("name", BUILDERS)
@pytest.mark.parametrize("options", [(), ("--members",), ("--matrix",), ("--lang", "en"), ("--format", "markdown")])
def test_every_notice_can_be_shown(name: str, options: tuple[str, ...], tmp_path: Path) -> None:
    structure = BUILDERS[name]()
    shown = show(structure, tmp_path, *options)

    assert structure.name in shown
    assert "未写明" not in shown
    assert "not said" not in shown
    assert not [line.person for line in structure.roster if line.person and line.person in shown]


@pytest.mark.parametrize("name", BUILDERS)
def test_duties_that_are_not_at_hand_are_not_called_nobodys(name: str, tmp_path: Path) -> None:
    structure = BUILDERS[name]()
    shown = show(structure, tmp_path, "--matrix", "--lang", "zh")

    if not structure.document.extent.covers(Section.DUTIES):
        assert "手头的文本没有" in shown
        assert "没有写明任何职责" not in shown
        assert not [line for line in shown.splitlines() if line.strip().startswith("×")]


def test_three_named_of_twenty_three_are_not_shown_as_three(tmp_path: Path) -> None:
    shown = show(BUILDERS["04_chuan_shehui_jiuzhu"](), tmp_path, "--lang", "zh")

    assert "列出 3，文中称 23" in shown


def test_an_office_known_by_who_does_its_work_is_shown(tmp_path: Path) -> None:
    assert "日常工作由国家发展改革委经济运行局承担" in show(
        BUILDERS["02_guo_xiandai_wuliu"](), tmp_path, "--lang", "zh"
    )


def test_a_leader_is_shown_with_the_portfolio(tmp_path: Path) -> None:
    assert "市政府分管民政工作的副市长" in show(BUILDERS["10_yongzhou_shehui_jiuzhu"](), tmp_path, "--lang", "zh")


def test_a_head_named_without_a_post_is_in_the_roster_and_shown_when_asked_for(tmp_path: Path) -> None:
    town = BUILDERS["18_gaoguan_zhen_zhuanxiangzu"]()

    assert "组长 （见成员名单）" in show(town, tmp_path, "--lang", "zh")
    assert "王洋梅" in show(town, tmp_path, "--members", "--names", "--lang", "zh")
