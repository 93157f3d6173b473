"""A structure as the notice that an office would write to set it up.

Guarantees:
    - Every joint meeting has a notice; no structure is refused.
    - Whatever a structure says stands in it, apart from what :data:`govmodel.rendering.notices.losses.LOSSES` lists.
    - Nobody's name stands in it unless asked for.
"""

from __future__ import annotations

from govmodel.model.meeting import JointMeeting
from govmodel.rendering.notices.closing import requirements, roster, signature
from govmodel.rendering.notices.composition import composition
from govmodel.rendering.notices.duties import duties, mandate
from govmodel.rendering.notices.groups import groups
from govmodel.rendering.notices.head import head
from govmodel.rendering.notices.rules import rules
from govmodel.rendering.notices.speech import Speech
from govmodel.rendering.people import masked, people
from govmodel.wording.numerals import write_numeral


def notice_text(structure: JointMeeting, *, names: bool = False) -> str:
    """The notice, a line for each paragraph.

    Args:
        structure: Any joint meeting.
        names: Whether people's names stand in it, in the roster and wherever else the structure has them.
    """
    speech = Speech(structure)
    sections = (
        ("主要职责", mandate(speech)),
        ("成员单位", composition(speech)),
        ("职责分工", duties(speech)),
        ("下设工作组", groups(speech)),
        ("工作规则", rules(speech)),
        ("工作要求", requirements(speech)),
    )
    lines = head(speech)
    for number, (title, under) in enumerate(((title, under) for title, under in sections if under), 1):
        lines += [f"{write_numeral(number)}、{title}", *under]
    lines += [*signature(speech), *roster(speech, names=names)]
    text = "".join(f"{line}\n" for line in lines)
    return text if names else masked(text, people(structure))
