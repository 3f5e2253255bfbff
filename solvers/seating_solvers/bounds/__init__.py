"""What no plan can exceed, one argument a file, and the tightest of them."""

from seating_solvers.bounds.bound import Bound
from seating_solvers.bounds.tightest import upper_bounds

__all__ = ["Bound", "upper_bounds"]
