"""Divisions: the places a body belongs to, with their tier, kind and standing."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.model.errors import refuse
from govmodel.model.fields import sparse_repr
from govmodel.model.ids import CODE_PATTERN, DivisionCode
from govmodel.model.kinds import typed


class Tier(Enum):
    """A tier of government, highest first. Source: 宪法 art. 30; 地级 is practice."""

    NATION = "国家"
    PROVINCE = "省级"
    PREFECTURE = "地级"
    COUNTY = "县级"
    TOWNSHIP = "乡级"

    @property
    def depth(self) -> int:
        """0 for the nation, growing downwards."""
        return _TIERS.index(self)


_TIERS = tuple(Tier)


class DivisionKind(Enum):
    """What a division calls itself, whatever its rank."""

    NATION = "国家"
    PROVINCE = "省"
    AUTONOMOUS_REGION = "自治区"
    MUNICIPALITY = "直辖市"
    SPECIAL_REGION = "特别行政区"
    CORPS = "兵团"
    PREFECTURE_CITY = "地级市"
    AUTONOMOUS_PREFECTURE = "自治州"
    LEAGUE = "盟"
    PREFECTURE = "地区"
    DISTRICT = "市辖区"
    COUNTY_CITY = "县级市"
    COUNTY = "县"
    AUTONOMOUS_COUNTY = "自治县"
    BANNER = "旗"
    AUTONOMOUS_BANNER = "自治旗"
    FOREST_DISTRICT = "林区"
    SPECIAL_DISTRICT = "特区"
    ZONE = "功能区"
    TOWN = "镇"
    TOWNSHIP = "乡"
    SUMU = "苏木"
    SUBDISTRICT = "街道"
    VILLAGE = "村"


class Standing(Enum):
    """Which row of the rank table a division falls under.

    Source: 宪法 art. 30 for the tiers; 常识 (common knowledge) for what stands between them.
    """

    NATION = "国家"
    PROVINCE = "省"
    MUNICIPALITY = "直辖市"
    CORPS = "兵团"
    SPECIAL_REGION = "特别行政区"
    SUB_PROVINCIAL = "副省级市"
    SEPARATE_PLAN = "计划单列市"
    PREFECTURE = "地级"
    SUB_PREFECTURE = "副地级"
    MUNICIPALITY_DISTRICT = "直辖市的区县"
    SUB_PROVINCIAL_AREA = "副省级新区"
    SUB_PROVINCIAL_DISTRICT = "副省级市的区"
    SUB_PROVINCIAL_COUNTY = "副省级市代管的县"
    COUNTY = "县级"
    TOWNSHIP = "乡级"
    RAISED_TOWNSHIP = "处级街镇"
    VILLAGE = "村级"
    ZONE = "功能区"


@attrs.frozen(kw_only=True, repr=False)
class Division:
    """An administrative division that has a code.

    Attributes:
        code: Six digits of GB/T 2260.
        name: In full: 常州市.
        kind: What it calls itself. 市 in a name does not tell the tier; this does.
        tier: Where it stands.
        standing: Which row of the rank table it falls under.
        parent: Code of the division it belongs to; ``None`` for the nation.

    Raises:
        InvalidModel: If a code is not six digits.
    """

    code: DivisionCode
    name: str
    kind: DivisionKind
    tier: Tier
    standing: Standing
    parent: DivisionCode | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse what is no code."""
        typed(self)
        _six_digits(self.code, "$.code")
        _six_digits(self.parent, "$.parent")

    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class Place:
    """A place that a text names and no code fits: 高莞镇, 纪南文旅区, 某县.

    Attributes:
        name: As printed.
        kind: ``None`` where the text does not show it.
        tier: ``None`` where the text does not show it.
        standing: ``None`` where it is not known; then no rank is looked up.
        within: The nearest division around it that has a code, where one is known.

    Raises:
        InvalidModel: If ``within`` is not six digits.
    """

    name: str
    kind: DivisionKind | None = None
    tier: Tier | None = None
    standing: Standing | None = None
    within: DivisionCode | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse what is no code."""
        typed(self)
        _six_digits(self.within, "$.within")

    __repr__ = sparse_repr


def _six_digits(code: str | None, path: str) -> None:
    if code is not None and CODE_PATTERN.fullmatch(code) is None:
        refuse(
            "bad-division-code", f"区划代码应为六位数字：{code}", f"a division code is six digits: {code}", code, path
        )
