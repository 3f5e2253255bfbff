"""What an exception says to the host, and how the command ends then."""

from __future__ import annotations

import os
import re
import sys
import threading
import traceback
from typing import NoReturn

import click

from seating_cli.exit_codes import IMPOSSIBLE, INCOMPLETE, INTERRUPTED, NO_READER, WRONG

DEBUG = "SEATING_DEBUG"
ERROR = "seating: error: "
"""How what is said of an error begins."""

INTERRUPTS = (click.exceptions.Abort, KeyboardInterrupt)

# What the parser of options says in a programmer's words, and how hosts read it.
_PLAINLY = {
    r"('.*') is not a valid float$": r"\1 is no number",
    r"('.*') is not a valid integer( range)?$": r"\1 is no whole number",
    r"(\S+) is not in the range x>=(\S+?)$": r"\1 is less than \2",
}


def leave(error: BaseException) -> NoReturn:
    """Say what went wrong on standard error, and exit.

    Parameters
    ----------
    error : BaseException
        Whatever came up; `SystemExit` passes.
    """
    if isinstance(error, SystemExit):
        raise error
    if os.environ.get(DEBUG):
        traceback.print_exception(error)
    message, status = explain(error)
    if message:
        if isinstance(error, INTERRUPTS):  # nothing is imported for it, see `_written`
            click.echo(message, err=True)
        else:
            _say(_safe(message))
    if isinstance(error, click.exceptions.Abort) and _searching():
        # A search may still run in threads, and the host asked twice to end now.
        sys.stderr.flush()
        os._exit(status)
    sys.exit(status)


def unheard(error: OSError) -> int:
    """Say that results could not be written to standard output; the exit status.

    Parameters
    ----------
    error : OSError
        Why. Nobody reading any more, as after ``| head``, is no reason to say anything.
    """
    from seating.outputs.writing.commits import COMMITS

    if isinstance(error, BrokenPipeError):
        return NO_READER
    all_the_same = f"; {COMMITS[-1]} is written" if COMMITS else ""
    _say(_safe(f"{ERROR}standard output: {_os_error(error)}{all_the_same}"))
    return INCOMPLETE


def _say(message: str) -> None:
    """Write to standard error, within the lines of a terminal, and what it is in red there."""
    from seating_cli.terminal import cells, in_colour

    if sys.stderr.isatty() and message.startswith(ERROR):
        from seating.outputs.terminal.paint import Paint

        lines = [part for line in message.split("\n") for part in _lines(line, cells(sys.stderr))]
        paint = Paint(in_colour(sys.stderr))
        told = ERROR.rstrip()
        message = "\n".join([paint("bad", told) + lines[0].removeprefix(told), *lines[1:]])
    click.echo(message, err=True, color=in_colour(sys.stderr))


def _lines(line: str, cells: int) -> list[str]:
    """A line, or several that are indented as it is, where it is too wide."""
    from seating.outputs.terminal.cells import hang

    words = line.lstrip(" ")
    indent = " " * (len(line) - len(words))
    return hang(indent, words.split(" "), cells).split("\n")


def _searching() -> bool:
    """Whether a thread of a search is there, which would be waited for."""
    workers = sys.modules.get("seating_solvers.running.workers")
    threads = getattr(workers, "THREADS", None)
    if threads is None:
        return False
    return any(thread.name.startswith(threads) for thread in threading.enumerate())


def explain(error: BaseException) -> tuple[str, int]:
    """The message of an exception, and the exit status.

    Parameters
    ----------
    error : BaseException

    Returns
    -------
    message : str
        Begins with `ERROR`, or of an interrupt with ``seating:``.
    status : int
        One of `seating_cli.exit_codes`.
    """
    if isinstance(error, INTERRUPTS):
        return f"seating: interrupted, {_written()}", INTERRUPTED
    from seating.words.errors import Impossible, SeatingError

    if isinstance(error, click.UsageError):
        return _usage(error), WRONG
    if isinstance(error, click.ClickException):
        return f"{ERROR}{error.format_message()}", WRONG
    if isinstance(error, Impossible):
        return f"{ERROR}{error}", IMPOSSIBLE
    if isinstance(error, SeatingError):
        return f"{ERROR}{error}", WRONG
    if isinstance(error, OSError):
        return f"{ERROR}{_os_error(error)}", WRONG
    if isinstance(error, UnicodeError):
        return f"{ERROR}text that cannot be read or written: {error}", WRONG
    if isinstance(error, MemoryError):
        return f"{ERROR}this dinner needs more memory than there is", WRONG
    return _unexpected(error), WRONG


def _written() -> str:
    """What this run has written until now.

    Nothing is imported for it: an interrupt may come while a library is being imported, and
    some cannot be imported again then.
    """
    commits = getattr(sys.modules.get("seating.outputs.writing.commits"), "COMMITS", None)
    if not commits:
        return "nothing was written"
    return f"{_safe(str(commits[-1]))} was written before"


def _usage(error: click.UsageError) -> str:
    what = _without_middle(error.format_message().rstrip("."))
    for said, plainly in _PLAINLY.items():
        what = re.sub(said, plainly, what)
    text = f"{ERROR}{what[:1].lower()}{what[1:]}"
    if error.ctx is not None and "\n" not in text:
        text += f"\n  see '{error.ctx.command_path} --help'"
    return text


def _without_middle(what: str) -> str:
    """What is wrong, said whole unless a value in it is endless: how it ends says why."""
    from seating.words.errors import MOST_SHOWN

    if len(what) <= 4 * MOST_SHOWN:
        return what
    return f"{what[: 2 * MOST_SHOWN]}...{what[-MOST_SHOWN:]}"


def _os_error(error: OSError) -> str:
    from seating.words.errors import clipped

    reason = (error.strerror or str(error) or type(error).__name__).lower()
    return f"{clipped(str(error.filename))}: {reason}" if error.filename else reason


def _unexpected(error: BaseException) -> str:
    first = str(error).partition("\n")[0]
    return (
        f"{ERROR}something went wrong that should not have: {type(error).__name__}: {first}\n"
        f"  run again with {DEBUG}=1 to see where"
    )


def _safe(message: str) -> str:
    from seating.outputs.terminal.cells import safe

    return "\n".join(map(safe, message.split("\n")))
