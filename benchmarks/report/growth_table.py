"""How time and memory grow with the number of guests."""

from __future__ import annotations

import math
from dataclasses import dataclass

from benchmarks.report.entries import Entry

FAMILY = "hall"


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


def sizes(ours: list[Entry]) -> list[Size]:
    """The halls measured, the smallest first."""
    halls = [entry for entry in ours if entry.family == FAMILY and "guests" in entry.best]
    found = [
        Size(int(entry.best["guests"]), entry.median("seconds"), entry.memory) for entry in halls
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


def growth_table(ours: list[Entry]) -> list[str]:
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
            power, wanted = exponent(before, size), expected(before, size)
            compared = [f"{times:.1f}", f"{power:.2f}", f"{wanted:.2f}"]
        cells = [f"{size.guests:,}", f"{size.seconds:.2f}", *compared, f"{size.memory:,.0f}"]
        lines.append(f"| {' | '.join(cells)} |")
    return lines
