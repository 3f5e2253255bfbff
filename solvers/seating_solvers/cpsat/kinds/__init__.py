"""What each array kind of rule means to a constraint model, beside its sentence."""

from seating_solvers.cpsat.kinds.post_constraints import post_constraints

__all__ = ["post_constraints"]
