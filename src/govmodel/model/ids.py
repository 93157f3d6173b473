"""Typed ids: how one part of a structure points at another, and where in it a source belongs."""

from __future__ import annotations

import re
from typing import Final, NewType

StructureId = NewType("StructureId", str)
"""Names a structure: ``jiangsu-2011``."""
UnitId = NewType("UnitId", str)
"""Names a unit within its structure: ``hrss``."""
SeatId = NewType("SeatId", str)
"""Names a seat within its structure: ``convener/2``."""
DutyId = NewType("DutyId", str)
"""Names a duty within its structure, by custom under its actor: ``commerce/2``."""
MandateId = NewType("MandateId", str)
"""Names one item of the body's mandate: ``mandate/3``."""
MatterId = NewType("MatterId", str)
"""Names a matter; the same matter keeps its id from one structure to the next."""
GroupId = NewType("GroupId", str)
"""Names a group within the body: ``group/supervision``."""
RuleId = NewType("RuleId", str)
"""Names a working rule: ``meeting/plenary``."""
AppointmentId = NewType("AppointmentId", str)
"""Names one line of the roster: ``roster/3``."""
LineId = NewType("LineId", str)
"""Names a line of work in the catalogue: ``civil-affairs``. Not local to a structure."""
DivisionCode = NewType("DivisionCode", str)
"""Six digits of GB/T 2260: ``320400``. ``000000`` stands for the nation."""
ElementId = NewType("ElementId", str)
"""Any of the ids above that is local to a structure; all of them share one name space."""
Address = NewType("Address", str)
"""An element, a field of one, or a field of the structure: ``hrss/1``, ``hrss/1.task``, ``.name``."""

ID_PATTERN: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*")
"""What a local id may look like: lower-case words joined by ``-``, steps joined by ``/``."""

ADDRESS_PATTERN: Final = re.compile(rf"(?:{ID_PATTERN.pattern})?(?:\.[a-z_]+)*")
"""What an address may look like; the empty address is the structure itself."""

CODE_PATTERN: Final = re.compile(r"[0-9]{6}")
"""What a division code looks like."""
