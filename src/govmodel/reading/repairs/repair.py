"""A repair: one stretch of raw text, what stands for it, which damage it undoes, and how sure that is."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

import attrs

from govmodel.model.fields import many, sparse_repr
from govmodel.wording.certainty import Certainty


class RepairKind(Enum):
    """Which damage a repair undoes."""

    MISREAD_BYTES = "字节错读"
    GLOSS = "夹注拼音"
    INVISIBLE = "不可见字符"
    TRADITIONAL = "繁体"
    RADICAL = "部首码与兼容字"
    WIDTH = "全角半角"
    SHAPE = "形近字"
    SPACE = "词中空格"
    PADDED = "标签与题目拉开的空格"
    NAME = "两字姓名拉开的空格"
    BREAK = "断行断页"
    NUMBER = "文号残缺"
    DATE = "日期残缺"
    DOUBLED = "标点重复"


class Edit(NamedTuple):
    """A repair before it is known where in the raw text it lies: places are those of the text at that step."""

    start: int
    end: int
    after: str
    kind: RepairKind
    certainty: Certainty = Certainty.PLAIN
    also: tuple[RepairKind, ...] = ()


@attrs.frozen(kw_only=True, repr=False)
class Repair:
    """One repair, made or proposed.

    Attributes:
        kind: The damage.
        start: First code point of the raw text that it touches.
        end: One past the last; the same as ``start`` where something is put in.
        before: The raw text there.
        after: What stands for it.
        certainty: ``PLAIN`` where one form in use gives way to another, ``MENDED`` where something was
            lost and one reading is left, ``OPEN`` where it is only proposed and the text left as it is.
        also: Other damage undone in the same stretch.
    """

    kind: RepairKind
    start: int
    end: int
    before: str
    after: str
    certainty: Certainty = Certainty.PLAIN
    also: tuple[RepairKind, ...] = many()

    @property
    def is_made(self) -> bool:
        """Whether the repaired text has it; else it is only proposed."""
        return self.certainty is not Certainty.OPEN

    __repr__ = sparse_repr
