"""Repairs the damaged notice of Changzhou, character by character, with the way back to the raw text.

What counts as repair, and nothing else does:

- a reading in Latin letters after a character (關(guān)) goes; brackets that hold anything else stay;
- Traditional characters become Simplified ones, by a list of those that occur;
- ``?,F(xiàn)將``, which is what is left of 。现将, becomes that again;
- half-width ``,:;()`` become full-width: the same converter folded every full-width form, and left
  、。“”《》〔〕, which are none, as they were.

White space and the signs of the page (``|``) are left alone. A slip of the notice's own pen is not repaired.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_PAIRS: Final = (
    "業业 務务 聯联 發发 關关 責责 協协 設设 訓训 經经 規规 調调 區区 據据 絡络 導导 統统 標标 準准 監监 "
    "權权 網网 結结 應应 擔担 產产 優优 構构 質质 學学 領领 養养 內内 農农 習习 "
    "傳传 儲储 兩两 冊册 則则 劃划 劉刘 動动 勞劳 勢势 勵励 匯汇 參参 員员 問问 單单 嚴严 國国 團团 報报 "
    "場场 婦妇 孫孙 實实 審审 將将 專专 對对 屬属 崗岗 廣广 廳厅 強强 從从 徹彻 擬拟 擴扩 揮挥 時时 書书 "
    "會会 極极 機机 檢检 決决 況况 溝沟 為为 營营 牽牵 瑋玮 確确 稅税 稱称 積积 籌筹 簡简 糾纠 納纳 級级 "
    "紛纷 紹绍 組组 維维 總总 編编 織织 職职 與与 薦荐 蘇苏 處处 號号 見见 計计 訂订 討讨 記记 試试 論论 "
    "證证 議议 護护 負负 財财 貫贯 資资 軍军 輯辑 輸输 轄辖 辦办 連连 進进 過过 違违 銜衔 鎖锁 鑒鉴 長长 "
    "門门 開开 間间 陳陈 階阶 際际 險险 雙双 韓韩 項项 頭头 題题 類类 馬马 驗验 體体 鳳凤 點点 龍龙 荊荆 "
    "吳吴 臺台 層层 異异"
)
_REPAIRED: Final = {pair[0]: pair[1] for pair in _PAIRS.split()} | dict(zip(",:;()", "，：；（）", strict=True))
_DAMAGE: Final = re.compile(
    r"(?P<lost>\?,F\(xiàn\))|(?P<letter>.)(?P<gloss>\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\))?", re.DOTALL
)


def repaired(raw: str) -> Iterator[tuple[str, int, int]]:
    """Each repaired character with the start and end of the raw text that it stands for.

    A reading belongs to the character before it, so that every raw character but those of the lost
    。现 belongs to exactly one.
    """
    for found in _DAMAGE.finditer(raw):
        start, end = found.span()
        if found["lost"] is not None:
            # Both lost characters stand for the same stretch, since its bytes cannot be told apart.
            yield "。", start, end
            yield "现", start, end
        else:
            yield _REPAIRED.get(found["letter"], found["letter"]), start, end


def repair(raw: str) -> str:
    """A stretch of the raw text as repaired."""
    return "".join(character for character, _, _ in repaired(raw))
