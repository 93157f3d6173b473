"""The ledger: questions of one key are one, what is dropped is not changed first."""

from __future__ import annotations

from functools import partial

import pytest
from tests.unit.composition.small import HRSS, WOMEN, seat, seats, system

from govmodel.composition.ledger import Ledger
from govmodel.composition.memory import Memory, Sort
from govmodel.composition.paths import NothingThere
from govmodel.composition.prospect import Prospect
from govmodel.composition.question import Act, Choice
from govmodel.composition.reason import Ground, Reason, Why
from govmodel.composition.step import Step
from govmodel.composition.walking import ROOT
from govmodel.findings.text import Text
from govmodel.model.change import Drop, Replace, apply
from govmodel.model.open_item import OpenAbout
from govmodel.wording.own_words import OwnWords

BASE = system(units=(HRSS, WOMEN), members=seats(seat("hrss"), seat("women")))
OWN = OwnWords(name="江苏省", short="江苏", words=("省",), government=("省人民政府", "省政府"))
MEMBER = ROOT.into("members").into("seats").item(0, BASE.members.seats[0])


def reason(zh: str = "甲", *grounds: str) -> Reason:
    return Reason(why=Why.UNIT, text=Text(zh, zh.upper()), grounds=tuple(Ground(title=g, sure="law") for g in grounds))


def ledger(memory: Memory | None = None) -> Ledger:
    seen = Prospect(base=BASE, own=OWN, memory=memory or Memory())
    return Ledger(seen, Sort(key="sort", names=("常州市",)))


def test_two_questions_of_one_key_are_one() -> None:
    book = ledger()
    keep, drop = Choice(act=Act.KEEP), Choice(act=Act.DROP)
    book.ask(MEMBER, OpenAbout.POST, "首席顾问", reason("甲", "一", "二"), (keep,))
    book.ask(MEMBER, OpenAbout.POST, "顾问", reason("乙", "二", "三"), (drop, keep))
    book.ask(MEMBER, OpenAbout.POST, "顾问", reason("甲；乙"), ())
    book.ask(MEMBER.into("posts"), OpenAbout.POST, "别的", reason(), ())
    first, other = book.questions
    assert first.key == "member/hrss#post"
    assert first.item.words == "首席顾问；顾问"
    assert [ground.title for ground in first.reason.grounds] == ["一", "二", "三"]
    assert first.reason.text.zh.startswith("甲；乙")
    assert first.reason.text.en.startswith("甲; 乙".upper())
    assert first.choices == (keep, drop)
    assert first.item.choices == ("照留", "删去")
    assert first.reason.why is Why.UNIT
    assert other.item.words == "别的"
    same = ledger()
    for _ in range(2):
        same.ask(MEMBER, OpenAbout.POST, "顾问", reason(), ())
    assert [(each.item.words, each.reason.text.zh) for each in same.questions] == [("顾问", "甲")]


def test_what_goes_is_not_changed_first() -> None:
    book = ledger()
    book.replace(MEMBER.into("printed"), None, "甲", reason())
    book.replace(ROOT.into("topic"), None, "乙", reason())
    book.drop(("members", "seats", "member/hrss"), reason("丙"))
    assert book.leaving == {"member/hrss"}
    made, steps = book.result()
    assert [step.change for step in steps] == [
        Replace(path=("topic",), before=None, after="乙"),
        Drop(path=("members", "seats", "member/hrss"), value=BASE.members.seats[0]),
    ]
    assert [step.reasons[0].text.zh for step in steps] == ["甲", "丙"]
    assert apply(BASE, *(step.change for step in steps)) == made
    assert [each.id for each in made.members.seats] == ["member/women"]


def test_what_is_dropped_has_to_be_there_and_only_a_replacement_has_a_place() -> None:
    book = ledger()
    book.drop(("members", "seats", "nobody"), reason())
    with pytest.raises(NothingThere):
        book.result()
    book = ledger()
    book.note(("topic",), Step(change=Drop(path=("units", "hrss"), value=HRSS), reasons=(reason(),)))
    with pytest.raises(TypeError, match="Drop"):
        book.result()


def test_the_same_work_is_done_once_unless_it_names_the_place() -> None:
    memory = Memory()
    done: list[str] = []

    def work(book: Ledger, words: str) -> str:
        done.append(words)
        book.replace(ROOT.into("topic"), None, words, reason())
        book.ask(ROOT.into("name"), OpenAbout.WORDS, words, reason(), ())
        return words

    for words in ("市里", "常州市里"):
        books = [ledger(memory) for _ in range(3)]
        found = [book.alike(words, partial(work, book, words)) for book in books]
        assert found == [words] * 3
        assert len({book.result()[0].topic for book in books}) == 1
        assert all(len(book.questions) == len(book.result()[1]) == 1 for book in books)
    assert done == ["市里", "常州市里", "常州市里", "常州市里"]
    other = Ledger(Prospect(base=BASE, own=OWN, memory=memory), Sort(key="other", names=()))
    assert other.alike("市里", lambda: work(other, "别处")) == "别处"
