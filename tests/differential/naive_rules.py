"""Six rules a second time, over plain data and without anything of the library's checking."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Data = dict[str, Any]

OWNS = {"牵头", "负责", "会同", "指导", "监督"}
HELPS = {"配合", "协助", "协同", "参与"}
MUTUAL = {"各成员单位", "联席会议"}


def all_duties(data: Data) -> list[Data]:
    def of_group(group: Data) -> Iterator[Data]:
        yield from group.get("duties", [])
        yield from group.get("office", {}).get("functions", [])

    def groups(within: Data) -> Iterator[Data]:
        for group in within.get("groups", []):
            yield group
            yield from groups(group)

    found = list(data.get("duties", [])) + list(data.get("office", {}).get("functions", []))
    for group in groups(data):
        found += of_group(group)
    return found


def orphans(data: Data) -> set[str]:
    """Ids of the matters that have helpers and no certain owner."""
    duties = {duty["id"]: duty for duty in all_duties(data)}
    binding = {name: duty for name, duty in duties.items() if duty.get("norm") != "不得"}
    claimed = {
        claim["element"]
        for matter in data.get("matters", [])
        for claim in matter.get("claims", [])
        if claim.get("match") != "推测" or "quote" not in claim
    }
    found = set()
    for matter in data.get("matters", []):
        claims = [
            (claim, binding[claim["element"]]) for claim in matter.get("claims", []) if claim["element"] in binding
        ]
        owned = any(
            duty["part"] in OWNS
            and duty.get("actors")
            and duty.get("scope") != "一种读法"
            and claim.get("match") != "推测"
            for claim, duty in claims
        )
        if not owned and any(duty["part"] in HELPS for _, duty in claims):
            found.add(matter["id"])
    for name, duty in binding.items():
        actors = duty.get("actors", [])
        mutual = all(actor in MUTUAL for actor in actors if isinstance(actor, str)) and all(
            isinstance(actor, str) for actor in actors
        )
        if name not in claimed and duty["part"] in HELPS and not mutual:
            found.add(name)
    return found


def idle_members(data: Data) -> set[str]:
    """Ids of the seats of member units that owe nothing, where some member owes something."""
    units = {unit["id"]: unit for unit in data.get("units", [])}
    acting = {actor for duty in all_duties(data) for actor in duty.get("actors", []) if isinstance(actor, str)}
    seats = data.get("members", {}).get("seats", [])
    members = {seat["unit"] for seat in seats if "unit" in seat}
    members |= {
        post["unit"] for seat in seats if "unit" not in seat for post in seat.get("posts", []) if "unit" in post
    }
    lines = {
        (unit.get("where", "本级"), line)
        for unit in units.values()
        if unit["id"] in acting
        for line in unit.get("lines", [])
    }
    if not members & acting:
        return set()
    return {
        seat["id"]
        for seat in seats
        if "unit" in seat
        and seat["unit"] not in acting
        and not units[seat["unit"]].get("collective")
        and not lines
        & {(units[seat["unit"]].get("where", "本级"), line) for line in units[seat["unit"]].get("lines", [])}
    }


def convened(data: Data) -> bool:
    """Whether there is a convener's seat at all, or the list says that there are some."""
    listed = data.get("conveners", {})
    return any(
        listed.get(key) for key in ("seats", "per_unit", "stated_count", "stated_words", "counts", "open", "truncated")
    )


def miscounted(data: Data) -> bool:
    """Whether the stated number of members is not that of the seats, where that can be told."""
    members = data.get("members", {})
    seats, stated = members.get("seats", []), members.get("stated_count")
    if stated is None or not seats or members.get("truncated"):
        return False
    units = {unit["id"]: unit for unit in data.get("units", [])}
    vague = members.get("open") or any(units[s["unit"]].get("collective") for s in seats if "unit" in s)
    return bool(len(seats) > stated if vague else len(seats) != stated)


def twice_given(data: Data) -> int:
    """How many lines of the roster take a seat that an earlier line holds on some same day."""

    def span(line: Data) -> tuple[str, str]:
        return (line.get("since", "0000") + "-01-01")[:10], (line.get("until", "9999") + "-12-31")[:10]

    found, before = 0, list[Data]()
    for line in data.get("roster", []):
        start, end = span(line)
        found += any(
            other["seat"] == line["seat"] and start <= span(other)[1] and span(other)[0] <= end for other in before
        )
        before.append(line)
    return found


def settles_disagreement(data: Data) -> bool:
    """Whether some decision rule says who settles."""
    return any(rule.get("settled_by") for rule in data.get("rules", {}).get("decisions", []))
