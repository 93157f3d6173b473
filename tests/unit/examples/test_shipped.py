"""Asking for the shipped structures by name."""

from importlib.resources import files

import pytest

from govmodel import examples
from govmodel.serial.files import dumps


def test_names_are_the_files_that_are_shipped() -> None:
    data = files("govmodel.examples") / "data"
    assert examples.names() == tuple(sorted(file.name.removesuffix(".json") for file in data.iterdir()))


@pytest.mark.parametrize("name", examples.names())
def test_each_structure_has_its_name_and_its_file_is_canonical(name: str) -> None:
    structure = examples.example(name)
    assert structure.id == name
    assert dumps(structure) == (files("govmodel.examples") / "data" / f"{name}.json").read_text(encoding="utf-8")


def test_asked_for_twice_it_is_the_same_value() -> None:
    assert examples.jiangsu_2011() is examples.example("jiangsu-2011")
    assert examples.changzhou_2011() is examples.example("changzhou-2011")
    assert examples.jingzhou_2020() is examples.example("jingzhou-2020")


@pytest.mark.parametrize(
    ("asked", "near"), [("jiangsu", "jiangsu-2011"), ("changzou-2011", "changzhou-2011"), ("", None)]
)
def test_an_unknown_name_is_told_with_the_nearest(asked: str, near: str | None) -> None:
    with pytest.raises(examples.UnknownExample) as caught:
        examples.example(asked)
    (problem,) = caught.value.problems
    assert (problem.code, problem.value, problem.nearest) == ("unknown-example", asked, near)
    assert problem.choices == examples.names()


def test_the_message_speaks_both_languages() -> None:
    with pytest.raises(LookupError, match=r"没有名为「jiangsu」的示例.*there is no example “jiangsu”"):
        examples.example("jiangsu")
