"""One input read, and whether that went as it may."""

import faulthandler
import hashlib
import signal
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from seating.words.errors import SeatingError
from tests.fuzz.readers import READERS, Input, Reader
from tests.root import ROOT

CORPUS = ROOT / "tests" / "fuzz" / "corpus"
LONGEST_MESSAGE = 5_000
SECONDS = 20.0
"""For one input: longer is a hang."""


class FellError(Exception):
    """The input was neither read nor told to be wrong."""


def trial(reader: Reader, given: Input) -> bool:
    """Read it; whether it could be read.

    Raises
    ------
    FellError
        If the reader ends in any other way than well or in an error that says what is wrong.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            reader.read(given)
    except SeatingError as error:
        said = str(error)
        if not said or len(said) > LONGEST_MESSAGE:
            raise FellError(f"it is told in {len(said):,} characters: {said[:200]}") from error
        return False
    except Exception as error:
        raise FellError(f"{type(error).__name__}: {str(error)[:300]}") from error
    return True


def input_of(name: str, seed: int, number: int) -> Input:
    """The input of this number: the same on every machine."""
    return READERS[name].made(Random(f"{name} {seed} {number}"))


def kept(name: str) -> list[Path]:
    """Inputs that a reader fell over once."""
    return sorted(path for path in (CORPUS / name).glob("*") if path.is_file())


def from_file(path: Path) -> Input:
    return Input(path.read_bytes(), path.suffix)


def keep(folder: Path, given: Input) -> Path:
    """Write an input to a file that is called by what it holds."""
    folder.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256(given.data).hexdigest()[:12]
    path = folder / f"{digest}{given.suffix}"
    path.write_bytes(given.data)
    return path


@contextmanager
def no_hang(seconds: float = SECONDS) -> Iterator[None]:
    """End what takes longer, where the system can."""
    if not hasattr(signal, "SIGALRM"):
        yield
        return

    def end(*_: object) -> None:
        raise FellError(f"it took longer than {seconds:g} seconds")

    before = signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def end_what_is_deaf(seconds: float = 3 * SECONDS) -> None:
    """End the process, with a look at where it was, unless this is called again before."""
    faulthandler.dump_traceback_later(seconds, exit=True, file=2)


def clock() -> float:
    return time.monotonic()
