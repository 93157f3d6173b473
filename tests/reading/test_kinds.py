"""What each page of the development set is, told by the reader."""

from tests.reading.pages import DEVELOPMENT, Page, pages

from govmodel.reading.read import read
from govmodel.reading.reading import DocumentKind

WORDS = {
    DocumentKind.JOINT_MEETING: {"joint_meeting"},
    DocumentKind.KINDRED_BODY: {"leading_group", "coordination_group", "committee", "headquarters"},
    DocumentKind.PERSONNEL: {"personnel_adjustment"},
    DocumentKind.ABOLITION: {"abolition"},
    DocumentKind.GENERAL_RULES: {"general_rules"},
    DocumentKind.PLAN: {"plan"},
    DocumentKind.PROGRAMME: {"programme"},
    DocumentKind.PRACTICE_REPORT: {"practice_report"},
    DocumentKind.NEWS: {"news"},
    DocumentKind.OTHER: {"other"},
}
MISSED: set[str] = set()
"""Pages told wrongly; to be shortened."""


def told(page: Page) -> bool:
    reading = read(page.raw)
    return len(page.kinds) == len(reading.kinds) and all(
        kind in WORDS[seen.kind] for kind, seen in zip(page.kinds, reading.kinds, strict=True)
    )


def test_every_page_is_told_but_those_listed() -> None:
    assert {page.name for page in pages(DEVELOPMENT) if not told(page)} == MISSED


def test_what_holds_no_body_gives_no_structure() -> None:
    for page in pages(DEVELOPMENT):
        if not page.bodies:
            assert read(page.raw).structures == (), page.name
