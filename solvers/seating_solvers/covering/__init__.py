"""Courses in which all meet: what is known, and a search for what is not."""

from seating_solvers.covering.covering_attempt import Covering, suits
from seating_solvers.covering.fewest_courses import fewest_courses_of

__all__ = ["Covering", "fewest_courses_of", "suits"]
