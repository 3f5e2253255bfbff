"""What a tool is told and what it answers, as JSON through its input and output.

It runs in the environments of other tools and needs nothing but Python.
"""

import json
import resource
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from itertools import combinations
from pathlib import Path

Tables = list[list[int]]
"""The guests at each table of a course."""


@dataclass
class Question:
    """A dinner in plain numbers, guests and tables from 0.

    Parameters
    ----------
    guests : int
    seats : list of list of int
        At each course, how many are to sit at each table: as many as there are guests.
    courses : int
    knows, away : list of [int, int]
        Pairs of guests; course and guest.
    together, apart : list of list of int
        Guests who share a table at every course, and who never do.
    seconds : float
    seed : int
    """

    guests: int
    seats: list[list[int]]
    courses: int
    knows: list[list[int]]
    away: list[list[int]]
    together: list[list[int]]
    apart: list[list[int]]
    seconds: float
    seed: int
    began: float = field(default_factory=time.perf_counter)

    @property
    def tables(self) -> list[int]:
        """How many are to sit at each table, for tools that cannot be told of who is away."""
        return self.seats[0]

    def spent(self) -> float:
        """Seconds since the question was read."""
        return time.perf_counter() - self.began

    def left(self, course: int) -> float:
        """A fair share of the seconds left for this course, where one is solved after the other."""
        return max((self.seconds - self.spent()) / (self.courses - course), 0.1)


def asked() -> Question:
    """The question, from standard input."""
    return Question(**json.loads(sys.stdin.read()))


def answer(question: Question, courses: Iterable[Tables], tool: str = "") -> None:
    """Print who sits at which table at each course, how long it took, and what version it was.

    Parameters
    ----------
    question : Question
    courses : iterable of list of list of int
        It may do the work while it is walked through.
    tool : str, optional
        The name of its distribution.
    """
    tables = [[[int(guest) for guest in table] for table in course] for course in courses]
    said = {"tables": tables, "seconds": question.spent(), "version": version_of(tool)}
    print(json.dumps({**said, "memory_mib": peak_memory()}))


def version_of(tool: str) -> str:
    """The version that is installed; nothing where there is none."""
    try:
        return version(tool) if tool else ""
    except PackageNotFoundError:
        return ""


def peak_memory() -> int:
    """As `benchmarks.running.peak_memory.peak_memory`, for any Python."""
    status = Path("/proc/self/status")
    if status.exists():
        words = status.read_text(encoding="ascii", errors="replace").split()
        return int(words[words.index("VmHWM:") + 1]) // 1024
    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) // 2**20


class Met:
    """Who knows whom, and who has shared a table so far."""

    def __init__(self, question: Question) -> None:
        self.pairs = {(min(pair), max(pair)) for pair in question.knows}

    def add(self, tables: Tables) -> None:
        """All who share a table have met."""
        for guests in tables:
            self.pairs |= set(combinations(sorted(guests), 2))

    def __contains__(self, pair: tuple[int, int]) -> bool:
        return (min(pair), max(pair)) in self.pairs
