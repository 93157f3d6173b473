"""Whose body it is, told by issuers, names and numbers."""

from __future__ import annotations

import pytest

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.reading.whose_body import Ballot
from govmodel.wording.document_numbers import read_document_number


def told(issuers: tuple[str, ...] = (), body: str = "", number: str = "", town: str = "", zone: str = "") -> str | None:
    ballot = Ballot(default_catalogue(), None)
    ballot.issuers(issuers)
    if body:
        ballot.body(body)
    if town:
        ballot.town(town)
    if zone:
        ballot.zone(zone)
    found = read_document_number(number).number if number else None
    if found is not None and not ballot.is_settled:
        ballot.number(found)
    place, evidence = ballot.result()
    assert bool(evidence) or place is None
    return place.name if place is not None else None


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ({"issuers": ("徐州市人民政府办公室",)}, "徐州市"),
        ({"issuers": ("斗门镇人民政府",), "body": "斗门镇人居环境整治领导小组"}, "斗门镇"),
        ({"issuers": ("西安高新区管委会",), "number": "西高新发〔2018〕971号"}, "西安高新区"),
        ({"issuers": ("国务院办公厅",), "body": "养老服务部际联席会议"}, "中华人民共和国"),
        ({"body": "全国现代物流工作部际联席会议"}, "中华人民共和国"),
        ({"body": "台前县解决农民工工资拖欠问题联席会议"}, "台前县"),
        # 鼓楼区 is in four cities: the issuer says which.
        ({"issuers": ("南京市鼓楼区人民政府",), "body": "鼓楼区城市更新工作领导小组"}, "鼓楼区"),
        ({"body": "鼓楼区城市更新工作领导小组"}, None),
        ({"issuers": ("苏州市人民政府",), "body": "无锡市某项工作联席会议"}, None),
        ({"town": "高莞镇创文工作领导小组"}, "高莞镇"),
        ({"town": "全镇创文工作领导小组"}, None),
        ({"town": "新型城镇化工作领导小组"}, None),
        ({"zone": "眉山天府新区营商环境优化工作领导小组"}, "眉山天府新区"),
        ({"issuers": ("市教委",), "number": "津教委〔2018〕45号"}, "天津市"),
        ({}, None),
    ],
)
def test_what_agrees_tells_whose_body_it_is(said: dict[str, str], place: str | None) -> None:
    assert told(**said) == place  # type: ignore[arg-type]  # the issuers are a tuple
