"""Schedules without a repeat in closed form, from a catalogue, and by search with symmetry.

Importing this package needs numpy only; the searches, in modules of their own, need numba.
"""

from seating_solvers.schedules.best_schedule import courses_without_repeat, known_schedule, schedule
from seating_solvers.schedules.shared.schedule import Schedule

__all__ = ["Schedule", "courses_without_repeat", "known_schedule", "schedule"]
