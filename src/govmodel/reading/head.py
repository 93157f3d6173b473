"""The head of a notice: number, title, issuer, addressees, basis, date, and whose body it sets up."""

from __future__ import annotations

import re

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.divisions import find_division
from govmodel.catalogue.issuers import issuers_of
from govmodel.catalogue.units import find_unit
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division
from govmodel.model.document import Citation, DocumentNumber, Genre, Validity
from govmodel.model.fields import many
from govmodel.reading import head_forms as forms
from govmodel.reading.draft import Stretch
from govmodel.reading.outline import Block, Heading, Line
from govmodel.wording.dates import read_date
from govmodel.wording.document_numbers import read_document_number


@attrs.frozen(kw_only=True)
class Head:
    """What the head of a document says.

    Attributes:
        stretches: Where each field of it stands, by the field's name.
        title: In full; ``None`` where there is none.
        genre: Kind of document, by the title's last words.
        number: Its number.
        issuer: Who issued it, as printed in the title or under the text.
        addressees: The line of addressees, without its colon.
        basis: The documents it rests on.
        purpose: What for.
        approved_by: With whose approval, as printed.
        date: Of issue.
        published: When its page was put up.
        validity: As its page says.
        body: The name of the body that it is about; ``None`` where none was found.
        short_name: What the text calls it from then on.
        short_topic: What the text calls its field from then on.
        division: Whose body it is; ``None`` where that is not plain.
        evidence: On what the division rests, in words.
    """

    stretches: tuple[tuple[str, Stretch], ...] = many()
    title: str | None = None
    genre: Genre | None = None
    number: DocumentNumber | None = None
    issuer: str | None = None
    addressees: str | None = None
    basis: tuple[Citation, ...] = many()
    purpose: str | None = None
    approved_by: str | None = None
    date: PartialDate | None = None
    published: PartialDate | None = None
    validity: Validity = Validity.UNKNOWN
    body: str | None = None
    short_name: str | None = None
    short_topic: str | None = None
    division: Division | None = None
    evidence: tuple[str, ...] = many()


def read_head(text: str, blocks: tuple[Block, ...], catalogue: Catalogue | None = None) -> Head:
    """What stands in the head, and in the last lines where notices put date and issuer. Never raises.

    Args:
        text: The repaired text of one document.
        blocks: Its outline.
        catalogue: Where to look things up; the one that ships, unless given.
    """
    return _Reader(text, blocks, catalogue or default_catalogue()).read()


