"""GM504: what came from the level above and a person has still to decide."""

from __future__ import annotations

from collections.abc import Iterator

from govmodel.checking.authorities import LEFT_TO_PEOPLE
from govmodel.checking.context import Context
from govmodel.checking.open_items import place_of
from govmodel.checking.rule import Example, Rule
from govmodel.checking.words import quote_at
from govmodel.findings.finding import Finding, Severity
from govmodel.findings.text import Text
from govmodel.model.open_item import OpenItem

CODE, SLUG = "GM504", "open-item"


def look(context: Context) -> Iterator[Finding]:
    """Ask each open item as one question."""
    for item in context.structure.open:
        address = f"{item.element or ''}{'.' + item.field if item.field else ''}"
        yield Finding(
            code=CODE,
            slug=SLUG,
            severity=Severity.QUESTION,
            path=place_of(context, item),
            element_id=item.element,
            message=_message(item),
            params=(("words", item.words), ("choices", "、".join(item.choices))),
            source=quote_at(context, address, item.words, marked=item.words),
            authority=(LEFT_TO_PEOPLE,),
            suggestion=Text(
                "由本级决定后去掉这一项；推导而来的，用 govmodel derive --decisions",
                "decide it here and take the item out; of a derived structure, with govmodel derive --decisions",
            ),
            key=item.key.removeprefix(item.element or ""),
        )


def _message(item: OpenItem) -> Text:
    # The term is the item's own, and so is not filled in but stands in the sentence of its language.
    about = item.about.name.lower().replace("_", " ")
    zh, en = f"「{{words}}」待定（{item.about.value}）", f"“{{words}}” is left open ({about})"
    return Text(f"{zh}；可选：{{choices}}", f"{en}; choices: {{choices}}") if item.choices else Text(zh, en)


_HEAD = """
govmodel = 1
kind = "joint-meeting"
id = "example"
name = "常州市家政服务联席会议"
document = { date = "2011-12-27" }
division = { code = "320400", name = "常州市", kind = "地级市", tier = "地级", standing = "地级", parent = "320000" }
"""
_MANDATE = """
[[mandate]]
id = "mandate/1"
task = "推动建立和完善相关法规规章"
"""

RULE = Rule(
    code=CODE,
    slug=SLUG,
    title=Text("有待本级决定", "Left for this level to decide"),
    finds=Text(
        "每一待定项（open）是一个疑问，写明待定的字和可选的做法。取决于待定项的其他发现不在报告之列，"
        "另记在 deferred：一、位置或所涉元素就是待定之处或在其中的；二、单位或席位本身待定时，也包括这个单位的席位、"
        "这个席位的单位；三、所待定的是谁（单位、职务、级别、机构改革）时，也包括引了这一元素原文的。"
        "措辞、职权、对下要求、依据、数目待定，不影响谁负责、谁参加的发现。",
        "Each open item is one question that names the words and the choices. Findings of other rules that rest on it "
        "are not in the report but listed as deferred: those about the open place or what lies in it; where a unit or "
        "a seat is itself open, also those about the unit's seats or the seat's unit; and where it is open who "
        "somebody is (unit, post, rank, reform), also those that quote the element. Open words, powers, clauses to "
        "lower tiers, bases and counts leave findings on who owns and who takes part as they are.",
    ),
    why=Text(
        "推导留下的问题只有人能定；在定下以前，由它引出的发现都是空的。",
        "What a derivation leaves open only a person can settle; until then whatever follows from it is idle.",
    ),
    remedy=Text(
        "逐项决定，改好文字，去掉待定项；或填好决定文件再推导一次。",
        "Decide each, mend the words and take the item out; or fill in the file of decisions and derive again.",
    ),
    off=Text("只看已定部分时。", "Where only what is settled is looked at."),
    authority=(LEFT_TO_PEOPLE,),
    sections=frozenset(),
    bad=Example(
        text=_HEAD
        + 'open = [{ element = "mandate/1", field = "task", about = "职权", words = "法规规章", '
        + 'choices = ["删去", "照留"] }]\n'
        + _MANDATE
    ),
    good=Example(text=_HEAD + _MANDATE),
    look=look,
)
