"""What a body is for, item by item."""

import pytest

from govmodel.reading.draft import Draft
from govmodel.reading.mandate import read_mandate, read_mandate_said
from govmodel.reading.outline import outline


def read(text: str) -> list[str]:
    draft = Draft(text=text)
    for block in outline(text):
        read_mandate(draft, block)
    return [item.task for item in draft.mandate]


FORMS = {
    "running": "一、主要职责\n研究重大政策；协调解决问题，督促落实任务。",
    "numbered": "一、主要职责\n（一）研究重大政策；\n（二）协调解决问题；\n（三）督促落实任务。",
    "numbered in one line": "一、主要职责\n1.研究重大政策；\n2.协调解决问题，督促落实任务。",
    "behind a preamble": "一、主要职责\n在市政府领导下，研究重大政策；协调解决问题；督促落实任务。",
    "behind the body": "一、主要职责\n联席会议的主要职责是：研究重大政策；协调解决问题；督促落实任务。",
    "under a label": (
        "一、主要职责\n（一）联席会议\n1.研究重大政策。\n2.协调解决问题。\n3.督促落实任务。\n（二）办公室\n承担日常工作。"
    ),
    "behind the title in one line": "一、联席会议主要职责 研究重大政策；协调解决问题；督促落实任务。",
}


@pytest.mark.parametrize("form", sorted(FORMS))
def test_each_form_gives_the_same_items(form: str) -> None:
    assert read(FORMS[form]) == ["研究重大政策", "协调解决问题", "督促落实任务"]


@pytest.mark.parametrize("opening", ["联席会议的任务是", "联席会议负责", "建立联席会议制度，负责"])
def test_a_sentence_elsewhere_may_say_it(opening: str) -> None:
    text = f"经市政府同意，{opening}研究重大行动，通报情况。办公室设在市财政局，负责日常工作。"
    draft = Draft(text=text)
    for block in outline(text):
        read_mandate_said(draft, block)
    assert [item.task for item in draft.mandate] == ["研究重大行动", "通报情况"]


def test_ids_and_places() -> None:
    text = "一、主要职责\n研究政策；协调问题。"
    draft = Draft(text=text)
    read_mandate(draft, outline(text)[0])
    assert [item.id for item in draft.mandate] == ["mandate/1", "mandate/2"]
    assert [(text[stretch.start : stretch.end], clause) for _, stretch, clause in draft.placed] == [
        ("研究政策", "一"),
        ("协调问题", "一"),
    ]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "一、主要职责\n（一）统筹协调。研究重大政策。\n（二）督促检查。督促落实任务。",
            ["研究重大政策", "督促落实任务"],
        ),
        ("一、主要职责\n（一）研究拟订政策措施。协调解决问题。", ["研究拟订政策措施", "协调解决问题"]),
        ("一、主要职责\n（一）联席会议职责\n研究重大政策。\n（二）成员单位职责\n做好工作。", ["研究重大政策"]),
        ("一、主要职责\n研究重大政策。联席会议办公室设在市民政局，承担日常工作。", ["研究重大政策"]),
        ("一、主要职责\n研究重大政策。联席会议原则上每年召开一次。不刻制印章。", ["研究重大政策"]),
        ("一、主要职责\n研究重大政策。各成员单位要按照职责分工做好工作。", ["研究重大政策"]),
    ],
)
def test_labels_of_items_and_what_is_said_of_others(text: str, items: list[str]) -> None:
    assert read(text) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "一、主要职责\n（一）协调解\n决跨县区的问题，通报情况。\n（二）督促落实。",
            ["协调解决跨县区的问题", "通报情况", "督促落实"],
        ),
        ("一、主要职责\n（一）统筹协调\n研究重大政策。", ["研究重大政策"]),
    ],
)
def test_a_task_broken_over_lines_is_no_label(text: str, items: list[str]) -> None:
    assert read(text) == items


def test_what_has_no_words_is_no_item() -> None:
    assert read("一、主要职责\n研究重大政策。\n—1—\n……") == ["研究重大政策"]


def said(text: str) -> list[str]:
    """The items that sentences without a heading of their own say."""
    draft = Draft(text=text)
    for block in outline(text):
        read_mandate_said(draft, block)
    return [item.task for item in draft.mandate]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "经市政府同意，建立养老服务联席会议制度，统筹协调全市养老服务工作，现将有关事项通知如下：",
            ["统筹协调全市养老服务工作"],
        ),
        ("建立养老服务联席会议（以下简称联席会议）制度，负责研究重大政策。", ["研究重大政策"]),
        ("成立水资源统筹委员会，研究解决水资源问题。", ["研究解决水资源问题"]),
        ("水资源统筹委员会负责统筹水资源。", ["统筹水资源"]),
        ("市卫生健康委员会负责医疗保障。", []),
        ("经市政府同意，建立养老服务联席会议制度。", []),
        ("建立联席会议制度，原领导小组同时撤销。", []),
    ],
)
def test_the_sentence_that_sets_it_up_may_say_it(text: str, items: list[str]) -> None:
    assert said(text) == items


def test_by_what_a_task_is_done_goes_with_it() -> None:
    assert read("一、主要任务\n通过联席会议，研究重大问题，形成合力。") == ["通过联席会议，研究重大问题", "形成合力"]
