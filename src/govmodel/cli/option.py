"""What a command line may hold, declared: positional arguments, options, commands and outcomes."""

from __future__ import annotations

from typing import Final

import attrs

from govmodel.cli.saying import Say

OK: Final = 0
FOUND: Final = 1
BAD_USE: Final = 2
OUR_FAULT: Final = 3


@attrs.frozen(kw_only=True)
class Option:
    """One argument.

    Attributes:
        name: ``--format``; or ``file``, without dashes, for a positional argument.
        about: What it does.
        value: What to write for its value in help; empty for a flag.
        choices: The values it takes; empty for any.
        default: Its value where it is not given.
        repeated: Whether it may be given several times, or with several values joined by commas.
        required: Whether it must be given.
        short: A second, short name: ``-o``.
    """

    name: str
    about: Say
    value: str = ""
    choices: tuple[str, ...] = ()
    default: str | None = None
    repeated: bool = False
    required: bool = False
    short: str = ""

    @property
    def positional(self) -> bool:
        """Whether it is told by its place and not by a name."""
        return not self.name.startswith("-")

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it goes by."""
        return (self.short, self.name) if self.short else (self.name,)

    @property
    def field(self) -> str:
        """Its name among the parsed arguments."""
        return self.name.lstrip("-").replace("-", "_")


@attrs.frozen(kw_only=True)
class Outcome:
    """What a command comes to.

    Attributes:
        code: The exit code.
        out: What goes to standard output.
        err: What goes to standard error.
    """

    code: int = OK
    out: str = ""
    err: str = ""


@attrs.frozen(kw_only=True)
class Command:
    """One command.

    Attributes:
        name: The word for it.
        about: What it does, in a line.
        options: Its own arguments, beside those that every command has.
        module: Where it is done, by a ``run`` that takes the arguments and the setting and gives an
            outcome. It is imported when the command is given, so that help stays quick.
    """

    name: str
    about: Say
    options: tuple[Option, ...] = ()
    module: str
