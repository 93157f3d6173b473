"""All that a derivation looks up it looks up in the catalogue it was given."""

from __future__ import annotations

import sys

import attrs
import pytest
from tests.unit.composition.small import HRSS, asked, seat, seats, system, unit

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.composition.decision import Decision
from govmodel.composition.derive import derive
from govmodel.composition.passage import Reach
from govmodel.model.duty import Duty, MandateItem
from govmodel.model.ids import DutyId, MandateId, UnitId
from govmodel.model.meeting import LowerTiers, LowerTiersStance
from govmodel.model.part import Part
from govmodel.model.post import Post, PostClass
from govmodel.model.rank import RankSet
from govmodel.model.seat import PerUnit, SeatList


@pytest.fixture(name="ours")
def the_only_catalogue(monkeypatch: pytest.MonkeyPatch) -> Catalogue:
    """A catalogue like the one that ships, which nobody can ask for any more."""
    row = {"id": "tea", "name": "茶产业", "kind": "政府部门", "source": "甲", "sure": "seen"}
    ours = default_catalogue().overlay({"line": [row]})

    def refuse() -> Catalogue:
        raise AssertionError

    for name, module in list(sys.modules.items()):
        if name.startswith("govmodel.") and hasattr(module, "default_catalogue"):
            monkeypatch.setattr(module, "default_catalogue", refuse)
    return ours


BASE = system(
    date="2017-06-01",
    units=(
        HRSS,
        *(unit(line, name) for line, name in (("state-tax", "省国税局"), ("local-tax", "省地税局"))),
        *(unit(line, name) for line, name in (("government", "省政府"), ("civil-affairs", "省民政厅"))),
    ),
    mandate=(MandateItem(id=MandateId("mandate"), task="协调我省工作，制定行业标准，推荐一名处级干部"),),
    members=seats(
        seat("hrss", "副厅长", "首席顾问"),
        seat("government", "副秘书长", "分管副省长", "省委常委"),
        seat("civil-affairs", "处长", "二级巡视员", "调研员"),
        seat("state-tax", "局党组成员"),
        per_unit=PerUnit(post=Post(title="处级干部", rank=RankSet.of("处级"))),
    ),
    liaisons=SeatList(per_unit=PerUnit(post=Post(title="处级干部", rank=RankSet.of("处级")))),
    duties=(Duty(id=DutyId("duty"), actors=(UnitId("civil-affairs"),), part=Part.OWN, task="做好救灾工作"),),
    lower_tiers=LowerTiers(stance=LowerTiersStance.REQUIRED),
)


@pytest.mark.parametrize("to", ["320400", "320481", "330000", "320000"])
def test_nothing_is_looked_up_elsewhere(ours: Catalogue, to: str) -> None:
    reach = {"320481": Reach.SKIP, "330000": Reach.PEER}.get(to, Reach.NEXT)
    made = derive(BASE, to, as_of="2025-12-31", reach=reach, catalogue=ours)
    assert made.structure.units[1].lines == ("tax",)
    assert asked(made)


def test_a_title_that_a_person_gives_is_not_looked_up_elsewhere_either(ours: Catalogue) -> None:
    key = "member/hrss.posts#post"
    made = derive(BASE, "320400", as_of="2025-12-31", catalogue=ours, decisions=[Decision(item=key, choose="副局长")])
    assert key not in asked(made)
    posts = made.structure.members.seats[0].posts
    assert [(post.title, post.post_class) for post in posts] == [("副局长", None), ("副局长", PostClass.DEPUTY)]
    rule = PerUnit(post=Post(title="厅级干部", rank=RankSet.of("厅级")))
    base = attrs.evolve(BASE, liaisons=SeatList(per_unit=rule))
    chosen = Decision(item=".liaisons.per_unit.post#rank", choose="科级干部")
    made = derive(base, "320400", as_of="2025-12-31", catalogue=ours, decisions=[chosen])
    assert made.stale == ()
    assert made.structure.liaisons.per_unit == PerUnit(
        post=Post(title="科级干部", post_class=PostClass.CADRE, rank=RankSet.of("科级"))
    )
    # Titles of documents name organs too, and those who issue it are of the tables.
    base = attrs.evolve(BASE, document=attrs.evolve(BASE.document, title="江苏省教育厅关于建立甲联席会议制度的通知"))
    made = derive(base, "320400", as_of="2025-12-31", catalogue=ours)
    assert str(made.structure.document.title).startswith("常州市教育局关于")
