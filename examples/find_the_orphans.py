"""Hold a city's system against its province's, and read the errors in the words of both.

What you will see:

    GM101 「监督管理家庭服务企业的服务质量」
    市民政局: 协助监督管理家庭服务企业的服务质量
    省商务厅: 负责监督管理家庭服务企业的服务质量
    2 errors; fits to be issued: False
"""

import govmodel as gm

province = gm.examples.jiangsu_2011()
city = gm.examples.changzhou_2011()

report = gm.check(city, against=province)
for finding in report.errors:
    print(finding.code, finding.text("zh"))
    for quote in (finding.source, *finding.related):
        if quote is not None:
            print(f"    {quote.who}: {quote.words}")

# A report is neither true nor false; it says whether it holds errors.
print(f"{len(report.errors)} errors; fits to be issued: {report.ok}")
print(f"{len(report.ran)} rules ran, {len(report.not_checked)} could not")
