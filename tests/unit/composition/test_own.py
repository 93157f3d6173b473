"""How a place speaks of itself, whether the catalogue knows it or not."""

import attrs
import pytest
from tests.unit.composition.by_hand import CITY

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.composition.own import own_words_of
from govmodel.model.ids import DivisionCode

OURS = default_catalogue()


@pytest.mark.parametrize(
    ("code", "short"),
    [
        pytest.param("320400", "常州", id="known"),
        pytest.param("130133", "", id="known without one"),
        pytest.param("320499", "", id="unknown"),
    ],
)
def test_a_place_has_the_short_name_of_the_catalogue_or_none(code: str, short: str) -> None:
    own = own_words_of(attrs.evolve(CITY, code=DivisionCode(code)), OURS)
    assert (own.name, own.short, own.government) == ("常州市", short, ("市人民政府", "市政府"))
