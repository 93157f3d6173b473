"""Sound text damaged in the ways that pages of notices are, each with what was done to it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

import attrs
from hypothesis import strategies as st

from govmodel.model.fields import many
from govmodel.reading.han import HAN
from govmodel.reading.repairs.repair import RepairKind


@attrs.frozen(kw_only=True)
class Damaged:
    """A text and how it was damaged.

    Attributes:
        sound: The text before.
        text: The text after.
        done: What was done, in order.
    """

    sound: str
    text: str
    done: tuple[RepairKind, ...] = many()


SOUND: Final = (
    "昆府办发〔2020〕28号\n\n"
    "各区人民政府，市政府有关部门：\n\n"
    "为加强组织领导和统筹协调，根据《国务院办公厅关于促进家政服务业提质扩容的意见》（国办发〔2019〕30号）要求，"
    "经市政府同意，决定建立联席会议制度。现将有关事项通知如下：\n\n"
    "一、主要职责\n\n"
    "贯彻落实国家的政策措施，统筹协调全市各项工作；研究解决工作中的重大问题，定期向市政府报告情况。\n\n"
    "二、成员单位\n\n"
    "市民政局负责做好岗前培训和信用体系建设，配合有关部门落实税收优惠政策，推动从业者提高服务质量。\n\n"
    "召集人：陈志良　市政府副秘书长\n"
    "成员：刘佩　市民政局副局长\n"
    "荆玮　市税务局副局长\n\n"
    "2020年8月21日\n"
)
"""A short notice of our own on which every kind of damage can be done."""

_GLOSSED: Final = {
    "关": ("關", "guān"), "发": ("發", "fā"), "联": ("聯", "lián"), "务": ("務", "wù"), "业": ("業", "yè"),
    "质": ("質", "zhì"), "现": ("現", "xiàn"), "导": ("導", "dǎo"), "协": ("協", "xié"), "经": ("經", "jīng"),
    "区": ("區", "qū"), "责": ("責", "zé"), "设": ("設", "shè"), "训": ("訓", "xùn"), "优": ("優", "yōu"),
}  # fmt: skip
_TRADITIONAL: Final = {simplified: pair[0] for simplified, pair in _GLOSSED.items()} | dict(
    zip("组织领导统筹议国决题从门财级税证权资长张农", "組織領導統籌議國決題從門財級稅證權資長張農", strict=True)
)
_RADICALS: Final = dict(zip("人工力大小文金行言长门青食", "⼈⼯⼒⼤⼩⽂⾦⾏⾔⻓⻔⻘⻝", strict=True))
_SHAPES: Final = (("岗前", "岗湔"), ("信用", "信鼡"), ("从业者", "从业鍺"), ("服务", "垺务"), ("制度", "制喥"))
_HALF: Final = dict(zip("，；：（）", ",;:()", strict=True))
_WIDE: Final = {str(digit): chr(0xFF10 + digit) for digit in range(10)}
_INVISIBLE: Final = ("\u200b", "\u200e", "\u202c", "\ufeff", "\x07", "\u2060")

_IN_PROSE: Final = re.compile(rf"(?m)(?<=[{HAN}]{{5}})(?=[{HAN}]{{5}}[^\n]*[。；]$)")
_AFTER_PROSE: Final = re.compile(rf"(?<=[^\n]{{24}}[，；][{HAN}]{{4}})(?=[{HAN}]{{2}}[^\n：]*。\n)")
_NUMBER: Final = re.compile(r"〔(\d{4})〕(\d+)号(?=[\n）])")
_DATE: Final = re.compile(r"(?m)^(\d{4})年(\d{1,2})月(\d{1,2})日$")
_LABEL: Final = re.compile(r"(?m)^(?:召集人|成员)(?=：)")
_NAME: Final = re.compile(r"(?<=[\n：])(刘)(佩)(?=　)|(?<=[\n：])(荆)(玮)(?=　)")

_Choose = Callable[[int], int]
"""Chooses one of so many."""


def _one_of(text: str, places: list[re.Match[str]], choose: _Choose, after: Callable[[re.Match[str]], str]) -> str:
    if not places:
        return text
    found = places[choose(len(places))]
    return text[: found.start()] + after(found) + text[found.end() :]


def _letters(pairs: dict[str, str]) -> Callable[[str, _Choose], str]:
    pattern = re.compile(f"[{re.escape(''.join(pairs))}]")
    return lambda text, choose: _one_of(text, list(pattern.finditer(text)), choose, lambda found: pairs[found.group()])


def _width(text: str, choose: _Choose) -> str:
    marks = list(re.finditer(rf"[，；：](?<=[{HAN}].)|[（）](?<=[{HAN}》].)|[0-9]", text))
    return _one_of(text, marks, choose, lambda found: (_HALF | _WIDE)[found.group()])


def _glossed(text: str, choose: _Choose) -> str:
    marks = list(re.finditer(f"[{''.join(_GLOSSED)}]", text))
    return _one_of(text, marks, choose, lambda found: "{}({})".format(*_GLOSSED[found.group()]))


def _shapes(text: str, choose: _Choose) -> str:
    before, after = _SHAPES[choose(len(_SHAPES))]
    return text.replace(before, after, 1)


def _invisible(text: str, choose: _Choose) -> str:
    at = choose(len(text) + 1)
    return text[:at] + _INVISIBLE[choose(len(_INVISIBLE))] + text[at:]


def _in(pattern: re.Pattern[str], words: str) -> Callable[[str, _Choose], str]:
    return lambda text, choose: _one_of(text, list(pattern.finditer(text)), choose, lambda _: words)


def _number(text: str, choose: _Choose) -> str:
    shape = ("〔{}{}号", "{}〕{}号", "[{}]{}号", "（{}）{}号")[choose(4)]
    return _one_of(text, list(_NUMBER.finditer(text)), choose, lambda found: shape.format(*found.groups()))


def _date(text: str, choose: _Choose) -> str:
    return _one_of(text, list(_DATE.finditer(text)), choose, lambda found: "".join(found.groups()))


def _padded(text: str, choose: _Choose) -> str:
    return _one_of(text, list(_LABEL.finditer(text)), choose, lambda found: " ".join(found.group()))


def _apart(text: str, choose: _Choose) -> str:
    return _one_of(text, list(_NAME.finditer(text)), choose, lambda found: "　".join(filter(None, found.groups())))


def _doubled(text: str, choose: _Choose) -> str:
    return _one_of(text, list(re.finditer(r"[，、；：。]", text)), choose, lambda found: found.group() * 2)


def _misread(text: str, _: _Choose) -> str:
    return text.replace("。现", "?,F(xiàn)", 1)


WAYS: Final[dict[RepairKind, Callable[[str, _Choose], str]]] = {
    RepairKind.MISREAD_BYTES: _misread,
    RepairKind.BREAK: _in(_AFTER_PROSE, "\n\n"),
    RepairKind.SPACE: _in(_IN_PROSE, " "),
    RepairKind.NUMBER: _number,
    RepairKind.DATE: _date,
    RepairKind.PADDED: _padded,
    RepairKind.NAME: _apart,
    RepairKind.DOUBLED: _doubled,
    RepairKind.SHAPE: _shapes,
    RepairKind.TRADITIONAL: _letters(_TRADITIONAL),
    RepairKind.RADICAL: _letters(_RADICALS),
    RepairKind.WIDTH: _width,
    RepairKind.GLOSS: _glossed,
    RepairKind.INVISIBLE: _invisible,
}
"""How each kind of damage is done, in an order in which none hides the place of a later one."""


def damaged(sound: str = SOUND, kinds: tuple[RepairKind, ...] = tuple(WAYS)) -> st.SearchStrategy[Damaged]:
    """The text with damage of some of the kinds, each done once.

    Args:
        sound: A text that repairing leaves as it is.
        kinds: Which damage may be done.
    """

    @st.composite
    def draw_damaged(draw: st.DrawFn) -> Damaged:
        chosen = draw(st.sets(st.sampled_from(kinds), min_size=1))
        text, done = sound, []
        for kind, way in WAYS.items():
            if kind not in chosen:
                continue
            after = way(text, lambda count: draw(st.integers(0, count - 1)))
            if after != text:
                text = after
                done.append(kind)
        return Damaged(sound=sound, text=text, done=tuple(done))

    return draw_damaged()
