"""Standard streams that may be closed, full or unread: what is said there never ends the work.

A plan is not lost because nobody reads what is said of it. What could not be written is known at
the end, and decides the exit status.
"""

from __future__ import annotations

import io
import os
import select
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO

INPUT, OUTPUT, ERROR = range(3)
"""Numbers of the standard streams."""


class SureFile(io.FileIO):
    """A file to write to that takes everything, and remembers why it could not be written.

    Attributes
    ----------
    error : OSError or None
        The first that came up; what is written after it goes nowhere.
    """

    error: OSError | None = None

    def write(self, data: Any, /) -> int:
        """Write, or forget."""
        if self.error is None:
            try:
                return self._written(data)
            except OSError as error:
                self.error = error
        return len(data)

    def _written(self, data: Any) -> int:
        while (count := super().write(data)) is None:  # whoever reads a pipe is slow
            select.select([], [self.fileno()], [])
        return count


class Streams:
    """What became of the standard streams of this run.

    Parameters
    ----------
    closed : set of int, optional
        Those that were closed when the run began.
    output : SureFile, optional
        What results are written to; None where a front end has put something else there.
    """

    def __init__(self, closed: set[int] | None = None, output: SureFile | None = None) -> None:
        self.closed = closed or set()
        self._output = output

    @property
    def output_error(self) -> OSError | None:
        """Why results are not all on standard output, if they are not."""
        return None if self._output is None else self._output.error


NOW = Streams()
"""Those of the run that goes on; a run begins and ends with `sure_streams`."""


@contextmanager
def sure_streams() -> Iterator[Streams]:
    """Let no write to standard output or standard error raise, whatever lies behind them.

    A stream that is closed is opened on nothing, so that no file is opened under its number and
    then written to by mistake. A name that a terminal cannot show is written out. Streams that
    are not the process's own are left alone otherwise.
    """
    global NOW  # noqa: PLW0603 (the streams are the process's, and so is what is known of them)
    before = sys.stdout, sys.stderr, NOW
    closed = _occupied()
    sys.stdout, output = _sure(sys.stdout, sys.__stdout__, OUTPUT)
    sys.stderr, _ = _sure(sys.stderr, sys.__stderr__, ERROR)
    NOW = Streams(closed, output)
    try:
        yield NOW
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        sys.stdout, sys.stderr, NOW = before


def _occupied() -> set[int]:
    """Open what is closed on nothing; return what was closed."""
    closed = set()
    for number in (INPUT, OUTPUT, ERROR):
        try:
            os.fstat(number)
        except OSError:
            closed.add(number)
            opened = os.open(os.devnull, os.O_RDWR)
            if opened != number:
                os.dup2(opened, number)
                os.close(opened)
    return closed


def _sure(stream: TextIO | None, own: object, number: int) -> tuple[TextIO, SureFile | None]:
    """A stream that never raises in place of the process's own, and the file behind it."""
    if stream is not None and stream is not own:
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
        return stream, None
    if stream is not None:
        stream.flush()
    file = SureFile(number, "w", closefd=False)
    text = io.TextIOWrapper(
        io.BufferedWriter(file),
        encoding="utf-8" if stream is None else stream.encoding,
        errors="backslashreplace",
        line_buffering=number == ERROR or file.isatty(),
    )
    return text, file
