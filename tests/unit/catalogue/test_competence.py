"""Which clauses claim a power that the division lacks on the date."""

import datetime

import pytest

from govmodel.catalogue.catalogue import default_catalogue
from govmodel.catalogue.competence import Lack, lacking, power_rows
from govmodel.catalogue.divisions import division
from govmodel.catalogue.validity import AsOf, Sure
from govmodel.model.dates import PartialDate
from govmodel.model.division import Division, DivisionKind, Place, Tier

IN_2011, IN_2020 = datetime.date(2011, 12, 27), datetime.date(2020, 12, 31)
PLACES = (
    (division("江苏"), IN_2011),
    (division("常州"), IN_2011),
    (division("常州"), IN_2020),
    (division("武进区"), IN_2020),
)

# From the notices; what lacks where: the province and the city in 2011, the city and a district of it in 2020.
CLAUSES = [
    # 江苏 2011
    ("协调处理我省发展家庭服务业的重大问题，推动建立和完善相关法规规章；", " 法规规章  法规规章"),
    ("并推动建立服务规范，制定行业标准，加强行业监督与管理", "行业标准 行业标准 行业标准 行业标准"),
    ("贯彻落实国家发展家庭服务业的政策措施", ""),
    ("组织制定省发展家庭服务业中长期规划和产业政策", ""),
    ("财税和社会保险政策等方面，研究制定鼓励支持家庭服务业加快发展、扩大社会就业的具体措施", ""),
    ("组织拟订发展家庭服务业的相关规划、政策及标准，做好职业培训等相关工作", ""),
    ("负责会同有关部门研究提出发展家庭服务业的财税政策", ""),
    ("省国税局、省地税局：负责落实相关税收优惠政策，鼓励支持家庭服务业发展", ""),
    ("指导协调合同文本规范和服务矛盾纠纷处理，建立完善家政服务网络体系", ""),
    ("协会受联席会议委托，承担行业统计、标准拟订、培训等任务", ""),
    # 昆都仑 2020
    ("探讨行业发展方向,组织开展家服业经验交流活动,研究制定相关行业服务标准和规范,助力行业规范化发展建设", ""),
    ("返还标准最高可提至企业及其职工上年度缴纳失业保险费的100%", ""),
    ("认真落实给予居民家庭50元服务费用减免政策", ""),
    # 温州
    ("率先打造家政服务示范市场并推动《温州家政服务业管理条例》立法", ""),
    ("将《温州市家庭服务业管理条例》纳入立法计划的预备项目成立工作专班,委托市地方立法研究院开展起草工作", ""),
    # 荆州 2020
    ("制定实体防护、技术防护、人员防护、制度防护等管理规范", ""),
    ("市自然资源和规划局负责完善相关规范、规划和标准", ""),
    ("市住建局负责依法依规对新建、改建、扩建的托育服务设施的建设进行监督管理,落实有关工程建设规范和标准", ""),
    ("市税务局负责落实支持托育服务发展的税收优惠政策。", ""),
    ("负责依法行使安全生产综合监督管理职权", ""),
    ("配合相关部门依法落实产假、护理假政策", ""),
    ("指导有关部门制订实施托育服务各类技能人才规划、培养、奖惩等政策", ""),
    # 其他通知
    ("民航总局、公安部、财政部、质检总局、国家标准委、中国物流与采购联合会共15个部门和单位组成", ""),
    ("依法规范使用农民工的劳动用工管理", ""),
    ("推动完善计量法律法规，统筹推进计量基础设施建设", " 法律法规  法律法规"),
    ("对跨部门跨领域、存在重大争议标准的制定和实施进行协调", ""),
    ("负责贯彻执行国家和省市有关环境保护的方针、政策和法律、法规", ""),
    ("负责贯彻执行国家和省市环境质量标准和污染物排放标准", ""),
    ("对违反环境保护法律法规的行为和来信来访进行调查处理", ""),
]

