"""Laws of reading mandate and duties: no text raises, what is placed lies in the text and says what the value says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.work import calls

from govmodel.model.duty import Duty
from govmodel.reading.common_duties import read_common_duties
from govmodel.reading.draft import Draft
from govmodel.reading.duties import holds_duties, read_duties
from govmodel.reading.groups import read_groups
from govmodel.reading.mandate import read_mandate, read_mandate_said
from govmodel.reading.outline import Block, Line, lines_of, outline
from govmodel.wording.parts import opening
from govmodel.wording.task_clauses import clauses, sentences

FRAGMENTS = (
    "市财政局", "省商务厅、省教育厅", "团市委", "各成员单位", "其他成员单位", "联席会议办公室",
    "各乡镇（街道）", "：", ":", "，", "；", "。", "、", "（", "）", "\n", " ", "\u3000", "“", "《",
    "一、主要职责\n", "三、职责分工\n", "（一）", "1.", "2.1.1 ", "负责", "牵头", "牵头组织", "会同", "配合",
    "支持配合", "协助", "参与", "共同", "联合", "指导", "监督", "鼓励", "扶持", "支持", "发挥", "作用",
    "提供方便", "为", "与", "有关部门", "相关单位", "等部门", "根据联席会议安排，", "按照职责分工", "依法",
    "按规定", "的，", "可", "不得", "原则上", "要", "并", "做好", "制定规划", "推进平台建设", "落实政策",
    "开展培训", "加强监管", "报送情况", "联络员", "在工作中，",
    "监督工作组", "下设三个工作组", "组长：", "成员单位：", "工作职责：",
    "从政策等方面，", "|", "\n任务|牵头单位\n", "牵头单位：", "配合）",
    "牵头，",
)  # fmt: skip
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=60),
    st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join),
    st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=3)), max_size=40).map("".join),
)


def read(text: str) -> Draft:
    draft = Draft(text=text)
    for block in outline(text):
        read_mandate(draft, block)
        read_mandate_said(draft, block)
        read_duties(draft, block)
        read_common_duties(draft, block)
        read_groups(draft, block)
    return draft


def run_together(words: str) -> str:
    return "".join(words.split())


def printed(duty: Duty) -> str:
    """Condition, marker and task; partners are looked for on their own."""
    condition = f"{duty.condition}，" if duty.condition else ""
    return condition + duty.marker + duty.task


@given(TEXTS)
def test_what_is_placed_lies_in_the_text_and_ends_in_what_the_value_says(text: str) -> None:
    draft = read(text)
    tasks = {str(duty.id): duty.task for duty in draft.duties}
    tasks |= {str(duty.id): duty.task for group in draft.groups for duty in group.duties}
    tasks |= {str(item.id): item.task for item in draft.mandate}
    conditions = {str(duty.id): duty.condition or "" for duty in draft.duties}
    seen = set()
    for at, stretch, _ in draft.placed:
        assert 0 <= stretch.start < stretch.end <= len(text)
        words = text[stretch.start : stretch.end]
        if at in tasks:
            seen.add(at)
            assert words.endswith(tasks[at])
            assert words.startswith(conditions.get(at, ""))
    assert seen == set(tasks)


@given(TEXTS)
def test_every_duty_has_an_actor_of_the_draft_and_words_of_the_text(text: str) -> None:
    draft = read(text)
    known = {unit.id for unit in draft.units}
    for duty in draft.duties:
        assert duty.actors
        assert all(one in known for one in (*duty.actors, *duty.partners) if isinstance(one, str))
        assert duty.task
        assert duty.task == duty.task.strip()
        assert duty.marker in text
        assert duty.basis is None or duty.basis in duty.marker + duty.task
        # Between marker and task only blanks may stand.
        assert duty.partners or "，" in text or run_together(printed(duty)) in run_together(text)


@given(TEXTS)
def test_ids_are_given_once(text: str) -> None:
    draft = read(text)
    ids: list[str] = [
        *(one.id for one in draft.units),
        *(one.id for one in draft.groups),
        *(duty.id for one in draft.groups for duty in one.duties),
        *(seat.id for one in draft.groups for seat in (*one.heads.seats, *one.members.seats)),
        *(one.id for one in draft.mandate),
        *(one.id for one in draft.duties),
    ]
    assert len(ids) == len(set(ids))


@given(TEXTS)
def test_the_same_text_gives_the_same(text: str) -> None:
    assert read(text) == read(text)


@given(TEXTS)
def test_asking_enters_nothing(text: str) -> None:
    draft = Draft(text=text)
    for block in outline(text):
        holds_duties(draft, block)
    assert not draft.units
    assert not draft.placed


@given(TEXTS)
def test_clauses_follow_one_another_and_leave_no_word_out_but_connectives(text: str) -> None:
    for start, end in sentences(text, 0, len(text)):
        assert start < end
        last = start
        for found in clauses(text, start, end):
            assert last <= found.start <= found.condition <= found.body <= found.end <= end
            between = "".join(text[last : found.start].split())
            assert set(between) <= set("，；,;并且以及同时另外")
            last = found.end


@given(TEXTS)
def test_an_opening_is_a_stretch_at_the_front(text: str) -> None:
    found = opening(text)
    assert found is None or text.startswith(found.marker)


HOSTILE = (
    "（", "，做好", "；市财政局负责", "负责", "市局、", "市财政局", "在在中，", "：市局", "的，", "对，",
    "（甲局牵头，", "“《", " 市局 ", "按照依法为对，", "各成员单位要，做好，", "市财政局：配合市民政局、",
    "与市民政局共同", "\n市财政局：",
)  # fmt: skip


def work(text: str) -> int:
    block = Block(heading=None, lines=lines_of(text) or (Line(0, len(text), text),))

    def run() -> None:
        draft = Draft(text=text)
        read_mandate(draft, block)
        read_mandate_said(draft, block)
        holds_duties(draft, block)
        read_duties(draft, block)
        read_common_duties(draft, block)

    run()  # what is worked out once and kept
    return calls(run)


@pytest.mark.parametrize("piece", HOSTILE)
def test_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    short, long = ("市财政局：负责" + piece * (count // len(piece)) for count in (500, 4_000))
    # Eight times the text: a square would be sixty-four times the work.
    assert work(long) < 8 * 1.25 * max(work(short), 200)
