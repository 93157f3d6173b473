"""Where one document of a page ends and the next begins."""

from __future__ import annotations

import pytest

from govmodel.reading.documents import starts_of
from govmodel.reading.read import read_text
from govmodel.reading.reading import DocumentKind

NOTICE = """\
清河市人民政府办公室关于建立清河市湖泊保护联席会议制度的通知
清政办发〔2019〕7号
各县、区人民政府，市政府有关部门：
经市政府同意，建立清河市湖泊保护联席会议（以下简称联席会议）制度。
一、成员单位
联席会议由市水利局、市财政局等2个部门组成，市水利局为牵头单位。召集人由市政府分管副市长担任。
清河市人民政府办公室
2019年8月1日
"""
OTHER = NOTICE.replace("湖泊保护", "林木保护").replace("7号", "8号").replace("市水利局", "市林业局")
SYSTEM = """\
清河市湖泊保护联席会议制度
为加强湖泊保护工作的组织领导，建立清河市湖泊保护联席会议制度，制定本制度。
一、成员单位
联席会议由市水利局、市财政局等2个部门组成，市水利局为牵头单位。召集人由市政府分管副市长担任。
"""
FORWARDING = """\
清河市人民政府办公室关于印发清河市湖泊保护联席会议制度的通知
各县、区人民政府，市政府有关部门：
《清河市湖泊保护联席会议制度》已经市政府同意，现印发给你们，请认真贯彻执行。
清河市人民政府办公室
2019年8月1日
"""
NEWS = "我市启动湖泊保护行动\n日前，市水利局召开会议，部署全市湖泊保护工作，联席会议成员单位参加了会议。\n"


def texts_of(page: str) -> list[str]:
    starts = starts_of(page)
    return [page[start:end] for start, end in zip(starts, [*starts[1:], len(page)], strict=True)]


@pytest.mark.parametrize(
    "parts",
    [
        (NOTICE, OTHER),
        (NOTICE, NOTICE),
        (NOTICE, OTHER, NOTICE),
        (NOTICE, NEWS),
        (FORWARDING + "附件\n" + SYSTEM, OTHER),
        (SYSTEM, SYSTEM.replace("湖泊", "林木")),
        (
            NOTICE,
            "《清河市湖泊保护联席会议制度》政策解读\n一、背景\n为加强湖泊保护工作，市政府决定建立联席会议制度。\n",
        ),
        (NOTICE, "原标题：关于开展湖泊保护试点工作的通知\n各县、区人民政府：\n现就试点工作通知如下。\n"),
        (NOTICE, "【摘要】：本文讨论湖泊保护中的部门协调问题。\n"),
        ("近年来该市探索湖泊保护新路，得到肯定", "二、主要任务\n（一）建立名录。（市水利局牵头，市财政局配合）\n"),
        ("近年来该市探索湖泊保护新路，得到肯定。\n", "二、主要任务\n（一）建立名录。（市水利局牵头，市财政局配合）\n"),
    ],
    ids=[
        "two",
        "the same twice",
        "three",
        "news",
        "annex",
        "systems",
        "explanation",
        "original title",
        "abstract",
        "run together",
        "first heading lost",
    ],
)
def test_sources_after_one_another_are_taken_apart(parts: tuple[str, ...]) -> None:
    assert texts_of("".join(parts)) == list(parts)


@pytest.mark.parametrize(
    "page",
    [
        FORWARDING + "附件\n" + SYSTEM,
        FORWARDING + "附件1：\n" + SYSTEM,
        FORWARDING + SYSTEM,
        # A notice that forwards another one.
        "清河市水利局转发清河市人民政府办公室关于建立清河市湖泊保护联席会议制度的通知\n各县、区水利局：\n"
        "现将通知转发给你们，请认真贯彻执行，并做好相关工作。\n清河市水利局\n2019年9月1日\n" + NOTICE,
        # The title again below the page's own rows.
        "清河市人民政府办公室关于建立清河市湖泊保护联席会议制度的通知\n发布日期：2019-08-05　来源：市政府\n" + NOTICE,
        # Its title again, below it, with what pages put there.
        NOTICE + "清河市人民政府办公室关于建立清河市湖泊保护联席会议制度的通知\n分享到：\n打印本页\n",
        # Documents that others rest on, in a list.
        NOTICE + "关于加强湖泊保护的意见\n关于开展湖泊普查的通知\n有关单位可在市政府网站上查阅以上文件的全文内容。\n",
        NOTICE + "1.清河市水利局关于加强湖泊保护的意见\n以上文件可在市政府网站上查阅，也可向市水利局索取。\n",
        # A heading that reads like the title of a system.
        (
            "清河市湖泊保护实施方案\n为加强湖泊保护工作，制定本方案，请认真贯彻执行。\n建立部门联席会议制度\n"
            "由市水利局牵头，建立湖泊保护部门联席会议制度，定期会商重大事项。\n"
        ),
        # A link to an explanation.
        NOTICE + "《清河市湖泊保护联席会议制度》政策解读\n版权所有\n",
        # Links to others.
        NOTICE + "相关文件\n关于建立清河市林木保护联席会议制度的通知\n关于印发清河市水利工作要点的通知\n",
        # A list of annexes, and members by name under a headline.
        NOTICE + "附件\n清河市湖泊保护联席会议成员名单\n召集人：甲某某　市政府副市长\n成员：乙某　市水利局局长\n",
        # A composition is never cut, whatever is lost in it.
        "联席会议由市水利局、市财政局等2个部门组成二、工作规则\n联席会议每年召开一次会议。\n",
        "",
        "\n\n",
    ],
)
def test_what_belongs_together_stays_together(page: str) -> None:
    assert starts_of(page) == (0,)


def test_issuer_and_number_above_a_title_belong_to_it() -> None:
    second = "清河市人民政府办公室\n清政办发〔2019〕8号\n关于建立清河市林木保护联席会议制度的通知\n" + "\n".join(
        OTHER.splitlines()[2:]
    )
    assert texts_of(NOTICE + second) == [NOTICE, second]


def test_each_document_is_told_and_read_by_itself() -> None:
    reading = read_text(NOTICE + NEWS + OTHER, "page")
    assert [seen.kind for seen in reading.kinds] == [
        DocumentKind.JOINT_MEETING,
        DocumentKind.NEWS,
        DocumentKind.JOINT_MEETING,
    ]
    assert [structure.id for structure in reading.structures] == ["page/1", "page/3"]
    assert [structure.name for structure in reading.structures] == [
        "清河市湖泊保护联席会议",
        "清河市林木保护联席会议",
    ]
    assert [seen.title for seen in reading.kinds] == [NOTICE.splitlines()[0], None, OTHER.splitlines()[0]]


def test_a_damaged_page_is_taken_apart_where_its_raw_text_is() -> None:
    damaged = NOTICE.replace("关于", "關(guān)于").replace("联席", "聯(lián)席")
    reading = read_text(damaged + OTHER)
    assert [(seen.start, seen.end) for seen in reading.kinds] == [
        (0, len(damaged)),
        (len(damaged), len(damaged) + len(OTHER)),
    ]
