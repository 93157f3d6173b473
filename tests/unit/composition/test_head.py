"""The head: what a document says of itself, of which little is passed on."""

from __future__ import annotations

import attrs
import pytest
from tests.unit.composition.small import HRSS, asked, derived, system

from govmodel.composition.passage import Reach
from govmodel.composition.reason import Why
from govmodel.model.dates import PartialDate
from govmodel.model.document import ActKind, Citation, Document, DocumentNumber, Validity
from govmodel.model.ids import Address, AppointmentId, SeatId
from govmodel.model.matter import Match
from govmodel.model.roster import Appointment
from govmodel.model.seat import Seat, SeatList, SeatRole
from govmodel.model.source import Source, SourceEntry

CITY = "常州市"
BASIS = ".document.basis#basis"
NUMBER = DocumentNumber(code="苏政办发", year=2011, serial=1)
DAY, LATER = PartialDate.parse("2011-12-27"), PartialDate.parse("2012-06-01")
FULL = Document(
    title="关于建立江苏省甲联席会议制度的通知",
    number=NUMBER,
    date=DAY,
    published=LATER,
    act=ActKind.ADJUSTS,
    validity=Validity.IN_FORCE,
    basis=(Citation(title="国务院的通知"),),
)
BASE = system(
    units=(HRSS,),
    document=FULL,
    members=SeatList(seats=(Seat(id=SeatId("seat"), role=SeatRole.MEMBER, unit=HRSS.id),)),
    roster=(Appointment(id=AppointmentId("one"), seat=SeatId("seat"), person="甲"),),
    sources=(SourceEntry(at=Address("seat"), sources=(Source(document="甲", clause="一", quote="乙"),)),),
)


def test_little_of_the_head_is_passed_on_to_another_place() -> None:
    made = derived(BASE, CITY, as_of="2012-06-01")
    head = made.structure.document
    assert head.title == "关于建立常州市甲联席会议制度的通知"
    assert (head.title_match, head.date_match, head.validity) == (Match.DECLARED, Match.DECLARED, Validity.UNKNOWN)
    assert (head.number, head.published, head.date, head.act) == (None, None, LATER, ActKind.FOUNDS)
    assert head.basis == (Citation(title=FULL.title or "", number=NUMBER),)
    assert (made.structure.id, made.structure.name) == ("base/320400", "常州市甲联席会议")
    assert made.structure.division == made.to
    assert (made.structure.roster, made.structure.sources) == ((), ())
    assert asked(made) == {}
    reasons = {step.path: [each.why for each in step.reasons] for step in made.steps}
    assert reasons[("roster",)] == [Why.PEOPLE]
    assert reasons[("sources",)] == [Why.HEAD]
    assert reasons[("document", "basis")] == [Why.HEAD]
    texts = {step.path: step.reasons[0].text.zh for step in made.steps}
    assert len({texts[("document", field)] for field in ("basis", "title", "date")}) == 3
    assert texts[("document", "title")] == texts[("name",)] == texts[("document", "title_match")]
    assert texts[("id",)] == texts[("division",)]


def test_in_the_same_place_the_body_keeps_its_people_and_what_it_rests_on() -> None:
    made = derived(BASE, "江苏省", as_of="2012-06-01")
    after = made.structure
    assert (after.id, after.name, after.division) == ("base/2012-06-01", BASE.name, BASE.division)
    assert (after.document.title, after.document.basis) == (FULL.title, FULL.basis)
    assert (after.document.number, after.document.date, after.document.act) == (None, LATER, ActKind.ADJUSTS)
    assert after.document.validity is Validity.UNKNOWN
    assert after.roster is BASE.roster
    assert after.sources == ()
    assert asked(made) == {}
    assert derived(BASE, "江苏省").structure is BASE


def test_where_there_is_no_number_a_person_says_what_it_rests_on() -> None:
    bare = attrs.evolve(BASE, document=Document(date=DAY))
    made = derived(bare, CITY)
    assert asked(made) == {BASIS: ()}
    assert (made.open[0].item.words, made.open[0].reason.why) == (BASE.name, Why.HEAD)
    cited = (Citation(title="甲", number=NUMBER), Citation(title="乙"))
    made = derived(attrs.evolve(BASE, document=Document(date=DAY, basis=cited)), CITY)
    assert asked(made) == {BASIS: ("照留",)}
    assert made.open[0].item.words == f"《甲》{NUMBER}、《乙》"
    assert made.structure.document.basis == cited
    untitled = attrs.evolve(BASE, document=Document(date=DAY, number=NUMBER))
    made = derived(untitled, CITY)
    assert made.structure.document.basis == (Citation(title=BASE.name, number=NUMBER),)
    assert made.structure.document.title is None
    assert made.structure.document.title_match is untitled.document.title_match


@pytest.mark.parametrize(
    ("place", "to", "name", "moved", "reach"),
    [
        ("江苏省", CITY, "江苏省甲联席会议", "常州市甲联席会议", Reach.NEXT),
        ("江苏省", CITY, "省甲联席会议", "常州市甲联席会议", Reach.NEXT),
        ("江苏省", CITY, "江苏甲联席会议", "常州市甲联席会议", Reach.NEXT),
        ("江苏省", CITY, "省政府甲联席会议", "常州市甲联席会议", Reach.NEXT),
        ("江苏省", CITY, "全省甲联席会议", "常州市甲联席会议", Reach.NEXT),
        ("江苏省", CITY, "甲联席会议", "甲联席会议", Reach.NEXT),
        ("江苏省", CITY, "江苏省甲厅际联席会议", "常州市甲局际联席会议", Reach.NEXT),
        ("江苏省", "浙江省", "江苏省甲厅际联席会议", "浙江省甲厅际联席会议", Reach.PEER),
        ("江苏省", "上海市", "江苏省甲厅际联席会议", "上海市甲局际联席会议", Reach.PEER),
        ("江苏省", "广西壮族自治区", "江苏省甲厅际联席会议", "广西壮族自治区甲厅际联席会议", Reach.PEER),
        (CITY, "武进区", "常州市甲局际联席会议", "常州市武进区甲部门联席会议", Reach.NEXT),
        ("中国", "江苏省", "国务院甲部际联席会议", "江苏省甲厅际联席会议", Reach.NEXT),
        ("中国", "江苏省", "全国甲联席会议", "江苏省甲联席会议", Reach.NEXT),
        ("中国", "江苏省", "甲部际联席会议", "江苏省甲厅际联席会议", Reach.NEXT),
    ],
)
def test_the_body_is_called_after_the_place(place: str, to: str, name: str, moved: str, reach: Reach) -> None:
    made = derived(system(place, name=name), to, reach=reach)
    assert made.structure.name.removeprefix("常州市") == moved.removeprefix("常州市")
    assert made.structure.name.startswith(made.to.name) or moved == name
    assert bool([step for step in made.steps if step.path == ("name",)]) is (moved != name)


@pytest.mark.parametrize("name", ["省甲", "江苏省甲"])
def test_the_name_in_the_title_is_the_full_one(name: str) -> None:
    base = attrs.evolve(BASE, document=attrs.evolve(FULL, title=f"关于建立{name}联席会议的通知"))
    assert derived(base, CITY).structure.document.title == "关于建立常州市甲联席会议的通知"
