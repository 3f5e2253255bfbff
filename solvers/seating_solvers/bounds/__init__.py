"""What no plan can exceed, one argument a file, and the tightest of them."""

from seating_solvers.bounds.tightest import upper_bounds
from seating_solvers.running.bound import Bound

__all__ = ["Bound", "upper_bounds"]
