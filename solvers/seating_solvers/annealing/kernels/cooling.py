"""How a walk cools, and how it treats rules."""

from __future__ import annotations

from typing import NamedTuple

WEIGH, KEEP, MEND, SAMPLE = 0, 1, 2, 3
"""How a walk treats rules."""

NO_TARGET = 2**63 - 1
"""More introductions, in units of worth, than any plan can have."""


class Cooling(NamedTuple):
    """What a walk is asked for, as kernels read it."""

    moves: int  # how many to try
    hot: float  # temperatures, in units of worth, or of broken rules with MEND; above 0
    cold: float
    penalty: float
    """What one broken rule, or one missing introduction to a goal, costs in units of worth
    while walking. What is best is decided level by level."""
    mode: int
    """`WEIGH` lets rules break at their penalty; `KEEP` never breaks more than are broken;
    `MEND` looks at rules only, and ends when none is broken; `SAMPLE` takes no move, and
    writes to `samples` what those that break nothing would change in worth."""
    target: int
    """Introductions, without a broken rule or shortfall, at which to stop."""
    floor: int = NO_TARGET
    """Introductions that are enough where unevenness is looked at: what is missing to them costs
    `penalty` for each unit of worth, and more are worth nothing."""
    least: int = -1
    """Unevenness, with the floor reached, at which to stop."""
    unit: int = 1
    """The worth of one certain introduction: what a missing one to a goal costs with fairness."""
