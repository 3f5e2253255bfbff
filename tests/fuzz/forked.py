"""Workbooks read in forks of this process: as confined as the program reads them, and sooner there.

The program starts a process for each workbook, which takes longer than to read it. A fork of one
that has everything imported runs the same script, within the same limits.
"""

import importlib
import io
import os
import select
import sys
import time
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from types import CodeType

from seating.guard.confine import TIME_IS_UP, confine
from seating.guard.own_process import PATIENCE, Limits, ProcessDied

CAN_FORK = hasattr(os, "fork")
AT_ONCE = 2**16


def forked_answer(
    script: Path, library: str, data: bytes, limits: Limits, arguments: Sequence[str] = ()
) -> bytes:
    """As `seating.guard.own_process.answer_of`, in a fork."""
    code = _code(script, library)
    answer, ours = os.pipe()
    child = os.fork()
    if not child:
        os.close(answer)
        _answer(code, ours, data, limits, [str(script), *arguments])
    os.close(ours)
    try:
        return _awaited(child, answer, limits)
    finally:
        os.close(answer)


@cache
def _code(script: Path, library: str) -> CodeType:
    importlib.import_module(library)
    return compile(script.read_text("utf-8"), script, "exec")


def _answer(
    code: CodeType, answer: int, data: bytes, limits: Limits, arguments: Sequence[str]
) -> None:
    """What the fork does."""
    status = 1
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 2)
        sys.argv[:] = arguments
        sys.stdin = io.TextIOWrapper(io.BytesIO(data))
        sys.stdout = io.TextIOWrapper(os.fdopen(answer, "wb"))
        confine(limits.memory, max(1, round(limits.seconds)))
        exec(code, {"__name__": "__main__"})
        sys.stdout.flush()
        status = 0
    finally:
        os._exit(status)


def _awaited(child: int, answer: int, limits: Limits) -> bytes:
    """All that the fork writes, if it ends well and in time."""
    until = time.monotonic() + limits.seconds * PATIENCE
    parts = []
    while True:
        ready, _, _ = select.select([answer], [], [], max(0.0, until - time.monotonic()))
        if not ready:
            os.kill(child, 9)
            os.waitpid(child, 0)
            raise ProcessDied(slow=True)
        part = os.read(answer, AT_ONCE)
        if not part:
            break
        parts.append(part)
    _, status = os.waitpid(child, 0)
    ended = os.waitstatus_to_exitcode(status)
    if ended:
        raise ProcessDied(slow=ended in TIME_IS_UP)
    return b"".join(parts)
