"""Files of decisions: what is written to be filled in, what is read back, and what is refused."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import attrs
import pytest
from tests.unit.composition.by_hand import BASE, CITY, PROVINCE, QUESTION, derivation, stale

from govmodel.composition.decision import Decision, Stale
from govmodel.composition.decisions_file import read_decisions, write_decisions
from govmodel.composition.decisions_text import decisions_text
from govmodel.composition.filled import Decisions, misfits
from govmodel.composition.question import Act, Choice
from govmodel.composition.reason import Reason, Why
from govmodel.composition.refusal import near_hint
from govmodel.findings.text import Text
from govmodel.model.dates import PartialDate
from govmodel.model.errors import Problem
from govmodel.model.ids import StructureId
from govmodel.model.open_item import OpenAbout, OpenItem
from govmodel.serial.errors import DumpError, LoadError

HEAD = 'govmodel = 1\nkind = "decisions"\nbase = "province"\nto = "320400"\nas_of = "2011-12-27"\n'
DONE = Decision(item="mandate/3.task#power", choose="删去", reason="没有这项权力")
EARLIER = Decision(item="member/state-tax#unit", choose="常州国税局", reason="问过国税局")
KEPT = Decisions(base="province", to="320400", as_of=PartialDate.parse("2011-12-27"))


def entry(item: str, choose: str = "删去", **more: str) -> str:
    rest = "".join(f'{key} = "{value}"\n' for key, value in more.items())
    return f'\n[[decision]]\nitem = "{item}"\nchoose = "{choose}"\n{rest}'


def read(text: str, folder: Path) -> Decisions:
    file = folder / "decisions.toml"
    file.write_text(text, encoding="utf-8")
    return read_decisions(file)


def refused(text: str, folder: Path) -> dict[str, str]:
    """The codes of what is refused, by path."""
    return {problem.path: problem.code for problem in faults(text, folder)}


def faults(text: str, folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(LoadError) as caught:
        read(text, folder)
    assert caught.value.name == str(folder / "decisions.toml")
    assert all(problem.zh and problem.en for problem in caught.value.problems)
    return tuple(caught.value.problems)


def test_what_is_open_is_written_with_its_choices_to_be_filled_in(tmp_path: Path) -> None:
    write_decisions(derivation(), tmp_path / "decisions.toml")

    text = (tmp_path / "decisions.toml").read_text(encoding="utf-8")

    assert text == (
        'govmodel = 1\nkind = "decisions"\nbase = "province"\nto = "320400"  # 常州市\nas_of = "2011-12-27"\n'
        "# 待定 1 项。每项在 choose 后写「照留」「删去」，或写要改用的文字；reason 可写理由。\n"
        "# 职权一类（#power）写的文字只代替列出的那几个字，前后照旧。\n\n"
        "# mandate/3.task#power  法规规章\n# 常州市当日没有地方立法权\n"
        "# 《中华人民共和国立法法》（2000 年）第六十三条（法定）\n"
        "# 可选：删去 / 照留（须有理由） / 推动落实相关法规规章\n"
        '[[decision]]\nitem = "mandate/3.task#power"\nchoose = ""\nreason = ""\n'
    )
    assert read_decisions(tmp_path / "decisions.toml") == KEPT


def test_notes_are_in_the_language_asked_for() -> None:
    english = decisions_text(derivation(), lang="en")

    assert "# Changzhou had no power to legislate on that day\n" in english
    assert "# Choices: 删去 (drop) / 照留 (keep) (needs a reason) / 推动落实相关法规规章\n" in english
    assert tomllib.loads(english) == tomllib.loads(decisions_text(derivation()))


def test_a_file_without_questions_says_so() -> None:
    text = decisions_text(derivation(asked=()))

    assert "# 没有待定事项。" in text
    assert "decision" not in tomllib.loads(text)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("asked", [pytest.param(True, id="asked"), pytest.param(False, id="nothing open")])
def test_all_notes_of_a_file_are_in_one_language(tmp_path: Path, lang: str, *, asked: bool) -> None:
    question = attrs.evolve(
        QUESTION,
        item=attrs.evolve(QUESTION.item, words="words"),
        reason=Reason(why=Why.POWER, text=Text("理由", "reason")),
        choices=(Choice(act=Act.KEEP, note=Text("注", "note")), Choice(act=Act.DROP)),
    )
    useless = Decision(item="hrss#unit", choose="unit"), Decision(item="women#unit", choose="unit")
    made = derivation(
        asked=(question,) if asked else (),
        stale=(
            Stale(decision=useless[0], zh="没有用上", en="not used", nearest=question.key),
            Stale(decision=useless[1], zh="没有用上", en="not used", nearest=None),
        ),
    )
    settled = attrs.evolve(EARLIER, choose="unit"), attrs.evolve(EARLIER, item="hrss/1.task#words", choose="words")
    draft = Decision(item="hrss/2.task#words", choose="", reason="reason")
    kept = attrs.evolve(KEPT, decisions=settled, drafts=(draft,))
    file = tmp_path / "decisions.toml"

    write_decisions(made, file, kept, lang=lang)
    text = file.read_text(encoding="utf-8")

    assert text == decisions_text(made, kept, lang)
    assert "None" not in text
    assert {decision.item for decision in read_decisions(file).decisions} == {each.item for each in settled + useless}
    blocks = text.split("\n\n")
    assert all(block.strip() and block.count("[[decision]]") <= 1 for block in blocks)
    notes = [line for line in text.splitlines() if line.startswith("#") and "#power  " not in line]
    assert len(notes) == 7 + 3 * asked
    for note in notes:
        # What is to be written into the file is Chinese in either language.
        words = note if lang == "zh" else note.replace("照留", "").replace("删去", "")
        assert bool(re.search("[一-鿿]", words)) is (lang == "zh")


def test_what_was_filled_in_is_kept_whether_it_is_still_asked_or_settled_something(tmp_path: Path) -> None:
    kept = attrs.evolve(KEPT, decisions=(EARLIER, DONE))
    file = tmp_path / "decisions.toml"

    write_decisions(derivation(), file, kept)
    once = file.read_bytes()
    write_decisions(derivation(), file, read_decisions(file))

    assert file.read_bytes() == once
    assert set(read_decisions(file).decisions) == {DONE, EARLIER}
    assert "# 已定的事项" in once.decode()
    assert "没有用上" not in once.decode()


def test_a_stale_decision_is_kept_below_a_note_that_says_why(tmp_path: Path) -> None:
    file = tmp_path / "decisions.toml"

    write_decisions(derivation(stale=(stale("mandate/9.task#power", reason="旧"),)), file)
    text = file.read_text(encoding="utf-8")

    assert "# 没有待定的「mandate/9.task#power」\n# 最接近的待定事项：mandate/3.task#power\n[[decision]]" in text
    assert read_decisions(file).decisions == (Decision(item="mandate/9.task#power", choose="删去", reason="旧"),)


def test_a_decision_that_could_not_be_carried_out_stands_with_its_question() -> None:
    text = decisions_text(
        derivation(stale=(stale(QUESTION.key, "改去"),)),
        attrs.evolve(KEPT, decisions=(Decision(item=QUESTION.key, choose="改去"),)),
    )

    assert text.count("[[decision]]") == 1
    assert f"# 没有待定的「{QUESTION.key}」" in text
    assert 'choose = "改去"' in text


def test_a_reason_without_a_choice_decides_nothing_and_is_not_lost(tmp_path: Path) -> None:
    found = read(HEAD + entry("mandate/3.task#power", "  ", reason="等市人大答复"), tmp_path)

    assert found.decisions == ()
    assert 'reason = "等市人大答复"' in decisions_text(derivation(), found)
    assert 'reason = "等市人大答复"' in decisions_text(derivation(asked=()), found)


def test_what_a_file_says_is_read_with_dates_quoted_or_bare(tmp_path: Path) -> None:
    bare = HEAD.replace('"2011-12-27"', "2011-12-27")

    found = read(bare + entry("mandate/3.task#power", " 删去 ", reason="没有这项权力"), tmp_path)

    assert found == attrs.evolve(KEPT, decisions=(DONE,))


@pytest.mark.parametrize("words", ['引号"和\\', "两\n行", "\x7f\x00", "　", "“”"])
def test_any_words_come_back_as_they_were(words: str, tmp_path: Path) -> None:
    item = OpenItem(field="name", about=OpenAbout.WORDS, words=words)
    odd = derivation(asked=(attrs.evolve(QUESTION, item=item),))
    kept = attrs.evolve(KEPT, decisions=(Decision(item=".name#words", choose=f"甲{words}乙"),))
    file = tmp_path / "decisions.toml"

    write_decisions(odd, file, kept)

    assert read_decisions(file).decisions == kept.decisions


def test_every_fault_is_told_at_once_with_its_path_and_the_nearest(tmp_path: Path) -> None:
    text = (
        'govmodel = 1\nkind = "decisions"\nbsae = "province"\nbase = "Jiangsu"\nto = "常州"\nas_of = "2011-13"\n'
        + entry("mandate/3.task#powre")
        + entry("mandate/3.task#power", raeson="x")
        + entry("mandate/3.task#power")
        + "\n[[decision]]\nchoose = 3\n"
        + entry("mandate/3.task#")
        + entry("mandate/3.task#一二三四五六七八九十#powre")
    )

    assert refused(text, tmp_path) == {
        "$.bsae": "unknown-key",
        "$.base": "malformed-id",
        "$.to": "bad-division-code",
        "$.as_of": "no-such-date",
        "$.decision[0].item": "malformed-item",
        "$.decision[1].raeson": "unknown-key",
        "$.decision[2].item": "repeated-decision",
        "$.decision[3].item": "missing-key",
        "$.decision[3].choose": "wrong-type",
        "$.decision[4].item": "malformed-item",
        "$.decision[5].item": "malformed-item",
    }
    problems = {problem.path: problem for problem in faults(text, tmp_path)}
    assert {path: problem.nearest for path, problem in problems.items() if problem.nearest} == {
        "$.bsae": "base",
        "$.decision[0].item": "power",
        "$.decision[1].raeson": "reason",
        "$.decision[5].item": "power",
    }
    assert {path: problem.value for path, problem in problems.items() if problem.value} == {
        "$.bsae": "bsae",
        "$.base": "Jiangsu",
        "$.to": "常州",
        "$.as_of": "2011-13",
        "$.decision[0].item": "mandate/3.task#powre",
        "$.decision[1].raeson": "raeson",
        "$.decision[2].item": "mandate/3.task#power",
        "$.decision[3].choose": "3",
        "$.decision[4].item": "mandate/3.task#",
        "$.decision[5].item": "mandate/3.task#一二三四五六七八九十#powre",
    }
    item = problems["$.decision[0].item"]
    assert item.choices == tuple(about.name.lower().replace("_", "-") for about in OpenAbout)
    for path in ("$.decision[0].item", "$.decision[4].item"):
        zh, en = near_hint(problems[path].nearest)
        assert problems[path].zh.endswith(zh or "之一")
        assert problems[path].en.endswith(en or item.choices[-1])
    # The first of two decisions is counted as a person counts.
    assert "2" in problems["$.decision[2].item"].zh
    assert "2" in problems["$.decision[2].item"].en


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("", {"$": "empty-file"}),
        ("govmodel = = 1", {"$": "toml-syntax"}),
        ("x = 1", {"$": "missing-header"}),
        ("govmodel = 9", {"$.govmodel": "newer-version"}),
        ("govmodel = 1", {"$.kind": "missing-key"}),
        ("govmodel = 1\nkind = 1", {"$.kind": "wrong-type"}),
        ('govmodel = 1\nkind = "decision"', {"$.kind": "unknown-value"}),
        ('govmodel = 1\nkind = "joint-meeting"', {"$.kind": "structure-for-decisions"}),
        (
            'govmodel = 1\nkind = "decisions"\ndecision = "删去"',
            {"$.base": "missing-key", "$.to": "missing-key", "$.as_of": "missing-key", "$.decision": "wrong-type"},
        ),
        (HEAD + "decision = [1]", {"$.decision[0]": "wrong-type"}),
        (HEAD.replace("province", " "), {"$.base": "blank-text"}),
        (HEAD.replace('"320400"', "320400"), {"$.to": "wrong-type"}),
    ],
)
def test_what_is_no_file_of_decisions_is_told_so(text: str, faults: dict[str, str], tmp_path: Path) -> None:
    assert refused(text, tmp_path) == faults


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("govmodel = 1\nkind = 1", {"$.kind": ("1", ())}),
        ('govmodel = 1\nkind = "joint-meeting"', {"$.kind": ("joint-meeting", ("decisions",))}),
        (HEAD + 'decision = "x"', {"$.decision": ("x", ())}),
        (HEAD + "decision = [1, 2]", {"$.decision[0]": ("1", ()), "$.decision[1]": ("2", ())}),
        (HEAD + "\n[[decision]]\nitem = 3\n", {"$.decision[0].item": ("3", ())}),
    ],
)
def test_what_is_no_file_of_decisions_is_told_with_what_stands_there(
    text: str, values: dict[str, tuple[str, tuple[str, ...]]], tmp_path: Path
) -> None:
    found = faults(text, tmp_path)
    assert {problem.path: (problem.value, problem.choices) for problem in found} == values


def test_a_missing_file_and_a_place_that_cannot_be_written_to_are_told(tmp_path: Path) -> None:
    with pytest.raises(LoadError) as caught:
        read_decisions(tmp_path / "none.toml")
    assert [problem.code for problem in caught.value.problems] == ["not-found"]
    with pytest.raises(DumpError):
        write_decisions(derivation(), tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("field", ["item", "choose", "reason"])
def test_what_no_file_can_hold_is_refused_and_the_file_stays(tmp_path: Path, field: str) -> None:
    file = tmp_path / "decisions.toml"
    file.write_text("甲", encoding="utf-8")
    wrong = attrs.evolve(DONE, **{field: "\ud800甲"})

    for made, kept in (
        (derivation(), attrs.evolve(KEPT, decisions=(wrong, EARLIER))),
        (derivation(stale=(attrs.evolve(stale(DONE.item), decision=wrong),)), None),
    ):
        with pytest.raises(DumpError) as error:
            write_decisions(made, file, kept)
        ((code, value),) = ((problem.code, problem.value) for problem in error.value.problems)
        assert code == "lone-surrogate"
        assert value is not None
        assert field in value
        assert error.value.name == str(file)
    assert file.read_text(encoding="utf-8") == "甲"


def test_decisions_for_another_base_place_or_date_do_not_fit() -> None:
    date = PartialDate.parse("2011-12-27")

    assert misfits(KEPT, BASE, CITY, date) == ()
    found = misfits(KEPT, attrs.evolve(BASE, id=StructureId("other")), PROVINCE, PartialDate.parse("2020"))
    assert [(problem.path, problem.code, problem.value) for problem in found] == [
        ("$.base", "decisions-for-another-base", "province"),
        ("$.to", "decisions-for-another-place", "320400"),
        ("$.as_of", "decisions-for-another-date", "2011-12-27"),
    ]
    assert all(problem.zh and problem.en for problem in found)
