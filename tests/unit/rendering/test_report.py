"""Reports in words, in lines and as data."""

from __future__ import annotations

import json
from itertools import pairwise

import attrs
from hypothesis import given
from tests.unit.checking.test_open_items import IDLE
from tests.unit.rendering.made import CITY, lost_lead, report, reports
from tests.unit.rendering.snapshots import same_as_snapshot

from govmodel.checking.runner import check
from govmodel.findings.finding import Authority, Quote, Severity
from govmodel.findings.report import Report
from govmodel.findings.text import Text
from govmodel.model.ids import UnitId
from govmodel.model.matter import Match
from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.rendering.formats import drawn
from govmodel.rendering.glyphs import fit
from govmodel.rendering.json_text import json_text
from govmodel.rendering.report import counts_text, finding_blocks, report_view
from govmodel.rendering.report_data import report_data
from govmodel.rendering.report_lines import concise
from govmodel.rendering.screen import Screen
from govmodel.rendering.view import Quotes
from govmodel.rendering.width import width


def test_a_finding_shows_its_words_both_documents_the_authority_and_the_remedy() -> None:
    same_as_snapshot("report-zh", drawn(report_view(report(lost_lead()))))
    same_as_snapshot("report-en", drawn(report_view(report(lost_lead()), "en")))


def test_a_clean_report_says_what_it_does_not_judge() -> None:
    shown = drawn(report_view(attrs.evolve(report(), not_checked=()))).splitlines()

    assert shown[-2:] == [
        "  0 个错误，0 个警告，0 个疑问，0 个提示。查了 2 条规则，0 条未查。",
        "  本工具检查结构与分工，不判断合法性。",
    ]


def test_what_waits_for_an_open_item_is_told_with_it_and_counted() -> None:
    item = OpenItem(element=UnitId("b"), about=OpenAbout.UNIT, words="市乙局")
    found = check(attrs.evolve(IDLE, open=(item,)), select=["GM102", "GM504"])
    shown, data = drawn(report_view(found)), report_data(found)

    assert "暂不报" in shown
    assert "GM102" in shown.partition("暂不报")[2].splitlines()[0]
    assert "另有 1 处发现取决于待定事项，定了再报：GM102。" in shown
    assert "Findings that wait for open items: 1 (GM102)." in drawn(report_view(found, "en"))
    assert [(each["item"], each["finding"]["code"]) for each in data["deferred"]] == [("b#unit", "GM102")]
    assert [finding["code"] for finding in data["findings"]] == ["GM504"]
    assert data["findings"][0]["source"]["at"] == "b"


def test_what_weighs_most_stands_first() -> None:
    found = [lost_lead(severity) for severity in (Severity.NOTE, Severity.ERROR, Severity.QUESTION, Severity.WARNING)]

    shown = drawn(report_view(report(*found)))

    assert [line.rpartition("[")[2] for line in shown.splitlines() if line.startswith("GM101")] == [
        "错误]",
        "警告]",
        "疑问]",
        "提示]",
    ]


def test_rules_that_did_not_run_are_listed_by_the_reason() -> None:
    shown = drawn(report_view(report()))

    assert "  GM201、GM202：没有日期\n  GM401：手头没有工作规则\n" in shown


def test_a_suggested_pairing_says_so_with_its_score() -> None:
    suggested = attrs.evolve(lost_lead(), match=Match.SUGGESTED, score=0.333)

    assert "  配对  推测，相似度 0.33；请人确认\n" in drawn(report_view(report(suggested)))
    assert "  配对  推测；请人确认\n" in drawn(report_view(report(attrs.evolve(suggested, score=None))))


def test_a_rule_that_is_not_ours_shows_its_slug() -> None:
    foreign = attrs.evolve(lost_lead(), code="JS101", slug="made-elsewhere")

    assert "JS101 made-elsewhere" in drawn(report_view(report(foreign)))


def test_an_authority_is_quoted_once_and_named_from_then_on() -> None:
    shown = drawn(report_view(report(lost_lead(), lost_lead()))).splitlines()

    assert [line for line in shown if line.startswith("  依据")] == [
        "  依据  某意见 第六条：「要明确牵头部门」",
        "  依据  某意见 第六条（原文见上）",
    ]


def test_a_convention_of_ours_is_called_so_once() -> None:
    ours = Authority(title=Text("本库约定：前后一致", "Convention of this library: agree"), sure="convention")
    others = Authority(title=Text("前后一致", "Agree"), sure="convention")
    shown = drawn(report_view(report(attrs.evolve(lost_lead(), authority=(ours, others)))))

    assert "  依据  本库约定：前后一致\n" in shown
    assert "  依据  前后一致（本库约定）\n" in shown


