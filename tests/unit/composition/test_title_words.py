"""The tables of words for posts, held against those of the catalogue."""

import pytest

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.prefix import OWN_WORDS
from govmodel.catalogue.row import RankRow
from govmodel.catalogue.validity import Sure
from govmodel.composition.title_words import government_titles, internal_words, no_fellow
from govmodel.model.division import DivisionKind, Standing, Tier
from govmodel.model.unit import UnitKind
from govmodel.wording.cues import all_forms

OURS = default_catalogue()
SURE = {each.value for each in Sure}
NO_GOVERNMENT = {
    DivisionKind.SPECIAL_REGION,
    DivisionKind.CORPS,
    DivisionKind.ZONE,
    DivisionKind.SUMU,
    DivisionKind.SUBDISTRICT,
    DivisionKind.VILLAGE,
}
PLAIN = {row.standing: row for row in OURS.rows(RankRow) if row.kind is None and row.line is None and row.tier is None}


@pytest.mark.parametrize("kind", [kind for kind in DivisionKind if kind not in NO_GOVERNMENT])
def test_titles_of_governments_are_those_of_the_catalogue(kind: DivisionKind) -> None:
    titles = government_titles(kind)
    known = next(row for row in OURS.titles if row.kind is UnitKind.GOVERNMENT)
    assert titles is not None
    assert titles.head in known.head
    assert titles.deputy in known.deputy
    assert titles.deputy == f"副{titles.head}"
    assert titles.ground.sure in SURE
    assert titles.ground.title.startswith("政府职务·")


@pytest.mark.parametrize("kind", [kind for kind in DivisionKind if kind not in NO_GOVERNMENT])
def test_prose_and_posts_call_those_who_lead_a_government_alike(kind: DivisionKind) -> None:
    titles, word = government_titles(kind), OWN_WORDS[kind][0]
    in_prose = all_forms()[word]
    assert titles is not None
    # A post has its government beside it; prose says whose chairman it is: 自治区主席.
    whose = in_prose.head.removesuffix(titles.head)
    assert whose in {"", word}
    assert (in_prose.head, in_prose.deputy) == (whose + titles.head, whose + titles.deputy)
    assert in_prose.party == titles.party or kind is DivisionKind.NATION


@pytest.mark.parametrize("kind", [kind for kind in DivisionKind if kind in NO_GOVERNMENT])
def test_where_the_title_is_not_settled_none_is_given(kind: DivisionKind) -> None:
    assert government_titles(kind) is None


@pytest.mark.parametrize("standing", Standing)
def test_internal_words_agree_with_the_rank_table(standing: Standing) -> None:
    words = internal_words(standing)
    if words is None:
        assert PLAIN[standing].liaison is None
        return
    internal = PLAIN[standing].internal
    assert not words.single or words.single in internal
    assert any(character in internal for character in words.collective)
    assert words.ground.sure in SURE
    assert words.ground.title.startswith(f"内设机构称谓·{standing.value}：")


@pytest.mark.parametrize("name", ["江苏省", "常州市", "溧阳市", "武进区", "浦东新区", "大兴安岭地区"])
def test_a_post_is_missing_where_the_rank_table_voids_it(name: str) -> None:
    place = OURS.divisions.by_name[name][0].division
    lack = no_fellow("秘书长", UnitKind.GOVERNMENT, place)
    assert (lack is not None) is (PLAIN[place.standing].secretary_general is None)
    assert (lack is not None) is (place.tier is Tier.COUNTY)
    # It rests on its row alone.
    assert lack is None or lack.ground.title.startswith("级别表：")
