"""The matters that the two notices on family services share, and their titles.

A matter that both notices know has one id and one title, in the words of one of them.
"""

from __future__ import annotations

from typing import Final

TITLES: Final = {
    "overall-coordination": "统筹协调发展家庭服务业工作",
    "sector-plan": "发展家庭服务业的规划",
    "policies-and-standards": "发展家庭服务业的相关政策及标准",
    "skills-training": "家庭服务从业人员技能培训",
    "labour-relations": "劳动关系",
    "social-insurance": "社会保险",
    "labour-matching": "劳务对接",
    "rights-policy": "家庭服务从业人员的权益保护政策措施",
    "certified-work": "家庭服务从业人员持证上岗",
    "employee-based-enterprises": "扶持家庭服务业员工制企业",
    "information-platform": "家庭服务业公益性信息服务平台建设",
    "industrial-policy": "促进家庭服务业发展涉及的产业政策",
    "plan-coordination": "规划、政策的衔接平衡",
    "community-services": "社区服务体系建设",
    "community-platform": "社区服务网络为家庭服务业发展提供平台",
    "information-channel": "与家庭服务行业主管部门、行业协会和企业的信息沟通机制",
    "service-quality": "监督管理家庭服务企业的服务质量",
    "fiscal-policy": "发展家庭服务业的财税政策",
    "social-support-measures": "落实相关支持保障措施",
    "industry-regulation": "家庭服务业监管责任",
    "contracts-and-disputes": "指导协调合同文本规范和服务矛盾纠纷处理",
    "service-network": "家政服务网络体系",
    "tax-incentives": "落实相关税收优惠政策",
    "sector-encouragement": "鼓励支持家庭服务业发展",
    "market-access": "家庭服务企业市场准入、审批登记等方面的优惠政策",
    "trademarks-and-chains": "注册服务商标、发展连锁经营",
    "market-management": "家庭服务业市场管理和市场秩序",
    "credit-supervision": "家庭服务企业信用监管",
    "union-institutions": "工会就业培训和职业介绍机构的作用",
    "job-placement": "家庭服务业从业人员职业推荐",
    "workers-rights": "家庭服务业从业人员权益保护",
    "league-pilots": "家庭服务业从业人员团组织建设试点",
    "labour-export": "劳务输出",
    "youth-rights": "青年从业者的权益维护",
    "women-job-placement": "女性从业人员职业推荐",
    "women-rights": "女性从业人员的权益保护",
}
