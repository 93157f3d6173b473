"""The document a structure is read from: its head, its force, and how much of it is at hand."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

import attrs

from govmodel.model.actor import BodyRef, Unnamed
from govmodel.model.dates import PartialDate
from govmodel.model.errors import InvalidModel, Problem
from govmodel.model.fields import many, sparse_repr
from govmodel.model.ids import UnitId
from govmodel.model.kinds import typed
from govmodel.model.matter import Match


@attrs.frozen(kw_only=True, repr=False)
class DocumentNumber:
    """A document number (发文字号): 常政办发〔2011〕142号. Source: GB/T 9704-2012 §7.2.5.

    Attributes:
        code: The issuer's code and kind (机关代字): 常政办发. Not unique over China.
        year: Four digits.
        serial: 1 or more, without leading zeros.

    Raises:
        InvalidModel: If a part is missing or out of its range.
    """

    code: str
    year: int
    serial: int

    def __attrs_post_init__(self) -> None:
        """Refuse what no office would print."""
        typed(self)
        if not self.code or not 1949 <= self.year <= 9999 or self.serial < 1:
            raise InvalidModel(
                [
                    Problem(
                        path="$",
                        code="bad-document-number",
                        zh=f"发文字号须有机关代字、四位年份和不小于 1 的序号：{self}",
                        en=f"a document number needs a code, a year of four digits and a serial from 1: {self}",
                        value=str(self),
                    )
                ]
            )

    def __str__(self) -> str:
        """As the standard prints it."""
        return f"{self.code}〔{self.year}〕{self.serial}号"

    __repr__ = sparse_repr


class ActKind(Enum):
    """What a document does to the body."""

    FOUNDS = "建立"
    ADJUSTS = "调整"
    REVISES = "修订"
    ABOLISHES = "撤销"
    DESCRIBES = "解读"


class Validity(Enum):
    """Whether a document is in force, as its page says."""

    UNKNOWN = "未注明"
    NOT_YET = "未生效"
    IN_FORCE = "有效"
    AMENDED = "已修改"
    LAPSED = "失效"
    REPEALED = "废止"
    REPLACED = "已被代替"


class Genre(Enum):
    """The kind of document (文种), with two forms that are not documents of their own."""

    NOTICE = "通知"
    REPLY = "批复"
    LETTER = "函"
    OPINION = "意见"
    ANNEX = "附件"
    NEWS = "报道"


class Section(Enum):
    """A part of a document that a structure is read from."""

    HEAD = "文头"
    MANDATE = "主要职责"
    CONVENERS = "召集人"
    MEMBERS = "成员"
    OFFICE = "办公室"
    LIAISONS = "联络员"
    DUTIES = "职责分工"
    GROUPS = "专项小组"
    RULES = "工作规则"
    LOWER_TIERS = "对下要求"
    ROSTER = "成员名单"


def _as_sections(sections: Iterable[Section]) -> frozenset[Section]:
    return frozenset(sections)


@attrs.frozen(kw_only=True, repr=False)
class Extent:
    """Which sections of the document are at hand whole.

    Not saying is not denying: what lies outside is unknown, not absent.

    Attributes:
        whole: Sections read to their end. By default all of them.
        partial: Sections of which some is at hand and some is not.

    Raises:
        InvalidModel: If a section is both.
    """

    whole: frozenset[Section] = attrs.field(default=frozenset(Section), converter=_as_sections)
    partial: frozenset[Section] = attrs.field(default=frozenset(), converter=_as_sections)

    def __attrs_post_init__(self) -> None:
        """Keep the two apart."""
        typed(self)
        both = sorted(section.value for section in self.whole & self.partial)
        if both:
            raise InvalidModel(
                [
                    Problem(
                        path="$",
                        code="section-whole-and-partial",
                        zh=f"既完整又残缺的部分：{'、'.join(both)}",
                        en=f"sections both whole and partial: {', '.join(both)}",
                        value="、".join(both),
                    )
                ]
            )

    def covers(self, *sections: Section) -> bool:
        """Whether all those sections are at hand whole."""
        return self.whole.issuperset(sections)

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Citation:
    """Another document that this one rests on.

    Attributes:
        title: Without the title marks.
        number: ``None`` where none is printed.
    """

    title: str
    number: DocumentNumber | None = None

    __attrs_post_init__ = typed
    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Document:
    """The head of the document.

    Attributes:
        title: In full.
        title_match: Whether the title is printed or declared by a person.
        number: ``None`` where none is printed.
        issuer: The unit that issued it, where known.
        issuer_match: Whether the issuer is printed or declared by a person.
        co_issuers: Who issued it together with the issuer, as far as said.
        genre: 通知, 批复 …
        date: The date of issue.
        date_match: Whether the date is printed or declared by a person.
        published: When its page was put up, where the page says so; later than the date of issue.
        act: What the document does to the body.
        act_on: The body or document adjusted, revised or abolished, where it is another.
        validity: As its page says.
        addressees: To whom it goes, in order; a collective unit for 各辖市、区人民政府.
        basis: The documents it rests on, in order.
        purpose: What for, in the text's words.
        approved_by: With whose approval (经市政府同意).
        extent: Which of its sections are at hand.
    """

    title: str | None = None
    title_match: Match = Match.STATED
    number: DocumentNumber | None = None
    issuer: UnitId | None = None
    issuer_match: Match = Match.STATED
    co_issuers: tuple[UnitId | Unnamed, ...] = many()
    genre: Genre | None = None
    date: PartialDate | None = None
    date_match: Match = Match.STATED
    published: PartialDate | None = None
    act: ActKind = ActKind.FOUNDS
    act_on: BodyRef | None = None
    validity: Validity = Validity.UNKNOWN
    addressees: tuple[UnitId, ...] = many()
    basis: tuple[Citation, ...] = many()
    purpose: str | None = None
    approved_by: UnitId | None = None
    extent: Extent = Extent()

    __attrs_post_init__ = typed
    __repr__ = sparse_repr
