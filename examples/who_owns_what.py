"""List what a document is about, and who owns or helps with each.

What you will see:

    监督管理家庭服务企业的服务质量: 省商务厅; with help from 省民政厅
    落实相关税收优惠政策: 省国税局、省地税局
    劳务输出: nobody for certain; with help from 团省委、省妇联
"""

import govmodel as gm

province = gm.examples.jiangsu_2011()
index = gm.Index(province)


def named(actors: tuple[gm.Actor, ...]) -> str:
    """The actors as the document prints them."""
    units = {str(unit.id): unit.name for unit in province.units}
    return "、".join(units.get(str(actor), str(actor)) for actor in actors)


for matter in province.matters:
    owners, helpers = gm.owners(index, matter), gm.helpers(index, matter)
    line = f"{matter.title}: {named(owners) or 'nobody for certain'}"
    print(line + (f"; with help from {named(helpers)}" if helpers else ""))
