"""The fields of a structure that ids stand in, for those who look through it before it is made."""

from __future__ import annotations

from typing import Any, Protocol


class Whole(Protocol):
    """The fields of a joint meeting that ids stand in.

    Spelled out here so that the meeting can ask this module to check it without the two importing
    each other.
    """

    @property
    def id(self) -> Any:
        """The id of the structure itself, among others like it."""

    @property
    def document(self) -> Any:
        """The document that sets it up, with issuers and addressees."""

    @property
    def units(self) -> Any:
        """The units, each of which has an id."""

    @property
    def lead_units(self) -> Any:
        """Ids of the units that lead."""

    @property
    def mandate(self) -> Any:
        """The items of what the body is for, each of which has an id."""

    @property
    def conveners(self) -> Any:
        """The seats of those who convene."""

    @property
    def members(self) -> Any:
        """The seats of the members."""

    @property
    def liaisons(self) -> Any:
        """The seats of the liaison officers."""

    @property
    def office(self) -> Any:
        """The office, with seats and functions of its own; or nothing."""

    @property
    def duties(self) -> Any:
        """The duties, each with an id and actors."""

    @property
    def matters(self) -> Any:
        """The matters, each with the duties it claims."""

    @property
    def groups(self) -> Any:
        """The groups, which hold seats, duties and groups in turn."""

    @property
    def rules(self) -> Any:
        """The working rules, kind by kind."""

    @property
    def lower_tiers(self) -> Any:
        """What is asked of lower tiers, and of whom; or nothing."""

    @property
    def relations(self) -> Any:
        """Relations to other bodies and to units."""

    @property
    def roster(self) -> Any:
        """The roster, whose lines point at seats."""

    @property
    def open(self) -> Any:
        """The open items, each about an element or the whole."""

    @property
    def sources(self) -> Any:
        """The table of sources, by address."""
