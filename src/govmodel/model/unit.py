"""Units: one or more lines of work in one division."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.model.division import Division, Place
from govmodel.model.fields import many, named, sparse_repr
from govmodel.model.ids import LineId, UnitId
from govmodel.model.kinds import typed


class UnitKind(Enum):
    """What sort of organ a unit is."""

    GOVERNMENT = "人民政府"
    DEPARTMENT = "政府部门"
    PARTY = "党委机关"
    CONGRESS = "人大政协机关"
    JUDICIAL = "法院检察院"
    MASS = "群团组织"
    VERTICAL = "垂直管理单位"
    INSTITUTION = "事业单位"
    ENTERPRISE = "企业"
    ASSOCIATION = "社会组织"
    SELF_GOVERNING = "基层自治组织"
    ZONE = "功能区管理机构"
    COORDINATING = "议事协调机构"
    OTHER = "其他"


class Where(Enum):
    """Where a unit stands as seen from the body that names it."""

    HERE = "本级"
    ABOVE = "上级"
    BELOW = "下级"
    ELSEWHERE = "别处"


@attrs.frozen(kw_only=True, repr=False)
class Unit:
    """A unit named anywhere in a structure, held once.

    省商务厅 and 市商务局 are one line in two places, so a unit says its lines and where it stands
    relative to the body; its division is worked out from the body's own.

    Attributes:
        id: Local to the structure.
        name: As the structure's text first prints it, prefix and all: 省商务厅, 常州国税局.
        lines: The lines of work it carries, most prominent first. Empty where none fits; then the
            unit stands under its own name.
        kind: ``None`` leaves it to the catalogue's word on its first line.
        where: Relative to the body.
        place: The division or place where the unit is, when that is not the body's own.
        full_name: In full, where a text prints or a reader knows it and it differs: 天津市教育委员会.
        organ: The part of the unit that is meant, where one is named: 地区经济司.
        part_of: The unit of this structure that it is a part of, where that one is named as well.
        aliases: Other names that the same text uses for it: 市工商业联合会, 市妇儿工委办.
        collective: Whether the name stands for several at once: 各乡镇, 各村委会.

    Raises:
        InvalidModel: If ``name`` is blank.
    """

    id: UnitId
    name: str
    lines: tuple[LineId, ...] = many()
    kind: UnitKind | None = None
    where: Where = Where.HERE
    place: Division | Place | None = None
    full_name: str | None = None
    organ: str | None = None
    part_of: UnitId | None = None
    aliases: tuple[str, ...] = many()
    collective: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse a unit without a name."""
        typed(self)
        named(self.name)

    __repr__ = sparse_repr
