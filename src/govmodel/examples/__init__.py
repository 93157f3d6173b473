"""Three real systems as structures, transcribed by hand, every statement with its words in the notice."""

from govmodel.examples.shipped import (
    UnknownExample,
    changzhou_2011,
    example,
    jiangsu_2011,
    jingzhou_2020,
    names,
)

__all__ = [
    "UnknownExample",
    "changzhou_2011",
    "example",
    "jiangsu_2011",
    "jingzhou_2020",
    "names",
]
