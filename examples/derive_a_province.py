"""Derive a province's system for every city, county and district below it, and count what is open.

What you will see:

    2011-12-27
    tier systems 职权 依据 级别 单位
    地级 13 22 13 0
    县级 104 208 104 93
    2020-12-31
"""

from collections import Counter

import govmodel as gm

base = gm.examples.jiangsu_2011()
kinds = (gm.OpenAbout.POWER, gm.OpenAbout.BASIS, gm.OpenAbout.RANK, gm.OpenAbout.UNIT)

for as_of in ("2011-12-27", "2020-12-31"):
    asked: Counter[tuple[gm.Tier, gm.OpenAbout]] = Counter()
    derived: Counter[gm.Tier] = Counter()
    for node in gm.cascade(base, as_of=as_of):
        derived[node.division.tier] += 1
        asked.update((node.division.tier, item.about) for item in node.structure.open)

    print(as_of)
    print("tier", "systems", *(kind.value for kind in kinds))
    for tier, systems in derived.items():
        print(tier.value, systems, *(asked[tier, kind] for kind in kinds))
    print()
