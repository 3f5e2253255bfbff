"""People who share a table by rule sit near each other, where strangers cannot sit."""

from __future__ import annotations

from collections import Counter

import numpy as np

from seating.room.table import Table
from seating.words.sentences.said import Said
from seating.words.sentences.told import within
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.least_lost import (
    NEVER,
    SCALE,
    Tangent,
    least_of_mixtures,
    tangent_of,
)
from seating_solvers.bounds.shared.packed_parties import TableMixtures, least_packed, mixtures_of
from seating_solvers.bounds.shared.party_kinds import PartyKind, party_kinds
from seating_solvers.bounds.shared.reason import Reason

MOST_SEATS = 12
"""Seats of a table for which every mixture of parties is looked at."""

MOST_MIXTURES = 500
"""Mixtures beyond which parties are looked at one by one."""

WHY = Said("bound_parties_take_seats")


def parties_take_seats(setting: BoundSetting) -> Reason:
    """What is lost on pairs who share a table by rule, wherever they sit there, in worth.

    Where everyone at a table meets it does not matter where they sit: `brought_together`
    says all.
    """
    if setting.talk.meet == "table" or setting.courses == 0:
        return Reason(0, within(WHY))
    found: dict[tuple[object, ...], int] = {}
    lost = 0
    for course, parties in enumerate(party_kinds(setting)):
        key = (frozenset(parties.items()), setting.spread.high[course].tobytes())
        if key not in found:
            found[key] = _lost_at(setting, course, parties)
        lost += found[key]
    return Reason(-(-lost // SCALE), within(WHY))


def _lost_at(setting: BoundSetting, course: int, parties: Counter[PartyKind]) -> int:
    """What parties lose at a course, in parts of `SCALE`."""
    tables, counts = _tables(setting, course)
    if not tables:  # nobody shares one
        return 0
    tangents: list[tuple[PartyKind, Tangent]] = []
    many, alone = [], 0
    for kind, count in sorted(parties.items()):
        tangent, lost = tangent_of(setting.talk, tables, kind, setting.most_interest)
        if 0 < min(lost) < NEVER // 2:
            tangents.append((kind, tangent))
            many.append(count)
            alone += count * min(lost)
    if not tangents or max(table.seats for table in tables) > MOST_SEATS:
        return alone
    mixtures = []
    for table, highs in zip(tables, counts, strict=True):
        every = least_of_mixtures(setting.talk, table, tuple(tangents), MOST_MIXTURES)
        if every is None:
            return alone
        mixtures += _fitting(every, highs, [kind.size for kind, _ in tangents])
    return max(alone, least_packed(many, mixtures))


def _tables(setting: BoundSetting, course: int) -> tuple[tuple[Table, ...], list[Counter[int]]]:
    """A table of each form where two may sit, and how many guests at most sit at how many."""
    tables, counts = [], []
    for places in setting.dinner.tables_by_form:
        high = Counter(setting.spread.high[course, places].tolist())
        if max(high) > 1:
            tables.append(setting.dinner.tables[places[0]])
            counts.append(high)
    return tuple(tables), counts


def _fitting(
    every: dict[tuple[int, ...], int], highs: Counter[int], sizes: list[int]
) -> list[TableMixtures]:
    """The mixtures that fit, for each number of guests that tables hold at most."""
    guests = np.array([sum(sizes[kind] for kind in mixture) for mixture in every])
    found = []
    for high, count in highs.items():
        fits = {
            mixture: lost
            for (mixture, lost), many in zip(every.items(), guests.tolist(), strict=True)
            if many <= high
        }
        found.append(mixtures_of(count, fits, len(sizes)))
    return found
