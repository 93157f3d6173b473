"""What Hypothesis calls when it is imported, so that ``st.from_type`` knows the model's types.

It imports the model and no strategy: those come when one is first asked for.
"""

from __future__ import annotations

from typing import Any, NewType

import attrs
from hypothesis import strategies as st


def register() -> None:
    """Tell Hypothesis of every class and id that ``govmodel.model`` gives out."""
    # Whoever has Hypothesis and govmodel installed runs this with every import of Hypothesis.
    import govmodel.model as m  # noqa: PLC0415

    for name in m.__all__:
        kind = getattr(m, name)
        if is_made(kind):
            st.register_type_strategy(kind, _strategy)
        if isinstance(kind, type) and attrs.has(kind):
            # st.builds asks the fields for their types, which are names until somebody looks them up.
            attrs.resolve_types(kind)


def is_made(kind: Any) -> bool:
    """Whether a strategy goes with ``kind``: it does with attrs classes and typed ids."""
    return isinstance(kind, NewType) or (isinstance(kind, type) and attrs.has(kind))


def _strategy(kind: Any) -> st.SearchStrategy[Any]:
    # The strategies take longer to import than the model they are for.
    from govmodel.testing.table import strategy_for  # noqa: PLC0415

    return strategy_for(kind)
