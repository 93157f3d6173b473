"""From spells to the cells of the shipped table: kind, tier, standing, parent, short names, source."""

import re
from collections.abc import Iterable
from typing import Final

from tools.catalogue.read_packages import Sighting
from tools.catalogue.spells import Spell, table, votes

HEADER: Final = ("code", "name", "short", "kind", "tier", "standing", "parent", "since", "until", "source", "sure")
MUNICIPALITIES: Final = frozenset({"11", "12", "31", "50"})

_FIXED: Final = (
    ("000000", "中华人民共和国", "中国、全国", "国家", "国家", "国家", "", "", "", "约定代码", "law"),
    ("660000", "新疆生产建设兵团", "兵团、新疆兵团", "兵团", "省级", "兵团", "000000", "", "",
     "发改社会〔2019〕1182号；代码见于行业编码，不在国标", "doubtful"),
)  # fmt: skip
"""What no list holds."""

_PROVINCES: Final = {
    "内蒙古自治区": "内蒙古",
    "广西壮族自治区": "广西",
    "西藏自治区": "西藏",
    "宁夏回族自治区": "宁夏",
    "新疆维吾尔自治区": "新疆",
}
_PEOPLES: Final = (
    "各族|蒙古族|蒙古|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|"
    "哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|"
    "达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|锡伯|塔吉克|普米族|怒族|鄂温克族|保安族|"
    "裕固族|独龙族"
)
_AUTONOMOUS: Final = re.compile(rf"(?P<stem>.+?)(?:{_PEOPLES})+自治(?P<unit>州|县|旗)")
_SUFFIX: Final = re.compile(r"(?P<stem>.{2,}?)(?:自治[州县旗]|特别行政区|新区|林区|特区|地区|[省市盟区县旗])")
_NOT_SHORT: Final = re.compile(
    "公安|南部|市中|城中|市郊|开发|金融|交通|文化|统计|民政|财政|教育|司法|审计|农业|水利|商务|税务|"
    "卫生|体育|旅游|信访|档案|科技|民族|宗教|监察|环保|国土|规划|建设|工商|质监|邮政|电力|消防|气象|"
    "海关|中方|东区|西区|城区|郊区|矿区"
)
"""Stems that would be taken for something else."""

_KINDS: Final = {
    "county": (("神农架林区", "林区"), ("特区", "特区"), ("区", "市辖区"), ("市", "县级市"), ("自治县", "自治县"),
               ("县", "县"), ("自治旗", "自治旗"), ("旗", "旗")),
    "prefecture": (("市", "地级市"), ("自治州", "自治州"), ("盟", "盟"), ("地区", "地区")),
    "province": (("特别行政区", "特别行政区"), ("自治区", "自治区"), ("省", "省"), ("市", "直辖市")),
}  # fmt: skip
_TIERS: Final = {"county": "县级", "prefecture": "地级", "province": "省级"}


def rows(spells: dict[str, list[Spell]], lists: list[Sighting]) -> list[tuple[str, ...]]:
    """Every row of the table, in the order of codes and, of one code, of time."""
    standings = {row["code"]: row["standing"] for row in table("standings.csv")}
    aliases = {row["code"]: tuple(row["also"].split("、")) for row in table("aliases.csv")}
    stems = {(spell.code, spell.name): short_names(spell.name) for held in spells.values() for spell in held}
    found = list(_FIXED)
    for held in spells.values():
        for spell in held:
            parent = _parent(spell, spells)
            around = {stem for code in {parent, spell.code[:2] + "0000"} - {spell.code} for each in spells.get(code, ())
                      for stem in stems[each.code, each.name]}  # fmt: skip
            short = [stem for stem in stems[spell.code, spell.name] if stem not in around and stem != spell.name]
            # A nickname goes with the name a code has now, or had last.
            also = aliases.get(spell.code, ()) if spell is held[-1] else ()
            source, sure = _provenance(spell, lists)
            found.append(
                (
                    spell.code,
                    spell.name,
                    "、".join(dict.fromkeys([*short, *also])),
                    kind(spell),
                    _TIERS[level(spell.code)],
                    _standing(spell, parent, standings),
                    parent,
                    spell.since,
                    spell.until,
                    source,
                    sure,
                )
            )
    return sorted(found, key=lambda row: (row[0], row[7]))


def level(code: str) -> str:
    """Which of the three tiers a code is of, by the shape of the code."""
    if code.endswith("0000"):
        return "province"
    return "prefecture" if code.endswith("00") else "county"


def kind(spell: Spell) -> str:
    """What the division calls itself."""
    return next(value for suffix, value in _KINDS[level(spell.code)] if spell.name.endswith(suffix))


def short_names(name: str) -> tuple[str, ...]:
    """What it is called for short, before a look at who else is called so."""
    if name in _PROVINCES:
        return (_PROVINCES[name],)
    matched = _AUTONOMOUS.fullmatch(name)
    if matched:
        stem = matched["stem"]
        full = stem + matched["unit"]
        return tuple(each for each in (stem, full) if len(each) > 1 and _NOT_SHORT.fullmatch(each) is None)
    matched = _SUFFIX.fullmatch(name)
    if matched is None or _NOT_SHORT.fullmatch(matched["stem"]):
        return ()
    stem = matched["stem"].removesuffix("族")
    return (stem,) if len(stem) > 1 else ()


def _parent(spell: Spell, spells: dict[str, list[Spell]]) -> str:
    at = level(spell.code)
    if at == "province":
        return "000000"
    city = spell.code[:4] + "00"
    return city if at == "county" and city in spells else spell.code[:2] + "0000"


def _standing(spell: Spell, parent: str, standings: dict[str, str]) -> str:
    """The row of the rank table: by name in standings.csv, else by what it belongs to."""
    if spell.code in standings:
        return standings[spell.code]
    at = level(spell.code)
    if at == "province":
        return {"直辖市": "直辖市", "特别行政区": "特别行政区"}.get(kind(spell), "省")
    if at == "prefecture":
        return "地级"
    if spell.code[:2] in MUNICIPALITIES:
        return "直辖市的区县"
    if standings.get(parent) in {"副省级市", "计划单列市"}:
        return "副省级市的区" if kind(spell) == "市辖区" else "副省级市代管的县"
    return "县级"


def _provenance(spell: Spell, lists: list[Sighting]) -> tuple[str, str]:
    agree, asked = votes(spell, lists)
    notes = [f"名单{agree}/{asked}", *spell.basis, *(["兵团管理"] if spell.code.startswith("6590") else [])]
    single = {row["code"]: row["note"] for row in table("unsure.csv")}
    if spell.code in single and not spell.until:
        return "；".join([*notes, single[spell.code]]), "doubtful"
    return "；".join(notes), "seen" if agree > 1 else "memory"


def text(found: Iterable[tuple[str, ...]]) -> str:
    """The file as it ships: a heading line, a line a row; no cell holds a comma."""
    lines = [",".join(HEADER), *(",".join(row) for row in found)]
    return "\ufeff" + "\n".join(lines) + "\n"
