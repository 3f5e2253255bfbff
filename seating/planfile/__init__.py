"""plan.json: the source of truth about a plan, self-contained.

It loads msgspec, so that the core imports it only when a plan is read or written.
"""

from seating.planfile.plan_file import PlanFile, read_plan_file
from seating.planfile.plan_layout import PlanReport, SavedBound, SavedProgress, SavedScore
from seating.planfile.read_plan import NAME, decode, read_plan
from seating.planfile.write_plan import encode

__all__ = [
    "NAME",
    "PlanFile",
    "PlanReport",
    "SavedBound",
    "SavedProgress",
    "SavedScore",
    "decode",
    "encode",
    "read_plan",
    "read_plan_file",
]
