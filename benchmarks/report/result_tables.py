"""Tables of results: a row for each family, and for each instance of one."""

from __future__ import annotations

from statistics import median
from typing import Any

from benchmarks.report.entries import Entry

FAMILY = "| family | instances | at their bound | worst share of the bound | median seconds |"
FAMILY += " plain annealing as good in time | at random |"
INSTANCE = "| instance | score | bound | goal | at random | plain then | plain as good after |"
INSTANCE += " seconds | whole | MiB | by | stopped |"
RULES_ONLY = (
    "Where it is asked only that all rules are kept, a plan that keeps them is at its bound."
)


def family_table(ours: list[Entry]) -> list[str]:
    """How each family did, in lines."""
    lines = [FAMILY, _rule(FAMILY)]
    for family in dict.fromkeys(entry.family for entry in ours):
        some = [entry for entry in ours if entry.family == family]
        lines.append(_line(_family_cells(family, some)))
    if any(entry.rules_only for entry in ours):
        lines += ["", RULES_ONLY]
    return lines


def _family_cells(family: str, some: list[Entry]) -> list[str]:
    plain = [entry.middle["plain"] for entry in some if entry.middle.get("plain")]
    as_good = sum(run["reaches"] is not None for run in plain)
    random = [entry.best["random"] / entry.bound for entry in some if _random(entry)]
    return [
        family,
        str(len(some)),
        str(sum(entry.met for entry in some)),
        f"{100 * min(entry.share for entry in some):.2f} %",
        f"{median(entry.median('seconds') for entry in some):.2f}",
        f"{as_good} of {len(plain)}" if plain else "",
        f"{100 * median(random):.1f} %" if random else "",
    ]


def instance_table(some: list[Entry]) -> list[str]:
    """How each instance did, in lines, under a sentence that sums them up."""
    goals = [entry for entry in some if entry.best["goal"] is not None]
    reached = sum(
        entry.score >= float(entry.best["goal"]) and not entry.best["broken"] for entry in goals
    )
    said = f"{sum(entry.met for entry in some)} of {len(some)} "
    said += "keep all rules" if some[0].rules_only else "meet their bound"
    said += f"; {reached} of {len(goals)} reach their goal." if goals else "."
    return [said, "", INSTANCE, _rule(INSTANCE), *(_line(_cells(entry)) for entry in some)]


def _cells(entry: Entry) -> list[str]:
    best, plain = entry.best, entry.middle.get("plain")
    return [
        entry.instance,
        figure(entry.score),
        figure(entry.bound),
        figure(best["goal"]),
        figure(_random(entry)),
        figure(plain["then"]) if plain else "",
        as_good_after(plain, float(entry.middle["seconds"])) if plain else "",
        f"{entry.median('seconds'):.2f}",
        f"{entry.median('whole_seconds'):.2f}",
        f"{entry.memory:,}",
        str(best["solver"]),
        _stopped(entry),
    ]


def _random(entry: Entry) -> float | None:
    """Seats at random keep no rules, so that they compare with nothing where rules are all."""
    return None if entry.rules_only else entry.best.get("random")


def _stopped(entry: Entry) -> str:
    """Why the search ended, what rules were broken, and where they are all, when they were kept."""
    best = entry.best
    if best["broken"]:
        return f"{best['stopped']}, {best['broken']} broken"
    kept = best.get("kept_seconds") if entry.rules_only else None
    return str(best["stopped"]) + ("" if kept is None else f", kept from {kept:.2f} s on")


def as_good_after(plain: dict[str, Any], seconds: float) -> str:
    """When plain annealing was as good, in multiples of the seconds it is compared with."""
    if plain.get("same"):
        return "the same"
    if plain["reaches"] is None:
        return f"not in {plain['ceiling']:g} s"
    return f"{plain['reaches'] / max(seconds, 1e-3):.1f} ×"


def figure(number: float | None) -> str:
    """A score as people write it."""
    return "" if number is None else f"{number:,.1f}".removesuffix(".0")


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _rule(head: str) -> str:
    return "|" + "---|" * (head.count("|") - 1)
