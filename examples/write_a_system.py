"""Put a small system together in Python, check it, and print its file.

What you will see:

    GM101 question
    "name": "某县全民阅读工作联席会议",
"""

import govmodel as gm

culture = gm.Unit(id=gm.UnitId("culture"), name="县文旅局")
education = gm.Unit(id=gm.UnitId("education"), name="县教育局")

meeting = gm.JointMeeting(
    id=gm.StructureId("reading"),
    name="某县全民阅读工作联席会议",
    topic="全民阅读",
    units=(culture, education),
    conveners=gm.SeatList(
        seats=(
            gm.Seat(
                id=gm.SeatId("convener"),
                role=gm.SeatRole.CONVENER,
                unit=culture.id,
                posts=(gm.Post(title="局长", post_class=gm.PostClass.UNIT_HEAD),),
            ),
        ),
    ),
    members=gm.SeatList(
        seats=tuple(
            gm.Seat(id=gm.SeatId(f"member/{unit.id}"), role=gm.SeatRole.MEMBER, unit=unit.id)
            for unit in (culture, education)
        ),
        stated_count=2,
    ),
    office=gm.Office(hosts=(culture.id,)),
    duties=(
        gm.Duty(
            id=gm.DutyId("culture/1"),
            actors=(culture.id,),
            part=gm.Part.LEAD,
            marker="牵头",
            task="组织全民阅读活动",
        ),
        gm.Duty(
            id=gm.DutyId("education/1"),
            actors=(education.id,),
            part=gm.Part.COOPERATE,
            marker="配合",
            task="做好相关工作",
        ),
    ),
)

for finding in gm.check(meeting):
    print(finding.code, finding.severity.value, finding.text("zh"))

print(gm.dumps(meeting))
