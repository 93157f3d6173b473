"""How fast systems are derived for every division below, plans included, beside making every value anew.

Prints medians and ratios of one run: time and memory for Jiangsu's system to every division below it, over
and over up to 3,000, against ``attrs.evolve`` of every node and ``copy.deepcopy``; then the same for all of
China with a check of each. Nothing here fails on time: it tells.
"""

from __future__ import annotations

import copy
import gc
import itertools
import statistics
import time
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import attrs

from govmodel.catalogue.divisions import division
from govmodel.corpus.cascade import cascade
from govmodel.examples.shipped import jiangsu_2011
from govmodel.model.dates import PartialDate
from govmodel.model.meeting import JointMeeting

AS_OF = "2011-12-27"
FEW, MANY = 100, 3000
RUNS = 5
TARGET = 10.0


def evolved(value: Any) -> Any:
    """The value with every node made anew by ``attrs.evolve``."""
    if isinstance(value, tuple):
        return tuple(evolved(item) for item in value)
    if not attrs.has(type(value)):
        return value
    parts = {field.name: evolved(getattr(value, field.name)) for field in attrs.fields(type(value))}
    return attrs.evolve(value, **parts)


def derived(base: JointMeeting, count: int) -> Iterator[Any]:
    """Derivations for the divisions below, over and over, until there are so many."""

    def over_and_over() -> Iterator[Any]:
        while True:
            for node in cascade(base, as_of=AS_OF):
                yield node.derivation

    return itertools.islice(over_and_over(), count)


def seconds(work: Callable[[], object], runs: int = RUNS) -> float:
    """The median time of the work, after one run to warm up."""
    work()
    times = []
    for _ in range(runs):
        gc.collect()
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def taken(make: Callable[[], list[object]]) -> float:
    """Bytes for each of the values made, kept all at once."""
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    kept = make()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return (after - before) / len(kept)


def main() -> None:
    """Measure and print."""
    base = jiangsu_2011()
    bare = attrs.evolve(base, sources=())
    ours_few = seconds(lambda: list(derived(base, FEW))) / FEW
    ours = seconds(lambda: list(derived(base, MANY)), 3) / MANY
    evolve = seconds(lambda: [evolved(base) for _ in range(FEW)]) / FEW
    sparing = seconds(lambda: [evolved(bare) for _ in range(FEW)]) / FEW
    deep = seconds(lambda: [copy.deepcopy(base) for _ in range(FEW)]) / FEW
    print(f"derive, plan included: {ours * 1e6:,.0f} us for each of {MANY:,}; {ours_few * 1e6:,.0f} us of {FEW}")
    print(f"  {MANY:,} against {FEW}: {ours / ours_few:.2f} times the time for each (target about 1)")
    print(f"  attrs.evolve of every node: {evolve * 1e6:,.0f} us, {evolve / ours:.1f} times ours (target {TARGET:.0f})")
    print(f"  the same without its quotes: {sparing * 1e6:,.0f} us, {sparing / ours:.1f} times ours")
    print(f"  copy.deepcopy: {deep * 1e6:,.0f} us, {deep / ours:.1f} times ours")
    size = taken(lambda: list(derived(base, MANY)))
    whole = taken(lambda: [evolved(base) for _ in range(FEW)])
    lean = taken(lambda: [evolved(bare) for _ in range(FEW)])
    copied = taken(lambda: [copy.deepcopy(base) for _ in range(FEW)])
    print(f"memory: {size:,.0f} bytes for each of {MANY:,}, plans included")
    print(f"  attrs.evolve: {whole:,.0f} bytes, {whole / size:.1f} times ours (target {TARGET:.0f})")
    print(f"  the same without its quotes: {lean:,.0f} bytes, {lean / size:.1f} times ours")
    print(f"  copy.deepcopy: {copied:,.0f} bytes, {copied / size:.1f} times ours")
    all_of_china(base)


def all_of_china(base: JointMeeting) -> None:
    """The same for every division of China, each result checked."""
    nation = division("000000")
    top = attrs.evolve(base, division=nation, document=attrs.evolve(base.document, date=PartialDate.parse(AS_OF)))
    count = 0
    gc.collect()
    start = time.perf_counter()
    for node in cascade(top, as_of=AS_OF):
        count += node.derivation is not None
    between = time.perf_counter()
    for node in cascade(top, as_of=AS_OF):
        node.report  # noqa: B018  # asked for its work
    end = time.perf_counter()
    derived_in, checked_in = between - start, end - between
    print(f"all China: {count:,} divisions derived in {derived_in:.1f} s, {derived_in / count * 1e6:,.0f} us each")
    print(f"  with a check of each: {checked_in:.1f} s, {checked_in / count * 1e6:,.0f} us each")


if __name__ == "__main__":
    main()
