"""Posts on their way down: who answers to whom, and what is asked instead of guessed."""

import attrs
import pytest
from tests.unit.composition.small import said

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import division
from govmodel.composition.moved_title import move_title
from govmodel.composition.passage import Passage
from govmodel.composition.posts import PostMove, move_post, move_printed
from govmodel.composition.question import Act
from govmodel.composition.reason import Why
from govmodel.model.dates import PartialDate
from govmodel.model.ids import LineId, UnitId
from govmodel.model.open_item import OpenAbout
from govmodel.model.post import Portfolio, Post, PostClass
from govmodel.model.rank import RankSet
from govmodel.model.unit import Unit, UnitKind, Where

DATE = PartialDate.parse("2011-12-27")
OURS = default_catalogue()


def way(start: str, end: str) -> Passage:
    return Passage(
        start=division(start, as_of=DATE), end=division(end, as_of=DATE), named_on=DATE, as_of=DATE, catalogue=OURS
    )


def unit(name: str, line: str, kind: UnitKind | None = None, where: Where = Where.HERE) -> Unit:
    return Unit(id=UnitId("unit"), name=name, lines=(LineId(line),), kind=kind, where=where)


TO_CITY = way("江苏省", "常州市")
TO_COUNTY = way("常州市", "溧阳市")
TO_PROVINCE = way("000000", "江苏省")
HRSS = (
    attrs.evolve(unit("省人力资源社会保障厅", "hrss"), full_name="江苏省人力资源和社会保障厅"),
    attrs.evolve(unit("市人力资源社会保障局", "hrss"), full_name="常州市人力资源和社会保障局"),
)
NDRC = unit("省发展改革委", "ndrc"), unit("市发展改革委", "ndrc")
WOMEN = unit("省妇联", "women"), unit("市妇联", "women")
CENTRE = (
    attrs.evolve(unit("甲中心", "hrss"), full_name="江苏省甲中心"),
    attrs.evolve(unit("甲中心", "hrss"), full_name="常州市甲中心"),
)
ALIASED = attrs.evolve(unit("省外办", "foreign-affairs"), aliases=("省外办公室",)), unit("市外办", "foreign-affairs")
BRANCH = unit("市人力资源社会保障分局", "hrss")
COUNCIL = unit("省就业工作联席会议", "hrss", UnitKind.COORDINATING)
UNION = unit("省总工会", "trade-unions"), unit("市总工会", "trade-unions")
DISABLED = unit("省残联", "disabled"), unit("市残联", "disabled")
GOVERNMENT = unit("省政府", "government"), unit("市政府", "government")
OFFICE = unit("省政府办公厅", "government-office"), unit("市政府办公室", "government-office")


def about(move: PostMove, title: str) -> None:
    """The question says in both languages which post it is about."""
    assert move.question is not None
    said(move.question)
    assert move.question.why is Why.POST
    for text in (move.question.text.zh, move.question.text.en):
        assert any(title[i : i + 2] in text for i in range(len(title) - 1))


@pytest.mark.parametrize(
    ("units", "title", "moved"),
    [
        (HRSS, "厅长", "局长"),
        (HRSS, "副厅长", "副局长"),
        (HRSS, "一位副厅长", "一位副局长"),
        (HRSS, "分管副厅长", "分管副局长"),
        (HRSS, "分管就业工作的副厅长", "分管就业工作的副局长"),
        (HRSS, "常务副厅长", "常务副局长"),
        (HRSS, "代厅长", "代局长"),
        (HRSS, "厅党组成员", "局党组成员"),
        (HRSS, "党组书记", "党组书记"),
        (HRSS, "党组成员、副厅长", "党组成员、副局长"),
        (HRSS, "驻厅纪检组组长", "驻局纪检组组长"),
        (HRSS, "有关负责同志", "有关负责同志"),
        (HRSS, "处长", "科长"),
        (HRSS, "法定代表人", "法定代表人"),
        (HRSS, "厅副厅长", "局副局长"),
        ((BRANCH, HRSS[1]), "分局局长", "局长"),
        (HRSS, "江苏省人力资源和社会保障厅副厅长", "常州市人力资源和社会保障局副局长"),
        (GOVERNMENT, "省人民政府副秘书长", "市人民政府副秘书长"),
        (HRSS, "处室负责人", "科室负责人"),
        (HRSS, "有关业务处室负责人", "有关业务科室负责人"),
        (HRSS, "省人力资源社会保障厅副厅长", "市人力资源社会保障局副局长"),
        (NDRC, "主任", "主任"),
        (DISABLED, "副主席", "副主席"),
        (DISABLED, "主席", "主席"),
        (NDRC, "一名副主任", "一名副主任"),
        (UNION, "副主席", "副主席"),
        (GOVERNMENT, "省长", "市长"),
        (GOVERNMENT, "分管副省长", "分管副市长"),
        (GOVERNMENT, "常务副省长", "常务副市长"),
        (GOVERNMENT, "省长助理", "市长助理"),
        (GOVERNMENT, "副秘书长", "副秘书长"),
        (GOVERNMENT, "省领导", "市领导"),
        (OFFICE, "主任", "主任"),
        (OFFICE, "副秘书长", "副秘书长"),
    ],
)
def test_a_post_follows_its_unit(units: tuple[Unit, Unit], title: str, moved: str) -> None:
    move = move_post(Post(title=title), *units, TO_CITY)
    assert move.question is None
    assert move.post == Post(title=moved)
    assert bool(move.reasons) is (moved != title)
    for reason in move.reasons:
        said(reason)
        assert reason.why is Why.POST
        for text in (reason.text.zh, reason.text.en):
            assert all(words in text for words in (title, units[0].name, moved, units[1].name))


