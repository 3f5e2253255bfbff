"""What was measured of each instance, of all its rows the newest, summed up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median
from typing import Any

from benchmarks.instances.named_instances import instances


@dataclass(frozen=True, eq=False)
class Entry:
    """An instance as one solver or peer did it, in runs of different seeds.

    Parameters
    ----------
    runs : list of dict
        Rows of one instance, solver, machine and commit; at least one.
    """

    runs: list[dict[str, Any]]

    @property
    def best(self) -> dict[str, Any]:
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
    def middle(self) -> dict[str, Any]:
        """The run of median seconds (the slower of two in the middle)."""
        return sorted(self.runs, key=lambda row: float(row["seconds"]))[len(self.runs) // 2]

    def median(self, figure: str) -> float:
        """The median of a figure over all runs."""
        return float(median(float(row[figure]) for row in self.runs))

    @property
    def memory(self) -> int:
        """The most memory a run held, MiB."""
        return max(int(row["memory_mib"]) for row in self.runs)


def entries(rows: Iterable[dict[str, Any]]) -> list[Entry]:
    """The runs of each instance and solver at the commit and machine that ran it last.

    Rows of instances that are no more are left out; the others come in the order of
    `benchmarks.instances.named_instances.instances`, the library before its peers.
    """
    newest: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for row in rows:
        runs = newest.setdefault((row["instance"], row["asked"]), [])
        if runs and _where(runs[-1]) != _where(row):
            runs.clear()
        runs[:] = [one for one in runs if one["seed"] != row["seed"]] + [row]
    order = {instance.name: place for place, instance in enumerate(instances())}
    known = [Entry(runs) for (name, _), runs in newest.items() if name in order]
    return sorted(known, key=lambda entry: (order[entry.instance], entry.asked != "auto"))


def _where(row: dict[str, Any]) -> tuple[str, str]:
    return str(row["commit"]), str(row["machine"])
