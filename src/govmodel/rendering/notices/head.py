"""The head of a notice: title, number, addressees, and what it rests on and sets up."""

from __future__ import annotations

from typing import Final

from govmodel.model.document import ActKind, Citation, Genre
from govmodel.rendering.notices.speech import Speech, sentence
from govmodel.rendering.width import clean

_GENRES: Final[dict[Genre, str]] = {genre: genre.value for genre in Genre if genre not in {Genre.ANNEX, Genre.NEWS}}
_CLOSINGS: Final = {
    Genre.REPLY: "现批复如下：",
    Genre.LETTER: "现函告如下：",
    Genre.OPINION: "现提出如下意见：",
}


def title(speech: Speech) -> str:
    """The title, put together where none is printed: 关于建立……联席会议制度的通知."""
    document = speech.structure.document
    if document.title is not None and document.title.strip():
        return clean(document.title)
    issuer = speech.unit(document.issuer) if document.issuer is not None else ""
    genre = _GENRES.get(document.genre, Genre.NOTICE.value) if document.genre else Genre.NOTICE.value
    return f"{issuer}关于{document.act.value}{clean(speech.structure.name)}制度的{genre}"


def head(speech: Speech) -> list[str]:
    """The lines above the first section."""
    document = speech.structure.document
    lines = [Genre.ANNEX.value, title(speech)] if document.genre is Genre.ANNEX else [title(speech)]
    if document.number is not None:
        lines.append(clean(str(document.number)))
    if document.addressees:
        lines.append(f"{'，'.join(map(speech.unit, document.addressees))}：")
    return [*lines, _preamble(speech), *_names(speech)]


def _preamble(speech: Speech) -> str:
    structure, document = speech.structure, speech.structure.document
    parts = [f"为{clean(document.purpose)}"] if document.purpose else []
    if document.basis:
        parts.append(f"根据{'、'.join(map(_citation, document.basis))}")
    if document.approved_by is not None:
        parts.append(f"经{speech.unit(document.approved_by)}同意")
    if document.act_on is not None:
        parts.append(f"对{clean(document.act_on.name)}作出{document.act.value}")
    verb = document.act.value if document.act is not ActKind.DESCRIBES else ActKind.FOUNDS.value
    short = f"（以下简称{clean(structure.short_name)}）" if structure.short_name else ""
    parts.append(f"决定{verb}{_named(speech)}{short}制度")
    closing = _CLOSINGS.get(document.genre) if document.genre is not None else None
    return f"{'，'.join(parts)}。{closing or '现将有关事项通知如下：'}"


def _named(speech: Speech) -> str:
    """The body's name, with what its field is called from then on where the name holds the form's word."""
    structure = speech.structure
    name = clean(structure.name)
    if not structure.short_topic or not name.endswith(speech.body):
        return name
    return f"{name.removesuffix(speech.body)}（以下简称{clean(structure.short_topic)}）{speech.body}"


def _names(speech: Speech) -> list[str]:
    """What else the body and its field are called."""
    structure = speech.structure
    said = []
    if structure.aliases:
        said.append(f"{speech.body}又称{'、'.join(map(clean, structure.aliases))}")
    topic = structure.topic
    if topic and clean(topic) not in clean(structure.name):
        said.append(f"工作事项是{clean(topic)}")
    if structure.short_topic and not clean(structure.name).endswith(speech.body):
        said.append(f"工作事项以下简称{clean(structure.short_topic)}")
    return [sentence("；".join(said))] if said else []


def _citation(citation: Citation) -> str:
    number = f"（{clean(str(citation.number))}）" if citation.number is not None else ""
    return f"《{clean(citation.title)}》{number}"
