"""What holds of a system derived from a national template in every division of China, wherever it is not open."""

import os
import re
import zlib
from collections.abc import Iterator

import pytest
from tests.nation.table import RUNS, template

from govmodel.catalogue.divisions import division
from govmodel.catalogue.prefix import own_words
from govmodel.catalogue.titles import title_fits
from govmodel.catalogue.units import find_unit
from govmodel.checking.runner import check
from govmodel.corpus.cascade import Cascade, cascade
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, DivisionKind, Standing
from govmodel.model.unit import Unit, Where
from govmodel.wording.rank_words import rank_words

_RUNS = RUNS if os.environ.get("GOVMODEL_PROFILE") == "deep" else RUNS[::2]
"""Two runs of four, of different years, in everyday tests."""
_OF_CHECKED = 1 if os.environ.get("GOVMODEL_PROFILE") == "deep" else 12
"""One of so many divisions is checked by the rules as well."""
_HAVE_TING = {DivisionKind.PROVINCE, DivisionKind.AUTONOMOUS_REGION}
_HAVE_BANGONGTING = {*_HAVE_TING, DivisionKind.MUNICIPALITY, DivisionKind.CORPS}
_HAVE_NO_RANKS = {Standing.COUNTY, Standing.SUB_PROVINCIAL_COUNTY}
_ABOVE = re.compile("国务院|全国|中央|国家|总局|总署|中国")
_PLACES = re.compile("省|自治区|市|州|盟|地区|县|旗|区|兵团")


@pytest.fixture(scope="module", params=_RUNS, ids="-".join)
def everywhere(request: pytest.FixtureRequest) -> tuple[str, list[Cascade]]:
    slug, as_of = request.param
    nodes = [node for node in cascade(template(slug), as_of=as_of) if node.division.kind is not _NOWHERE]
    for node in nodes:
        assert node.structure.division == node.division
    return as_of, nodes


_NOWHERE = DivisionKind.SPECIAL_REGION
_Everywhere = tuple[str, list[Cascade]]


def _settled(node: Cascade) -> Iterator[Unit]:
    """The body's own units about which nothing is asked."""
    asked = {item.element for item in node.structure.open if not item.field}
    for unit in node.structure.units:
        if unit.where is Where.HERE and unit.id not in asked:
            yield unit


def test_only_provinces_have_departments_called_ting(everywhere: _Everywhere) -> None:
    for node in everywhere[1]:
        kind, standing = node.division.kind, node.division.standing
        for unit in _settled(node):
            if unit.name.endswith("办公厅"):
                assert kind in _HAVE_BANGONGTING or standing in {Standing.SUB_PROVINCIAL, Standing.SEPARATE_PLAN}
            elif unit.name.endswith("厅"):
                assert kind in _HAVE_TING, (node.division.name, unit.name)


def test_no_rank_is_stated_where_internal_divisions_hold_none(everywhere: _Everywhere) -> None:
    for node in everywhere[1]:
        sent = node.structure.liaisons.per_unit
        asked = any(item.field.startswith("liaisons.per_unit") for item in node.structure.open)
        if sent is not None and not asked and node.division.standing in _HAVE_NO_RANKS:
            assert sent.post.rank is None
            assert not list(rank_words(sent.post.title)), node.division.name


def test_no_word_of_a_level_above_is_left_in_a_name(everywhere: _Everywhere) -> None:
    for node in everywhere[1]:
        for unit in _settled(node):
            assert not _ABOVE.search(unit.name), (node.division.name, unit.name)
            assert not _foreign(unit.name, node.division), (node.division.name, unit.name)


def _foreign(name: str, place: Division) -> bool:
    """Whether a name says a place first in another word than the place has for itself or its party committee."""
    if place.name[:2] in name:
        return False
    found = _PLACES.search(name)
    words = (*own_words(place), *_COMMITTEES.get(place.kind, ()))
    return found is not None and not any(name.startswith(word, found.start()) for word in words)


_COMMITTEES = {DivisionKind.PREFECTURE: ("地委", "行署"), DivisionKind.AUTONOMOUS_REGION: ("自治区",)}


@pytest.mark.parametrize(
    ("name", "at", "foreign"),
    [
        ("省财政厅", "常州市", True),
        ("市财政局", "武进区", True),
        ("江苏省财政厅", "武进区", True),
        ("市财政局", "常州市", False),
        ("常州工商局", "常州市", False),
        ("团区委", "武进区", False),
        ("县妇联", "武进区", True),
        ("兵团残联", "新疆维吾尔自治区", True),
    ],
)
def test_a_foreign_word_is_told(name: str, at: str, foreign: bool) -> None:
    place = division(at)
    assert place is not None
    assert _foreign(name, place) is foreign


def test_prose_speaks_of_the_place_s_own_government(everywhere: _Everywhere) -> None:
    for node in everywhere[1]:
        made = node.structure
        if any(item.element == "government" and not item.field for item in made.open):
            continue
        for words in (made.name, made.document.title, made.rules.reports[0].purpose, made.mandate[1].task):
            assert words is not None
            assert not _ABOVE.search(words), (node.division.name, words)
        assert made.name.startswith(node.division.name)
        assert made.mandate[0].task == "贯彻落实党中央、国务院决策部署"


def test_a_name_is_read_back_to_its_lines(everywhere: _Everywhere) -> None:
    as_of, nodes = everywhere
    date = PartialDate.parse(as_of)
    read: set[object] = set()
    for node in nodes:
        place = node.division
        for unit in _settled(node):
            # Names without the place's own are alike in all places of a sort within a province.
            key = (unit.name, unit.lines, place.kind, place.standing, place.code[:2])
            if not unit.lines or key in read:
                continue
            read.add(key)
            readings = find_unit(unit.name, place, date).readings
            assert any(set(unit.lines) <= set(reading.row.lines) for reading in readings), (place.name, unit.name)


def test_a_post_fits_its_unit(everywhere: _Everywhere) -> None:
    as_of, nodes = everywhere
    date = PartialDate.parse(as_of)
    for node in nodes:
        units = {unit.id: unit for unit in _settled(node)}
        asked = {item.element for item in node.structure.open if item.field}
        for seat in node.structure.conveners.seats:
            unit = units.get(seat.unit) if seat.unit is not None else None
            if unit is not None and seat.id not in asked:
                for post in seat.posts:
                    assert title_fits(post.title, unit, date), (node.division.name, unit.name, post.title)


def test_checking_finds_nothing_but_what_was_there_and_what_is_open(everywhere: _Everywhere) -> None:
    as_of, nodes = everywhere
    top = nodes[0].above
    assert top is not None
    there = {finding.code for finding in check(top.structure, as_of=PartialDate.parse(as_of)).findings}
    for node in nodes:
        if zlib.crc32(node.division.code.encode()) % _OF_CHECKED == 0:
            found = {finding.code for finding in node.report.findings}
            assert found <= {*there, "GM504"}, node.division.name
