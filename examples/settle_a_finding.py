"""Give an orphaned duty an owner, see the finding go, and write the outcome to a file.

What you will see:

    before: 监督管理家庭服务企业的服务质量 has no owner
    after: 监督管理家庭服务企业的服务质量 is owned by commerce
    errors: 2, then 1
    read back from the file: the same
"""

import tempfile
from pathlib import Path

import govmodel as gm

MATTER = gm.MatterId("service-quality")
province = gm.examples.jiangsu_2011()
city = gm.examples.changzhou_2011()


def owned_by(structure: gm.JointMeeting) -> tuple[gm.Actor, ...]:
    """Who owns the matter."""
    matter = next(matter for matter in structure.matters if matter.id == MATTER)
    return gm.owners(gm.Index(structure), matter)


print("before:", "监督管理家庭服务企业的服务质量", "has no owner" if not owned_by(city) else "is owned")

# 市商务局 takes on what 省商务厅 has above: one duty more, and the claim that it is about this matter.
duty = gm.Duty(
    id=gm.DutyId("commerce/quality"),
    actors=(gm.UnitId("commerce"),),
    part=gm.Part.OWN,
    marker="负责",
    task="监督管理家庭服务企业的服务质量",
)
settled = gm.apply(
    city,
    gm.Add(path=("duties",), value=duty),
    gm.Add(path=("matters", MATTER, "claims"), value=gm.Claim(element=duty.id)),
)
print("after:", duty.task, "is owned by", *owned_by(settled))

errors = [len(gm.check(structure, against=province).errors) for structure in (city, settled)]
print(f"errors: {errors[0]}, then {errors[1]}")

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "settled.json"
    gm.dump(settled, path)
    print("read back from the file:", "the same" if gm.load(path) == settled else "something else")