def test_a_job_rank_stays_where_the_unit_ranks_alike() -> None:
    peers = way("江苏省", "浙江省")
    assert move_post(Post(title="调研员"), HRSS[0], HRSS[0], peers) == PostMove(post=Post(title="调研员"))
    assert move_post(Post(title="调研员"), *HRSS, TO_CITY).about is OpenAbout.POST
    # Associations have no rank that the table knows, neither here nor there.
    association = unit("省协会", "hrss", UnitKind.ASSOCIATION), unit("市协会", "hrss", UnitKind.ASSOCIATION)
    assert move_post(Post(title="调研员"), *association, TO_CITY).about is OpenAbout.POST


@pytest.mark.parametrize(
    ("units", "title"),
    [
        (HRSS, "副厅长"),
        (HRSS, "党组成员、副厅长"),
        (HRSS, "有关处室负责人"),
        (HRSS, "一位分管副厅长"),
        (GOVERNMENT, "省长"),
    ],
)
def test_a_title_that_becomes_another_says_what_that_rests_on(units: tuple[Unit, Unit], title: str) -> None:
    (reason,) = move_post(Post(title=title), *units, TO_CITY).reasons
    assert reason.grounds
    assert len(set(reason.grounds)) == len(reason.grounds)


@pytest.mark.parametrize(
    ("passage", "title", "moved"),
    [
        (TO_CITY, "副省长", "副市长"),
        (TO_CITY, "省政府副秘书长", "市政府副秘书长"),
        (TO_CITY, "省委常委", "市委常委"),
        (TO_CITY, "党组书记", "党组书记"),
        (TO_CITY, "业务骨干", "业务骨干"),
        (TO_CITY, "各成员单位分管负责人", "各成员单位分管负责人"),
        (TO_PROVINCE, "副总理", "副省长"),
        (TO_PROVINCE, "国务院副秘书长", "省政府副秘书长"),
        (TO_PROVINCE, "有关司局负责同志", "有关处室负责同志"),
        (way("内蒙古自治区", "呼和浩特市"), "自治区主席", "市长"),
        (way("内蒙古自治区", "鄂尔多斯市"), "自治区副主席", "副市长"),
        (way("内蒙古自治区", "兴安盟"), "分管自治区副主席", "分管副盟长"),
        (way("内蒙古自治区", "湖北省"), "分管自治区副主席", "分管副省长"),
        (way("内蒙古自治区", "湖北省"), "分管民政工作的自治区领导", "分管民政工作的省领导"),
        (way("内蒙古自治区", "宁夏回族自治区"), "分管自治区副主席", "分管自治区副主席"),
        (way("江苏省", "内蒙古自治区"), "分管副省长", "分管副主席"),
        (way("江苏省", "内蒙古自治区"), "省长", "主席"),
        (way("江苏省", "内蒙古自治区"), "一名省政府副秘书长", "一名自治区政府副秘书长"),
        (TO_COUNTY, "市副市长", "市副市长"),
        (TO_CITY, "法定代表人", "法定代表人"),
        (TO_CITY, "省人民政府副秘书长", "市人民政府副秘书长"),
        (way("黑龙江省", "大兴安岭地区"), "省副省长", "地区副专员"),
        (way("大兴安岭地区", "漠河市"), "行政公署领导", "市人民政府领导"),
        (way("大兴安岭地区", "漠河市"), "行署领导", "市政府领导"),
        (way("江苏省", "新疆生产建设兵团"), "省政府领导", "兵团领导"),
        (way("新疆生产建设兵团", "江苏省"), "兵团领导", "省政府领导"),
        (way("内蒙古自治区", "兴安盟"), "副主席", "副盟长"),
        (way("黑龙江省", "大兴安岭地区"), "分管副省长", "分管副专员"),
        (way("吉林省", "延边朝鲜族自治州"), "副省长", "副州长"),
        (way("呼和浩特市", "土默特左旗"), "副市长", "副旗长"),
        (way("常州市", "武进区"), "副市长", "副区长"),
        (TO_COUNTY, "副市长", "副市长"),
        (TO_COUNTY, "有关科室负责人", "有关科室负责人"),
        (way("南京市", "320104"), "处室负责人", "科室负责人"),
        (way("江苏省", "南京市"), "处室负责人", "处室负责人"),
    ],
)
def test_a_post_without_a_unit_follows_the_place(passage: Passage, title: str, moved: str) -> None:
    move = move_post(Post(title=title), None, None, passage)
    assert move.question is None
    assert move.post.title == moved


