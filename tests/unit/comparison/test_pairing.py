"""Which matter is which over two structures, and which duties come near an orphan."""

from __future__ import annotations

import pytest

from govmodel.comparison.nearness import near_misses
from govmodel.comparison.pairing import Matters, Pairing, without_own_tier
from govmodel.model.duty import Duty, MandateItem
from govmodel.model.ids import DutyId, MandateId, MatterId, StructureId, UnitId
from govmodel.model.index import Index
from govmodel.model.matter import Claim, Match, Matter
from govmodel.model.meeting import JointMeeting
from govmodel.model.part import Part
from govmodel.model.unit import Unit


def body(*duties: tuple[str, Part], matters: tuple[Matter, ...] = ()) -> Index:
    return Index(
        JointMeeting(
            id=StructureId("x"),
            name="某联席会议",
            units=(Unit(id=UnitId("a"), name="甲局"),),
            mandate=(MandateItem(id=MandateId("mandate/1"), task="统筹协调"),),
            duties=tuple(
                Duty(id=DutyId(f"a/{i}"), actors=(UnitId("a"),), part=part, task=task)
                for i, (task, part) in enumerate(duties)
            ),
            matters=matters,
        )
    )


def matter(name: str, *claims: str, quote: str | None = None) -> Matter:
    return Matter(id=MatterId(name), title=name, claims=tuple(Claim(element=DutyId(c), quote=quote) for c in claims))


def fellow(here: Index, there: Index, wanted: Matter) -> Pairing | None:
    found = Matters(here).fellows(Matters(there), wanted)
    assert len(found) < 2
    return found[0] if found else None


def test_declared_id_wins_whatever_the_words() -> None:
    one = matter("quality", "a/0")
    here = body(("查处违法经营", Part.OWN), matters=(one,))
    there = body(("监督管理服务质量", Part.OWN), matters=(one,))

    found = fellow(here, there, one)

    assert found is not None
    assert (found.matter, found.match, found.score) == (one, Match.DECLARED, None)


def test_same_words_are_the_same_matter_whatever_the_tier() -> None:
    here, there = body(("推进我市重点工程，报市政府", Part.OWN)), body(("推进我省重点工程，报省政府", Part.OWN))

    found = fellow(here, there, Matters(there).lone[0])

    assert found is not None
    assert (found.matter.id, found.match) == ("a/0", Match.STATED)


def test_like_words_are_suggested_with_their_score_and_the_best_is_taken() -> None:
    here = body(("监督管理企业服务质量和安全", Part.OWN), ("监督管理企业服务质量", Part.OWN), ("劳务输出", Part.OWN))
    there = body(("监督管理企业的服务质量", Part.OWN))

    found = fellow(here, there, Matters(there).lone[0])

    assert found is not None
    assert (found.matter.id, found.match) == ("a/1", Match.SUGGESTED)
    assert found.score == pytest.approx(0.84, abs=0.01)


def test_all_matters_of_the_same_words_are_fellows_whatever_their_order() -> None:
    helped_first = body(("网络建设", Part.ASSIST), ("网络建设", Part.OWN))
    there = body(("网络建设", Part.OWN))

    found = Matters(helped_first).fellows(Matters(there), Matters(there).lone[0])

    assert [pairing.matter.id for pairing in found] == ["a/0", "a/1"]


def test_same_title_is_the_same_matter_whatever_the_id() -> None:
    here = body(("查处违法经营", Part.OWN), matters=(matter("wc", "a/0"),))
    there = body(("推进农村改厕", Part.OWN), matters=(matter("wc", "a/0"),))
    renamed = Matter(id=MatterId("toilets"), title="wc", claims=there.structure.matters[0].claims)
    there = body(("推进农村改厕", Part.OWN), matters=(renamed,))

    found = fellow(here, there, renamed)

    assert found is not None
    assert (found.matter.id, found.match) == ("wc", Match.STATED)


def test_nothing_is_suggested_where_nothing_is_like() -> None:
    here, there = body(("劳务输出", Part.OWN)), body(("监督管理服务质量", Part.OWN))

    assert fellow(here, there, Matters(there).lone[0]) is None


def test_claim_on_the_mandate_has_no_words_to_pair_by() -> None:
    item = Matter(id=MatterId("m"), title="m", claims=(Claim(element=MandateId("mandate/1")),))

    assert fellow(body(("统筹协调", Part.OWN)), body(matters=(item,)), item) is None


def test_own_tier_is_taken_out_and_other_places_stay() -> None:
    assert without_own_tier("推进我省工作，报省政府，落实国家规定") == "推进工作报政府落实国家规定"


def test_near_miss_names_the_item_and_leaves_helpers_and_the_matter_itself_out() -> None:
    index = body(
        ("做好劳务输出", Part.COOPERATE),
        ("做好职业培训、劳务对接等相关工作", Part.OWN),
        ("做好劳务输出宣传", Part.ASSIST),
        ("税收优惠", Part.OWN),
        matters=(matter("export", "a/0", quote="劳务输出"),),
    )

    (miss,) = near_misses(index, index.structure.matters[0])

    assert (miss.duty.id, miss.words, miss.score) == ("a/1", "劳务对接", 0.33)


def test_words_that_many_duties_have_tell_nothing_apart() -> None:
    index = body(
        ("家庭服务宣传", Part.ASSIST),
        ("家庭服务网络", Part.OWN),
        ("家庭服务培训", Part.OWN),
        ("家庭服务监管", Part.OWN),
        matters=(matter("publicity", "a/0"),),
    )

    assert near_misses(index, index.structure.matters[0]) == ()


def test_chance_word_in_common_is_no_near_miss() -> None:
    index = body(("违法失信惩戒", Part.ASSIST), ("打击违法犯罪行为", Part.OWN), matters=(matter("sanctions", "a/0"),))

    assert near_misses(index, index.structure.matters[0]) == ()


def test_matter_of_the_mandate_alone_has_no_near_miss() -> None:
    index = body(("统筹协调", Part.OWN))
    item = Matter(id=MatterId("m"), title="m", claims=(Claim(element=MandateId("mandate/1")),))

    assert near_misses(index, item) == ()
