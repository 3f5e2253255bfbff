"""All that binds guests, as kernels read it."""

from __future__ import annotations

from typing import NamedTuple

from seating.dinner.dinner import Dinner
from seating.rules.shared.kinds import (
    Alternates,
    Kind,
    MeetAtMost,
    PairBeside,
    PairMeets,
    SamePlace,
    SeatsAllowed,
)
from seating_solvers.annealing.rules.alike_guests import Kin, kin_of
from seating_solvers.annealing.rules.allowed_seats import Spots, spots_of
from seating_solvers.annealing.rules.alternating_rows import Rows, rows_of
from seating_solvers.annealing.rules.meetings_limit import Repeats, repeats_of
from seating_solvers.annealing.rules.pair_bonds import Bonds, bonds_of
from seating_solvers.annealing.rules.pairs_to_meet import Meetings, meetings_of
from seating_solvers.annealing.rules.routes import Routes, routes_of
from seating_solvers.annealing.rules.table_counts import Tallies, tallies_of


class Rules(NamedTuple):
    """One part for each way in which rules bind."""

    spots: Spots
    routes: Routes
    bonds: Bonds
    meetings: Meetings
    repeats: Repeats
    tallies: Tallies
    rows: Rows
    kin: Kin


def rules_of(dinner: Dinner, kinds: list[Kind]) -> Rules:
    """The arrays of a dinner's rules, of which `kinds` are all."""
    tallies, rows = tallies_of(dinner, kinds), rows_of(dinner, kinds)
    return Rules(
        spots=spots_of(dinner, kinds),
        routes=routes_of(dinner, kinds),
        bonds=bonds_of(dinner, kinds),
        meetings=meetings_of(dinner, kinds),
        repeats=repeats_of(dinner, kinds),
        tallies=tallies,
        rows=rows,
        kin=kin_of(dinner, tallies, rows),
    )


def speaks_of_seats(dinner: Dinner, kind: Kind) -> bool:
    """Whether two guests of one table who swap seats may break or mend a rule."""
    if isinstance(kind, SeatsAllowed):
        tables = {int(dinner.table_of_seat[seat]) for seat in kind.seats}
        return len(kind.seats) < sum(dinner.tables[table].seats for table in tables)
    if isinstance(kind, SamePlace):
        return not kind.table
    if isinstance(kind, PairMeets | MeetAtMost):
        return kind.beside
    return isinstance(kind, Alternates | PairBeside)
