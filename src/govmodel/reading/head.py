"""The head of a notice: number, title, issuer, addressees, basis, date, and whose body it sets up."""

from __future__ import annotations

from typing import Final

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.units import find_unit
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, Place
from govmodel.model.document import DocumentNumber, Genre
from govmodel.model.matter import Match
from govmodel.reading import body_names
from govmodel.reading import head_forms as forms
from govmodel.reading.body_names import BodyName
from govmodel.reading.draft import Stretch
from govmodel.reading.head_fields import Head
from govmodel.reading.head_lines import every_line, opening
from govmodel.reading.metadata import is_chrome, page_rows
from govmodel.reading.outline import Block, Line
from govmodel.reading.preamble import read_preamble
from govmodel.reading.signature import Signature, find_signature
from govmodel.reading.title import Title, find_title
from govmodel.reading.whose_body import Ballot
from govmodel.wording.dates import read_date
from govmodel.wording.document_numbers import read_document_number

__all__ = ["Head", "read_head"]


def read_head(text: str, blocks: tuple[Block, ...], catalogue: Catalogue | None = None) -> Head:
    """What stands in the head, and in the lines where notices put date and issuer. Never raises.

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
        self.passed: list[Stretch] = []
        self.lines = tuple(every_line(blocks))
        self.opening = tuple(opening(blocks))
        self.titled: Title | None = None
        self.row_issuer: tuple[str, int, int] | None = None
        self.row_lines: set[int] = set()
        self.row_titles: list[Line] = []

    def read(self) -> Head:
        """The head."""
        self._rows()
        self._title()
        self._number()
        self._addressees()
        self._preamble()
        signature = self._signature()
        self._body_elsewhere()
        self._repeated()
        self._around(signature)
        division, evidence = self._division(signature)
        return Head(
            stretches=tuple(self.stretches),
            passed=tuple(self.passed),
            division=division,
            evidence=evidence,
            **self.found,  # type: ignore[arg-type]  # each is put in under its field
        )

    def _put(self, field: str, value: object, start: int, end: int) -> None:
        if field not in self.found and value not in (None, (), ""):
            self.found[field] = value
            self.stretches.append((field, Stretch(start, end)))

    def _rows(self) -> None:
        for row in page_rows(self.lines):
            self.row_lines.add(row.start)
            self.passed.append(Stretch(row.start, row.value_end))
            value: object = None
            if row.field == "number":
                value = read_document_number(row.words.replace(" ", "")).number
            elif row.field == "validity":
                value = forms.VALIDITIES.get(row.words.partition(" ")[0])
            elif row.field in {"date", "published"}:
                value = read_date(row.words.partition(" ")[0]).date
            elif row.field == "title":
                self.row_titles.append(Line(row.value_start, row.value_end, row.words))
            elif row.field == "issuer":
                self.row_issuer = self.row_issuer or (row.words, row.value_start, row.value_end)
            self._put(row.field, value, row.start, row.value_end)

    def _title(self) -> None:
        titled = self.titled = find_title(self.opening) or find_title(self.row_titles)
        if titled is None:
            self._genre_said()
            return
        self._put("title", titled.text, titled.start, titled.end)
        genre = Genre.ANNEX if titled.genre is None and self._is_annex(titled) else titled.genre
        self._put("genre", genre, *titled.genre_at)
        if titled.act is not None:
            self._put("act", titled.act, titled.start, titled.end)

    def _genre_said(self) -> None:
        """The kind of a document without a title, by the formula that leads over to what it says."""
        for line in self.opening:
            said = forms.SAID_GENRE.search(line.text)
            if said is not None:
                at = line.start + said.start(), line.start + said.end()
                self._put("genre", forms.SAID_GENRES[said["genre"]], *at)
                return

    def _is_annex(self, titled: Title) -> bool:
        """Whether nothing but the word 附件 stands above the title, and no notice that the annex belongs to."""
        before = [line for line in self.opening if line.end <= titled.start]
        found = next((line for line in before[-2:] if forms.ANNEX.match(line.text)), None)
        if found is not None:
            self.stretches.append(("genre", Stretch(found.start, found.end)))
        return found is not None

    def _number(self) -> None:
        for line in self.opening:
            words = line.text.replace(" ", "").partition("签发人")[0]
            match = forms.NUMBER.match(words) if "《" not in words else None
            if match is not None and len(match[0]) >= len(words) - _AROUND_NUMBER:
                number = read_document_number(match["number"]).number
                self._put("number", number, line.start, line.end)
                return

    def _addressees(self) -> None:
        after = self.titled.end if self.titled is not None else 0
        for line in self.opening:
            if line.start < after or line.start in self.row_lines or not forms.ADDRESSEES.fullmatch(line.text):
                continue
            if forms.NOT_ADDRESSED.search(line.text) is None and forms.ADDRESSED.search(line.text) is not None:
                self._put("addressees", line.text.rstrip("：:"), line.start, line.end - 1)
                return

    def _preamble(self) -> None:
        titled = self.titled
        left_out = {
            line.start for line in self.opening if titled is not None and titled.start <= line.start < titled.end
        }
        said = read_preamble([line for line in self.opening if line.start not in left_out | self.row_lines])
        stretches = {field: (start, end) for field, start, end in reversed(said.stretches)}
        for field in ("purpose", "basis", "approved_by", "short_name", "short_topic"):
            if field in stretches:
                self._put(field, getattr(said, field), *stretches[field])
        in_title = body_names.in_title(titled.text, 0) if titled is not None else None
        if in_title is not None and titled is not None:
            in_title = self._within(in_title, titled)
        body = body_names.longer(in_title, said.body)
        if body is not None:
            # Where the text says both, the words in the text found it, and the title only names it.
            at = said.body if said.body is not None and said.body.name == body.name else body
            self._put("body", body.name, at.start, at.end)
        if "act" in stretches:
            self._put("act", said.act, *stretches["act"])
            self.stretches.append(("act", Stretch(*stretches["act"])))
        self.passed += [Stretch(*each) for each in said.passed]

    def _within(self, name: BodyName, titled: Title) -> BodyName:
        """A name found in a title's joined words, where it stands in the text."""
        start = self.text.find(name.name, titled.start, titled.end)
        at = (start, start + len(name.name)) if start >= 0 else (titled.start, titled.end)
        return attrs.evolve(name, start=at[0], end=at[1])

    def _body_elsewhere(self) -> None:
        """The body's name where nothing in the head gives it: where it is said who is in it, or its annex is headed."""
        if "body" in self.found:
            return
        for line in self.lines:
            if len(line.text) > _LONGEST_NAMING:
                continue
            name = body_names.elsewhere(line.text, line.start)
            if name is None and (founded := body_names.founded(line.text, line.start)) is not None:
                name = founded[0]
            if name is not None:
                self._put("body", name.name, name.start, name.end)
                return

    def _signature(self) -> Signature:
        signature = find_signature(self.lines)
        if signature.date is not None:
            if "date" in self.found:
                self.passed.append(Stretch(*signature.date_at))
            self._put("date", signature.date, *signature.date_at)
        organs = [organ for organ in signature.organs if _is_known(organ[0], self.catalogue)]
        titled = self.titled
        if titled is not None and titled.issuer:
            organs = [(titled.issuer, titled.start, titled.start + len(titled.issuer)), *organs]
        if not organs and self.row_issuer is not None:
            organs = [self.row_issuer]
        if organs:
            first = organs[0]
            fullest = self._fullest(first, organs[1:])
            self._put("issuer", fullest[0], first[1], first[2])
            if first[0] != fullest[0]:
                self.found["issuer_printed"] = first[0]
            known = (first[0], fullest[0])
            rest = [
                organ
                for organ in organs[1:]
                if not any(organ[0].endswith(name) or name.endswith(organ[0]) for name in known)
            ]
            self.found["co_issuers"] = tuple(dict.fromkeys(organ[0] for organ in rest))
            self.stretches += [("issuer", Stretch(start, end)) for _, start, end in organs[1:]]
        number = self.found.get("number")
        if "date" not in self.found and isinstance(number, DocumentNumber):
            self.found |= {"date": PartialDate(year=number.year), "date_match": Match.SUGGESTED}
        return attrs.evolve(signature, organs=tuple(organs))

    def _fullest(self, first: tuple[str, int, int], rest: list[tuple[str, int, int]]) -> tuple[str, int, int]:
        """The fullest form of the first organ's name: a longer one of the same lines of work further on."""
        lines = find_unit(first[0], None, None, catalogue=self.catalogue).lines
        same = [organ for organ in rest[:1] if find_unit(organ[0], None, None, catalogue=self.catalogue).lines == lines]
        return max([first, *same], key=lambda organ: len(organ[0])) if lines else first

    def _repeated(self) -> None:
        """Lines that only say the title, the body's name or the annex's once more."""
        body = self.found.get("body")
        title = self.found.get("title")
        if not isinstance(body, str):
            return
        for line in self.lines:
            if body not in line.text and line.text != title and not line.text.startswith("附"):
                continue
            label = forms.ANNEX_LABEL.match(line.text)
            at = label.end() if label is not None else 0
            if label is not None:
                self.passed.append(Stretch(line.start, line.start + at))
            heading = line.text[at:] if len(line.text) <= _LONGEST_REPEATED else line.text[at:].partition(" ")[0]
            again = heading == title or (body in heading and len(heading) - len(body) <= _AROUND_BODY)
            if again and not any(mark in heading for mark in "。："):
                self.passed.append(Stretch(line.start + at, line.start + at + len(heading)))

    def _around(self, signature: Signature) -> None:
        """What stands above the first line of the head and below the date, where a page has words of its own."""
        starts = [stretch.start for field, stretch in self.stretches if field in {"title", "number", "addressees"}]
        top = min(starts, default=0)
        bottom = signature.date_at[1] if signature.date is not None else len(self.text)
        for line in self.lines:
            above = line.end <= top and len(line.text) <= _LONGEST_ABOVE and "。" not in line.text
            if above or ((line.start >= bottom or line.end <= top) and is_chrome(line)):
                self.passed.append(Stretch(line.start, line.end))

    def _division(self, signature: Signature) -> tuple[Division | Place | None, tuple[str, ...]]:
        """Whose body it is, by what agrees best: the issuers' names, the body's own name, the number's code."""
        date = self.found.get("date") or self.found.get("published")
        ballot = Ballot(self.catalogue, date if isinstance(date, PartialDate) else None)
        ballot.issuers([organ[0] for organ in signature.organs[:2]])
        body, number = self.found.get("body"), self.found.get("number")
        if isinstance(body, str):
            ballot.body(body)
            if forms.TOWNSHIP.search(self.text) is not None:
                ballot.town(body)
            if forms.ZONE.search(self.text) is not None:
                ballot.zone(body)
        if isinstance(number, DocumentNumber) and not ballot.is_settled:
            ballot.number(number)
        return ballot.result()


_AROUND_NUMBER: Final = 4
_LONGEST_NAMING: Final = 3000
_AROUND_BODY: Final = 12
_LONGEST_REPEATED: Final = 110
_LONGEST_ABOVE: Final = 80
_ORGANS: Final = (
    "人民政府",
    "政府办公室",
    "政府办公厅",
    "公署",
    "公署办公厅",
    "公署办公室",
    "办事处",
    "管委会",
    "委员会",
    "国务院",
)


def _is_known(organ: str, catalogue: Catalogue) -> bool:
    return organ.endswith(_ORGANS) or bool(find_unit(organ, None, None, catalogue=catalogue).readings)
