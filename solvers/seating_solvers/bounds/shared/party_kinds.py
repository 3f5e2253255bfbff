"""Who shares a table because rules say so, and at which courses, as kinds that are counted.

A party here is everyone whom rules bring to one table at a course, by binding them to each
other or to that table. Of a party it counts how many they are, what there is left to gain
between each two of them, at how many courses they sit so, and how many pairs of them must
sit side by side or opposite at each of these.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.parties import Parties, parties_of
from seating.people.pairs import Ints, pair_keys
from seating.rules.shared.kinds import PairBeside, PairOpposite
from seating_solvers.bounds.shared.bound_setting import BoundSetting

MOST_KINDS = 40
"""Beyond, every pair of a party is taken to have as much left to gain as any."""

LEVELS = 6
"""Then, so many amounts of earlier talk are told apart."""


class PartyKind(NamedTuple):
    """Parties that count alike.

    Parameters
    ----------
    size : int
    pairs : tuple of (int, int, int)
        Talk that pairs had in life, interest in each other, and how many pairs have so much.
    courses : int
        At how many courses they are a party.
    beside, opposite : int
        How many pairs must sit side by side, or opposite, at each of these.
    """

    size: int
    pairs: tuple[tuple[int, int, int], ...]
    courses: int
    beside: int = 0
    opposite: int = 0


@dataclass
class _Party:
    """Members who are a party at some courses."""

    courses: int
    beside: int
    opposite: int


def party_kinds(setting: BoundSetting) -> list[Counter[PartyKind]]:
    """How many parties of each kind sit at each course that counts as meeting.

    Empty where rules are not kept, or bring nobody together.
    """
    if not setting.ruled or not setting.dinner.rules:
        return []
    at_courses = _members_at_courses(setting)
    parties = _parties(setting.dinner, at_courses)
    kinds = _kinds(setting, parties)
    return [Counter(kinds[members] for members in here) for _, here in at_courses]


def _members_at_courses(setting: BoundSetting) -> list[tuple[int, list[tuple[int, ...]]]]:
    """The members of each party, by course."""
    courses = np.flatnonzero(setting.dinner.meeting).tolist()
    every = parties_of(setting.dinner)
    return [
        (course, _members(every[course], set(np.flatnonzero(there).tolist())))
        for course, there in zip(courses, setting.present, strict=True)
    ]


def _members(parties: Parties, there: set[int]) -> list[tuple[int, ...]]:
    first_at: dict[int, int] = {}
    for guest, table in parties.held.items():
        parties.join(guest, first_at.setdefault(table, guest))
    found: dict[int, list[int]] = {}
    for guest in sorted(set(parties.parent) & there):
        found.setdefault(parties.root(guest), []).append(guest)
    return [tuple(members) for members in found.values() if len(members) > 1]


def _parties(
    dinner: Dinner, at_courses: list[tuple[int, list[tuple[int, ...]]]]
) -> dict[tuple[int, ...], _Party]:
    beside, opposite = _bound_pairs(dinner, PairBeside), _bound_pairs(dinner, PairOpposite)
    found: dict[tuple[int, ...], _Party] = {}
    for course, here in at_courses:
        for members in here:
            close = _among(members, beside[course]), _among(members, opposite[course])
            known = found.setdefault(members, _Party(0, *close))
            known.courses += 1
            known.beside, known.opposite = (
                min(known.beside, close[0]),
                min(known.opposite, close[1]),
            )
    return found


def _bound_pairs(
    dinner: Dinner, which: type[PairBeside] | type[PairOpposite]
) -> list[set[tuple[int, int]]]:
    """Pairs who must sit side by side, or opposite, course by course."""
    pairs: list[set[tuple[int, int]]] = [set() for _ in dinner.courses]
    for rule in dinner.rules:
        for kind in rule.kinds(dinner):
            if isinstance(kind, which) and kind.together:
                one, two = sorted((kind.first, kind.second))
                pairs[kind.course].add((one, two))
    return pairs


def _among(members: tuple[int, ...], pairs: set[tuple[int, int]]) -> int:
    return sum(pair in pairs for pair in combinations(members, 2)) if pairs else 0


def _kinds(
    setting: BoundSetting, parties: dict[tuple[int, ...], _Party]
) -> dict[tuple[int, ...], PartyKind]:
    """The kind of each party; coarser where parties are of many kinds."""
    gains = {members: _gains(setting, members) for members in parties}
    exact = {members: _kind(members, gains[members], parties[members]) for members in parties}
    if len(set(exact.values())) <= MOST_KINDS:
        return exact
    least = {members: int(prior.min()) for members, (prior, _) in gains.items()}
    levels = np.quantile(
        list(least.values()), np.linspace(0, 1, LEVELS, endpoint=False), method="lower"
    )
    coarse = {}
    for members, (prior, interest) in gains.items():
        level = levels[np.searchsorted(levels, least[members], side="right") - 1]
        alike = np.full_like(prior, level), np.full_like(interest, interest.max())
        coarse[members] = _kind(members, alike, parties[members])
    return coarse


def _gains(setting: BoundSetting, members: tuple[int, ...]) -> tuple[Ints, Ints]:
    """Talk had in life and interest, of each pair of members."""
    one, two = np.triu_indices(len(members), 1)
    people = np.array(members)
    keys = pair_keys(people[one], people[two], len(setting.dinner.guests))
    return setting.dinner.prior.at(keys), setting.interest.at(keys)


def _kind(members: tuple[int, ...], gains: tuple[Ints, Ints], party: _Party) -> PartyKind:
    rows, counts = np.unique(np.column_stack(gains), axis=0, return_counts=True)
    pairs = [(*row, many) for row, many in zip(rows.tolist(), counts.tolist(), strict=True)]
    return PartyKind(len(members), tuple(pairs), party.courses, party.beside, party.opposite)
