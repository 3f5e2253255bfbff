"""Every kind and its constraints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from seating.rules.shared.kinds import (
    Alternates,
    CountAtTable,
    MeetAtMost,
    NewTable,
    NoWalk,
    PairAtTable,
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
from seating_solvers.cpsat.kinds.alternate_constraints import alternates
from seating_solvers.cpsat.kinds.clique_constraints import all_apart
from seating_solvers.cpsat.kinds.count_constraints import count_at_table, table_mate
from seating_solvers.cpsat.kinds.pair_constraints import (
    meet_at_most,
    pair_at_table,
    pair_meets,
    pair_near,
)
from seating_solvers.cpsat.kinds.route_constraints import new_table, no_walk
from seating_solvers.cpsat.kinds.seat_constraints import (
    place_again,
    same_place,
    seats_allowed,
    seats_closed,
    times_on_seats,
)
from seating_solvers.cpsat.model.asked_rules import AskedRule
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.model.slack import Slack

FORMS: dict[type, Callable[[Places, Slack, int, Any], None]] = {
    Alternates: alternates,
    CountAtTable: count_at_table,
    MeetAtMost: meet_at_most,
    NewTable: new_table,
    NoWalk: no_walk,
    PairAtTable: pair_at_table,
    PairBeside: pair_near,
    PairMeets: pair_meets,
    PairOpposite: pair_near,
    PlaceAgain: place_again,
    SamePlace: same_place,
    SeatsAllowed: seats_allowed,
    SeatsClosed: seats_closed,
    TableMate: table_mate,
    TimesOnSeats: times_on_seats,
}


def post_constraints(places: Places, slack: Slack, asked: Sequence[AskedRule]) -> None:
    """Put everything that rules ask into the model of the places, and close it.

    Parameters
    ----------
    places : Places
    slack : Slack
        How rules may be broken.
    asked : sequence of AskedRule
        Of the courses that the places are of.
    """
    for one in asked:
        FORMS[type(one.kind)](places, slack, one.rule, one.kind)
    all_apart(places, slack, asked)
    places.one_on_each_seat()
