"""How much of the sheets a reader finds, and how much of what it finds is there: by kind of fact."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

import attrs
from tests.reading.facts import LEVELS, facts_of
from tests.reading.pages import Facts, Page

from govmodel.model.meeting import JointMeeting

Point = tuple[str, str]
"""One thing that can be right or wrong: the kind of fact, and what it says."""

HEAD: Final = ("name", "title", "doc_number", "date", "issuer", "act", "genre", "division")
YES_OR_NO: Final = ("minutes", "decisions", "substitution_automatic", "dissolution_automatic", "member_list_open")

_FULL: Final = str.maketrans({",": "，", ":": "：", ";": "；", "(": "（", ")": "）", "[": "〔", "]": "〕"})
_PART_WORDS: Final = re.compile(
    r"^(?:负责|牵头|组织|会同|配合|协助|协同|参与|积极|支持|扶持|鼓励|指导|监督|共同|联合|按职责|有关部门)+"
)
_AROUND_TOPIC: Final = re.compile(r"^(?:全国|国家)|工作$")
_AROUND_POST: Final = re.compile(
    r"司局|处室|科室|股室|处级|科级|股级|中层|有关|相关|职能|业务(?!骨干)|主管(?=科室)|的|联络员"
)


@attrs.frozen(kw_only=True)
class Score:
    """How a kind of fact was read.

    Attributes:
        right: Found, and there.
        found: Everything found.
        there: Everything there is.
    """

    right: int = 0
    found: int = 0
    there: int = 0

    @property
    def precision(self) -> float:
        """How much of what was found is there; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """How much of what is there was found; 1 where nothing is there."""
        return self.right / self.there if self.there else 1.0


@attrs.frozen(kw_only=True)
class Scores:
    """The scores of each kind of fact over one page or many.

    Attributes:
        by_kind: One score a kind.
        missed: What is there and was not found, with the page's name.
        wrong: What was found and is not there, with the page's name.
    """

    by_kind: dict[str, Score]
    missed: tuple[tuple[str, Point], ...] = ()
    wrong: tuple[tuple[str, Point], ...] = ()

    def lines(self) -> Iterator[str]:
        """A table for a person, one line a kind."""
        for kind, score in sorted(self.by_kind.items()):
            counts = f"{score.right:5} {score.found:5} {score.there:5}"
            yield f"{kind:24} {score.precision:7.1%} {score.recall:7.1%} {counts}"


def score_page(page: Page, structures: Sequence[JointMeeting], kinds: Sequence[str], *, people: bool = True) -> Scores:
    """What was read from one page against its sheet.

    Args:
        page: With its facts.
        structures: What the reader made of it.
        kinds: The kind of each document it saw, in the sheets' words.
        people: Whether names of people count; they do not where the hand-made structure leaves them out.
    """
    found = [facts_of(made if people else attrs.evolve(made, roster=(), sources=())) for made in structures]
    there = list(page.bodies)
    if not people:
        found, there = [nameless(facts) for facts in found], [nameless(facts) for facts in there]
    return score_facts(page.name, there, page.kinds, found, kinds)


def score_facts(
    name: str,
    there: Sequence[Facts],
    kinds_there: Sequence[str],
    found: Sequence[Facts],
    kinds_found: Sequence[str],
) -> Scores:
    """The facts found on one page against those that are there; bodies are paired by what they share."""
    expected = Counter(("document_kind", kind) for kind in kinds_there)
    read = Counter(("document_kind", kind) for kind in kinds_found)
    for number, (mine, theirs) in enumerate(_paired(there, found)):
        expected.update(_marked(number, mine))
        read.update(_marked(number, theirs))
    return _compared(name, expected, read)


def total(scores: Iterable[Scores]) -> Scores:
    """The scores of several pages taken together: each fact counts once, whatever its page."""
    summed: dict[str, Score] = {}
    missed: list[tuple[str, Point]] = []
    wrong: list[tuple[str, Point]] = []
    for one in scores:
        missed += one.missed
        wrong += one.wrong
        for kind, score in one.by_kind.items():
            before = summed.get(kind, Score())
            summed[kind] = Score(
                right=before.right + score.right,
                found=before.found + score.found,
                there=before.there + score.there,
            )
    return Scores(by_kind=summed, missed=tuple(missed), wrong=tuple(wrong))


def points(facts: Facts) -> Counter[Point]:
    """Everything in the facts of one document that can be right or wrong."""
    return Counter(_points(facts))


def _points(facts: Facts) -> Iterator[Point]:
    yield from ((f"head_{key}", plain(facts[key])) for key in HEAD if key in facts)
    if facts.get("topic"):
        yield "head_topic", _AROUND_TOPIC.sub("", plain(facts["topic"]))
    if "place" in facts:
        yield "head_place", plain(facts["place"]["name"])
    for key in LEVELS.values():
        for held in facts.get(key, ()):
            yield "convener", f"{key} {whole(held)}"
            if "unit" in held:
                yield "convener_unit", f"{key} {plain(held['unit'])}"
    yield from (("lead_unit", plain(unit["unit"])) for unit in facts.get("lead_units", ()))
    yield from _member_points(facts)
    yield from _office_points(facts)
    yield from (("mandate", plain(task)) for task in facts.get("mandate", ()))
    yield from _duty_points(facts)
    yield from _rule_points(facts)
    for group in facts.get("subgroups", ()):
        name = plain(group["name"])
        yield "group", name
        yield from (("group_head", f"{name} {who(held)}") for held in group.get("conveners", ()))
        yield from (("group_member", f"{name} {whole(held)}") for held in group.get("members", ()))
        yield from (("group_duty", f"{name} {bare(duty['task'])}") for duty in group.get("duties_by_unit", ()))


