"""Who sits in a body: conveners, members, office, liaisons, groups and roster."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from govmodel.findings.text import Text
from govmodel.model.group import Group
from govmodel.model.index import Index, every_group
from govmodel.model.meeting import Structure
from govmodel.model.office import Office, OfficeForm
from govmodel.model.post import Post
from govmodel.model.seat import PerUnit, Seat, SeatLevel, SeatList
from govmodel.rendering.labels import joined, role_label, say, seat_label
from govmodel.rendering.naming import holder, post_text
from govmodel.rendering.table import Column, Table
from govmodel.rendering.view import Block, Heading, Paragraph, Tone, View

_CONVENERS: Final = Text("召集人", "Conveners")
_MEMBERS: Final = Text("成员", "Members")
_OFFICE: Final = Text("办公室", "Office")
_LIAISONS: Final = Text("联络员", "Liaisons")
_HEADS: Final = Text("负责人", "Heads")
_ROSTER: Final = Text("成员名单", "Roster")
_SEAT: Final = Text("席位", "Seat")
_HOLDER: Final = Text("担任者", "Held by")
_RANK: Final = Text("级别", "Rank")
_REMARKS: Final = Text("说明", "Remarks")
_PERSON: Final = Text("姓名", "Name")
_POSTS: Final = Text("职务", "Posts")
_SINCE: Final = Text("起", "Since")
_UNTIL: Final = Text("止", "Until")
_JOINT: Final = Text("共同担任", "jointly")
_CONCURRENT: Final = Text("兼任", "beside another post")
_ALSO: Final = Text("兼{roles}", "also {roles}")
_OPEN: Final = Text("名单是开放的：所列以外还有。", "The list is open: there are more than those named.")
_CUT: Final = Text("手头的文本删去了其中一些。", "The text at hand leaves some of them out.")
_STATED: Final = Text("文中写的数目：{count}。", "The number the text states: {count}.")
_PER_UNIT: Final = Text("每个成员单位{count}：{post}{remarks}", "From each member unit{count}: {post}{remarks}")
_HOST: Final = Text("设在{hosts}。", "Set up in {hosts}.")
_DAILY: Final = Text("不设办公室，日常工作由{hosts}承担。", "No office; the daily work is done by {hosts}.")
_DAILY_BY: Final = Text("日常工作由{unit}承担。", "The daily work is done by {unit}.")
_NOWHERE: Final = Text("手头的文本没有写设在哪里。", "The text at hand does not say where it is.")
_FUNCTIONS: Final = Text("职能 {count} 项：{tasks}", "Functions ({count}): {tasks}")
_HIDDEN: Final = Text("姓名没有显示。", "The names are not shown.")
_NONE: Final = Text("没有写明任何席位。", "No seat is written down.")


def members_view(structure: Structure, lang: str = "zh", *, names: bool = False) -> View:
    """Every seat with its holder, rank and remarks.

    Args:
        structure: Whose seats.
        lang: ``zh`` or ``en``.
        names: Whether the roster shows people's names.
    """
    index = Index(structure)
    groups: list[tuple[Block, ...]] = [(Heading(text=structure.name, aside=structure.id, level=1),)]
    groups += _seat_group(index, _CONVENERS, structure.conveners, lang)
    groups += _seat_group(index, _MEMBERS, structure.members, lang)
    groups += _office_group(index, structure.office, lang)
    groups += _seat_group(index, _LIAISONS, structure.liaisons, lang)
    for group in every_group(structure):
        groups += _group_groups(index, group, lang)
    groups += _roster_group(index, lang, names=names)
    if len(groups) == 1:
        groups.append((Paragraph(text=say(_NONE, lang)),))
    return View(groups=tuple(groups))


def _seat_group(index: Index, title: Text, seats: SeatList, lang: str, lead: str = "") -> list[tuple[Block, ...]]:
    if not seats:
        return []
    heading = Heading(text=f"{lead}{say(title, lang)}", aside=str(len(seats.seats)) if seats.seats else "")
    notes = [Paragraph(text=note) for note in _list_notes(seats, lang)]
    table = (_seat_table(index, seats.seats, lang),) if seats.seats else ()
    return [(heading, *notes, *table)]


def _list_notes(seats: SeatList, lang: str) -> list[str]:
    notes = []
    if seats.per_unit is not None:
        notes.append(per_unit_text(seats.per_unit, lang))
    if seats.open:
        notes.append(say(_OPEN, lang))
    if seats.truncated:
        notes.append(say(_CUT, lang))
    stated = seats.stated_words or (str(seats.stated_count) if seats.stated_count is not None else "")
    counted = [
        f"{role_label(count.role, count.level, lang)} {count.words or count.count}"
        for count in seats.counts
        if count.words or count.count is not None
    ]
    if stated or counted:
        notes.append(_STATED.fill({"count": joined([stated, *counted], lang)}, lang))
    return notes


def per_unit_text(rule: PerUnit, lang: str) -> str:
    """The rule by which each member unit fills a seat, as printed where its words are kept."""
    if rule.printed:
        return rule.printed
    remarks = joined(_remarks(rule, lang), lang)
    count = "" if rule.count is None else f"{rule.count}名" if lang == "zh" else f" {rule.count}"
    bracket = (f"（{remarks}）" if lang == "zh" else f" ({remarks})") if remarks else ""
    return _PER_UNIT.fill({"count": count, "post": rule.post.title, "remarks": bracket}, lang)


def _seat_table(index: Index, seats: tuple[Seat, ...], lang: str) -> Table:
    rows = [
        (seat_label(seat, lang), holder(index, seat, lang), _ranks(seat.posts), _seat_remarks(seat, lang))
        for seat in seats
    ]
    return _without_empty((_SEAT, _HOLDER, _RANK, _REMARKS), rows, lang)


def _without_empty(heads: tuple[Text, ...], rows: Sequence[tuple[str, ...]], lang: str) -> Table:
    """The table without the columns that say nothing."""
    kept = [place for place in range(len(heads)) if any(row[place] for row in rows)]
    return Table(
        columns=tuple(Column(head=say(heads[place], lang)) for place in kept),
        rows=tuple(tuple(row[place] for place in kept) for row in rows),
    )


def _ranks(posts: tuple[Post, ...]) -> str:
    return "、".join(dict.fromkeys(str(post.rank) for post in posts if post.rank is not None))


def _seat_remarks(seat: Seat, lang: str) -> str:
    return joined([say(_JOINT, lang) if seat.joint else "", *_remarks(seat, lang)], lang)


def _remarks(seat: Seat | PerUnit, lang: str) -> list[str]:
    roles = joined([role_label(role, SeatLevel.PLAIN, lang) for role in seat.also], lang)
    return [say(_CONCURRENT, lang) if seat.concurrent else "", _ALSO.fill({"roles": roles}, lang) if roles else ""]


def _office_group(index: Index, office: Office | None, lang: str, lead: str = "") -> list[tuple[Block, ...]]:
    if office is None:
        return []
    blocks: list[Block] = [Heading(text=f"{lead}{say(_OFFICE, lang)}")]
    blocks += [Paragraph(text=line) for line in _office_lines(index, office, lang)]
    blocks += [Paragraph(text=note) for note in _list_notes(office.seats, lang)]
    if office.seats.seats:
        blocks.append(_seat_table(index, office.seats.seats, lang))
    return [tuple(blocks)]


def _office_lines(index: Index, office: Office, lang: str) -> list[str]:
    lines = []
    hosts = office.printed or joined([index.units[host].name for host in office.hosts], lang)
    if hosts:
        lines.append((_HOST if office.form is OfficeForm.OFFICE else _DAILY).fill({"hosts": hosts}, lang))
    if office.daily_work is not None:
        lines.append(_DAILY_BY.fill({"unit": index.units[office.daily_work].name}, lang))
    if not lines:
        lines.append(say(_NOWHERE, lang))
    if office.functions:
        tasks = ("；" if lang == "zh" else "; ").join(duty.task for duty in office.functions)
        lines.append(_FUNCTIONS.fill({"count": str(len(office.functions)), "tasks": tasks}, lang))
    return lines


def _group_groups(index: Index, group: Group, lang: str) -> list[tuple[Block, ...]]:
    lead = f"{group.name} · "
    found = [
        *_seat_group(index, _HEADS, group.heads, lang, lead),
        *_seat_group(index, _MEMBERS, group.members, lang, lead),
        *_office_group(index, group.office, lang, lead),
    ]
    return found or [(Heading(text=group.name),)]


def _roster_group(index: Index, lang: str, *, names: bool) -> list[tuple[Block, ...]]:
    roster = index.structure.roster
    if not roster:
        return []
    rows = [
        (
            seat_label(index.seats[line.seat], lang),
            (line.person or "") if names else "",
            joined([post_text(index, post, index.seats[line.seat].unit) for post in line.posts], lang),
            str(line.since or ""),
            str(line.until or ""),
        )
        for line in roster
    ]
    heading = Heading(text=say(_ROSTER, lang), aside=str(len(roster)))
    hidden = not names and any(line.person for line in roster)
    notes = (Paragraph(text=say(_HIDDEN, lang), tone=Tone.FAINT),) if hidden else ()
    return [(heading, *notes, _without_empty((_SEAT, _PERSON, _POSTS, _SINCE, _UNTIL), rows, lang))]
