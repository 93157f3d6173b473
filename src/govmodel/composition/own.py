"""How a place speaks of itself, by the catalogue: its own words, and those for its government."""

from __future__ import annotations

from typing import Final

from govmodel.catalogue.catalogue import Catalogue
from govmodel.catalogue.prefix import own_words
from govmodel.model.division import Division, DivisionKind
from govmodel.model.ids import LineId
from govmodel.wording.cues import forms_of
from govmodel.wording.own_words import OwnWords

_ENDS: Final = ("人民政府", "政府")
_AGENCY: Final = ("行政公署", "行署")
_GOVERNMENTS: Final[dict[DivisionKind, tuple[str, ...]]] = {
    DivisionKind.NATION: ("国务院",),
    DivisionKind.CORPS: ("兵团",),
    DivisionKind.LEAGUE: ("盟行政公署", "盟行署", *_AGENCY),
    DivisionKind.PREFECTURE: ("地区行政公署", "地区行署", *_AGENCY),
}
"""Where the government is not called 人民政府. Source: 宪法 for the nation; 地方组织法 for 行政公署; the corps
has none, and does a government's work itself."""


_OF_THE_NATION: Final = ("中共中央", "中华全国", "中央", "全国", "中国", "中华")
"""What names of the nation's own units open with besides 国家. Source: common usage: 中央文明办, 全国妇联, 中国残联."""


WITHOUT_FELLOWS: Final = ("中央军委", "中央军事委员会", "中国人民")
"""What names open with whose units have no fellow of a like name below: 中央军委某部, 中国人民银行某部. Source:
common usage: 省军区, 中国人民银行南京分行."""


GOVERNMENT_OFFICE: Final = LineId("government-office")
_OFFICES: Final = ("办公厅", "办公室")


_OWN_ACTS: Final = ("令", "第")


def named_acts(own: OwnWords) -> tuple[str, ...]:
    """How acts and meetings of a government are cited: 省政府令第12号, 省政府第3次常务会议; they stay its own."""
    return tuple(government + act for government in own.government for act in _OWN_ACTS)


def unit_openings(own: OwnWords) -> tuple[str, ...]:
    """What the name of a unit opens with that says it is the place's own, the longest first: 江苏省, 省; 全国, 国家."""
    forms = forms_of(own.words)
    whole = tuple(f"全{form.near}" for form in forms)
    nation = _OF_THE_NATION if any(form.alone for form in forms) else ()
    words = {own.name, own.short, *own.government, *own.words, *whole, *nation} - {""}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def office_names(own: OwnWords) -> tuple[str, ...]:
    """What the office of a place's government may be called in its own documents."""
    return tuple(government + office for government in own.government for office in _OFFICES)


def own_words_of(place: Division, where: Catalogue) -> OwnWords:
    """How a place speaks of itself in its own documents."""
    words = own_words(place)
    known = where.divisions.on(place.code, None)
    return OwnWords(
        name=place.name,
        short=next(iter(known.short), "") if known is not None else "",
        words=words,
        government=_GOVERNMENTS.get(place.kind) or tuple(words[0] + end for end in _ENDS),
    )
