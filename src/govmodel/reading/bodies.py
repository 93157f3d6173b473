"""How a text speaks of its own body before a seat, a unit or its office: 联席会议, 本领导小组的, 全省某某领导小组."""

from __future__ import annotations

from typing import Final

FORMS: Final = r"(?:联席会议|领导小组|协调小组|工作小组|委员会|指挥部|专班|协调机制|工作机制)"
"""Part of a pattern: the words for the forms of a body."""
BODY: Final = rf"(?:(?:该|本)?[^，。；：、由为（）\s]{{0,24}}?{FORMS}(?:制度)?|该|本)?的?"
"""Part of a pattern: the body, by its name or by the word for its form, or not named at all."""
