"""The documents that rules rest on, each written down once."""

from __future__ import annotations

from typing import Final

from govmodel.findings.finding import Authority
from govmodel.findings.text import Text

ONE_DEPARTMENT: Final = Authority(
    title=Text(
        "《关于深化行政管理体制改革的意见》（中共十七届二中全会，2008）",
        "Opinions on Deepening Reform of the Administrative System (CPC 17th Central Committee, 2nd plenum, 2008)",
    ),
    quote="坚持一件事情原则上由一个部门负责，确需多个部门管理的事项，要明确牵头部门，分清主次责任",
)
"""One matter, one department; where several, a lead. The words as quoted by a 机构编制 office."""

WHO_LEADS: Final = Authority(
    title=Text("《部门职责分工协调办法》（中央编办）", "Measures for Coordinating Departments' Duties (SCOPSR)"),
    clause="第六条、第七条",
    sure="memory",
)
"""Who handles a matter where several do: the lead; of several leads the first named. Its letter was not seen."""

NATIONAL_JOINT_MEETINGS: Final = Authority(
    title=Text(
        "国务院办公厅 国办函〔2003〕49号（部际联席会议）",
        "General Office of the State Council, Guobanhan [2003] No. 49 (inter-ministerial joint meetings)",
    ),
    clause="第二条",
    quote="名称、召集人、牵头单位、成员单位、工作任务与规则",
)
"""What a request to set up a joint meeting states. Binds 部际 meetings; for lower tiers it is persuasive."""

LEADERSHIP_RANKS: Final = Authority(
    title=Text("《中华人民共和国公务员法》（2018 年修订）", "Civil Servant Law (2018 revision)"),
    clause="第十八条",
    quote="县处级正职、县处级副职、乡科级正职、乡科级副职",
)
"""The ten leadership ranks. The article's number is from memory."""

ORGANS_AND_STAFFING: Final = Authority(
    title=Text(
        "《地方各级人民政府机构设置和编制管理条例》（国务院令第486号）",
        "Regulations on Organs and Staffing of Local Governments (State Council Decree 486)",
    ),
    clause="第十条",
    sure="memory",
)
"""One duty, one organ; how disputes over duties are settled."""

CONSISTENT: Final = Authority(
    title=Text("本库约定：公文内部应当一致", "Convention of this library: a document should agree with itself"),
    sure="convention",
)
"""Where no rule of law is at hand and the document contradicts itself."""

WORKABLE: Final = Authority(
    title=Text(
        "本库约定：工作规则应当写到能够照办、能够督查",
        "Convention of this library: a working rule should say enough to be carried out and checked",
    ),
    sure="convention",
)
"""Where no rule of law is at hand and a working rule leaves open what one would need to follow it."""

FITTING: Final = Authority(
    title=Text(
        "本库约定：人员的级别应当与所在单位、所办的事相称",
        "Convention of this library: a person's rank should fit the unit and the task",
    ),
    sure="convention",
)
"""Where the law gives the ranks and practice says whom a unit sends."""

FOLLOWS_ABOVE: Final = Authority(
    title=Text(
        "本库约定：上级文件规定的，本级应当承接或者说明",
        "Convention of this library: what the level above provides is taken up here, or its absence explained",
    ),
    sure="convention",
)
"""Where a document rests on another and is silent on what that one provides."""

LEFT_TO_PEOPLE: Final = Authority(
    title=Text(
        "本库约定：只有人能定的，标为待定，不代为决定",
        "Convention of this library: what only a person can decide is marked open, and not decided for them",
    ),
    sure="convention",
)
"""Where the level above leaves a question that neither law nor the catalogue answers."""
