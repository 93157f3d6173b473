"""Titles over one line or several, what they do and whose they are."""

from __future__ import annotations

import pytest

from govmodel.catalogue.divisions import find_division
from govmodel.model.division import Division, Place
from govmodel.model.document import ActKind, Genre
from govmodel.model.meeting import Form
from govmodel.reading.body_names import elsewhere, form_of, founded, in_title, topic_of
from govmodel.reading.outline import lines_of
from govmodel.reading.title import Title, find_title


def title_of(text: str) -> Title:
    found = find_title(lines_of(text))
    assert found is not None
    return found


@pytest.mark.parametrize(
    "text",
    [
        "泰安市人民政府办公室关于建立泰安市湖泊保护工作联席会议制度的通知",
        "泰安市人民政府办公室文件\n泰安市人民政府办公室\n关于建立泰安市湖泊保护工作联席会议制度的通知\n泰政办发〔2016〕1号",
        "泰安市人民政府办公室关于建立泰安市湖泊\n保护工作联席会议制度的通知\n各县、市、区人民政府：",
        "泰安市人民政府办公室\n关于建立泰安市湖泊保护工作\n联席会议制度的通知",
        "首页 > 政务公开 > 通知公告\n泰安市人民政府办公室关于建立泰安市湖泊保护工作联席会议制度的通知",
    ],
)
def test_a_title_is_put_together_from_its_lines(text: str) -> None:
    found = title_of(text)
    assert found.text == "泰安市人民政府办公室关于建立泰安市湖泊保护工作联席会议制度的通知"
    assert text[found.start : found.end].replace("\n", "") == found.text
    assert found.issuer == "泰安市人民政府办公室"
    assert text[slice(*found.genre_at)] == "通知"


@pytest.mark.parametrize(
    ("text", "genre", "act", "issuer"),
    [
        ("国务院关于同意建立某项工作部际联席会议制度的批复", Genre.REPLY, ActKind.FOUNDS, "国务院"),
        ("国务院办公厅关于同意建立某项工作部际联席会议制度的函", Genre.LETTER, ActKind.FOUNDS, "国务院办公厅"),
        ("省民政厅等5部门关于调整全省救助工作领导小组成员的通知", Genre.NOTICE, ActKind.ADJUSTS, "省民政厅"),
        ("省民政厅 省公安厅关于撤销全省救助工作联席会议的通知", Genre.NOTICE, ActKind.ABOLISHES, "省民政厅"),
        (
            "市政府办公室转发市教育局关于健全校车安全联席会议制度意见的通知",
            Genre.NOTICE,
            ActKind.REVISES,
            "市政府办公室",
        ),
        ("全市救助工作联席会议制度（解读）", Genre.NEWS, ActKind.DESCRIBES, ""),
        ("关于印发全市救助工作联席会议制度的通知", Genre.NOTICE, None, ""),
        ("全市救助工作联席会议制度", None, None, ""),
    ],
)
def test_a_title_says_what_it_does_and_whose_it_is(
    text: str, genre: Genre | None, act: ActKind | None, issuer: str
) -> None:
    found = title_of(text)
    assert (found.genre, found.act, found.issuer) == (genre, act, issuer)


@pytest.mark.parametrize(
    "text",
    ["为做好工作，现印发通知。", "附件：全市救助工作联席会议成员名单", "标题：某某通知", "根据《关于某事的通知》", ""],
)
def test_what_is_no_title(text: str) -> None:
    assert find_title(lines_of(text)) is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("关于同意建立养老服务部际联席会议制度的函", "养老服务部际联席会议"),
        ("关于印发《甲县打击非法集资工作联席会议工作规则》的通知", "甲县打击非法集资工作联席会议"),
        ("关于调整市安全生产委员会组成人员的通知", "市安全生产委员会"),
        ("甲市养老服务联席会议制度", "甲市养老服务联席会议"),
        ("关于转发市民政局甲市养老服务联席会议制度的通知", "甲市养老服务联席会议"),
        ("关于建立甲市低空飞行服务工作协调机制的通知", "甲市低空飞行服务工作协调机制"),
        ("关于调整全市残疾人工作委员会办公室主任的通知", None),
        ("关于规范市政府部门间联席会议制度的通知", None),
        ("关于建立相应联席会议制度的通知", None),
    ],
)
def test_the_body_is_named_in_the_title(title: str, name: str | None) -> None:
    found = in_title(title, 0)
    assert (found.name if found else None) == name
    if found is not None:
        assert title[found.start : found.end] == name


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("决定建立甲市湖泊保护工作联席会议（以下简称联席会议）制度", "甲市湖泊保护工作联席会议"),
        ("同意建立由林业局牵头的国家湿地修复工作部际联席会议制度", "国家湿地修复工作部际联席会议"),
        (
            "建立甲市促进婴幼儿照护服务（以下简称托育服务）发展工作联席会议制度",
            "甲市促进婴幼儿照护服务发展工作联席会议",
        ),
        ("现对高莞镇创文工作领导小组和专项工作组成员进行调整", "高莞镇创文工作领导小组"),
        ("现将调整后的甲县古城保护工作领导小组组成人员名单印发给你们", "甲县古城保护工作领导小组"),
        ("各地要建立相应的联席会议制度", None),
        ("县人民政府分管副县长为联席会议召集人", None),
    ],
)
def test_the_body_is_named_where_it_is_founded(clause: str, name: str | None) -> None:
    found = founded(clause, 0)
    assert (found[0].name if found else None) == name


def test_the_body_is_named_where_its_members_or_its_annex_are() -> None:
    found = elsewhere("全市救助工作联席会议由市民政局等部门组成。", 5)
    assert found is not None
    assert (found.name, found.start) == ("全市救助工作联席会议", 5)
    annex = elsewhere("附件：全市救助工作联席会议成员名单", 0)
    assert annex is not None
    assert annex.name == "全市救助工作联席会议"
    assert elsewhere("联席会议由市民政局等部门组成。", 0) is None


@pytest.mark.parametrize(
    ("name", "place", "topic"),
    [
        ("常州市发展家庭服务业联席会议", "常州市", "发展家庭服务业"),
        ("徐州市市场主体信用监管联席会议", "徐州市", "市场主体信用监管"),
        ("延边州外籍劳务管理联席会议", "延边朝鲜族自治州", "外籍劳务管理"),
        ("重庆市开州区民生行动计划联席会议", "重庆市开州区", "民生行动计划"),
        ("全省健康扶贫厅际联席会议", None, "健康扶贫"),
        ("市场监管工作领导小组", None, "市场监管工作"),
        ("区域协作联席会议", None, "区域协作"),
        ("养老服务部际联席会议", None, "养老服务"),
    ],
)
def test_the_topic_is_what_the_name_is_about(name: str, place: str | None, topic: str) -> None:
    division: Division | None = find_division(place).division if place else None
    assert topic_of(name, division) == topic


def test_the_topic_of_a_town_s_body() -> None:
    assert topic_of("斗门镇人居环境整治领导小组", Place(name="斗门镇")) == "人居环境整治"
    assert form_of("斗门镇人居环境整治领导小组") is Form.LEADING_GROUP
    assert form_of("斗门镇专班") is Form.JOINT_MEETING
