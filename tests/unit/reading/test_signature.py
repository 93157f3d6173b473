"""Who signs a document, and when."""

from __future__ import annotations

import pytest

from govmodel.reading.outline import lines_of
from govmodel.reading.signature import find_signature

TEXT = "一、主要职责\n统筹协调全市工作。\n"


@pytest.mark.parametrize(
    ("end", "date", "organs"),
    [
        ("甲市人民政府办公室\n2014年6月3日", "2014-06-03", ["甲市人民政府办公室"]),
        ("甲市人民政府办公室 2014年6月3日", "2014-06-03", ["甲市人民政府办公室"]),
        (
            "甲市民政局　甲市公安局\n甲市财政局\n2014年6月3日\n附件\n名单",
            "2014-06-03",
            ["甲市民政局", "甲市公安局", "甲市财政局"],
        ),
        ("二○一四年六月三日\n附件：名单\n召集人：甲某某", "2014-06-03", []),
        ("甲市人民政府办公室\n二Ｏ一四年六月", "2014-06", ["甲市人民政府办公室"]),
        ("甲市人民政府办公室\n2014.6.3", "2014-06-03", ["甲市人民政府办公室"]),
        ("2014年\n附件\n名单", "2014", []),
        ("（2014年6月3日）", "2014-06-03", []),
        ("省政府办公厅", None, ["省政府办公厅"]),
        ("2014年6月3日施行的办法。", None, []),
        ("2014.6.3\n附件", None, []),
        ("2014年\n二、成员单位", None, []),
    ],
)
def test_date_and_organs_under_the_text(end: str, date: str | None, organs: list[str]) -> None:
    text = TEXT + "完成其他工作。\n" + end
    found = find_signature(lines_of(text))
    assert (str(found.date) if found.date else None) == date
    assert [name for name, _, _ in found.organs] == organs
    assert [text[start:stop] for _, start, stop in found.organs] == organs
    if found.date is not None:
        assert text[slice(*found.date_at)][:1] in "2二"


def test_the_day_on_which_it_was_printed_is_not_its_date() -> None:
    text = TEXT + "2010年5月11日\n抄送：市委各部门。\n甲市人民政府办公厅 2010年5月12日印发"
    assert str(find_signature(lines_of(text)).date) == "2010-05-11"
