from hypothesis import given
from hypothesis import strategies as st

from govmodel.reading.html_page import html_page, is_html

PAGE = """<!DOCTYPE html><html><head><title>标题</title><script>var a = "<p>不见</p>";</script></head>
<body><div class="nav"><a href="#">首页</a> <a>信息公开</a></div>
<table><tr><td>索引号</td><td>1115&nbsp;X</td></tr><tr><td>公文时效</td><td>废止</td></tr></table>
<!-- 注释 <p>不见</p> -->
<div class="view TRS_UEDITOR"><p>市民政局<b>负责</b>&#12300;指导&#12301;工作。</p>
<div><p>一、主要
   职责</p></div></div>
<div>打印<br/>关闭</div><style>p { color: red }</style></body></html>"""


def test_what_is_seen_comes_out_line_by_line() -> None:
    page = html_page(PAGE)
    assert page.text.split("\n") == [
        "首页 信息公开",
        "索引号\t1115\u00a0X",
        "公文时效\t废止",
        "市民政局负责「指导」工作。",
        "一、主要 职责",
        "打印",
        "关闭",
    ]
    assert page.main is not None
    assert page.text[slice(*page.main)].strip() == "市民政局负责「指导」工作。\n一、主要 职责"


def test_every_character_goes_back_to_its_place_in_the_source() -> None:
    page = html_page(PAGE)
    for words in ("市民政局", "公文时效", "关闭"):
        at = page.text.index(words)
        start, end = page.source_span(at, at + len(words))
        assert PAGE[start:end] == words
    at = page.text.index("「")
    assert PAGE[slice(*page.source_span(at, at + 1))] == "&#12300;"


def test_a_page_without_a_known_container_marks_no_article() -> None:
    assert html_page("<html><body><p>甲</p></body></html>").main is None
    assert html_page("<div id=zoom>甲乙").main == (0, 2)


def test_html_is_told_by_its_beginning() -> None:
    assert is_html("\n<!DOCTYPE HTML>")
    assert is_html("<html>")
    assert not is_html("为加强<组织>领导")


@given(st.text(st.sampled_from("<>/!-&;#x甲乙 \n\"'=pdivscripttable"), max_size=200) | st.text())
def test_any_text_is_read_and_every_character_goes_back(source: str) -> None:
    page = html_page(source)
    built, at = [], 0
    for start, end, after in page.cuts:
        assert at <= start <= end
        built += [source[at:start], after]
        at = end
    assert "".join(built) + source[at:] == page.text
    spans = [page.source_span(place, place + 1) for place in range(len(page.text))]
    assert spans == sorted(spans)
    assert all(0 <= start <= end <= len(source) for start, end in spans)


def test_paragraphs_within_short_cells_are_no_lines_of_their_own() -> None:
    row = "<tr><td><p>召集人</p></td><td><p><span>甲某某</span></p></td><td>副县长</td></tr>"
    page = f"<div><p>名单</p><table>{row}<tr><td>成员</td><td>乙某</td><td>局长</td></tr></table><p>完</p></div>"
    assert html_page(page).text == "名单\n召集人\t甲某某\t副县长\n成员\t乙某\t局长\n完"


def test_a_cell_that_holds_a_page_begins_a_line() -> None:
    article = "".join(f"<p>第{number}段，说明联席会议的职责和成员单位。</p>" for number in range(30))
    text = html_page(f"<table><tr><td>首页</td><td>{article}</td></tr></table>").text
    assert text.startswith("首页\n第0段")
