"""The first sentences: what for, on what basis, with whose approval."""

from __future__ import annotations

import pytest

from govmodel.model.document import ActKind
from govmodel.reading.outline import lines_of
from govmodel.reading.preamble import Preamble, read_preamble


def said(text: str) -> Preamble:
    return read_preamble(lines_of(text))


def test_every_part_of_a_preamble_in_one_sentence() -> None:
    text = (
        "为认真贯彻落实《省政府关于养老服务的意见》（苏政办发〔2014〕9号）精神，切实解决我市养老服务的重点难点问题，"
        "经市政府研究同意，建立甲市养老服务（以下简称服务）联席会议（以下简称联席会议）制度，现将有关事项通知如下："
    )
    found = said(text)
    assert [(each.title, str(each.number)) for each in found.basis] == [
        ("省政府关于养老服务的意见", "苏政办发〔2014〕9号")
    ]
    assert found.purpose == "切实解决我市养老服务的重点难点问题"
    assert found.approved_by == "市政府"
    assert found.body is not None
    assert found.body.name == "甲市养老服务联席会议"
    assert (found.act, found.short_name, found.short_topic) == (ActKind.FOUNDS, "联席会议", "服务")
    stretches = {field: text[start:end] for field, start, end in found.stretches}
    assert stretches["approved_by"] == "经市政府研究同意"
    assert stretches["act"].startswith("建立甲市")
    assert "现将有关事项通知如下" in {text[start:end] for start, end in found.passed}


@pytest.mark.parametrize(
    ("text", "basis", "purpose", "approved"),
    [
        (
            "根据《甲法》和《乙条例》（国务院令第1号）规定，决定建立某项工作联席会议制度。",
            ["甲法", "乙条例"],
            None,
            None,
        ),
        ("为打好冬春季攻坚战，市人民政府决定成立甲市攻坚指挥部。", [], "打好冬春季攻坚战", None),
        (
            "为了维护市场秩序，保护农民利益，市政府决定建立某项工作联席会议制度。",
            [],
            "维护市场秩序，保护农民利益",
            None,
        ),
        ("经研究，建立某项工作联席会议制度。", [], None, None),
        ("经国务院批准，同意建立某项工作部际联席会议制度。", [], None, "国务院"),
        ("你局《关于建立某项工作联席会议制度的请示》收悉。经省政府同意，现函复如下：", [], None, "省政府"),
        ("联席会议根据工作需要召开，经召集人同意可以邀请专家。", [], None, None),
    ],
)
def test_parts_by_themselves(text: str, basis: list[str], purpose: str | None, approved: str | None) -> None:
    found = said(text)
    assert [each.title for each in found.basis] == basis
    assert (found.purpose, found.approved_by) == (purpose, approved)


def test_a_body_founded_anew_in_an_annex_gets_its_short_name_there() -> None:
    found = said(
        "国务院同意建立某项工作部际联席会议制度。\n为加强领导，建立某项工作部际联席会议（以下简称联席会议）制度。"
    )
    assert found.body is not None
    assert (found.body.name, found.short_name, found.purpose) == ("某项工作部际联席会议", "联席会议", "加强领导")


def test_a_title_within_a_title_is_part_of_it() -> None:
    found = said("根据《关于贯彻落实〈甲意见〉的实施意见》（甲政发〔2019〕1号）要求，建立某项工作联席会议制度。")
    assert [each.title for each in found.basis] == ["关于贯彻落实〈甲意见〉的实施意见"]
