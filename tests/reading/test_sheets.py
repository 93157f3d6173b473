"""Every sheet is well-formed: it says only what its page says, in words and ids that there are."""

import re
from collections.abc import Iterator

import pytest
from tests.reading.pages import BODIES, DEVELOPMENT, HELD_OUT, KINDS, Facts, Page, pages
from tests.reading.scoring import plain

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.divisions import find_division
from govmodel.model.dates import PartialDate
from govmodel.model.division import DivisionKind, Tier
from govmodel.model.document import ActKind, Genre
from govmodel.model.interval import Period, Recurrence
from govmodel.model.meeting import Form
from govmodel.model.meeting_rules import MeetingKind
from govmodel.model.part import Part, Scope
from govmodel.model.rules import ReportKind

EVERY = [*pages(DEVELOPMENT), *pages(HELD_OUT)]
DOCUMENTS = [pytest.param(page, document, id=page.name) for page in EVERY for document in page.documents]
KNOWN = {
    "kind", "name", "topic", "form", "title", "doc_number", "date", "date_declared", "issuer", "act", "genre",
    "division", "place", "chief_conveners", "first_conveners", "conveners", "executive_conveners",
    "deputy_conveners", "lead_units", "members", "stated_member_count", "member_list_open", "member_post", "mandate",
    "office_host", "office_form", "office_director", "office_deputy_directors", "office_members", "liaison",
    "duties_by_unit", "subgroups", "stated_groups", "assignments", "meetings", "minutes", "minutes_copied_to",
    "reports", "decisions", "substitution", "substitution_automatic", "seal", "documents", "dissolution",
    "dissolution_automatic", "lower_tiers", "replaces", "invited",
}  # fmt: skip
HOLDERS = {key for key in KNOWN if key.endswith("conveners")} | {
    "lead_units", "members", "office_host", "office_director", "office_deputy_directors",
}  # fmt: skip


def holders(facts: Facts) -> Iterator[Facts]:
    for key in HOLDERS:
        yield from facts.get(key, ())
    for group in facts.get("subgroups", ()):
        yield from holders(group)


def duties(facts: Facts) -> Iterator[Facts]:
    yield from facts.get("duties_by_unit", ())
    for group in facts.get("subgroups", ()):
        yield from group.get("duties_by_unit", ())


def quoted(facts: Facts) -> Iterator[str]:
    """Every word that a sheet takes from the text."""
    yield from (facts[key] for key in ("name", "topic", "title", "doc_number", "member_post") if key in facts)
    yield from (facts[key] for key in ("substitution", "dissolution", "seal", "documents") if key in facts)
    for key in ("mandate", "minutes", "minutes_copied_to", "decisions", "replaces", "invited", "office_members"):
        yield from facts.get(key, ())
    for key in ("liaison", "lower_tiers"):
        yield from ([facts[key]["words"]] if key in facts else [])
    for key in ("meetings", "reports"):
        yield from (rule["words"] for rule in facts.get(key, ()))
    yield from (held[key] for held in holders(facts) for key in ("person", "unit", "post") if key in held)
    yield from (duty["task"] for duty in duties(facts))
    yield from (party for duty in duties(facts) for key in ("units", "partners") for party in duty.get(key, ()))
    yield from (group["name"] for group in facts.get("subgroups", ()))
    for said in facts.get("assignments", {}).values():
        yield from (unit for units in said.values() for unit in units)


def test_there_are_as_many_as_promised_and_a_third_is_held_out() -> None:
    development, held_out = pages(DEVELOPMENT), pages(HELD_OUT)
    assert len(development) + len(held_out) >= 45
    assert 3 * len(held_out) >= len(development) + len(held_out)
    damaged = [page for page in EVERY if page.damage]
    assert 3 * len(damaged) >= len(EVERY)
    assert len({page.name for page in EVERY}) == len(EVERY)


