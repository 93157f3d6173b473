"""The real notices and the seeds beside the checkout, as pages with the facts of their hand-made structures."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.notices.every import BUILDERS, NOTICES
from tests.reading.facts import facts_of
from tests.reading.pages import Facts, Page

from govmodel.examples.shipped import example

SEEDS: Final = NOTICES.parent / "seeds"
EXAMPLES: Final = {"000": "changzhou-2011", "001": "jiangsu-2011", "004": "jingzhou-2020"}
OTHERS: Final = {"002": ("plan",), "003": ("practice_report", "programme", "other")}
"""The seeds that hold no body: an 实施方案; and a report, the rest of a notice on a programme, and an abstract."""
PLAN: Final = "19_anshan_gongzi_qiantou_peihe"
"""The one of the nineteen that gives no body."""


def nineteen() -> tuple[Page, ...]:
    """The nineteen real notices, where they are at hand; all of them belong to development."""
    return tuple(
        _page(path, [{"kind": "plan"}] if path.stem == PLAN else [facts_of(BUILDERS[path.stem]())])
        for path in sorted(NOTICES.glob("*.txt"))
    )


def seeds() -> tuple[Page, ...]:
    """The five seeds, where they are at hand; their structures leave people out, so score them without."""
    return tuple(_seeds())


def _seeds() -> Iterator[Page]:
    for path in sorted(SEEDS.glob("*.txt")):
        number = path.stem.partition("_")[0]
        if number in EXAMPLES:
            yield _page(path, [facts_of(example(EXAMPLES[number]))])
        elif number in OTHERS:
            yield _page(path, [{"kind": kind} for kind in OTHERS[number]])


def _page(path: Path, documents: list[Facts]) -> Page:
    return Page(
        name=path.stem,
        path=path,
        encoding="utf-8",
        layout=(),
        damage=(),
        clean=path.read_text(encoding="utf-8"),
        documents=tuple(documents),
    )
