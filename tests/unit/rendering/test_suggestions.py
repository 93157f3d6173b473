"""Suggested matters as a person sees them, and as they are counted where a structure has some."""

from __future__ import annotations

import attrs
import pytest

from govmodel.comparison import word_likeness
from govmodel.comparison.confirming import confirm_matters, with_suggested_matters
from govmodel.comparison.suggesting import suggest_matters
from govmodel.examples.shipped import example
from govmodel.model.ids import DutyId, MandateId, MatterId
from govmodel.model.matter import Claim, Matter
from govmodel.model.meeting import JointMeeting
from govmodel.rendering.render import render
from govmodel.rendering.suggestions import suggestions_data, suggestions_view
from govmodel.rendering.view import Facts, Heading, Paragraph, Quotes, Tone, View


def bare(name: str = "jiangsu-2011") -> JointMeeting:
    return attrs.evolve(example(name), matters=(), sources=())


def quotes(view: View) -> list[tuple[str, str, str, str]]:
    blocks = [block for group in view.groups for block in group if isinstance(block, Quotes)]
    return [(words.who, words.text, words.marked, words.note) for block in blocks for words in block.words]


def test_each_suggestion_has_the_words_of_every_unit_and_its_id() -> None:
    structure = bare()
    found = suggest_matters(structure)[1:2]
    view = suggestions_view(structure, found)

    assert quotes(view) == [
        ("省妇联", "配合做好劳务输出和女性从业人员的权益保护工作", "劳务输出", "1.00"),
        ("团省委", "配合做好劳务输出和青年从业者的权益维护工作", "劳务输出", "1.00"),
    ]
    assert [b.text for g in view.groups for b in g if isinstance(b, Heading)][1:] == ["劳务输出"]
    assert [f.text for g in view.groups for b in g if isinstance(b, Facts) for f in b.facts] == [found[0].matter.id]


def test_what_is_declared_stands_first_and_what_is_near_last() -> None:
    structure = attrs.evolve(
        bare(),
        matters=(
            Matter(
                id=MatterId("rights"),
                title="权益保护",
                claims=(
                    Claim(element=MandateId("mandate/1")),
                    Claim(element=DutyId("trade-unions/2"), quote="权益保护"),
                ),
            ),
        ),
    )
    found = [one for one in suggest_matters(structure) if one.matter.id == "rights"]
    view = suggestions_view(structure, found)

    assert [note for *_, note in quotes(view)] == ["已认定", "0.67", "近似，0.50，没有列入"]
    assert "rights（并入已有的事项）" in {
        f.text for g in view.groups for b in g if isinstance(b, Facts) for f in b.facts
    }
    assert [claim["element"] for claim in suggestions_data(structure, found)[0]["joins"]] == ["trade-unions/2"]
    assert [claim["score"] for claim in suggestions_data(structure, found)[0]["near"]] == [0.5]


def said(view: View) -> list[str]:
    return [block.text for group in view.groups for block in group if isinstance(block, Paragraph)]


def test_nothing_to_suggest_is_said() -> None:
    assert said(suggestions_view(bare(), (), "en")) == ["No units' duties are alike enough to suggest a matter."]
    (declared,) = said(suggestions_view(example("jiangsu-2011"), ()))
    assert "没有尚未认定的" in declared


def test_that_near_words_were_not_looked_for_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not any("10000" in text for text in said(suggestions_view(bare(), ())))
    monkeypatch.setattr(word_likeness, "LONGEST", 1)

    assert any("10000" in text and "没有比对相近的" in text for text in said(suggestions_view(bare(), ())))


def test_what_is_confirmed_is_shown_as_declared_and_asks_for_nothing() -> None:
    found = suggest_matters(bare())
    held = with_suggested_matters(bare(), found)
    (all_open,) = said(suggestions_view(held, found))
    (some_open,) = said(suggestions_view(confirm_matters(held, found[:1]), found))
    view = suggestions_view(confirm_matters(held, found[:1]), found[:1])

    assert all_open.startswith("这些")
    assert some_open.startswith("其余")
    assert said(view) == []
    assert {note for *_, note in quotes(view)} == {"已认定"}
    ((_, heading),) = [[b for g in view.groups for b in g if isinstance(b, Heading)]]
    assert (heading.aside, heading.tone) == ("[已认定]", Tone.PLAIN)
    assert said(suggestions_view(confirm_matters(held), found)) == []


def test_summary_counts_suggested_matters_as_such_and_matrix_asks_about_them() -> None:
    structure = with_suggested_matters(bare(), suggest_matters(bare()))
    summary = render(structure, lang="zh")

    assert "推测的事项 5 个；其中无人负责 1 个：劳务输出" in summary.replace("\n            ", "")
    assert "认定的事项" not in summary
    assert f"认定的事项 {len(example('jiangsu-2011').matters)} 个" in render(example("jiangsu-2011"), lang="zh")
    assert "? 家庭服务企业的服务质量" in render(structure, lang="zh", part="matrix")
