"""Seats for every guest at every course, so that strangers get to talk."""

from seating.acquaintances import CLOSE, KNOWS, MET, Acquaintances
from seating.course import Course
from seating.dinner import Dinner
from seating.errors import Impossible, InputError, SeatingError
from seating.guest import Guest
from seating.plan import Plan
from seating.rules import Apart, At, Present, Stays, Together
from seating.score import Score, Verdict, judge
from seating.table import Table
from seating.talk import Talk
from seating.worth import Worth

__version__ = "0.1.0"

__all__ = [
    "CLOSE",
    "KNOWS",
    "MET",
    "Acquaintances",
    "Apart",
    "At",
    "Course",
    "Dinner",
    "Guest",
    "Impossible",
    "InputError",
    "Plan",
    "Present",
    "Score",
    "SeatingError",
    "Stays",
    "Table",
    "Talk",
    "Together",
    "Verdict",
    "Worth",
    "__version__",
    "judge",
]
