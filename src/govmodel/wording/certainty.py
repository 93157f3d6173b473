"""How sure it is what a stretch of text says."""

from __future__ import annotations

from enum import Enum


class Certainty(Enum):
    """How sure a reading is, surest first."""

    PLAIN = "无疑"
    """It stands there, in one of the forms in use."""
    MENDED = "已修复"
    """Something was lost, and only one reading is left."""
    OPEN = "有歧义"
    """Something was lost, and several readings are left."""
    UNREAD = "未读出"
    """It cannot be read."""
