"""Each family of damage by examples: what is undone, what is only proposed, what stays."""

import pytest

from govmodel.reading.repaired import repair
from govmodel.reading.repairs.repair import RepairKind
from govmodel.wording.certainty import Certainty

JOINED = "统筹协调全市各项工作，研究解决工作中的重大问题，"


@pytest.mark.parametrize(
    ("raw", "text", "kind"),
    [
        # Traditional, single characters and the phrases that they would spoil.
        ("關於進一步加強聯席會議工作", "关于进一步加强联席会议工作", RepairKind.TRADITIONAL),
        ("家政服务业提質扩容", "家政服务业提质扩容", RepairKind.TRADITIONAL),
        ("為貫徹落實發展聯席會議關係，乾坤著於後", "为贯彻落实发展联席会议关系，乾坤著于后", RepairKind.TRADITIONAL),
        ("経済発展対策", "经济发展对策", RepairKind.TRADITIONAL),
        # Glosses.
        ("關(guān)于發(fā)展服務(wù)業(yè)", "关于发展服务业", RepairKind.GLOSS),
        ("發（fā）展", "发展", RepairKind.GLOSS),
        ("關(guān)于發(fā)展聯(lián)系他們(men)", "关于发展联系他们", RepairKind.GLOSS),
        # Bytes read one off.
        ("联席会议制度?,F(xiàn)將有关事项通知如下", "联席会议制度。现将有关事项通知如下", RepairKind.MISREAD_BYTES),
        ("报联席会议审议??梢杂多种方式", "报联席会议审议。可以用多种方式", RepairKind.MISREAD_BYTES),
        # Width.
        ("民政局,教育局;一是(平台)建设:如下", "民政局，教育局；一是（平台）建设：如下", RepairKind.WIDTH),
        ("２０２０年Ａ类", "2020年A类", RepairKind.WIDTH),
        ("附件(PDF),下载", "附件（PDF），下载", RepairKind.WIDTH),
        # Numbers and dates.
        ("国办发〔201930号)", "国办发〔2019〕30号）", RepairKind.NUMBER),
        ("昆府办发〔202028\n", "昆府办发〔2020〕28号\n", RepairKind.NUMBER),
        ("昆府办发202028号", "昆府办发〔2020〕28号", RepairKind.NUMBER),
        ("胶政办发【2021】10号", "胶政办发〔2021〕10号", RepairKind.NUMBER),
        ("市政函[ 2021 ] 10 号", "市政函〔2021〕10号", RepairKind.NUMBER),
        ("2020821\n", "2020年8月21日\n", RepairKind.DATE),
        ("成文日期 2020-11-01\n\n2020111\n", "成文日期 2020-11-01\n\n2020年11月1日\n", RepairKind.DATE),
        ("2020 年 8 月 21 日", "2020年8月21日", RepairKind.SPACE),
        # Spaces.
        (f"{JOINED}印发实施方 案。", f"{JOINED}印发实施方案。", RepairKind.SPACE),
        (f"{JOINED}有品牌、 有实力。", f"{JOINED}有品牌、有实力。", RepairKind.SPACE),
        ("召 集 人：甲", "召集人：甲", RepairKind.PADDED),
        ("成　员：甲", "成员：甲", RepairKind.PADDED),
        ("通　知\n", "通知\n", RepairKind.PADDED),
        ("一、组成人员主　　任：甲", "一、组成人员主任：甲", RepairKind.PADDED),
        ("甲市人 民政府办公室\n甲市人民政府令", "甲市人民政府办公室\n甲市人民政府令", RepairKind.SPACE),
        ("关于建立制度的通 知\n", "关于建立制度的通知\n", RepairKind.PADDED),
        ("散煤防控。\n负责牵头制定散 煤防控方案；", "散煤防控。\n负责牵头制定散煤防控方案；", RepairKind.SPACE),
        (
            "成员单位：市生态环境局、市生态环 境分局、市教育局、公安局。",
            "成员单位：市生态环境局、市生态环境分局、市教育局、公安局。",
            RepairKind.SPACE,
        ),
        ("荆　玮 市税务局副局长", "荆玮 市税务局副局长", RepairKind.NAME),
        # Shapes.
        ("岗湔培训", "岗前培训", RepairKind.SHAPE),
        ("留囚才，求职囚员", "留人才，求职人员", RepairKind.SHAPE),
        ("创业鍺", "创业者", RepairKind.SHAPE),
        ("召雧人、荿员，原则仩每姩一次", "召集人、成员，原则上每年一次", RepairKind.SHAPE),
        ("联席会议淛喥", "联席会议制度", RepairKind.SHAPE),
        # Radicals and compatibility forms.
        ("⼈⼒资源和⻝品、⻚⾯", "人力资源和食品、页面", RepairKind.RADICAL),
        ("\uf9b5\uf9c2", "\u4f8b\u84fc", RepairKind.RADICAL),
        # Breaks, doubles, the unseen.
        (f"{JOINED}指导\n\n督促各县市区工作。", f"{JOINED}指导督促各县市区工作。", RepairKind.BREAK),
        (f"{JOINED}提高服\n— 3 —\n务水平。", f"{JOINED}提高服务水平。", RepairKind.BREAK),
        (
            "召集人主持会议。\n由副市长任总召集\n人，局长任副召集人。",
            "召集人主持会议。\n由副市长任总召集人，局长任副召集人。",
            RepairKind.BREAK,
        ),
        (
            f"{JOINED}成员有综治\n办、交警\n中队、派出所。",
            f"{JOINED}成员有综治办、交警中队、派出所。",
            RepairKind.BREAK,
        ),
        ("民政局，，教育局。。", "民政局，教育局。", RepairKind.DOUBLED),
        ("民\u200b政\u202e局\x00", "民政局", RepairKind.INVISIBLE),
    ],
)
def test_damage_is_undone_and_listed(raw: str, text: str, kind: RepairKind) -> None:
    repaired = repair(raw)
    assert repaired.text == text
    assert kind in {found for one in repaired.repairs if one.is_made for found in (one.kind, *one.also)}


