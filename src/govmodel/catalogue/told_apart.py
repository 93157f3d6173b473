"""Which divisions the tables tell apart from others of their parent and kind."""

from __future__ import annotations

from govmodel.catalogue.catalogue import Catalogue
from govmodel.catalogue.legislation import legislation_rows
from govmodel.catalogue.lower_tier_norms import lower_tier_norm_rows
from govmodel.catalogue.row import NameRow
from govmodel.catalogue.varying_names import varying_rows


def told_apart(catalogue: Catalogue) -> frozenset[str]:
    """Codes of the divisions that a row about names, reforms or powers names.

    Two others of one kind, tier and standing, with the same of these around them, are alike to every table
    but for their own names.
    """
    found: frozenset[str] | None = catalogue.kept.get("told-apart")
    if found is None:
        found = catalogue.kept["told-apart"] = frozenset(
            (
                *(code for row in catalogue.rows(NameRow) for code in row.regions),
                *(code for row in varying_rows() for code in row.regions),
                *catalogue.reform_regions,
                *(row.code for row in legislation_rows() if row.code is not None),
                *(row.of for row in lower_tier_norm_rows() if row.of is not None),
            )
        )
    return found
