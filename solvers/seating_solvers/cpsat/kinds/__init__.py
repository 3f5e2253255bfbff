"""What each array kind of rule means to a constraint model, beside its sentence."""

from seating_solvers.cpsat.kinds.post_constraints import post

__all__ = ["post"]
