"""``govmodel demo``: what a city issued, checked against the province's system it came from."""

from __future__ import annotations

import argparse

from govmodel.checking.runner import check
from govmodel.cli.drawing import draw
from govmodel.cli.option import Outcome
from govmodel.cli.setting import Setting
from govmodel.examples.shipped import changzhou_2011, jiangsu_2011, jingzhou_2020
from govmodel.rendering.demo import demo_view


def run(_arguments: argparse.Namespace, setting: Setting) -> Outcome:
    """Check the shipped structures here and now, and show the worst that is found."""
    province, city, other = jiangsu_2011(), changzhou_2011(), jingzhou_2020()
    view = demo_view(province, city, check(city, against=province), [(other, check(other))], setting.lang)
    return Outcome(out=draw(view, setting))
