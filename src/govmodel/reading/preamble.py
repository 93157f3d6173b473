"""The first sentences of a document: what for, on what basis, with whose approval, and which body it sets up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from govmodel.model.document import ActKind, Citation
from govmodel.model.fields import many
from govmodel.reading import body_names
from govmodel.reading.body_names import BodyName
from govmodel.reading.head_forms import SHORT
from govmodel.reading.outline import Line
from govmodel.reading.title import ACTS
from govmodel.wording.document_numbers import read_document_number

_OPENS: Final = re.compile(
    r"为|根据|按照|依据|遵照|经|现|由于|因|鉴于|《|你|同意|决定|特|贯彻|落实|建立|成立|设立|调整|[\u4e00-\u9fff]{1,12}(?:决定|同意|确定|研究)"
)
"""How a sentence begins that may found a body."""
_PURPOSE: Final = re.compile("为(?:了)?")
_RESTS: Final = re.compile("根据|按照|依据|遵照|贯彻|落实|执行")
_CITED: Final = re.compile(
    r"《(?P<title>[^《》]{2,90}(?:《[^《》]{2,60}》)?[^《》]{0,40})》(?:[（(](?P<number>[^（）()]{4,40}号?)[）)])?"
)
_APPROVED: Final = re.compile(
    r"经(?P<who>[^，。；《》]{2,16}?)(?:(?:常务会议|会议|领导)?(?:研究|审议|批准)?(?:同意|批准|决定|通过)|研究决定|研究$)"
)
_STUDIED: Final = re.compile("经(?:认真|集体|反复)?(?:研究|协商|会商|讨论)(?:决定|同意)?")
_NOBODY: Final = re.compile("^(?:研究|批准|审议|协商|商|请示|报)")
_FORMULAS: Final = re.compile(
    r"现?(?:就|将|对)?[^，。；：]{0,30}(?:通知|批复|函复|复函|函告|公布|印发|明确)如下|(?<![\u4e00-\u9fff])此复"
    r"|(?:特|现)?(?:制定|制订)本(?:制度|规则|办法)|结合[^，。；]{0,12}实际(?:情况)?"
    r"|(?:现)?(?:印发|转发)给你们|请(?:认真|遵照|结合实际|按照|各)[^，。；]{0,30}(?:执行|落实|实施|开展工作)"
    r"|(?:因|由于|鉴于)(?:人事|人员|工作|领导|职务|机构)[^，。；]{0,16}(?:变动|变化|需要|调整)|经研究(?:，|决定)|认真贯彻(?:落实|执行)"
    r"|成员名单附后|(?<![\u4e00-\u9fff])特此(?:通知|批复|函复)|作(?:如下|以下)调整"
)
"""Clauses that every document has and that say nothing of their own."""
_REQUEST: Final = re.compile(r"(?:你[^，。；《》]{0,6}|^)《?关于[^，。；]{2,110}收悉|《关于[^，。；]{2,110}收悉")
_MOST_SENTENCES: Final = 12
_LONGEST_CLAUSE: Final = 200
_LONGEST_SENTENCE: Final = 2000


@attrs.define(kw_only=True)
class Preamble:
    """What the first sentences say; each stretch holds the words that frame a value as well.

    Attributes:
        purpose: What for.
        basis: The documents it rests on.
        approved_by: With whose approval.
        body: The body that it founds, adjusts or ends.
        act: What it does to the body.
        short_name: What the text calls the body from then on.
        short_topic: What the text calls its field from then on.
        stretches: Where each field stands, by its name.
        passed: Stretches that say nothing of their own.
    """

    purpose: str | None = None
    basis: tuple[Citation, ...] = many()
    approved_by: str | None = None
    body: BodyName | None = None
    act: ActKind | None = None
    short_name: str | None = None
    short_topic: str | None = None
    stretches: list[tuple[str, int, int]] = attrs.field(factory=list)
    passed: list[tuple[int, int]] = attrs.field(factory=list)


def read_preamble(lines: Sequence[Line]) -> Preamble:
    """What lines above the first section say, sentence by sentence, up to and with the one that founds a body."""
    found = Preamble()
    left = _MOST_SENTENCES
    for line in lines:
        if left <= 0:
            break
        for start, words in _sentences(line):
            if len(words) > _LONGEST_SENTENCE:
                continue
            found.passed += [(start + each.start(), start + each.end()) for each in _FORMULAS.finditer(words)]
            request = _REQUEST.search(words)
            if request is not None:
                found.passed.append((start + request.start(), start + request.end()))
                continue
            if left > 0 and _OPENS.match(words) is not None:
                left -= 1
                _read_sentence(found, start, words)
    return found


def _sentences(line: Line) -> Iterator[tuple[int, str]]:
    at = 0
    while at < len(line.text):
        end = line.text.find("。", at)
        end = len(line.text) if end < 0 else end
        if end > at:
            yield line.start + at, line.text[at:end]
        at = end + 1


def _clauses(start: int, words: str) -> Iterator[tuple[int, str]]:
    """The clauses of a sentence; commas within titles and brackets part nothing."""
    depth = at = 0
    for i, char in enumerate(words):
        if char in "《（":
            depth += 1
        elif char in "》）":
            depth = max(0, depth - 1)
        elif char in "，；：" and not depth:
            if i > at:
                yield start + at, words[at:i]
            at = i + 1
    if at < len(words):
        yield start + at, words[at:]


def _read_sentence(found: Preamble, start: int, words: str) -> None:
    purpose: tuple[int, int] | None = None
    basis: tuple[int, int] | None = None
    in_purpose = in_basis = False
    cited: list[Citation] = []
    begun = found.purpose is not None
    for at, clause in _clauses(start, words):
        end = at + len(clause)
        if len(clause) > _LONGEST_CLAUSE:
            break
        if _STUDIED.fullmatch(clause) is not None:
            found.passed.append((at, end))
            in_purpose = in_basis = False
            continue
        approved = _APPROVED.match(clause)
        if approved is not None:
            _approve(found, at, clause, approved)
            in_purpose = in_basis = False
        elif _found_body(found, at, clause):
            in_purpose = in_basis = False
        elif "《" in clause and (in_basis or _RESTS.search(clause.partition("《")[0]) is not None):
            titles = _citations(clause)
            cited += titles
            basis = (basis[0] if basis else at, end) if titles else basis
            in_basis, in_purpose = True, _PURPOSE.match(clause) is not None
        elif _RESTS.match(clause) is not None and not in_purpose:
            in_purpose = in_basis = False
        elif not begun and (_PURPOSE.match(clause) is not None or in_purpose) and _FORMULAS.fullmatch(clause) is None:
            framed = _PURPOSE.match(clause)
            if purpose is None or framed is None:
                purpose = (purpose[0] if purpose else at, end)
            in_purpose = True
    if cited and not found.basis and basis is not None:
        found.basis = tuple(cited)
        found.stretches.append(("basis", *basis))
    if purpose is not None and found.purpose is None:
        said = words[purpose[0] - start : purpose[1] - start]
        framed = _PURPOSE.match(said)
        found.purpose = said[framed.end() :] if framed is not None else said
        found.stretches.append(("purpose", *purpose))


def _approve(found: Preamble, at: int, clause: str, approved: re.Match[str]) -> None:
    # Of several the government approves: its approval is what the document rests on.
    several = approved["who"].split("、")
    who = next((each for each in several if each.endswith("政府")), approved["who"])
    if found.approved_by is None and _NOBODY.match(who) is None:
        found.approved_by = who
        found.stretches.append(("approved_by", at, at + approved.end()))
    _found_body(found, at, clause)


def _found_body(found: Preamble, at: int, clause: str) -> bool:
    """Whether a clause founds, adjusts or ends a body; the first is kept, with what a later one calls it."""
    named = body_names.founded(clause, at)
    if named is None:
        return False
    body, match = named
    if found.body is None:
        found.body = body
        verb = next((verb for verb in sorted(ACTS, key=len, reverse=True) if match[0].startswith(verb)), None)
        found.act = ACTS[verb] if verb is not None else ActKind.ADJUSTS if "调整" in match[0] else None
    if found.body.name == body.name:
        _short_forms(found, at, clause, match)
    found.stretches.append(("act", at, at + len(clause)))
    return True


def _short_forms(found: Preamble, at: int, clause: str, match: re.Match[str]) -> None:
    """What brackets in and behind the name call the body and its field from then on."""
    for short in SHORT.finditer(match["name"]):
        begins = at + match.start("name")
        if found.short_topic is None:
            found.short_topic = short["short"]
            found.stretches.append(("short_topic", begins + short.start(), begins + short.end()))
    after = SHORT.match(clause, match.end("name")) or SHORT.match(clause, match.end("name") + len("制度"))
    if after is not None and found.short_name is None:
        found.short_name = after["short"]
        found.stretches.append(("short_name", at + after.start(), at + after.end()))


def _citations(clause: str) -> list[Citation]:
    return [
        Citation(title=each["title"], number=read_document_number(each["number"]).number if each["number"] else None)
        for each in _CITED.finditer(clause)
    ]