@pytest.mark.parametrize(
    ("units", "passage", "title", "choices"),
    [
        ((None, None), TO_PROVINCE, "国务委员", ("副省长",)),
        ((None, None), TO_COUNTY, "副秘书长", ("政府办公室主任", "政府办公室副主任")),
        ((None, None), TO_COUNTY, "市政府副秘书长", ("市政府办公室主任", "市政府办公室副主任")),
        ((None, None), way("黑龙江省", "大兴安岭地区"), "省委常委", ("地委委员",)),
        ((None, None), TO_COUNTY, "常务副秘书长", ("政府办公室主任",)),
        ((None, None), TO_COUNTY, "副市长、副秘书长", ()),
        ((None, None), way("000000", "新疆生产建设兵团"), "副总理", ()),
        ((None, None), way("江苏省", "新疆生产建设兵团"), "省委常委", ()),
        ((None, None), way("江苏省", "新疆生产建设兵团"), "省长", ()),
        ((None, None), TO_CITY, "省委副厅长", ()),
        ((None, None), TO_CITY, "司局负责人", ("科室负责人",)),
        ((HRSS[0], None), TO_CITY, "省人力资源社会保障厅副厅长", ()),
        ((None, None), TO_CITY, "副厅长", ()),
        ((None, None), TO_CITY, "各省副省长", ()),
        ((None, None), TO_CITY, "分管浙江省副省长", ()),
        ((None, None), TO_CITY, "分管各省副省长", ()),
        ((None, None), TO_CITY, "科室负责人", ("科室负责人",)),
        ((None, None), way("内蒙古自治区", "湖北省"), "工会主席", ()),
        ((None, None), way("大兴安岭地区", "黑河市"), "督察专员", ()),
        (HRSS, TO_CITY, "二级巡视员", ()),
        (HRSS, TO_CITY, "首席观察员", ()),
        (HRSS, TO_CITY, "副厅长、省委副秘书长兼主任科员", ()),
        (HRSS, TO_CITY, "省直机关工委副书记", ()),
        (HRSS, TO_CITY, "副省长", ("局长", "副局长")),
        ((HRSS[0], None), TO_CITY, "副厅长", ()),
        ((HRSS[0], BRANCH), TO_CITY, "副省长", ("局长", "副局长")),
        ((unit("省甲乙", "none"), HRSS[1]), TO_CITY, "省某某副厅长", ()),
        ((HRSS[0], unit("市甲乙", "none")), TO_CITY, "省某某副厅长", ()),
        ((None, None), way("江苏省", "香港特别行政区"), "处室负责人", ()),
        ((HRSS[0], BRANCH), TO_CITY, "常务副厅长", ("副局长",)),
        ((COUNCIL, HRSS[1]), TO_CITY, "副召集人", ("副局长",)),
        (GOVERNMENT, TO_CITY, "副县长", ("副市长", "市长")),
    ],
)
def test_what_no_table_answers_is_asked(
    units: tuple[Unit | None, Unit | None], passage: Passage, title: str, choices: tuple[str, ...]
) -> None:
    post = Post(title=title)
    move = move_post(post, *units, passage)
    assert move.post == post
    assert move_title(title, *units, passage).title == title
    assert move.about is OpenAbout.POST
    about(move, title)
    assert tuple(choice.label for choice in move.choices) == (*(c for c in choices if c != title), Act.KEEP.value)


