"""Who owns and who helps, a second time: plain dicts and loops, as simple as can be."""

from __future__ import annotations

from typing import Any

OWNING = ("牵头", "负责", "会同", "指导", "监督")
HELPING = ("配合", "协助", "协同", "参与")


def all_duties(data: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Every duty in a structure's data, by id."""
    found = list(data.get("duties", []))
    found += data.get("office", {}).get("functions", [])
    waiting = list(data.get("groups", []))
    while waiting:
        group = waiting.pop()
        found += group.get("duties", []) + group.get("office", {}).get("functions", [])
        waiting += group.get("groups", [])
    return {duty["id"]: duty for duty in found}


def owners(data: dict[str, Any], matter: dict[str, Any]) -> list[Any]:
    """The actors that certainly own the matter."""
    duties = all_duties(data)
    found: list[Any] = []
    for claim in matter.get("claims", []):
        duty = duties.get(claim["element"])
        if duty is None or duty["part"] not in OWNING:
            continue
        if duty.get("scope", "确定") != "确定" or claim.get("match", "认定") == "推测":
            continue
        actors = list(duty.get("actors", []))
        if duty["part"] == "会同":
            # Ids are ASCII and the words for roles are not: only partners who are named own together.
            actors += [party for party in duty.get("partners", []) if isinstance(party, str) and party.isascii()]
        found += [actor for actor in actors if actor not in found]
    return found


def helpers(data: dict[str, Any], matter: dict[str, Any]) -> list[Any]:
    """The actors that help with the matter, sure or not."""
    duties = all_duties(data)
    found: list[Any] = []
    for claim in matter.get("claims", []):
        duty = duties.get(claim["element"])
        if duty is not None and duty["part"] in HELPING:
            found += [actor for actor in duty.get("actors", []) if actor not in found]
    return found


def unclaimed(data: dict[str, Any]) -> set[str]:
    """The ids of the duties that no matter claims, or of which it is only suggested that one claims some words."""
    claimed = {
        claim["element"]
        for matter in data.get("matters", [])
        for claim in matter.get("claims", [])
        if claim.get("match") != "推测" or "quote" not in claim
    }
    return set(all_duties(data)) - claimed
