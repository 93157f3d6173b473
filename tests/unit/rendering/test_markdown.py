"""Views as Markdown."""

from __future__ import annotations

from govmodel.rendering.markdown import markdown_text
from govmodel.rendering.table import Column, Table
from govmodel.rendering.view import Code, Fact, Facts, Heading, Paragraph, Quotes, View, Words


def test_each_block_has_its_own_form() -> None:
    view = View(
        groups=(
            (Heading(text="题", aside="旁", level=1), Paragraph(text="a *b* <c>")),
            (Facts(facts=(Fact(label="依据", text="某意见"),)),),
            (
                Quotes(
                    words=(
                        Words(who="市甲局", text="甲协助乙", marked="协助", note="注", place="三"),
                        Words(text="丙", marked="丁"),
                        Words(text="戊"),
                    )
                ),
            ),
            (
                Table(columns=(Column(head="甲"), Column(head="n", right=True)), rows=(("a|b", "1"), ())),
                Table(),
            ),
            (Code(text="x = '```'", language="toml"),),
        )
    )

    assert markdown_text(view) == (
        "# 题 旁\n\n"
        "a \\*b\\* \\<c\\>\n\n"
        "- **依据** 某意见\n\n"
        "- 市甲局「甲**协助**乙」（注，三）\n"
        "- 「丙」\n"
        "- 「戊」\n\n"
        "| 甲 | n |\n"
        "| --- | ---: |\n"
        "| a\\|b | 1 |\n\n"
        "````toml\nx = '```'\n````\n"
    )
