"""Loading and dumping Jiangsu 2011, beside pydantic models of the same shape and the standard library's json.

Targets: load within 1.5 times pydantic's; dump no slower than ``json.dumps`` with a layout of one item a line.
The pydantic models are made from the model's own classes: same fields, strict, frozen, unknown keys refused.
They hold dates, document numbers and ranks as plain strings and do not follow ids, so they do less.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from statistics import median
from typing import Any, Union

import attrs
import pydantic

from govmodel.examples import jiangsu_2011
from govmodel.model.actor import Role
from govmodel.model.meeting import JointMeeting
from govmodel.serial.data import to_data
from govmodel.serial.files import dumps, loads
from govmodel.serial.shapes import (
    Actors,
    Choice,
    Either,
    Fixed,
    Id,
    Maybe,
    Plain,
    Ranks,
    Record,
    Several,
    Shape,
    Table,
    Words,
    fields_of,
)

ROUNDS = 41
"""Each round times every subject once, so that a busy moment of the machine falls on all of them."""


class Mirror:
    """Pydantic models of the same shape as the model's classes."""

    def __init__(self) -> None:
        self.made: dict[str, Any] = {}
        self.config = pydantic.ConfigDict(extra="forbid", frozen=True, strict=True)

    def file(self, cls: type) -> Any:
        """The model of a whole file."""
        body = self.record(cls)
        return pydantic.create_model("File", __base__=body, govmodel=(int, ...), kind=(str, ...))

    def record(self, cls: type) -> Any:
        """The model of one class; its name while it is being made, since a group holds groups."""
        name = f"{cls.__name__}Mirror"
        if name not in self.made:
            self.made[name] = name
            fields: dict[str, Any] = {field.key: self.field(field.shape, field.default) for field in fields_of(cls)}
            model = pydantic.create_model(name, __config__=self.config, **fields)
            self.made[name] = model
            model.model_rebuild(_types_namespace=self.made)
        return self.made[name]

    def field(self, shape: Shape, default: Any) -> tuple[Any, Any]:
        """What a field holds, and its default."""
        annotation = self.annotation(shape)
        if default is attrs.NOTHING:
            return annotation, ...
        if isinstance(shape, Record):
            return annotation, pydantic.Field(default=annotation())
        return annotation, {} if isinstance(shape, Table) else default

    def annotation(self, shape: Shape) -> Any:  # noqa: PLR0911  # a shape a case
        """The type that pydantic reads for a shape."""
        match shape:
            case Plain(type=kind):
                return kind
            case Id() | Words():
                return str
            case Ranks():
                return str | tuple[str, ...]
            case Choice(enum=enum):
                return enum
            case Several(item=item, ordered=ordered):
                inner = self.annotation(item)
                return tuple[inner, ...] if ordered else frozenset[inner]  # type: ignore[valid-type]  # made at run time
            case Fixed(items=items):
                return tuple[tuple(self.annotation(item) for item in items)]  # type: ignore[misc]  # made at run time
            case Table(item=item):
                return dict[str, self.annotation(item)]  # type: ignore[misc]  # made at run time
            case Record(type=cls):
                return self.record(cls)
            case Actors(roles=roles, records=records):
                options = [*([Role] if roles else []), str, *[self.record(record.type) for record in records]]
                return Union[tuple(options)]  # noqa: UP007  # made at run time
            case Either(records=records):
                return Union[tuple(self.record(record.type) for record in records)]  # noqa: UP007  # as above
            case Maybe(inner=inner):
                return self.annotation(inner) | None


def once(subject: Callable[[], object]) -> float:
    """The seconds that the subject takes."""
    start = time.perf_counter()
    subject()
    return time.perf_counter() - start


def timed(subjects: dict[str, Callable[[], object]]) -> dict[str, float]:
    """The median time of each subject in microseconds."""
    times: dict[str, list[float]] = {name: [] for name in subjects}
    for turn in range(ROUNDS + 3):
        for name, subject in subjects.items():
            # The best of three, since on a busy machine a long subject is interrupted more often than a short one.
            best = min(once(subject) for _ in range(3))
            if turn >= 3:
                times[name].append(best)
    return {name: median(values) * 1e6 for name, values in times.items()}


def table(title: str, times: dict[str, float], base: str) -> None:
    """Print medians, and ratios to one of them."""
    print(title)
    for name, value in times.items():
        print(f"  {name:<46}{value:9.0f} µs{value / times[base]:8.2f} ×")


def main() -> None:
    """Measure and print."""
    structure = jiangsu_2011()
    text = dumps(structure)
    data = json.loads(text)
    mirror = Mirror().file(JointMeeting)
    mirrored = mirror.model_validate_json(text)
    print(f"Jiangsu 2011 with its sources: {len(text.encode())} bytes")

    rival = "pydantic: model_validate_json"
    load = timed(
        {
            rival: lambda: mirror.model_validate_json(text),
            "govmodel: loads": lambda: loads(text),
            "json: loads, plain data only": lambda: json.loads(text),
        }
    )
    table("load", load, rival)

    floor = "json: dumps of ready plain data, indent=2"
    dump = timed(
        {
            floor: lambda: json.dumps(data, ensure_ascii=False, indent=2),
            "govmodel: dumps": lambda: dumps(structure),
            "json: dumps of to_data(structure), indent=2": lambda: json.dumps(
                to_data(structure), ensure_ascii=False, indent=2
            ),
            "json: dumps of ready plain data, one line": lambda: json.dumps(data, ensure_ascii=False),
            "pydantic: model_dump_json": lambda: mirrored.model_dump_json(exclude_defaults=True),
        }
    )
    table("dump", dump, floor)

    for name, ratio, target in (
        ("load / pydantic", load["govmodel: loads"] / load[rival], 1.5),
        ("dump / json.dumps, one item a line", dump["govmodel: dumps"] / dump[floor], 1.0),
    ):
        print(f"{'met   ' if ratio <= target else 'MISSED'} {name}: {ratio:.2f}, target {target}")


if __name__ == "__main__":
    main()