def _member_points(facts: Facts) -> Iterator[Point]:
    members = facts.get("members", ())
    yield from (("member", whole(held)) for held in members)
    yield from (("member_line", f"{whole(held)} {line}") for held in members for line in held.get("lines", ()))
    yield from (("member_order", f"{whole(one)} → {whole(other)}") for one, other in pairwise(members))
    if "stated_member_count" in facts:
        yield "member_count", str(facts["stated_member_count"])
    if "member_post" in facts:
        yield "member_post", _AROUND_POST.sub("", facts["member_post"])


def _office_points(facts: Facts) -> Iterator[Point]:
    yield from (("office_host", plain(unit["unit"])) for unit in facts.get("office_host", ()))
    if "office_form" in facts:
        yield "office_form", facts["office_form"]
    yield from (("office_director", who(held)) for held in facts.get("office_director", ()))
    yield from (("office_deputy", who(held)) for held in facts.get("office_deputy_directors", ()))
    if "liaison" in facts:
        rule = facts["liaison"]
        post = _AROUND_POST.sub("", rule.get("post", ""))
        yield "liaison", " ".join((post or "-", rule.get("internal", "-"), rule.get("rank", "-")))
        yield "liaison_count", str(rule.get("count", "-"))


def _duty_points(facts: Facts) -> Iterator[Point]:
    for duty in facts.get("duties_by_unit", ()):
        for unit in duty["units"]:
            yield "duty", f"{plain(unit)} {duty['part']} {bare(duty['task'])}"
            yield "duty_part", f"{plain(unit)} {duty['part']}"
            yield from (("duty_partner", f"{plain(unit)} {plain(partner)}") for partner in duty.get("partners", ()))
            if "scope" in duty:
                yield "duty_scope", f"{plain(unit)} {bare(duty['task'])}"


def _rule_points(facts: Facts) -> Iterator[Point]:
    for meeting in facts.get("meetings", ()):
        kinds = "、".join(meeting["kinds"])
        often = " ".join(str(meeting.get(key, "-")) for key in ("recurrence", "least", "most", "period", "every"))
        yield "meeting", f"{kinds} {often}"
        yield from (("meeting_chair", f"{kinds} {chair}") for chair in meeting.get("chairs", ()))
    yield from (
        ("report", f"{rule['kind']} {plain(to)}") for rule in facts.get("reports", ()) for to in rule["recipients"]
    )
    yield from (("minutes_copy", plain(to)) for to in facts.get("minutes_copied_to", ()))
    yield from (("replaces", plain(body)) for body in facts.get("replaces", ()))
    yield from (
        (key, "是") for key in (*YES_OR_NO, "substitution", "dissolution", "seal", "documents") if facts.get(key)
    )
    if "lower_tiers" in facts:
        yield "lower_tiers", facts["lower_tiers"]["stance"]


def plain(words: str) -> str:
    """Words without spaces and quotation marks, punctuation in full width."""
    return re.sub(r"[\s“”\"‘’]", "", words).translate(_FULL)


def bare(task: str) -> str:
    """A task without the words for the part that may or may not be taken into it."""
    words = plain(task).rstrip("。；，、")
    return _PART_WORDS.sub("", words) or words


def nameless(facts: Facts) -> Facts:
    """The facts without names of people; who was only a name is nobody then."""
    kept: Facts = {}
    for key, value in facts.items():
        if key in {*LEVELS.values(), "members", "office_director", "office_deputy_directors"}:
            without = ({of: said for of, said in held.items() if of != "person"} for held in value)
            kept[key] = [held for held in without if held.keys() & {"unit", "post"}]
        else:
            kept[key] = [nameless(group) for group in value] if key == "subgroups" else value
    return kept


def whole(held: Facts) -> str:
    """Who holds a seat, in one string: person, then unit and post run together."""
    person, post = held.get("person") or "", f"{held.get('unit', '')}{held.get('post', '')}"
    return f"{plain(person)} {plain(post)}".strip()


def who(held: Facts) -> str:
    """Who holds a seat, by name alone where there is one: an office director's post stands elsewhere in the text."""
    return plain(held["person"]) if held.get("person") else whole(held)


def _paired(there: Sequence[Facts], found: Sequence[Facts]) -> Iterator[tuple[Facts | None, Facts | None]]:
    left = list(found)
    for mine in there:
        best = max(left, key=lambda theirs: sum((points(mine) & points(theirs)).values()), default=None)
        if best is not None:
            left.remove(best)
        yield mine, best
    yield from ((None, extra) for extra in left)


def _marked(number: int, facts: Facts | None) -> Iterator[Point]:
    """The points of one body, kept apart from those of the others on the page."""
    if facts is None:
        return
    yield "structure", str(number)
    yield from ((kind, f"{number} {said}" if number else said) for kind, said in points(facts).elements())


def _compared(name: str, expected: Counter[Point], read: Counter[Point]) -> Scores:
    right = expected & read
    of = {
        kind: [
            sum(count for (other, _), count in counter.items() if other == kind) for counter in (right, read, expected)
        ]
        for kind in {kind for kind, _ in expected | read}
    }
    return Scores(
        by_kind={kind: Score(right=one, found=two, there=three) for kind, (one, two, three) in of.items()},
        missed=tuple((name, point) for point in (expected - read).elements()),
        wrong=tuple((name, point) for point in (read - expected).elements()),
    )
