"""What a document is told to be, by its title and its words."""

from __future__ import annotations

import pytest

from govmodel.reading.read import read
from govmodel.reading.reading import DocumentKind
from govmodel.reading.remarks.sound import SOUND

HEAD = "清政办发〔2019〕7号\n各县、区人民政府：\n"
LIST = "组长：甲某某　副市长\n成员：乙某　市水利局局长\n丙某　市财政局局长\n"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (SOUND, DocumentKind.JOINT_MEETING),
        (SOUND.replace("联席会议制度", "联席会议").replace("联席会议", "领导小组"), DocumentKind.KINDRED_BODY),
        (
            (
                f"清河市人民政府办公室关于清河市防汛工作领导小组部分组成人员调整的通知\n{HEAD}"
                "经市政府同意，对清河市防汛工作领导小组部分组成人员作如下调整：\n甲某某（市政府副秘书长）任领导小组副组长。\n"
            ),
            DocumentKind.PERSONNEL,
        ),
        (
            (
                f"清河市人民政府办公室关于调整清河市防汛工作领导小组成员的通知\n{HEAD}"
                "甲某某（市政府副秘书长）任副组长，乙某不再担任。其他组成人员不变。\n"
            ),
            DocumentKind.PERSONNEL,
        ),
        (
            (
                f"清河市人民政府办公室关于调整清河市防汛工作领导小组组成人员的通知\n{HEAD}"
                f"因部分成员工作变动，经市政府同意，对清河市防汛工作领导小组组成人员进行调整。现将调整后的名单公布如下：\n{LIST}"
            ),
            DocumentKind.KINDRED_BODY,
        ),
        (f"清河市人民政府关于撤销清河市防汛工作领导小组的通知\n{HEAD}决定撤销该领导小组。\n", DocumentKind.ABOLITION),
        ("清河市议事协调机构管理办法\n第一条　为规范议事协调机构的设立，制定本办法。\n", DocumentKind.GENERAL_RULES),
        ("清河市湖泊保护实施方案\n一、目标\n水质改善。\n", DocumentKind.PLAN),
        (
            "清河市关于保护湖泊的意见\n（一）编制规划。（市水利局牵头，市财政局配合）\n",
            DocumentKind.PLAN,
        ),
        ("关于开展湖泊保护试点工作的函\n现就试点工作通知如下。\n", DocumentKind.PROGRAMME),
        ("清河市三张清单推动部门协同治理经验材料\n去年以来，该市建立联席会议。\n", DocumentKind.PRACTICE_REPORT),
        ("清河市保护湖泊\n近年来成效明显。该市的做法在全省推广。\n", DocumentKind.PRACTICE_REPORT),
        ("湖泊保护推进会召开\n昨日，全市湖泊保护推进会召开，市水利局负责人出席。\n", DocumentKind.NEWS),
        (
            (
                "清河市人民政府办公室关于召开湖泊保护联席会议的通知\n各县、区人民政府：\n"
                "定于8月18日召开湖泊保护联席会议，请有关单位负责人出席。\n"
            ),
            DocumentKind.OTHER,
        ),
        (SOUND.replace("湖泊保护工作联席会议", "湖泊规范发展联席会议"), DocumentKind.JOINT_MEETING),
        ("清河市关于进一步规范议事协调机构的通知\n各有关单位：\n现就规范设立通知如下。\n", DocumentKind.GENERAL_RULES),
        ("摘要：本文讨论记者报道中的部门协调。\n", DocumentKind.OTHER),
        ("湖泊简介\n湖面开阔。\n", DocumentKind.OTHER),
    ],
)
def test_a_document_is_told_by_what_it_says(text: str, kind: DocumentKind) -> None:
    reading = read(text)
    assert [seen.kind for seen in reading.kinds] == [kind]
    assert bool(reading.structures) == reading.kinds[0].sets_up_a_body
    assert reading.kinds[0].why.zh != reading.kinds[0].why.en


def test_a_body_that_was_promised_and_not_understood_is_told_as_such() -> None:
    reading = read("清河市水利局关于成立清河市湖泊保护领导小组的通知\n领导小组的设置另行通知，请各单位做好准备。\n")
    assert "成立清河市湖泊保护领导小组」，但没有读出" in reading.findings[0].text("zh")
    assert "were understood" in reading.findings[0].text("en")