# How such clauses run elsewhere.
WRITTEN = [
    ("制定标准", ""),
    ("制定家政服务地方标准", " 地方标准  地方标准"),
    ("推动地方标准制定，加快人才培养", " 地方标准  地方标准"),
    ("起草地方性法规、政府规章草案", " 地方性法规+政府规章  地方性法规+政府规章"),
    ("制定支持家庭服务业发展的地方性法规", " 地方性法规  地方性法规"),
    ("完善法规政策", " 法规政策  法规政策"),
    ("加快地方立法", " 地方立法  地方立法"),
    ("制定并组织实施行业标准", "行业标准 行业标准 行业标准 行业标准"),
    ("负责行业标准的制定、修订和宣贯工作", "行业标准 行业标准 行业标准 行业标准"),
    ("执行国家标准、制定行业标准", "行业标准 行业标准 行业标准 行业标准"),
    ("参照国际经验，研制国家标准", "国家标准 国家标准 国家标准 国家标准"),
    ("新设行政许可事项", " 行政许可事项  行政许可事项"),
    ("制定税收优惠政策", "税收优惠政策 税收优惠政策 税收优惠政策 税收优惠政策"),
    ("贯彻落实法律法规和政策", ""),
    ("按照有关法规，完善工作机制", ""),
    ("宣传法规，普及知识", ""),
    ("严格执行国家标准和行业标准", ""),
    ("开展行业标准体系宣贯", ""),
    ("制定行业标准宣贯方案", ""),
    ("推进行业标准化建设", ""),
    ("健全规章制度", ""),
    ("制定贯彻落实法律法规的措施", ""),
    ("落实国家制定的行业标准", ""),
    ("鼓励行业协会制定行业标准", ""),
    ("参与制定行业标准", ""),
    ("配合国家有关部门制定行业标准", ""),
    ("不得新设行政许可", ""),
    ("设立行政许可窗口", ""),
    ("依法实施行政处罚", ""),
    ("构建国家标准、行业标准、地方标准相协调的标准体系", ""),
    ("完善行业标准衔接机制", ""),
    ("修订完善《江苏省家庭服务业地方标准管理办法》", ""),
    ("贯彻执行国家和省有关法规，起草相关地方性法规、规章草案并组织实施", " 地方性法规+规章  地方性法规+规章"),
    ("支持社会组织制定团体标准，推动地方标准制修订", " 地方标准  地方标准"),
    ("负责组织制定并监督执行行业标准、服务规范", "行业标准 行业标准 行业标准 行业标准"),
    ("研究完善促进养老服务业发展的税收政策", "税收政策 税收政策 税收政策 税收政策"),
    ("加强行业监管,完善相关法律、法规", " 法律、法规  法律、法规"),
    ("健全法规制度", " 法规制度  法规制度"),
    ("依据国家标准、行业标准和地方标准，制定本市服务规范", ""),
    ("提出修订有关法规规章和政策措施的建议", ""),
    ("积极参与国家标准、行业标准和地方标准的制定", ""),
    ("建立健全以国家标准、行业标准为主体的标准体系", ""),
    ("依法设定行政处罚裁量基准", ""),
    ("修改与法律法规不一致的规定", ""),
    ("制定不违反法律法规的村规民约", ""),
    ("制定的行业标准", ""),
    ("制定地方标准并组织宣传", " 地方标准  地方标准"),
    ("制定规范服务、落实责任的地方性法规", " 地方性法规  地方性法规"),
    ("研究提出并制定地方标准", " 地方标准  地方标准"),
    ("负责地方标准的收集、归档、报送和修订建议", ""),
    ("组织实施行业标准修订计划", ""),
    ("落实省完善养老服务的法规", ""),
    ("推进行政许可事项编制", ""),
]


def claimed(text: str, of: Division | Place, as_of: AsOf = None) -> list[str]:
    return [lack.words for lack in lacking(text, of, as_of)]


@pytest.mark.parametrize(("clause", "expected"), [*CLAUSES, *WRITTEN])
def test_clause_claims_what_its_division_lacks(clause: str, expected: str) -> None:
    found = " ".join("+".join(claimed(clause, of, as_of)) for of, as_of in PLACES)
    assert found.rstrip() == expected
    assert claimed(clause, division("中国")) == []


def test_enough_clauses_are_held_of_either_sort() -> None:
    everything = [*CLAUSES, *WRITTEN]
    assert len(CLAUSES) >= 25
    assert len(everything) >= 40
    assert 10 < sum(bool(expected) for _, expected in everything) < len(everything) - 10


