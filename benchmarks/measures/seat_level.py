"""Best values and bounds of the seat-level set: ``python -m benchmarks seat_level``.

Every instance, or those named, is searched; a better plan that keeps all rules goes into
``benchmarks/data/seat_level/solutions``, a tighter bound into ``best.csv``, and ``BEST.md`` is made
of both. ``--bounds`` only asks for bounds, which takes seconds; ``--files`` writes the instances
themselves anew; ``--take FILE`` takes a solution that somebody sent, if it is better.
"""

from __future__ import annotations

import argparse
import csv
import datetime
import json
import sys
from itertools import combinations, permutations, product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.cases.seat_level_dinner import seat_case, seat_dinner
from benchmarks.cases.seat_level_set import document, seat_level_set, written
from benchmarks.data.seat_level import check

if TYPE_CHECKING:
    from benchmarks.cases.case import Ints
    from seating_solvers import Result

FOLDER = Path(check.__file__).parent
COLUMNS = ("instance", "guests", "value", "bound", "by", "on", "bound_by", "bound_on", "argument")
PROVABLE = 48
"""Seats of all courses together up to which the complete model is asked for a proof."""
MOST_COUNTED, MOST_LOOKUPS = 8, 4_000_000_000
"""Guests of a dinner whose plans are all counted, and pairs whose worth is looked up then."""

Row = dict[str, str]