@pytest.mark.parametrize(
    "text",
    [
        "网络（平台）建设，（一）总则，（以下简称联席会议）",
        "f(x)=3(a), see (PDF)",
        "囚犯、囹圄、自囿",
        "乾县和乾陵，著作，瞭望，於某",
        "李昇、陈堃",
        "日本語のテキストは変換しないでください。ひらがなとカタカナがたくさんあります。",
        "政府网   点击量",
        "无障碍浏览 适老版",
        "陈志良 市政府副秘书长",
        "省略……等等。。。",
        "http://example.com/?a=1&b=2",
        "10:30至12:00，比例为3:1",
        "2020年12月15日\n",
        "编号20201228号文件",
        f"{JOINED}市民政局负责\n市教育局：做好教育工作。",
        f"{JOINED}及时清退\n\n二、突出队伍建设。",
        "本报记者 姚建；[N]；中国妇女报；2014年第三期\n记者 王慧 实习生；[N]；甘肃日报",
    ],
)
def test_what_is_no_damage_stays(text: str) -> None:
    repaired = repair(text)
    assert repaired.text == text
    assert not [one for one in repaired.repairs if one.is_made]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2020111\n", RepairKind.DATE),
        ("某嫆某", RepairKind.SHAPE),
        ("李湉（tián）任组长", RepairKind.GLOSS),
        ("工作由民政局牵头，记者 许真学；其他部门配合，共同做好各项工作落实。", RepairKind.SPACE),
        (
            f"{JOINED}各成员单位要密切配合形成合力做好各项工作任务落实情况的督促检查和通报\n并及时报告情况。",
            RepairKind.BREAK,
        ),
    ],
)
def test_what_is_not_sure_is_proposed_and_not_made(text: str, kind: RepairKind) -> None:
    repaired = repair(text)
    assert repaired.text == text
    assert [(one.kind, one.certainty) for one in repaired.repairs] == [(kind, Certainty.OPEN)]


def test_a_gloss_goes_with_its_character() -> None:
    repaired = repair("發(fā)展服務(wù)業(yè)。")
    assert repaired.text == "发展服务业。"
    assert repaired.raw_span(0, 1) == (0, 5)
    assert repaired.raw_span(1, 3) == (5, 7)
    assert repaired.raw_span(0, 99) == (0, len(repaired.raw))
    assert repaired.raw_span(-3, -1) == (0, 0)


def test_a_dropped_space_parts_two_quotes() -> None:
    repaired = repair("召 集 人：甲")
    assert [repaired.raw_span(at, at + 1) for at in range(3)] == [(0, 1), (2, 3), (4, 5)]
    assert repaired.raw_span(0, 3) == (0, 5)


def test_both_characters_of_misread_bytes_go_back_to_the_whole_stretch() -> None:
    repaired = repair("制度?,F(xiàn)將")
    assert repaired.text == "制度。现将"
    assert repaired.raw_span(2, 3) == repaired.raw_span(3, 4) == (2, 11)
    assert repr(repaired) == "Repaired(12 → 5 characters, 2 steps)"


PARAGRAPHS = (
    (
        "　　为加强组织领导和统筹协调，加快推进我市家庭服务业发展，根据《国务院办公厅关于发展家庭服务业的指导意见》"
        "要求，经市政府同意，决定建立市发展家庭服务业联席会议制度，现将有关事项通知如下："
    ),
    "　　一、主要职责",
    (
        "　　贯彻落实国家发展家庭服务业的政策措施，协调处理我市发展家庭服务业的重大问题，从行业发展改革、从业人员培训、"
        "服务网络建设、信息平台建设、财税和社会保险政策等方面，研究制定鼓励支持家庭服务业加快发展、扩大社会就业的具体措施。"
    ),
)


@pytest.mark.parametrize("width", [20, 28, 36])
@pytest.mark.parametrize("between", ["\n", "\n\n— 12 —\n\f", "　\n"])
def test_text_wrapped_to_the_width_of_a_page_is_joined(width: int, between: str) -> None:
    lines = [
        [paragraph[at : at + width] for at in range(0, len(paragraph), width)]
        for paragraph in (*PARAGRAPHS, *PARAGRAPHS)
    ]
    # A line that happens to end with a mark stays open: who reads on finds the rest in the next.
    raw = "\n".join(between.join(paragraph) for paragraph in lines)
    repaired = repair(raw)
    assert repaired.text.replace("；\n", "；").replace("\n", "") == "".join((*PARAGRAPHS, *PARAGRAPHS))
    assert repaired.text.count("\n") == 2 * len(PARAGRAPHS) - 1
    assert {one.kind for one in repaired.repairs} == {RepairKind.BREAK}


def test_a_roster_of_short_lines_is_not_joined() -> None:
    roster = "\n".join(["市民政局副局长", "市教育局副局长", "市财政局副局长"] * 10)
    assert repair(roster).text == roster
