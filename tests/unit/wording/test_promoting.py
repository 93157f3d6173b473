"""Words by which a body encourages others."""

import pytest

from govmodel.wording.promoting import promotes


@pytest.mark.parametrize(
    "clause",
    ["鼓励企业注册商标", "积极支持公共网络建设", "为市场准入提供方便", "支持和引导社会力量", "协调支持医疗机构"],
)
def test_encouraging_is_told_from_doing(clause: str) -> None:
    assert promotes(clause)


@pytest.mark.parametrize("clause", ["组织培训", "监督管理服务质量", "落实支持政策", "", "为老年人建立档案"])
def test_doing_is_told_from_encouraging(clause: str) -> None:
    assert not promotes(clause)
