"""A search that may go to another process, or to another machine.

Dinner and problem are most of what it needs, megabytes for large halls, and the same for
all searches of a call: they are packed once, and each process unpacks them once.
"""

from __future__ import annotations

import pickle
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

from seating.dinner.dinner import Dinner
from seating_solvers.annealing.kernels.problem import Attendance, Problem
from seating_solvers.annealing.search import Found, Search

KEPT = 2
"""Dinners that a process keeps unpacked: more than one, for calls that share their workers."""

_unpacked: dict[str, PackedDinner] = {}
_lock = threading.Lock()


@dataclass(frozen=True, eq=False)
class RemoteSearch:
    """A search, and the packed dinner that its dinner and problem are in.

    Parameters
    ----------
    search : Search
        Its problem may differ from the packed one in how many may sit at each table.
    packed : PackedDinner
    """

    search: Search
    packed: PackedDinner

    def run(self, over: Callable[[], bool]) -> Found:
        """Search, wherever this is."""
        return self.search.run(over)

    def __dask_tokenize__(self) -> str:
        """A name of its own: dask would look through dinner and problem for one, at every wave."""
        return uuid.uuid4().hex

    def __reduce__(self) -> tuple[object, ...]:
        heavy = {"dinner", "problem"}
        light = {
            field.name: getattr(self.search, field.name)
            for field in fields(Search)
            if field.name not in heavy
        }
        return _arrived, (self.packed, self.search.problem.attendance, light)


@dataclass(frozen=True, eq=False)
class PackedDinner:
    """A dinner and its problem, packed when they are sent first.

    Parameters
    ----------
    dinner : Dinner
    problem : Problem
    """

    dinner: Dinner
    problem: Problem

    @cached_property
    def data(self) -> bytes:
        """Both, packed; nothing is where all searches stay in this process."""
        return pickle.dumps((self.dinner, self.problem), protocol=5)

    @cached_property
    def name(self) -> str:
        """By which a process knows whether it has unpacked them."""
        return uuid.uuid4().hex

    def __reduce__(self) -> tuple[object, ...]:
        return _unpack, (self.name, self.data)


def _unpack(name: str, data: bytes) -> PackedDinner:
    """The dinner, unpacked if this process has not done so before."""
    with _lock:
        packed = _unpacked.pop(name, None)
        if packed is None:
            dinner, problem = pickle.loads(data)  # packed by ourselves
            packed = PackedDinner(dinner, problem)
            # a scheduler in between sends it on as it came
            vars(packed).update(name=name, data=data)
        _unpacked[name] = packed
        while len(_unpacked) > KEPT:
            del _unpacked[next(iter(_unpacked))]
        return packed


def _arrived(packed: PackedDinner, attendance: Attendance, light: dict[str, Any]) -> RemoteSearch:
    problem = packed.problem._replace(attendance=attendance)
    return RemoteSearch(Search(packed.dinner, problem, **light), packed)