class _Reader:
    """Reads one field after another and keeps where each stands."""

    def __init__(self, text: str, blocks: tuple[Block, ...], catalogue: Catalogue) -> None:
        self.text, self.blocks, self.catalogue = text, blocks, catalogue
        self.found: dict[str, object] = {}
        self.stretches: list[tuple[str, Stretch]] = []
        self.lines: tuple[Line, ...] = tuple(line for block in blocks for line in block.every_line())
        opening = [block for block in blocks if block.heading is None or not block.heading.number]
        self.opening = tuple(line for block in opening[:2] for line in block.lines)

    def read(self) -> Head:
        """The head."""
        self._rows()
        self._title()
        self._number()
        self._addressees()
        self._preamble()
        self._closing()
        if "body" not in self.found:
            self._body_elsewhere()
        division, evidence = self._division()
        return Head(stretches=tuple(self.stretches), division=division, evidence=evidence, **self.found)  # type: ignore[arg-type]  # each is put in under its field

    def _put(self, field: str, value: object, start: int, end: int) -> None:
        if field not in self.found and value not in (None, (), ""):
            self.found[field] = value
            self.stretches.append((field, Stretch(start, end)))

    def _rows(self) -> None:
        head = self.text[: self.opening[-1].end if self.opening else 2000]
        for field, pattern in forms.ROWS.items():
            match = pattern.search(head)
            if match is None:
                continue
            words, (start, end) = match["value"].strip(), match.span("value")
            value: object = (
                read_document_number(words.replace(" ", "")).number
                if field == "number"
                else forms.VALIDITIES.get(words)
                if field == "validity"
                else read_date(words).date
            )
            self._put(field, value, start, end)

    def _title(self) -> None:
        lines = [*self.opening, *(Line(h.start, h.end, h.title) for h in self._plain_headings())]
        for line in sorted(lines, key=lambda line: line.start):
            end = forms.TITLE_END.search(line.text)
            if end is None or not 6 <= len(line.text) <= 90 or "。" in line.text or line.text.startswith("附件"):
                continue
            if "关于" in line.text or any(word in line.text for word in forms.BODY_ENDS):
                self._put("title", line.text, line.start, line.end)
                genre = forms.GENRES.get(end[1])
                self._put("genre", genre, line.end - len(end[1]), line.end)
                issuer = line.text.partition("关于")[0]
                if issuer != line.text and 2 <= len(issuer) <= 30:
                    self._put("issuer", issuer, line.start, line.start + len(issuer))
                return

    def _plain_headings(self) -> list[Heading]:
        return [block.heading for block in self.blocks if block.heading is not None and not block.heading.number]

    def _number(self) -> None:
        for line in self.opening:
            words = forms.LABEL.sub("", line.text.replace(" ", ""))
            match = forms.NUMBER.match(words)
            if match is not None and "《" not in line.text:
                number = read_document_number(match[0]).number
                self._put("number", number, line.start, line.end)
                return

    def _addressees(self) -> None:
        for line in self.opening:
            if forms.ADDRESSEES.fullmatch(line.text) and any(word in line.text for word in forms.ADDRESSED):
                self._put("addressees", line.text.rstrip("：:"), line.start, line.end - 1)
                return

    def _preamble(self) -> None:
        for line in self.opening:
            if line.text == self.found.get("title"):
                continue
            founds = forms.FOUNDS.search(line.text)
            if founds is not None:
                self._names(line, founds)
            for pattern, field in ((forms.PURPOSE, "purpose"), (forms.APPROVED, "approved_by")):
                match = pattern.search(line.text)
                if match is not None:
                    group = "who" if field == "approved_by" else 0
                    end = match.end(group)
                    words = match[group].removeprefix("为了").removeprefix("为") if field == "purpose" else match[group]
                    self._put(field, words, line.start + end - len(words), line.start + end)
            basis = forms.BASIS.search(line.text)
            if basis is not None:
                cited = list(forms.CITATION.finditer(line.text, basis.end()))
                if cited:
                    values = tuple(
                        Citation(title=each[1], number=read_document_number(each[2]).number if each[2] else None)
                        for each in cited
                    )
                    self._put("basis", values, line.start + basis.start(), line.start + cited[-1].end())

    def _names(self, line: Line, founds: re.Match[str]) -> None:
        """The body's name with what the text calls it, and what it calls its field, from then on."""
        printed = founds["name"]
        name = printed
        for short in forms.SHORT.finditer(printed):
            name = name.replace(short[0], "")
            start = line.start + founds.start("name") + short.start("short")
            self._put("short_topic", short["short"], start, start + len(short["short"]))
        self._put("body", name, line.start + founds.start("name"), line.start + founds.end("name"))
        short_ = forms.SHORT.search(line.text, founds.end("name"))
        if short_ is not None and short_.start() - founds.end("name") <= 4:
            self._put(
                "short_name", short_["short"], line.start + short_.start("short"), line.start + short_.end("short")
            )

    def _body_elsewhere(self) -> None:
        """The body's name where nothing in the head founds it: from the title, or where it is said who is in it."""
        title = next((stretch for field, stretch in self.stretches if field == "title"), None)
        if title is not None:
            words = self.text[title.start : title.end]
            match = forms.IN_TITLE.search(words)
            if match is not None:
                self._put("body", match["name"], title.start + match.start("name"), title.start + match.end("name"))
                return
        for line in self.lines:
            match = forms.COMPOSED.match(line.text) or forms.FOUNDS.search(line.text)
            if match is not None and match["name"] not in forms.FORMS_ALONE:
                self._put("body", match["name"], line.start + match.start("name"), line.start + match.end("name"))
                return

    def _closing(self) -> None:
        for line in reversed(self.lines[-6:]):
            read = read_date(line.text.strip("（）() ")) if len(line.text) <= 24 else None
            if read is not None and read.date is not None and read.date.day is not None:
                self._put("date", read.date, line.start, line.end)
                before = [each for each in self.lines if each.end <= line.start][-1:]
                if before and 4 <= len(before[0].text) <= 30 and find_unit(before[0].text, None).readings:
                    self._put("issuer", before[0].text, before[0].start, before[0].end)
                return

    def _division(self) -> tuple[Division | None, tuple[str, ...]]:
        """Whose body it is, by what agrees best: the issuer's name, the number's code, the body's own name."""
        date = self.found.get("date") or self.found.get("published")
        as_of = date if isinstance(date, PartialDate) else None
        votes: dict[str, list[str]] = {}
        places: dict[str, Division] = {}

        def vote(place: object, why: str) -> None:
            if isinstance(place, Division):
                places[place.code] = place
                votes.setdefault(place.code, []).append(why)

        issuer, number, body = self.found.get("issuer"), self.found.get("number"), self.found.get("body")
        if isinstance(issuer, str):
            vote(find_unit(issuer, None, as_of, catalogue=self.catalogue).division, f"发文机关：{issuer}")
        if isinstance(body, str):
            vote(self._place_in_front(body, as_of), f"名称：{body}")
        if isinstance(number, DocumentNumber):
            codes = {each.place for each in issuers_of(number, as_of, catalogue=self.catalogue).issuers if each.place}
            # One code may be several places'; it then speaks for the one that something else speaks for.
            for code in codes if len(codes) == 1 else codes & votes.keys():
                row = self.catalogue.divisions.on(code, None)
                vote(row.division if row is not None else None, f"文号：{number}")
        if not votes:
            return None, ()
        best = max(votes, key=lambda code: len(votes[code]))
        if sum(len(found) == len(votes[best]) for found in votes.values()) > 1:
            # Those that speak for several places settle none.
            return None, tuple(why for found in votes.values() for why in found)
        return places[best], tuple(votes[best])

    def _place_in_front(self, name: str, as_of: PartialDate | None) -> Division | None:
        for end in range(min(len(name), 12), 2, -1):
            answer = find_division(name[:end], as_of=as_of, catalogue=self.catalogue)
            if answer.division is not None and answer.dated:
                return answer.division
        return None
