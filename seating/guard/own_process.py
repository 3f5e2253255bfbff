"""Work in a process of its own, within limits: no file can take the program down with it.

Libraries written in other languages end the whole process when they fail badly, take all the
memory there is, or hang where Ctrl-C is not heard. Here they take only their own process along.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from seating.guard import confine

PATIENCE = 6.0
"""Seconds on the clock for each second of the processor: the machine may be busy."""


@dataclass(frozen=True)
class Limits:
    """What a process may use.

    Parameters
    ----------
    seconds : float
        Of the processor; `PATIENCE` times as many on the clock.
    memory : int
        Bytes, where the system can limit them.
    """

    seconds: float
    memory: int


class ProcessDied(Exception):
    """The process gave no answer.

    Parameters
    ----------
    slow : bool
        It ran out of time; else it crashed, or ran out of memory.
    """

    def __init__(self, *, slow: bool) -> None:
        self.slow = slow
        super().__init__("it took too long" if slow else "it crashed")


def answer_of(
    script: Path, library: str, data: bytes, limits: Limits, arguments: Sequence[str] = ()
) -> bytes:
    """What a script writes to standard output when it reads some data.

    Parameters
    ----------
    script : Path
        A Python file that needs nothing but the standard library and one more.
    library : str
        That one: the name of a package that is installed.
    data : bytes
        Its standard input.
    limits : Limits
    arguments : sequence of str, optional
        Its ``sys.argv[1:]``.

    Raises
    ------
    ProcessDied
        If it ended in any way but well, or went beyond its limits.
    """
    own = [str(limits.memory), str(max(1, round(limits.seconds))), _folder_of(library), str(script)]
    # Without site packages and the user's settings it starts in a tenth of the time.
    command = [sys.executable, "-I", "-S", confine.__file__, *own, *arguments]
    environment = {key: value for key, value in os.environ.items() if key != "RUST_BACKTRACE"}
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        try:
            answer, _ = process.communicate(data, timeout=limits.seconds * PATIENCE)
        except subprocess.TimeoutExpired:
            _end(process)
            raise ProcessDied(slow=True) from None
        except BaseException:
            _end(process)
            raise
    if process.returncode:
        raise ProcessDied(slow=process.returncode in confine.TIME_IS_UP)
    return answer


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()


def _folder_of(library: str) -> str:
    """The folder from which a package is imported, without importing it."""
    spec = find_spec(library)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(f"no package {library}", name=library)
    return str(Path(next(iter(spec.submodule_search_locations))).parent)
