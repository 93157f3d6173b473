"""Whether a structure hangs together: ids well-formed, met once, and pointing at what exists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from govmodel.model.address import fields_at
from govmodel.model.elements import Addressed, Path, Referred, Step, declared, referred
from govmodel.model.errors import Problem, nearest
from govmodel.model.ids import ADDRESS_PATTERN, ID_PATTERN
from govmodel.model.whole import Whole


def problems(structure: Whole) -> tuple[Problem, ...]:
    """Every malformed, repeated or dangling id or address, with where it stands; empty where all is well."""
    own = () if ID_PATTERN.fullmatch(structure.id) else (_malformed(structure.id, ("id",)),)
    addressed = ((entry.at, ("sources", i, "at")) for i, entry in enumerate(structure.sources))
    found = own + explain(declared(structure), referred(structure), addressed, type(structure))
    return found + tuple(_open_twice(structure))


def explain(
    declared: Iterable[tuple[str, object, Path]],
    referred: Iterable[Referred],
    addressed: Iterable[Addressed],
    whole: type,
) -> tuple[Problem, ...]:
    """Every malformed, repeated or dangling id among those given; empty where all is well.

    Args:
        declared: The elements. The first of two with one id is taken to own it.
        referred: The ids pointed at.
        addressed: The addresses of the table of sources.
        whole: The structure's class.
    """
    known: dict[str, str] = {}
    found: list[Problem] = []
    for kind, name, path in declared:
        if not isinstance(name, str) or ID_PATTERN.fullmatch(name) is None:
            found.append(_malformed(name, (*path, "id")))
        elif name in known:
            found.append(_repeated(name, known[name], kind, (*path, "id")))
        else:
            known[name] = kind
    found.extend(_dangling(name, kinds, known, path) for kinds, name, path in referred if known.get(name) not in kinds)
    seen: set[str] = set()
    for at, path in addressed:
        element, _, field = at.partition(".")
        if ADDRESS_PATTERN.fullmatch(at) is None or (element and element not in known):
            found.append(_dangling(element or at, frozenset(known.values()), known, path))
        elif field and (first := field.partition(".")[0]) not in (fields := fields_at(known.get(element), whole)):
            found.append(_unknown_field(first, fields, path))
        elif at in seen:
            found.append(_repeated_address(at, path))
        seen.add(at)
    return tuple(found)


def _open_twice(structure: Whole) -> Iterator[Problem]:
    seen: set[str] = set()
    for i, item in enumerate(structure.open):
        if item.key in seen:
            yield Problem(
                path=path_text(("open", i)),
                code="repeated-open-item",
                zh=f"待定事项「{item.key}」列了两次；请并为一条",
                en=f"the open item “{item.key}” is listed twice; put them together",
                value=item.key,
            )
        seen.add(item.key)


def path_text(path: Path) -> str:
    """A path as people write it: ``$.duties[3].actors[0]``, ``$.sources["hrss/1"]``."""
    return "$" + "".join(_step_text(step) for step in path)


def _step_text(step: Step) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if step.isidentifier() else f'["{step}"]'


def _repeated_address(at: str, path: Path) -> Problem:
    return Problem(
        path=path_text(path),
        code="repeated-address",
        zh=f"「{at}」的出处列了两次；请并为一条",
        en=f"the sources of “{at}” are listed twice; put them together",
        value=at,
    )


def _unknown_field(field: str, fields: Iterable[str], path: Path) -> Problem:
    choices = tuple(sorted(fields))
    near = nearest(field, choices)
    hint_zh, hint_en = (f"是不是「{near}」？", f" Did you mean “{near}”?") if near else ("", "")
    return Problem(
        path=path_text(path),
        code="unknown-field",
        zh=f"这里没有「{field}」一项，不能有它的出处。{hint_zh}",
        en=f"there is no field “{field}” here that could have sources.{hint_en}",
        value=field,
        choices=choices,
        nearest=near,
    )


def _malformed(name: object, path: Path) -> Problem:
    return Problem(
        path=path_text(path),
        code="malformed-id",
        zh=f"「{name}」不能作 id；只用小写字母、数字，词间用 -，层间用 /",
        en=f"“{name}” cannot be an id; use lower-case letters and digits, - between words, / between steps",
        value=str(name),
    )


def _repeated(name: str, first: str, kind: str, path: Path) -> Problem:
    return Problem(
        path=path_text(path),
        code="repeated-id",
        zh=f"id「{name}」已用于另一个元素（{first}）；同一结构内 id 不得重复",
        en=f"id “{name}” already names another element ({first}, here {kind}); ids are unique in a structure",
        value=name,
    )


def _dangling(name: str, kinds: frozenset[str], known: dict[str, str], path: Path) -> Problem:
    choices = tuple(sorted(id_ for id_, kind in known.items() if kind in kinds))
    near = nearest(name, choices)
    wanted = "/".join(sorted(kinds))
    hint_zh, hint_en = (f"是不是「{near}」？", f" Did you mean “{near}”?") if near else ("", "")
    return Problem(
        path=path_text(path),
        code="dangling-id",
        zh=f"没有 id 为「{name}」的元素（{wanted}）。{hint_zh}",
        en=f"no {wanted} has the id “{name}”.{hint_en}",
        value=name,
        choices=choices,
        nearest=near,
    )
