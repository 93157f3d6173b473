"""What ``derive`` and ``explain`` have in common: a derivation from the words of a command line."""

from __future__ import annotations

import argparse
from typing import NamedTuple

import attrs

from govmodel.cli.reading import read_structure
from govmodel.cli.setting import Setting
from govmodel.composition.decisions_file import read_decisions
from govmodel.composition.derivation import Derivation
from govmodel.composition.derive import derive
from govmodel.composition.filled import Decisions, misfits
from govmodel.composition.passage import Reach, passages
from govmodel.model.dates import PartialDate
from govmodel.model.errors import InvalidModel
from govmodel.serial.errors import LoadError


class Derived(NamedTuple):
    """A derivation, with the decisions that went into it."""

    derivation: Derivation
    decisions: Decisions | None


def derived(arguments: argparse.Namespace, setting: Setting, *files: str) -> Derived:
    """The derivation that a command line asks for. Nothing is written.

    Args:
        arguments: The words.
        setting: Where the command runs.
        files: Further files of decisions; where two decide one item, the first file does.

    Raises:
        LoadError: If the base or a file of decisions cannot be used, or its decisions are for another derivation.
        UsageError: If there is no such base.
        CannotDerive: If nothing can be derived.
        InvalidModel: If the date is none.
    """
    try:
        as_of = PartialDate.parse(arguments.as_of) if arguments.as_of is not None else None
    except InvalidModel as error:
        raise InvalidModel(attrs.evolve(problem, path="--as-of") for problem in error.problems) from None
    base = read_structure(arguments.base, setting)
    way = passages(base, arguments.to, as_of, reach=Reach[arguments.reach.upper()])
    found: Decisions | None = None
    for name in files:
        read = read_decisions(name)
        wrong = misfits(read, base, way[-1].end, way[-1].as_of)
        if wrong:
            raise LoadError(wrong, name)
        found = read if found is None else _together(found, read)
    decisions = found.decisions if found is not None else ()
    made = derive(base, way[-1].end, as_of=way[-1].as_of, decisions=decisions, reach=Reach[arguments.reach.upper()])
    return Derived(made, found)


def _together(first: Decisions, second: Decisions) -> Decisions:
    known = {each.item for each in (*first.decisions, *first.drafts)}
    return attrs.evolve(
        first,
        decisions=(*first.decisions, *(each for each in second.decisions if each.item not in known)),
        drafts=(*first.drafts, *(each for each in second.drafts if each.item not in known)),
    )