def test_a_stated_rank_goes_along() -> None:
    post = Post(title="一名处级干部", post_class=PostClass.CADRE, rank=RankSet.of("处级"))
    move = move_post(post, None, None, TO_CITY)
    assert move.post == Post(title="一名科级干部", post_class=PostClass.CADRE, rank=RankSet.of("科级"))
    assert [reason.why for reason in move.reasons] == [Why.RANK]
    # A rank that the title alone states is none of the post's own.
    assert move_post(Post(title="一名处级干部"), None, None, TO_CITY).post == Post(title="一名科级干部")
    again = move_post(move.post, None, None, TO_COUNTY)
    assert again.post == move.post
    assert again.about is OpenAbout.RANK
    assert [choice.label for choice in again.choices] == ["相关科室负责人", "照留"]


def test_what_defines_the_post_is_kept() -> None:
    charge = Portfolio(manner="分管", field="民政工作")
    post = Post(title="副省长", post_class=PostClass.DEPUTY_IN_CHARGE, unit=UnitId("government"), portfolio=charge)
    move = move_post(post, *GOVERNMENT, TO_CITY)
    assert move.post.title == "副市长"
    assert (move.post.post_class, move.post.unit, move.post.portfolio) == (post.post_class, post.unit, charge)


def test_the_word_for_internal_divisions_goes_along() -> None:
    post = Post(title="有关处室负责人", post_class=PostClass.DIVISION_LEADER, internal="处室")
    move = move_post(post, None, None, TO_CITY)
    assert (move.post.title, move.post.internal) == ("有关科室负责人", "科室")
    assert move.reasons[0].grounds


def test_posts_of_units_elsewhere_stay() -> None:
    above = unit("民政部", "civil-affairs", where=Where.ABOVE)
    post = Post(title="一名司局级干部", rank=RankSet.of("厅级"), internal="司局")
    assert move_post(post, above, above, TO_CITY).post == post
    government = unit("省政府", "government", where=Where.ABOVE)
    assert move_post(Post(title="副省长"), government, government, TO_CITY).post.title == "副省长"


def test_what_a_place_lacks_is_asked_about_with_the_row_that_says_so() -> None:
    move = move_post(Post(title="副秘书长"), None, None, TO_COUNTY)
    assert move.question is not None
    assert len(move.question.grounds) == 1


def test_a_word_for_internal_divisions_that_is_not_the_bases_own_is_asked_about() -> None:
    move = move_post(Post(title="负责同志", internal="科室"), None, None, TO_CITY)
    about(move, "负责同志")
    assert (move.about, move.post.internal) == (OpenAbout.POST, "科室")
    everywhere = Post(title="负责同志", internal="内设机构")
    assert move_post(everywhere, *HRSS, TO_CITY) == PostMove(post=everywhere)
    assert move_post(Post(title="负责同志", internal="处室"), *HRSS, TO_CITY).post.internal == "科室"


def test_a_liaison_of_another_rank_than_liaisons_have_is_asked_about() -> None:
    high = Post(title="厅级干部", rank=RankSet.of("厅级"))
    assert move_post(high, None, None, TO_CITY, liaison=True).about is OpenAbout.RANK
    assert move_post(high, None, None, TO_CITY).question is None


def test_a_reform_alone_moves_a_title() -> None:
    stays = way("常州市", "常州市")
    before = unit("市卫生局", "health")
    after = unit("市卫生健康委", "health")
    move = move_post(Post(title="副局长"), before, after, stays)
    assert move.post.title == "副主任"
    assert move.reasons[0].why is Why.POST


