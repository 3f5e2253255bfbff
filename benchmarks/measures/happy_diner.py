"""Schedules after which everyone has met, written anew: ``python -m benchmarks happy_diner``.

The records of the Happy Diner Problem: each schedule of the library's catalogue is counted here,
pair by pair, written as a CSV file of tables (a row for each course, a column for each guest),
and set beside the range that the public table leaves open.
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

from benchmarks.cases.data_rows import data_rows
from benchmarks.judging.all_meet_checker import check_all_meet
from benchmarks.running.folders import RESULTS
from seating_solvers.covering.covering_catalogue import Entry, entries

FOLDER = RESULTS / "happy_diner"

HEAD = """\
# Until everyone has met

How many people can all share a table with one another in so many courses, at tables of at most
so many seats. *Known range*: the most people for whom the public table of the Happy Diner
Problem (F. van Doorn and others) knew a way, and the most it had not excluded, as of 2025-09-26
and as far as it is known to this project. *Reached*: a schedule in this folder, found by this
project's searches; others may have reached as much since.

Each file has a row for every course and a column for every guest, with the number of their
table. A test counts every file anew and shares no code with the search. Fewer guests are served
by leaving some out. A symmetry is a permutation of guests that carries courses to courses: with
guests 4 x 9 + 2 x 1, they go round in four cycles of nine, and two stay. A schedule is found
again, under its symmetry, by

```sh
python -m seating_solvers.covering.find_covering 38 6 9
```

for 38 guests, six seats, nine courses; some take long.

| courses | seats | known range | reached | tables | found by |
|---|---|---|---|---|---|
"""


def ranges() -> dict[tuple[int, int], tuple[int, int]]:
    """What the public table knows for courses and seats: people served, and not excluded."""
    rows = [{key: int(value) for key, value in row.items()} for row in data_rows("happy_diner.csv")]
    return {(row["courses"], row["seats"]): (row["known"], row["possible"]) for row in rows}


def file_of(entry: Entry) -> Path:
    """Where a schedule is written."""
    return FOLDER / f"{entry.guests}-guests-{entry.seats}-seats-{entry.courses}-courses.csv"


def write(entry: Entry) -> None:
    """Check a schedule and write it."""
    check_all_meet(entry.table, entry.seats)
    with file_of(entry).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([f"guest {guest}" for guest in range(1, entry.guests + 1)])
        writer.writerows((entry.table + 1).tolist())


def line(entry: Entry) -> str:
    """The schedule's row of the table."""
    known, possible = ranges()[entry.courses, entry.seats]
    name = file_of(entry).name
    reached = (
        f"**[{entry.guests}]({name})**" if entry.guests > known else f"[{entry.guests}]({name})"
    )
    tables = entry.table.max() + 1
    return (
        f"| {entry.courses} | {entry.seats} | {known} to {possible} | {reached} "
        f"| {tables} | {entry.how} |\n"
    )


def page() -> str:
    """The page of all schedules, fewest courses first."""
    return HEAD + "".join(map(line, schedules()))


def schedules() -> list[Entry]:
    """The catalogue, fewest courses first."""
    return sorted(entries(), key=lambda one: (one.courses, one.seats))


def main() -> None:
    """Write every file and the page."""
    argparse.ArgumentParser(prog="python -m benchmarks happy_diner").parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.csv"):
        old.unlink()
    for entry in schedules():
        write(entry)
    (FOLDER / "README.md").write_text(page(), encoding="utf-8")
