"""What a rule is given to look at."""

from __future__ import annotations

from functools import cached_property

from govmodel.catalogue.catalogue import Catalogue, default_catalogue
from govmodel.catalogue.validity import span
from govmodel.comparison.pairing import Matters
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, Place, Tier
from govmodel.model.elements import Path, declared
from govmodel.model.ids import LineId, UnitId
from govmodel.model.index import Index
from govmodel.model.integrity import path_text
from govmodel.model.matter import Matter
from govmodel.model.meeting import JointMeeting
from govmodel.model.questions import helping_alone
from govmodel.model.unit import UnitKind


class Context:
    """One structure under check, its base if any, and the date that dated facts are taken for.

    What several rules need is worked out once, when the first of them asks.
    """

    def __init__(
        self,
        structure: JointMeeting,
        *,
        base: JointMeeting | None = None,
        as_of: PartialDate | None = None,
        catalogue: Catalogue | None = None,
    ) -> None:
        """Keep what is to be looked at; nothing is worked out yet."""
        self.structure = structure
        self.index = Index(structure)
        self.as_of = as_of if as_of is not None else structure.document.date
        self._base = Context(base, catalogue=catalogue) if base is not None else None
        self._catalogue = catalogue

    @property
    def has_base(self) -> bool:
        """Whether there is something to hold the structure against."""
        return self._base is not None

    @property
    def base(self) -> Context:
        """The structure it is held against, as a context of its own.

        Raises:
            LookupError: If there is none. The runner gives one to every rule that needs it.
        """
        if self._base is None:
            msg = "没有对照的文件 / nothing to compare with"
            raise LookupError(msg)
        return self._base

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue to ask; the library's own where none was given."""
        return self._catalogue if self._catalogue is not None else default_catalogue()

    def kind_of(self, line: LineId) -> UnitKind | None:
        """What sort of organ carries a line of work on the date, as the catalogue has it."""
        return self.catalogue.kind_of(line, span(self.as_of))

    @property
    def division(self) -> Division | Place | None:
        """The body's own."""
        return self.structure.division

    @property
    def tier(self) -> Tier | None:
        """The body's tier, where known."""
        return self.structure.division.tier if self.structure.division is not None else None

    @cached_property
    def matters(self) -> tuple[Matter, ...]:
        """The declared matters, then each unclaimed helping duty as a matter of one."""
        return (*self.structure.matters, *helping_alone(self.index))

    @cached_property
    def paired(self) -> Matters:
        """The matters, ready to be paired with another structure's."""
        return Matters(self.index)

    @cached_property
    def _paths(self) -> dict[str, Path]:
        return {name: path for _, name, path in declared(self.structure)}

    def has(self, element_id: str) -> bool:
        """Whether an element of that id stands in the structure."""
        return element_id in self._paths

    def place_of(self, element_id: str) -> Path:
        """Where an element stands, from the root."""
        return self._paths[element_id]

    def path_of(self, element_id: str) -> str:
        """Where an element stands, as findings write it: ``$.duties[3]``."""
        return path_text(self._paths[element_id])

    @cached_property
    def member_units(self) -> frozenset[UnitId]:
        """The units that are members: as such, or through a person who sits for them."""
        seats = self.structure.members.seats
        return self.index.member_units | {
            post.unit for seat in seats if seat.unit is None for post in seat.posts if post.unit is not None
        }

    @cached_property
    def members_known(self) -> bool:
        """Whether one can tell who is not a member: units are listed, and the list is neither open nor cut."""
        members = self.structure.members
        return bool(self.member_units) and not members.open and not members.truncated

    @cached_property
    def sits(self) -> frozenset[str]:
        """Lines of work, by place, of which some unit is a member: a host named by another name still sits."""
        units = (self.index.units[unit] for unit in self.member_units)
        return frozenset(f"{unit.where.value}/{line}" for unit in units for line in unit.lines)

    @cached_property
    def convening_units(self) -> frozenset[UnitId]:
        """The units that hold a convener's seat, which a list of people need not name again among the members."""
        seats = self.structure.conveners.seats
        return frozenset(seat.unit for seat in seats if seat.unit is not None)

    def is_member(self, unit_id: UnitId) -> bool:
        """Whether a unit sits among members or conveners, itself or by a part of it or its line of work."""
        if unit_id in self.member_units or unit_id in self.convening_units:
            return True
        unit = self.index.units[unit_id]
        if unit.part_of is not None and unit.part_of in self.member_units:
            return True
        return any(f"{unit.where.value}/{line}" in self.sits for line in unit.lines)
