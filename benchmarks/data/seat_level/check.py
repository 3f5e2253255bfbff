"""What a solution of a seat-level instance is worth, and which rules it breaks.

    python check.py INSTANCE SOLUTION
    python check.py --all

Both are JSON files as README.md beside this file says. It needs Python 3.9 and nothing else. Exit
status 0: a plan that keeps all rules; 1: a plan that breaks some; 2: no plan, or no such file.
``--all`` checks every solution in ``solutions/`` against ``best.csv``.
"""

from __future__ import annotations

import csv
import json
import sys
from itertools import combinations
from pathlib import Path
from typing import Any

Instance = dict[str, Any]
Seats = list[list[int]]
"""Of each course, of each guest: the seat, counted from 0 through all tables."""

INSTANCE, SOLUTION = "seat-level instance 1", "seat-level solution 1"


class NoPlan(Exception):
    """It is no plan of the instance, or cannot be read; says why."""


def read_instance(path: str | Path) -> Instance:
    """An instance from its file."""
    return _read(path, INSTANCE)


def read_solution(path: str | Path) -> dict[str, Any]:
    """A solution from its file."""
    return _read(path, SOLUTION)


def _read(path: str | Path, form: str) -> dict[str, Any]:
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise NoPlan(f"{path}: {error}") from None
    if not isinstance(found, dict) or found.get("format") != form:
        raise NoPlan(f'{path}: "format" is not "{form}"')
    return found


def must_be_a_plan(instance: Instance, seats: Any) -> None:
    """Raise NoPlan unless everyone has a seat of their own at each course."""
    room = sum(table["seats"] for table in instance["tables"])
    if not isinstance(seats, list) or len(seats) != instance["courses"]:
        raise NoPlan(f"seats of {instance['courses']} courses are to be given")
    for course, row in enumerate(seats):
        if not isinstance(row, list) or len(row) != instance["guests"]:
            raise NoPlan(f"course {course}: a seat for each of {instance['guests']} guests")
        for guest, seat in enumerate(row):
            if type(seat) is not int or not 0 <= seat < room:
                raise NoPlan(f"course {course}: guest {guest} has no seat of the room: {seat!r}")
        if len(set(row)) < len(row):
            twice = next(seat for seat in row if row.count(seat) > 1)
            raise NoPlan(f"course {course}: seat {twice} is taken twice")


class Room:
    """Where seats are: the table of each, and what two of one table are to each other."""

    def __init__(self, instance: Instance) -> None:
        self.place: list[tuple[int, int]] = []
        self.talk: list[list[list[int]]] = []
        self.near: list[dict[str, set[tuple[int, int]]]] = []
        for number, table in enumerate(instance["tables"]):
            layout = instance["layouts"][table["layout"]]
            self.place += [(number, seat) for seat in range(table["seats"])]
            self.talk.append(layout["talk"])
            pairs = {kind: {_pair(*two) for two in layout[kind]} for kind in ("beside", "opposite")}
            self.near.append(pairs)

    def between(self, one: int, two: int) -> int:
        """Talk between two seats in one course."""
        (here, first), (there, second) = self.place[one], self.place[two]
        return self.talk[here][first][second] if here == there else 0

    def joined(self, kind: str, one: int, two: int) -> bool:
        """Whether two seats are at one ``table``, ``beside`` or ``opposite`` each other."""
        (here, first), (there, second) = self.place[one], self.place[two]
        if here != there:
            return False
        return kind == "table" or _pair(first, second) in self.near[here][kind]


def _pair(one: int, two: int) -> tuple[int, int]:
    return (min(one, two), max(one, two))


