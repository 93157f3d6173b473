"""A rule's page: what it finds, why, an example of each kind, what to do, and when to leave it out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from govmodel.checking.rule import Example, Rule
from govmodel.findings.text import Text
from govmodel.reading.remark import Remark
from govmodel.rendering.labels import joined, say, term
from govmodel.rendering.quoting import authority_text
from govmodel.rendering.table import Column, Table
from govmodel.rendering.view import Block, Code, Heading, Paragraph, View

_FINDS: Final = Text("查什么", "What it finds")
_WHY: Final = Text("为什么", "Why it matters")
_BAD: Final = Text("反例", "An example that trips it")
_GOOD: Final = Text("正例", "An example that does not")
_MINIMAL: Final = Text(
    "两例只写这条规则要看的，也只按它查（--select {code}）；别的规则会发现其中缺别的。",
    "Both examples hold only what this rule looks at, and are checked by it alone (--select {code}); "
    "other rules will miss other things in them.",
)
_BASE: Final = Text("所对照的上级文件：", "Held against:")
_REMEDY: Final = Text("怎么改", "Remedy")
_OFF: Final = Text("何时关掉", "When to switch it off")
_AUTHORITY: Final = Text("依据", "Authority")
_NEEDS: Final = Text("何时能查", "What it needs")
_SECTIONS: Final = Text("完整的：{sections}", "at hand whole: {sections}")
_A_NOTICE: Final = Text("读公文时（govmodel read、gm.read）", "a notice that is read (govmodel read, gm.read)")
_SINCE: Final = Text("起始版本", "Since")
_CODE: Final = Text("代码", "Code")
_NAME: Final = Text("名称", "Name")


def rule_view(rule: Rule, lang: str = "zh") -> View:
    """Everything a rule says of itself."""
    groups: list[tuple[Block, ...]] = [
        (Heading(text=f"{rule.code} {rule.slug}", level=1), Paragraph(text=say(rule.title, lang))),
        _part(_FINDS, say(rule.finds, lang), lang),
        _part(_WHY, say(rule.why, lang), lang),
        *_example(_BAD, rule.bad, lang),
        *_example(_GOOD, rule.good, lang),
        (Paragraph(text=_MINIMAL.fill({"code": rule.code}, lang)),),
        _part(_REMEDY, say(rule.remedy, lang), lang),
        _part(_OFF, say(rule.off, lang), lang),
    ]
    if rule.authority:
        cited = [Paragraph(text=authority_text(authority, lang)) for authority in rule.authority]
        groups.append((Heading(text=say(_AUTHORITY, lang)), *cited))
    groups += [_part(_NEEDS, _needs(rule, lang), lang), _part(_SINCE, rule.since, lang)]
    return View(groups=tuple(groups))


def remark_view(remark: Remark, lang: str = "zh") -> View:
    """Everything a remark of reading says of itself."""
    return View(
        groups=(
            (Heading(text=f"{remark.code} {remark.slug}", level=1), Paragraph(text=say(remark.title, lang))),
            _part(_FINDS, say(remark.finds, lang), lang),
            _part(_WHY, say(remark.why, lang), lang),
            (Heading(text=say(_BAD, lang)), Code(text=_shown(remark.bad))),
            (Heading(text=say(_GOOD, lang)), Code(text=_shown(remark.good))),
            _part(_REMEDY, say(remark.remedy, lang), lang),
            _part(_NEEDS, say(_A_NOTICE, lang), lang),
            _part(_SINCE, remark.since, lang),
        )
    )


def _shown(text: str | bytes) -> str:
    """A text letter for letter, with what nobody sees, and bytes that are no characters, as escapes."""
    whole = text.decode("gb18030", errors="backslashreplace") if isinstance(text, bytes) else text
    lines = (
        "".join(
            char if char.isprintable() or char == "\u3000" else char.encode("unicode_escape").decode() for char in line
        )
        for line in whole.strip("\n").split("\n")
    )
    return "\n".join(lines)


def _part(title: Text, text: str, lang: str) -> tuple[Block, ...]:
    return (Heading(text=say(title, lang)), Paragraph(text=text))


def _example(title: Text, example: Example, lang: str) -> list[tuple[Block, ...]]:
    shown: list[tuple[Block, ...]] = [
        (Heading(text=say(title, lang)), Code(text=example.text.strip("\n"), language="toml"))
    ]
    if example.base is not None:
        shown.append((Paragraph(text=say(_BASE, lang)), Code(text=example.base.strip("\n"), language="toml")))
    return shown


_NEED_WORDS: Final = {
    "base": Text("对照的上级文件（--against）", "a base to compare with (--against)"),
    "date": Text("日期（文件自己的，或 --as-of）", "a date (the document's own, or --as-of)"),
    "division": Text("所属行政区划", "the division it belongs to"),
}


def _needs(rule: Rule, lang: str) -> str:
    sections = joined([term(found, lang) for found in sorted(rule.sections, key=lambda s: s.name)], lang)
    needs = [say(_NEED_WORDS[need.value], lang) for need in sorted(rule.needs, key=lambda need: need.value)]
    whole = [_SECTIONS.fill({"sections": sections}, lang)] if sections else []
    return ("；" if lang == "zh" else "; ").join([*whole, *needs])


def rules_view(rules: Iterable[Rule | Remark], lang: str = "zh") -> View:
    """Every rule on a line."""
    columns = (
        Column(head=say(_CODE, lang)),
        Column(head=say(_NAME, lang)),
        Column(head=say(_FINDS, lang)),
    )
    rows = tuple((rule.code, rule.slug, say(rule.title, lang)) for rule in rules)
    return View(groups=((Table(columns=columns, rows=rows),),))
