"""A second deriver, over plain dicts and written from docs/reference/composition.md, as plainly as can be.

One leg only: from a place to the next below, to a peer, or to a later day in the same place. What goes by the
content of duties after a split (D43) is left out.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.competence import lacking
from govmodel.catalogue.fellows import Presence, fellow
from govmodel.catalogue.lower_tier_norms import norms_against
from govmodel.catalogue.prefix import own_words
from govmodel.catalogue.ranks import liaison_ranks, ranks_for
from govmodel.catalogue.reforms import successors
from govmodel.catalogue.titles import head_titles
from govmodel.catalogue.units import find_unit
from govmodel.catalogue.validity import Sure
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division
from govmodel.model.ids import LineId
from govmodel.model.meeting import LowerTiersStance
from govmodel.model.rank import RankSet
from govmodel.model.unit import UnitKind
from govmodel.serial.data import to_data
from govmodel.wording.cues import all_forms
from govmodel.wording.own_words import OwnWords
from govmodel.wording.retarget import retarget

Data = dict[str, Any]

PROSE = (
    "task",
    "condition",
    "basis",
    "title",
    "quote",
    "purpose",
    "words",
    "agenda",
    "content",
    "subject",
    "tasks",
    "name",
)
INTERNAL = ("司局", "处室", "科室")
GENERAL = re.compile(r".*(?:负责人|负责同志|干部|骨干|领导|秘书长)")
QUALIFIED = re.compile(r"((?:分管|联系|协调|一位|一名)*)(.+)")


def derived(base: Data, start: Division, end: Division, day: PartialDate, as_of: PartialDate) -> tuple[Data, set[str]]:
    """The derived system as data, and the keys of what is open."""
    if start.code == end.code and day == as_of:
        return base, set()
    made = copy.deepcopy(base)
    leg = Leg(start, end, day, as_of, tuple(filter(None, (base.get("topic"), base.get("short_topic")))))
    leg.units(made)
    leg.seats(made)
    leg.liaisons(made)
    leg.texts(made)
    leg.lower_tiers(made)
    leg.head(made, base)
    leg.join(made)
    return made, leg.open


def each_list(made: Data) -> Iterator[tuple[str, Data]]:
    """Every list of seats, with its name."""
    for name in ("conveners", "members", "liaisons"):
        yield name, made.get(name, {})
    yield "office.seats", made.get("office", {}).get("seats", {})
    for group in made.get("groups", []):
        yield "heads", group.get("heads", {})
        yield "members", group.get("members", {})


def own_words_of(place: Division) -> OwnWords:
    """How a place speaks of itself."""
    words = own_words(place)
    row = default_catalogue().divisions.on(place.code, None)
    short = row.short[0] if row and row.short else ""
    word = words[0]
    government: tuple[str, ...] = (f"{word}人民政府", f"{word}政府")
    if word == "国家":
        government = ("国务院",)
    if word in {"盟", "地区"}:
        government = (f"{word}行政公署", f"{word}行署", "行政公署", "行署")
    return OwnWords(name=place.name, short=short, words=words, government=government)


AT_DIVISION_RANK = ("省", "直辖市", "兵团", "副省级市", "计划单列市", "副省级新区")


def internal_of(place: Division) -> str:
    """What internal divisions are called in places of a standing."""
    return "司局" if place.parent is None else "处室" if place.standing.value in AT_DIVISION_RANK else "科室"


class Leg:
    """One leg of the way, and what it leaves open."""

    def __init__(
        self, start: Division, end: Division, day: PartialDate, as_of: PartialDate, topics: tuple[str, ...]
    ) -> None:
        """Keep what is given; nothing is open yet."""
        self.start, self.end, self.day, self.as_of, self.topics = start, end, day, as_of, topics
        self.moves = start.code != end.code
        self.own = own_words_of(start)
        self.target = own_words_of(end)
        self.open: set[str] = set()
        self.asked_units: set[str] = set()
        self.became: dict[str, tuple[str, ...]] = {}
        self.names: dict[str, str] = {}
        self.before: dict[str, Data] = {}
        self.after: dict[str, Data] = {}

    def units(self, made: Data) -> None:
        """D30 to D33, D40, D43."""
        for unit in made.get("units", []):
            name = unit["id"]
            self.before[name] = copy.deepcopy(unit)
            self.after[name] = unit
            if unit.get("where", "本级") == "下级" and unit.get("collective") and self.moves:
                self._ask(name)
            if unit.get("where", "本级") == "本级":
                self._unit(unit)
            for old in (unit["name"], self.before[name]["name"]):
                self.names.setdefault(old, unit["name"] if old == self.before[name]["name"] else old)
        for name, unit in self.after.items():
            for key in ("full_name",):
                if key in self.before[name] and key in unit:
                    self.names.setdefault(self.before[name][key], unit[key])
            for alias in self.before[name].get("aliases", []):
                found = self._fellow(alias, tuple(unit.get("lines", [])), unit)
                self.names.setdefault(alias, found.name if found and name not in self.asked_units else alias)
            if not unit.get("aliases", True):
                del unit["aliases"]

    def _unit(self, unit: Data) -> None:
        name, lines = unit["id"], tuple(unit.get("lines", []))
        if not lines:
            nation = ("全国", "中央", "中共中央", "中国", "中华") if self.start.parent is None else ()
            whole = (f"全{all_forms()[word].near}" for word in self.own.words if word in all_forms())
            own = tuple(filter(None, (self.own.name, self.own.short, *self.own.words, *self.own.government)))
            if self.moves and unit["name"].startswith((*own, *whole, *nation)) and not unit.get("collective"):
                self._ask(name)
            return
        if unit.get("collective"):
            return
        became: list[str] = []
        for line in lines:
            main = (line,) if self.day == self.as_of else successors(line, self.day, self.as_of, self.end).main
            if len(main) != 1:  # abolished, or a merger under way
                self._ask(name, "reform")
                return
            became += [each for each in main if each not in became]
        self.became[name] = tuple(became)
        new = self._fellow(unit["name"], tuple(became), unit)
        if new is None:
            self._ask(name)
            return
        unit["lines"] = became
        if not self.moves and unit["name"] == new.name:
            return
        unit["name"] = new.name
        if "full_name" in unit:
            unit["full_name"] = new.full_name
        if "aliases" in unit:
            fellows = [
                found.name if (found := self._fellow(alias, tuple(became), unit)) else alias
                for alias in unit["aliases"]
            ]
            unit["aliases"] = [alias for alias in fellows if alias != unit["name"]]

    def _offices(self) -> dict[str, str]:
        """The government's office in prose by its name there, or doubtful; its acts and meetings as they are."""
        names = {government + act: government + act for government in self.own.government for act in ("令", "第")}
        for government in self.own.government:
            for office in ("办公厅", "办公室"):
                found = fellow(
                    government + office, (GOVERNMENT_OFFICE,), self.start, self.end, named_on=self.day, as_of=self.as_of
                )
                names[government + office] = found.name or "" if found.presence is Presence.THERE else ""
        return names

    def _fellow(self, printed: str, lines: tuple[Any, ...], unit: Data) -> Any:
        kind = UnitKind(unit["kind"]) if "kind" in unit else None
        found = fellow(printed, lines, self.start, self.end, named_on=self.day, as_of=self.as_of, kind=kind)
        # In its own place the base itself says what the unit is called, however doubtful the row.
        sure = found.sure is not Sure.DOUBTFUL or (not self.moves and found.name == printed)
        return found if found.presence is Presence.THERE and found.name and sure else None

    def _ask(self, name: str, about: str = "unit") -> None:
        self.open.add(f"{name}#{about}")
        self.asked_units.add(name)

    def seats(self, made: Data) -> None:
        """D52 to D55."""
        for _, listed in each_list(made):
            for seat in listed.get("seats", []):
                unit = seat.get("unit")
                if unit in self.asked_units or self.before.get(unit, {}).get("where", "本级") != "本级":
                    continue
                for post in seat.get("posts", []):
                    title = self._title(post["title"], post.get("unit", unit), bool(post.get("internal")))
                    if "printed" in seat:
                        seat["printed"] = self._printed(seat["printed"], unit, post["title"], title or post["title"])
                    if title is None and (self.moves or self.before[unit]["name"] != self.after[unit]["name"]):
                        self.open.add(f"{seat['id']}.posts#post")
                    if title is None:
                        continue
                    if post.get("internal") in INTERNAL:
                        post["internal"] = self._internal(post["internal"])
                    post["title"] = title

    def _title(self, title: str, unit: str | None, internal: bool) -> str | None:
        if internal:
            return self._internal(title) if internal_of(self.start) in title or not self.moves else None
        if unit is None:
            return title
        qualifier, bare = QUALIFIED.fullmatch(title).groups()  # type: ignore[union-attr]  # it fits any text
        if self.before[unit].get("lines") == ["government"]:
            old, new = all_forms()[self.own.words[0]], all_forms()[self.target.words[0]]
            # A post whose unit is named does without the place's word: 自治区政府 and 主席.
            bare = bare.removeprefix("自治区")
            leaders = {
                one.removeprefix("自治区"): other.removeprefix("自治区")
                for one, other in ((old.head, new.head), (old.deputy, new.deputy))
            }
            if bare in leaders:
                return str(qualifier) + leaders[bare]
            row = ranks_for(self.end, as_of=self.as_of)
            if bare == "副秘书长" and self.moves and row is not None and row.deputy_secretary_general is None:
                return None
            return title if GENERAL.fullmatch(bare) else None
        was = self._titles(self.before[unit], self.day)
        becomes = self._titles(self.after[unit], self.as_of)
        for one, other in ((was.head, becomes.head), (was.deputy, becomes.deputy)):
            if bare in one and other:
                return str(qualifier) + (bare if bare in other else other[min(one.index(bare), len(other) - 1)])
        return title if GENERAL.fullmatch(bare) else None

    @staticmethod
    def _titles(unit: Data, day: PartialDate) -> Any:
        return head_titles(unit["name"], tuple(unit.get("lines", [])), as_of=day)

    def _internal(self, words: str) -> str:
        """The word of the start's tier becomes that of the end's; any other stays."""
        old, new = internal_of(self.start), internal_of(self.end)
        return words.replace(old, new)

    def _printed(self, printed: str, unit: str | None, title: str, new: str) -> str:
        if unit is not None and printed.startswith(self.before[unit]["name"]):
            printed = self.after[unit]["name"] + printed.removeprefix(self.before[unit]["name"])
        return printed.removesuffix(title) + new if printed.endswith(title) else printed

    def liaisons(self, made: Data) -> None:
        """D50, D51."""
        rule = made.get("liaisons", {}).get("per_unit")
        if rule is None or "rank" not in rule["post"] or not self.moves:
            return
        asked = rule["post"]["rank"]
        stated = RankSet.of(asked)
        own = liaison_ranks(self.start, as_of=self.day)
        there = liaison_ranks(self.end, as_of=self.as_of)
        if stated != own or there is None:
            self.open.add(".liaisons.per_unit.post#rank")
            return
        rule["post"]["rank"] = to_data(there)
        rule["post"]["title"] = rule["post"]["title"].replace(str(stated), str(there))
        if "printed" in rule:
            rule["printed"] = rule["printed"].replace(str(stated), str(there))

    def texts(self, made: Data) -> None:
        """D60 to D63, D70."""
        for key in ("mandate", "duties", "matters", "groups", "office", "rules", "lower_tiers"):
            if key in made:
                self._walk(made[key], "", key if key in {"office", "lower_tiers"} else "")
        for key in ("short_name", "aliases"):
            if key in made:
                made[key] = self._text(made[key], f".{key}")
        document = made.get("document", {})
        if "purpose" in document:
            document["purpose"] = self._text(document["purpose"], ".document.purpose")
        for each in document.get("co_issuers", []):
            if isinstance(each, dict):
                each["unnamed"] = self._text(each["unnamed"], ".document.co_issuers.words")

    def _walk(self, value: Any, element: str, field: str) -> None:
        if isinstance(value, list):
            for each in value:
                self._walk(each, element, field)
        if not isinstance(value, dict):
            return
        element = value.get("id", element)
        field = "" if "id" in value else field
        for key, inner in list(value.items()):
            path = f"{field}.{key}" if field else key
            if key in {"seats", "heads", "members", "interval"}:
                continue
            if key in PROSE and (isinstance(inner, str) or (isinstance(inner, list) and isinstance(inner[0], str))):
                value[key] = self._text(inner, f"{element}.{path}")
            else:
                self._walk(inner, element, path)

    def _text(self, text: Any, key: str) -> Any:
        if isinstance(text, list):
            return [self._text(each, key) for each in text]
        names = self._offices() | self.names
        found = retarget(text, self.own, self.target, topics=self.topics, names=tuple(names.items()))
        if found.doubts:
            self.open.add(f"{key}#words")
        if self.moves and key.endswith((".task", ".tasks", ".content")) and lacking(text, self.end, self.as_of):
            self.open.add(f"{key}#power")
        return found.after

    def lower_tiers(self, made: Data) -> None:
        """D71."""
        clause = made.get("lower_tiers")
        if clause and self.moves and norms_against(LowerTiersStance(clause["stance"]), self.end, self.as_of):
            self.open.add(".lower_tiers#lower-tiers")

    def head(self, made: Data, base: Data) -> None:
        """D72 to D76."""
        document = made.setdefault("document", {})
        title, number = base.get("document", {}).get("title"), base.get("document", {}).get("number")
        for key in ("number", "published", "validity", "act", "act_on"):
            document.pop(key, None)
        if not self.moves:
            document["act"] = "调整"
        document["date"], document["date_match"] = str(self.as_of), "认定"
        if title is not None and self.moves:
            document["title"] = self._titled(title, base["name"])
            if document["title"] != title:
                document["title_match"] = "认定"
        if not self.moves:
            pass
        elif number is not None and self.start.tier is not self.end.tier:
            document["basis"] = [{"title": title or base["name"], "number": number}]
        else:
            self.open.add(".document.basis#basis")
        made["name"] = self._named(base["name"]) if self.moves else base["name"]
        if self.moves and not made["name"].startswith(self.end.name):
            self.open.add(".name#words")
        made["id"] = f"{base['id']}/{self.end.code if self.moves else self.as_of}"
        made["division"] = to_data(self.end)
        for key in ("sources", "open", *(("roster",) if self.moves else ())):
            made.pop(key, None)

    def _titled(self, title: str, body: str) -> str:
        """D76: the body by its name, those in front by what they are called at the end, the rest as prose."""
        names = self._offices() | self.names
        bare = next((body.removeprefix(word) for word in self._openings() if body.startswith(word)), body)
        names |= {word + bare: self.end.name + bare for word in self._openings()}
        if self.start.parent is None:
            names[bare] = self.end.name + bare
        if self._unsure(body):
            names[body] = ""
        front, about, _ = title.partition("关于")
        joints = "、|和(?=" + "|".join(map(re.escape, self._openings())) + ")"
        organs = re.split(joints, front) if about else []
        names |= {organ: self._issuer(organ) for organ in organs}
        for at, organ in enumerate(organs):
            if names[organ] and any(self._joined(organ, other, names) for other in organs[:at]):
                title = title.replace(f"、{organ}", "", 1).replace(f"和{organ}", "", 1)
        pieces = [title]
        own_paper = re.search("(?:印发|公布|发布|制定)《([^《》]*)》", title)
        if own_paper and any(word + bare in own_paper[1] for word in ("", *self._openings())):
            pieces = [title[: own_paper.start(1)], own_paper[1], title[own_paper.end(1) :]]
        found = [
            retarget(each, self.own, self.target, topics=self.topics, names=tuple(names.items())) for each in pieces
        ]
        if any(each.doubts for each in found):
            self.open.add(".document.title#words")
        return "".join(each.after for each in found)

    def _joined(self, one: str, other: str, names: dict[str, str]) -> bool:
        """D76: whether two issuers are one at the end, by their names or by what reforms made of their lines."""
        was, now = [], []
        for organ in (one, other):
            read = find_unit(organ, self.start, self.day).reading
            was.append(read.lines if read is not None else ())
            mains = [successors(line, self.day, self.as_of, self.end).main for line in was[-1]]
            now.append(list(dict.fromkeys(line for main in mains for line in main)))
        same = now[0] == now[1] != [] and was[0] != was[1]
        return one != other and names[other] != "" and (same or names[one] == names[other])

    def _issuer(self, organ: str) -> str:
        """What an organ in front of a title is called at the end; nothing where that is open."""
        name = ""
        for key, unit in self.before.items():
            if organ == unit["name"]:
                name = "" if key in self.asked_units else self.after[key]["name"]
                break
            if organ == unit.get("full_name"):
                name = "" if key in self.asked_units else self.after[key].get("full_name") or self.after[key]["name"]
                break
        else:
            read = find_unit(organ, self.start, self.day).reading
            if read is not None and isinstance(read.division, Division):
                if read.division.code != self.start.code:
                    return organ
                became = [successors(line, self.day, self.as_of, self.end).main for line in read.lines]
                lines = tuple(dict.fromkeys(line for main in became for line in main))
                found = fellow(organ, lines, self.start, self.end, named_on=self.day, as_of=self.as_of, kind=read.kind)
                if found.presence is Presence.THERE and all(len(main) == 1 for main in became):
                    name = found.name or ""
        word = self.target.words[0]
        in_full = self.start.parent is None and name.startswith(word)
        return self.end.name + name.removeprefix(word) if in_full else name

    def _named(self, text: str) -> str:
        """A name with the end's own in place of the start's word or name at its front, where that is sure."""
        if self._unsure(text):
            return text
        for word in self._openings():
            if text.startswith(word):
                return self.end.name + text.removeprefix(word)
        return text

    def _unsure(self, name: str) -> bool:
        """Whether a name opens with the nation's own word, or with one that may be a part of a longer one."""
        opening = next((word for word in self._openings() if name.startswith(word)), "")
        loose = {self.own.short, *self.own.words} if self.start.parent is None else {self.own.short}
        loose = loose if self.start.parent is None else loose - set(self.own.words)
        about = name.removeprefix(opening).startswith(self.topics)
        nation = name.startswith(("中央", "中共中央", "中华")) and opening != self.own.name
        return nation or (opening in loose - {""} and not about)

    def _openings(self) -> list[str]:
        """What the name of a body may open with, the longest first."""
        own = self.own
        forms = [all_forms()[word] for word in own.words if word in all_forms()]
        words = {own.name, own.short, *own.words, *own.government, *(form.level for form in forms)}
        return sorted({*words, *("全" + form.near for form in forms)} - {""}, key=len, reverse=True)

    def join(self, made: Data) -> None:
        """D41: units that came to have the same lines."""
        first: dict[tuple[str, ...], str] = {}
        joined: dict[str, str] = {}
        for unit in made.get("units", []):
            lines = self.became.get(unit["id"], ())
            if not lines or self.day == self.as_of:
                continue
            if first.setdefault(lines, unit["id"]) != unit["id"]:
                joined[unit["id"]] = first[lines]
        if not joined:
            return
        made["units"] = [unit for unit in made["units"] if unit["id"] not in joined]
        dropped: set[str] = set()
        for _, listed in each_list(made):
            dropped |= self.join_seats(listed, joined)
        self.open = {key for key in self.open if re.split(r"[.#]", key)[0] not in {*dropped, *joined}}
        for key, value in made.items():
            if key not in {"id", "division", "units"}:
                made[key] = put(value, joined)

    def join_seats(self, listed: Data, joined: dict[str, str]) -> set[str]:
        """D41: the seats of one list whose units are one now; the ids of those that go."""
        dropped: set[str] = set()
        seats: list[Data] = []
        for seat in listed.get("seats", []):
            unit = joined.get(seat.get("unit", ""), seat.get("unit"))
            rivals = [
                each
                for each in seats
                if seat.get("unit") in joined and joined.get(each.get("unit", ""), each.get("unit")) == unit
            ]
            # Seats that differ in more than their unit are for a person to choose between.
            if any(self.alike(each, seat) for each in rivals):
                dropped.add(seat["id"])
                continue
            if any((each["role"], each.get("level")) == (seat["role"], seat.get("level")) for each in rivals):
                self.open.add(f"{seat['id']}#reform")
            seats.append(seat)
        if "stated_count" in listed:
            listed["stated_count"] -= len(dropped)
        if "seats" in listed:
            listed["seats"] = seats
        return dropped

    @staticmethod
    def alike(one: Data, other: Data) -> bool:
        """Whether two seats are the same but for their ids, units and printed words."""
        apart = {"id", "unit", "printed"}
        return {k: v for k, v in one.items() if k not in apart} == {k: v for k, v in other.items() if k not in apart}


GOVERNMENT_OFFICE = LineId("government-office")

REFERS = {
    "actors",
    "partners",
    "unit",
    "hosts",
    "recipients",
    "reporters",
    "issuer",
    "target",
    "lead_units",
    "addressed",
}


def put(value: Any, joined: dict[str, str], key: str = "") -> Any:
    """The value with joined units' ids replaced wherever one is referred to, each once in a list."""
    if isinstance(value, dict):
        return {name: put(inner, joined, name) for name, inner in value.items()}
    if isinstance(value, list):
        found: list[Any] = []
        for each in value:
            new = put(each, joined, key)
            if key not in REFERS or new not in found:
                found.append(new)
        return found
    return joined.get(value, value) if key in REFERS and isinstance(value, str) else value
