"""Words that open a clause, and the part they say."""

import pytest

from govmodel.model.part import Part
from govmodel.wording.parts import basis_ahead, opening, part_words

OPENINGS = [
    ("负责落实相关税收优惠政策", Part.OWN, "负责"),
    ("负责指导社区服务体系建设", Part.OWN, "负责"),
    ("负责发挥工会机构的作用", Part.OWN, "负责"),
    ("负责支持企业发展", Part.OWN, "负责"),
    ("负责会同有关部门研究提出政策", Part.CO_OWN, "负责会同"),
    ("负责牵头推动落实政策", Part.LEAD, "负责牵头"),
    ("牵头负责项目建设", Part.LEAD, "牵头负责"),
    ("牵头组织双随机抽查", Part.LEAD, "牵头"),
    ("负责参与宣传教育", Part.PARTICIPATE, "负责参与"),
    ("负责配合做好有关工作", Part.COOPERATE, "负责配合"),
    ("支持配合相关部门落实政策", Part.COOPERATE, "支持配合"),
    ("积极配合做好统计", Part.COOPERATE, "积极配合"),
    ("协助监督管理服务质量", Part.ASSIST, "协助"),
    ("协同相关部门监督管理", Part.JOIN, "协同"),
    ("共同做好各项工作", Part.CO_OWN, "共同"),
    ("联合有关部门拟订政策", Part.CO_OWN, "联合"),
    ("积极扶持技能培训", Part.PROMOTE, "积极扶持"),
    ("支持和引导社会力量", Part.PROMOTE, "支持和引导"),
    ("按职责支持项目建设", Part.PROMOTE, "按职责支持"),
    ("指导协调合同文本规范", Part.GUIDE, ""),
    ("监督指导安全防范", Part.SUPERVISE, ""),
    ("发挥社会监督作用", Part.CONTRIBUTE, ""),
    ("为市场准入提供方便", Part.FACILITATE, ""),
    ("多渠道、多形式参与托育服务", Part.PARTICIPATE, ""),
]


@pytest.mark.parametrize(("clause", "part", "marker"), OPENINGS)
def test_the_part_and_the_words_that_say_it(clause: str, part: Part, marker: str) -> None:
    found = opening(clause)
    assert found is not None
    assert (found.part, found.marker) == (part, marker)
    assert clause.startswith(marker)


@pytest.mark.parametrize(
    "clause",
    [
        "密切配合、形成合力",
        "密切配合",
        "组织开展技能培训",
        "承担联席会议办公室职能",
        "做好备案工作",
        "联合执法检查",
        "按其行业管理职责承担监管责任",
        "为家庭服务业发展提供平台",
        "参与率不低于九成",
        "",
    ],
)
def test_a_verb_of_its_own_says_no_part(clause: str) -> None:
    assert opening(clause) is None


def test_owning_is_told_from_words_that_only_look_like_carrying_it() -> None:
    answering = opening("负责牵头推动")
    leading = opening("牵头推动政策")
    assert answering is not None
    assert leading is not None
    assert answering.answers
    assert not leading.answers


@pytest.mark.parametrize(
    ("task", "basis"),
    [
        ("按照职责分工做好工作", "按照职责分工"),
        ("结合本单位职责，研究制定政策措施", "结合本单位职责"),
        ("依据消防设计审查验收的管理规定，做好审查验收", "依据消防设计审查验收的管理规定"),
        ("依法依规进行监督管理", "依法依规"),
        ("组织协调依法开展监督检查", "依法"),
        ("按规定落实补贴", "按规定"),
        ("管理经依法登记的机构", None),
        ("推进平台建设", None),
    ],
)
def test_by_what_something_is_done(task: str, basis: str | None) -> None:
    assert basis_ahead(task) == basis


def test_the_table_has_each_word_once_and_every_part_but_facilitating() -> None:
    assert set(part_words().values()) | {Part.OWN, Part.FACILITATE} == set(Part)
