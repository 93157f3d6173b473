"""Words that say that something is done without saying what."""

from __future__ import annotations

import re
from typing import Final

_EMPTY: Final = (
    "相关",
    "有关",
    "各项",
    "其他",
    "支持",
    "保障",
    "措施",
    "政策",
    "工作",
    "任务",
    "事项",
    "方面",
    "问题",
    "情况",
    "落实",
    "做好",
    "实施",
    "推进",
    "开展",
    "配合",
    "协助",
    "完成",
    "加强",
    "组织",
    "进行",
    "等",
    "的",
    "和",
    "与",
    "及",
    "并",
)
_EMPTY_WORDS: Final = re.compile("|".join(sorted(_EMPTY, key=len, reverse=True)))
_NOT_WORD: Final = re.compile(r"[^\w]+")


def unspecific(text: str) -> bool:
    """Whether nothing is left of a clause once the words that name nothing are gone: 落实相关支持保障措施.

    The empty text names nothing either.
    """
    return not _EMPTY_WORDS.sub("", _NOT_WORD.sub("", text))
