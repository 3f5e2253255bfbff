"""What large dinners and many rules take of time and memory: ``python -m benchmarks load``.

Each goes through the command, in a process of its own; a first one, not counted, compiles.
``--limits`` makes it fail where a process held more than is promised; a test holds that too.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.cases.invented_names import invented_name
from benchmarks.measures.shell import COMMAND, Taken, taken

PAIRS = (*("apart", "not_beside") * 4, "must_meet")


@dataclass(frozen=True)
class Load:
    """A dinner, and what the process that plans it may hold.

    Parameters
    ----------
    guests : int
    tables : str
    rules : int
        Of the dinner file and the guest list together.
    products : str
        What is made of the plan.
    memory : int
        The most, MiB.
    """

    guests: int
    tables: str
    rules: int
    products: str
    memory: int


LOADS = (Load(1300, "130x10", 2000, "csv", 400), Load(5000, "500x10", 0, "csv,html", 400))


def command_of(load: Load, folder: Path, budget: list[str]) -> list[str]:
    """The words of the command; the files that it reads are written.

    Parameters
    ----------
    load : Load
    folder : Path
        For the guest list, the dinner file and the plan.
    budget : list of str
        Options that end the search.
    """
    with (folder / "guests.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(_rows(load))
    dinner_file = folder / "dinner.toml"
    dinner_file.write_text(f'tables = "{load.tables}"\ncourses = 3\n' + "".join(_rules(load)))
    made = ["-o", str(folder / "plan"), "--force", "--to", load.products]
    read = [str(folder / "guests.csv"), "--dinner", str(dinner_file)]
    return [*COMMAND, "plan", *read, *made, *budget]


def _rows(load: Load) -> Iterator[list[str]]:
    """Companies of fourteen; every other rule is somebody's whom to avoid."""
    yield ["name", "company", "avoid"]
    random = Random(0)
    for guest in range(load.guests):
        avoids = 2 * guest < load.rules and random.randrange(load.guests)
        whom = invented_name(avoids) if avoids and avoids != guest else ""
        yield [invented_name(guest), f"Company {guest // 14}", whom]


def _rules(load: Load) -> Iterator[str]:
    random = Random(1)
    for number in range(load.rules // 2):
        one, two = map(invented_name, random.sample(range(load.guests), 2))
        yield f'[[rules]]\n{PAIRS[number % len(PAIRS)]} = ["{one}", "{two}"]\n'


def taken_by(load: Load, budget: list[str]) -> Taken:
    """What the command takes for it."""
    with tempfile.TemporaryDirectory() as folder:
        # a short search may not keep all rules, which is no failure here
        return taken(command_of(load, Path(folder), budget), good=(0, 1))


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks load")
    parser.add_argument("--time", type=float, default=10.0, help="seconds for each search")
    parser.add_argument("--limits", action="store_true", help="fail where memory is over them")
    asked = parser.parse_args()
    print("guests  rules  made      seconds  processor  MiB  promised")
    taken_by(LOADS[0], ["--iterations", "1"])
    over = False
    for load in LOADS:
        budget = ["--time", str(asked.time)]
        took = taken_by(load, budget)
        print(f"{load.guests:>6}  {load.rules:>5}  {load.products:<8}  {took.seconds:>7.1f}"
              f"  {took.processor:>9.1f}  {took.memory:>3}  {load.memory:>8}")  # fmt: skip
        over = over or took.memory > load.memory
    sys.exit(int(asked.limits and over))
