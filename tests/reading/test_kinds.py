"""What each page of the development set is, told by the reader."""

from tests.reading.pages import DEVELOPMENT, Page, pages

from govmodel.reading.html_page import html_page, is_html
from govmodel.reading.read import read_text
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
MISSED = {"d17_dali_erhai", "d32_programme", "d33_practice_report", "d36_fused", "d42_three_sources"}
"""Pages told wrongly, or as one document where there are several; to be shortened."""


def told(page: Page) -> bool:
    text = page.raw.decode(page.encoding)
    reading = read_text(html_page(text).text if is_html(text) else text)
    return len(page.kinds) == len(reading.kinds) and all(
        kind in WORDS[seen.kind] for kind, seen in zip(page.kinds, reading.kinds, strict=True)
    )


def test_every_page_is_told_but_those_listed() -> None:
    assert {page.name for page in pages(DEVELOPMENT) if not told(page)} == MISSED


def test_what_holds_no_body_gives_no_structure() -> None:
    for page in pages(DEVELOPMENT):
        if not page.bodies:
            text = page.raw.decode(page.encoding)
            assert read_text(html_page(text).text if is_html(text) else text).structures == (), page.name
