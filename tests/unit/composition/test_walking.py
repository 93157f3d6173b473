"""Where prose and posts stand in a structure: each found once, with the way to it."""

from __future__ import annotations

import inspect
from typing import get_args, get_type_hints

import attrs
from tests.unit.composition.small import HRSS, WOMEN, seat, seats, system

from govmodel import model
from govmodel.composition.paths import look_up
from govmodel.composition.walking import ROOT, At, Spot, Walked, fields_of, walked, walked_head
from govmodel.model.actor import BodyRef, Unnamed
from govmodel.model.document import Document
from govmodel.model.duty import Duty, MandateItem
from govmodel.model.group import Group
from govmodel.model.ids import DutyId, GroupId, MandateId, RuleId, SeatId
from govmodel.model.meeting import JointMeeting, Relation, RelationKind
from govmodel.model.office import Office
from govmodel.model.part import Part
from govmodel.model.post import Post
from govmodel.model.roster import Appointment
from govmodel.model.rules import Delegation, ReportRule, WorkingRules
from govmodel.model.seat import PerUnit, Seat, SeatList, SeatRole
from govmodel.model.unit import Unit

BASE = system(
    units=(HRSS, WOMEN),
    mandate=(MandateItem(id=MandateId("mandate/1"), task="一"), MandateItem(id=MandateId("mandate/2"), task="二")),
    members=seats(
        seat("hrss", "厅长", printed="人社厅厅长"),
        Seat(
            id=SeatId("other"),
            role=SeatRole.LIAISON,
            unit=HRSS.id,
            posts=(Post(title="主席", unit=WOMEN.id), Post(title="处长")),
        ),
        Seat(id=SeatId("bare"), role=SeatRole.MEMBER, printed="某人"),
        Seat(id=SeatId("body"), role=SeatRole.MEMBER, body=BodyRef(name="甲委员会")),
        per_unit=PerUnit(post=Post(title="处级干部", unit=WOMEN.id), printed="各一名处级干部"),
    ),
    liaisons=SeatList(per_unit=PerUnit(post=Post(title="干部"))),
    office=Office(seats=seats(seat("hrss", "副厅长", name="office"))),
    duties=(Duty(id=DutyId("hrss/1"), actors=(HRSS.id,), part=Part.OWN, marker="负责", task="三", condition="四"),),
    groups=(
        Group(
            id=GroupId("group"),
            name="五组",
            heads=seats(seat("hrss", "厅长", name="head")),
            groups=(Group(id=GroupId("inner"), name="六组", members=seats(seat("hrss", "科长", name="inner"))),),
        ),
    ),
    rules=WorkingRules(
        reports=(ReportRule(id=RuleId("report"), content=("七", "八"), purpose="九"),),
        delegations=(Delegation(id=RuleId("delegation"), tasks=("十",)),),
    ),
    relations=(Relation(kind=RelationKind.REPORTS_TO, target=BodyRef(name="乙委员会")),),
)


def found() -> dict[str, Walked]:
    return {name: walked(name, how, getattr(BASE, name)) for name, how in fields_of(JointMeeting)}


def test_every_text_is_found_where_it_stands() -> None:
    texts = [spot for each in found().values() for spot in each.texts]
    assert all(look_up(BASE, spot.at.path) == spot.text for spot in texts)
    assert {(spot.at.element, spot.at.field): spot.text for spot in texts if spot.at.field != "tasks"} == {
        (None, "name"): "江苏省甲联席会议",
        ("mandate/1", "task"): "一",
        ("mandate/2", "task"): "二",
        ("bare", "printed"): "某人",
        ("body", "body.name"): "甲委员会",
        ("hrss/1", "marker"): "负责",
        ("hrss/1", "task"): "三",
        ("hrss/1", "condition"): "四",
        ("group", "name"): "五组",
        ("inner", "name"): "六组",
        ("report", "content"): "八",
        ("report", "purpose"): "九",
        (None, "relations.target.name"): "乙委员会",
    }
    assert {spot.text for spot in texts if spot.foreign is True} == {"甲委员会", "乙委员会"}
    assert [(spot.at.path, spot.at.place) for spot in found()["rules"].texts] == [
        (("rules", "reports", "report", "content", 0), ("rules", "reports", 0, "content", 0)),
        (("rules", "reports", "report", "content", 1), ("rules", "reports", 0, "content", 1)),
        (("rules", "reports", "report", "purpose"), ("rules", "reports", 0, "purpose")),
        (("rules", "delegations", "delegation", "tasks", 0), ("rules", "delegations", 0, "tasks", 0)),
    ]


