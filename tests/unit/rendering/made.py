"""Values that rendering is tried on: a small structure, a report made by hand, and strategies for more."""

from __future__ import annotations

from hypothesis import strategies as st

from govmodel.findings.finding import Authority, Finding, Quote, Severity
from govmodel.findings.report import NotChecked, Report
from govmodel.findings.text import Text
from govmodel.model.dates import PartialDate
from govmodel.model.document import Document, Extent, Section
from govmodel.model.duty import Duty
from govmodel.model.ids import DutyId, MatterId, SeatId, StructureId, UnitId
from govmodel.model.matter import Claim, Match, Matter
from govmodel.model.meeting import JointMeeting
from govmodel.model.part import Part, Scope
from govmodel.model.seat import Seat, SeatList, SeatRole
from govmodel.model.source import Source
from govmodel.model.unit import Unit
from govmodel.testing.strategies.awkward import texts

CITY, PROVINCE = StructureId("city"), StructureId("province")


def unit(id_: str, name: str) -> Unit:
    return Unit(id=UnitId(id_), name=name)


def duty(id_: str, actor: str, part: Part, task: str, scope: Scope = Scope.CERTAIN) -> Duty:
    return Duty(id=DutyId(id_), actors=(UnitId(actor),), part=part, marker=part.value, task=task, scope=scope)


def matter(id_: str, title: str, *elements: str) -> Matter:
    return Matter(id=MatterId(id_), title=title, claims=tuple(Claim(element=DutyId(element)) for element in elements))


def small(*, sections: frozenset[Section] = frozenset(Section)) -> JointMeeting:
    """Three units and a duty of every sort: owned, helped only, promoted, on a reading, and alone."""
    return JointMeeting(
        id=CITY,
        name="某市联席会议",
        document=Document(extent=Extent(whole=sections)),
        units=(unit("a", "市甲事局"), unit("b", "市乙事局"), unit("c", "市丙事委员会")),
        members=SeatList(
            seats=tuple(
                Seat(id=SeatId(f"member/{id_}"), role=SeatRole.MEMBER, unit=UnitId(id_)) for id_ in ("c", "a", "b")
            )
        ),
        duties=(
            duty("a/1", "a", Part.OWN, "管质量"),
            duty("b/1", "b", Part.ASSIST, "管质量"),
            duty("b/2", "b", Part.COOPERATE, "管合同"),
            duty("c/1", "c", Part.PROMOTE, "管合同"),
            duty("a/2", "a", Part.OWN, "管输出", Scope.READING),
            duty("b/3", "b", Part.COOPERATE, "管输出"),
            duty("c/2", "c", Part.LEAD, "办别的事"),
        ),
        matters=(
            matter("quality", "质量", "a/1", "b/1"),
            matter("contracts", "合同", "b/2", "c/1"),
            matter("export", "输出", "a/2", "b/3"),
            matter("nothing", "空事项"),
        ),
    )


def lost_lead(severity: Severity = Severity.ERROR) -> Finding:
    return Finding(
        code="GM101",
        slug="duty-without-owner",
        severity=severity,
        path="$.matters[0]",
        element_id="quality",
        message=Text("「{title}」没有负责单位", "nobody owns “{title}”"),
        params=(("title", "服务质量"),),
        source=Quote(
            who="市民政局",
            words="建立信息沟通机制，协助监督管理家庭服务企业的服务质量",
            marked="协助",
            structure=CITY,
            source=Source(document="city", clause="三/市民政局", quote="协助…", start=10, end=36),
        ),
        related=(
            Quote(
                who="市妇联",
                words="协同相关部门监督管理家庭服务企业的服务质量",
                marked="协同",
                structure=CITY,
                note=Text("未写明「相关部门」是谁", "does not say who “相关部门” are"),
            ),
            Quote(who="省商务厅", words="负责监督管理家庭服务企业的服务质量", marked="负责", structure=PROVINCE),
        ),
        authority=(Authority(title=Text("某意见", "An opinion"), clause="第六条", quote="要明确牵头部门"),),
        suggestion=Text("写明由谁负责「{title}」", "say who owns “{title}”"),
    )


def report(*findings: Finding) -> Report:
    return Report(
        structure=CITY,
        name="某市联席会议",
        as_of=PartialDate.parse("2011-12-27"),
        against=PROVINCE,
        findings=findings,
        ran=("GM101", "GM102"),
        not_checked=(
            NotChecked(code="GM201", slug="rank", reason=Text("没有日期", "no date is known")),
            NotChecked(code="GM202", slug="other", reason=Text("没有日期", "no date is known")),
            NotChecked(code="GM401", slug="plenary", reason=Text("手头没有工作规则", "rules not at hand")),
        ),
    )


def _plain(text: str) -> str:
    return text.replace("{", "（").replace("}", "）")


_sentences = st.builds(Text, texts().map(_plain), texts().map(_plain))
_quotes = st.builds(
    Quote,
    who=st.none() | texts(),
    words=texts(),
    marked=st.none() | texts(),
    structure=st.sampled_from([CITY, PROVINCE]),
    source=st.none() | st.builds(Source, document=texts(), clause=texts(), quote=texts()),
    note=st.none() | _sentences,
)
_authorities = st.builds(
    Authority,
    title=_sentences,
    clause=st.none() | texts(),
    quote=st.none() | texts(),
    sure=st.sampled_from(["seen", "memory", "convention"]),
)


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    """Findings of any severity, with awkward words everywhere."""
    match = draw(st.sampled_from(Match))
    return Finding(
        code=draw(st.sampled_from(["GM101", "GM303", "GM999"])),
        slug="made-up",
        severity=draw(st.sampled_from(Severity)),
        path=draw(texts()),
        element_id=draw(st.none() | texts()),
        message=Text("「{a}」与「{b}」", "“{a}” and “{b}”"),
        params=(("a", draw(texts())), ("b", draw(texts()))),
        source=draw(st.none() | _quotes),
        related=tuple(draw(st.lists(_quotes, max_size=3))),
        authority=tuple(draw(st.lists(_authorities, max_size=2))),
        suggestion=draw(st.none() | st.just(Text("改「{a}」", "mend “{a}”"))),
        match=match,
        score=draw(st.none() | st.floats(0, 1)) if match is Match.SUGGESTED else None,
    )


def reports() -> st.SearchStrategy[Report]:
    """Reports with up to three findings."""
    return st.lists(findings(), max_size=3).map(lambda found: report(*found))
