"""Suggested matters put into a structure: marked as suggestions, or declared once a person has confirmed them.

- Nothing but the matters is touched, and of those only the claims that are meant.
- Confirmed twice is confirmed once.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs

from govmodel.comparison.suggested_matter import SuggestedMatter
from govmodel.model.errors import nearest
from govmodel.model.ids import MatterId
from govmodel.model.matter import Claim, Match, Matter
from govmodel.model.meeting import JointMeeting

_Key = tuple[str, str | None]
"""What tells one claim of a matter from another: the element, and which of its words."""


def with_suggested_matters(structure: JointMeeting, suggestions: Iterable[SuggestedMatter]) -> JointMeeting:
    """The structure with the suggestions among its matters, each still marked as one (推测) with its score.

    In that form they can be written to a file, looked at and confirmed there; checking asks about them.
    What is suggested of a matter that the structure has is added to it.
    """
    matters = {matter.id: matter for matter in structure.matters}
    for one in suggestions:
        old = matters.get(one.matter.id, attrs.evolve(one.matter, claims=()))
        there = {_key(claim) for claim in old.claims}
        new = tuple(claim for claim in one.matter.claims if _key(claim) not in there)
        if new or one.matter.id not in matters:
            matters[one.matter.id] = attrs.evolve(old, claims=(*old.claims, *new))
    return _with_matters(structure, matters.values())


def suggested_in(structure: JointMeeting) -> tuple[SuggestedMatter, ...]:
    """What stands among a structure's matters as a suggestion, in the order of the matters."""
    found = []
    for matter in structure.matters:
        suggested = tuple(claim for claim in matter.claims if claim.match is Match.SUGGESTED)
        sure = tuple(claim for claim in matter.claims if claim.match is not Match.SUGGESTED)
        if suggested:
            found.append(SuggestedMatter(matter=attrs.evolve(matter, claims=suggested), joins=sure))
    return tuple(found)


def confirm_matters(
    structure: JointMeeting, confirmed: Iterable[SuggestedMatter | MatterId] | None = None
) -> JointMeeting:
    """The structure with matters declared (认定) that were suggested.

    Args:
        structure: With the suggestions in it, or without.
        confirmed: Suggestions, put in where they are missing, or ids of matters in the structure. All
            that stand in it as suggestions, unless given.

    Raises:
        LookupError: If the structure has no matter of an id that was given.
        TypeError: If something else than suggestions and ids was given.
    """
    if confirmed is None:
        return _with_matters(structure, (_declared(matter) for matter in structure.matters))
    every = _of_those_kinds(confirmed)
    suggestions = [one for one in every if isinstance(one, SuggestedMatter)]
    whole = {one for one in every if not isinstance(one, SuggestedMatter)}
    held = with_suggested_matters(structure, suggestions)
    _refuse_unknown(whole, held)
    meant: dict[MatterId, set[_Key]] = {}
    for one in suggestions:
        # Several may join one matter.
        meant.setdefault(one.matter.id, set()).update(_key(claim) for claim in (*one.joins, *one.matter.claims))
    return _with_matters(
        held, (_declared(each, None if each.id in whole else meant.get(each.id, set())) for each in held.matters)
    )


def _declared(matter: Matter, meant: set[_Key] | None = None) -> Matter:
    """The matter with its suggested claims declared: those meant, or all."""
    claims = tuple(
        attrs.evolve(claim, match=Match.DECLARED, score=None)
        if claim.match is Match.SUGGESTED and (meant is None or _key(claim) in meant)
        else claim
        for claim in matter.claims
    )
    return matter if claims == matter.claims else attrs.evolve(matter, claims=claims)


def _with_matters(structure: JointMeeting, matters: Iterable[Matter]) -> JointMeeting:
    found = tuple(matters)
    return structure if found == structure.matters else attrs.evolve(structure, matters=found)


def _key(claim: Claim) -> _Key:
    return claim.element, claim.quote


def _of_those_kinds(confirmed: Iterable[Any]) -> list[Any]:
    """What was given, if it is of the kinds that can be confirmed."""
    # One id alone would be taken apart into its characters.
    every = [] if isinstance(confirmed, str) else list(confirmed)
    wrong = (
        [confirmed] if isinstance(confirmed, str) else [x for x in every if not isinstance(x, SuggestedMatter | str)]
    )
    if wrong:
        msg = (
            f"要确认的须是推测的事项或事项编号的列表，不能有 {wrong[0]!r} / "
            f"what is confirmed must be a list of suggested matters or ids of matters, without {wrong[0]!r}"
        )
        raise TypeError(msg)
    return every


def _refuse_unknown(named: Iterable[MatterId], structure: JointMeeting) -> None:
    known = [str(matter.id) for matter in structure.matters]
    for name in sorted(named):
        if name not in known:
            near = nearest(name, known)
            hint_zh, hint_en = (f"，最接近的是「{near}」", f"; the nearest is “{near}”") if near else ("", "")
            msg = f"没有事项「{name}」{hint_zh} / there is no matter “{name}”{hint_en}"
            raise LookupError(msg)
