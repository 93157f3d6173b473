"""What the administration looks like on a date: divisions, lines of work, names, ranks, titles."""

from govmodel.catalogue.anything import (
    AnyAnswer,
    find_anything,
)
from govmodel.catalogue.catalogue import (
    Catalogue,
    default_catalogue,
)
from govmodel.catalogue.competence import (
    Lack,
    PowerRow,
    lacking,
)
from govmodel.catalogue.credit_code import (
    CreditCode,
    division_of_uscc,
    read_credit_code,
)
from govmodel.catalogue.divisions import (
    DivisionAnswer,
    UnknownDivision,
    below,
    children,
    division,
    find_division,
    lineage,
)
from govmodel.catalogue.fellows import (
    Fellow,
    Presence,
    fellow,
)
from govmodel.catalogue.issuer_row import (
    CodePart,
    IssuerRow,
)
from govmodel.catalogue.issuers import (
    Issuer,
    IssuerCode,
    IssuersAnswer,
    codes_of,
    issuers_of,
)
from govmodel.catalogue.layer import (
    InvalidRows,
    Layer,
)
from govmodel.catalogue.legislation import (
    LegislationRow,
    legislates,
    powers,
)
from govmodel.catalogue.lines import (
    UnknownLine,
    line,
    lines,
)
from govmodel.catalogue.lower_tier_norms import (
    LowerTierNorm,
    norms_against,
)
from govmodel.catalogue.naming import (
    unit_name,
)
from govmodel.catalogue.packages import (
    WithPackages,
    with_packages,
)
from govmodel.catalogue.places import place
from govmodel.catalogue.post_answer import (
    PostReading,
    PostsAnswer,
)
from govmodel.catalogue.post_row import (
    PostTitleRow,
)
from govmodel.catalogue.posts import (
    find_posts,
)
from govmodel.catalogue.ranks import (
    liaison_ranks,
    post_ranks,
    ranks_for,
    unit_ranks,
)
from govmodel.catalogue.reform_row import (
    ReformKind,
    ReformRow,
)
from govmodel.catalogue.reforms import (
    UnitName,
    names,
    successors,
)
from govmodel.catalogue.row import (
    DivisionRow,
    Line,
    NameForm,
    NameRow,
    RankRow,
    TitleRow,
)
from govmodel.catalogue.succession import (
    Step,
    Succession,
)
from govmodel.catalogue.titles import (
    HeadTitles,
    head_titles,
    nearest_title,
    title_fits,
)
from govmodel.catalogue.unit_answer import (
    UnitAnswer,
    UnitReading,
)
from govmodel.catalogue.units import (
    find_unit,
    unit,
    units,
)
from govmodel.catalogue.validity import (
    AsOf,
    Sure,
)

__all__ = [
    "AnyAnswer",
    "AsOf",
    "Catalogue",
    "CodePart",
    "CreditCode",
    "DivisionAnswer",
    "DivisionRow",
    "Fellow",
    "HeadTitles",
    "InvalidRows",
    "Issuer",
    "IssuerCode",
    "IssuerRow",
    "IssuersAnswer",
    "Lack",
    "Layer",
    "LegislationRow",
    "Line",
    "LowerTierNorm",
    "NameForm",
    "NameRow",
    "PostReading",
    "PostTitleRow",
    "PostsAnswer",
    "PowerRow",
    "Presence",
    "RankRow",
    "ReformKind",
    "ReformRow",
    "Step",
    "Succession",
    "Sure",
    "TitleRow",
    "UnitAnswer",
    "UnitName",
    "UnitReading",
    "UnknownDivision",
    "UnknownLine",
    "WithPackages",
    "below",
    "children",
    "codes_of",
    "default_catalogue",
    "division",
    "division_of_uscc",
    "fellow",
    "find_anything",
    "find_division",
    "find_posts",
    "find_unit",
    "head_titles",
    "issuers_of",
    "lacking",
    "legislates",
    "liaison_ranks",
    "line",
    "lineage",
    "lines",
    "names",
    "nearest_title",
    "norms_against",
    "place",
    "post_ranks",
    "powers",
    "ranks_for",
    "read_credit_code",
    "successors",
    "title_fits",
    "unit",
    "unit_name",
    "unit_ranks",
    "units",
    "with_packages",
]
