"""Words read for their working rules alone, as the tests of single forms do."""

from typing import Any

from govmodel.model.division import Division, DivisionKind, Standing, Tier
from govmodel.model.ids import DivisionCode
from govmodel.reading.draft import Draft
from govmodel.reading.outline import outline
from govmodel.reading.rules.read import read_rules

SICHUAN = Division(
    code=DivisionCode("510000"),
    name="四川省",
    kind=DivisionKind.PROVINCE,
    tier=Tier.PROVINCE,
    standing=Standing.PROVINCE,
    parent=DivisionCode("000000"),
)


def read(words: str, heading: str = "三、工作规则", **fields: Any) -> Draft:
    """A draft with the rules of some words under a heading."""
    text = f"{heading}\n{words}\n"
    draft = Draft(text=text, division=SICHUAN, fields=fields)
    read_rules(draft, outline(text))
    return draft


def only(words: str, kind: str, **given: Any) -> Any:
    """The one rule that the words hold."""
    draft = read(words, **given)
    assert set(draft.rules) == {kind}
    [rule] = rules_of(draft, kind)
    return rule


def rules_of(draft: Draft, kind: str) -> list[Any]:
    """The rules of a kind."""
    return list(draft.rules[kind])


def named(draft: Draft, party: Any) -> Any:
    """A unit by its name, anybody else as he is."""
    return {str(unit.id): unit.name for unit in draft.units}.get(party, party) if isinstance(party, str) else party
