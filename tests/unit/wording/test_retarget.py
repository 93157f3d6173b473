"""What a text of one place becomes for another, sentence by sentence."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import pytest
from tests.unit.wording.places import PLACES, TOPICS

from govmodel.wording.cues import all_forms, cues
from govmodel.wording.own_words import Mention, MentionKind, OwnWords
from govmodel.wording.retarget import retarget

ROWS = list(csv.DictReader(Path(__file__).with_name("retargeting.csv").read_text(encoding="utf-8").splitlines()))
JIANGSU, CHANGZHOU, WUJIN = PLACES["江苏省"], PLACES["常州市"], PLACES["武进区"]


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['own']}-{row['text'][:12]}" for row in ROWS])
def test_a_sentence_becomes_what_a_careful_hand_would_make_of_it(row: dict[str, str]) -> None:
    made = retarget(row["text"], PLACES[row["own"]], PLACES[row["target"]], topics=TOPICS)

    assert (made.after, "；".join(doubt.before for doubt in made.doubts)) == (row["after"], row["doubts"])


def test_changes_tell_what_of_the_place_was_meant() -> None:
    text = "江苏省向省政府、省委报告我省、全省、省级部门、省发展家庭服务业规划，省民政厅"
    made = retarget(text, JIANGSU, CHANGZHOU, topics=TOPICS, names=(("省民政厅", "市民政局"),))

    assert [(each.before, each.kind) for each in (*made.changed, *made.doubts)] == [
        ("江苏省", MentionKind.PLACE),
        ("省政府", MentionKind.GOVERNMENT),
        ("我省", MentionKind.SELF),
        ("全省", MentionKind.WHOLE),
        ("省级", MentionKind.LEVEL),
        ("省", MentionKind.BARE),
        ("省民政厅", MentionKind.UNIT),
        ("省委", MentionKind.PARTY),
    ]


def test_a_change_stands_where_it_is_said_to_in_code_points() -> None:
    made = retarget("𠮷向省政府汇报", JIANGSU, CHANGZHOU)

    assert made.changed == (Mention(start=2, end=5, kind=MentionKind.GOVERNMENT, before="省政府", after="市政府"),)


@pytest.mark.parametrize(
    ("text", "names", "after"),
    [
        ("省民政厅会同省财政厅", {"省民政厅": "市民政局"}, "市民政局会同省财政厅"),
        ("省国税局、省国税局稽查局", {"省国税局": "甲", "省国税局稽查局": "乙"}, "甲、乙"),
        ("省政府办公厅和省政府", {"省政府办公厅": "省政府办公厅"}, "省政府办公厅和市政府"),
        ("《省民政厅办法》由省民政厅解释", {"省民政厅": "市民政局"}, "《省民政厅办法》由市民政局解释"),
        ("督促各省民政厅", {"省民政厅": "市民政局"}, "督促各省民政厅"),
        ("浙江省民政厅", {"省民政厅": "市民政局"}, "浙江省民政厅"),
        ("江苏省民政厅", {"省民政厅": "市民政局"}, "江苏省民政厅"),
        ("江苏省民政厅", {"省民政厅": "市民政局", "江苏省民政厅": "常州市民政局"}, "常州市民政局"),
    ],
)
def test_names_go_first_the_longest_before_the_others(text: str, names: dict[str, str], after: str) -> None:
    assert retarget(text, JIANGSU, CHANGZHOU, names=tuple(names.items())).after == after


PAIRS = {
    "江苏省": ("省委", "省政府"),
    "锡林郭勒盟": ("盟委", "盟政府"),
    "台前县": ("县委", "县政府"),
    "内蒙古自治区": ("自治区党委", "自治区政府"),
}


@pytest.mark.parametrize("own", PAIRS)
@pytest.mark.parametrize("called", ["", "by its place"])
@pytest.mark.parametrize("between", ["、", "和", ""])
@pytest.mark.parametrize("before", ["落实", "贯彻", "学习"])
def test_a_pair_of_which_one_half_is_open_is_open_as_a_whole_whatever_the_names(
    own: str, called: str, between: str, before: str
) -> None:
    party, government = PAIRS[own]
    whole = own + party.removeprefix(own[-len(PLACES[own].words[0]) :]) if called else party
    text = f"{before}{whole}{between}{government}部署"
    made = retarget(text, PLACES[own], CHANGZHOU, names=((government, "市政府"),))

    assert made.after == text
    assert [doubt.before for doubt in made.doubts] == [whole, government]


@pytest.mark.parametrize("own", PAIRS)
@pytest.mark.parametrize(("front", "end"), [("向", "报告"), ("完成", "交办的工作"), ("报", "审定")])
def test_a_pair_that_is_reported_to_changes_as_a_whole_and_its_government_as_the_names_say(
    own: str, front: str, end: str
) -> None:
    party, government = PAIRS[own]
    place = own + party.removeprefix(own[-len(PLACES[own].words[0]) :])
    names = ((government, "市府"),)

    assert retarget(f"{front}{party}、{government}{end}", PLACES[own], CHANGZHOU, names=names).after == (
        f"{front}市委、市府{end}"
    )
    assert retarget(f"{front}{place}、{government}{end}", PLACES[own], CHANGZHOU, names=names).after == (
        f"{front}常州市委、市府{end}"
    )


def test_a_government_called_by_its_name_alone_is_no_half_of_a_pair() -> None:
    made = retarget("落实盟政府部署，报盟政府", PLACES["锡林郭勒盟"], CHANGZHOU, names=(("盟政府", "市政府"),))

    assert (made.after, made.doubts) == ("落实市政府部署，报市政府", ())


def test_a_unit_behind_the_place_name_that_is_not_in_the_names_is_open_as_a_whole() -> None:
    made = retarget("江苏省民政厅", JIANGSU, CHANGZHOU, names=(("省民政厅", "市民政局"),))

    assert [(doubt.before, doubt.kind) for doubt in made.doubts] == [("江苏省民政厅", MentionKind.UNIT)]


def test_names_change_even_where_the_place_is_the_same() -> None:
    made = retarget("省国税局报省政府", JIANGSU, JIANGSU, names=(("省国税局", "省税务局"),))

    assert made.after == "省税务局报省政府"


@pytest.mark.parametrize("text", ["《甲《乙省政府》省政府》", "《省政府》", "《甲》《省级部门》"])
def test_a_title_within_a_title_is_left_alone(text: str) -> None:
    assert retarget(text, JIANGSU, CHANGZHOU).changed == ()


def test_an_opening_mark_that_nothing_closes_hides_nothing() -> None:
    assert retarget("《向省政府报告", JIANGSU, CHANGZHOU).after == "《向市政府报告"


def test_a_target_without_words_leaves_everything_open() -> None:
    nowhere = OwnWords(name="某地")
    made = retarget("向省政府、省委、省政府汇报我省、省级部门、省有关部门、副省长", JIANGSU, nowhere)

    assert made.changed == ()
    assert len(made.doubts) == 7


def test_the_topic_may_begin_with_a_word_of_government() -> None:
    made = retarget("常州市政府购买服务工作联席会议", CHANGZHOU, WUJIN, topics=("政府购买服务",))

    assert [(each.before, each.after) for each in made.changed] == [("常州市", "武进区")]


def elsewhere(own: str) -> OwnWords:
    return PLACES["武进区" if own.endswith("省") else "江苏省"]


@pytest.mark.parametrize("own", [name for name in PLACES if name != "国家"])
def test_no_word_before_makes_another_word_of_the_own_one_unseen(own: str) -> None:
    place, word = PLACES[own], PLACES[own].words[0]
    texts = [f"{before}{word}有关部门" for before in cues("左界")]
    unseen = [text for text in texts if not (made := retarget(text, place, elsewhere(own))).changed and not made.doubts]

    assert unseen == []


# What may follow 全市 and begins so that 市 and the next character look like a word of their own.
AFTER_THE_WHOLE = """
集中 城市 城镇 城乡 乡镇 会议 会计 电力 力争 道路 市场 民政 民生 民营 民族 政府 政务 政法 政策 区级 区位 划拨
面临 价格 制定 值班 各级 各地 城区 县乡 县城 县级 民宗 容量 容错 政协 政治 况 志愿 旗下 手机 手工 友好 员工
国税局 际间 约束 份额 分级 分类 分布 间接 块状 段 号召 辖区 长期 长远 盟市 委托 委员 直播 属地 内外 领导 商务
"""


@pytest.mark.parametrize("own", [name for name in PLACES if name != "国家"])
def test_the_whole_territory_is_seen_whatever_follows(own: str) -> None:
    place = PLACES[own]
    near = all_forms()[place.words[0]].near
    unseen = [
        each for each in AFTER_THE_WHOLE.split() if not retarget(f"全{near}{each}", place, elsewhere(own)).changed
    ]

    assert unseen == []


@pytest.mark.parametrize("own", ["江苏省", "常州市", "武进区", "锡林郭勒盟", "国家"])
def test_the_work_grows_with_the_length_of_the_text(own: str) -> None:
    place = PLACES[own]
    piece = f"贯彻{place.words[0]}委、{place.government[-1]}各{place.words[0]}{place.name}"

    def calls(times: int) -> int:
        made = 0

        def count(_frame: object, event: str, _argument: object) -> None:
            nonlocal made
            made += event in {"call", "c_call"}

        before = sys.getprofile()
        sys.setprofile(count)
        try:
            retarget.__wrapped__(piece * times, place, elsewhere(own))
        finally:
            sys.setprofile(before)
        return made

    calls(1)  # what is worked out once and kept
    assert 0 < calls(400) < 11 * calls(40)