def test_every_post_is_found_with_whose_it_is_and_the_words_it_is_printed_in() -> None:
    posts = [spot for each in found().values() for spot in each.posts]
    assert all(look_up(BASE, spot.at.path) is spot.post for spot in posts)
    assert [
        (spot.at.element, spot.at.field, spot.post.title, spot.unit, spot.printed and spot.printed.text, spot.liaison)
        for spot in posts
    ] == [
        ("member/hrss", "posts", "厅长", "hrss", "人社厅厅长", False),
        ("other", "posts", "主席", "women", None, True),
        ("other", "posts", "处长", "hrss", None, True),
        (None, "members.per_unit.post", "处级干部", "women", "各一名处级干部", False),
        (None, "liaisons.per_unit.post", "干部", None, None, True),
        ("office/hrss", "posts", "副厅长", "hrss", None, False),
        ("head/hrss", "posts", "厅长", "hrss", None, False),
        ("inner/hrss", "posts", "科长", "hrss", None, False),
    ]
    printed = [spot.printed for spot in posts if spot.printed is not None]
    assert [look_up(BASE, spot.at.path) for spot in printed] == [spot.text for spot in printed]
    assert printed[0] == Spot(
        at=At(
            path=("members", "seats", "member/hrss", "printed"),
            place=("members", "seats", 0, "printed"),
            element="member/hrss",
            steps=("printed",),
        ),
        text="人社厅厅长",
    )


def test_all_prose_of_a_field_is_one_text_and_nothing_is_nothing() -> None:
    assert found()["mandate"].whole == "一\n二"
    assert found()["rules"].whole == "七\n八\n九\n十"
    assert walked("duties", "records", ()).texts == ()
    assert walked("office", "record", None).posts == ()
    aliases = walked("aliases", "texts", ("甲", "乙"))
    assert [(spot.at, spot.text) for spot in aliases.texts] == [
        (ROOT.into("aliases").item(0, "甲"), "甲"),
        (ROOT.into("aliases").item(1, "乙"), "乙"),
    ]
    assert aliases.texts[1].at.path == ("aliases", 1)


def test_of_a_head_just_what_it_is_for_and_who_is_not_named_is_prose() -> None:
    issuers = (WOMEN.id, Unnamed(words="省有关部门"), HRSS.id, Unnamed(words="各单位"))
    document = attrs.evolve(BASE.document, purpose="为我省服务", co_issuers=issuers, title="关于甲的通知")
    head = walked_head(document)
    at = ROOT.into("document")
    assert head.texts == (
        Spot(at=at.into("purpose"), text="为我省服务"),
        Spot(at=at.into("co_issuers").item(1, issuers[1]).into("words"), text="省有关部门"),
        Spot(at=at.into("co_issuers").item(3, issuers[3]).into("words"), text="各单位"),
    )
    base = attrs.evolve(BASE, document=document)
    assert [look_up(base, spot.at.path) for spot in head.texts] == [spot.text for spot in head.texts]
    assert head.posts == ()
    assert head.whole == "为我省服务\n省有关部门\n各单位"
    assert walked_head(BASE.document).texts == ()


def test_what_is_name_or_number_is_not_walked() -> None:
    names = dict(fields_of(JointMeeting))
    assert names["mandate"] == "records"
    assert names["aliases"] == "texts"
    assert names["topic"] == "text"
    assert names["office"] == "record"
    assert names.keys().isdisjoint({"units", "division", "document", "sources", "open", "roster", "form", "lead_units"})
    assert dict(fields_of(Group)) == {
        "name": "text",
        "heads": "record",
        "members": "record",
        "office": "record",
        "duties": "records",
        "groups": "records",
    }
    assert "purpose" in dict(fields_of(Document))
    assert dict(fields_of(Unit))["name"] == "text"


def test_posts_stand_in_seats_and_in_the_rule_for_all_and_nowhere_else_that_is_walked() -> None:
    holding = {
        cls
        for _, cls in inspect.getmembers(model, inspect.isclass)
        if attrs.has(cls) and any(Post in _parts(hint) for hint in get_type_hints(cls).values())
    }
    assert holding == {Seat, PerUnit, Appointment}
    assert [name for name, _ in fields_of(JointMeeting) if name == "roster"] == []


def _parts(hint: object) -> set[object]:
    return {hint, *(part for inner in get_args(hint) for part in _parts(inner))}
