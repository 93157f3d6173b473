"""How fast notices are read, clean, damaged and as web pages, beside forty plain patterns and trafilatura.

Prints one run: notices a second on one core and the share of each step; the same for notices read for the
first time; what ten megabytes take. Nothing here fails on time: it tells.

The notices are the three transcribed documents, and the patterns those of a first script, where both lie beside
the checkout; without them the shipped structures are written as notices and read instead.
"""

from __future__ import annotations

import gc
import importlib
import itertools
import os
import random
import re
import signal
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from govmodel.corpus.cascade import cascade
from govmodel.examples.shipped import example, jiangsu_2011, names
from govmodel.reading.opened import page_of
from govmodel.reading.read import read
from govmodel.reading.repaired import repair
from govmodel.rendering.notice import notice_text
from govmodel.testing.strategies.damage import WAYS

SHARED = Path(__file__).resolve().parents[1].parent / "shared"
SEEDS = ("000", "001", "004")
ROUNDS = 25
FRESH = 200
SAMPLED = 5.0
MEGABYTES = (2.5, 5.0, 10.0)
DAMAGES = 40

Texts = list[str]


def notices() -> tuple[Texts, Texts, str]:
    """Clean texts, the same damaged, and what they are."""
    files = [file for number in SEEDS for file in sorted((SHARED / "seeds").glob(f"{number}_*.txt"))]
    if len(files) == len(SEEDS):
        raw = [file.read_text(encoding="utf-8") for file in files]
        return [repair(text).text for text in raw], raw, "the three source documents"
    clean = [notice_text(example(name)) for name in names()]
    return clean, [damaged(text) for text in clean], "the shipped structures as notices: the sources are not at hand"


def damaged(text: str) -> str:
    """A text with damage of every kind that the tests know how to do, here and there, the same in each run."""
    draw = random.Random(text)
    for _ in range(DAMAGES):
        text = draw.choice(list(WAYS.values()))(text, draw.randrange)
    return text


def patterns() -> list[re.Pattern[str]]:
    """The forty patterns of a first script; none where they are not at hand."""
    file = SHARED / "bench" / "naive_patterns.txt"
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return [re.compile(line) for line in lines if line.strip() and not line.startswith("#")]


