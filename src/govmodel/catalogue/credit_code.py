"""The unified social credit code (统一社会信用代码) at the head of an index number, and the division in it.

GB 32100-2015: registrar, kind of body, six digits of GB/T 2260, nine characters of GB 11714 with a check
character of their own, and a check character over all.
"""

from __future__ import annotations

import re
from typing import Final

import attrs

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.divisions import DivisionAnswer, find_division
from govmodel.catalogue.validity import AsOf
from govmodel.model.ids import DivisionCode

_ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""No I, O, Z, S or V, which look like digits."""
_CODE: Final = re.compile(rf"[{_ALPHABET}]{{2}}[0-9]{{6}}[0-9A-Z]{{9}}[{_ALPHABET}]")
_BODY_WEIGHTS: Final = (3, 7, 9, 10, 5, 8, 4, 2)
_BODY: Final = slice(8, 17)
_PLACE: Final = slice(2, 8)
_CENTRE: Final = DivisionCode("100000")
"""What bodies registered at the centre carry; the table has the nation as 000000."""
_NATION: Final = DivisionCode("000000")


@attrs.frozen(kw_only=True)
class CreditCode:
    """A unified social credit code taken apart.

    Attributes:
        text: All 18 characters.
        place: The six digits of the division where the body is registered.
        body: The nine characters of the body's own code.
        body_holds: Whether the check character of the body's code fits.
        holds: Whether the check character of the whole fits.
    """

    text: str
    place: DivisionCode
    body: str
    body_holds: bool
    holds: bool


def read_credit_code(text: str) -> CreditCode | None:
    """The code that ``text`` begins with, as an index number does; ``None`` where it begins with none.

    Example:
        >>> code = read_credit_code("11150203011539802X/2020-00007")
        >>> code.place, code.body_holds, code.holds
        ('150203', True, True)
    """
    matched = _CODE.match(text.strip())
    if matched is None:
        return None
    found = matched.group()
    return CreditCode(
        text=found,
        place=DivisionCode(found[_PLACE]),
        body=found[_BODY],
        body_holds=_body_check(found[_BODY][:-1]) == found[_BODY][-1],
        holds=_whole_check(found[:-1]) == found[-1],
    )


def division_of_uscc(text: str, *, as_of: AsOf = None, catalogue: Catalogue | None = None) -> DivisionAnswer:
    """The division that a code or an index number carries; nothing where a check character does not fit.

    A body keeps the code it was registered under, so the division may be of another time, not ``dated``.

    Example:
        >>> division_of_uscc("11150203011539802X/2020-00007").division.name
        '昆都仑区'
    """
    where = catalogue or default_catalogue()
    code = read_credit_code(text)
    if code is None or not (code.body_holds and code.holds):
        return DivisionAnswer(text=text, catalogue=where)
    place = _NATION if code.place == _CENTRE else code.place
    return attrs.evolve(find_division(place, as_of=as_of, catalogue=where), text=text)


def _value(character: str) -> int:
    return int(character, 36)


def _body_check(body: str) -> str:
    rest = 11 - sum(_value(each) * weight for each, weight in zip(body, _BODY_WEIGHTS, strict=True)) % 11
    return {10: "X", 11: "0"}.get(rest, str(rest))


def _whole_check(head: str) -> str | None:
    size = len(_ALPHABET)
    if any(each not in _ALPHABET for each in head):
        return None
    total = sum(_ALPHABET.index(each) * pow(3, place, size) for place, each in enumerate(head))
    return _ALPHABET[-total % size]
