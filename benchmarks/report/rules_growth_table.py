"""How long it takes until all rules are kept, by the number of rules and of guests."""

from __future__ import annotations

import re
from dataclasses import dataclass

from benchmarks.report.instance_results import InstanceResult
from benchmarks.report.result_tables import figure

SIZED = re.compile(r"rules_large/(\d+)-guests-(\d+)-rules")


@dataclass(frozen=True)
class Ruled:
    """A dinner of so many guests and rules.

    Parameters
    ----------
    guests, rules : int
    result : InstanceResult
    """

    guests: int
    rules: int
    result: InstanceResult

    @property
    def kept(self) -> float | None:
        """Seconds until all rules were first kept, the median run's; None if never."""
        return self.result.middle.get("kept_seconds")


def ruled(ours: list[InstanceResult]) -> list[Ruled]:
    """The dinners measured whose guests and rules grow, fewer rules first."""
    found = [
        Ruled(int(match[1]), int(match[2]), result)
        for result in ours
        if (match := SIZED.fullmatch(result.instance))
    ]
    return sorted(found, key=lambda one: (one.guests, one.rules))


def by_rules(found: list[Ruled]) -> list[Ruled]:
    """Those of the number of guests that most have: only their rules grow."""
    counts = [one.guests for one in found]
    most = max(counts, key=counts.count, default=0)
    return [one for one in found if one.guests == most]


def by_guests(found: list[Ruled]) -> list[Ruled]:
    """Those who have a rule for every third guest: guests and rules grow together."""
    return [one for one in found if one.rules == one.guests // 3]


def rules_growth_table(ours: list[InstanceResult]) -> list[str]:
    """Lines of a table; none for fewer than two dinners."""
    found = ruled(ours)
    if len(found) < 2:
        return []
    lines = ["| guests | rules | all kept after | seconds | broken | score | of the bound |"]
    lines.append("|---|---|---|---|---|---|---|")
    for one in found:
        best = one.result.best
        kept = "never" if one.kept is None else f"{one.kept:.2f} s"
        share = f"{100 * one.result.score / one.result.bound:.1f} %"
        cells = [f"{one.guests:,}", f"{one.rules:,}", kept, f"{one.result.median('seconds'):.2f}"]
        cells += [f"{best['broken']:,}", figure(one.result.score), share]
        lines.append(f"| {' | '.join(cells)} |")
    return lines
