"""Solvers that find a plan.

`solve` chooses among them; each is judged by `seating.score.score`, which knows none of them.
"""

from seating_solvers.bounds import Bound, upper_bounds
from seating_solvers.compiling import needs_compiling, warm
from seating_solvers.running.budget import Budget
from seating_solvers.running.contradiction import Contradiction
from seating_solvers.running.result import Progress, Result
from seating_solvers.solve import SOLVERS, solve
from seating_solvers.solve_all import solve_all

__all__ = [
    "SOLVERS",
    "Bound",
    "Budget",
    "Contradiction",
    "Progress",
    "Result",
    "needs_compiling",
    "solve",
    "solve_all",
    "upper_bounds",
    "warm",
]
