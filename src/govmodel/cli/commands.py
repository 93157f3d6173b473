"""The table of commands. A new command is one file and one entry here."""

from __future__ import annotations

from typing import Final

import attrs

from govmodel.cli.option import Command, Option
from govmodel.cli.saying import Say

_FILE: Final = Option(
    name="file",
    value="FILE",
    required=True,
    about=Say(
        "结构文件、公文（.txt .html .docx .pdf）、-（标准输入）或示例的名字",
        "a structure file, a notice (.txt .html .docx .pdf), - for standard input, or an example's name",
    ),
)
_NAMES: Final = Option(
    name="--names",
    about=Say("显示名单里人的姓名；不加则隐去", "show the names of people in the roster; left out otherwise"),
)

_AS_OF: Final = Option(
    name="--as-of",
    value="DATE",
    about=Say("按哪一天的情况，写作 2011 或 2011-12-27", "as of which date: 2011 or 2011-12-27"),
)

_OUT: Final = Option(
    name="--out", short="-o", value="FILE", about=Say("把推导出的结构写到文件", "write the derived structure")
)


def _format(*choices: str) -> Option:
    return Option(
        name="--format",
        value="|".join(choices),
        choices=choices,
        default="text",
        about=Say("输出的格式", "format of the output"),
    )


