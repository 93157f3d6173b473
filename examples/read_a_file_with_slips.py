"""Load a file with several slips: every one is told at once, with its place and what was probably meant.

What you will see:

    $.form: unknown-value, perhaps 联席会议
    $.members.stated_cuont: unknown-key, perhaps stated_count
    $.duties[0].part: unknown-value, perhaps 牵头
    $.duties[0].actors[0]: dangling-id, perhaps commerce
"""

import govmodel as gm

SLIPS = """
govmodel = 1
kind = "joint-meeting"
id = "reading"
name = "某市全民阅读工作联席会议"
form = "联席会仪"

[[units]]
id = "commerce"
name = "市商务局"

[members]
stated_cuont = 1
seats = [{ id = "member/commerce", role = "成员", unit = "commerce" }]

[[duties]]
id = "commerce/1"
actors = ["comerce"]
part = "千头"
task = "组织图书展销"
"""

try:
    gm.loads(SLIPS, format="toml")
except gm.LoadError as error:
    for problem in error.problems:
        print(f"{problem.path}: {problem.code}, perhaps {problem.nearest}")
    print()
    print(error.problems[0].text("zh"))
    print(error.problems[0].text("en"))
