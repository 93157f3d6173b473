"""All eighteen notices: which builder makes which."""

from collections.abc import Callable
from pathlib import Path

from tests.notices import (
    build_autonomous,
    build_cities,
    build_counties,
    build_county_city,
    build_district,
    build_groups,
    build_municipalities,
    build_national,
    build_news,
    build_prefectures,
    build_provinces,
)

from govmodel.model.meeting import JointMeeting

BUILDERS: dict[str, Callable[[], JointMeeting]] = {
    "01_guo_zhongbu_jueqi": build_national.central_region,
    "02_guo_xiandai_wuliu": build_national.modern_logistics,
    "03_yue_binzang": build_provinces.funeral_management,
    "04_chuan_shehui_jiuzhu": build_news.social_assistance,
    "05_qing_liulang_qitao": build_provinces.vagrants_qinghai,
    "06_jin_xiaoche": build_municipalities.school_buses,
    "07_hu_wusongjiang": build_municipalities.wusong_river,
    "08_qd_mangxiao": build_cities.school_for_the_blind,
    "09_yan_yanglao": build_cities.elderly_care,
    "10_yongzhou_shehui_jiuzhu": build_prefectures.social_assistance_city,
    "11_zhongshan_weichengnian_lxz": build_groups.minors_protection,
    "12_qxn_tufa_weisheng": build_autonomous.health_emergencies,
    "13_shiyan_wuzheng": build_prefectures.unlicensed_trade,
    "14_lanxi_goumai_fuwu": build_county_city.service_purchasing,
    "15_taiqian_gongzi": build_counties.wage_arrears,
    "16_kaizhou_minsheng": build_district.livelihood_plan,
    "17_shan_xian_liulang": build_counties.vagrants_county,
    "18_gaoguan_zhen_zhuanxiangzu": build_groups.town_civility,
}
"""By the notice's name. The nineteenth is a plan, which the model does not hold."""

NOTICES = Path(__file__).resolve().parents[3] / "shared" / "notices"
"""Where the notices lie beside the checkout; they are no part of it."""
