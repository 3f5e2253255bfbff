"""All that binds guests, as kernels read it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from seating.dinner.dinner import Dinner
from seating.rules.shared.kinds import (
    Alternates,
    CountAtTable,
    Kind,
    MeetAtMost,
    PairBeside,
    PairMeets,
    PairOpposite,
    PlaceAgain,
    SamePlace,
    SeatsAllowed,
    SeatsClosed,
    TableMate,
    TimesOnSeats,
)
from seating_solvers.annealing.rules.alike_guests import AlikeGuests, kin_of
from seating_solvers.annealing.rules.allowed_seats import AllowedSeats, spots_of
from seating_solvers.annealing.rules.alternating_rows import AlternatingRows, rows_of
from seating_solvers.annealing.rules.meetings_limit import MeetingsLimit, repeats_of
from seating_solvers.annealing.rules.pair_bonds import PairBonds, bonds_of
from seating_solvers.annealing.rules.pairs_to_meet import PairsToMeet, meetings_of
from seating_solvers.annealing.rules.routes import Routes, routes_of
from seating_solvers.annealing.rules.seat_turns import SeatTurns, turns_of
from seating_solvers.annealing.rules.table_counts import TableCounts, tallies_of


class CompiledRules(NamedTuple):
    """One part for each way in which rules bind."""

    more: bool
    """As `binds_more`: kernels are compiled for either, and in less time for fewer ways."""
    spots: AllowedSeats
    routes: Routes
    turns: SeatTurns
    bonds: PairBonds
    meetings: PairsToMeet
    repeats: MeetingsLimit
    tallies: TableCounts
    rows: AlternatingRows
    kin: AlikeGuests


def rules_of(dinner: Dinner, kinds: list[Kind]) -> CompiledRules:
    """The arrays of a dinner's rules, of which `kinds` are all."""
    tallies, rows = tallies_of(dinner, kinds), rows_of(dinner, kinds)
    return CompiledRules(
        more=binds_more(kinds),
        spots=spots_of(dinner, kinds),
        routes=routes_of(dinner, kinds),
        turns=turns_of(dinner, kinds),
        bonds=bonds_of(dinner, kinds),
        meetings=meetings_of(dinner, kinds),
        repeats=repeats_of(dinner, kinds),
        tallies=tallies,
        rows=rows,
        kin=kin_of(dinner, tallies, rows),
    )


MORE = Alternates, CountAtTable, MeetAtMost, PairMeets, PlaceAgain, TableMate, TimesOnSeats
"""Ways that fewer dinners have than pairs kept together or apart, seats, tables and walks."""


def binds_more(kinds: Iterable[Kind]) -> bool:
    """Whether guests are bound in other ways than most are.

    That is where they are counted, alternate, take turns, come back, are to meet, or not too often.
    """
    return any(isinstance(kind, MORE) for kind in kinds)


def speaks_of_seats(dinner: Dinner, kind: Kind) -> bool:
    """Whether two guests of one table who swap seats may break or mend a rule."""
    if isinstance(kind, SeatsAllowed | SeatsClosed | TimesOnSeats):
        tables = {int(dinner.table_of_seat[seat]) for seat in kind.seats}
        return len(kind.seats) < sum(dinner.tables[table].seats for table in tables)
    if isinstance(kind, SamePlace | PlaceAgain):
        return not kind.table
    if isinstance(kind, PairMeets | MeetAtMost):
        return kind.beside
    return isinstance(kind, Alternates | PairBeside | PairOpposite)
