"""A reading as plain data for programs, with every structure as a file has it."""

from __future__ import annotations

import json
from typing import Any

from govmodel.reading.reading import Reading, Seen
from govmodel.reading.repairs.repair import Repair
from govmodel.rendering.people import without_people
from govmodel.rendering.report_data import finding_data
from govmodel.serial.files import dumps


def reading_data(reading: Reading, *, names: bool = False) -> dict[str, Any]:
    """What was read, in keys that never change meaning. Offsets count code points of the raw text.

    Args:
        reading: The reading.
        names: Whether people's names stand in its structures.
    """
    structures = reading.structures if names else tuple(map(without_people, reading.structures))
    quality = reading.quality
    return {
        "ok": reading.ok,
        "kinds": [_seen_data(seen) for seen in reading.kinds],
        "structures": [json.loads(dumps(structure)) for structure in structures],
        "findings": [finding_data(finding) for finding in reading.findings],
        "unread": [
            {"start": span.start, "end": span.end, "text": reading.raw[span.start : span.end]}
            for span in reading.unread
        ],
        "repairs": [_repair_data(repair) for repair in reading.repairs],
        "quality": {"placed": quality.placed, "furniture": quality.furniture, "repaired": quality.repaired},
    }


def _seen_data(seen: Seen) -> dict[str, Any]:
    return {
        "kind": seen.kind.value,
        "why_zh": seen.why.zh,
        "why_en": seen.why.en,
        "start": seen.start,
        "end": seen.end,
        "title": seen.title,
        "number": str(seen.number) if seen.number is not None else None,
        "issuer": seen.issuer,
        "date": str(seen.date) if seen.date is not None else None,
        "published": str(seen.published) if seen.published is not None else None,
        "validity": seen.validity.value,
    }


def _repair_data(repair: Repair) -> dict[str, Any]:
    return {
        "kind": repair.kind.value,
        "also": [kind.value for kind in repair.also],
        "start": repair.start,
        "end": repair.end,
        "before": repair.before,
        "after": repair.after,
        "certainty": repair.certainty.value,
    }