def main() -> None:
    """Search, or take what was sent; and write what is better."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks seat_level")
    parser.add_argument("names", nargs="*", help="of instances; all when left out")
    parser.add_argument("--seconds", type=float, default=10.0, help="for each search")
    parser.add_argument("--seeds", type=int, default=1, help="searches of each instance")
    parser.add_argument("--bounds", action="store_true", help="tighten bounds, and do not search")
    parser.add_argument("--files", action="store_true", help="write the instances anew, no more")
    parser.add_argument("--take", metavar="FILE", help="take a solution, if it is better")
    parser.add_argument("--by", default="seating", help="who found it, for the table")
    asked = parser.parse_args()
    if asked.files:
        write_instances()
    elif asked.take:
        print(take_file(asked.take, asked.by))
    else:
        known = [one.name for one in seat_level_set()]
        unknown = sorted(set(asked.names) - set(known))
        if unknown:
            parser.error(f"no such instance: {', '.join(unknown)}")
        for name in asked.names or known:
            tighten(name) if asked.bounds else search(name, asked.seconds, asked.seeds)
            print(_told(best_rows()[name]), flush=True)


def write_instances() -> None:
    """Write the file of every instance."""
    (FOLDER / "instances").mkdir(exist_ok=True)
    for one in seat_level_set():
        path = FOLDER / "instances" / f"{one.name}.json"
        path.write_text(written(document(one)), encoding="utf-8")


def tighten(name: str) -> None:
    """Keep the bound that the library proves, where it is tighter."""
    from seating_solvers.bounds import upper_bounds

    instance = check.read_instance(FOLDER / "instances" / f"{name}.json")
    bound = upper_bounds(seat_dinner(seat_case(instance)))[0]
    keep(instance, None, "seating", int(bound.value), bound.why)


def search(name: str, seconds: float, seeds: int) -> None:
    """Search an instance, and keep what is better."""
    from seating_solvers import Budget, solve

    instance = check.read_instance(FOLDER / "instances" / f"{name}.json")
    case = seat_case(instance)
    dinner = seat_dinner(case)
    found = [solve(dinner, Budget(seconds=seconds), seed) for seed in range(1, seeds + 1)]
    if case.guests * case.courses <= PROVABLE and not _proved(found[0]):
        found.append(solve(dinner, Budget(seconds=seconds), 1, solver="cpsat"))
    for result in found:
        seats, bound = result.plan.seats.tolist(), result.bound
        keep(instance, seats, "seating", int(bound.value), bound.why)
    seats = best_of_all(instance)
    if seats is not None:
        keep(instance, seats, "seating", check.value(instance, seats), "every plan was counted")


def _told(row: Row) -> str:
    return f"{row['instance']:44} {row['value'] or 'no plan':>12} of {row['bound']:<12}"


def _proved(result: Result) -> bool:
    return not result.score.broken and result.score.introductions >= result.bound.value


def best_of_all(instance: dict[str, Any]) -> list[list[int]] | None:
    """The best of all plans that keep the rules; None where there are too many to count.

    Of courses at which all pairs have the same talk one is looked at, and of two courses that
    change places one order. Where guests are all alike, the first course is as they come.
    """
    courses = instance["courses"]
    asks_of_several = any(not _of_each(rule) for rule in instance["rules"])
    if instance["guests"] > MOST_COUNTED or not 1 < courses <= 3 or asks_of_several:
        return None
    talk, rows = _ways_to_talk(instance)
    alike = not instance["acquaintances"] and not instance["rules"]
    first = range(1 if alike else len(rows))
    if not rows or len(first) * len(rows) ** (courses - 1) * talk.shape[1] > MOST_LOOKUPS:
        return None
    worth, before = np.array(instance["worth"]), _before(instance)
    best, plan = -1, [0] * courses
    for places in product(first, range(len(rows))) if courses == 3 else ((one,) for one in first):
        others = talk[places[-1] :]  # the last two courses may change places
        total = before + talk[list(places)].sum(axis=0) + others
        values = worth[np.minimum(total, len(worth) - 1)].sum(axis=1)
        if values.max() > best:
            best = int(values.max())
            plan = [*places, places[-1] + int(values.argmax())]
    return [rows[place] for place in plan]


def _ways_to_talk(instance: dict[str, Any]) -> tuple[Ints, list[list[int]]]:
    """The talk of all pairs at a course that keeps the rules, each way once, and seats for it.

    The first is as the guests come, where that keeps the rules.
    """
    alone, room = instance | {"courses": 1}, check.Room(instance)
    found: dict[tuple[int, ...], list[int]] = {}
    for row in permutations(range(instance["guests"])):
        if not check.broken(alone, [list(row)]):
            talk = tuple(room.between(one, two) for one, two in combinations(row, 2))
            found.setdefault(talk, list(row))
    return np.array(list(found), dtype=np.int64), list(found.values())


def _before(instance: dict[str, Any]) -> Ints:
    """The talk of all pairs before the dinner."""
    known = {(one, two): talk for one, two, talk in instance["acquaintances"]}
    pairs = combinations(range(instance["guests"]), 2)
    return np.array([known.get(pair, 0) for pair in pairs], dtype=np.int64)


def _of_each(rule: dict[str, Any]) -> bool:
    """Whether a rule asks the same of each course by itself."""
    return rule["kind"] != "stays" and "courses" not in rule


def take_file(path: str, by: str) -> str:
    """Take a solution from a file, if it is better than the one that is known."""
    try:
        solution = check.read_solution(path)
        name = str(solution.get("instance"))
        if name not in {one.name for one in seat_level_set()}:
            raise check.NoPlan(f"{path}: no such instance: {name!r}")
        instance = check.read_instance(FOLDER / "instances" / f"{name}.json")
        worth, breaks = check.check(instance, solution)
    except check.NoPlan as error:
        sys.exit(str(error))
    if breaks:
        sys.exit(f"{path}: {len(breaks)} broken, such as {breaks[0]}")
    better = keep(instance, solution["seats"], str(solution.get("by") or by))
    return f"{name}: {worth} " + ("is the best known now" if better else "is no better")


def keep(
    instance: dict[str, Any],
    seats: list[list[int]] | None,
    by: str,
    bound: int | None = None,
    argument: str = "",
) -> bool:
    """Keep a plan and a bound where they are better, and return whether the plan was.

    Parameters
    ----------
    instance : dict
    seats : list of list of int or None
        None for a bound alone.
    by : str
        Who found them.
    bound : int, optional
        What no plan exceeds; none told when left out.
    argument : str, optional
        Why.
    """
    rows, name = best_rows(), instance["name"]
    row = rows.setdefault(name, dict.fromkeys(COLUMNS, ""))
    row |= {"instance": name, "guests": str(instance["guests"])}
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    if bound is not None and (not row["bound"] or bound < int(row["bound"])):
        row |= {"bound": str(bound), "bound_by": by, "bound_on": today, "argument": argument}
    worth = _worth(instance, seats)
    better = worth > int(row["value"] or -1)
    if better and seats is not None:
        row |= {"value": str(worth), "by": by, "on": today}
        _write_solution(name, seats, worth, by, today)
    _write_best(rows)
    return better


def _worth(instance: dict[str, Any], seats: list[list[int]] | None) -> int:
    """The value of a plan; -1 of none, and of one that breaks rules."""
    if seats is None or check.broken(instance, seats):
        return -1
    return check.value(instance, seats)


def _write_solution(name: str, seats: list[list[int]], worth: int, by: str, on: str) -> None:
    head = {"format": check.SOLUTION, "instance": name, "value": worth, "by": by, "on": on}
    lines = [f" {json.dumps(key)}: {json.dumps(entry)}" for key, entry in head.items()]
    rows = ",\n".join(f"  {json.dumps(row)}" for row in seats)
    text = "{\n" + ",\n".join(lines) + ',\n "seats": [\n' + rows + "\n ]\n}\n"
    (FOLDER / "solutions").mkdir(exist_ok=True)
    (FOLDER / "solutions" / f"{name}.json").write_text(text, encoding="utf-8")


def best_rows() -> dict[str, Row]:
    """What is known of each instance, by its name."""
    path = FOLDER / "best.csv"
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {row["instance"]: row for row in csv.DictReader(file)}


def _write_best(rows: dict[str, Row]) -> None:
    ordered = [rows[one.name] for one in seat_level_set() if one.name in rows]
    with (FOLDER / "best.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(ordered)
    (FOLDER / "BEST.md").write_text(best_page(ordered), encoding="utf-8")


def best_page(rows: list[Row]) -> str:
    """The table of best values, for people."""
    proved = sum(row["value"] == row["bound"] for row in rows)
    lines = [
        "# Best values known",
        "",
        f"{len(rows)} instances; {proved} are proved: the value meets the bound. Made of",
        "[best.csv](best.csv), which has the arguments for the bounds too; the plans lie in",
        "[solutions](solutions), and `python check.py --all` checks them.",
        "",
        "| instance | guests | value | bound | gap | found by | on | bound by | on |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        if row["value"]:
            gap = 100 * (1 - int(row["value"]) / max(int(row["bound"] or row["value"]), 1))
            said = "proved" if row["value"] == row["bound"] else f"{gap:.2f} %"
        else:
            said = "none known"
        cells = [row["instance"], row["guests"], row["value"], row["bound"], said]
        cells += [row["by"], row["on"], row["bound_by"], row["bound_on"]]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"
