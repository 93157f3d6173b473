"""What fields of a structure are called where a plan or an origin names them."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from govmodel.findings.text import Text

_LABELS: Final = MappingProxyType(
    {
        "id": "编号",
        "name": "名称",
        "short_name": "简称",
        "full_name": "全称",
        "aliases": "别称",
        "topic": "事项",
        "short_topic": "事项简称",
        "form": "形式",
        "division": "区划",
        "document": "文件",
        "title": "标题",
        "number": "文号",
        "issuer": "发文单位",
        "co_issuers": "联合发文单位",
        "genre": "文种",
        "date": "日期",
        "date_match": "日期依据",
        "title_match": "标题依据",
        "issuer_match": "发文单位依据",
        "published": "公布日期",
        "act": "行为",
        "act_on": "针对",
        "validity": "效力",
        "addressees": "主送",
        "basis": "依据",
        "purpose": "目的",
        "approved_by": "批准",
        "extent": "手头文本",
        "lead_units": "牵头单位",
        "relations": "关系",
        "coordinating": "议事协调机构",
        "sources": "出处",
        "lines": "工作线",
        "kind": "性质",
        "kinds": "种类",
        "where": "层级",
        "place": "所在",
        "organ": "内设机构",
        "part_of": "隶属",
        "collective": "统称",
        "posts": "职务",
        "unit": "单位",
        "printed": "原文",
        "per_unit": "每单位",
        "post": "职务",
        "rank": "级别",
        "internal": "内设机构",
        "portfolio": "分管",
        "post_class": "职务类别",
        "stated_count": "写明的数目",
        "stated_words": "写明的数目",
        "stated_groups": "写明的小组数",
        "counts": "各级数目",
        "hosts": "设在",
        "daily_work": "日常工作",
        "actors": "责任单位",
        "partners": "配合单位",
        "task": "内容",
        "condition": "条件",
        "words": "原文",
        "lower_tiers": "对下要求",
        "addressed": "对象",
        "tasks": "要求",
        "concurrent": "兼任",
        "joint": "共同担任",
        "automatic": "自然替补",
        "delegable": "可委托",
        "roster": "成员名单",
        "open": "待定",
    }
)


def field_label(name: str) -> Text:
    """What a field is called; in English its own name, and so in Chinese where there is no word for it."""
    return Text(_LABELS.get(name, name), name.replace("_", " "))