@pytest.mark.parametrize(
    ("words", "of", "before", "day"),
    [
        ("地方性法规", "常州", True, datetime.date(2015, 3, 15)),
        ("规章", "常州", True, datetime.date(2015, 3, 15)),
        ("地方性法规", "苏州", False, datetime.date(2015, 3, 15)),
        ("地方标准", "常州", True, datetime.date(2018, 1, 1)),
        ("地方标准", "江苏", False, datetime.date(2018, 1, 1)),
    ],
)
def test_power_comes_on_its_day(words: str, of: str, before: bool, day: datetime.date) -> None:
    eve = day - datetime.timedelta(days=1)
    assert bool(claimed(f"制定{words}", division(of), eve)) is before
    assert claimed(f"制定{words}", division(of), day) == []
    assert claimed(f"制定{words}", division("武进区"), day) == [words]


def test_year_of_the_change_may_mean_after_it_and_no_date_means_now() -> None:
    changzhou = division("常州")
    assert claimed("完善法规", changzhou, PartialDate.parse("2014")) == ["法规"]
    assert claimed("完善法规", changzhou, PartialDate.parse("2015")) == []
    assert claimed("完善法规", changzhou) == []


def test_before_the_law_that_settles_a_power_nothing_is_reported() -> None:
    assert claimed("新设行政许可", division("武进区"), datetime.date(2004, 6, 30)) == []
    assert claimed("新设行政许可", division("武进区"), datetime.date(2004, 7, 1)) == ["行政许可"]


def test_autonomous_places_have_rules_of_their_own_but_no_local_law() -> None:
    yanbian = division("延边州")
    assert claimed("完善法规", yanbian, IN_2011) == []
    assert claimed("制定地方性法规", yanbian, IN_2011) == ["地方性法规"]
    assert claimed("制定地方性法规", yanbian, IN_2020) == []


@pytest.mark.parametrize(
    ("place", "lacks"),
    [
        (Place(name="甲"), []),
        (Place(name="某市", kind=DivisionKind.PREFECTURE_CITY), []),
        (Place(name="某市", tier=Tier.PREFECTURE), ["行业标准"]),
        (Place(name="某县", tier=Tier.COUNTY), ["法规", "地方标准", "行业标准"]),
        (Place(name="某县", kind=DivisionKind.COUNTY), ["法规", "地方标准", "行业标准"]),
        (Place(name="某盟", kind=DivisionKind.LEAGUE), []),
        (Place(name="高莞镇", tier=Tier.TOWNSHIP), ["法规", "地方标准", "行业标准"]),
        (Place(name="荆州开发区", kind=DivisionKind.ZONE), ["法规", "地方标准", "行业标准"]),
    ],
)
def test_place_without_a_code_lacks_what_is_certain(place: Place, lacks: list[str]) -> None:
    assert claimed("制定法规、地方标准和行业标准", place, IN_2020) == lacks


def test_a_users_district_makes_its_city_one_with_districts() -> None:
    row = {"code": "460402", "name": "某区", "kind": "市辖区", "tier": "县级", "standing": "县级", "parent": "460400"}
    ours = default_catalogue().overlay({"division": [{**row, "source": "自订", "sure": "memory"}]})
    danzhou = division("儋州")
    assert claimed("制定地方性法规", danzhou, IN_2020) == ["地方性法规"]
    assert lacking("制定地方性法规", danzhou, IN_2020, catalogue=ours) == ()


def test_lack_says_where_who_and_why() -> None:
    text = "按《行业标准管理办法》，一是加强领导，二是制定行业标准。"
    (lack,) = lacking(text, division("常州"), IN_2011)
    assert isinstance(lack, Lack)
    assert text[lack.start : lack.end] == lack.words == lack.power == "行业标准"
    assert (lack.row.until, lack.row.tiers) == (datetime.date(2018, 1, 1), frozenset({Tier.NATION}))
    assert lack.reason.zh == (
        "「行业标准」：2011-12-27 时，行业标准归国务院有关行政主管部门"
        "（标准化法（1988）第六条；标准化法实施条例第十四条）；常州市没有这项权"
    )
    assert "departments of the State Council" in lack.reason.en
    assert "as things stand" in lacking(text, division("常州"))[0].reason.en


def test_rows_are_whole_and_only_what_was_read_is_sure() -> None:
    rows = power_rows()
    assert {row.sure for row in rows} == {Sure.SEEN, Sure.MEMORY}
    for row in rows:
        assert Tier.NATION in row.tiers
        assert row.words
        assert row.since is None or row.until is None or row.since < row.until
    ways = {row.power: (row.words, row.verbs) for row in rows}
    assert all(ways[row.power] == (row.words, row.verbs) for row in rows)
    words = [word for each, _ in ways.values() for word in each]
    assert len(words) == len(set(words))
