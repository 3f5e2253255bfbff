"""A search that may go to another process, or to another machine.

Dinner and question are most of what it needs, megabytes for large halls, and the same for
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
from seating_solvers.annealing.kernels.problem import Hall, Question
from seating_solvers.annealing.search import Found, Search

KEPT = 2
"""Parcels that a process keeps open: more than one, for calls that share their workers."""

_open: dict[str, Parcel] = {}
_lock = threading.Lock()


@dataclass(frozen=True, eq=False)
class Parcel:
    """A dinner and its question, on their way.

    Parameters
    ----------
    dinner : Dinner
    question : Question
    """

    dinner: Dinner
    question: Question

    @cached_property
    def packed(self) -> bytes:
        """Both, packed; nothing is where all searches stay in this process."""
        return pickle.dumps((self.dinner, self.question), protocol=5)

    @cached_property
    def name(self) -> str:
        """By which a process knows whether it has unpacked this parcel."""
        return uuid.uuid4().hex

    def __reduce__(self) -> tuple[object, ...]:
        return _opened, (self.name, self.packed)


def _opened(name: str, packed: bytes) -> Parcel:
    """The parcel, unpacked if this process has not done so before."""
    with _lock:
        parcel = _open.pop(name, None)
        if parcel is None:
            dinner, question = pickle.loads(packed)  # packed by ourselves
            parcel = Parcel(dinner, question)
            # a scheduler in between sends it on as it came
            vars(parcel).update(name=name, packed=packed)
        _open[name] = parcel
        while len(_open) > KEPT:
            del _open[next(iter(_open))]
        return parcel


@dataclass(frozen=True, eq=False)
class Errand:
    """A search and the parcel that its dinner and question are in.

    Parameters
    ----------
    search : Search
        Its question may differ from the parcel's in how many may sit at each table.
    parcel : Parcel
    """

    search: Search
    parcel: Parcel

    def run(self, over: Callable[[], bool]) -> Found:
        """Search, wherever this is."""
        return self.search.run(over)

    def __reduce__(self) -> tuple[object, ...]:
        packed = {"dinner", "question"}
        light = {
            field.name: getattr(self.search, field.name)
            for field in fields(Search)
            if field.name not in packed
        }
        return _arrived, (self.parcel, self.search.question.hall, light)


def _arrived(parcel: Parcel, hall: Hall, light: dict[str, Any]) -> Errand:
    question = parcel.question._replace(hall=hall)
    return Errand(Search(parcel.dinner, question, **light), parcel)
