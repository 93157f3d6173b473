"""The document's title: those who issue it are called as at the end, the rest follows as prose does."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.catalogue.fellows import Presence, fellow
from govmodel.catalogue.reforms import successors
from govmodel.catalogue.row import NameForm
from govmodel.catalogue.unit_answer import UnitReading
from govmodel.catalogue.units import find_unit
from govmodel.composition.issued_paper import CITING, opened
from govmodel.composition.passage import Passage
from govmodel.composition.reason import Ground, Reason, Why
from govmodel.composition.texts import Speech, guessed
from govmodel.composition.units import Cast
from govmodel.findings.text import Text
from govmodel.model.division import Division, Tier
from govmodel.model.fields import many
from govmodel.model.ids import LineId
from govmodel.wording.numerals import read_numeral, write_numeral

_VERBS: Final = "关于|印发|转发|批转|(?:发布|公布)(?=《|关于)"
_NUMBER: Final = re.compile(r"\s*[^\s《》]{1,12}[〔\[【（(]\d{4}[〕\]】）)]\s*第?\d+\s*号\s*")
_ISSUING: Final = re.compile(f"(?:^|转发|批转)(?!{_VERBS})([^《》]{{1,80}}?)(?={_VERBS})")
"""Who issues a document, in front of its title, and who issued the one that it passes on."""
_APART: Final = re.compile(r"[\s、，,]+")
_COUNT: Final = re.compile("(?<=等)(?:[0-9]+|[二三四五六七八九十]+)(?=个?(?:有关|相关)?(?:部|单位|机关|委|厅|局))")
_JOINING: Final = re.compile("[和及与]")
_AND_OTHERS: Final = re.compile(
    r"等\s*(?:[0-9一二三四五六七八九十]{1,3}\s*个?)?(?:有关|相关)?"
    "(?:(?:部门|单位|机关|部委|委办|[部委办厅局])(?:[、和及]?(?:部门|单位|机关)|[、和及]?[部委办厅局])*)?$"
)


@attrs.frozen(kw_only=True)
class MovedTitle:
    """A title, and what of it is settled.

    Attributes:
        words: The title at the end; what is doubtful stands in it as in the base.
        guess: The same with the likeliest words for what is doubtful; as ``words`` where there are none.
        named: Whether the body is called after another place in it.
        issued: Why the organs in front are called otherwise.
        doubt: Why a person has to look at it; ``None`` where all is settled.
    """

    words: str
    guess: str
    named: bool
    issued: tuple[Reason, ...] = many()
    doubt: Reason | None = None


@attrs.frozen(kw_only=True)
class _Issuer:
    """An organ in front of a title.

    Attributes:
        before: Its name there.
        after: Its name at the end; empty where that is open.
        guess: Its likeliest name; empty where none is likely.
        ground: The catalogue's row, as a ground, where it rests on one.
        lines: Its lines of work there.
        now: What reforms made of them.
    """

    before: str
    after: str = ""
    guess: str = ""
    ground: tuple[Ground, ...] = many()
    lines: tuple[LineId, ...] = many()
    now: tuple[LineId, ...] = many()

    def is_one_with(self, other: _Issuer) -> bool:
        """Whether two that were apart are one organ at the end."""
        joined = bool(self.now) and self.now == other.now and self.lines != other.lines
        return bool(self.after and other.after) and (joined or self.after == other.after)


@attrs.frozen
class Organs:
    """Which words name an organ, by the structure or the catalogue.

    Attributes:
        passage: Where from, and where to.
        speech: How both places speak of themselves.
        cast: The units before and after.
    """

    passage: Passage
    speech: Speech
    cast: Cast

    def known(self, name: str) -> bool:
        """Whether somebody is called so here."""
        return name in self.cast.called or self.speech.called(name) is not None

    def read(self, name: str) -> UnitReading | None:
        """Its reading as an organ of a division of the table; a place that is in none may be no place at all."""
        found = find_unit(name, self.passage.start, self.passage.since, catalogue=self.passage.catalogue).reading
        # 民政部和财政部 is no 和财政部 of 民政部.
        plain = found is not None and isinstance(found.division, Division) and not _JOINING.match(found.organ or "")
        return found if plain else None

    def apart(self, name: str) -> list[str]:
        """The organs that words join by 和, 及 or 与; 发展和改革委员会 is one."""
        for joint in _JOINING.finditer(name) if not self.known(name) else ():
            first, rest = name[: joint.start()], self.apart(name[joint.end() :])
            if all(map(self._is_one, (first, *rest))):
                return [first, *rest]
        return [name]

    def _is_one(self, name: str) -> bool:
        found = self.read(name)
        return self.known(name) or (found is not None and found.form is not NameForm.WORD)


def move_title(title: str, body: tuple[tuple[str, str], ...], likely: str, organs: Organs) -> MovedTitle:
    """The title at the end.

    Args:
        title: The title at the start.
        body: How the body may be named in it, and what each name becomes; nothing where that is open.
        likely: What the body is likeliest called at the end, where that is open.
        organs: Who may issue it.
    """
    speech = organs.speech
    body = tuple(pair for pair in body if pair[0] in title)
    # An office of the body itself is called after the body.
    issuing = [name for name in _issuing(title, organs) if not any(own in name for own, _ in body)]
    issuers = [_issuer(name, organs) for name in issuing]
    title = _joined(title, organs, {each.before: each for each in issuers})
    names = speech.names_in(title)
    title = opened(title, tuple(own for own, _ in body))
    read = speech.read_with(title, names, *body, *((each.before, each.after) for each in issuers))
    guess = read.after
    if read.doubts:
        called = [(own, after or likely) for own, after in body]
        called += [(each.before, each.after or each.guess) for each in issuers]
        guess = guessed(speech.read_with(title, names, *called), speech, foreign=False)
    return MovedTitle(
        words=read.after.translate(CITING),
        guess=guess.translate(CITING),
        named=any(change.before in dict(body) for change in read.changed),
        issued=tuple(_issued(each) for each in issuers if each.after not in {"", each.before}),
        doubt=_doubt([doubt.before for doubt in read.doubts], {each.before for each in issuers}),
    )


def _issuing(title: str, organs: Organs) -> tuple[str, ...]:
    """The names of the organs that issue it, or what it passes on; none where it begins with what it is about."""
    return tuple(
        dict.fromkeys(name for found in _ISSUING.finditer(_unnumbered(title)) for name in _named(found[1], organs))
    )


def _named(words: str, organs: Organs) -> list[str]:
    """The names in words for those who issue it together."""
    named = _APART.split(_AND_OTHERS.sub("", words))
    bare = filter(None, (_AND_OTHERS.sub("", name) for name in named))
    return [one for name in bare for one in organs.apart(name)]


def _joined(title: str, organs: Organs, issuers: dict[str, _Issuer]) -> str:
    """The title without those who are one organ with an earlier issuer at the end; a number of them is lowered."""

    def together(found: re.Match[str]) -> str:
        words, kept = found[1], dict[str, _Issuer]()
        for name in dict.fromkeys(_named(words, organs)):
            issuer = issuers.get(name, _Issuer(before=name))
            if any(issuer.is_one_with(other) for other in kept.values()):
                words = re.sub(
                    rf"(?:[\s、，,]+|{_JOINING.pattern}){re.escape(name)}(?=[\s、，,和及与等]|$)", "", words, count=1
                )
                words = _COUNT.sub(_one_less, words)
            else:
                kept[name] = issuer
        return found[0].removesuffix(found[1]) + words

    rest = _unnumbered(title)
    return title.removesuffix(rest) + _ISSUING.sub(together, rest)


def _unnumbered(title: str) -> str:
    """The title without the document's number, where that stands in front of it."""
    found = _NUMBER.match(title)
    return title[found.end() :] if found else title


