"""Views on a terminal."""

from __future__ import annotations

from govmodel.rendering.screen import Screen
from govmodel.rendering.terminal import terminal_text
from govmodel.rendering.view import Block, Code, Fact, Facts, Heading, Paragraph, Quotes, Tone, View, Words
from govmodel.rendering.width import width


def text_of(*blocks: Block, screen: Screen | None = None) -> list[str]:
    return terminal_text(View(groups=(blocks,)), screen).splitlines()


def test_a_heading_has_its_aside_at_the_end_of_the_line() -> None:
    (line,) = text_of(Heading(text="GM101 没有负责单位", aside="[错误]"), screen=Screen(width=60))

    assert line == "GM101 没有负责单位" + " " * 36 + "[错误]"
    assert width(line) == 60


def test_facts_line_up_after_their_labels() -> None:
    long = "明确由谁负责" * 12
    lines = text_of(Facts(facts=(Fact(label="依据", text="某意见"), Fact(label="Pairing", text=long))))

    assert lines[0] == "  依据     某意见"
    assert [line[:11] for line in lines[1:]] == ["  Pairing  ", "           "]
    assert "".join(line[11:] for line in lines[1:]) == long


def test_the_line_stands_under_the_words_that_matter() -> None:
    lines = text_of(
        Quotes(
            words=(
                Words(who="市民政局", text="建立机制，协助监督", marked="协助"),
                Words(who="市妇联", text="协同 abc", marked="abc", place="三 1-5", note="未写明"),
            )
        )
    )

    assert lines == [
        "  ├ 市民政局  建立机制，协助监督",
        "  │                     ────",
        "  └ 市妇联    协同 abc",
        "                   ───  未写明  三 1-5",
    ]


def test_words_that_go_over_a_line_are_marked_on_both() -> None:
    words = Words(text="甲" * 20 + "协助监督管理" + "乙" * 20, marked="协助监督管理")

    lines = text_of(Quotes(words=(words,)), screen=Screen(width=60))

    assert [line.count("─") for line in lines] == [0, 12, 0]
    wrapped_mark = Words(text="甲" * 24 + "协助监督管理" + "乙" * 10, marked="协助监督管理")
    assert [line.count("─") for line in text_of(Quotes(words=(wrapped_mark,)), screen=Screen(width=60))] == [0, 6, 0, 6]


def test_the_line_is_as_long_as_the_words_on_a_terminal_that_draws_it_wide() -> None:
    lines = text_of(Quotes(words=(Words(text="协助监督", marked="协助"),)), screen=Screen(ambiguous=2))

    assert lines == ["  └ 协助监督", "     ──"]


def test_marks_that_are_not_among_the_words_mark_nothing() -> None:
    assert text_of(Quotes(words=(Words(text="协助监督", marked="牵头"),))) == ["  └ 协助监督"]


def test_blank_marks_mark_nothing() -> None:
    for marked in (" ", "　", "\u0301", "\n"):
        assert text_of(Quotes(words=(Words(text=f"甲{marked}乙", marked=marked),)))[1:] == []


def test_code_is_shown_letter_for_letter_and_groups_stand_apart() -> None:
    view = View(groups=((Paragraph(text="甲"),), (), (Code(text="a = 1\n\nb = 2"),)))

    assert terminal_text(view) == "  甲\n\n    a = 1\n\n    b = 2\n"


def test_colour_changes_nothing_but_colour() -> None:
    view = View(groups=((Heading(text="甲", aside="乙", tone=Tone.ERROR), Paragraph(text="丙", tone=Tone.FAINT)),))

    plain, coloured = terminal_text(view), terminal_text(view, Screen(color=True))

    assert "\x1b[1;31m甲\x1b[0m" in coloured
    assert coloured.replace("\x1b[1;31m", "").replace("\x1b[2m", "").replace("\x1b[0m", "") == plain


def test_a_file_cannot_steer_the_terminal() -> None:
    shown = "\n".join(text_of(Heading(text="\x1b[2J甲"), Paragraph(text="乙\x07"), Code(text="\x1b]0;x")))

    assert "\x1b" not in shown
    assert "\x07" not in shown


def test_a_screen_is_kept_within_what_one_can_read() -> None:
    assert [Screen(width=columns).width for columns in (10, 80, 300)] == [60, 80, 120]
