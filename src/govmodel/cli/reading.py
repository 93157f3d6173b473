"""What FILE means: a structure file, ``-`` for standard input, or the name of a shipped example."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import IO, Any, Final

from govmodel.cli.drawing import STDIN
from govmodel.cli.parsing import UsageError
from govmodel.cli.saying import Say
from govmodel.cli.setting import Setting
from govmodel.examples.shipped import example, names
from govmodel.model.errors import Problem
from govmodel.model.meeting import Structure
from govmodel.serial.errors import LoadError
from govmodel.serial.files import Format, load, loads

_TOML_HEAD: Final = re.compile(rb"(?m)^\s*govmodel\s*=")


def read_structure(name: str, setting: Setting) -> Structure:
    """The structure that a FILE argument means. A file wins over an example of the same name.

    Raises:
        LoadError: If the file holds no structure.
        UsageError: If there is neither such a file nor such an example.
    """
    if name == STDIN:
        return _from_stream(setting)
    if name in names() and not Path(name).is_file():
        return example(name)
    if not _odd(name) and not _is_there(Path(name)):
        raise UsageError(
            "unknown-file",
            Say(f"没有文件「{name}」，也没有这个名字的示例", f"there is no file “{name}”, and no example of that name"),
            name,
            names(),
            _files_beside(name),
        )
    return load(name)


def _from_stream(setting: Setting) -> Structure:
    content = _content(setting.stdin)
    as_toml = not content.lstrip().startswith(b"{") and _TOML_HEAD.search(content)
    format_: Format = "toml" if as_toml else "json"
    try:
        return loads(content, format=format_)
    except LoadError as error:
        raise LoadError(_printed(content) or error.problems, STDIN) from None


def _printed(content: bytes) -> tuple[Problem, ...]:
    """What to say of our own ``--format json``, which is about a structure and no structure file."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(data, dict) or "command" not in data:
        return ()
    command = data["command"]
    more = ("；结构在它的 structure 键下，取出来就能用", "; the structure under its key “structure” is one")
    hint_zh, hint_en = more if command == "show" else ("", "")
    problem = Problem(
        path="$",
        code="printed-output",
        zh=f"这是 govmodel {command} --format json 的输出，不是结构文件{hint_zh}",
        en=f"this is what govmodel {command} --format json prints, not a structure file{hint_en}",
        value=command,
    )
    return (problem,)


def _content(stream: IO[Any] | None) -> bytes:
    if stream is None:
        # A process without a console has no standard input.
        return b""
    # Bytes where they can be had: the terminal's encoding says nothing of the file's.
    found: str | bytes = getattr(stream, "buffer", stream).read()
    return found.encode("utf-8", "surrogateescape") if isinstance(found, str) else found


def _odd(name: str) -> bool:
    """Whether no file can have that name, so that loading tells best what is wrong."""
    return not name or "\0" in name


def _is_there(path: Path) -> bool:
    # A dangling link is there, and loading says best what is wrong with it.
    return path.exists() or path.is_symlink()


def _files_beside(name: str) -> list[str]:
    """Structure files in the place where the missing one was looked for, as one would type them."""
    try:
        found = sorted(Path(name).parent.iterdir())
    except OSError:
        return []
    return [str(file) for file in found if file.suffix.lower() in {".json", ".toml"}]
