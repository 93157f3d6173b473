"""Dates as notices know them: a year, a month, or a day."""

from __future__ import annotations

import datetime
import re
from typing import Final, Self

import attrs

from govmodel.model.errors import InvalidModel, Problem, refuse

_ISO: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@attrs.frozen(kw_only=True, repr=False)
class PartialDate:
    """A date of which the year is known, and the month and day perhaps.

    Attributes:
        year: 1 to 9999.
        month: 1 to 12, or ``None`` where only the year is known.
        day: 1 to 31 as the month allows, or ``None``; never known where the month is not.

    Raises:
        InvalidModel: If there is no such day, or a day without a month.

    Example:
        >>> PartialDate.parse("2011-12").earliest
        datetime.date(2011, 12, 1)
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a date that no calendar has."""
        try:
            if self.month is None and self.day is not None:
                raise ValueError
            # Zero is no month and no day, and not the same as none known.
            datetime.date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)
        except (ValueError, TypeError, OverflowError):
            value = _as_given(self.year, self.month, self.day)
            raise InvalidModel(
                [
                    Problem(
                        path="$",
                        code="no-such-date",
                        zh=f"没有这一天：{value}",
                        en=f"there is no such date: {value}",
                        value=value,
                    )
                ]
            ) from None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``2011``, ``2011-12`` or ``2011-12-27``.

        Raises:
            InvalidModel: If ``text`` is not written like that or names no date.
        """
        found = _ISO.fullmatch(text)
        if found is None:
            raise InvalidModel(
                [
                    Problem(
                        path="$",
                        code="not-a-date",
                        zh=f"「{text}」不是日期；写作 2011、2011-12 或 2011-12-27",
                        en=f"“{text}” is not a date; write 2011, 2011-12 or 2011-12-27",
                        value=str(text),
                    )
                ]
            )
        year, month, day = found.groups()
        return cls(year=int(year), month=int(month) if month else None, day=int(day) if day else None)

    @property
    def earliest(self) -> datetime.date:
        """The first day that this date may mean."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> datetime.date:
        """The last day that this date may mean."""
        if self.day is not None:
            return self.earliest
        if (self.year, self.month or 12) == (datetime.MAXYEAR, 12):
            return datetime.date.max
        year, month = (self.year + 1, 1) if self.month in {None, 12} else (self.year, (self.month or 0) + 1)
        return datetime.date(year, month, 1) - datetime.timedelta(days=1)

    def __str__(self) -> str:
        """ISO 8601, cut short where the date is."""
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    def __repr__(self) -> str:
        """Short, since dates stand in many other values."""
        return f"PartialDate.parse({str(self)!r})"


def in_order(since: PartialDate | None, until: PartialDate | None) -> None:
    """Refuse a first day that surely comes after the last one.

    Raises:
        InvalidModel: If every day that ``since`` may mean is later than every day ``until`` may mean.
    """
    if since is not None and until is not None and since.earliest > until.latest:
        value = f"{since} – {until}"
        refuse("dates-backwards", f"起日晚于止日：{value}", f"the first day is after the last: {value}", value)


def _as_given(*parts: object) -> str:
    known = parts[:2] if parts[2] is None else parts
    known = known[:1] if known[1:] == (None,) else known
    widths = zip(known, ("04", "02", "02"), strict=False)
    return "-".join(
        "?" if part is None else f"{part:{width}}" if type(part) is int else str(part) for part, width in widths
    )
