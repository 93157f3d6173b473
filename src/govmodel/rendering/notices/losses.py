"""What a notice cannot carry: the fields that reading it back does not give again, and why."""

from __future__ import annotations

from typing import Final

from govmodel.findings.text import Text

_IDS: Final = Text("编号是文件里的，公文不印", "ids belong to files; no notice prints them")
_PAGE: Final = Text("是网页或读者所知，不在公文内", "is known from a page or a reader, and stands in no notice")
_INFERRED: Final = Text("由印出的文字和目录推知", "follows from what is printed, by the catalogue")
_READINGS: Final = Text("是对文字的认定，不是文字", "is what somebody concludes from the words, and no word")
_UNUSED: Final = Text("别处已用正名，异名不再印出", "the unit goes by its name wherever it is named")
_PRINTED: Final = Text("有印出原文时以原文为准", "where printed words are kept, they stand in its place")

LOSSES: Final[dict[str, Text]] = {
    **dict.fromkeys(
        (
            "JointMeeting.id",
            "Unit.id",
            "Seat.id",
            "Duty.id",
            "MandateItem.id",
            "Group.id",
            "Appointment.id",
            "MeetingRule.id",
            "ReportRule.id",
            "MinutesRule.id",
            "BulletinRule.id",
            "DecisionRule.id",
            "SuccessionRule.id",
            "InvitationRule.id",
            "SealRule.id",
            "SunsetRule.id",
            "Delegation.id",
            "AccountabilityRule.id",
            "BodyRef.structure",
        ),
        _IDS,
    ),
    "JointMeeting.matters": Text("事项由人认定，跨单位，不印在公文里", "matters are declared by people, across units"),
    "JointMeeting.open": Text("待定事项是推导所留，不是公文内容", "open items are left by a derivation"),
    "JointMeeting.sources": Text("出处指向另一份文件", "sources point into another document"),
    "JointMeeting.division": _INFERRED,
    "Document.title_match": _READINGS,
    "Document.issuer_match": _READINGS,
    "Document.date_match": _READINGS,
    "Document.extent": _PAGE,
    "Document.published": _PAGE,
    "Document.validity": _PAGE,
    "Unit.lines": _INFERRED,
    "Unit.kind": _INFERRED,
    "Unit.where": _INFERRED,
    "Unit.place": _INFERRED,
    "Unit.organ": _INFERRED,
    "Unit.part_of": _INFERRED,
    "Unit.collective": _INFERRED,
    "Unit.full_name": _UNUSED,
    "Unit.aliases": _UNUSED,
    "Post.post_class": _INFERRED,
    "Seat.same_holder": Text("只有姓名或原文能看出", "shows only by names or by printed words"),
    "SeatList.truncated": _PAGE,
    "Duty.scope": Text("由标点和连写表示，读时再判", "is carried by marks and order, and judged again in reading"),
    "Appointment.person": Text("除非要求，不印姓名", "no name is printed unless asked for"),
}
"""Each field that a notice leaves out, as ``Class.field``, with the reason. A test holds it against the model."""

IN_PLACE: Final[dict[str, Text]] = {
    "Document.title": _PRINTED,
    "Seat.title": _PRINTED,
    "Seat.printed": _PRINTED,
    "PerUnit.printed": _PRINTED,
    "Office.printed": _PRINTED,
    "ReportRule.words": _PRINTED,
    "Interval.words": _PRINTED,
    "MeetingRule.printed": _PRINTED,
}
"""Fields that, where they hold words, are printed in the place of the fields beside them."""
