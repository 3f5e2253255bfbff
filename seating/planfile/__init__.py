"""plan.json: the source of truth about a plan, self-contained.

It loads msgspec, so that the core imports it only when a plan is read or written.
"""

from seating.planfile.layout import PlanReport, SavedBound, SavedProgress, SavedScore
from seating.planfile.read import NAME, decode, read_plan
from seating.planfile.write import encode

__all__ = [
    "NAME",
    "PlanReport",
    "SavedBound",
    "SavedProgress",
    "SavedScore",
    "decode",
    "encode",
    "read_plan",
]