def value(instance: Instance, seats: Seats) -> int:
    """What the talk of all pairs is worth, beyond what they know of each other already."""
    room = Room(instance)
    prior = {_pair(one, two): talk for one, two, talk in instance["acquaintances"]}
    total = dict(prior)
    for row in seats:
        at: dict[int, list[int]] = {}
        for guest, seat in enumerate(row):
            at.setdefault(room.place[seat][0], []).append(guest)
        for guests in at.values():
            for pair in combinations(guests, 2):
                talk = room.between(row[pair[0]], row[pair[1]])
                total[pair] = total.get(pair, 0) + talk
    worth = instance["worth"]

    def of(talk: int) -> int:
        return int(worth[min(talk, len(worth) - 1)])

    return sum(of(talk) - of(prior.get(pair, 0)) for pair, talk in total.items())


def broken(instance: Instance, seats: Seats) -> list[str]:
    """What each break of a rule is, in words; as many as rules are broken."""
    room = Room(instance)
    found: list[str] = []
    for rule in instance["rules"]:
        found += _breaks(rule, room, seats)
    return found


PAIRWISE = {
    "together": ("table", True),
    "apart": ("table", False),
    "beside": ("beside", True),
    "not_beside": ("beside", False),
    "opposite": ("opposite", True),
}
"""How two seats are joined, and whether every two of the guests are to be."""


def _breaks(rule: dict[str, Any], room: Room, seats: Seats) -> list[str]:
    kind, guests = rule["kind"], rule["guests"]
    if kind == "stays":
        taken = {guest: {row[guest] for row in seats} for guest in guests}
        return [f"stays: guest {g}" for g, some in taken.items() for _ in range(len(some) - 1)]
    found = []
    for course in rule.get("courses", range(len(seats))):
        row = seats[course]
        if kind == "at":
            for guest in guests:
                table, seat = room.place[row[guest]]
                if table != rule["table"] or seat != rule.get("seat", seat):
                    found.append(f"at: guest {guest}, course {course}")
        elif kind in PAIRWISE:
            how, wanted = PAIRWISE[kind]
            for one, two in combinations(guests, 2):
                if room.joined(how, row[one], row[two]) != wanted:
                    found.append(f"{kind}: guests {one} and {two}, course {course}")
        else:
            raise NoPlan(f"no such rule: {kind!r}")
    return found


def check(instance: Instance, solution: dict[str, Any]) -> tuple[int, list[str]]:
    """The value of a solution, and the rules that it breaks.

    Raises
    ------
    NoPlan
        If it is of another instance, or no plan.
    """
    if solution.get("instance") != instance["name"]:
        raise NoPlan(f"it is a solution of {solution.get('instance')!r}, not {instance['name']!r}")
    seats: Any = solution.get("seats")
    must_be_a_plan(instance, seats)
    return value(instance, seats), broken(instance, seats)


def main(words: list[str]) -> int:
    """Check what is named, and return the exit status."""
    if words == ["--all"]:
        return _check_all(Path(__file__).parent)
    if len(words) != 2:
        print(__doc__)
        return 2
    try:
        instance = read_instance(words[0])
        worth, breaks = check(instance, read_solution(words[1]))
    except NoPlan as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{instance['name']}: value {worth}, {worth / instance['unit']:.4f} introductions")
    print("all rules are kept" if not breaks else f"{len(breaks)} broken")
    print("".join(f"  {one}\n" for one in breaks), end="")
    return 1 if breaks else 0


def _check_all(folder: Path) -> int:
    """Whether every solution has the value that ``best.csv`` says, and keeps all rules."""
    wrong = 0
    with (folder / "best.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        name = row["instance"]
        try:
            instance = read_instance(folder / "instances" / f"{name}.json")
            solution = read_solution(folder / "solutions" / f"{name}.json")
            worth, breaks = check(instance, solution)
        except NoPlan as error:
            wrong += 1
            print(f"{name}: {error}")
            continue
        good = worth == int(row["value"]) <= int(row["bound"]) and not breaks
        wrong += not good
        if not good:
            print(f"{name}: value {worth}, {len(breaks)} broken; best.csv says {row['value']}")
    print(f"{len(rows) - wrong} of {len(rows)} as best.csv says")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
