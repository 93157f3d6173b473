"""Write docs/rules/: a page for each rule in both languages, and a list of them all.

``--check`` writes nothing and fails where a page is not current.
"""

import sys
from pathlib import Path

from govmodel.checking.table import RULES
from govmodel.reading.remarks.table import REMARKS
from govmodel.rendering.markdown import markdown_text
from govmodel.rendering.rule_page import remark_view, rule_view
from govmodel.rendering.view import View

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "rules"
HEAD = """# Rules 规则

Each page says what the rule finds, why it matters, what to do, when to leave it out, and on what it rests.
Those of GM6xx are about the text of a notice that is read: `govmodel read` and `gm.read` tell them.
`govmodel rule GM101` shows the same on the command line. 每页先中文、后英文。

| | | |
|---|---|---|
"""


def pages() -> dict[str, str]:
    """Every page by its file's name."""
    named = [(rule.code, rule.slug, rule.title) for rule in RULES]
    named += [(remark.code, remark.slug, remark.title) for remark in REMARKS]
    rows = [
        f"| [{code}]({code}.md) | `{slug}` | {title.zh} · {title.en} |\n"
        for code, slug, title in sorted(named, key=lambda row: row[0])
    ]
    found = {"README.md": HEAD + "".join(rows)}
    for rule in RULES:
        found[f"{rule.code}.md"] = page(*(rule_view(rule, lang) for lang in ("zh", "en")))
    for remark in REMARKS:
        found[f"{remark.code}.md"] = page(*(remark_view(remark, lang) for lang in ("zh", "en")))
    return found


def page(*views: View) -> str:
    """The views one below the other."""
    return "\n\n---\n\n".join(markdown_text(view).strip() for view in views) + "\n"


def main() -> int:
    """Write the pages, or with ``--check`` compare them."""
    wanted = pages()
    there = {file.name: file.read_text(encoding="utf-8") for file in FOLDER.glob("*.md")}
    if "--check" in sys.argv[1:]:
        if there == wanted:
            return 0
        print("docs/rules is not current; run: make docs-map", file=sys.stderr)
        return 1
    FOLDER.mkdir(exist_ok=True)
    for name in there.keys() - wanted.keys():
        (FOLDER / name).unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
