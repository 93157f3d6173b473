"""Small questions that values answer about themselves."""

from __future__ import annotations

import datetime

import pytest

import govmodel.model as m

JIA = m.UnitId("jia")


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2011", (2011, 1, 1), (2011, 12, 31)),
        ("2012-02", (2012, 2, 1), (2012, 2, 29)),
        ("2011-12", (2011, 12, 1), (2011, 12, 31)),
        ("2011-12-27", (2011, 12, 27), (2011, 12, 27)),
        ("9999", (9999, 1, 1), (9999, 12, 31)),
        ("9999-12", (9999, 12, 1), (9999, 12, 31)),
    ],
)
def test_partial_date_spans_what_it_may_mean(
    text: str, earliest: tuple[int, int, int], latest: tuple[int, int, int]
) -> None:
    date = m.PartialDate.parse(text)
    assert date.earliest == datetime.date(*earliest)
    assert date.latest == datetime.date(*latest)
    assert repr(date) == f"PartialDate.parse('{text}')"


def test_tiers_grow_deeper_downwards() -> None:
    assert [tier.depth for tier in m.Tier] == [0, 1, 2, 3, 4]


def test_rank_prints_as_people_say_it_and_as_one_would_write_it() -> None:
    rank = m.Rank.of("县处级正职")
    assert (str(rank), repr(rank), rank.statutory) == ("正处级", "Rank.of('正处级')", True)
    assert m.Rank.of("副股级").statutory is False


@pytest.mark.parametrize(
    ("names", "shown", "written"),
    [
        ("处级", "处级", "RankSet.of('处级')"),
        ("县处级", "处级", "RankSet.of('处级')"),
        ("正科级", "正科级", "RankSet.of('正科级')"),
        (("正科级", "副处级"), "副处级或正科级", "RankSet.of(['副处级', '正科级'])"),
        (("处级", "正科级"), "正处级或副处级或正科级", "RankSet.of(['正处级', '副处级', '正科级'])"),
    ],
)
def test_rank_set_prints_its_names(names: str | tuple[str, ...], shown: str, written: str) -> None:
    ranked = m.RankSet.of(names)
    assert (str(ranked), repr(ranked)) == (shown, written)


def test_parts_own_help_or_do_neither_and_only_one_leads() -> None:
    assert [part for part in m.Part if part.owns] == [
        m.Part.LEAD,
        m.Part.OWN,
        m.Part.CO_OWN,
        m.Part.GUIDE,
        m.Part.SUPERVISE,
    ]
    assert [part for part in m.Part if part.helps] == [m.Part.COOPERATE, m.Part.ASSIST, m.Part.JOIN, m.Part.PARTICIPATE]
    assert [part for part in m.Part if part.leads] == [m.Part.LEAD]
    assert {part.effect for part in m.Part if not part.owns and not part.helps} == {m.Effect.NEITHER}


def test_document_number_prints_as_the_standard_has_it() -> None:
    assert str(m.DocumentNumber(code="常政办发", year=2011, serial=142)) == "常政办发〔2011〕142号"


def test_extent_covers_what_is_whole() -> None:
    extent = m.Extent(whole=[m.Section.HEAD, m.Section.DUTIES], partial=[m.Section.MEMBERS])
    assert extent.covers(m.Section.HEAD, m.Section.DUTIES)
    assert not extent.covers(m.Section.HEAD, m.Section.MEMBERS)


def test_interval_is_definite_where_it_counts() -> None:
    assert m.Interval(least=1, period=m.Period.YEAR).definite
    assert not m.Interval(recurrence=m.Recurrence.REGULAR).definite


def test_seat_is_known_by_any_of_its_holders() -> None:
    seat = m.Seat(id=m.SeatId("s"), role=m.SeatRole.MEMBER)
    known = [
        m.Seat(id=m.SeatId("s"), role=m.SeatRole.MEMBER, unit=JIA),
        m.Seat(id=m.SeatId("s"), role=m.SeatRole.MEMBER, posts=(m.Post(title="副市长"),)),
        m.Seat(id=m.SeatId("s"), role=m.SeatRole.MEMBER, body=m.BodyRef(name="某委员会")),
        m.Seat(id=m.SeatId("s"), role=m.SeatRole.MEMBER, same_holder=m.SeatId("t")),
    ]
    assert not seat.known
    assert all(one.known for one in known)


def test_seat_list_says_something_where_it_lists_rules_or_counts() -> None:
    chief = m.Seat(id=m.SeatId("a"), role=m.SeatRole.CONVENER, level=m.SeatLevel.CHIEF)
    plain = m.Seat(id=m.SeatId("b"), role=m.SeatRole.CONVENER)
    assert not m.SeatList()
    assert m.SeatList(seats=(chief,))
    assert m.SeatList(per_unit=m.PerUnit(post=m.Post(title="处级干部")))
    assert m.SeatList(stated_count=3)
    assert m.SeatList(stated_words="若干名")
    assert m.SeatList(open=True)
    assert m.SeatList(truncated=True)
    assert m.SeatList(counts=(m.SeatCount(role=m.SeatRole.MEMBER, count=1),))
    assert m.SeatList(seats=(chief, plain)).at(m.SeatLevel.CHIEF) == (chief,)


def test_office_has_a_role_by_its_seats_level_and_what_goes_with_them() -> None:
    director = m.Seat(
        id=m.SeatId("d"), role=m.SeatRole.OFFICE_DIRECTOR, also=(m.SeatRole.LIAISON,), level=m.SeatLevel.DEPUTY
    )
    office = m.Office(seats=m.SeatList(seats=(director,)))
    assert office.has(m.SeatRole.OFFICE_DIRECTOR)
    assert office.has(m.SeatRole.LIAISON)
    assert office.has(m.SeatRole.OFFICE_DIRECTOR, m.SeatLevel.DEPUTY)
    assert not office.has(m.SeatRole.OFFICE_DIRECTOR, m.SeatLevel.PLAIN)
    assert not office.has(m.SeatRole.EXPERT)


def test_job_rank_is_found_by_name_and_used_in_its_days() -> None:
    old, new = m.job_rank("调研员"), m.job_rank("二级巡视员")
    assert old is not None
    assert new is not None
    assert old.used_on(datetime.date(2019, 5, 31))
    assert not old.used_on(datetime.date(2019, 6, 1))
    assert new.used_on(datetime.date(2019, 6, 1))
    assert m.job_rank("处长") is None


def test_repr_leaves_out_what_stands_at_its_default() -> None:
    assert repr(m.Unit(id=JIA, name="甲局")) == "Unit(id='jia', name='甲局')"
    assert repr(m.Unit(id=JIA, name="甲局", collective=True)) == "Unit(id='jia', name='甲局', collective=True)"


def test_meeting_prints_in_one_line() -> None:
    meeting = m.JointMeeting(id=m.StructureId("x"), name="甲联席会议")
    assert repr(meeting).startswith("<JointMeeting 甲联席会议: 0 ")
    assert "\n" not in repr(meeting)
