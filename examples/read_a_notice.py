"""Read a damaged notice: the structure, what was mended, and what was not understood.

What you will see:

    联席会议 常政办发〔2014〕8号 2014-06-03
    <JointMeeting 常州市湖泊保护工作联席会议: 1 召集人, 3 成员, 3 职责条目, 1 规则>
    夹注拼音 '(guān)' → '' 无疑
    文号残缺 '〔20148号' → '〔2014〕8号' 已修复
    unread: 界桩由沿湖各村看护
    finance/1 rests on 负责落实资金
    GM602 GM603 GM604 GM607
"""

import govmodel as gm

TEXT = """\
常州市人民政府办公室關(guān)于建立常州市湖泊保护工作联席会议制度的通知
常政办发〔20148号
各辖市、区人民政府，市各有关部门：
经市政府同意，建立常州市湖泊保护工作联席会议（以下简称联席会议）制度。
一、成员单位
联席会议由市水利局、市财政局、市环保局等3个部门组成，召集人由市政府分管副市长担任。
二、职责分工
市水利局：负责湖泊保护。
市財政局：负责落实资金。
市环保局：配合做好水质监测。
三、工作规则
联席会议原则上每年召开一次全体会议。界桩由沿湖各村看护。
常州市人民政府办公室
2014年6月3日
"""

reading = gm.read(TEXT)
for seen in reading.kinds:
    print(seen.kind.value, seen.number, seen.date)
structure = reading.require_structure()
print(structure)

# Repairs are listed with how sure they are; offsets point into the text as it came.
for repair in reading.repairs:
    print(repair.kind.value, repr(repair.before), "→", repr(repair.after), repair.certainty.value)

for span in reading.unread:
    print("unread:", reading.raw[span.start : span.end])

for entry in structure.sources:
    if entry.at == "finance/1":
        words = "：".join(reading.raw[source.start : source.end] for source in entry.sources)
        print(entry.at, "rests on", words)

print(*sorted({finding.code for finding in reading.findings}))
