"""The plan: a line with its reason for everything, changed characters shown, questions with their choices."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest
from tests.unit.composition.by_hand import BASE, QUESTION, STEPS, TASK, UNIT, WORDS, derivation, mention, stale

from govmodel.composition.decisions_file import read_decisions, write_decisions
from govmodel.composition.derivation import Derivation
from govmodel.composition.derive import derive
from govmodel.composition.passage import Reach
from govmodel.composition.reason import Reason, Why
from govmodel.composition.step import Mark, Step
from govmodel.examples.shipped import jiangsu_2011
from govmodel.findings.text import Text
from govmodel.model.change import Add, Drop, Move, Replace, apply
from govmodel.model.duty import MandateItem
from govmodel.model.elements import declared
from govmodel.model.ids import AppointmentId, MandateId, SeatId
from govmodel.model.meeting import JointMeeting
from govmodel.model.roster import Appointment
from govmodel.rendering.formats import drawn
from govmodel.rendering.plan import PlanLine, counts, plan
from govmodel.rendering.plan_view import counts_text, plan_view
from govmodel.rendering.render import explain, render
from govmodel.rendering.screen import Screen
from govmodel.rendering.view import Tone
from govmodel.rendering.width import width
from govmodel.serial.files import loads

DONE = Reason(why=Why.DECISION, text=Text("本级决定", "decided here"))


def lines(derived: Derivation, lang: str = "zh") -> dict[str, PlanLine]:
    return {line.item: line for section in plan(derived, lang) for line in section.lines}


def with_steps(*steps: Step) -> Derivation:
    """The base after those steps alone, with nothing open."""
    structure = apply(BASE, *(step.change for step in steps))
    return attrs.evolve(derivation(asked=(), steps=()), structure=structure, steps=steps)


def test_every_line_has_its_mark_its_words_and_a_reason() -> None:
    found = lines(derivation())

    assert {item: (line.mark, line.text) for item, line in found.items()} == {
        ".name": (Mark.CHANGED, "[江苏省→常州市]发展家庭服务业联席会议"),
        ".division": (Mark.CHANGED, "[江苏省→常州市]"),
        ".document.date": (Mark.KEPT, "2011-08-31"),
        ".sources": (Mark.CHANGED, "[1 项→无]"),
        "hrss": (Mark.CHANGED, "[省人力资源社会保障厅→市人力资源社会保障局]"),
        "women": (Mark.KEPT, "省妇联"),
        "mandate/1": (Mark.CHANGED, "协调处理[我省→我市]发展家庭服务业的重大问题"),
        "mandate/2": (Mark.KEPT, "研究拟订政策措施"),
        "mandate/3.task#power": (Mark.OPEN, "推动建立和完善相关[法规规章]"),
        "member/hrss": (Mark.KEPT, "成员 市人力资源社会保障局"),
        "member/women": (Mark.DROPPED, "成员 省妇联"),
        "hrss/1": (Mark.KEPT, "市人力资源社会保障局：负责牵头落实"),
        "women/1": (Mark.KEPT, "省妇联：协助做好宣传"),
        "report/government": (Mark.CHANGED, "为[省政府→市政府]决策提供参考"),
    }
    assert all(line.reasons for line in found.values())
    assert found["women"].reasons[0].text.zh == "原文照录"
    assert found["member/hrss"].reasons[0].text.zh == "原文照录，名称随单位"
    assert found["mandate/1"].reasons == (WORDS,)
    assert found["mandate/3.task#power"].question is QUESTION


def test_sections_stand_in_the_order_of_a_document() -> None:
    assert [section.section.value if section.section else "单位" for section in plan(derivation())] == [
        *("文头", "单位", "主要职责", "成员", "职责分工", "工作规则"),
    ]


def test_one_element_has_one_line_however_many_steps_touch_it() -> None:
    task = BASE.duties[0]
    found = lines(
        with_steps(
            Step(
                change=Replace(path=("duties", "hrss/1", "task"), before=task.task, after="牵头抓好落实"),
                reasons=(WORDS,),
            ),
            Step(
                change=Replace(path=("duties", "hrss/1", "marker"), before=task.marker, after="承担"),
                reasons=(DONE, WORDS),
            ),
        )
    )["hrss/1"]

    assert found.text == "省人力资源社会保障厅：[负责→承担]牵头[→抓好]落实"
    assert found.reasons == (WORDS, DONE)


def test_an_added_a_moved_and_a_wholly_replaced_part_are_marked_so() -> None:
    item = MandateItem(id=MandateId("mandate/4"), task="总结经验")
    found = lines(
        with_steps(
            Step(change=Add(path=("mandate",), value=item, at=1), reasons=(DONE,)),
            Step(change=Move(path=("duties", "women/1"), to=0), reasons=(DONE,)),
            Step(change=Replace(path=("members", "stated_count"), before=None, after=2), reasons=(UNIT,)),
        )
    )

    assert [item for item in found if item.startswith("mandate")] == [
        "mandate/1",
        "mandate/4",
        "mandate/2",
        "mandate/3",
    ]
    assert (found["mandate/4"].mark, found["mandate/4"].text) == (Mark.ADDED, "总结经验")
    assert (found["women/1"].mark, found["women/1"].text) == (Mark.MOVED, "省妇联：协助做好宣传")
    assert (found[".members.stated_count"].mark, found[".members.stated_count"].text) == (Mark.CHANGED, "[无→2]")


def test_a_list_that_goes_as_a_whole_has_one_line_and_names_nobody() -> None:
    people = tuple(
        Appointment(id=AppointmentId(f"roster/{i}"), seat=SeatId("member/hrss"), person="王小明") for i in range(5)
    )
    base = attrs.evolve(BASE, roster=people)
    step = Step(
        change=Replace(path=("roster",), before=people, after=()),
        reasons=(Reason(why=Why.PEOPLE, text=Text("人员由本级自定", "each level names its own")),),
    )
    derived = attrs.evolve(derivation(asked=(), steps=()), base=base, structure=BASE, steps=(step,))

    assert lines(derived)[".roster"].text == "[5 项→无]"
    assert "roster/1" not in lines(derived)
    for form in ("text", "markdown", "json"):
        assert "王小明" not in render(derived, form)


def test_a_step_that_covers_several_places_is_their_line_beside_what_is_asked_of_them() -> None:
    document = attrs.evolve(BASE.document, purpose="加快发展")
    step = Step(change=Replace(path=("document",), before=BASE.document, after=document), reasons=(DONE,))
    found = lines(with_steps(step))

    assert found[".document"].text.endswith("目的 [无→加快发展]")
    assert ".document.date" not in found


def test_what_is_asked_of_a_changed_element_stands_on_a_line_below_it() -> None:
    change = Replace(path=("mandate", "mandate/3", "task"), before=BASE.mandate[2].task, after="推动完善相关法规规章")
    derived = attrs.evolve(with_steps(Step(change=change, reasons=(WORDS,))), open=(QUESTION,))
    items = [line.item for line in lines(derived).values()]

    assert items[items.index("mandate/3") + 1] == "mandate/3.task#power"


def test_mentions_that_do_not_lead_to_what_is_there_give_way_to_the_letters() -> None:
    change = Replace(path=("mandate", "mandate/1", "task"), before=TASK, after=TASK.replace("我省", "全市"))
    step = Step(change=change, reasons=(WORDS,), mentions=(mention(TASK, "我省", "我市"),))

    assert lines(with_steps(step))["mandate/1"].text == "协调处理[我省→全市]发展家庭服务业的重大问题"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_legend_comes_first_and_the_count_last(lang: str) -> None:
    derived = derivation()
    found = counts(plan(derived, lang))
    text = render(derived, lang=lang)

    assert sum(found.values()) == len(lines(derived))
    assert found[Mark.OPEN] == len(derived.open)
    assert text.splitlines()[-1].strip() == counts_text(derived, lang)
    assert all(f" {mark.value} " in " ".join(text.splitlines()[2:4]) for mark in Mark)
    assert counts_text(derived) == "保留 6，改动 6，删除 1，新增 0，移交 0，待定 1。"


def test_choices_stand_below_their_question_and_stale_decisions_at_the_end() -> None:
    text = render(derivation(stale=(stale("mandate/9.task#power"),)), lang="zh")

    assert "      可选：删去 / 照留（须有理由） / 推动落实相关法规规章\n" in text
    assert "      依据：《中华人民共和国立法法》（2000 年）第六十三条（法定）\n" in text
    assert "  ! mandate/9.task#power  删去（没有待定的「mandate/9.task#power」）\n" in text


def test_the_sort_of_a_reason_is_said_once() -> None:
    text = render(derivation(), lang="zh")

    assert "成员 省妇联（本级决定不设）" in text
    assert "（措辞：指本级政府或本地）" in text


def test_kept_lines_can_be_left_out_and_are_counted_all_the_same() -> None:
    text = drawn(plan_view(derivation(), kept=False))

    assert "  = " not in text.replace("  = 照留", "")
    assert "照留的 6 行没有列出。" in text
    assert "保留 6，" in text


@pytest.mark.parametrize("columns", [60, 100])
def test_lines_fit_the_screen_and_colour_loses_no_letter(columns: int) -> None:
    view = plan_view(derivation())
    plain = drawn(view, screen=Screen(width=columns))
    coloured = drawn(view, screen=Screen(width=columns, color=True))

    assert max(map(width, plain.splitlines())) <= columns
    assert "\x1b[1m[我省→我市]\x1b[0m" in drawn(view, screen=Screen(color=True))
    bare = "".join(part.partition("m")[2] if i else part for i, part in enumerate(coloured.split("\x1b[")))
    assert bare == plain


def test_markdown_has_an_item_for_each_line_with_what_changed_in_bold() -> None:
    text = render(derivation(), "markdown", lang="zh")

    assert "- `~` mandate/1  协调处理**\\[我省→我市\\]**发展家庭服务业的重大问题（措辞：" in text
    assert "- `?` mandate/3.task\\#power  推动建立和完善相关**\\[法规规章\\]**（职权：" in text
    assert "  - 可选：删去 / 照留（须有理由） / " in text


def test_json_holds_the_plan_the_structure_the_steps_and_what_is_open() -> None:
    derived = derivation(stale=(stale("mandate/9.task#power"),))
    data = json.loads(render(derived, "json"))

    assert (data["command"], data["to"]["code"], data["as_of"], data["done"]) == (
        "derive",
        "320400",
        "2011-12-27",
        False,
    )
    assert loads(json.dumps(data["structure"])) == derived.structure
    assert [line["mark"] for section in data["plan"] for line in section["lines"]] == [
        line.mark.value for line in lines(derived).values()
    ]
    assert all(line["reasons"] for section in data["plan"] for line in section["lines"])
    assert [step["mark"] for step in data["steps"]] == [step.mark.value for step in STEPS]
    assert data["steps"][1]["mentions"] == [{"start": 4, "end": 6, "before": "我省", "after": "我市"}]
    assert data["steps"][2] == {
        "mark": "-",
        "path": ["members", "seats", "member/women"],
        "before": {"id": "member/women", "role": "成员", "unit": "women"},
        "reasons": [{"why": "本级决定", "text_zh": "本级决定不设", "text_en": "decided here", "grounds": []}],
        "mentions": [],
    }
    assert [question["item"] for question in data["open"]] == ["mandate/3.task#power"]
    assert [choice["choose"] for choice in data["open"][0]["choices"]] == ["删去", "照留", "推动落实相关法规规章"]
    assert [each["item"] for each in data["stale"]] == ["mandate/9.task#power"]
    assert data["counts"]["open"] == 1


def test_added_and_moved_steps_say_where_in_json() -> None:
    item = MandateItem(id=MandateId("mandate/4"), task="总结经验")
    derived = with_steps(
        Step(change=Add(path=("mandate",), value=item, at=1), reasons=(DONE,)),
        Step(change=Move(path=("duties", "women/1"), to=0), reasons=(DONE,)),
    )
    added, moved = json.loads(render(derived, "json"))["steps"]

    assert (added["mark"], added["after"]["id"], added["at"]) == ("+", "mandate/4", 1)
    assert (moved["mark"], moved["to"]) == (">", 0)


def test_marked_stretches_are_strong_and_nothing_else_is() -> None:
    found = lines(derivation())["mandate/1"]

    assert [stretch.text for stretch in found.stretches if stretch.tone is Tone.STRONG] == ["[我省→我市]"]


def test_what_is_dropped_as_a_whole_list_step_leaves_no_line_twice() -> None:
    derived = with_steps(
        Step(change=Drop(path=("duties", "women/1"), value=BASE.duties[1]), reasons=(DONE,)),
    )
    items = [line.item for section in plan(derived) for line in section.lines]

    assert len(items) == len(set(items))
    assert lines(derived)["women/1"].mark is Mark.DROPPED


@pytest.mark.parametrize(
    ("to", "as_of", "reach"),
    [
        ("常州市", "2011-12-27", Reach.NEXT),
        ("常州市", "2020-12-31", Reach.NEXT),
        ("南京市", "2011-12-27", Reach.NEXT),
        ("武进区", "2020-12-31", Reach.SKIP),
        ("玄武区", "2026-01-01", Reach.SKIP),
        ("溧阳市", "2011-12-27", Reach.SKIP),
        ("内蒙古自治区", "2011-12-27", Reach.PEER),
        ("江苏省", "2026-01-01", Reach.NEXT),
    ],
)
def test_plan_of_a_real_derivation_leaves_nothing_out(to: str, as_of: str, reach: Reach, tmp_path: Path) -> None:
    derived = derive(jiangsu_2011(), to, as_of=as_of, reach=reach)
    sections = plan(derived)
    found = [line for section in sections for line in section.lines]

    assert all(line.reasons and line.text for line in found)
    assert len({(line.item, line.mark) for line in found}) == len(found)
    asked = [line.item for line in found if line.mark is Mark.OPEN]
    assert sorted(asked) == sorted(question.key for question in derived.open)
    touched = {line.path for line in found if line.mark is not Mark.KEPT}
    for step in derived.steps:
        assert step.path[0] == "open" or any(step.path[: len(path)] == path for path in touched), step.path
    for name in declared_ids(derived.structure) | declared_ids(derived.base):
        assert any(name in line.path for line in found), name
    file = tmp_path / "decisions.toml"
    write_decisions(derived, file)
    assert read_decisions(file).decisions == ()
    for line in found:
        if line.mark is not Mark.OPEN:
            assert explain(derived, line.path, lang="zh")


def declared_ids(structure: JointMeeting) -> set[str]:
    """Every element's id."""
    return {name for _, name, _ in declared(structure)}
