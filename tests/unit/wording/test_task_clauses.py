"""Sentences of tasks taken apart: what splits, what stays together, what leads in."""

import pytest

from govmodel.wording.task_clauses import clauses, sentences


def split(text: str) -> list[str]:
    return [text[found.start : found.end] for found in clauses(text, 0, len(text))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("协调处理重大问题，推动完善相关规章；组织制定规划", ["协调处理重大问题", "推动完善相关规章", "组织制定规划"]),
        ("制定措施，并推动建立规范", ["制定措施", "推动建立规范"]),
        ("制定年度计划，并组织实施", ["制定年度计划，并组织实施"]),
        ("制定年度计划并组织落实", ["制定年度计划并组织落实"]),
        ("从服务网络、平台建设等方面，研究制定具体措施", ["从服务网络、平台建设等方面，研究制定具体措施"]),
        ("按照职责分工，主动研究有关问题", ["按照职责分工，主动研究有关问题"]),
        (
            "指导各地在编制规划工作中，将用地纳入规划，做好服务",
            ["指导各地在编制规划工作中，将用地纳入规划", "做好服务"],
        ),
        ("鼓励幼儿园开设托班，招收幼儿，逐步增加供给", ["鼓励幼儿园开设托班，招收幼儿", "逐步增加供给"]),
        ("鼓励企业做大做强，注册商标", ["鼓励企业做大做强", "注册商标"]),
        ("研究重大政策，向国务院提出建议", ["研究重大政策，向国务院提出建议"]),
        ("发挥各成员单位职能，建立健全机制", ["发挥各成员单位职能，建立健全机制"]),
        ("发挥网络的信息优势，为产业发展提供平台", ["发挥网络的信息优势", "为产业发展提供平台"]),
        ("建设平台（含网站，以及热线），推进应用", ["建设平台（含网站，以及热线）", "推进应用"]),
        ("规范管理；依法打击犯罪", ["规范管理", "依法打击犯罪"]),
        ("", []),
        ("，；，", []),
    ],
)
def test_one_thing_to_be_done_a_clause(sentence: str, expected: list[str]) -> None:
    assert split(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "condition"),
    [
        ("根据联席会议安排，牵头组织编制规划", "根据联席会议安排"),
        ("用地涉及新增指标的，给予优先安排", "用地涉及新增指标的"),
        ("对托育设施用地，符合目录要求的，可采取划拨方式", "对托育设施用地，符合目录要求的"),
    ],
)
def test_a_condition_is_told_apart(sentence: str, condition: str) -> None:
    (found,) = clauses(sentence, 0, len(sentence))
    assert sentence[found.start : found.condition] == condition
    assert sentence[found.condition : found.body] == "，"


def test_segments_are_counted_by_semicolons() -> None:
    sentence = "负责规划，推进建设；协助监管"
    assert [found.segment for found in clauses(sentence, 0, len(sentence))] == [0, 0, 1]


def test_sentences_leave_stops_and_blanks_out() -> None:
    text = " 做好工作。　完善制度！\n推进建设"
    assert [text[start:end] for start, end in sentences(text, 0, len(text))] == ["做好工作", "完善制度", "推进建设"]
