"""Hypothesis knows the model's types wherever govmodel is installed beside it."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROJECT = """
import govmodel as gm
from hypothesis import given, settings, strategies as st
{register}
seen = []

@settings(max_examples=5, database=None)
@given(st.from_type(gm.{name}))
def collect(value):
    seen.append(value)

collect()
assert seen
print(type(seen[0]).__name__)
"""

WITHOUT_INSTALLING = "from govmodel.testing.entry import register; register()"
"""What the entry point has Hypothesis do; here also where the package lies on the path and is not installed."""


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("name", "made"), [("JointMeeting", "JointMeeting"), ("Duty", "Duty"), ("UnitId", "str"), ("Actor", None)]
)
def test_from_type_makes_values_in_a_project_of_ones_own(name: str, made: str | None) -> None:
    printed = run(PROJECT.format(name=name, register=WITHOUT_INSTALLING))
    assert made is None or printed == made


WITH_DEFAULTS = """
import govmodel as gm
from hypothesis import given, seed, strategies as st
{register}

@seed(3)
@given(st.from_type(gm.JointMeeting))
def law(structure):
    assert structure.name

law()
"""


def test_whole_structures_are_made_fast_and_small_enough_for_the_default_settings() -> None:
    # Without this project's settings: with its health checks, which look at time and size.
    assert run(WITH_DEFAULTS.format(register=WITHOUT_INSTALLING)) == ""


BUILT = """
import govmodel as gm
from hypothesis import given, settings, strategies as st
{register}

@settings(max_examples=10, database=None)
@given(st.builds(gm.Duty, task=st.just("甲事"), part=st.just(gm.Part.LEAD)))
def law(duty):
    assert duty.part.owns and duty.actors is not None

law()
"""


def test_builds_fills_in_what_is_not_given() -> None:
    assert run(BUILT.format(register=WITHOUT_INSTALLING)) == ""


def test_telling_hypothesis_imports_no_strategy_and_nothing_but_the_model() -> None:
    code = f"""
import sys
import hypothesis
{WITHOUT_INSTALLING}
print(sorted(name for name in sys.modules if name.startswith("govmodel.") and name.count(".") == 1))
"""
    assert run(code) == str(["govmodel.model", "govmodel.testing"])


def test_entry_point_is_declared_where_the_package_is_installed() -> None:
    from importlib.metadata import PackageNotFoundError, entry_points, version  # noqa: PLC0415  # beside its use

    try:
        version("govmodel")
    except PackageNotFoundError:
        pytest.skip("govmodel is on the path and not installed, so it has no entry points")
    assert "govmodel.testing.entry:register" in {entry.value for entry in entry_points(group="hypothesis")}