def _one_less(number: re.Match[str]) -> str:
    less = (read_numeral(number[0]) or 1) - 1
    return str(less) if number[0].isdigit() else write_numeral(less)


def _issuer(name: str, organs: Organs) -> _Issuer:
    """An organ by what the structure's unit of that name became, else by the catalogue."""
    passage, speech, called = organs.passage, organs.speech, organs.cast.called
    if name in called:
        known, after = _by_catalogue(name, organs), _headed(called[name] or "", passage, speech)
        # A name that a person gave does not rest on the catalogue.
        return attrs.evolve(known, after=after, ground=known.ground if after == known.after else ())
    office = speech.called(name)
    if office and office != name:
        return _Issuer(before=name, after=_headed(office, passage, speech))
    return _by_catalogue(name, organs)


def _by_catalogue(name: str, organs: Organs) -> _Issuer:
    passage, speech, found = organs.passage, organs.speech, organs.read(name)
    if found is None or not isinstance(found.division, Division):
        return _Issuer(before=name)
    if found.division.code != passage.start.code:
        # An organ of another place issues it, as one above or beside stays among the units.
        return _Issuer(before=name, after=name)
    lines = _lines(found.lines, passage)
    there = fellow(
        name,
        lines or found.lines,
        passage.start,
        passage.end,
        named_on=passage.since,
        as_of=passage.as_of,
        kind=found.kind,
        organ=found.organ,
        catalogue=passage.catalogue,
    )
    words = _headed(there.name or next(iter(there.choices), ""), passage, speech)
    if there.presence is not Presence.THERE or there.name is None or not lines:
        return _Issuer(before=name, guess=words, lines=found.lines, now=lines)
    row = there.row
    ground = (Ground(title=row.source, sure=row.sure.value),) if row is not None else ()
    return _Issuer(before=name, after=words, guess=words, ground=ground, lines=found.lines, now=lines)


