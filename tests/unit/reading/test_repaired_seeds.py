"""The five source documents, repaired: what comes of each, held against readings made by hand."""

from collections import Counter
from pathlib import Path

import pytest

from govmodel.reading.repaired import Repaired, repair
from govmodel.reading.repairs.repair import RepairKind

damaged = pytest.importorskip("tools.examples.damaged", reason="needs the checkout beside the tests")
SEEDS = Path(__file__).resolve().parents[3].parent / "shared" / "seeds"

pytestmark = pytest.mark.repo


def seed(number: str) -> Repaired:
    found = sorted(SEEDS.glob(f"{number}*.txt"))
    if not found:
        pytest.skip("the source documents are not at hand: they lie beside the checkout, in shared/seeds")
    return repair(found[0].read_text(encoding="utf-8"))


def counts(repaired: Repaired) -> Counter[RepairKind]:
    return Counter(one.kind for one in repaired.repairs if one.is_made)


def test_changzhou_is_what_the_converter_for_it_alone_makes_of_it_but_for_spaces_within_names_and_labels() -> None:
    repaired = seed("000")
    by_hand = damaged.repair(repaired.raw)
    for name in ("成 员", "刘 佩", "荆 玮", "孙 虹", "路 琦", "储 蕾"):
        assert name in by_hand
        by_hand = by_hand.replace(name, name.replace(" ", ""))
    assert repaired.text == by_hand
    # 376 glosses: the one within the misread bytes goes with them.
    assert counts(repaired)[RepairKind.GLOSS] == 375
    assert counts(repaired)[RepairKind.MISREAD_BYTES] == 1


def test_every_character_of_changzhou_goes_back_to_where_the_converter_for_it_alone_says() -> None:
    repaired = seed("000")
    by_hand = list(damaged.repaired(repaired.raw))
    at = 0
    for place, character in enumerate(repaired.text):
        while by_hand[at][0] != character:
            assert by_hand[at][0] == " "
            at += 1
        assert repaired.raw_span(place, place + 1) == by_hand[at][1:]
        at += 1


def test_jiangsu_is_sound() -> None:
    repaired = seed("001")
    assert repaired.text == repaired.raw
    assert not repaired.repairs


def test_kundulun_gets_its_numbers_date_and_words_back() -> None:
    repaired = seed("002")
    for words in (
        "\n昆府办发〔2020〕28号\n",
        "（国办发〔2019〕30号）",
        "2020年8月21日\n",
        "提质扩容增效实施方案》印发",
        "上年度全国城镇调查失业率（5.5%）",
        "有效提升服务能力和服务水平。",
        "规范化、职业化建设，使",
        "无障碍浏览 适老版",
        "索引号 11150203011539802X/2020—00007 主题分类",
    ):
        assert words in repaired.text
    assert counts(repaired)[RepairKind.SPACE] == 13
    assert [one.before for one in repaired.repairs if not one.is_made] == [" "]


def test_wenzhou_has_no_character_left_that_looks_like_another() -> None:
    repaired = seed("003")
    assert counts(repaired)[RepairKind.SHAPE] == 15
    assert counts(repaired)[RepairKind.TRADITIONAL] == 19
    assert not [one for one in repaired.text if "\u4e00" <= one <= "\u9fff" and not one.encode("gb2312", "ignore")]
    assert "记者 许真学" in repaired.text
    assert set(counts(repaired)) == {RepairKind.SHAPE, RepairKind.TRADITIONAL, RepairKind.WIDTH}


def test_jingzhou_has_one_sentence_joined() -> None:
    repaired = seed("004")
    assert set(counts(repaired)) == {RepairKind.BREAK, RepairKind.WIDTH}
    assert counts(repaired)[RepairKind.BREAK] == 1
    assert "；指导督促各县市区及市直各相关部门完善配套措施" in repaired.text
