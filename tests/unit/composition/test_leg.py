"""One leg: what was open above is put again, and what is kept for one base is never given to another."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from tests.unit.composition.small import HRSS, derived, seat, seats, system, unit

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.composition.derive import derive
from govmodel.composition.question import Act
from govmodel.composition.reason import Why
from govmodel.model.duty import MandateItem
from govmodel.model.ids import MandateId, UnitId
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout, OpenItem

TASK = MandateItem(id=MandateId("task"), task="做好宣传工作")


def above(about: OpenAbout, field: str = "task", element: MandateId | UnitId | None = TASK.id) -> OpenItem:
    """What was left open at the province, in its words."""
    return OpenItem(
        element=element, field=field, about=about, words="我省的办法", choices=("删去", "照留", "由我省制定")
    )


@pytest.mark.parametrize("about", [OpenAbout.WORDS, OpenAbout.POWER, OpenAbout.RANK])
def test_what_was_open_in_prose_above_is_asked_again_in_the_words_of_the_place(about: OpenAbout) -> None:
    base = system(mandate=(TASK,), open=(above(about),))
    (*_, question) = derived(base, "常州市").open
    assert question.item == attrs.evolve(base.open[0], words="我市的办法", choices=("删去", "照留", "由我市制定"))
    assert question.reason.why is Why.INHERITED
    assert [(choice.act, choice.words) for choice in question.choices] == [
        (Act.DROP, ""),
        (Act.KEEP, ""),
        (Act.USE, "由我市制定"),
    ]


@pytest.mark.parametrize(
    "item",
    [
        pytest.param(above(OpenAbout.UNIT, "name", UnitId("hrss")), id="a unit"),
        pytest.param(above(OpenAbout.WORDS, "document.title", None), id="the title of a document"),
    ],
)
def test_what_was_open_above_and_is_no_prose_of_the_body_stays_as_it_was(item: OpenItem) -> None:
    base = system(mandate=(TASK,), units=(HRSS,), open=(item,))
    (*_, question) = derived(base, "常州市").open
    assert question.item == item
    assert question.reason.why is Why.INHERITED
    assert [choice.label for choice in question.choices] == list(item.choices)


def test_what_is_asked_anew_is_asked_once_and_what_goes_is_not_asked_about() -> None:
    old = OpenItem(field="document.basis", about=OpenAbout.BASIS, words="旧")
    made = derived(system(open=(old,)), "常州市")
    assert [(item.key, item.words) for item in made.structure.open] == [(old.key, "江苏省甲联席会议")]
    taxes = (unit("state-tax", "省国税局"), unit("local-tax", "省地税局"))
    items = tuple(above(OpenAbout.UNIT, "name", each.id) for each in taxes)
    made = derived(system(units=taxes, open=items), "常州市", as_of="2020-12-31")
    assert [question.item.element for question in made.open if question.reason.why is Why.INHERITED] == ["state-tax"]


def test_what_a_text_says_of_the_tiers_below_is_looked_for_by_the_tier_of_the_base() -> None:
    task = MandateItem(id=MandateId("task"), task="推动各地级市落实")
    made = derived(system(mandate=(task,)), "常州市")
    assert [item.words for item in made.structure.open if item.element == "task"] == [task.task]


MEMBERS = seats(seat("x", "主席", "副厅长"))
MANDATE = (
    MandateItem(id=MandateId("mandate"), task="会同省妇联、省总工会做好我省工作，确定一名处级干部"),
    MandateItem(id=MandateId("named"), task="服务江苏发展"),
    MandateItem(id=MandateId("power"), task="制定地方性法规"),
)


def of(name: str, line: str, **fields: Any) -> JointMeeting:
    return system(units=(unit("x", name, line),), members=MEMBERS, mandate=MANDATE, **fields)


BASES = (
    of("省妇联", "women", place="浙江省"),
    of("省妇联", "women"),
    of("省人力资源社会保障厅", "hrss"),
    of("省总工会", "trade-unions"),
    of("省总工会", "trade-unions", topic="做好我省"),
    of("自治区妇联", "women", place="内蒙古自治区"),
    of("省人力资源社会保障厅", "hrss", place="浙江省"),
)
"""Parts that are the very same, around units, places and topics that are not."""


@pytest.mark.parametrize("to", [("常州市", "苏州市", "南京市"), ("南京市", "苏州市", "常州市")])
@pytest.mark.parametrize("as_of", [("2012-01-01", "2020-12-31"), ("2020-12-31", "2012-01-01")])
def test_parts_of_two_bases_are_read_with_what_is_around_them(to: tuple[str, ...], as_of: tuple[str, str]) -> None:
    places = [(base, place) for base in BASES for place in (*to, "呼和浩特市", "杭州市", "宁波市")]
    ways = [(base, place, day) for base, place in places if leads(base, place) for day in as_of]
    kept = default_catalogue().kept
    kept.pop("derivations", None)
    warm = [derive(base, place, as_of=day) for base, place, day in ways]
    for (base, place, day), made in zip(ways, warm, strict=True):
        kept.pop("derivations", None)
        assert derive(base, place, as_of=day) == made


def leads(base: JointMeeting, place: str) -> bool:
    assert base.division is not None
    near = {"江苏省": ("常州市", "苏州市", "南京市"), "浙江省": ("杭州市", "宁波市"), "内蒙古自治区": ("呼和浩特市",)}
    return place in near[base.division.name]


@pytest.mark.parametrize(
    ("day", "later", "place"),
    [("2012-01-01", "2020-12-31", "常州市"), ("1990-01-01", "2012-01-01", "苏州市")],
)
def test_a_power_is_asked_about_in_each_place_on_each_date(day: str, later: str, place: str) -> None:
    """Nothing here names a place, so that what is found for one would do for any other of its sort."""
    base = system(date=day, mandate=(MandateItem(id=MandateId("power"), task="制定地方性法规"),))
    ways = [(place, day), ("无锡市", day), (place, later), ("无锡市", later)]
    for order in (ways, ways[::-1]):
        default_catalogue().kept.pop("derivations", None)
        found = {
            (to, as_of): any(item.element == "power" for item in derive(base, to, as_of=as_of).structure.open)
            for to, as_of in order
        }
        # The one has had the power since 1986, the other got it in between.
        assert found == {(to, as_of): to == place and as_of == day for to, as_of in ways}