@pytest.mark.parametrize(
    ("printed", "units", "titles", "moved"),
    [
        ("省人力资源社会保障厅一位副厅长", HRSS, (("副厅长", "副局长"),), "市人力资源社会保障局一位副局长"),
        ("人力资源社会保障厅副厅长", HRSS, (("副厅长", "副局长"),), "人力资源社会保障局副局长"),
        ("省政府分管副省长", GOVERNMENT, (("分管副省长", "分管副市长"),), "市政府分管副市长"),
        ("省人力资源社会保障厅副厅长", HRSS, (("厅长", "局长"),), None),
        ("副厅长", HRSS, (("副厅长", "副局长"),), None),
        ("副厅长", (HRSS[0], HRSS[0]), (("副厅长", "副局长"),), "副局长"),
        ("省人力资源社会保障厅", (HRSS[0], None), (), "省人力资源社会保障厅"),
        ("江苏省人力资源和社会保障厅副厅长", HRSS, (("副厅长", "副局长"),), "常州市人力资源和社会保障局副局长"),
        ("江苏省甲中心主任", CENTRE, (), "常州市甲中心主任"),
        ("省外办公室主任", ALIASED, (), "市外办主任"),
        ("妇联副主席", WOMEN, (), "妇联副主席"),
        ("发展改革委负责人", (unit("国家发展改革委", "ndrc"), NDRC[0]), (), "发展改革委负责人"),
        ("人社厅副厅长", (unit("省人社厅", "hrss"), unit("人社局", "hrss")), (("副厅长", "副局长"),), None),
        ("人社厅副厅长", (unit("人社厅", "hrss"), unit("市人社局", "hrss")), (("副厅长", "副局长"),), "市人社局副局长"),
        ("人社厅副厅长", (unit("省人社厅", "hrss"), unit("市局", "hrss")), (("副厅长", "副局长"),), None),
        ("办公厅副厅长", (unit("省厅", "hrss"), unit("市局", "hrss")), (("副厅长", "副局长"),), None),
        ("办公厅副厅长", (unit("省厅", "hrss"), unit("市人社局", "hrss")), (("副厅长", "副局长"),), None),
        ("省人力资源社会保障厅", HRSS, (), "市人力资源社会保障局"),
        ("各确定一名处级干部", (None, None), (("处级干部", "科级干部"),), "各确定一名科级干部"),
        ("各确定一名干部", (None, None), (("处级干部", "科级干部"),), None),
        ("有关负责同志", (None, None), (("有关负责同志", "有关负责同志"),), "有关负责同志"),
    ],
)
def test_printed_words_follow(
    printed: str,
    units: tuple[Unit | None, Unit | None],
    titles: tuple[tuple[str, str], ...],
    moved: str | None,
) -> None:
    assert move_printed(printed, *units, titles) == moved


def test_a_unit_elsewhere_that_is_renamed_keeps_its_rank_and_its_divisions() -> None:
    old = unit("人力资源社会保障部", "hrss", where=Where.ABOVE)
    new = unit("人社部", "hrss", where=Where.ABOVE)
    post = Post(title="处级干部", rank=RankSet.of("处级"), internal="处室")
    assert move_post(post, old, new, TO_CITY).post == post


def test_a_less_usual_word_for_internal_divisions_follows_and_a_doubtful_one_is_asked() -> None:
    assert move_post(Post(title="司室负责人"), None, None, TO_PROVINCE).post.title == "处室负责人"
    corps = way("000000", "新疆生产建设兵团")
    assert move_post(Post(title="司局负责人"), None, None, corps).about is OpenAbout.POST


def test_a_renaming_alone_takes_no_post_away() -> None:
    league = unit("盟委", "party-committee", UnitKind.PARTY), unit("盟党委", "party-committee", UnitKind.PARTY)
    stays = way("锡林郭勒盟", "锡林郭勒盟")
    assert move_post(Post(title="常委"), *league, stays) == PostMove(post=Post(title="常委"))
    city = unit("市政府", "government"), unit("市人民政府", "government")
    stays = way("溧阳市", "溧阳市")
    assert move_post(Post(title="副秘书长"), *city, stays) == PostMove(post=Post(title="副秘书长"))


def test_a_rank_is_read_by_the_unit_as_it_was_and_given_by_the_unit_as_it_is() -> None:
    plain, court = unit("省农委", "agriculture"), unit("市法院", "court")
    cadre = Post(title="干部", rank=RankSet.of("正厅级"))
    # An ordinary department is led at 正厅级; a prefecture's court at 副厅级.
    assert move_post(cadre, plain, court, TO_CITY).post.rank == RankSet.of("副厅级")
    # Where the unit is no more, it is its own sort of organ that counts.
    high = Post(title="干部", rank=RankSet.of("副部级"))
    assert move_post(high, unit("省法院", "court"), None, TO_CITY).post.rank == RankSet.of("副厅级")