def timed(jobs: dict[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """The median processor time of each job in milliseconds; they take turns, so that a busy moment falls on all."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for job in jobs.values():
        job()
    for _ in range(rounds):
        gc.collect()
        gc.disable()
        for name, job in jobs.items():
            start = time.process_time()
            job()
            times[name].append(time.process_time() - start)
        gc.enable()
    return {name: statistics.median(found) * 1e3 for name, found in times.items()}


def told(met: bool, words: str) -> None:
    """Print whether a target is met."""
    print(f"  {'met   ' if met else 'MISSED'} {words}")


STEPS = {
    "html_page.py": "opening",
    "opened.py": "opening",
    "decoding.py": "opening",
    "no_text.py": "opening",
    "repaired.py": "repair",
    "documents.py": "outline",
    "outline.py": "outline",
    "head.py": "head",
    "whose_body.py": "head",
    "membership.py": "composition",
    "mandate.py": "duties",
    "duties.py": "duties",
    "common_duties.py": "duties",
    "groups.py": "groups",
    "draft.py": "building",
    "spans.py": "spans",
    "kinds.py": "kind",
    "table.py": "findings",
}
"""The step that a file of the reading package is the way into; what no step calls is ``rest``."""


def step_of(code: CodeType) -> str | None:
    """The step that a function is the way into, if any."""
    _, inside, file = code.co_filename.replace(os.sep, "/").rpartition("/govmodel/reading/")
    if not inside:
        return None
    return "rules" if file.startswith("rules/") else STEPS.get(file.rpartition("/")[2])


def shares(texts: Texts) -> Counter[str]:
    """How often the processor was seen in each step, looked at every few milliseconds while texts are read."""
    seen: Counter[str] = Counter()
    known: dict[CodeType, str | None] = {}

    def look(_: int, frame: FrameType | None) -> None:
        found = "rest"
        while frame is not None:
            code = frame.f_code
            if code not in known:
                known[code] = step_of(code)
            # The outermost step is the one that the time goes to.
            found = known[code] or found
            frame = frame.f_back
        seen[found] += 1

    before = signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, 0.001, 0.001)
    end = time.process_time() + SAMPLED
    while time.process_time() < end:
        for text in texts:
            read(text)
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)
    return seen


def steps(title: str, texts: Texts) -> None:
    """Print the share of each step."""
    if not hasattr(signal, "setitimer"):
        print("  shares of steps: this system has no timer to look by")
        return
    seen = shares(texts)
    total = sum(seen.values())
    parts = "  ".join(f"{name} {count / total:.0%}" for name, count in seen.most_common())
    print(f"  steps, {title}: {parts}")
    name, most = seen.most_common(1)[0]
    told(most / total <= 0.6, f"no step over 60 %: {name} {most / total:.0%}")


def read_all(texts: Texts) -> Callable[[], None]:
    """A job that reads every text."""

    def job() -> None:
        for text in texts:
            read(text)

    return job


def whole() -> None:
    """Clean and damaged notices beside the patterns."""
    clean, rough, what = notices()
    found = patterns()

    def by_patterns() -> None:
        for text in clean:
            for pattern in found:
                pattern.findall(text)

    times = timed({"clean": read_all(clean), "damaged": read_all(rough), "patterns": by_patterns})
    print(f"read: {what}; {sum(map(len, clean)) / len(clean):.0f} characters a notice; medians of {ROUNDS}")
    for name in ("clean", "damaged"):
        each = times[name] / len(clean)
        print(f"  {name:10}{each:8.2f} ms a notice{1e3 / each:8.0f} notices a second")
    told(times["clean"] / len(clean) <= 1, "1,000 clean notices a second")
    if found:
        ratio = times["patterns"] / times["clean"]
        print(f"  {len(found)} patterns, clean text{times['patterns'] / len(clean):8.2f} ms a notice")
        told(ratio >= 2, f"twice the throughput of the patterns: {ratio:.2f} times")
    else:
        print("  the patterns to compare with are not at hand: they lie beside the checkout, in shared/bench")
    steps("clean", clean)
    steps("damaged", rough)


def fresh() -> None:
    """Notices that were never read before, so that no look-up is remembered from the same text."""
    found = (node.derivation for node in cascade(jiangsu_2011(), as_of="2011-12-27"))
    made = (derivation.structure for derivation in found if derivation is not None)
    texts = [notice_text(structure) for structure in itertools.islice(made, FRESH)]
    start = time.process_time()
    read_all(texts)()
    first = (time.process_time() - start) / len(texts) * 1e3
    again = timed({"again": read_all(texts)}, 3)["again"] / len(texts)
    length = sum(map(len, texts)) / len(texts)
    print(f"notices of {len(texts)} places, {length:.0f} characters each")
    print(f"  read for the first time {first:.2f} ms, again {again:.2f} ms a notice")


PAGE = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>关于建立联席会议制度的通知_政府信息公开</title>
<meta name="SiteName" content="市政府门户网站"><style>.nav{{color:#fff}} .list li{{float:left}}</style>
<script>var site = "x"; document.write("<p>牵头单位</p>");</script></head><body>
<div class="nav"><ul>{nav}</ul></div><div class="crumb">您的位置：<a href="/">首页</a> &gt; 政府文件</div>
<div class="side"><h3>相关文件</h3><ul class="list">{side}</ul></div>
<div class="main"><h1>通知</h1><div class="info">发布日期：2014-06-03 来源：市政府办公室 浏览次数：1024</div>
<div class="TRS_Editor">{body}</div></div>
<div class="footer"><p>主办：市人民政府办公室　技术支持：市信息中心</p><p>网站地图 | 联系我们 | 隐私声明</p></div>
<script src="/js/count.js"></script></body></html>
"""
"""A page as the systems of government sites make them: navigation, lists, the article in a known container, a foot."""


def page_around(text: str) -> str:
    """A notice as a web page."""
    nav = "".join(f'<li class="item"><a href="/channel/{n}/index.html">政务公开{n}</a></li>' for n in range(40))
    side = "".join(f'<li><a href="/art/2014/{n}.html">关于做好第{n}项工作的通知</a></li>' for n in range(60))
    lines = [line for line in text.splitlines() if line.strip()]
    body = "\n".join(f'<p style="text-indent: 2em; line-height: 1.75em;">{line}</p>' for line in lines)
    return PAGE.format(nav=nav, side=side, body=body)


def pages() -> None:
    """Web pages beside trafilatura, where that is installed."""
    clean, _, _ = notices()
    sources = [page_around(text) for text in clean]
    jobs: dict[str, Callable[[], Any]] = {
        "page to text": lambda: [page_of(source) for source in sources],
        "read, page and all": read_all(sources),
    }
    try:
        extract = importlib.import_module("trafilatura").extract
    except ImportError:
        print("web pages: trafilatura, to compare with, is not installed")
    else:
        jobs["trafilatura"] = lambda: [extract(source) for source in sources]
        jobs["trafilatura, fast"] = lambda: [extract(source, fast=True) for source in sources]
    times = timed(jobs, 9)
    print(f"web pages with a known container: {sum(map(len, sources)) / len(sources):.0f} characters a page")
    for name, took in times.items():
        print(f"  {name:20}{took / len(sources):8.2f} ms a page")
    if "trafilatura" in times:
        ratio = times["trafilatura"] / times["page to text"]
        told(ratio >= 10, f"page to text 10 times faster than trafilatura: {ratio:.1f} times")
        print(f"  reading included: {times['trafilatura'] / times['read, page and all']:.2f} times")


def long_text(sort: str, size: float) -> str:
    """So many megabytes of text: many notices in one file, or one whose duties have no end."""
    clean, _, _ = notices()
    if sort == "notices":
        text = "\n".join(clean)
        return text * max(1, round(size * 1e6 / len(text.encode())))
    lines = clean[1].splitlines(keepends=True)
    middle = len(lines) // 2
    text = "".join(lines[middle - 5 : middle + 5])
    return "".join(lines[:middle]) + text * round(size * 1e6 / len(text.encode())) + "".join(lines[middle:])


def read_long(sort: str, size: float) -> None:
    """Read a long text and print the seconds and the most memory that it took."""
    import resource  # noqa: PLC0415  # Windows has none

    text = long_text(sort, size)
    start = time.process_time()
    read(text)
    took = time.process_time() - start
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(took, most / (1024 * 1024 if sys.platform == "darwin" else 1024))


def long_texts() -> None:
    """Texts of some megabytes, each in a process of its own."""
    for sort, what in (("notices", "notices in a row"), ("duties", "one notice without end")):
        found = []
        print(f"long texts, {what}")
        for size in MEGABYTES:
            command = [sys.executable, __file__, sort, str(size)]
            out = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603  # ours
            took, memory = map(float, out.split())
            found.append((took, memory))
            print(f"  {size:5.1f} MB{took:8.1f} s{memory:8.0f} MB of memory at most")
        growth = (found[-1][0] / found[0][0]) / (MEGABYTES[-1] / MEGABYTES[0])
        told(growth <= 1.3, f"time grows with the length: {growth:.2f} times as much a megabyte at the longest")
        told(found[-1][1] <= 300, f"under 300 MB: {found[-1][1]:.0f}")


def main() -> None:
    """Run and print."""
    whole()
    fresh()
    pages()
    if sys.platform == "win32":
        print("long texts: how much memory they take cannot be told on this system")
    else:
        long_texts()


if __name__ == "__main__":
    if len(sys.argv) == 3:
        read_long(sys.argv[1], float(sys.argv[2]))
    else:
        main()
