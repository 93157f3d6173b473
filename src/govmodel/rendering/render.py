"""A structure, a report, a comparison, a derivation or a reading as text, in one call."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Literal, TypeGuard

from govmodel.comparison.difference import Comparison
from govmodel.composition.derivation import Derivation
from govmodel.findings.report import Report
from govmodel.findings.text import default_language
from govmodel.model.change import ChangePath
from govmodel.model.meeting import JointMeeting, Structure
from govmodel.rendering.comparison import comparison_view
from govmodel.rendering.comparison_data import comparison_data
from govmodel.rendering.formats import DOCUMENT_FORMATS, VIEW_FORMATS, drawn
from govmodel.rendering.json_text import json_text
from govmodel.rendering.matrix import matrix_view
from govmodel.rendering.members import members_view
from govmodel.rendering.origin import explained, origin_data, origin_view
from govmodel.rendering.people import masked, masked_data, people, without_people
from govmodel.rendering.plan_data import derivation_data, people_in
from govmodel.rendering.plan_view import plan_view
from govmodel.rendering.report import report_view
from govmodel.rendering.report_data import report_data
from govmodel.rendering.report_lines import concise
from govmodel.rendering.summary import summary_view
from govmodel.rendering.view import View
from govmodel.serial.files import dumps

if TYPE_CHECKING:
    # All of reading is loaded only where a reading is shown.
    from govmodel.reading.reading import Reading

Part = Literal["summary", "members", "matrix", "source"]
_PARTS: Final[dict[str, Callable[[Structure, str], View]]] = {
    "summary": summary_view,
    "members": members_view,
    "matrix": matrix_view,
}
_READING_PARTS: Final = ("summary", "source")


def render(
    value: Report | Comparison | Derivation | Reading | Structure,
    form: str = "text",
    *,
    lang: str | None = None,
    part: Part = "summary",
) -> str:
    """What the command line shows of a value, as a string that ends with a newline or is empty.

    Args:
        value: A report, as ``govmodel check`` shows it, a comparison, as ``govmodel compare`` does, a
            derivation, whose plan ``govmodel derive`` shows, a reading, as ``govmodel read`` does, or a structure,
            as ``govmodel show`` does.
        form: ``text``, ``markdown`` or ``json``; for a report also ``concise``, a line for each finding; for a
            structure also ``notice``, the document that would set it up, which is Chinese whatever ``lang`` says.
        lang: ``zh`` or ``en``; the environment's where none is given.
        part: Of a structure: ``summary``, ``members`` or ``matrix``; of a reading ``summary``, or ``source`` for the
            text with every placed and unread stretch marked. JSON is always the whole.

    Names of people in a roster are not shown; ``gm.dumps`` keeps them.

    Raises:
        ValueError: If there is no such form, language or part.
        TypeError: If the value is none of these.
    """
    spoken = _known("lang", lang, ("zh", "en")) if lang is not None else default_language()
    if _is_reading(value):
        known = _known("form", form, (*VIEW_FORMATS, "json"))
        return _reading(value, known, spoken, _known("part", part, _READING_PARTS))
    match value:
        case Report():
            return _report(value, _known("form", form, (*VIEW_FORMATS, "json", "concise")), spoken)
        case Comparison():
            return _comparison(value, _known("form", form, (*VIEW_FORMATS, "json")), spoken)
        case JointMeeting():
            known = _known("form", form, (*VIEW_FORMATS, "json", *DOCUMENT_FORMATS))
            return _structure(value, known, spoken, _known("part", part, tuple(_PARTS)))
        case Derivation():
            return _derivation(value, _known("form", form, (*VIEW_FORMATS, "json")), spoken)
        case _:
            zh = "不是报告、比较、推导、读出的结果或结构"
            msg = f"{type(value).__name__} {zh} / no report, comparison, derivation, reading or structure"
            raise TypeError(msg)


def explain(derivation: Derivation, asked: ChangePath | str, form: str = "text", *, lang: str | None = None) -> str:
    """Where something in a derived structure comes from, as ``govmodel explain`` shows it.

    Args:
        derivation: What was derived.
        asked: An element, a field of one, or a path: ``hrss``, ``mandate/3.task``, ``.liaisons.per_unit``. What
            the result no longer has is explained by what took it out.
        form: ``text``, ``markdown`` or ``json``.
        lang: ``zh`` or ``en``; the environment's where none is given.

    Raises:
        ValueError: If there is no such form or language.
        LookupError: If neither the result nor the base has anything there, with what is nearest.
    """
    spoken = _known("lang", lang, ("zh", "en")) if lang is not None else default_language()
    known = _known("form", form, (*VIEW_FORMATS, "json"))
    origin, hidden = explained(derivation, asked), people_in(derivation)
    if known == "json":
        return json_text("explain", {"origin": masked_data(origin_data(derivation, origin), hidden)})
    return masked(drawn(origin_view(derivation, origin, spoken), known), hidden)


def _known(what: str, given: str, choices: tuple[str, ...]) -> str:
    if given not in choices:
        known = ", ".join(choices)
        msg = f"{what} 不能是 {given!r}；可用：{known} / {what} cannot be {given!r}; known: {known}"
        raise ValueError(msg)
    return given


def _report(report: Report, form: str, lang: str) -> str:
    if form == "json":
        return json_text("check", report_data(report))
    return concise(report, lang) if form == "concise" else drawn(report_view(report, lang), form)


def _comparison(comparison: Comparison, form: str, lang: str) -> str:
    hidden = people(comparison.a) | people(comparison.b)
    if form == "json":
        return json_text("compare", masked_data(comparison_data(comparison), hidden))
    return masked(drawn(comparison_view(comparison, lang), form), hidden)


def _structure(structure: Structure, form: str, lang: str, part: str) -> str:
    if form in DOCUMENT_FORMATS:
        return DOCUMENT_FORMATS[form](structure)
    hidden = people(structure)
    if form == "json":
        data = json.loads(dumps(without_people(structure)))
        return json_text("show", {"structure": masked_data(data, hidden)})
    return masked(drawn(_PARTS[part](structure, lang), form), hidden)


def _is_reading(value: object) -> TypeGuard[Reading]:
    """Whether a value is a reading; where their class was never loaded, none is."""
    module = sys.modules.get("govmodel.reading.reading")
    return module is not None and isinstance(value, module.Reading)


def _reading(reading: Reading, form: str, lang: str, part: str) -> str:
    # As above.
    from govmodel.rendering.marked_source import marked_source_view  # noqa: PLC0415
    from govmodel.rendering.reading_data import reading_data  # noqa: PLC0415
    from govmodel.rendering.reading_view import reading_view  # noqa: PLC0415

    hidden = frozenset[str]().union(*map(people, reading.structures))
    if form == "json":
        return json_text("read", masked_data(reading_data(reading), hidden))
    view = marked_source_view if part == "source" else reading_view
    return masked(drawn(view(reading, lang), form), hidden)


def _derivation(derivation: Derivation, form: str, lang: str) -> str:
    hidden = people_in(derivation)
    if form == "json":
        return json_text("derive", masked_data(derivation_data(derivation), hidden))
    return masked(drawn(plan_view(derivation, lang), form), hidden)