def test_a_number_or_a_word_that_the_message_has_is_no_quote() -> None:
    bare = Quote(words="5", structure=CITY)
    word = attrs.evolve(bare, words="服务质量")
    kept = attrs.evolve(bare, words="市民政局协助监督")

    blocks = finding_blocks(attrs.evolve(lost_lead(), source=bare, related=(word, kept)), report())

    assert [words.text for block in blocks if isinstance(block, Quotes) for words in block.words] == [kept.words]


def test_counts_agree_with_their_nouns() -> None:
    one = attrs.evolve(report(lost_lead()), ran=("GM101",))

    assert counts_text(one, "en").startswith("1 error, 0 warnings, 0 questions, 0 notes. 1 rule ran, 3 did not.")


def test_a_report_for_which_no_rule_ran_says_so() -> None:
    assert "没有一条规则能查" in drawn(report_view(attrs.evolve(report(), ran=())))
    assert "没有一条规则能查" not in drawn(report_view(report()))


def test_concise_has_a_line_for_each_finding_and_none_for_none() -> None:
    odd = attrs.evolve(lost_lead(), message=Text("上\n下", "up\ndown"), params=())

    assert concise(report(lost_lead(), odd), "zh", "a.json") == (
        "a.json:GM101:$.matters[0]: [错误] 「服务质量」没有负责单位\na.json:GM101:$.matters[0]: [错误] 上 下\n"
    )
    assert concise(report(lost_lead()), "en") == "city:GM101:$.matters[0]: [error] nobody owns “服务质量”\n"
    assert concise(report()) == ""


def test_data_holds_everything_in_both_languages() -> None:
    data = report_data(report(lost_lead()))

    assert data["structure"] == {"id": "city", "name": "某市联席会议"}
    assert (data["as_of"], data["against"], data["ran"]) == ("2011-12-27", "province", ["GM101", "GM102"])
    (found,) = data["findings"]
    assert list(found) == [
        "code",
        "slug",
        "severity",
        "path",
        "element_id",
        "message_zh",
        "message_en",
        "params",
        "source",
        "related",
        "authority",
        "suggestion_zh",
        "suggestion_en",
        "match",
        "score",
        "fingerprint",
    ]
    assert (found["severity"], found["match"], found["params"]) == ("error", "原文", {"title": "服务质量"})
    assert (found["source"]["source"]["start"], found["source"]["source"]["end"]) == (10, 36)
    assert [quote["structure"] for quote in found["related"]] == ["city", "province"]
    assert found["fingerprint"] == lost_lead().fingerprint


@given(reports())
def test_every_report_can_be_shown_on_any_screen_and_in_any_encoding(found: Report) -> None:
    for lang in ("zh", "en"):
        for ambiguous in (1, 2):
            shown = drawn(report_view(found, lang), screen=Screen(width=80, ambiguous=ambiguous))

            assert max(width(line, ambiguous) for line in shown.splitlines()) <= 80
            assert fit(shown, "gbk").encode("gbk")
        assert concise(found, lang).count("\n") == len(found)
        assert drawn(report_view(found, lang), "markdown")


@given(reports())
def test_every_line_under_marked_words_begins_and_ends_with_them(found: Report) -> None:
    lines = drawn(report_view(found)).splitlines()

    for above, line in pairwise(lines):
        if line.startswith(("  │", "   ")) and "─" in line and "─" not in above:
            start = width(line[: line.index("─")])
            # The words above reach at least as far as the line under them does.
            assert start < width(above)
            assert start + line.count("─") <= width(above)


@given(reports())
def test_json_gives_back_what_went_in(found: Report) -> None:
    data = report_data(found)

    read = json.loads(json_text("check", data))

    assert {key: read[key] for key in data} == data
    assert (read["govmodel"], read["command"]) == (1, "check")


def test_json_escapes_what_the_encoding_does_not_know() -> None:
    data = {"name": "甲𠮷\ud800"}

    assert '"甲\\ud842\\udfb7\\ud800"' in json_text("show", data, "gbk")
    assert '"甲𠮷\\ud800"' in json_text("show", data)
    for encoding in ("gbk", "ascii", "utf-8", None):
        assert json.loads(json_text("show", data, encoding))["name"] == data["name"]