@pytest.mark.parametrize("page", EVERY, ids=lambda page: page.name)
def test_a_page_is_there_in_its_encoding_and_damaged_where_it_says_so(page: Page) -> None:
    text = page.raw.decode(page.encoding)
    assert plain(text)
    assert set(page.kinds) <= set(KINDS)
    assert bool(page.damage) == (page.clean.splitlines() != text.splitlines())


@pytest.mark.parametrize(("page", "facts"), DOCUMENTS)
def test_every_quoted_word_stands_in_the_clean_text(page: Page, facts: Facts) -> None:
    clean = plain(page.clean)
    assert [words for words in quoted(facts) if plain(words) not in clean] == []


@pytest.mark.parametrize(("page", "facts"), DOCUMENTS)
def test_keys_and_terms_are_known(page: Page, facts: Facts) -> None:
    assert facts.keys() <= KNOWN, page.name
    if facts["kind"] in BODIES:
        assert Form(facts["form"]).value == BODIES[facts["kind"]]
        assert {"name", "act"} <= facts.keys()
        assert facts.keys() & {"members", "subgroups"}
    else:
        assert not facts.keys() & (HOLDERS | {"liaison", "meetings", "duties_by_unit"})
    for key, term in (("act", ActKind), ("genre", Genre)):
        assert facts.get(key) in {None, *(member.value for member in term)}
    for duty in duties(facts):
        assert duty["part"] in {part.value for part in Part}
        assert duty.get("scope", "确定") in {scope.value for scope in Scope}
        assert duty["units"]
    for rule in facts.get("meetings", ()):
        assert [MeetingKind(kind) for kind in rule["kinds"]]
        counted = "recurrence" in rule and Recurrence(rule["recurrence"]) is Recurrence.COUNTED
        assert counted == ("least" in rule) == ("period" in rule)
        assert rule.get("period") in {None, *(period.value for period in Period)}
    for rule in facts.get("reports", ()):
        ReportKind(rule["kind"])
        assert rule["recipients"]


@pytest.mark.parametrize(("page", "facts"), DOCUMENTS)
def test_lines_and_divisions_are_those_of_the_catalogue(page: Page, facts: Facts) -> None:
    lines = {line for held in holders(facts) for line in held.get("lines", ())}
    assert lines <= default_catalogue().lines.keys(), page.name
    if "division" in facts:
        answer = find_division(facts["division"], as_of=_date(facts))
        assert answer.division is not None
        assert answer.dated
    if "place" in facts:
        DivisionKind(facts["place"]["kind"])
        Tier(facts["place"]["tier"])
        assert facts["place"].get("within") is None or find_division(facts["place"]["within"]).division


def _date(facts: Facts) -> PartialDate | None:
    return PartialDate.parse(facts["date"]) if "date" in facts else None


@pytest.mark.parametrize(("page", "facts"), DOCUMENTS)
def test_counts_agree_with_the_lists(page: Page, facts: Facts) -> None:
    members = facts.get("members", ())
    if "stated_member_count" in facts:
        assert facts["stated_member_count"] == len(members), page.name
    if "stated_groups" in facts:
        assert facts["stated_groups"] == len(facts["subgroups"])
    said = [(held.get("person"), held.get("unit"), held.get("post")) for held in members]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize(("page", "facts"), DOCUMENTS)
def test_the_year_of_the_number_is_the_year_of_the_date(page: Page, facts: Facts) -> None:
    if {"doc_number", "date"} <= facts.keys():
        found = re.search(r"〔(\d{4})〕", facts["doc_number"])
        assert found
        assert facts["date"].startswith(found[1]), page.name


@pytest.mark.parametrize("page", EVERY, ids=lambda page: page.name)
def test_people_are_invented(page: Page) -> None:
    """Names are placeholders: a stem, or a compound surname, and then 某."""
    stems = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
    people = [held["person"] for document in page.documents for held in holders(document) if "person" in held]
    assert [person for person in people if not re.fullmatch(rf"(?:[{stems}]|[^某]{{2}})某{{1,2}}", person)] == []
