"""Words by which a text speaks of the divisions below the one whose it is: 各设区市, 各县（市、区）."""

from __future__ import annotations

import re
from typing import Final

from govmodel.model.division import Tier

_BELOW: Final = {
    Tier.NATION: re.compile("各省(?:、自治区、直辖市|（区、市）|区市|级)?|省级人民政府"),
    Tier.PROVINCE: re.compile(
        "各(?:设区的?|省辖|地级(?:以上)?)市|(?:省辖|设区的?|地级)市|各市(?!直)(?:（?[、县区州盟（）]*)?|各市州|各盟市|各地市"
    ),
    Tier.PREFECTURE: re.compile(
        "各(?:辖市、?区|县（市、区）|县、?市、?区|县市区|区县|县区|旗县区?|区、?县)|各县(?!级)|县（市、区）"
    ),
    Tier.COUNTY: re.compile("各(?:乡镇|镇|乡|街道|镇（街道）|乡镇（街道）|苏木)(?:、街道|街道)?(?:办事处)?"),
}
"""By the tier whose text it is. Source: addressees and clauses of notices of each tier."""


def tiers_below(text: str, tier: Tier) -> tuple[str, ...]:
    """The words for divisions below, each once, in order; 各地 fits every tier and is none of them.

    Example:
        >>> tiers_below("督促各设区市落实，指导各地推进", Tier.PROVINCE)
        ('各设区市',)
    """
    pattern = _BELOW.get(tier)
    return tuple(dict.fromkeys(found[0] for found in pattern.finditer(text))) if pattern else ()


def speaks_of_tiers_below(text: str, tier: Tier) -> bool:
    """Whether a text holds such words."""
    pattern = _BELOW.get(tier)
    return pattern is not None and pattern.search(text) is not None
