"""The head: what a document says of itself, of which little is passed on."""

from __future__ import annotations

from typing import Any, Final

from govmodel.composition.body_name import doubtful_opening, full_name, likely_names, names_in_title
from govmodel.composition.document_title import MovedTitle, Organs, move_title
from govmodel.composition.ledger import Ledger
from govmodel.composition.passage import Passage
from govmodel.composition.question import Act, Choice
from govmodel.composition.reason import STILL_OPEN, Reason, Why
from govmodel.composition.texts import Speech
from govmodel.composition.units import Cast
from govmodel.composition.walking import ROOT
from govmodel.findings.text import Text
from govmodel.model.document import ActKind, Citation, Validity
from govmodel.model.ids import StructureId
from govmodel.model.matter import Match
from govmodel.model.meeting import JointMeeting
from govmodel.model.open_item import OpenAbout


def move_head(passage: Passage, speech: Speech, cast: Cast, ledger: Ledger) -> None:
    """Enter what becomes of id, name, division and the document's head, and ask what it rests on."""
    base = ledger.base
    changed = passage.moves or passage.as_of != base.document.date
    if not changed:
        return
    identity = StructureId(f"{base.id}/{passage.end.code if passage.moves else passage.as_of}")
    ledger.replace(ROOT.into("id"), base.id, identity, _OWN)
    name = base.name
    if passage.moves:
        name = full_name(base.name, passage, speech)
        if name != base.name:
            ledger.replace(ROOT.into("name"), base.name, name, _NAMED if name.startswith(passage.end.name) else _WORDED)
        if not name.startswith(passage.end.name):
            _ask_name(name, passage, speech, ledger)
        ledger.replace(ROOT.into("division"), base.division, passage.end, _OWN)
    title = _title(base, name, passage, speech, cast)
    for field, after in _document(base, title, passage).items():
        before = getattr(base.document, field)
        if before != after:
            titled = _why_titled(title) if title is not None else ()
            # Who issues it is a reason for the title alone.
            of_title = {"title": titled, "title_match": titled[:1]}
            reasons = of_title.get(field, (_OF_FIELDS.get(field, _HEAD),))
            ledger.replace(ROOT.into("document").into(field), before, after, *reasons)
    if title is not None:
        _ask_title(title, base, speech, ledger)
    if passage.moves and (base.document.number is None or _peers(passage)):
        _ask_basis(base, ledger, peer=_peers(passage))
    if base.roster and passage.moves:
        ledger.replace(ROOT.into("roster"), base.roster, (), _PEOPLE)
    if base.sources:
        ledger.replace(ROOT.into("sources"), base.sources, (), _QUOTES)


def _document(base: JointMeeting, title: MovedTitle | None, passage: Passage) -> dict[str, Any]:
    """The fields of the head that are not passed on, each with what stands there instead."""
    document = base.document
    fields: dict[str, Any] = {
        "number": None,
        "date": passage.as_of,
        "date_match": Match.DECLARED,
        "published": None,
        "act": ActKind.FOUNDS if passage.moves else ActKind.ADJUSTS,
        "act_on": None,
        "validity": Validity.UNKNOWN,
    }
    if title is not None:
        fields["title"] = title.words
        fields["title_match"] = document.title_match if title.words == document.title else Match.DECLARED
    if passage.moves and document.number is not None and not _peers(passage):
        fields["basis"] = (Citation(title=document.title or base.name, number=document.number),)
    return fields


def _title(base: JointMeeting, name: str, passage: Passage, speech: Speech, cast: Cast) -> MovedTitle | None:
    title = base.document.title
    if title is None or not passage.moves:
        return None
    likely = likely_names(base.name, passage, speech)[0]
    return move_title(title, names_in_title(base.name, name, passage, speech), likely, Organs(passage, speech, cast))