READ: Final = Command(
    name="read",
    about=Say(
        "读公文：读成结构，说明是什么文件、哪些字没有读懂、修复了什么",
        "read notices into structures; say what each is, which words were not understood, and what was mended",
    ),
    options=(
        Option(
            name="files",
            value="FILE…",
            required=True,
            repeated=True,
            about=Say(
                "公文：纯文本、HTML、DOCX、有文字层的 PDF，或 -（标准输入）；可以给几个",
                "notices: plain text, HTML, DOCX, PDF with a text layer, or - for standard input; one or several",
            ),
        ),
        Option(
            name="--out",
            short="-o",
            value="OUT",
            about=Say(
                "把读出的结构写到文件；几个结构则写进文件夹（已有的，或以 / 结尾）",
                "write the structure to a file; several go into a folder (an existing one, or a name ending in /)",
            ),
        ),
        Option(
            name="--show",
            about=Say(
                "逐行印出原文：[…] 已读入，<?…?> 没有读懂",
                "print the source line by line: […] was placed, <?…?> was not understood",
            ),
        ),
        _format("text", "json"),
        _NAMES,
    ),
    module="govmodel.cli.read",
)
CHECK: Final = Command(
    name="check",
    about=Say("检查一个结构，列出发现，引出原文", "check a structure; show what is found, in its words"),
    options=(
        _FILE,
        Option(name="--against", value="FILE", about=Say("它所依据的上级结构", "the structure it came from")),
        _AS_OF,
        Option(
            name="--select",
            value="CODE",
            repeated=True,
            about=Say(
                "只查这些规则：GM101、GM1 或名称，用逗号分开", "only these rules: GM101, GM1 or a name, by commas"
            ),
        ),
        Option(name="--ignore", value="CODE", repeated=True, about=Say("不查这些规则", "leave these rules out")),
        _format("text", "concise", "json"),
        Option(name="--exit-zero", about=Say("有发现也以 0 退出", "exit with 0 whatever is found")),
        _NAMES,
    ),
    module="govmodel.cli.check",
)
COMPARE: Final = Command(
    name="compare",
    about=Say(
        "比较两个结构：保留、改动、移交、删除、新增", "compare two structures: kept, changed, moved, dropped, added"
    ),
    options=(
        Option(
            name="a",
            value="A",
            required=True,
            about=Say("前一个：结构文件、公文、- 或示例", "the first: a structure file, a notice, -, or an example"),
        ),
        Option(name="b", value="B", required=True, about=Say("后一个，同上", "the second, likewise")),
        _format("text", "markdown", "json"),
        _NAMES,
    ),
    module="govmodel.cli.compare",
)
SHOW: Final = Command(
    name="show",
    about=Say("展示一个结构：概要、成员、职责矩阵", "show a structure: summary, members, duty matrix"),
    options=(
        _FILE,
        Option(name="--members", about=Say("召集人、成员、办公室、联络员", "conveners, members, office, liaisons")),
        Option(name="--matrix", about=Say("事项×单位：谁负责、谁配合", "matters by units: who owns, who helps")),
        Option(name="--ids", about=Say("矩阵里加上事项的编号", "the matrix with the ids of matters")),
        _format("text", "markdown", "json"),
        _NAMES,
    ),
    module="govmodel.cli.show",
)
MATTERS: Final = Command(
    name="matters",
    about=Say("推测各单位职责里的同一事项，供人确认", "suggest which units' duties are one matter, to be confirmed"),
    options=(
        _FILE,
        Option(
            name="--least",
            value="SHARE",
            about=Say("相似到多少才列出，0 到 1；不写为 0.55", "from which likeness on, 0 to 1; 0.55 unless given"),
        ),
        Option(
            name="--confirm",
            value="ID",
            repeated=True,
            about=Say("确认这些事项：编号，用逗号分开，或 all", "confirm these matters: ids by commas, or all"),
        ),
        attrs.evolve(_OUT, about=Say("写出加上事项的结构，未确认的标「推测」", "write the structure with them in it")),
        _format("text", "markdown", "json"),
        _NAMES,
    ),
    module="govmodel.cli.matters",
)
RULE: Final = Command(
    name="rule",
    about=Say("说明一条规则；不给代码则列出全部", "explain a rule; list all of them where no code is given"),
    options=(
        Option(name="code", value="CODE", about=Say("代码或名称：GM101", "code or name: GM101")),
        Option(name="--list", about=Say("列出全部规则", "list every rule")),
        _format("text", "markdown", "json"),
    ),
    module="govmodel.cli.rule",
)
CATALOGUE: Final = Command(
    name="catalogue",
    about=Say(
        "查行政区划、单位、职务和文号；列出、说明、检查目录的行",
        "look up divisions, units, posts and numbers; list, explain and check rows",
    ),
    options=(
        Option(
            name="action",
            value="find|list|explain|check",
            choices=("find", "list", "explain", "check"),
            required=True,
            about=Say(
                "find 查一个名称；list 列一张表；explain 说明行的来历；check 检查一个行文件",
                "find a name, list a table, explain where rows come from, check a file of rows",
            ),
        ),
        Option(
            name="text",
            value="TEXT",
            about=Say(
                "名称、代码、文号，表名（divisions、lines …），或 TOML 文件",
                "a name, code or number; a table (divisions, lines, …); or a TOML file",
            ),
        ),
        Option(name="--within", value="DIVISION", about=Say("在哪个区划的文件里", "in whose document it stands")),
        _AS_OF,
        Option(
            name="--rows", value="FILE", about=Say("叠加这个 TOML 文件里的行", "lay this TOML file's rows over ours")
        ),
        Option(name="--packages", about=Say("叠加已安装的包带来的行", "lay the rows of installed packages over ours")),
        _format("text", "json"),
    ),
    module="govmodel.cli.catalogue",
)
_BASE: Final = attrs.evolve(
    _FILE, name="base", value="BASE", about=Say("上级的结构：同 FILE", "the system above: a FILE")
)
_HOW: Final = (
    Option(
        name="--to",
        value="DIVISION",
        required=True,
        about=Say("为哪个区划：名称、代码，或 江苏省常州市", "for which division: a name, a code, or 江苏省常州市"),
    ),
    Option(
        name="--as-of",
        value="DATE",
        about=Say(
            "按哪一天的名称、级别和职权；不写则按上级文件的日期",
            "names, ranks and powers of which date; that of BASE where none is given",
        ),
    ),
    Option(
        name="--reach",
        value="next|skip|peer",
        choices=("next", "skip", "peer"),
        default="next",
        about=Say(
            "next 下一级；skip 可以越级；peer 平移到同级的地方",
            "next: the level below; skip: past a level; peer: to another place of the same tier",
        ),
    ),
    Option(
        name="--decisions",
        value="FILE",
        about=Say("填好的决定文件（.toml）", "a file of decisions (.toml), filled in"),
    ),
)
DERIVE: Final = Command(
    name="derive",
    about=Say(
        "由上级的制度推导本级的：每一行都有理由，定不了的列出来",
        "derive a place's system from the one above: a reason for every line, questions where only a person can decide",
    ),
    options=(
        _BASE,
        *_HOW,
        Option(
            name="--write-decisions",
            value="FILE",
            about=Say(
                "把待定事项写成文件，供人填写；已填的保留",
                "write what is open to a file to fill in; what was filled in is kept",
            ),
        ),
        _OUT,
        Option(name="--no-kept", about=Say("不列照留的行", "leave out the lines that are kept")),
        _format("text", "markdown", "json"),
        _NAMES,
    ),
    module="govmodel.cli.derive",
)
EXPLAIN: Final = Command(
    name="explain",
    about=Say(
        "说明推导出的某一处从何而来：现为、上级为、理由、依据、原文",
        "explain where something derived comes from: what stands there, what stood there, why, on what",
    ),
    options=(
        _BASE,
        Option(
            name="item",
            value="ITEM",
            required=True,
            about=Say(
                "元素、元素的栏目或路径：hrss、mandate/3.task、.liaisons.per_unit",
                "an element, a field of one, or a path: hrss, mandate/3.task, .liaisons.per_unit",
            ),
        ),
        *_HOW,
        _format("text", "markdown", "json"),
        _NAMES,
    ),
    module="govmodel.cli.explain",
)
SCHEMA: Final = Command(
    name="schema",
    about=Say("打印文件格式的 JSON Schema", "print the JSON Schema of the file format"),
    module="govmodel.cli.schema",
)
DEMO: Final = Command(
    name="demo",
    about=Say("用随附的三个真实制度演示", "see it happen on the three real systems that ship"),
    module="govmodel.cli.demo",
)

COMMANDS: Final = (READ, CHECK, DERIVE, EXPLAIN, COMPARE, SHOW, MATTERS, RULE, CATALOGUE, SCHEMA, DEMO)
"""Every command, in the order of help."""
