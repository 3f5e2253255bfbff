"""Seats for every guest at every course, so that strangers get to talk."""

from typing import TYPE_CHECKING

from seating.dinner.course import Course
from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.people.acquaintances import CLOSE, KNOWS, MET, Acquaintances
from seating.people.guest import Guest
from seating.room.table import Table
from seating.rules import (
    Accompanied,
    Alternate,
    Apart,
    At,
    AtLeast,
    AtMost,
    AtOneOf,
    Beside,
    ChangesTable,
    Familiar,
    Head,
    MustMeet,
    NeverAt,
    NeverReturns,
    NoFarWalks,
    NoRepeats,
    NotBeside,
    NotOnly,
    OnSeat,
    Present,
    SpreadEvenly,
    Stays,
    Together,
)
from seating.score.score import Score, Verdict, judge
from seating.talk.talk import Talk
from seating.talk.worth import Worth
from seating.words.errors import Impossible, InputError, SeatingError

if TYPE_CHECKING:
    from seating.intake import read_dinner
    from seating.intake.from_frame import from_frame

__version__ = "0.1.0"

__all__ = [
    "CLOSE",
    "KNOWS",
    "MET",
    "Accompanied",
    "Acquaintances",
    "Alternate",
    "Apart",
    "At",
    "AtLeast",
    "AtMost",
    "AtOneOf",
    "Beside",
    "ChangesTable",
    "Course",
    "Dinner",
    "Familiar",
    "Guest",
    "Head",
    "Impossible",
    "InputError",
    "MustMeet",
    "NeverAt",
    "NeverReturns",
    "NoFarWalks",
    "NoRepeats",
    "NotBeside",
    "NotOnly",
    "OnSeat",
    "Plan",
    "Present",
    "Score",
    "SeatingError",
    "SpreadEvenly",
    "Stays",
    "Table",
    "Talk",
    "Together",
    "Verdict",
    "Worth",
    "__version__",
    "from_frame",
    "judge",
    "read_dinner",
]

# Readers load when they are asked for: they bring libraries that a plan does not need.
_READERS = {"read_dinner": "seating.intake.read_dinner", "from_frame": "seating.intake.from_frame"}


def __getattr__(name: str) -> object:
    if name in _READERS:
        from importlib import import_module

        return getattr(import_module(_READERS[name]), name)
    raise AttributeError(f"module 'seating' has no attribute {name!r}")
