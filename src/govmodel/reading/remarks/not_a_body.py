"""GM601: the page sets up no joint meeting; what it seems to be, by what, and the nearest passage."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from govmodel.findings.finding import Finding, Quote, Severity
from govmodel.findings.text import Text
from govmodel.reading.reading import Seen
from govmodel.reading.remark import Noticed, Remark, in_english, letters
from govmodel.reading.remarks.sound import SOUND
from govmodel.reading.repaired import repair

CODE: Final = "GM601"
SLUG: Final = "not-a-joint-meeting"
_NEAR: Final = ("召集人", "成员单位", "组成人员", "联席会议", "领导小组", "牵头", "组织领导", "工作要求", "保障措施")
"""What a passage near to a body's composition says, nearest first."""
_LONGEST: Final = 60


def look(noticed: Noticed) -> Iterator[Finding]:
    """Say of each document what it seems to be, where none of them sets up a body."""
    if noticed.reading.structures:
        return
    for number, seen in enumerate(noticed.reading.kinds):
        kind, why = seen.kind, seen.why
        near = _nearest(noticed, seen)
        yield Finding(
            code=CODE,
            slug=SLUG,
            severity=Severity.WARNING,
            path=f"$.kinds[{number}]",
            message=Text(
                f"没有读出联席会议的成员单位和召集人；看来是「{kind.value}」：{letters(why.zh)}。未生成任何结构",
                f"no members or conveners of a joint meeting were read; this looks like “{kind.value}” "
                f"({in_english(kind)}): {letters(why.en)}. No structure was made",
            ),
            params=(("kind", kind.value),),
            related=(near,) if near is not None else (),
            key=f"{number}:{kind.value}",
        )


def _nearest(noticed: Noticed, seen: Seen) -> Quote | None:
    """The line of a document that comes nearest to saying who takes part."""
    repaired = repair(noticed.reading.raw[seen.start : seen.end])
    for words in _NEAR:
        at = repaired.text.find(words)
        if at >= 0:
            start = repaired.text.rfind("\n", 0, at) + 1
            end = repaired.text.find("\n", at)
            start = max(start, at - _LONGEST // 2)
            end = min(len(repaired.text) if end < 0 else end, start + _LONGEST)
            first, last = repaired.raw_span(start, end)
            note = Text("最接近的段落", "the nearest passage")
            return noticed.quote(seen.start + first, seen.start + last, marked=words, note=note)
    return None


REMARK: Final = Remark(
    code=CODE,
    slug=SLUG,
    title=Text("不是联席会议制度", "Not a joint meeting"),
    finds=Text(
        "整页没有一份文件写明召集人或成员单位：每份文件一个警告，说明看来是什么、凭什么这样看，以及最接近的段落。",
        "No document of the page says who convenes or who the members are: a warning for each document, which says "
        "what it seems to be, by what, and which passage comes nearest.",
    ),
    why=Text(
        "实施方案、报道等也提到联席会议；从中勉强凑出的半个结构，比没有更误导人。",
        "Plans and news mention joint meetings too; half a structure put together from one misleads more than none.",
    ),
    remedy=Text(
        "换成建立制度的通知或其附件；确是联席会议而没有读出的，请看 --show 里未读出的部分。",
        "Give the notice that sets the body up, or its annex; where this is one and was not understood, --show says "
        "which words were not.",
    ),
    bad="关于印发《某区家庭服务业提质扩容实施方案》的通知\n一、工作目标\n服务质量明显提高。\n二、工作要求\n加强宣传引导。\n",
    good=SOUND,
    look=look,
)
