"""Rows that installed packages bring, found by their entry points and laid over ours on request."""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib.metadata import EntryPoint
from typing import Any, Final

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.layer import InvalidRows
from govmodel.model.errors import Problem
from govmodel.model.fields import many

GROUP: Final = "govmodel.catalogue"
"""The group of entry points. Each names rows, the path of a TOML file of rows, or a function that gives either."""


@attrs.frozen(kw_only=True)
class WithPackages:
    """A catalogue with the rows of installed packages on top.

    Attributes:
        catalogue: The catalogue; a package whose rows do not fit is left out of it.
        packages: The entry points that were laid over it, lowest first.
        problems: What was wrong with those that were left out.
    """

    catalogue: Catalogue
    packages: tuple[str, ...] = many()
    problems: tuple[Problem, ...] = many()


def with_packages(catalogue: Catalogue | None = None) -> WithPackages:
    """The catalogue with the rows of every installed package that has some, in the order of their names.

    Nothing is looked for unless this is called: what a program sees does not depend on what else is
    installed. A package that cannot be imported, or whose rows do not fit, is told of and left out.

    Args:
        catalogue: What to lay them over; the one that ships, unless given.
    """
    from importlib.metadata import entry_points  # noqa: PLC0415  # slow to import, and wanted only here

    made, packages, problems = catalogue or default_catalogue(), [], []
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        try:
            made = made.overlay(_rows(point))
        except InvalidRows as error:
            problems += [attrs.evolve(each, path=f"{point.name}: {each.path}") for each in error.problems]
        except Exception as error:  # noqa: BLE001  # somebody else's code: whatever it raises must not stop us
            problems.append(_broken(point, error))
        else:
            packages.append(point.name)
    return WithPackages(catalogue=made, packages=tuple(packages), problems=tuple(problems))


def _rows(point: EntryPoint) -> Mapping[str, Any] | str | os.PathLike[str]:
    found = point.load()
    rows: Any = found() if callable(found) else found
    if not isinstance(rows, Mapping | str | os.PathLike):
        raise TypeError(type(rows).__name__)
    return rows


def _broken(point: EntryPoint, error: Exception) -> Problem:
    said = f"{type(error).__name__}: {error}"
    return Problem(
        path=point.name,
        code="bad-package",
        zh=f"行的包「{point.name}」（{point.value}）用不了：{said}",
        en=f"the package of rows “{point.name}” ({point.value}) cannot be used: {said}",
        value=point.value,
    )
