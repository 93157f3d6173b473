"""The head: what a document says of itself, of which little is passed on."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from tests.unit.composition.small import HRSS, asked, chosen, derived, system, unit

from govmodel.composition.passage import Reach
from govmodel.composition.reason import Why
from govmodel.model.actor import Unnamed
from govmodel.model.dates import PartialDate
from govmodel.model.document import ActKind, Citation, Document, DocumentNumber, Validity
from govmodel.model.ids import Address, AppointmentId, SeatId
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting
from govmodel.model.roster import Appointment
from govmodel.model.seat import Seat, SeatList, SeatRole
from govmodel.model.source import Source, SourceEntry
from govmodel.model.unit import Unit

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
    # Who issues it is a reason for the title alone.
    issued = attrs.evolve(BASE, document=attrs.evolve(FULL, title=f"江苏省民政厅{FULL.title}"))
    counts = {step.path: len(step.reasons) for step in derived(issued, CITY, as_of="2012-06-01").steps}
    assert {path for path, count in counts.items() if count != 1} == {("document", "title")}


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


def test_a_peer_is_asked_for_another_reason_what_it_rests_on() -> None:
    bare = attrs.evolve(BASE, document=Document(date=DAY))
    peer, again = (derived(base, "浙江省", reach=Reach.PEER) for base in (bare, BASE))
    below = derived(bare, CITY)
    (why,) = [each.reason.text for each in peer.open if each.key == BASIS]
    assert why in [each.reason.text for each in again.open if each.key == BASIS]
    assert why not in [each.reason.text for each in below.open if each.key == BASIS]
    assert "同级" in why.zh
    assert "peer" in why.en


def test_a_name_that_says_no_place_may_be_headed_by_it() -> None:
    made = derived(system(name="甲联席会议"), CITY)
    assert asked(made)[".name#words"] == ("常州市甲联席会议", "照留")
    (why,) = [each.reason.text for each in made.open if each.key == ".name#words"]
    assert "「" not in why.zh
    assert "“" not in why.en


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
        (CITY, "武进区", "常州市市场监管联席会议", "常州市武进区市场监管联席会议", Reach.NEXT),
        (CITY, "武进区", "市场监管联席会议", "市场监管联席会议", Reach.NEXT),
        ("中国", "江苏省", "国务院甲部际联席会议", "江苏省甲厅际联席会议", Reach.NEXT),
        ("中国", "江苏省", "全国甲联席会议", "江苏省甲联席会议", Reach.NEXT),
        ("中国", "江苏省", "国家甲部际联席会议", "江苏省甲厅际联席会议", Reach.NEXT),
        ("广西壮族自治区", "南宁市", "全区甲厅际联席会议", "南宁市甲局际联席会议", Reach.NEXT),
        ("中国", "江苏省", "甲部际联席会议", "江苏省甲厅际联席会议", Reach.NEXT),
    ],
)
def test_the_body_is_called_after_the_place(place: str, to: str, name: str, moved: str, reach: Reach) -> None:
    made = derived(system(place, name=name, topic="甲"), to, reach=reach)
    assert made.structure.name.removeprefix("常州市") == moved.removeprefix("常州市")
    assert made.structure.name.startswith(made.to.name) or moved == name
    assert bool([step for step in made.steps if step.path == ("name",)]) is (moved != name)


@pytest.mark.parametrize("name", ["省甲", "江苏甲", "江苏省甲", "全省甲", "省级甲", "省政府甲"])
@pytest.mark.parametrize("printed", ["省甲", "江苏甲", "江苏省甲", "全省甲", "省级甲", "省政府甲"])
def test_the_name_in_the_title_is_the_full_one_however_it_is_printed(name: str, printed: str) -> None:
    document = attrs.evolve(FULL, title=f"关于建立{printed}联席会议的通知")
    made = derived(attrs.evolve(BASE, name=f"{name}联席会议", topic="甲", document=document), CITY)
    assert made.structure.document.title == f"关于建立{made.structure.name}的通知" == "关于建立常州市甲联席会议的通知"


@pytest.mark.parametrize(
    ("place", "name", "printed", "moved"),
    [
        ("江苏省", "江苏省甲联席会议", "全省甲厅际联席会议", "常州市甲局际联席会议"),
        ("江苏省", "江苏省甲厅际联席会议", "甲厅际联席会议", "甲局际联席会议"),
        ("江苏省", "甲联席会议", "江苏省甲联席会议", "常州市甲联席会议"),
        ("江苏省", "甲联席会议", "甲联席会议", "甲联席会议"),
        ("江苏省", "江苏省甲", "江苏甲", "常州市甲"),
        ("江苏省", "江苏省甲", "江苏省甲厅际合作", "常州市甲厅际合作"),
        ("中国", "甲部际联席会议", "全国甲部际联席会议", "江苏省甲厅际联席会议"),
        ("中国", "全国甲部际联席会议", "甲部际联席会议", "江苏省甲厅际联席会议"),
        ("中国", "国务院甲联席会议", "甲联席会议", "江苏省甲联席会议"),
    ],
)
def test_a_title_that_prints_the_name_otherwise_does_so_of_this_place(
    place: str, name: str, printed: str, moved: str
) -> None:
    base = system(place, name=name)
    base = attrs.evolve(base, document=attrs.evolve(base.document, title=f"关于建立{printed}制度的通知"))
    made = derived(base, "江苏省" if place == "中国" else CITY)
    assert made.structure.document.title == f"关于建立{moved}制度的通知"


def test_a_title_that_names_no_place_does_not_either_where_places_have_no_short_name() -> None:
    base = system("赵县")
    title = "关于建立甲联席会议制度的通知"
    made = derived(attrs.evolve(base, document=attrs.evolve(base.document, title=title)), "正定县", reach=Reach.PEER)
    assert (made.structure.name, made.structure.document.title) == ("正定县甲联席会议", title)


@pytest.mark.parametrize(
    ("title", "moved"),
    [
        ("关于印发《江苏省甲联席会议制度》的通知", "关于印发《常州市甲联席会议制度》的通知"),
        ("关于公布《省甲联席会议工作规则》的通知", "关于公布《常州市甲联席会议工作规则》的通知"),
        (
            "关于印发《江苏省甲联席会议制度（依据《江苏省甲条例》）》的通知",
            "关于印发《常州市甲联席会议制度（依据《江苏省甲条例》）》的通知",
        ),
        ("关于落实《江苏省甲联席会议制度》的通知", "关于落实《江苏省甲联席会议制度》的通知"),
        ("关于印发《江苏省乙办法》的通知", "关于印发《江苏省乙办法》的通知"),
        ("关于印发《江苏省甲联席会议制度的通知", "关于印发《常州市甲联席会议制度的通知"),
        (
            "江苏省人民政府办公厅关于印发《江苏省甲联席会议制度》的通知",
            "常州市人民政府办公室关于印发《常州市甲联席会议制度》的通知",
        ),
    ],
)
def test_what_a_title_issues_is_the_document_itself_and_what_it_cites_is_not(title: str, moved: str) -> None:
    made = derived(attrs.evolve(BASE, document=attrs.evolve(FULL, title=title)), CITY)
    assert made.structure.document.title == moved
    assert ".document.title#words" not in asked(made)


@pytest.mark.parametrize(
    ("place", "to", "name", "choices"),
    [
        ("中国", "江苏省", "中央农村工作领导小组", ("江苏省委农村工作领导小组", "江苏省农村工作领导小组")),
        ("中国", "江苏省", "中共中央甲领导小组", ("江苏省委甲领导小组", "江苏省甲领导小组")),
        ("中国", "广西壮族自治区", "中央甲小组", ("广西壮族自治区党委甲小组", "广西壮族自治区甲小组")),
        ("中国", "江苏省", "中华全国甲联席会议", ("江苏省甲联席会议",)),
        ("中国", "江苏省", "国家公园甲联席会议", ("江苏省国家公园甲联席会议", "江苏省公园甲联席会议")),
        ("中国", "江苏省", "中国公园部际联席会议", ("江苏省中国公园厅际联席会议", "江苏省公园厅际联席会议")),
        ("上海市", "浦东新区", "上海合作组织联席会议", ("上海合作组织联席会议", "合作组织联席会议")),
    ],
)
def test_a_name_that_may_not_open_with_its_place_is_asked_about(
    place: str, to: str, name: str, choices: tuple[str, ...]
) -> None:
    base = system(place, name=name)
    base = attrs.evolve(base, document=attrs.evolve(base.document, title=f"关于建立{name}制度的通知"))
    made = derived(base, to)
    there = "" if choices[0].startswith(made.to.name) else made.to.name
    names = tuple(there + each for each in choices)
    assert made.structure.name == name
    assert asked(made)[".name#words"] == (*names, "照留")
    assert asked(made)[".document.title#words"] == (f"关于建立{names[0]}制度的通知", "照留")
    assert made.structure.document.title == base.document.title
    (question,) = [question for question in made.open if question.key == ".name#words"]
    assert f"「{name[:2]}" in question.reason.text.zh
    about = attrs.evolve(base, topic=name[2:6])
    assert (".name#words" in asked(derived(about, to))) is (name[:2] in {"中央", "中共", "中华"})


TITLE = ".document.title#words"
CIVIL = unit("civil-affairs", "省民政厅")


def titled(front: str, place: str = "江苏省", **fields: Any) -> JointMeeting:
    """A system whose document has a title with that in front."""
    base = system(place, **fields)
    return attrs.evolve(base, document=attrs.evolve(base.document, title=f"{front}关于建立{base.name}制度的通知"))


@pytest.mark.parametrize(
    ("place", "to", "front", "moved"),
    [
        ("江苏省", CITY, "江苏省人民政府办公厅", "常州市人民政府办公室"),
        ("江苏省", CITY, "省政府办公厅", "市政府办公室"),
        ("江苏省", CITY, "江苏省人民政府", "常州市人民政府"),
        ("江苏省", CITY, "江苏省民政厅等5部门", "常州市民政局等5部门"),
        ("江苏省", CITY, "江苏省民政厅 省妇联、江苏省财政厅", "常州市民政局 市妇联、常州市财政局"),
        ("江苏省", CITY, "江苏省人民政府办公厅转发江苏省民政厅", "常州市人民政府办公室转发常州市民政局"),
        ("江苏省", CITY, "江苏省甲联席会议办公室", "常州市甲联席会议办公室"),
        ("江苏省", CITY, "江苏省民政厅和江苏省财政厅", "常州市民政局和常州市财政局"),
        ("江苏省", CITY, "省民政厅、省财政厅及省妇联与省教育厅", "市民政局、市财政局及市妇联与市教育局"),
        ("江苏省", CITY, "江苏省发展和改革委员会和江苏省民政厅", "常州市发展和改革委员会和常州市民政局"),
        ("江苏省", CITY, "江苏省民政厅等七部委", "常州市民政局等七部委"),
        ("江苏省", CITY, "江苏省民政厅等部门单位", "常州市民政局等部门单位"),
        ("江苏省", CITY, "江苏省民政厅等有关部门", "常州市民政局等有关部门"),
        ("江苏省", CITY, "江苏省民政厅等12部门和单位", "常州市民政局等12部门和单位"),
        ("江苏省", CITY, "江苏省民政厅 省财政厅等12个部门、单位", "常州市民政局 市财政局等12个部门、单位"),
        ("江苏省", CITY, "苏政办发〔2011〕142号 江苏省民政厅", "苏政办发〔2011〕142号 常州市民政局"),
        ("江苏省", CITY, "苏民〔2011〕1号江苏省民政厅", "苏民〔2011〕1号常州市民政局"),
        ("江苏省", CITY, "南京市民政局", "南京市民政局"),
        ("江苏省", CITY, "江苏省人大常委会办公厅", "常州市人大常委会办公室"),
        ("江苏省", CITY, "江苏省人大常委会", "常州市人大常委会"),
        ("江苏省", CITY, "省政协办公厅", "市政协办公室"),
        ("江苏省", "南京市", "江苏省人大常委会办公厅", "南京市人大常委会办公厅"),
        ("江苏省", "浙江省", "江苏省政协办公厅", "浙江省政协办公厅"),
        ("中国", "江苏省", "全国人大常委会办公厅", "江苏省人大常委会办公厅"),
        ("江苏省", CITY, "国务院办公厅", "国务院办公厅"),
        ("江苏省", "浙江省", "江苏省人民政府办公厅", "浙江省人民政府办公厅"),
        (CITY, "武进区", "常州市人民政府办公室", "武进区人民政府办公室"),
        ("中国", "江苏省", "国务院办公厅", "江苏省人民政府办公厅"),
        ("中国", "江苏省", "民政部 财政部", "江苏省民政厅 江苏省财政厅"),
        ("中国", "江苏省", "共青团中央", "共青团省委"),
        (CITY, "武进区", "市劳动就业服务局", "区劳动就业服务局"),
        ("中国", "江苏省", "民政部和财政部", "江苏省民政厅和江苏省财政厅"),
    ],
)
def test_a_title_is_issued_by_who_answers_to_its_issuer(place: str, to: str, front: str, moved: str) -> None:
    reach = Reach.PEER if to == "浙江省" else Reach.NEXT
    made = derived(titled(front, place), to, reach=reach)
    assert str(made.structure.document.title).partition("关于")[0] == moved
    assert TITLE not in asked(made)
    (step,) = [step for step in made.steps if step.path == ("document", "title")]
    assert "冠" in step.reasons[0].text.zh
    assert [reason.why for reason in step.reasons[1:]] == [Why.UNIT] * len(step.reasons[1:])
    assert bool(step.reasons[1:]) is (front not in {moved, "江苏省甲联席会议办公室"})
    # The government's own office is called by its own word; of all others the catalogue has a row.
    grounded = front not in {"省政府办公厅", "国务院办公厅"}
    assert [bool(reason.grounds) for reason in step.reasons[1:]] == [grounded] * len(step.reasons[1:])


@pytest.mark.parametrize(
    ("title", "moved"),
    [
        ("消费品召回信息发布和通报办法", "消费品召回信息发布和通报办法"),
        ("国家安全信息公布和通报办法", "国家安全信息公布和通报办法"),
        ("江苏省甲发布会联席会议关于建立某制度的通知", "常州市甲发布会联席会议关于建立某制度的通知"),
        ("苏政办发〔2011〕1号关于建立某制度的通知", "苏政办发〔2011〕1号关于建立某制度的通知"),
        ("江苏省民政厅公布《江苏省乙条例》", "常州市民政局公布《江苏省乙条例》"),
    ],
)
def test_what_a_title_is_about_issues_nothing(title: str, moved: str) -> None:
    document = attrs.evolve(FULL, title=title)
    made = derived(attrs.evolve(BASE, name="江苏省甲发布会联席会议", document=document), CITY)
    assert made.structure.document.title == moved
    assert ".document.title#words" not in asked(made)


@pytest.mark.parametrize(
    ("title", "moved", "why"),
    [
        ("关于建立某制度的通知", "关于建立某制度的通知", None),
        ("江苏省民政厅关于建立某制度的通知", "常州市民政局关于建立某制度的通知", [Why.UNIT]),
        ("关于在全省建立某制度的通知", "关于在全市建立某制度的通知", [Why.WORDS]),
        ("关于建立省甲联席会议制度的通知", "关于建立常州市甲联席会议制度的通知", [Why.HEAD]),
    ],
)
def test_a_title_is_declared_and_reasoned_only_where_it_is_another(
    title: str, moved: str, why: list[Why] | None
) -> None:
    made = derived(attrs.evolve(BASE, document=attrs.evolve(FULL, title=title)), CITY)
    assert made.structure.document.title == moved
    assert made.structure.document.title_match is (FULL.title_match if why is None else Match.DECLARED)
    reasons = {step.path[1:]: [each.why for each in step.reasons] for step in made.steps if step.path[0] == "document"}
    assert reasons.get(("title",)) == reasons.get(("title_match",)) == why


def test_a_name_in_which_no_place_changed_is_not_said_to_be_headed_by_one() -> None:
    made = derived(system(name="甲厅际联席会议"), CITY)
    (step,) = [step for step in made.steps if step.path == ("name",)]
    assert [each.why for each in step.reasons] == [Why.WORDS]


def test_an_issuer_is_called_as_the_unit_it_is_in_the_structure() -> None:
    office = unit("government-office", "省政府办公厅", full_name="江苏省人民政府办公厅")
    for front, moved in (("省政府办公厅", "市政府办公室"), ("江苏省人民政府办公厅", "常州市人民政府办公室")):
        base = titled(front, units=(office,))
        base = attrs.evolve(base, document=attrs.evolve(base.document, issuer=office.id))
        made = derived(base, CITY)
        assert str(made.structure.document.title).partition("关于")[0] == moved
        assert made.structure.document.issuer == office.id
        assert made.structure.units[0].name == "市政府办公室"


def test_an_issuer_is_called_as_after_a_reform_or_open() -> None:
    made = derived(titled("江苏省国家税务局", date="2017-06-01"), CITY, as_of="2020-01-01")
    assert str(made.structure.document.title).startswith("国家税务总局常州市税务局关于")
    # The work of this one moved in the province, and not in its cities.
    made = derived(titled("江苏省水产局"), CITY, as_of="2020-01-01")
    assert str(made.structure.document.title).startswith("常州市水产局关于")
    made = derived(titled("江苏省国土资源厅", date="2017-06-01"), CITY, as_of="2018-10-01")
    assert asked(made)[TITLE] == ("常州市国土资源局关于建立常州市甲联席会议制度的通知", "照留")
    assert str(made.structure.document.title).startswith("江苏省国土资源厅关于")


@pytest.mark.parametrize(
    ("place", "to", "front", "guess", "days"),
    [
        ("江苏省", CITY, "江苏省国土资源厅", "常州市国土资源局", ("2017-06-01", "2018-10-01")),
        ("江苏省", CITY, "省版权局", "市版权局", ("2017-06-01", "2018-10-01")),
        ("江苏省", CITY, "江苏省外事侨务办公室", "", ("2011-12-27", "2020-01-01")),
        ("江苏省", CITY, "省外经贸委", "", ("2011-12-27", "2020-01-01")),
        ("江苏省", CITY, "省文化广播电视新闻出版局", "", ("2017-06-01", "2020-10-01")),
        (CITY, "武进区", "常州市公安局", "常州市公安局武进分局", ("2011-12-27", "2011-12-27")),
        ("中国", "江苏省", "国家宗教事务局", "江苏省宗教事务局", ("2011-12-27", "2011-12-27")),
    ],
)
def test_an_issuer_that_is_not_sure_stays_with_its_likeliest_name_to_choose(
    place: str, to: str, front: str, guess: str, days: tuple[str, str]
) -> None:
    between = {"江苏省": ("厅际", "局际"), CITY: ("局际", "部门"), "中国": ("部际", "厅际")}[place]
    where = "全国" if place == "中国" else place
    made = derived(titled(front, place, date=days[0], name=f"{where}甲{between[0]}联席会议"), to, as_of=days[1])
    rest = f"关于建立{made.to.name}甲{between[1]}联席会议制度的通知".replace(f"{CITY}武进区", "武进区")
    assert made.structure.document.title == front + rest
    assert asked(made)[TITLE] == ((guess + rest, "照留") if guess else ("照留",))


@pytest.mark.parametrize(
    ("front", "moved"),
    [
        ("江苏省工商行政管理局、江苏省质量技术监督局", "常州市市场监督管理局"),
        ("江苏省工商行政管理局和江苏省质量技术监督局", "常州市市场监督管理局"),
        ("江苏省工商行政管理局 江苏省民政厅 省质监局", "常州市市场监督管理局 常州市民政局"),
        ("省民政厅、省工商局、省质监局等5部门", "市民政局、市市场监管局等4部门"),
        ("省民政厅、省工商局、省质监局等十二个部门", "市民政局、市市场监管局等十一个部门"),
        ("江苏省民政厅、江苏省财政厅", "常州市民政局、常州市财政局"),
    ],
)
def test_issuers_that_are_one_now_are_named_once(front: str, moved: str) -> None:
    made = derived(titled(front, date="2017-06-01"), CITY, as_of="2020-01-01")
    assert str(made.structure.document.title).partition("关于")[0] == moved
    assert TITLE not in asked(made)


@pytest.mark.parametrize(
    ("front", "units"),
    [
        ("江苏省军区", ()),
        ("江苏省民政厅和江苏省军区", ()),
        ("某某镇财政局", ()),
        ("省政协某某委", ()),
        ("省铁办", (unit("odd", "省铁办", "no-such-line"),)),
        ("江苏省铁路办公室", (unit("odd", "省铁办", "no-such-line", full_name="江苏省铁路办公室"),)),
    ],
)
def test_an_issuer_for_whom_nobody_is_known_stays_and_is_asked_about(front: str, units: tuple[Unit, ...]) -> None:
    made = derived(titled(front, units=units), CITY)
    title = made.structure.document.title
    assert title == f"{front}关于建立常州市甲联席会议制度的通知"
    (question,) = [question for question in made.open if question.key == TITLE]
    assert (question.item.words, question.reason.why) == (title, Why.HEAD)
    assert front in question.reason.text.zh
    assert "发，" in question.reason.text.zh
    assert "issued" in question.reason.text.en
    assert question.item.choices[-1] == "照留"
    (step,) = [step for step in made.steps if step.path == ("document", "title")]
    assert [reason.why for reason in step.reasons] == [Why.HEAD]
    settled = derived(titled(front, units=units), CITY, decisions=chosen(TITLE, "常州市某办关于甲的通知"))
    assert settled.structure.document.title == "常州市某办关于甲的通知"
    assert TITLE not in asked(settled)
    assert settled.stale == ()


def test_what_else_is_doubtful_in_a_title_is_asked_about_too() -> None:
    base = titled("江苏省人民政府办公厅印发江苏省图书馆")
    made = derived(base, CITY)
    assert str(made.structure.document.title).startswith("常州市人民政府办公室印发江苏省图书馆")
    (question,) = [question for question in made.open if question.key == TITLE]
    assert "江苏省" in question.reason.text.zh
    assert "发，" not in question.reason.text.zh
    assert "issued" not in question.reason.text.en
    assert asked(made)[TITLE] == ("照留",)


def test_a_title_open_above_is_open_below_as_it_stands_there() -> None:
    made = derived(titled("江苏省军区"), "武进区", reach=Reach.SKIP)
    (question,) = [question for question in made.open if question.key == TITLE]
    assert question.item.words == made.structure.document.title == "江苏省军区关于建立武进区甲联席会议制度的通知"
    above = derived(titled("江苏省军区"), CITY, as_of="2012-06-01").structure
    for to, later, why in (("武进区", "2012-06-01", Why.HEAD), (CITY, "2013-01-01", Why.INHERITED)):
        below = derived(above, to, as_of=later)
        (question,) = [question for question in below.open if question.key == TITLE]
        assert question.item.words == below.structure.document.title
        assert question.reason.why is why


def test_a_title_open_above_and_plain_here_is_asked_about_with_what_could_be_chosen() -> None:
    above = derived(titled("江苏省国土资源厅", date="2017-06-01"), CITY, as_of="2018-10-01").structure
    below = derived(above, "武进区", as_of="2018-10-01")
    (question,) = [question for question in below.open if question.key == TITLE]
    title = below.structure.document.title
    assert question.item.words == title == "江苏省国土资源厅关于建立武进区甲联席会议制度的通知"
    assert question.reason.why is Why.INHERITED
    (choice, keep) = question.item.choices
    assert choice.endswith("制度的通知")
    assert keep == "照留"


def test_who_issues_it_together_and_is_not_named_follows_as_prose_does() -> None:
    base = titled("江苏省民政厅等部门", units=(CIVIL, HRSS))
    with_ = (HRSS.id, Unnamed(words="省有关部门"), Unnamed(words="省厅"), Unnamed(words="等"))
    base = attrs.evolve(base, document=attrs.evolve(base.document, issuer=CIVIL.id, co_issuers=with_))
    made = derived(base, CITY)
    head = made.structure.document
    assert (head.issuer, head.co_issuers[0]) == (CIVIL.id, HRSS.id)
    assert head.co_issuers[1:] == (Unnamed(words="市有关部门"), Unnamed(words="省厅"), Unnamed(words="等"))
    key = ".document.co_issuers.words#words"
    assert asked(made)[key] == ("照留",)
    settled = derived(base, CITY, decisions=chosen(key, "市局"))
    assert settled.structure.document.co_issuers[2] == Unnamed(words="市局")
    assert settled.stale == ()


def test_who_names_the_unit_that_issues_a_title_names_the_issuer() -> None:
    base = titled("省商务厅", units=(unit("commerce", "省商务厅"),))
    assert {"commerce#unit", TITLE} <= asked(derived(base, "南京市")).keys()
    made = derived(base, "南京市", decisions=chosen("commerce#unit", "市商务局"))
    assert asked(made).keys().isdisjoint({"commerce#unit", TITLE})
    assert str(made.structure.document.title).startswith("市商务局关于")
