"""People's names, and keeping them out of what is shown.

Rosters may hold names, since notices do. Unless they are asked for, what is shown has 某 in the place
of each character of a name, so that columns stay where they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import attrs

from govmodel.model.meeting import Structure

_MASK = "某"
_KEYS_OF_OURS = frozenset({"code", "slug", "severity", "path", "element_id", "fingerprint", "match", "id"})


def people(structure: Structure) -> frozenset[str]:
    """The names of people in the roster."""
    return frozenset(line.person for line in structure.roster if line.person)


def without_people(structure: Structure) -> Structure:
    """The structure with nobody's name in its roster."""
    named = people(structure)
    if not named:
        return structure
    roster = tuple(attrs.evolve(line, person=None) for line in structure.roster)
    return attrs.evolve(structure, roster=roster)


def masked(text: str, names: Iterable[str]) -> str:
    """``text`` with each character of each name replaced.

    A name is also found where spaces stand between its characters (荆　玮). Names of one character are
    left, since that character stands in other words too.
    """
    patterns = [_pattern(name) for name in sorted(names, key=len, reverse=True) if len(name.strip()) > 1]
    if not patterns:
        return text
    return re.sub("|".join(patterns), lambda found: _hidden(found.group()), text)


def masked_data(data: Any, names: Iterable[str]) -> Any:
    """Plain data with names masked in its strings; keys, codes and ids stay."""
    known = frozenset(names)
    if not known:
        return data
    if isinstance(data, dict):
        return {key: value if key in _KEYS_OF_OURS else masked_data(value, known) for key, value in data.items()}
    if isinstance(data, list):
        return [masked_data(item, known) for item in data]
    return masked(data, known) if isinstance(data, str) else data


def _pattern(name: str) -> str:
    letters = [re.escape(char) for char in name if not char.isspace()]
    spaced = r"\s*".join(letters)
    # A Latin name is a word of its own; Chinese has no such ends to look for.
    return rf"\b{spaced}\b" if name.isascii() else spaced


def _hidden(name: str) -> str:
    return "".join(char if char.isspace() else "x" if char.isascii() else _MASK for char in name)
