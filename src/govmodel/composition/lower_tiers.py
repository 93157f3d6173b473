"""The clause to lower tiers: passed on where nothing in force speaks against it, and asked where something does."""

from __future__ import annotations

from govmodel.catalogue.lower_tier_norms import norms_against
from govmodel.composition.ledger import Ledger
from govmodel.composition.passage import Passage
from govmodel.composition.question import Act, Choice
from govmodel.composition.reason import Ground, Reason, Why
from govmodel.composition.walking import ROOT
from govmodel.findings.text import Text
from govmodel.model.meeting import LowerTiersStance
from govmodel.model.open_item import OpenAbout


def ask_about_lower_tiers(passage: Passage, ledger: Ledger) -> None:
    """Ask whether the clause stays, where rules in force on the date speak against it."""
    clause = ledger.base.lower_tiers
    if clause is None:
        return
    norms = norms_against(clause.stance, passage.end, passage.as_of, catalogue=passage.catalogue)
    if not norms:
        return
    zh = "；".join(f"《{norm.title}》{norm.clause}「{norm.quote}」{_if(norm.condition.zh)}" for norm in norms)
    en = "; ".join(f"“{norm.title}” {norm.clause}: “{norm.quote}”{_if(norm.condition.en)}" for norm in norms)
    reason = Reason(
        why=Why.LOWER_TIERS,
        text=Text(f"当日有效的规定与这一条不合：{zh}", f"rules in force on the date speak against the clause: {en}"),
        grounds=tuple(dict.fromkeys(Ground(title=norm.source, sure=norm.sure.value) for norm in norms)),
    )
    softer = clause.stance is LowerTiersStance.REQUIRED
    choices = (
        Choice(act=Act.DROP),
        *((Choice(act=Act.USE, words=LowerTiersStance.PERMITTED.value),) if softer else ()),
        Choice(act=Act.KEEP),
    )
    ledger.ask(ROOT.into("lower_tiers"), OpenAbout.LOWER_TIERS, clause.stance.value, reason, choices)


def _if(condition: str) -> str:
    return f"（{condition}）" if condition else ""
