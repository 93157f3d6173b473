"""What the administration looks like on a date: divisions, lines of work, names, ranks, titles."""

from govmodel.catalogue.catalogue import (
    Catalogue,
    default_catalogue,
)
from govmodel.catalogue.divisions import (
    DivisionAnswer,
    UnknownDivision,
    division,
    find_division,
    lineage,
)
from govmodel.catalogue.layer import (
    InvalidRows,
    Layer,
)
from govmodel.catalogue.lines import (
    UnknownLine,
    line,
    lines,
)
from govmodel.catalogue.naming import (
    unit_name,
)
from govmodel.catalogue.ranks import (
    liaison_ranks,
    post_ranks,
    ranks_for,
    unit_ranks,
)
from govmodel.catalogue.row import (
    DivisionRow,
    Line,
    NameForm,
    NameRow,
    RankRow,
    TitleRow,
)
from govmodel.catalogue.titles import (
    HeadTitles,
    head_titles,
    nearest_title,
    title_fits,
)
from govmodel.catalogue.units import (
    UnitAnswer,
    UnitReading,
    find_unit,
)
from govmodel.catalogue.validity import (
    AsOf,
    Sure,
)

__all__ = [
    "AsOf",
    "Catalogue",
    "DivisionAnswer",
    "DivisionRow",
    "HeadTitles",
    "InvalidRows",
    "Layer",
    "Line",
    "NameForm",
    "NameRow",
    "RankRow",
    "Sure",
    "TitleRow",
    "UnitAnswer",
    "UnitReading",
    "UnknownDivision",
    "UnknownLine",
    "default_catalogue",
    "division",
    "find_division",
    "find_unit",
    "head_titles",
    "liaison_ranks",
    "line",
    "lineage",
    "lines",
    "nearest_title",
    "post_ranks",
    "ranks_for",
    "title_fits",
    "unit_name",
    "unit_ranks",
]
