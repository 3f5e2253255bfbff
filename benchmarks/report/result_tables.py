"""Tables of results: a row for each family, and for each instance of one."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.report.instance_results import InstanceResult

if TYPE_CHECKING:
    from benchmarks.running.result_row import PlainAnnealing

RULES_ONLY = (
    "Where it is asked only that all rules are kept, a plan that keeps them is at its bound."
)


def family_table(ours: list[InstanceResult]) -> list[str]:
    """How each family did, in lines."""
    lines = _head(FAMILY_COLUMNS)
    for family in dict.fromkeys(result.family for result in ours):
        some = [result for result in ours if result.family == family]
        lines.append(_line([cell(some) for cell in FAMILY_COLUMNS.values()]))
    if any(result.rules_only for result in ours):
        lines += ["", RULES_ONLY]
    return lines


def instance_table(some: list[InstanceResult]) -> list[str]:
    """How each instance did, in lines, under a sentence that sums them up."""
    goals = [result for result in some if result.best["goal"] is not None]
    reached = sum(
        result.score >= float(result.best["goal"] or 0) and not result.best["broken"]
        for result in goals
    )
    said = f"{sum(result.met for result in some)} of {len(some)} "
    said += "keep all rules" if some[0].rules_only else "meet their bound"
    said += f"; {reached} of {len(goals)} reach their goal." if goals else "."
    rows = [_line([cell(result) for cell in INSTANCE_COLUMNS.values()]) for result in some]
    return [said, "", *_head(INSTANCE_COLUMNS), *rows]


def as_good_after(plain: PlainAnnealing, seconds: float) -> str:
    """When plain annealing was as good, in multiples of the seconds it is compared with."""
    if plain.get("same"):
        return "the same"
    if plain["reaches"] is None:
        return f"not in {plain['ceiling']:g} s"
    return f"{plain['reaches'] / max(seconds, 1e-3):.1f} ×"


def figure(number: float | None) -> str:
    """A score as people write it."""
    return "" if number is None else f"{number:,.1f}".removesuffix(".0")


def _worst_share(some: list[InstanceResult]) -> str:
    return f"{100 * min(result.share for result in some):.2f} %"


def _broken(some: list[InstanceResult]) -> str:
    """Rules broken in all plans together, where any are."""
    return f"{sum(result.best['broken'] for result in some):,}"


def _plain_as_good(some: list[InstanceResult]) -> str:
    plain = [run for run in map(_plain, some) if run]
    as_good = sum(run["reaches"] is not None for run in plain)
    return f"{as_good} of {len(plain)}" if plain else ""


def _random_share(some: list[InstanceResult]) -> str:
    shares = [random / result.bound for result in some if (random := _random(result))]
    return f"{100 * median(shares):.1f} %" if shares else ""


def _plain(result: InstanceResult) -> PlainAnnealing | None:
    """Plain annealing beside the run of median seconds."""
    return result.middle.get("plain")


def _plain_then(result: InstanceResult) -> str:
    plain = _plain(result)
    return figure(plain["then"]) if plain else ""


def _plain_as_good_after(result: InstanceResult) -> str:
    plain = _plain(result)
    return as_good_after(plain, float(result.middle["seconds"])) if plain else ""


def _random(result: InstanceResult) -> float | None:
    """Seats at random keep no rules, so that they compare with nothing where there are any."""
    ruled = result.rules_only or result.best.get("rules")
    return None if ruled else result.best.get("random")


def _stopped(result: InstanceResult) -> str:
    """Why the search ended, what rules were broken, and where they are all, when they were kept."""
    best = result.best
    if best["broken"]:
        return f"{best['stopped']}, {best['broken']} broken"
    kept = best.get("kept_seconds") if result.rules_only else None
    return str(best["stopped"]) + ("" if kept is None else f", kept from {kept:.2f} s on")


FAMILY_COLUMNS: dict[str, Callable[[list[InstanceResult]], str]] = {
    "family": lambda some: some[0].family,
    "instances": lambda some: str(len(some)),
    "at their bound": lambda some: str(sum(result.met for result in some)),
    "worst share of the bound": _worst_share,
    "rules broken": _broken,
    "median seconds": lambda some: f"{median(result.median('seconds') for result in some):.2f}",
    "plain annealing as good in time": _plain_as_good,
    "at random": _random_share,
}
"""What is said of all instances of a family, by the head of the column."""

INSTANCE_COLUMNS: dict[str, Callable[[InstanceResult], str]] = {
    "instance": lambda result: result.instance,
    "score": lambda result: figure(result.score),
    "bound": lambda result: figure(result.bound),
    "goal": lambda result: figure(result.best["goal"]),
    "at random": lambda result: figure(_random(result)),
    "plain then": _plain_then,
    "plain as good after": _plain_as_good_after,
    "seconds": lambda result: f"{result.median('seconds'):.2f}",
    "whole": lambda result: f"{result.median('whole_seconds'):.2f}",
    "MiB": lambda result: f"{result.memory:,}",
    "by": lambda result: str(result.best["solver"]),
    "stopped": _stopped,
}
"""What is said of an instance, by the head of the column."""


def _head(heads: dict[str, Callable[..., str]]) -> list[str]:
    return [_line(list(heads)), "|" + "---|" * len(heads)]


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
