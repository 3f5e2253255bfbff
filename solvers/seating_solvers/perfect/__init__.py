"""Schedules without a repeat in closed form, from a catalogue, and by search with symmetry.

Importing this package needs numpy only; the searches, in modules of their own, need numba.
"""

from .result import Schedule
from .schedule import courses_without_repeat, known_schedule, schedule

__all__ = ["Schedule", "courses_without_repeat", "known_schedule", "schedule"]
