"""How a place speaks of itself in its own documents, and where a text does so: 我省, 省政府, 省级有关部门."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.model.fields import many, sparse_repr


class MentionKind(Enum):
    """What of the own place a stretch of text speaks of."""

    UNIT = "单位"
    """A unit by its printed name: 省民政厅."""
    GOVERNMENT = "政府"
    """The government, or who leads it: 省政府, 副省长."""
    PARTY = "党委"
    """The party committee: 省委."""
    SELF = "自称"
    """The place as its own people call it: 我省, 本省."""
    WHOLE = "全域"
    """The whole territory, or what lies in it: 全省, 省内."""
    LEVEL = "层级"
    """The tier: 省级, 省直, 省属."""
    PLACE = "地名"
    """The place by its name: 江苏省, 江苏."""
    BARE = "简称"
    """The own word alone: 省有关部门, 省发展家庭服务业联席会议."""


# Hashed anew for every text that is asked about, if it were not remembered.
@attrs.frozen(kw_only=True, repr=False, cache_hash=True)
class OwnWords:
    """How a place speaks of itself in its own documents.

    Attributes:
        name: In full: 江苏省.
        short: Without the word for its kind: 江苏; empty where it has no such form.
        words: Its own words, the usual one first: 省; 自治区 and 区.
        government: What its government is called, the longest first: 省人民政府, 省政府.
    """

    name: str
    short: str = ""
    words: tuple[str, ...] = many()
    government: tuple[str, ...] = many()

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Mention:
    """A stretch of text that speaks of the own place, or may do so.

    Attributes:
        start: Where it begins, in code points of the text before the change.
        end: Where it ends, exclusive.
        kind: What of the place is meant; ``None`` where even that is open.
        before: The words that stand there.
        after: What they become; empty where it is open whether they do.
    """

    start: int
    end: int
    kind: MentionKind | None = None
    before: str
    after: str = ""

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Retargeted:
    """A text as another place would have it.

    Attributes:
        before: The text as it was.
        after: The same with every stretch of ``changed`` replaced, and nothing else.
        changed: What surely meant the own place, in the order of the text.
        doubts: What may mean it and was left as it is, in the order of the text; none of it lies in a
            changed stretch.
    """

    before: str
    after: str
    changed: tuple[Mention, ...] = many()
    doubts: tuple[Mention, ...] = many()

    __repr__ = sparse_repr
