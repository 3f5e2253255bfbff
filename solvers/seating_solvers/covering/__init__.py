"""Courses in which all meet: what is known, and a search for what is not."""

from seating_solvers.covering.fewest import fewest_courses_of
from seating_solvers.covering.way import Covering, suits

__all__ = ["Covering", "fewest_courses_of", "suits"]
