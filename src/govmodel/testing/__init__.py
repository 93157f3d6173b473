"""Hypothesis strategies and laws for users of the library; needs the ``testing`` extra."""

from govmodel.testing.strategies.structures import joint_meetings

__all__ = ["joint_meetings"]
