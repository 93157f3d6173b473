"""What FILE means: a structure file, a notice, ``-`` for standard input, or the name of a shipped example."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from govmodel.cli.drawing import STDIN
from govmodel.cli.parsing import UsageError
from govmodel.cli.saying import Say
from govmodel.cli.setting import Setting
from govmodel.examples.shipped import example, names
from govmodel.findings.finding import Finding, Severity
from govmodel.model.errors import Problem
from govmodel.model.meeting import Structure
from govmodel.serial.errors import LoadError
from govmodel.serial.files import Format, load, loads
from govmodel.serial.place import read_bytes

if TYPE_CHECKING:
    # All of reading is loaded only where a notice is read: most commands are given structures.
    from govmodel.reading.reading import Reading

_TOML_HEAD: Final = re.compile(rb"(?m)^\s*govmodel\s*=")
_JSON_HEAD: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\{|\[(?:\s*[\d\"\[\{\]]|\Z))")
_HOLD_STRUCTURES: Final = (".json", ".toml")
_NOTICES: Final = (".txt", ".htm", ".html", ".docx", ".pdf")
_LOOKED_AT: Final = 4096
_FROM_NOTICE: Final = Say(
    "{name} 是公文：读懂 {placed}，{unread} 处没有读懂；看是哪些：govmodel read {name} --show",
    "{name} is a notice: {placed} of it was understood; passages that were not: {unread}; see which: "
    "govmodel read {name} --show",
)


def read_structure(name: str, setting: Setting) -> Structure:
    """The structure that a FILE argument means, read from a notice where it is one.

    A file wins over an example of the same name. How much of a notice was understood is said aside.

    Raises:
        LoadError: If the file holds no structure, or a notice not just one.
        UsageError: If there is neither such a file nor such an example.
    """
    if name == STDIN:
        return _from_stream(setting)
    if name in names() and not Path(name).is_file():
        return example(name)
    refuse_missing(name, examples=names())
    if _odd(name) or name.lower().endswith(_HOLD_STRUCTURES):
        return load(name)
    format_ = _format_of(read_bytes(name, most=_LOOKED_AT))
    if format_ is not None:
        return load(name, format=format_)
    return _from_notice(read_notice(name, setting), name, setting)


def read_notice(name: str, setting: Setting) -> Reading:
    """The reading of a FILE argument that ought to be a notice.

    Raises:
        LoadError: If the file cannot be read.
        UsageError: If there is no such file.
    """
    from govmodel.reading.read import read  # noqa: PLC0415  # see above

    if name == STDIN:
        return read(_content(setting.stdin))
    refuse_missing(name)
    return read(Path(name))


def refuse_missing(name: str, examples: tuple[str, ...] = ()) -> None:
    """Refuse the name of a file that is not there, with what is near it.

    Raises:
        UsageError: If it is not there.
    """
    if _odd(name) or _is_there(Path(name)):
        return
    more = ("，也没有这个名字的示例", ", and no example of that name") if examples else ("", "")
    what = Say(f"没有文件「{name}」{more[0]}", f"there is no file “{name}”{more[1]}")
    raise UsageError("unknown-file", what, name, examples, _files_beside(name, notices=not examples))


def _format_of(content: bytes) -> Format | None:
    """What the content of a structure file is written in; ``None`` where it looks like none."""
    if _JSON_HEAD.match(content):
        return "json"
    return "toml" if _TOML_HEAD.search(content[:_LOOKED_AT]) else None


def _from_notice(reading: Reading, name: str, setting: Setting) -> Structure:
    if len(reading.structures) != 1:
        raise LoadError(_why_not_one(reading, name), name)
    quality = reading.quality
    said = {"name": name, "placed": f"{quality.placed:.1%}", "unread": str(len(reading.unread))}
    setting.asides.append(_FROM_NOTICE.to(setting.lang).format(**said) + "\n")
    warnings = [finding for finding in reading.findings if finding.severity is Severity.WARNING]
    setting.asides.extend(f"{finding.code} {finding.text(setting.lang)}\n" for finding in warnings)
    return reading.structures[0]


def _why_not_one(reading: Reading, name: str) -> list[Problem]:
    if reading.structures:
        listed = [structure.name for structure in reading.structures]
        return [
            Problem(
                path="$",
                code="several-structures",
                zh=f"读出了 {len(listed)} 个结构：{'、'.join(listed)}；请用 govmodel read {name} -o 文件夹/ 分开写出",
                en=f"{len(listed)} structures were read: {', '.join(listed)}; write them apart with "
                f"govmodel read {name} -o FOLDER/",
                value=str(len(listed)),
            )
        ]
    return [finding_problem(each) for each in reading.findings if each.severity in {Severity.ERROR, Severity.WARNING}]


def finding_problem(finding: Finding) -> Problem:
    """A finding that leaves nothing to work with, as a problem with the file."""
    zh, en = (f"{finding.code} {finding.text(lang)}" for lang in ("zh", "en"))
    return Problem(path="$", code=finding.slug, zh=zh, en=en)


def _from_stream(setting: Setting) -> Structure:
    content = _content(setting.stdin)
    format_ = _format_of(content)
    if format_ is None:
        from govmodel.reading.read import read  # noqa: PLC0415  # see above

        return _from_notice(read(content), STDIN, setting)
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


def _files_beside(name: str, *, notices: bool) -> list[str]:
    """Files in the place where the missing one was looked for, as one would type them."""
    try:
        found = sorted(Path(name).parent.iterdir())
    except OSError:
        return []
    kinds = _NOTICES if notices else (*_HOLD_STRUCTURES, *_NOTICES)
    return [str(file) for file in found if file.suffix.lower() in kinds]
