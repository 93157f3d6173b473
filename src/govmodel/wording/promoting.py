"""Words by which a body encourages others and does nothing itself."""

from __future__ import annotations

import re
from typing import Final

_PROMOTING: Final = ("支持", "鼓励", "扶持", "引导", "倡导", "宣传", "发挥", "提供方便", "提供便利")
_OPENING: Final = re.compile(rf"(?:积极|大力|协调|为.*?)?(?:{'|'.join(_PROMOTING)})")


def promotes(clause: str) -> bool:
    """Whether a clause opens with a promoting word: 鼓励企业注册商标, 积极支持平台建设, 为市场准入提供方便."""
    return _OPENING.match(clause) is not None
