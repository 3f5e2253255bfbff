"""Seats for every guest at every course, so that strangers get to talk."""

from typing import TYPE_CHECKING

from seating.dinner.course import Course as Course
from seating.dinner.dinner import Dinner as Dinner
from seating.dinner.plan import Plan as Plan
from seating.people.acquaintances import CLOSE as CLOSE
from seating.people.acquaintances import KNOWS as KNOWS
from seating.people.acquaintances import MET as MET
from seating.people.acquaintances import Acquaintances as Acquaintances
from seating.people.guest import Guest as Guest
from seating.room.table import Table as Table
from seating.rules.every_rule import *  # noqa: F403
from seating.rules.every_rule import EVERY_RULE
from seating.rules.shared.those import Those as Those
from seating.score.score import Score as Score
from seating.score.score import Verdict as Verdict
from seating.score.score import judge as judge
from seating.talk.talk import Talk as Talk
from seating.talk.worth import Worth as Worth
from seating.words.errors import Impossible as Impossible
from seating.words.errors import InputError as InputError
from seating.words.errors import SeatingError as SeatingError
from seating.words.version import __version__ as __version__

if TYPE_CHECKING:
    from seating.intake import read_dinner as read_dinner
    from seating.intake.from_frame import from_frame as from_frame
else:
    # Type checkers read from the imports what is public: they cannot follow a list that is made.
    __all__ = [
        "CLOSE",
        "KNOWS",
        "MET",
        "Acquaintances",
        "Course",
        "Dinner",
        "Guest",
        "Impossible",
        "InputError",
        "Plan",
        "Score",
        "SeatingError",
        "Table",
        "Talk",
        "Those",
        "Verdict",
        "Worth",
        "__version__",
        "from_frame",
        "judge",
        "read_dinner",
    ]
    __all__ += [rule.__name__ for rule in EVERY_RULE]


# Readers load when they are asked for: they bring libraries that a plan does not need.
_READERS = {"read_dinner": "seating.intake.read_dinner", "from_frame": "seating.intake.from_frame"}


def __getattr__(name: str) -> object:
    if name in _READERS:
        from importlib import import_module

        return getattr(import_module(_READERS[name]), name)
    raise AttributeError(f"module 'seating' has no attribute {name!r}")