def _why_titled(title: MovedTitle) -> tuple[Reason, ...]:
    """Why a title is another: what the body is called, who issues it, else words that mean the own level."""
    reasons = (*((_NAMED,) if title.named else ()), *title.issued)
    return reasons or (_WORDED,)


def _ask_title(title: MovedTitle, base: JointMeeting, speech: Speech, ledger: Ledger) -> None:
    """Ask about a title in which something is doubtful now, or was at the level above."""
    above = next((item for item in base.open if item.key == _OPEN_TITLE), None)
    if title.doubt is None and above is None:
        return
    said = [speech.read(words).after for words in above.choices if words not in _ACTS] if above is not None else []
    words = [each for each in dict.fromkeys((title.guess, *said)) if each != title.words]
    choices = (*(Choice(act=Act.USE, words=each) for each in words), Choice(act=Act.KEEP))
    at = ROOT.into("document").into("title")
    ledger.ask(at, OpenAbout.WORDS, title.words, title.doubt or STILL_OPEN, choices)


def _ask_name(name: str, passage: Passage, speech: Speech, ledger: Ledger) -> None:
    """A name that does not open with the place above, or may not, says nothing of the one here either."""
    opening = doubtful_opening(name, speech)
    text = (
        Text(
            f"名称开头的「{opening}」不一定指上一级，本级怎样称呼须由人定",
            f"“{opening}” at the head of the name may not mean the level above; a person has to say what it is here",
        )
        if opening
        else Text(
            "名称前没有区划，本级怎样称呼须由人定", "the name opens with no place; a person has to say what it is here"
        )
    )
    likely = likely_names(name, passage, speech)
    choices = (*(Choice(act=Act.USE, words=words) for words in likely), Choice(act=Act.KEEP))
    ledger.ask(ROOT.into("name"), OpenAbout.WORDS, name, Reason(why=Why.HEAD, text=text), choices)


_ACTS: Final = frozenset(act.value for act in (Act.KEEP, Act.DROP))
_OPEN_TITLE: Final = ".document.title#words"


def _peers(passage: Passage) -> bool:
    """Whether a system is carried over to a peer, whose documents another place's does not rest on."""
    return passage.start.tier is passage.end.tier


def _ask_basis(base: JointMeeting, ledger: Ledger, *, peer: bool) -> None:
    cited = "、".join(f"《{citation.title}》" + str(citation.number or "") for citation in base.document.basis)
    text = (
        Text(
            "同级的文件不是本级的依据，本级依据哪一份文件须由人定",
            "a peer's document is nothing to rest on; a person has to say which document this one rests on",
        )
        if peer
        else Text(
            "上级文件没有文号，本级依据哪一份文件须由人定",
            "the document above has no number; a person has to say which document this one rests on",
        )
    )
    reason = Reason(why=Why.HEAD, text=text)
    choices = (Choice(act=Act.KEEP),) if cited else ()
    ledger.ask(ROOT.into("document").into("basis"), OpenAbout.BASIS, cited or base.name, reason, choices)


_OWN = Reason(why=Why.HEAD, text=Text("本级自己的", "this level's own"))
_NAMED = Reason(why=Why.HEAD, text=Text("名称前冠本级区划全称", "the name is headed by the full name of the place"))
_HEAD = Reason(why=Why.HEAD, text=Text("文头不随上级沿用", "a document's head is not passed on"))
_BASED = Reason(why=Why.HEAD, text=Text("以上级文件为依据", "it rests on the document above"))
_WORDED = Reason(why=Why.WORDS, text=Text("指本级的词随本级", "words that mean the body's own level follow it"))
_OF_FIELDS: Final = {"basis": _BASED}
_PEOPLE = Reason(why=Why.PEOPLE, text=Text("人员由各级自己确定", "each level names its own people"))
_QUOTES = Reason(
    why=Why.HEAD,
    text=Text(
        "出处属于上级文件；各处的来由见推导计划",
        "the quotes are the base's; where each value comes from, the plan says",
    ),
)
