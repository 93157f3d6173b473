"""The two lists of names are well-formed; what the catalogue makes of them is measured elsewhere."""

import csv
import re
from pathlib import Path

import pytest

import govmodel.catalogue
from govmodel.model.post import PostClass
from govmodel.model.rank import RANK_NAMES
from govmodel.model.unit import UnitKind

HERE = Path(__file__).parent
LINES = Path(govmodel.catalogue.__file__).parent / "data" / "lines.csv"

UNIT_COLUMNS = ["text", "as_of", "within", "lines", "place", "kind", "answer", "note"]
POST_COLUMNS = [
    *("text", "as_of", "within", "unit_lines", "unit_place"),
    *("titles", "post_classes", "ranks", "answer", "note"),
]
ANSWERS = {"known", "ambiguous", "unknown"}
DATE = re.compile(r"(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?")
CODE = re.compile(r"\d{6}")

# Lines that the lists name and that had no row yet when they were written.
AWAITED = frozenset(
    re.findall(
        r"[a-z-]+",
        """ageing agricultural-development-bank archives armed-police border-inspection civil-defence civilization data
        development-zone disease-control drug-administration earthquake energy family-planning foreign-affairs
        foreign-exchange foreign-trade insurance-regulation intellectual-property investment-promotion
        labour-security literature-art local-finance maritime meteorology mine-safety mobile-company ocean-fishery
        office-affairs overseas-affairs overseas-federation parks party-school personnel port postal postal-company
        price red-cross secrecy securities social-science social-work state-security statistics-survey
        telecom-company unicom-company veterans""",
    )
)


def table(name: str) -> tuple[list[str], list[dict[str, str]]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        rows = list(reader)
        return list(reader.fieldnames or ()), rows


UNIT_HEADER, UNITS = table("unit_names.csv")
POST_HEADER, POSTS = table("post_names.csv")
BOTH = [*UNITS, *POSTS]


def lines_with_rows() -> frozenset[str]:
    with LINES.open(encoding="utf-8-sig", newline="") as file:
        return frozenset(row["id"] for row in csv.DictReader(file))


def split(text: str, mark: str) -> list[str]:
    return text.split(mark) if text else []


def bad_lines(cell: str) -> list[str]:
    known = lines_with_rows() | AWAITED
    return [line for line in re.split(r"[|+；]", cell) if line and line not in known]


def test_each_list_has_its_columns_in_every_row() -> None:
    assert UNIT_HEADER == UNIT_COLUMNS
    assert POST_HEADER == POST_COLUMNS
    # A row too short leaves None; a row too long leaves a list under None.
    assert [row for row in BOTH if None in row or None in row.values()] == []


def test_the_lists_are_long_enough() -> None:
    assert len(UNITS) >= 330
    assert len(POSTS) >= 130
    assert len(BOTH) >= 400


@pytest.mark.parametrize("rows", [UNITS, POSTS], ids=["units", "posts"])
def test_no_question_is_asked_twice(rows: list[dict[str, str]]) -> None:
    seen = [(row["text"], row["as_of"], row["within"]) for row in rows]
    assert sorted(key for key in seen if seen.count(key) > 1) == []


def test_texts_dates_contexts_and_answers() -> None:
    assert [row for row in BOTH if not row["text"] or row["text"] != row["text"].strip()] == []
    assert [row for row in BOTH if not DATE.fullmatch(row["as_of"])] == []
    assert [row for row in BOTH if row["within"] and not CODE.fullmatch(row["within"])] == []
    assert [row for row in BOTH if row["answer"] not in ANSWERS] == []


def test_units_have_known_lines_kinds_and_codes() -> None:
    kinds = {kind.value for kind in UnitKind}
    assert [(row["text"], bad) for row in UNITS if (bad := bad_lines(row["lines"]))] == []
    assert [row for row in UNITS if not set(split(row["kind"], "|")) <= kinds] == []
    assert [row for row in UNITS if any(not CODE.fullmatch(code) for code in split(row["place"], "|"))] == []


def test_what_a_unit_s_answer_calls_for_is_there() -> None:
    for row in UNITS:
        candidates = max(len(split(row["lines"], "|")), len(split(row["place"], "|")))
        if row["answer"] == "unknown":
            assert not row["lines"], row
        else:
            assert row["lines"], row
            assert row["kind"], row
        if row["answer"] == "ambiguous":
            assert candidates > 1, row


def test_posts_have_known_lines_codes_classes_and_ranks() -> None:
    classes = {post_class.value for post_class in PostClass}
    for row in POSTS:
        assert not bad_lines(row["unit_lines"]), row
        assert all(CODE.fullmatch(code) for code in re.split(r"[|；]", row["unit_place"]) if code), row
        assert {name for name in re.split(r"[|；]", row["post_classes"]) if name} <= classes, row
        ranks = split(row["ranks"], "、")
        assert ranks == sorted(set(ranks), key=RANK_NAMES.index), row


def test_columns_of_several_posts_run_in_parallel() -> None:
    for row in POSTS:
        if row["answer"] == "unknown":
            assert not row["titles"], row
            continue
        counts = {len(split(row[column], "；")) for column in ("titles", "post_classes")}
        units = {len(split(row[column], "；")) for column in ("unit_lines", "unit_place") if row[column]}
        assert counts != {0}, row
        assert len(counts) == 1, row
        assert units <= counts, row