def _lines(lines: tuple[LineId, ...], passage: Passage) -> tuple[LineId, ...]:
    """What reforms made of the lines; none where that is not plain."""
    if passage.since == passage.as_of:
        return lines
    now: dict[LineId, None] = {}
    for line in lines:
        main = successors(line, passage.since, passage.as_of, passage.end, catalogue=passage.catalogue).main
        if len(main) != 1:
            return ()
        now |= dict.fromkeys(main)
    return tuple(now)


def _headed(name: str, passage: Passage, speech: Speech) -> str:
    """The name as it stands before a title: organs of the nation need no place there, others do."""
    own = next((word for word in speech.target.words if name.startswith(word)), "")
    if passage.start.tier is Tier.NATION and own:
        return passage.end.name + name.removeprefix(own)
    return name


def _issued(issuer: _Issuer) -> Reason:
    return Reason(
        why=Why.UNIT,
        text=Text(
            f"发文机关：「{issuer.before}」→「{issuer.after}」", f"who issues it: “{issuer.before}” → “{issuer.after}”"
        ),
        grounds=issuer.ground,
    )


def _doubt(words: list[str], issuers: set[str]) -> Reason | None:
    """Why a person has to look at words that stay: nobody is known who would issue it here, or they may mean either."""
    if not words:
        return None
    zh, en = [], []
    for issue in (True, False):
        named = [each for each in dict.fromkeys(words) if (each in issuers) is issue]
        if named:
            one, other = "、".join(f"「{each}」" for each in named), ", ".join(f"“{each}”" for each in named)
            zh.append(f"原文由{one}发，本级由谁发须由人定" if issue else f"{one}可能指上一级，也可能指本级")
            en.append(
                f"{other} issued it; a person has to say who does so here"
                if issue
                else f"{other} may mean the level above or this one"
            )
    return Reason(why=Why.HEAD, text=Text("；".join(zh), "; ".join(en)))
