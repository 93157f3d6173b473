"""Help: what there is to type, in columns that line up in Chinese too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from govmodel.cli.option import Command, Option
from govmodel.cli.parsing import COMMON
from govmodel.cli.saying import Say
from govmodel.rendering.width import pad, width, wrapped

_WIDTH: Final = 100
_USAGE: Final = Say("用法：", "usage: ")
_COMMANDS: Final = Say("命令：", "commands:")
_ARGUMENTS: Final = Say("参数：", "arguments:")
_OPTIONS: Final = Say("选项：", "options:")
_ANY_OPTIONS: Final = Say("选项", "OPTIONS")
_WORD: Final = Say("govmodel 命令 [参数]", "govmodel COMMAND [ARGUMENTS]")
_ABOUT: Final = Say(
    "govmodel 读、查、推导和展示联席会议制度：谁召集、谁负责、谁配合、哪些事项没有人负责。",
    "govmodel reads, checks, derives and shows joint-meeting systems: who convenes, who owns what, what nobody owns.",
)
_VERSION: Final = Say("显示版本", "show the version")
_MORE: Final = Say(
    "每个命令的参数：govmodel 命令 --help。\n"
    "FILE 是结构文件（.json 或 .toml）、公文（.txt .html .docx .pdf）、-（标准输入），或随附示例的名字。\n"
    "退出码：0 没有错误和警告；1 有错误、警告、不同或待定；2 读不了或用法不对；3 程序自己的毛病。",
    "The arguments of a command: govmodel COMMAND --help.\n"
    "FILE is a structure file (.json or .toml), a notice (.txt .html .docx .pdf), - for standard input, or the name\n"
    "of a shipped example.\n"
    "Exit codes: 0 no errors or warnings; 1 errors, warnings, differences or open items; 2 unreadable or bad usage;\n"
    "3 our own fault.",
)


def program_help(commands: Iterable[Command], lang: str) -> str:
    """What ``govmodel --help`` prints."""
    rows = [(command.name, command.about.to(lang)) for command in commands]
    common = [*_option_rows(COMMON, lang), ("--version", _VERSION.to(lang))]
    parts = [
        f"{_USAGE.to(lang)}{_WORD.to(lang)}",
        _ABOUT.to(lang),
        _section(_COMMANDS, rows, lang),
        _section(_OPTIONS, common, lang),
        _MORE.to(lang),
    ]
    return "\n\n".join(parts) + "\n"


def command_help(command: Command, lang: str) -> str:
    """What ``govmodel COMMAND --help`` prints."""
    arguments = [option for option in command.options if option.positional]
    options = [option for option in command.options if not option.positional]
    parts = [f"{_USAGE.to(lang)}{usage_line(command, lang)}", command.about.to(lang)]
    if arguments:
        parts.append(_section(_ARGUMENTS, _option_rows(arguments, lang), lang))
    parts.append(_section(_OPTIONS, _option_rows([*options, *COMMON], lang), lang))
    return "\n\n".join(parts) + "\n"


def usage_line(command: Command, lang: str) -> str:
    """The command with its arguments, on one line."""
    arguments = [option for option in command.options if option.positional]
    shown = [option.value if option.required else f"[{option.value}]" for option in arguments]
    shown += [_written(option) for option in command.options if option.required and not option.positional]
    return " ".join((f"govmodel {command.name}", *shown, f"[{_ANY_OPTIONS.to(lang)}]"))


def usage_hint(command: Command | None, lang: str) -> str:
    """Where to read on after a mistake."""
    line = usage_line(command, lang) if command is not None else _WORD.to(lang)
    name = f"govmodel {command.name} --help" if command is not None else "govmodel --help"
    return f"{_USAGE.to(lang)}{line}\n{Say('说明：', 'help: ').to(lang)}{name}\n"


def _written(option: Option) -> str:
    if option.positional:
        return option.value
    names = ", ".join(option.names)
    return f"{names} {option.value}" if option.value else names


def _option_rows(options: Iterable[Option], lang: str) -> list[tuple[str, str]]:
    return [(_written(option), option.about.to(lang)) for option in options]


def _section(title: Say, rows: list[tuple[str, str]], lang: str) -> str:
    column = max(width(name) for name, _ in rows)
    lines = [title.to(lang)]
    for name, about in rows:
        first, *rest = wrapped(about, _WIDTH - column - 4)
        lines.append(f"  {pad(name, column)}  {first}")
        lines += [" " * (column + 4) + line for line in rest]
    return "\n".join(lines)
