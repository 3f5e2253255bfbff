"""How time and memory grow with the number of guests."""

from __future__ import annotations

import math
from dataclasses import dataclass

from benchmarks.report.instance_results import InstanceResult

FAMILY = "hall"


def growth_table(ours: list[InstanceResult]) -> list[str]:
    """Each hall against the one before it, in lines; none for fewer than two halls."""
    found = sizes(ours)
    if len(found) < 2:
        return []
    lines = ["| guests | seconds | times as long | exponent | of n log n | MiB |"]
    lines.append("|---|---|---|---|---|---|")
    for place, size in enumerate(found):
        compared = ["", "", ""]
        if place:
            before = found[place - 1]
            times = size.seconds / max(before.seconds, 1e-3)
            power, as_expected = exponent(before, size), expected(before, size)
            compared = [f"{times:.1f}", f"{power:.2f}", f"{as_expected:.2f}"]
        cells = [f"{size.guests:,}", f"{size.seconds:.2f}", *compared, f"{size.memory:,.0f}"]
        lines.append(f"| {' | '.join(cells)} |")
    return lines


@dataclass(frozen=True)
class Size:
    """A hall of so many guests.

    Parameters
    ----------
    guests : int
    seconds : float
        Of solving; the median.
    memory : float
        MiB, the most of all runs.
    """

    guests: int
    seconds: float
    memory: float


def sizes(ours: list[InstanceResult]) -> list[Size]:
    """The halls measured, the smallest first."""
    halls = [result for result in ours if result.family == FAMILY and "guests" in result.best]
    found = [
        Size(int(result.best["guests"]), result.median("seconds"), result.memory)
        for result in halls
    ]
    return sorted(found, key=lambda size: size.guests)


def exponent(small: Size, large: Size) -> float:
    """The power of the number of guests by which the seconds grow between two sizes."""
    grown = max(large.seconds, 1e-3) / max(small.seconds, 1e-3)
    return math.log(grown) / math.log(large.guests / small.guests)


def expected(small: Size, large: Size) -> float:
    """That power for n log n."""
    grown = math.log(large.guests) / math.log(small.guests)
    return 1 + math.log(grown) / math.log(large.guests / small.guests)
