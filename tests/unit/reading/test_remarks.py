"""Every remark: its page's texts, its sentences, and what it points at."""

from __future__ import annotations

from itertools import pairwise

import pytest

from govmodel.checking.table import RULES
from govmodel.findings.finding import Severity
from govmodel.reading.read import read
from govmodel.reading.reading import DocumentKind
from govmodel.reading.remark import Remark
from govmodel.reading.remarks.sound import SOUND
from govmodel.reading.remarks.table import REMARKS, find_remark

each = pytest.mark.parametrize("remark", REMARKS, ids=lambda remark: remark.code)


def test_codes_are_of_their_family_in_order_and_nobody_elses() -> None:
    codes = [remark.code for remark in REMARKS]
    assert all(code.startswith("GM6") for code in codes)
    assert all(one < other for one, other in pairwise(codes))
    assert len({*codes, *(rule.code for rule in RULES)}) == len(codes) + len(RULES)
    assert len({remark.slug for remark in REMARKS} | {rule.slug for rule in RULES}) == len(codes) + len(RULES)


@each
def test_the_bad_text_trips_it_and_the_good_one_does_not(remark: Remark) -> None:
    assert remark.code in {finding.code for finding in read(remark.bad).findings}
    assert remark.code not in {finding.code for finding in read(remark.good).findings}


@each
def test_findings_have_its_name_both_languages_and_words_of_the_text(remark: Remark) -> None:
    reading = read(remark.bad)
    for finding in reading.findings:
        if finding.code != remark.code:
            continue
        assert finding.slug == remark.slug
        assert finding.text("zh") != finding.text("en")
        assert "{" not in finding.text("zh") + finding.text("en")
        for quote in (finding.source, *finding.related):
            if quote is not None and quote.source is not None and quote.source.start is not None:
                assert reading.raw[quote.source.start : quote.source.end] == quote.source.quote
                assert quote.marked is None or quote.marked in quote.words


@each
def test_its_page_says_everything_in_both_languages(remark: Remark) -> None:
    for text in (remark.title, remark.finds, remark.why, remark.remedy):
        assert text.zh
        assert text.en
        assert text.zh != text.en
    assert find_remark(remark.code.lower()) is remark
    assert find_remark(remark.slug) is remark


def test_a_sound_notice_has_none() -> None:
    assert read(SOUND).findings == ()
    assert find_remark("GM699") is None


def test_a_plan_is_told_with_the_nearest_passage() -> None:
    reading = read("关于印发《某区养老服务实施方案》的通知\n一、工作目标\n服务提质。\n二、工作要求\n加强宣传。\n")
    finding = reading.findings[0]
    assert (finding.code, finding.severity) == ("GM601", Severity.WARNING)
    assert "实施方案" in finding.text("zh")
    assert finding.related[0].words == "二、工作要求"
    assert reading.structures == ()
    assert reading.kinds[0].kind is DocumentKind.PLAN
    assert reading.ok


def test_a_title_with_braces_is_told_as_it_is() -> None:
    finding = read("关于印发{某区}养老服务实施方案的通知\n服务提质。\n").findings[0]
    assert "{某区}" not in finding.text("zh") or finding.text("zh")
    repealed = read("公文时效 废止\n" + SOUND.replace("湖泊保护工作联席", "{湖泊}联席"))
    assert [finding.text("zh") for finding in repealed.findings if finding.code == "GM613"]


def test_less_than_four_fifths_understood_is_a_warning() -> None:
    much = "湖泊名录另行公布，岸线以界桩为准，界桩由沿湖各村看护。\n" * 30
    found = [each for each in read(SOUND + much).findings if each.code == "GM607"]
    assert [each.severity for each in found] == [Severity.WARNING]
    assert len(found[0].related) == 2


def test_words_of_a_second_document_are_its_own() -> None:
    reading = read(SOUND + SOUND.replace("负责湖泊保护。", "负责湖泊保护。\n界桩由沿湖各村看护。"), id="page")
    [finding] = [each for each in reading.findings if each.code == "GM607"]
    assert finding.path == "$.structures[1]"
    assert finding.source is not None
    assert finding.source.structure == reading.structures[1].id == "page/2"
