"""What happens when a member moves on, in less usual forms, and what only looks like it."""

import pytest
from tests.unit.reading.membership import read

OWN, OFFICE = "所在单位", "办公室"


@pytest.mark.parametrize(
    ("text", "proposed", "decided"),
    [
        ("成员因工作变动需要调整的，由所在单位提出，报联席会议召集人批准后调整。", [OWN], ["召集人"]),
        ("成员需要调整的，由成员单位向领导小组办公室提出，按程序报领导小组组长批准。", [OWN], ["召集人"]),
        ("因人员变动，需调整成员的，由成员单位提出，经办公室审核后，报总召集人审定。", [OWN], ["总召集人"]),
        ("成员变动由领导小组办公室商有关部门提出调整意见，报组长批准后实施。", [OFFICE], ["召集人"]),
        ("成员因工作变动需要调整的，由所在单位提出，联席会议确定并印发。", [OWN], ["联席会议"]),
    ],
)
def test_who_proposes_and_decides(text: str, proposed: list[str], decided: list[str]) -> None:
    (rule,) = read(text).rules.succession
    assert [getattr(actor, "value", actor) for actor in rule.proposed_by] == proposed
    assert [getattr(actor, "value", actor) for actor in rule.decided_by] == decided
    assert not rule.automatic


@pytest.mark.parametrize(
    "text",
    [
        "成员实行职务替代制，由接任人员自然更替。",
        "成员发生变动的，按照“人随岗变”的原则，由继任者自行接替，不再另文通知。",
        "人事变动时，由继任者承担相应职责。",
        "成员单位分管领导如有变动，由新任分管领导自动接任，无需另行发文。",
        "上述人员如有工作变动，由相应岗位人员自然替补。",
    ],
)
def test_successors_step_in(text: str) -> None:
    (rule,) = read(text).rules.succession
    assert rule.automatic


@pytest.mark.parametrize(
    "text",
    ["如遇人员变动，请及时告知联席会议办公室。", "联络员如有变动，由各成员单位函告联席会议办公室。"],
)
def test_the_office_is_told(text: str) -> None:
    (rule,) = read(text).rules.succession
    assert [getattr(actor, "value", actor) for actor in rule.filed_with] == [OFFICE]


@pytest.mark.parametrize(
    "text",
    [
        "研究协调人员调整和政策变化等重大问题，报市政府批准。",
        "各单位要根据工作变化及时调整工作方案，报联席会议办公室备案。",
        "规划变更的，由市自然资源局提出，报市政府批准。",
    ],
)
def test_what_is_no_succession(text: str) -> None:
    assert read(text).rules.succession == ()
