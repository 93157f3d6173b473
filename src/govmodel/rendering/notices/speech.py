"""How a notice names things: units, parties, posts, holders of seats, labels of seats, intervals and terms."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from govmodel.model.actor import Party, Role
from govmodel.model.ids import SeatId, UnitId
from govmodel.model.index import Index
from govmodel.model.interval import Interval, Period, Recurrence, Terms
from govmodel.model.meeting import JointMeeting
from govmodel.model.part import Norm
from govmodel.model.post import Post
from govmodel.model.questions import display
from govmodel.model.seat import Seat, SeatLevel, SeatRole
from govmodel.rendering.width import clean
from govmodel.wording.dates import date_text
from govmodel.wording.numerals import GREATEST, write_numeral

_LEVELS: Final = {
    SeatLevel.CHIEF: "总",
    SeatLevel.FIRST: "第一",
    SeatLevel.PLAIN: "",
    SeatLevel.EXECUTIVE: "常务副",
    SeatLevel.DEPUTY: "副",
}
NORMS: Final = {Norm.MUST: "", Norm.IN_PRINCIPLE: "原则上", Norm.MAY: "可", Norm.MUST_NOT: "不得"}
"""The word for a norm; what must be done needs none."""
_ADVERBS: Final = {
    Recurrence.COUNTED: "",
    Recurrence.REGULAR: "定期",
    Recurrence.IRREGULAR: "不定期",
    Recurrence.EITHER: "定期或不定期",
    Recurrence.ON_DEMAND: "根据工作需要",
    Recurrence.PROMPT: "及时",
    Recurrence.WITH_MEETING: "随会议",
}
_SOME: Final = "有关单位"


class Speech:
    """Words for the things of one structure."""

    def __init__(self, structure: JointMeeting) -> None:
        """Keep the structure; what the text calls the body is the word for its form."""
        self.structure = structure
        self.index = Index(structure)
        self.body = structure.form.value

    def unit(self, id_: UnitId) -> str:
        """A unit by its name."""
        return clean(self.index.units[id_].name)

    def units(self, ids: Iterable[UnitId]) -> str:
        """Units in a list."""
        return "、".join(map(self.unit, ids))

    def party(self, party: Party) -> str:
        """A party: the body by its form, its office with that in front, others by name."""
        if party is Role.MEETING:
            return self.body
        if isinstance(party, Role) and party.value.startswith(Role.OFFICE.value):
            return f"{self.body}{party.value}"
        if isinstance(party, str) and party in self.index.seats:
            return self.holder(self.index.seats[SeatId(party)])
        return clean(display(self.index, party))

    def parties(self, parties: Iterable[Party], otherwise: str = "") -> str:
        """Parties in a list."""
        return "、".join(map(self.party, parties)) or otherwise

    def post(self, post: Post, unit: UnitId | None) -> str:
        """A post with its unit in front: 市政府分管副市长, 联系卫健工作的市政府副秘书长."""
        of = post.unit if post.unit is not None else unit
        title, rank = clean(post.title), post.rank
        if post.internal is not None and post.internal not in post.title:
            title = clean(post.internal) + title
        if rank is not None and not any(name in title for name in rank.names):
            title += f"（{rank}）"
        before = self.unit(of) if of is not None else ""
        if post.portfolio is None:
            return before + title
        manner, field = clean(post.portfolio.manner), post.portfolio.field
        if field is None and title.startswith(manner):
            return before + title
        return f"{before}{manner}{title}" if field is None else f"{manner}{clean(field)}的{before}{title}"

    def holder(self, seat: Seat) -> str:
        """Who fills a seat, as printed where the text's own words are kept."""
        return self._holder(seat, frozenset({seat.id}))

    def _holder(self, seat: Seat, met: frozenset[SeatId]) -> str:
        if seat.printed is not None:
            return clean(seat.printed)
        head = [f"{clean(seat.body.name)}负责人"] if seat.body is not None else []
        posts = [self.post(post, seat.unit) for post in seat.posts]
        if head or posts:
            return "、".join([*head, *posts])
        if seat.unit is not None:
            return self.unit(seat.unit)
        # Seats may hold one another in a ring; a notice says then what it can.
        same = seat.same_holder
        return _SOME if same is None or same in met else self._holder(self.index.seats[same], met | {same})


def label(seat: Seat) -> str:
    """A seat's label, as printed where it is not the role's own word."""
    return clean(seat.title) if seat.title is not None else role_label(seat.role, seat.level)


def role_label(role: SeatRole, level: SeatLevel) -> str:
    """The word for a role at a level: 副召集人, 办公室常务副主任."""
    place = "办公室" if role.value.startswith("办公室") else ""
    return f"{place}{_LEVELS[level]}{role.value.removeprefix(place)}"


def count_words(count: int) -> str:
    """A number as it stands before a measure word: 一, 两, 十二; very great ones in digits."""
    if count == _PAIR:
        return "两"
    return write_numeral(count) if 0 <= count <= GREATEST else str(count)


_PAIR: Final = 2


def often(interval: Interval | None, verb: str = "") -> str:
    """An interval with a verb within or behind it: 每年召开一至两次, 定期."""
    if interval is None:
        return verb
    if interval.words:
        words = clean(interval.words)
        return words if not verb or verb in words else f"{words}{verb}"
    if interval.recurrence is not Recurrence.COUNTED or interval.period is None:
        return _ADVERBS[interval.recurrence] + verb
    every = "" if interval.every == 1 else count_words(interval.every)
    month = "个" if every and interval.period in {Period.MONTH, Period.QUARTER, Period.HALF_YEAR} else ""
    return f"每{every}{month}{interval.period.value}{verb}{_times(interval.least, interval.most)}次"


def _times(least: int | None, most: int | None) -> str:
    if most is None:
        return f"至少{count_words(least or 0)}"
    if least is None:
        return f"至多{count_words(most)}"
    return count_words(least) if least == most else f"{count_words(least)}至{count_words(most)}"


def span(terms: Terms) -> str:
    """From when to when, in brackets; empty where nothing is said of it."""
    since = f"自{date_text(terms.since)}起" if terms.since is not None else ""
    until = f"至{date_text(terms.until)}止" if terms.until is not None else ""
    return f"（{since}{until}）" if since or until else ""


def condition(terms: Terms) -> str:
    """What a rule hangs on, with the mark behind it; empty where nothing is said of it."""
    return f"{clean(terms.condition)}，" if terms.condition else ""


def sentence(*parts: str) -> str:
    """Parts that say something, one after another, closed as sentences are."""
    return "".join(parts).rstrip("。；，") + "。"
