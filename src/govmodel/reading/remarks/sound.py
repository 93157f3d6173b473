"""A small sound notice, for the pages of remarks to hold beside a damaged one."""

from __future__ import annotations

from typing import Final

SOUND: Final = """\
常州市人民政府办公室关于建立常州市湖泊保护工作联席会议制度的通知
常政办发〔2014〕8号
各辖市、区人民政府，市各有关部门：
经市政府同意，建立常州市湖泊保护工作联席会议（以下简称联席会议）制度。
一、成员单位
联席会议由市水利局、市财政局等2个部门组成，市水利局为牵头单位。召集人由市政府分管副市长担任。
二、职责分工
市水利局：负责湖泊保护。
市财政局：负责落实资金。
常州市人民政府办公室
2014年6月3日
"""
