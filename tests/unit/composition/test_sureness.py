"""How far a ground may be relied on, and what is nearest, as they are said in either language."""

import re

import pytest

from govmodel.catalogue.validity import Sure
from govmodel.composition.reason import Ground
from govmodel.composition.refusal import near_hint
from govmodel.composition.sureness import ground_text


@pytest.mark.parametrize("sure", [*(each.value for each in Sure), "decided"])
def test_a_ground_is_named_with_its_sureness_in_words(sure: str) -> None:
    ground = Ground(title="《甲》", sure=sure)
    zh, en = ground_text(ground, "zh"), ground_text(ground, "en")
    assert re.fullmatch("《甲》（[一-鿿，]+）", zh)
    assert re.fullmatch(r"《甲》 \([a-z, ]+\)", en)


def test_a_sureness_without_words_is_said_as_it_is() -> None:
    ground = Ground(title="《甲》", sure="乙")
    assert (ground_text(ground, "zh"), ground_text(ground, "en")) == ("《甲》（乙）", "《甲》 (乙)")


def test_what_is_nearest_is_added_only_where_there_is_something() -> None:
    assert near_hint(None) == ("", "")
    zh, en = near_hint("常州市")
    assert zh.startswith("；")
    assert en.startswith("; ")
    assert "常州市" in zh
    assert "常州市" in en
