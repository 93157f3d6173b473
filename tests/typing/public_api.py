"""Checked by mypy and never run: what the public names give, as a user's type checker sees it."""

from pathlib import Path
from typing import assert_type

import govmodel as gm


def typed(meeting: gm.JointMeeting, matter: gm.Matter) -> None:
    """Each expression is of the type that its documentation promises."""
    assert_type(gm.load("x.json"), gm.JointMeeting)
    assert_type(gm.loads("{}"), gm.JointMeeting)
    assert_type(gm.dumps(meeting), str)
    assert_type(gm.check(meeting), gm.Report)
    assert_type(gm.check(meeting).errors, tuple[gm.Finding, ...])
    assert_type(gm.render(gm.check(meeting)), str)
    assert_type(gm.render(meeting, "markdown", lang="en", part="matrix"), str)
    assert_type(gm.derive(meeting, "常州市", as_of="2011").structure, gm.JointMeeting)
    assert_type(gm.derive(meeting, "常州市").open, tuple[gm.Question, ...])
    assert_type(gm.explain(gm.derive(meeting, "常州市"), "hrss"), str)
    assert_type(gm.read("关于建立联席会议制度的通知"), gm.Reading)
    assert_type(gm.read(b"").structures, tuple[gm.JointMeeting, ...])
    assert_type(gm.read(Path("x.docx")).require_structure(), gm.JointMeeting)
    assert_type(gm.read("").unread, tuple[gm.Span, ...])
    assert_type(gm.render(gm.read(""), part="source"), str)
    assert_type(gm.from_quotes(meeting, "").misquotes, tuple[gm.Misquote, ...])
    assert_type(gm.read_decisions("x.toml").decisions, tuple[gm.Decision, ...])
    assert_type(gm.find_rule("GM101"), gm.CheckRule | None)
    assert_type(gm.catalogue.default_catalogue(), gm.catalogue.Catalogue)
    assert_type(gm.apply(meeting), gm.JointMeeting)
    assert_type(gm.owners(gm.Index(meeting), matter), tuple[gm.Actor, ...])
    assert_type(gm.Rank.of("正处级").lower(), gm.Rank | None)
    assert_type(gm.RankSet.of("处级").highest, gm.Rank)
    assert_type(gm.PartialDate.parse("2011"), gm.PartialDate)
    assert_type(meeting.duties, tuple[gm.Duty, ...])
    assert_type(meeting.duties[0].actors, tuple[gm.Actor, ...])
    assert_type(meeting.division, gm.Division | gm.Place | None)


def refused(duty: gm.Duty) -> None:
    """Each of these is a mistake that a type checker must see; an ignore that is not needed is an error itself."""
    gm.Unit(id="jia", name="甲局")  # type: ignore[arg-type]  # a text is no unit's id
    gm.Duty(id=gm.DutyId("jia/1"), task="甲事")  # type: ignore[call-arg]  # the part is missing
    duty.task = "乙事"  # type: ignore[misc]  # values are frozen
    gm.RankSet("处级")  # type: ignore[arg-type]  # a name is made a set by RankSet.of
