"""Courses in which all meet: what is known, and a search for what is not."""

from seating_solvers.covering.covering_planner import CoveringPlanner, suits
from seating_solvers.covering.fewest_courses import fewest_courses

__all__ = ["CoveringPlanner", "fewest_courses", "suits"]
