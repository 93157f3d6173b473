"""Values that the model gives back rather than holds: problems, involvements."""

from __future__ import annotations

from hypothesis import strategies as st

from govmodel.model.errors import Problem
from govmodel.model.matter import Match
from govmodel.model.part import Scope
from govmodel.model.questions import Involvement
from govmodel.testing.strategies.actors import actors
from govmodel.testing.strategies.awkward import few, maybe, texts
from govmodel.testing.strategies.duties import claims, duties


def problems() -> st.SearchStrategy[Problem]:
    """One thing wrong somewhere."""
    return st.builds(
        Problem,
        path=st.sampled_from(("$", "$.duties[3].actors[0]", '$.sources["hrss/1"]')),
        code=st.sampled_from(("dangling-id", "unknown-key")),
        zh=texts(),
        en=texts(),
        value=maybe(texts()),
        choices=few(texts()),
        nearest=maybe(texts()),
    )


@st.composite
def involvements(draw: st.DrawFn) -> Involvement:
    """That an actor has a part in a matter through a duty."""
    duty, claim = draw(duties()), draw(claims())
    return Involvement(
        actor=draw(actors()),
        duty=duty,
        claim=claim,
        effect=duty.part.effect,
        certain=duty.scope is Scope.CERTAIN and claim.match is not Match.SUGGESTED,
    )
