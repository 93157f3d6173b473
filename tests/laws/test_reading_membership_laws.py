"""Laws of reading who a body consists of: it never raises, rests on words that are there, and is the same each time."""

from hypothesis import given
from hypothesis import strategies as st

from govmodel.catalogue.divisions import find_division
from govmodel.model.document import Document
from govmodel.reading.draft import Draft
from govmodel.reading.membership import read_membership
from govmodel.reading.outline import outline

CITY = find_division("荆州市").division
FRAGMENTS = (
    *[
        "联席会议",
        "领导小组",
        "召集人",
        "总召集人",
        "副召集人",
        "组长",
        "主任",
        "副主任",
        "成员单位",
        "成员",
        "办公室",
        "联络员",
    ],
    *"由为是：，。、；\n　\t|（）和及等共",
    *[
        "3个",
        "部门和单位",
        "组成",
        "担任",
        "兼任",
        "共同",
        "设在",
        "负责",
        "日常工作",
        "牵头单位",
        "所在单位",
        "提出",
        "报",
        "批准",
        "确定",
        "变动",
    ],
    *[
        "市民政局",
        "市公安局",
        "市委宣传部",
        "教育",
        "工商",
        "各县（市、区）人民政府",
        "某某公司",
        "市政府",
        "分管",
        "副市长",
        "局长",
    ],
    *[
        "副秘书长",
        "主要负责人",
        "有关负责同志",
        "科级干部",
        "一名",
        "甲某某",
        "司马某",
        "同志",
        "一、",
        "（一）",
        "第三条",
    ],
    "李　某",
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(FRAGMENTS), max_size=60).map("".join))


def read(text: str) -> Draft:
    """What is read of a text."""
    draft = Draft(text=text, division=CITY)
    read_membership(draft, outline(text))
    return draft


@given(text=TEXTS)
def test_never_raises_and_hangs_together(text: str) -> None:
    """Whatever the text, what is read makes a sound structure."""
    read(text).structure("read", "联席会议", Document())


@given(text=TEXTS)
def test_what_is_placed_lies_in_the_text(text: str) -> None:
    """Every value rests on words within the text, and every element that is told of is there."""
    draft = read(text)
    ids = {address.partition(".")[0] for address, _, _ in draft.placed} - {""}
    made = draft.structure("read", "联席会议", Document())
    seats = [*made.conveners.seats, *made.members.seats, *(made.office.seats.seats if made.office else ())]
    elements = [*made.units, *seats, *made.roster, *made.rules.all(), *(made.office.functions if made.office else ())]
    assert ids <= {str(element.id) for element in elements}
    assert all(0 <= stretch.start < stretch.end <= len(text) for _, stretch, _ in draft.placed)


@given(text=TEXTS)
def test_every_seat_unit_and_rule_rests_on_words(text: str) -> None:
    """Nothing is entered without the words it rests on."""
    draft = read(text)
    made = draft.structure("read", "联席会议", Document())
    placed = {address for address, _, _ in draft.placed}
    seats = [*made.conveners.seats, *made.members.seats, *(made.office.seats.seats if made.office else ())]
    assert {str(seat.id) for seat in seats} <= placed
    assert {str(unit.id) for unit in made.units} <= placed
    assert {str(line.id) for line in made.roster} <= placed
    assert {str(rule.id) for rule in made.rules.succession} <= placed


@given(text=TEXTS)
def test_a_member_rests_on_its_own_name(text: str) -> None:
    """The words a member's seat rests on are what the list prints for it."""
    draft = read(text)
    units = {unit.id: unit for unit in draft.units}
    spans = {address: stretch for address, stretch, _ in draft.placed}
    for seat in draft.members.seats:
        if seat.unit is not None and not seat.posts:
            words = text[spans[seat.id].start : spans[seat.id].end]
            said = seat.printed or units[seat.unit].name
            assert "".join(words.split()).translate({40: "（", 41: "）"}).startswith(said)


@given(text=TEXTS)
def test_reading_twice_gives_the_same(text: str) -> None:
    """The same text gives the same values and the same places."""
    one, other = read(text), read(text)
    assert one.structure("read", "联席会议", Document()) == other.structure("read", "联席会议", Document())
    assert (one.placed, one.furniture) == (other.placed, other.furniture)
