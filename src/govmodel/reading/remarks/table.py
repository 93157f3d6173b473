"""The table of remarks: every code that a reading may carry."""

from __future__ import annotations

from typing import Final

from govmodel.findings.finding import Finding
from govmodel.reading.remark import Noticed, Remark
from govmodel.reading.remarks import (
    broken_lines,
    damaged_number,
    hidden_characters,
    lost_bytes,
    mixed_script,
    no_date,
    no_division,
    no_text,
    not_a_body,
    not_in_force,
    pinyin,
    proposed_repair,
    unknown_unit,
    unread,
)

REMARKS: Final[tuple[Remark, ...]] = (
    not_a_body.REMARK,
    mixed_script.REMARK,
    pinyin.REMARK,
    damaged_number.REMARK,
    broken_lines.REMARK,
    no_text.REMARK,
    unread.REMARK,
    unknown_unit.REMARK,
    no_date.REMARK,
    no_division.REMARK,
    lost_bytes.REMARK,
    hidden_characters.REMARK,
    not_in_force.REMARK,
    proposed_repair.REMARK,
)
"""Every remark, by code."""


def remarked(noticed: Noticed) -> tuple[Finding, ...]:
    """Everything to be remarked on, by code."""
    return tuple(finding for remark in REMARKS for finding in remark.look(noticed))


def find_remark(name: str) -> Remark | None:
    """The remark with that code or slug, however the code's letters are cased; ``None`` where there is none."""
    return next((each for each in REMARKS if name == each.slug or name.upper() == each.code), None)
