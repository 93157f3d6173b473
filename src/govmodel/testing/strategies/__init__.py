"""Hypothesis strategies for the model's values, one module for each few of its files."""

from govmodel.testing.strategies.spelling import spell_sparsely

# With whichever strategy comes first: a value is shown by what it says.
spell_sparsely()
