"""The shipped structures by name, each read from its file when it is first asked for."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final

from govmodel.model.errors import GovmodelError, Problem, nearest
from govmodel.model.meeting import Structure
from govmodel.serial.files import loads

_NAMES: Final = ("changzhou-2011", "jiangsu-2011", "jingzhou-2020")


class UnknownExample(GovmodelError, LookupError):
    """No shipped structure has that name.

    Attributes:
        problems: One: what was asked for, the names there are, and the nearest of them.
    """

    def __init__(self, name: str) -> None:
        """Say what was asked for and which names there are, in both languages."""
        near = nearest(name, _NAMES)
        hint_zh, hint_en = (f"是不是「{near}」？", f" Did you mean “{near}”?") if near else ("", "")
        problem = Problem(
            path="$",
            code="unknown-example",
            zh=f"没有名为「{name}」的示例。{hint_zh}可用：{'、'.join(_NAMES)}",
            en=f"there is no example “{name}”.{hint_en} Known: {', '.join(_NAMES)}",
            value=name,
            choices=_NAMES,
            nearest=near,
        )
        self.problems = (problem,)
        super().__init__(f"{problem.zh} / {problem.en}")


def names() -> tuple[str, ...]:
    """The names of the shipped structures, in their alphabetical order."""
    return _NAMES


@cache
def example(name: str) -> Structure:
    """The shipped structure of that name: ``jiangsu-2011``. Asked for again, it is the same value.

    Raises:
        UnknownExample: If no shipped structure has that name.

    Example:
        >>> example("jiangsu-2011").name
        '省发展家庭服务业联席会议'
    """
    if name not in _NAMES:
        raise UnknownExample(name)
    return loads((files("govmodel.examples") / "data" / f"{name}.json").read_bytes())


def jiangsu_2011() -> Structure:
    """The province's joint meeting on family services, of 2011: the system that Changzhou's was made from."""
    return example("jiangsu-2011")


def changzhou_2011() -> Structure:
    """The city's joint meeting on family services (常政办发〔2011〕142号), issued from the province's.

    The roster has posts and no names.
    """
    return example("changzhou-2011")


def jingzhou_2020() -> Structure:
    """The city's joint meeting on nurseries (托育服务), of 2020: convened by portfolio, open to more members."""
    return example("jingzhou-2020")
