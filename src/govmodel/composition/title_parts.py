"""A title apart: its core as the table of posts has it, and what stands before it, which follows the place."""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.catalogue.post_row import PostTitleRow
from govmodel.catalogue.titles import HeadTitles, head_titles
from govmodel.catalogue.validity import span
from govmodel.composition.own import own_words_of
from govmodel.composition.passage import Passage
from govmodel.composition.title_words import government_titles
from govmodel.model.dates import PartialDate
from govmodel.model.unit import Unit


@attrs.frozen(kw_only=True)
class Parted:
    """A title apart.

    Attributes:
        front: What stands before the core: 一位分管.
        core: As the table of posts has it: 副厅长.
        row: The core's row there.
    """

    front: str
    core: str
    row: PostTitleRow


@attrs.frozen(kw_only=True)
class Front:
    """What stands before a core, as it is at the end.

    Attributes:
        words: With names that follow the place.
        of_party: Whether it names the party's committee of the place: 省委.
        word: The place's own word, where it stands right before the core: 自治区 in 自治区副主席.
    """

    words: str
    of_party: bool = False
    word: str = ""

    def before(self, core: str) -> str:
        """The whole title; a core that has the place's own word in it needs no other: 副市长."""
        said = self.word and self.word in core
        return (self.words.removesuffix(self.word) if said else self.words) + core


def part_title(title: str, unit: Unit | None, passage: Passage) -> Parted | None:
    """The title with the longest core that the tables know, in its unit or in any; ``None`` where they know none."""
    found = next(passage.catalogue.post_titles.at_end(title, span(passage.since)), None)
    if found is None:
        return None
    known = titles_of(unit, passage.since, passage) if unit is not None else HeadTitles()
    own = (each for each in (*known.head, *known.deputy) if title.endswith(each))
    core = max((found[1].title, *own), key=len)  # 分局局长, of which any unit knows only 局长.
    return Parted(front=title.removesuffix(core), core=core, row=found[1])


def move_front(front: str, before: Unit | None, after: Unit | None, passage: Passage) -> Front | None:
    """What stands before a core, moved; ``None`` where it is not understood, or nothing there answers to it."""
    if _QUALIFIED.fullmatch(front):
        return Front(words=front)
    own, there = government_titles(passage.start.kind), government_titles(passage.end.kind)
    party = own.party if own is not None else None
    names = [*_of_units(before, after, passage), *_of_government(passage)]
    if party:
        names.append((party, there.party if there is not None else ""))
    words = _own_words(passage)
    for old, new in sorted((*names, *words), key=lambda pair: -len(pair[0])):
        named = re.fullmatch(f"({_CHARGE}){re.escape(old)}(.*)", front)
        if named is not None and _QUALIFIED.fullmatch(named[2]):
            whole = named[1] + new + named[2]
            return Front(words=whole, of_party=old == party, word=new if (old, new) in words else "") if new else None
    return None


def titles_of(unit: Unit, day: PartialDate, passage: Passage) -> HeadTitles:
    """The titles of those who lead a unit on a day."""
    return head_titles(unit.organ or unit.name, unit.lines, kind=unit.kind, as_of=day, catalogue=passage.catalogue)


_FIELD: Final = "[^省市县区州盟旗国]{0,12}"
"""What somebody is in charge of; the word of a tier would have to follow the place."""
_QUALIFIED: Final = re.compile(
    r"(?:各|(?:成员|牵头|责任|所在)?(?:单位|部门)|有关|相关|具体|业务|其他|(?:一|1|两|2|若干|一至两|1至2)[名位]|协助|主管|协管|常务|党组|党委|在职|机关|的"
    rf"|(?:分管|联系|协调){_FIELD}"
    r"|[正副]?(?:国家|省部|厅局|司局|县处|乡科|部|厅|司|局|处|科|县|师|团)级(?:[正副]职)?(?:及?以上)?"
    r"){0,5}"
)
"""What may stand before a title in any place. Source: common usage in notices."""
_CHARGE: Final = rf"(?:(?:一|1)[名位]|协助|主管|协管|(?:分管|联系|协调)(?:{_FIELD}的)?){{0,3}}"
"""What may stand before a name as well: 分管自治区副主席. 各 and 有关 before 省 speak of other places."""


def _of_units(before: Unit | None, after: Unit | None, passage: Passage) -> list[tuple[str, str]]:
    """Names of the unit and the word it calls itself by (厅党组成员), and what they become."""
    if before is None or after is None:
        return []
    found = [(each, after.name) for each in (before.name, *before.aliases)]
    if before.full_name is not None:
        found.append((before.full_name, after.full_name or after.name))
    old, new = titles_of(before, passage.since, passage).row, titles_of(after, passage.as_of, passage).row
    if old is not None and new is not None and old.suffix and new.suffix:
        found += [(prefix + old.suffix, prefix + new.suffix) for prefix in ("", "驻")]
    return found


def _of_government(passage: Passage) -> list[tuple[str, str]]:
    """How the place calls its government, and what that becomes."""
    own, target = (own_words_of(place, passage.catalogue) for place in (passage.start, passage.end))
    # Names of a government come in pairs, the full one first: 市人民政府, 市政府.
    return [
        (name, target.government[min(i % 2 if len(own.government) > 1 else 1, len(target.government) - 1)])
        for i, name in enumerate(own.government)
        if target.government
    ]


def _own_words(passage: Passage) -> list[tuple[str, str]]:
    """How the place calls itself, and what that becomes."""
    own, target = (own_words_of(place, passage.catalogue) for place in (passage.start, passage.end))
    return [(word, target.words[0]) for word in own.words if target.words]
