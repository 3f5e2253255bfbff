"""What was measured of each instance, of all its rows the newest, summed up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median
from typing import Literal

from benchmarks.instances.named_instances import AGAIN, named_instances
from benchmarks.running.result_row import ResultRow

Seconds = Literal["seconds", "whole_seconds"]


@dataclass(frozen=True, eq=False)
class InstanceResult:
    """An instance as one solver or peer did it, in runs of different seeds.

    Parameters
    ----------
    runs : list of ResultRow
        Rows of one instance, solver, machine and commit; at least one.
    """

    runs: list[ResultRow]

    @property
    def best(self) -> ResultRow:
        """The run of the highest score."""
        return max(self.runs, key=lambda row: float(row["score"]))

    @property
    def instance(self) -> str:
        """The instance's name."""
        return str(self.best["instance"])

    @property
    def family(self) -> str:
        """The instance's family."""
        return self.instance.split("/")[0]

    @property
    def asked(self) -> str:
        """The solver or peer that was asked for."""
        return str(self.best["asked"])

    @property
    def score(self) -> float:
        """The highest score."""
        return float(self.best["score"])

    @property
    def bound(self) -> float:
        """What no plan exceeds, as that run proved it."""
        return float(self.best["bound"])

    @property
    def rules_only(self) -> bool:
        """Whether it is asked only that no rule is broken."""
        return bool(self.best["goal"] == 0)

    @property
    def met(self) -> bool:
        """Whether the score meets the bound, or all rules are kept where no more is asked."""
        return not self.best["broken"] and (self.rules_only or self.score >= self.bound)

    @property
    def share(self) -> float:
        """The score in parts of the bound."""
        return self.score / self.bound if self.bound and not self.met else 1.0

    @property
    def middle(self) -> ResultRow:
        """The run of median seconds (the slower of two in the middle)."""
        return sorted(self.runs, key=lambda row: float(row["seconds"]))[len(self.runs) // 2]

    def median(self, seconds: Seconds) -> float:
        """The median of such seconds over all runs."""
        return float(median(row[seconds] for row in self.runs))

    @property
    def memory(self) -> int:
        """The most memory a run held, MiB."""
        return max(int(row["memory_mib"]) for row in self.runs)


def instance_results(rows: Iterable[ResultRow]) -> list[InstanceResult]:
    """The runs of each instance and solver at the commit and machine that ran it last.

    Rows of instances that are no more are left out; the others come in the order of
    `benchmarks.instances.named_instances.named_instances`, the library before its peers.
    """
    newest: dict[tuple[str, str], list[ResultRow]] = {}
    for row in rows:
        runs = newest.setdefault((row["instance"], row["asked"]), [])
        if runs and _where(runs[-1]) != _where(row):
            runs.clear()
        runs[:] = [one for one in runs if one["seed"] != row["seed"]] + [row]
    order = {instance.name: place for place, instance in enumerate(named_instances())}
    known = [InstanceResult(runs) for (name, _), runs in newest.items() if _plain(name) in order]

    def place(result: InstanceResult) -> tuple[int, str, bool]:
        return order[_plain(result.instance)], result.instance, result.asked != "auto"

    return sorted(known, key=place)


def _plain(name: str) -> str:
    """The name without the seed by which it was drawn again."""
    return name.partition(AGAIN)[0]


def _where(row: ResultRow) -> tuple[str, str]:
    return str(row["commit"]), str(row["machine"])
