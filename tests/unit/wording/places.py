"""Places of every kind of own word, for the tests of what a text becomes elsewhere."""

from __future__ import annotations

from govmodel.wording.own_words import OwnWords


def _place(name: str, short: str, *words: str) -> OwnWords:
    return OwnWords(name=name, short=short, words=words, government=(f"{words[0]}人民政府", f"{words[0]}政府"))


NATION = OwnWords(name="中华人民共和国", short="中国", words=("国家",), government=("国务院",))
LEAGUE = OwnWords(
    name="锡林郭勒盟", short="锡林郭勒", words=("盟",), government=("盟行政公署", "盟行署", "行政公署", "行署")
)
PLACES = {
    "国家": NATION,
    "锡林郭勒盟": LEAGUE,
    "江苏省": _place("江苏省", "江苏", "省"),
    "浙江省": _place("浙江省", "浙江", "省"),
    "内蒙古自治区": _place("内蒙古自治区", "内蒙古", "自治区", "区"),
    "常州市": _place("常州市", "常州", "市"),
    "黔西南州": _place("黔西南布依族苗族自治州", "黔西南", "州", "自治州"),
    "兴义市": _place("兴义市", "兴义", "市"),
    "武进区": _place("武进区", "武进", "区"),
    "昆都仑区": _place("昆都仑区", "昆都仑", "区"),
    "台前县": _place("台前县", "台前", "县"),
    "苏尼特旗": _place("苏尼特左旗", "苏尼特", "旗"),
    "甲镇": _place("高莞镇", "高莞", "镇"),
}
TOPICS = ("发展家庭服务业", "家庭服务业", "养老服务")
