"""Issuers from codes, with all that a code may mean; and codes from issuers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import division
from govmodel.catalogue.issuer_row import CodePart, IssuerRow
from govmodel.catalogue.issuers import codes_of, issuers_of
from govmodel.catalogue.validity import Sure
from govmodel.model.dates import PartialDate
from govmodel.model.document import DocumentNumber

OURS = default_catalogue()
ROWS = OURS.rows(IssuerRow)
PLACES = [row for row in ROWS if row.part is CodePart.PLACE]
ORGANS = [row for row in ROWS if row.part is CodePart.ORGAN]

SEEN = {
    "常政办发〔2011〕142号": ("320400", "government-office"),
    "苏政办发〔2011〕49号": ("320000", "government-office"),
    "国办发〔201930号": ("000000", "government-office"),
    "国函〔2008〕2号": ("000000", "government"),
    "发改社会〔2019〕1182号": ("000000", "ndrc"),
    "发改地区[2008]4号": ("000000", "ndrc"),
    "青教通字〔2011〕61号": ("370200", "education"),
    "昆府办发〔202028": ("150203", "government-office"),
    "沪府办〔2016〕63号": ("310000", "government-office"),
    "粤办函〔2021〕19号": ("440000", "government-office"),
    "胶政办发【2021】10号": ("370281", "government-office"),
    "十政办发〔2011〕122号": ("420300", "government-office"),
    "开州府办发〔2019〕21号": ("500154", "government-office"),
}


@pytest.mark.parametrize(("number", "expected"), SEEN.items())
def test_issuers_of_documents_that_were_seen_come_first(number: str, expected: tuple[str, str]) -> None:
    issuer = issuers_of(number).issuers[0]
    assert (issuer.place, *issuer.lines) == expected
    assert issuer.sure is Sure.SEEN


AMBIGUOUS = {
    "宁政办发": {"640000", "320100"},
    "常政办发": {"320400", "430700"},
    "吉政发": {"220000", "220200", "360800"},
    "海政办发": {"460100", "630200"},
    "济政发": {"370100", "370800", "419001"},
    "临政办字": {"371300"},
}


@pytest.mark.parametrize(("code", "places"), AMBIGUOUS.items())
def test_codes_that_several_share(code: str, places: set[str]) -> None:
    answer = issuers_of(code)
    assert answer.ambiguous
    assert answer.issuer is None
    assert places <= {issuer.place for issuer in answer.issuers}


def test_a_context_settles_it() -> None:
    within = issuers_of("宁政办发〔2020〕1号", within=division("江苏"))
    assert within.issuer is not None
    assert within.issuer.name == "南京市人民政府办公厅"


def test_a_place_that_no_row_knows_is_found_by_its_name_and_doubted() -> None:
    answer = issuers_of("宁政办发〔2020〕1号", within=division("浙江"))
    assert {issuer.sure for issuer in answer.issuers} == {Sure.DOUBTFUL}
    assert "宁海县" in {issuer.division.name for issuer in answer.issuers if issuer.division}
    assert issuers_of("磐安政办发〔2020〕1号").issuers[0].place == "330727"


@pytest.mark.parametrize("text", ["", "关于", "〔2011〕142号", "xyz", "Ｘ政办发"])
def test_unknown_codes_have_no_issuer(text: str) -> None:
    assert issuers_of(text).issuers == ()


def test_the_nearest_part_is_named_where_nobody_is_found() -> None:
    assert issuers_of("人社部门办法文件").nearest == "人社部"
    assert issuers_of("国办发").nearest is None


def test_codes_from_issuers() -> None:
    assert codes_of("government-office", division("常州"))[0].text == "常政办发"
    assert [(code.text, code.sure) for code in codes_of("government", division("上海"))] == [
        ("沪府发", Sure.MEMORY),
        ("沪政发", Sure.DOUBTFUL),
    ]
    assert codes_of("party-committee", division("江苏"))[0].text == "苏发"
    assert [code.text for code in codes_of("government", division("中国"), kind="函")] == ["国函"]
    assert codes_of(("hrss",), division("浙江"))[0].text == "浙人社发"
    assert codes_of("government", division("磐安县")) == ()


@given(st.sampled_from(PLACES), st.sampled_from(ORGANS), st.sampled_from(["发", "函", "办字"]))
def test_the_issuer_of_a_code_is_among_those_it_is_read_as(place: IssuerRow, organ: IssuerRow, kind: str) -> None:
    assert place.place is not None
    row = OURS.divisions.on(place.place, None)
    assert row is not None, place
    codes = [code.text for code in codes_of(organ.lines, row.division, kind=kind)]
    assert codes
    for code in codes:
        # The longest organ wins: 苏办发 is read as one of those that write 办, never as 苏 with a bare 发.
        found = {(issuer.place, issuer.organ_text) for issuer in issuers_of(code).issuers}
        assert row.code in {at for at, _ in found}, code


@given(st.text(max_size=30))
def test_no_text_raises(text: str) -> None:
    answer = issuers_of(text)
    assert all(issuer.lines for issuer in answer.issuers)
    assert answer.issuers or answer.nearest is None or answer.nearest


def test_a_number_as_a_value_will_do() -> None:
    number = DocumentNumber(code="国办发", year=2019, serial=30)
    assert issuers_of(number) == issuers_of("国办发", PartialDate(year=2019))
