"""Conveners in less usual forms: over commas, with a field of work in 、, in pairs, of committees, under labels."""

import pytest
from tests.unit.reading.membership import facts, read, said

from govmodel.model.seat import SeatLevel


@pytest.mark.parametrize(
    ("text", "level", "expected"),
    [
        (
            "召集人：市政府分管住建、交通运输工作的副市长",
            "conveners",
            ["市政府分管住建、交通运输工作的副市长"],
        ),
        (
            "副召集人由分管文化的副市长、分管体育的副市长担任。",
            "deputy_conveners",
            ["分管文化的副市长", "分管体育的副市长"],
        ),
        (
            "副召集人由市政府秘书长、市政府分管副秘书长以及市水利局局长担任。",
            "deputy_conveners",
            ["市政府秘书长", "市政府分管副秘书长", "市水利局局长"],
        ),
        (
            "副召集人由市政府分管副秘书长，市水利局、市财政局主要负责人担任。",
            "deputy_conveners",
            ["市政府分管副秘书长", "市水利局主要负责人", "市财政局主要负责人"],
        ),
        (
            "由市政府分管副秘书长，市水利局、市财政局主要负责人担任副召集人。",
            "deputy_conveners",
            ["市政府分管副秘书长", "市水利局主要负责人", "市财政局主要负责人"],
        ),
        ("全市河湖长制工作联席会议召集人由市水利局局长担任。", "conveners", ["市水利局局长"]),
        ("第一副组长由市委常委、市委秘书长担任。", "executive_conveners", ["市委常委、市委秘书长"]),
        (
            "副召集人由市水利局、市财政局各1名分管负责人担任。",
            "deputy_conveners",
            ["市水利局分管负责人", "市财政局分管负责人"],
        ),
        ("召集人、副召集人分别由市政府分管副市长、市水利局局长担任。", "conveners", ["市政府分管副市长"]),
    ],
)
def test_conveners(text: str, level: str, expected: list[str]) -> None:
    assert said(facts(text)[level]) == expected


def test_two_labels_have_one_holder_each() -> None:
    seats = read("召集人、副召集人分别由市政府分管副市长、市水利局局长担任。").conveners.seats
    assert [seat.level for seat in seats] == [SeatLevel.PLAIN, SeatLevel.DEPUTY]


def test_a_committee_is_chaired_by_its_director() -> None:
    text = "市水资源委员会组成人员如下：\n主任：由市政府市长担任。\n副主任：由市政府分管副市长担任。"
    assert [(seat.title, seat.level) for seat in read(text).conveners.seats] == [
        ("主任", SeatLevel.PLAIN),
        ("副主任", SeatLevel.DEPUTY),
    ]


def test_a_director_without_a_committee_is_no_convener() -> None:
    assert not read("联席会议下设办公室。\n主任：由市水利局局长担任。").conveners


def test_who_leads_a_group_is_no_convener() -> None:
    assert not read("（一）督查组\n组长：市水利局局长").conveners


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("组长由市委副书记、市长甲某某同志担任。", ["甲某某市委副书记、市长"]),
        ("组长由副市长、市公安局局长甲某担任。", ["甲某副市长、市公安局局长"]),
        ("组长由市委书记甲某某、市长乙某某担任。", ["甲某某市委书记", "乙某某市长"]),
        ("组长：甲某某市委副书记、市长", ["甲某某市委副书记、市长"]),
        ("由甲某某副市长任组长。", ["甲某某副市长"]),
        ("组长由市委常委、宣传部部长担任。", ["市委常委、宣传部部长"]),
    ],
)
def test_several_posts_of_one_person(text: str, expected: list[str]) -> None:
    assert said(facts(text)["conveners"]) == expected


def test_a_title_is_no_name() -> None:
    assert said(facts("执行召集人：常务副市长", "全国")["executive_conveners"]) == ["常务副市长"]


@pytest.mark.parametrize("gap", ["\n", "\n　　", "：\n"])
def test_a_label_may_stand_above_its_line(gap: str) -> None:
    text = f"一、组织架构\n（一）总召集人{gap}市政府主要领导。\n（二）召集人{gap}市政府分管工业、科技的副市长。"
    found = facts(text)
    assert said(found["chief_conveners"]) == ["市政府主要领导"]
    assert said(found["conveners"]) == ["市政府分管工业、科技的副市长"]


def test_a_list_of_people_may_be_announced_in_the_sentence() -> None:
    found = facts("联席会议组成人员：总召集人由市政府副市长担任；召集人由市政府副秘书长，市民政局局长担任。")
    assert said(found["chief_conveners"]) == ["市政府副市长"]
    assert said(found["conveners"]) == ["市政府副秘书长", "市民政局局长"]


def test_a_label_may_have_a_mark_and_a_verb() -> None:
    text = "市水资源委员会组成人员\n主任：由市长担任。\n副主任：由常务副市长、分管副市长担任。"
    found = facts(text)
    assert said(found["conveners"]) == ["市长"]
    assert said(found["deputy_conveners"]) == ["常务副市长", "分管副市长"]


def test_one_post_that_is_not_known_to_the_catalogue_does_not_hide_the_others() -> None:
    found = facts("副召集人由分管副市长、荆州军分区司令员、市水利局局长担任。")
    assert said(found["deputy_conveners"]) == ["分管副市长", "荆州军分区司令员", "市水利局局长"]


def test_a_label_with_a_number_may_be_announced() -> None:
    found = facts("联席会议成员：总召集人1名，由副市长担任；召集人2名，由市政府副秘书长、市水利局局长担任。")
    assert said(found["chief_conveners"]) == ["副市长"]
    assert said(found["conveners"]) == ["市政府副秘书长", "市水利局局长"]


def test_a_committee_in_running_text() -> None:
    found = facts(
        "市安全生产委员会（以下简称市安委会）组成人员如下：\n"
        "市安委会主任由市长甲某某担任；副主任由市公安局局长乙某某担任；委员由市教育局局长丙某某、市财政局局长丁某担任。"
    )
    assert said(found["conveners"]) == ["甲某某市长"]
    assert said(found["deputy_conveners"]) == ["乙某某市公安局局长"]
    assert said(found["members"]) == ["丙某某市教育局局长", "丁某市财政局局长"]


def test_posts_in_brackets_behind_the_name() -> None:
    found = facts(
        "甲某某同志（市委副书记、市长）任组长，乙某某（副市长）任副组长，"
        "丙某某（市教育局局长）、丁某（市财政局局长）为成员。"
    )
    assert said(found["conveners"]) == ["甲某某市委副书记、市长"]
    assert said(found["deputy_conveners"]) == ["乙某某副市长"]
    assert said(found["members"]) == ["丙某某市教育局局长", "丁某市财政局局长"]


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("1.1组长：市政府分管副市长", "荆州市", ["市政府分管副市长"]),
        ("召集人由交通运输部分管部领导担任。", "全国", ["交通运输部分管部领导"]),
        ("召集人由康店镇镇长担任。", "巩义市", ["康店镇镇长"]),
        ("召集人由党工委副书记、管委会主任担任。", "荆州市", ["党工委副书记、管委会主任"]),
    ],
)
def test_where_a_number_a_unit_or_a_name_ends(text: str, place: str, expected: list[str]) -> None:
    assert said(facts(text, place)["conveners"]) == expected
