"""Names that stand for several units at once, or for a zone: 市各委办局, 各部门, 荆州高新区."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.unit import UnitKind

_SEVERAL: Final = re.compile("各(?!自)|有关|相关|直属|所属|委办局|区属|市直|省直|县直|州直|驻")
_KINDS: Final = (
    (re.compile("(?:人民政府|政府|街道办事处|办事处|公署)$"), UnitKind.GOVERNMENT),
    (re.compile("(?:公司|企业|集团)$"), UnitKind.ENTERPRISE),
    (
        re.compile("(?:部门|委、?办、?局|工作机构|各局|委、办、厅、局|委办厅局)(?:（[^（）]{1,8}）)?$"),
        UnitKind.DEPARTMENT,
    ),
    (
        re.compile("(?:管委会|管理委员会|管委|新区|开发区|高新区|文旅区|管理区|示范区|保税区|经开区|工业园区|园区)$"),
        UnitKind.ZONE,
    ),
    (re.compile("(?:村|居委会|村委会|村民委员会|社区)$"), UnitKind.SELF_GOVERNING),
    (re.compile("(?:学校|大专院校|高校|高等院校|医院)$"), UnitKind.INSTITUTION),
    (re.compile("(?:协会|商会|学会|联合会)$"), UnitKind.ASSOCIATION),
    (re.compile("(?:单位|机构)$"), UnitKind.OTHER),
)
"""Endings of names, with the kind of organ they tell; the first that fits is taken."""
_ZONE: Final = re.compile(
    r"[\u4e00-\u9fff]{2,16}(?:新区|开发区|高新区|文旅区|管理区|示范区|保税区|经开区|工业园区|园区)$"
)


def is_collective(name: str) -> bool:
    """Whether a name stands for several units at once: 市各公司, 直属单位, 市政府有关部门."""
    return _SEVERAL.search(name) is not None


def kind_of_name(name: str) -> UnitKind | None:
    """What kind of organ the end of a name tells, where no line of work fits it."""
    return next((kind for ending, kind in _KINDS if ending.search(name)), None)


def is_zone(name: str) -> bool:
    """Whether a name is that of a zone itself and not of the organ that runs it: 荆州高新区."""
    return _ZONE.fullmatch(name) is not None and not is_collective(name)
