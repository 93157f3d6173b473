"""How far what a reason rests on may be relied on, in words."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from govmodel.composition.reason import Ground
from govmodel.findings.text import Text

_WORDS: Final = MappingProxyType(
    {
        "law": Text("法定", "law"),
        "seen": Text("见于文件", "seen"),
        "memory": Text("凭常识，未核对", "from memory, not checked"),
        "doubtful": Text("拿不准", "doubtful"),
        "decided": Text("本级决定", "decided"),
    }
)


def ground_text(ground: Ground, lang: str) -> str:
    """What a reason rests on, and how far that may be relied on.

    Args:
        ground: What it rests on.
        lang: ``zh`` or ``en``.
    """
    known = _WORDS.get(ground.sure)
    sure = known.fill({}, lang) if known is not None else ground.sure
    return f"{ground.title}（{sure}）" if lang == "zh" else f"{ground.title} ({sure})"
