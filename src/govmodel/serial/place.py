"""Bytes in and out of files: every failure in words, and no file ever half written."""

from __future__ import annotations

import contextlib
import os
from itertools import count

from govmodel.model.errors import Problem
from govmodel.serial.errors import DumpError, LoadError


def read_bytes(name: str, *, most: int = -1) -> bytes:
    """What stands in a file.

    Args:
        name: The file.
        most: Bytes after which reading stops; all are read where it is below 0.

    Raises:
        LoadError: If it cannot be read.
    """
    try:
        with open(name, "rb") as file:  # noqa: PTH123  # pathlib costs more to import than all of this
            return file.read(most)
    except (OSError, ValueError) as error:
        raise LoadError([_problem(error)], name) from None


def write_bytes(name: str, content: bytes) -> None:
    """Put that content into a file: whole, or not at all.

    It is written beside the file first and takes its place only when it is safely on the disk. A
    link is followed to what it points at, and the permissions of a file that was there before are kept.

    Raises:
        DumpError: If it cannot be written; what stood there before still stands.
    """
    try:
        target = _target(name)
        temporary = _written_beside(target, content)
        try:
            with contextlib.suppress(FileNotFoundError):
                os.chmod(temporary, os.stat(target).st_mode & 0o7777)  # noqa: PTH101, PTH116  # as above
            os.replace(temporary, target)  # noqa: PTH105  # as above
        except BaseException:
            os.unlink(temporary)  # noqa: PTH108  # as above
            raise
    except (OSError, ValueError) as error:
        raise DumpError([_problem(error)], name) from None


def make_folder(name: str) -> None:
    """Make a folder, and those around it, where they are not there yet.

    Raises:
        DumpError: If it cannot be made.
    """
    try:
        os.makedirs(name, exist_ok=True)  # noqa: PTH103  # as above
    except (OSError, ValueError) as error:
        raise DumpError([_problem(error)], name) from None


def refuse_unwritable(name: str) -> None:
    """Refuse a file that plainly cannot be written, before anything is.

    Raises:
        DumpError: If its place is a folder, is no regular file, or lies in a folder that is not there or
            may not be written to.
    """
    try:
        folder = os.path.dirname(_target(name))  # noqa: PTH120  # as above
        if not os.path.isdir(folder):  # noqa: PTH112  # as above
            raise FileNotFoundError
        if not os.access(folder, os.W_OK):
            raise PermissionError
    except (OSError, ValueError) as error:
        raise DumpError([_problem(error)], name) from None


def _target(name: str) -> str:
    """Where a file of that name is written: what a link points at."""
    target = os.path.realpath(name)
    if os.path.isdir(target):  # noqa: PTH112  # as above
        raise IsADirectoryError
    if os.path.exists(target) and not os.path.isfile(target):  # noqa: PTH110, PTH113  # as above
        raise _NotRegular
    return target


def _written_beside(target: str, content: bytes) -> str:
    folder, base = os.path.split(target)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    for attempt in count():  # pragma: no branch  # counts for ever
        temporary = os.path.join(folder, f".{base[:60]}.{os.getpid()}-{attempt}.tmp")  # noqa: PTH118  # as above
        # Another writer may take a name at any moment, so it is not asked for but claimed.
        with contextlib.suppress(FileExistsError):
            handle = os.open(temporary, flags, 0o666)
            break
    try:
        with open(handle, "wb") as file:  # noqa: PTH123  # as above
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        os.unlink(temporary)  # noqa: PTH108  # as above
        raise
    return temporary


class _NotRegular(OSError):
    """A pipe, a device or the like stands where a file is to be written."""


def _problem(error: OSError | ValueError) -> Problem:
    code, zh, en = "unusable-file", f"无法使用：{error}", f"cannot be used: {error}"
    if isinstance(error, FileNotFoundError):
        code, zh, en = "not-found", "没有这个文件或文件夹", "there is no such file or folder"
    elif isinstance(error, IsADirectoryError):
        code, zh, en = "is-a-directory", "这是文件夹，不是文件", "this is a directory, not a file"
    elif isinstance(error, _NotRegular):
        code, zh = "not-a-regular-file", "这是管道或设备，不是普通文件，不能覆盖"
        en = "this is a pipe or a device, not a regular file, and is not replaced"
    elif isinstance(error, PermissionError):
        code, zh, en = "no-permission", "没有权限", "permission denied"
    return Problem(path="$", code=code, zh=zh, en=en)
