from pathlib import Path

import pytest

from govmodel.reading.outline import outline
from govmodel.reading.repaired import repair
from govmodel.reading.soft_breaks import soft_breaks

SEEDS = Path(__file__).resolve().parents[3].parent / "shared" / "seeds"
PROSE = "统筹协调全市各项工作，研究解决工作中的重大问题，定期向市政府报告情况。"
COLLAPSED = (
    f"各区人民政府： {PROSE * 3}现将有关事项通知如下： 一、主要职责 {PROSE * 4} 二、成员单位 {PROSE * 2}"
    f"市民政局：{PROSE} 对工作中的问题，及时报送。 二○一一年十二月二十七日"
)


def test_lines_of_a_collapsed_body_are_found() -> None:
    begins = [COLLAPSED[at : at + 5] for at in soft_breaks(COLLAPSED)]
    assert begins == ["一、主要职", "二、成员单", "市民政局：", "对工作中的", "二○一一年"]


def test_a_text_that_kept_its_lines_has_none() -> None:
    assert soft_breaks("\n".join([PROSE * 10, "一、主要职责", PROSE * 10])) == ()
    assert soft_breaks("") == ()
    assert soft_breaks(COLLAPSED[:100]) == ()


def test_the_lines_of_changzhou_are_found() -> None:
    files = sorted(SEEDS.glob("000*.txt"))
    if not files:
        pytest.skip("the source documents are not at hand: they lie beside the checkout, in shared/seeds")
    text = repair(files[0].read_text(encoding="utf-8")).text
    places = soft_breaks(text)
    begins = [text[at : at + 6] for at in places]
    for words in ("一、联席会议", "二、联席会议", "三、成员单位", "四、工作规则", "（一）定期向", "（六）发展家"):
        assert words in begins
    for words in (
        "市发改委：根",
        "常州国税局、",
        "团市委：负责",
        "市妇联：负责",
        "各辖市、区也",
        "附件：常州市",
        "二○一一年十",
    ):
        assert words in begins


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        (
            "关于成立甲市攻坚指挥部的通知甲政办〔2017〕938号各区人民政府，市各部门：为打好攻坚战，决定成立。",
            ["甲政办〔2", "各区人民政", "为打好攻坚"],
        ),
        ("任务完成后撤销。甲市人民政府办公厅2017年10月30日", ["甲市人民政", "2017年"]),
        ("根据《省政府关于某事的通知》（苏政发〔2011〕4号）要求，各单位：一是抓好落实。", []),
    ],
)
def test_the_parts_of_a_letter_run_together_are_parted(text: str, begins: list[str]) -> None:
    assert [text[at : at + 5] for at in soft_breaks(text)] == begins


def test_labels_glued_to_what_stands_before_them_begin_lines() -> None:
    people = "主任：甲某某州政府州长常务副主任：乙某某州政府副州长委员：丙某某州财政局局长"
    text = f"州政府决定成立委员会。一、组成人员{people}二、主要职责{PROSE * 6} 三、其他事项 {PROSE * 4}"
    begins = [text[at : at + 6] for at in soft_breaks(text)]
    assert {"主任：甲某某", "常务副主任：", "委员：丙某某"} <= set(begins)
    assert "甲某某州政府" not in begins


GLUED = (
    "甲市人民政府办公室关于建立甲市某项工作联席会议制度的函甲政办函〔2019〕5号市民政局：你局的请示收悉。"
    "附件：某项工作联席会议制度甲市人民政府办公室2019年8月1日附件某项工作联席会议制度为加强领导，建立制度。"
    "一、主要职责统筹协调全市某项工作；研究解决重大问题二、组成人员召集人：甲某某局长三、各成员单位职责"
    "1.市财政局。负责资金保障；2.市公安局。负责查处；四、会议制度（一）全体会议。每年召开一次。"
)


def test_what_runs_together_without_any_blank_is_parted() -> None:
    begins = [GLUED[at : at + 4] for at in soft_breaks(GLUED)]
    assert begins == [
        "甲政办函", "市民政局", "你局的请", "附件：某", "甲市人民", "2019", "附件某项", "某项工作", "为加强领",
        "一、主要", "二、组成", "召集人：", "三、各成", "1.市财", "2.市公", "四、会议", "（一）全",
    ]  # fmt: skip


def test_titles_of_sections_that_sentences_follow_are_titles() -> None:
    titles = [block.heading.title for block in outline(GLUED) if block.heading is not None and block.heading.number]
    assert titles == ["主要职责", "组成人员", "各成员单位职责", "会议制度"]
    spaced = "二、运行方式 联席会议原则上每年召开两次，由召集人召集并主持，根据工作需要可以临时召开。"
    assert [block.heading.title for block in outline(spaced) if block.heading] == ["运行方式"]
    sentence = "二、成员单位由市财政局、市公安局、市教育局、市民政局等部门和单位的分管负责同志组成。"
    assert [block.heading.title for block in outline(sentence) if block.heading] == [""]


def test_numbers_of_several_parts_are_headings_a_level_below() -> None:
    blocks = outline("1.组织领导\n1.1组长：主任\n1.2成员：各局\n2.办公室\n2.1办公室设在某局。")
    assert [block.heading.title for block in blocks if block.heading] == ["组织领导", "办公室"]
    assert [[inner.heading.title for inner in block.inner if inner.heading] for block in blocks] == [
        ["组长", "成员"],
        ["办公室设在某局"],
    ]
