"""The joint meeting itself: everything one notice says of one body."""

from __future__ import annotations

from enum import Enum

import attrs

from govmodel.model.actor import Actor, BodyRef
from govmodel.model.division import Division, Place
from govmodel.model.document import Document
from govmodel.model.duty import Duty, MandateItem
from govmodel.model.errors import InvalidModel
from govmodel.model.fields import many, named, sparse_repr
from govmodel.model.group import Group
from govmodel.model.ids import StructureId, UnitId
from govmodel.model.integrity import problems
from govmodel.model.kinds import typed
from govmodel.model.matter import Matter
from govmodel.model.office import Office
from govmodel.model.open_item import OpenItem
from govmodel.model.part import Norm
from govmodel.model.roster import Appointment
from govmodel.model.rules import WorkingRules
from govmodel.model.seat import SeatList
from govmodel.model.soundness import sound
from govmodel.model.source import SourceEntry
from govmodel.model.unit import Unit


class Form(Enum):
    """Which of the kindred forms a body is."""

    JOINT_MEETING = "联席会议"
    LEADING_GROUP = "领导小组"
    COORDINATION_GROUP = "协调小组"
    COMMITTEE = "委员会"
    HEADQUARTERS = "指挥部"


class LowerTiersStance(Enum):
    """What a document says of the tiers below setting up their own."""

    PERMITTED = "可以建立"
    REQUIRED = "应当建立"


@attrs.frozen(kw_only=True, repr=False)
class LowerTiers:
    """The clause to lower tiers.

    Attributes:
        stance: Left to them, or required of them.
        addressed: To whom it speaks, as units of the structure or roles.
        tasks: What they are to do, item by item.
        condition: What it hangs on: 根据本地区实际，因地制宜.
        norm: How firm it is.
    """

    stance: LowerTiersStance
    addressed: tuple[Actor, ...] = many()
    tasks: tuple[str, ...] = many()
    condition: str | None = None
    norm: Norm = Norm.MUST

    __attrs_post_init__ = typed
    __repr__ = sparse_repr


class RelationKind(Enum):
    """How a body stands to another."""

    REPORTS_TO = "报告于"
    REPLACES = "取代"
    PART_OF = "属于"
    LED_BY = "受其领导"


@attrs.frozen(kw_only=True, repr=False)
class Relation:
    """A tie to a government or another body.

    Attributes:
        kind: How the body stands to the target.
        target: A unit of the structure, or another body.
    """

    kind: RelationKind
    target: UnitId | BodyRef

    __attrs_post_init__ = typed
    __repr__ = sparse_repr


@attrs.frozen(kw_only=True, repr=False)
class JointMeeting:
    """A joint meeting (联席会议), or a kindred body, as one document sets it up.

    Equality leaves ``sources`` out: two structures that say the same are equal wherever they were
    read. Compare the bytes of :func:`govmodel.dumps` where the sources matter.

    Attributes:
        id: Names the structure among others.
        name: The body's full name: 常州市发展家庭服务业联席会议.
        short_name: What the text calls it from then on: 联席会议.
        aliases: Other names the same text uses.
        topic: What it is about: 发展家庭服务业.
        short_topic: What the text calls its field from then on, where it says so: 托育服务 for
            3岁以下婴幼儿照护服务.
        form: A joint meeting, or which kindred form.
        division: Whose body it is. ``None`` where the text does not show it.
        document: The document's head.
        units: Every unit named anywhere, once.
        lead_units: The lead (牵头单位), where one is named.
        mandate: What the body is for, item by item.
        conveners: 召集人 of all levels, in order.
        members: 成员, as seats of their units or persons.
        liaisons: 联络员.
        office: ``None`` where the text names neither office nor daily work.
        duties: Who owes what (职责分工), and what members owe in common.
        matters: What the duties are about, across actors.
        groups: Bodies within the body.
        stated_groups: How many of them the text states; ``None`` where it states none.
        rules: The working rules.
        lower_tiers: ``None`` where nothing is said.
        relations: Ties to governments and other bodies.
        coordinating: Whether it counts among the 议事协调机构; ``None`` where the text does not say.
        roster: People, pointing at seats.
        open: What came from the level above and a person has still to decide, in the order of the text.
        sources: What each element rests on; one table, left out of equality.

    Raises:
        InvalidModel: If ``name`` is blank, or ids (its own among them) are malformed, repeated or
            dangling, or one open item stands twice, with every such problem.
    """

    id: StructureId
    name: str
    short_name: str | None = None
    aliases: tuple[str, ...] = many()
    topic: str | None = None
    short_topic: str | None = None
    form: Form = Form.JOINT_MEETING
    division: Division | Place | None = None
    document: Document = Document()
    units: tuple[Unit, ...] = many()
    lead_units: tuple[UnitId, ...] = many()
    mandate: tuple[MandateItem, ...] = many()
    conveners: SeatList = SeatList()
    members: SeatList = SeatList()
    liaisons: SeatList = SeatList()
    office: Office | None = None
    duties: tuple[Duty, ...] = many()
    matters: tuple[Matter, ...] = many()
    groups: tuple[Group, ...] = many()
    stated_groups: int | None = None
    rules: WorkingRules = WorkingRules()
    lower_tiers: LowerTiers | None = None
    relations: tuple[Relation, ...] = many()
    coordinating: bool | None = None
    roster: tuple[Appointment, ...] = many()
    open: tuple[OpenItem, ...] = many()
    sources: tuple[SourceEntry, ...] = many(eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse ids that are malformed, repeated or dangling."""
        typed(self)
        named(self.name)
        found = () if sound(self) else problems(self)
        if found:
            raise InvalidModel(found)

    def __repr__(self) -> str:
        """One line that tells which body this is and how big."""
        return (
            f"<JointMeeting {self.name}: {len(self.conveners.seats)} 召集人, {len(self.members.seats)} 成员, "
            f"{len(self.duties)} 职责条目, {len(self.rules.all())} 规则>"
        )


Structure = JointMeeting
"""Any structure. Plans, programmes and practice reports join it when the model holds them."""
