"""Quotes found in a text, clean or damaged, and what is told of those that are not."""

import json
from typing import Any

import pytest

from govmodel.model import Address, JointMeeting, Source, SourceEntry, StructureId
from govmodel.reading.quotes import Misquote, from_quotes
from govmodel.serial.errors import LoadError

TEXT = (
    "一、主要职责\n统筹协调托育服务。\n二、成员单位\n联席会议由市财政局、市民政局等部门和单位组成。市财政局负责经费。\n"
)
DAMAGED = "聯席會議由市財(cái)政局、市民 政局組成,市總工會為\n牽頭單位。"


def quoting(*quotes: str, **more: Any) -> JointMeeting:
    sources = tuple(Source(document="x", clause="一", quote=quote, **more) for quote in quotes)
    return JointMeeting(
        id=StructureId("x"), name="联席会议", sources=(SourceEntry(at=Address(".name"), sources=sources),)
    )


def spans(found: JointMeeting) -> list[tuple[int | None, int | None]]:
    return [(source.start, source.end) for entry in found.sources for source in entry.sources]


def test_a_quote_that_stands_once_gets_its_offsets() -> None:
    found = from_quotes(quoting("统筹协调托育服务"), TEXT)
    ((start, end),) = spans(found.structure)
    assert found.ok
    assert found.message() == ""
    assert start is not None
    assert TEXT[start:end] == "统筹协调托育服务"


def test_offsets_that_were_wrong_are_put_right() -> None:
    found = from_quotes(quoting("统筹协调托育服务", start=0, end=3), TEXT)
    assert spans(found.structure) == [(7, 15)]


def test_a_quote_in_several_places_is_told_and_gets_none() -> None:
    found = from_quotes(quoting("市财政局"), TEXT)
    (misquote,) = found.misquotes
    assert spans(found.structure) == [(None, None)]
    assert misquote.count == 2
    assert [TEXT[start:end] for start, end in misquote.places] == ["市财政局"] * 2


def test_offsets_tell_one_of_several_places() -> None:
    at = TEXT.rindex("市财政局")
    found = from_quotes(quoting("市财政局", start=at, end=at + 4), TEXT)
    assert found.ok
    assert spans(found.structure) == [(at, at + 4)]


@pytest.mark.parametrize(
    ("quote", "raw"),
    [
        ("市财政局", "市財(cái)政局"),
        ("市民政局组成，市总工会", "市民 政局組成,市總工會"),
        ("市总工会为牵头单位", "市總工會為\n牽頭單位"),
        ("市财政局、市民政局组成", "市財(cái)政局、市民 政局組成"),
    ],
)
def test_damage_is_seen_through(quote: str, raw: str) -> None:
    found = from_quotes(quoting(quote), DAMAGED)
    ((start, end),) = spans(found.structure)
    assert found.ok
    assert start is not None
    assert DAMAGED[start:end] == raw


def test_a_quote_may_run_over_lines_that_it_leaves_out() -> None:
    found = from_quotes(quoting("主要职责统筹协调"), TEXT)
    assert spans(found.structure) == [(2, 11)]


def test_what_is_not_in_the_text_comes_with_the_nearest_passage() -> None:
    (misquote,) = from_quotes(quoting("联席会议由市财政局和市民政局组成"), TEXT).misquotes
    assert misquote.count == 0
    assert misquote.nearest is not None
    assert misquote.nearest.startswith("联席会议由市财政局、市民政局")


def test_what_is_like_nothing_has_no_nearest_passage() -> None:
    (misquote,) = from_quotes(quoting("量子计算机"), TEXT).misquotes
    assert misquote.nearest is None


def test_the_words_to_send_back() -> None:
    at = Address(".name")
    several = Misquote(at=at, quote="甲局", count=3)
    assert several.message() == "「.name」的引文在原文中有 3 处：“甲局”。请引得长一些，使它只有一处。"
    assert "“甲局”" in several.message("en")
    near = Misquote(at=at, quote="甲局", nearest="乙局")
    assert "“乙局”" in near.message("zh")
    assert "“乙局”" in near.message("en")
    assert Misquote(at=at, quote=" ").message("en").endswith("Quote the words of the text.")


def plain(quote: object, **more: object) -> dict[str, Any]:
    source = {"document": "x", "clause": "一", "quote": quote, **more}
    return {"id": "x", "name": "联席会议", "sources": {".name": [source]}}


@pytest.mark.parametrize("more", [{"start": 3}, {"start": 9, "end": 2}, {"start": "7", "end": None}, {"end": -1}])
def test_plain_data_may_have_offsets_that_cannot_be(more: dict[str, object]) -> None:
    assert spans(from_quotes(plain("统筹协调托育服务", **more), TEXT).structure) == [(7, 15)]


@pytest.mark.parametrize("quote", [None, 7, "", "\n", ["托育"]])
def test_quotes_that_are_none_are_told(quote: object) -> None:
    (misquote,) = from_quotes(plain(quote), TEXT).misquotes
    assert misquote.message() == "「.name」的引文是空的。请引原文中的字句。"


def test_json_is_taken_as_well() -> None:
    whole = {"govmodel": 1, "kind": "joint-meeting", **plain("统筹协调托育服务", start=1)}
    assert spans(from_quotes(json.dumps(whole), TEXT).structure) == [(7, 15)]


@pytest.mark.parametrize("data", ["{", "[]", b"\xff", {"id": "x"}])
def test_what_is_no_structure_is_refused(data: Any) -> None:
    with pytest.raises(LoadError):
        from_quotes(data, TEXT)
