"""A plan with everything in it, and how it came about."""

from seating import Plan
from seating.planfile import PlanReport, SavedBound, SavedScore
from tests.plans import rich_dinner, some_plan

REPORT = PlanReport(
    score=SavedScore(0, 1, 20_000_000, 1_000_000),
    bound=SavedBound(30_000_000, 1_000_000, "nobody meets more than everybody"),
    pairs_bound=SavedBound(40, 1),
    new_pairs=31,
    solver="anneal",
    seed=7,
    stopped="time",
    seconds=10.02,
    iterations=123_456,
    version="0.1.0",
)


def rich_plan() -> Plan:
    """Return the plan; each call makes it anew."""
    return some_plan(rich_dinner())
