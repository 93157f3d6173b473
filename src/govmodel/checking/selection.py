"""Choosing rules by code, slug, or the beginning of a code."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from govmodel.checking.rule import Rule
from govmodel.model.errors import GovmodelError, Problem, nearest


class UnknownRule(GovmodelError, LookupError):
    """Names that no rule has.

    Attributes:
        problems: One for each name, with the nearest rule.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems; the message has each in both languages."""
        self.problems = tuple(problems)
        super().__init__("\n".join(f"{p.zh} / {p.en}" for p in self.problems))


def choose(rules: Iterable[Rule], select: Iterable[str], ignore: Iterable[str]) -> tuple[Rule, ...]:
    """The rules that ``select`` names (all, where it names none) and ``ignore`` does not.

    Raises:
        UnknownRule: If a name fits no rule.
        TypeError: If a string stands where names are meant; it would fall apart into characters.
    """
    available = tuple(rules)
    if isinstance(select, str) or isinstance(ignore, str):
        msg = "select 和 ignore 是若干规则名的序列 / select and ignore are sequences of rule names"
        raise TypeError(msg)
    chosen, left_out = tuple(select), tuple(ignore)
    if not chosen and not left_out:
        return available
    names = tuple((rule.code, rule.slug) for rule in available)
    places, unknown = _places(names, chosen, left_out)
    if unknown:
        raise UnknownRule(_unknown(name, available) for name in unknown)
    return tuple(available[place] for place in places)


@lru_cache(maxsize=64)
def _places(
    rules: tuple[tuple[str, str], ...], select: tuple[str, ...], ignore: tuple[str, ...]
) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Which of the rules are chosen, by place, and which names fit none. Remembered: a batch asks the same again."""
    named = {name: {i for i, rule in enumerate(rules) if _names(rule, name)} for name in (*select, *ignore)}
    unknown = tuple(name for name, places in named.items() if not places)
    wanted = set[int]().union(*(named[name] for name in select)) if select else set(range(len(rules)))
    unwanted = set[int]().union(*(named[name] for name in ignore))
    return tuple(sorted(wanted - unwanted)), unknown


def _names(rule: tuple[str, str], name: str) -> bool:
    """Whether ``name`` is the rule's code, its slug, or the beginning of its code with its family (``GM1``)."""
    code, slug = rule
    return name == slug or (len(name) > len("GM") and code.startswith(name.upper()))


def _unknown(name: str, rules: tuple[Rule, ...]) -> Problem:
    choices = tuple(rule.code for rule in rules) + tuple(rule.slug for rule in rules)
    near = nearest(name.upper(), choices) or nearest(name.lower(), choices)
    hint_zh, hint_en = (f"是不是「{near}」？", f" Did you mean “{near}”?") if near else ("", "")
    return Problem(
        path="$",
        code="unknown-rule",
        zh=f"没有规则「{name}」。{hint_zh}",
        en=f"no rule is called “{name}”.{hint_en}",
        value=name,
        choices=choices,
        nearest=near,
    )
