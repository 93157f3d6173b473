"""Where names vary from place to place: read from the table, and asked about rather than told."""

import datetime

import pytest

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import division
from govmodel.catalogue.fellows import Presence, fellow
from govmodel.catalogue.row import Line
from govmodel.catalogue.varying_names import varying_about, varying_rows
from govmodel.model.ids import LineId

DATE = datetime.date(2020, 12, 31)


def test_every_row_speaks_of_known_lines_and_places() -> None:
    where = default_catalogue()
    lines = {row.id for row in where.rows(Line)}
    for row in varying_rows():
        assert row.lines <= lines, row
        assert all(where.divisions.on(code, None) for code in row.regions), row
        assert row.tiers or row.standings or row.kinds or row.regions, row
        assert row.since is None or row.until is None or row.since < row.until, row


def test_a_row_without_lines_speaks_of_every_organ() -> None:
    every = [row for row in varying_rows() if not row.lines]
    assert every
    assert set(every) <= set(varying_about((LineId("finance"),)))


@pytest.mark.parametrize(
    ("name", "line", "at", "presence"),
    [
        ("国家发展改革委", "ndrc", "常州市", Presence.THERE),
        ("国家发展改革委", "ndrc", "隆回县", Presence.DOUBTFUL),
        ("国家发展改革委", "ndrc", "永川区", Presence.THERE),
        ("生态环境部", "environment", "隆回县", Presence.DOUBTFUL),
        ("生态环境部", "environment", "奉节县", Presence.THERE),
        ("国家民委", "ethnic-religious", "常州市", Presence.DOUBTFUL),
        ("广电总局", "broadcasting", "黑龙江省", Presence.THERE),
        ("广电总局", "broadcasting", "上海市", Presence.DOUBTFUL),
        ("财政部", "finance", "阿拉尔市", Presence.DOUBTFUL),
        ("教育部", "education", "江苏省", Presence.THERE),
        ("住房城乡建设部", "housing", "重庆市", Presence.THERE),
        ("住房城乡建设部", "housing", "武汉市", Presence.DOUBTFUL),
    ],
)
def test_what_varies_there_is_asked(name: str, line: str, at: str, presence: Presence) -> None:
    nation, place = division("000000"), division(at)
    assert nation is not None
    assert place is not None
    found = fellow(name, (LineId(line),), nation, place, named_on=datetime.date(2020, 6, 15), as_of=DATE)
    assert found.presence is presence


def test_a_row_of_names_that_says_more_closely_where_it_holds_goes_before() -> None:
    """In counties the organ's name varies; of Shanghai's districts the table of names has it."""
    nation, place = division("000000"), division("浦东新区")
    assert nation is not None
    assert place is not None
    found = fellow("自然资源部", (LineId("natural-resources"),), nation, place, named_on=DATE, as_of=DATE)
    assert (found.presence, found.name) == (Presence.THERE, "区规划资源局")
