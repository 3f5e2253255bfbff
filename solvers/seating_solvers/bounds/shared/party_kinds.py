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
from math import comb
from typing import NamedTuple, TypeAlias

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.lowered_rules import all_kinds
from seating.dinner.parties import Parties, parties_of
from seating.people.pairs import Ints, pair_keys
from seating.rules.shared.kinds import PairBeside, PairOpposite
from seating_solvers.bounds.shared.bound_setting import BoundSetting

MOST_KINDS = 40
"""Beyond, every pair of a party is taken to have as much left to gain as any."""

LEVELS = 6
"""Then, so many amounts of earlier talk are told apart."""


_Pairs: TypeAlias = list[set[tuple[int, int]]]


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


def _members(shared: Parties, there: set[int]) -> list[tuple[int, ...]]:
    parties, first_at = shared.copy(), dict[int, int]()
    for guest, table in parties.held.items():
        parties.join(guest, first_at.setdefault(table, guest))
    found: dict[int, list[int]] = {}
    for guest in sorted(set(parties.parent) & there):
        found.setdefault(parties.root(guest), []).append(guest)
    return [tuple(members) for members in found.values() if len(members) > 1]


def _parties(
    dinner: Dinner, at_courses: list[tuple[int, list[tuple[int, ...]]]]
) -> dict[tuple[int, ...], _Party]:
    beside, opposite = _bound_pairs(dinner)
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


def _bound_pairs(dinner: Dinner) -> tuple[_Pairs, _Pairs]:
    """Pairs who must sit side by side, and opposite, course by course."""
    beside: _Pairs = [set() for _ in dinner.courses]
    opposite: _Pairs = [set() for _ in dinner.courses]
    for kind in all_kinds(dinner):
        if isinstance(kind, PairBeside | PairOpposite) and kind.together:
            one, two = sorted((kind.first, kind.second))
            pairs = beside if isinstance(kind, PairBeside) else opposite
            pairs[kind.course].add((one, two))
    return beside, opposite


def _among(members: tuple[int, ...], pairs: set[tuple[int, int]]) -> int:
    return sum(pair in pairs for pair in combinations(members, 2)) if pairs else 0


def _kinds(
    setting: BoundSetting, parties: dict[tuple[int, ...], _Party]
) -> dict[tuple[int, ...], PartyKind]:
    """The kind of each party; coarser where parties are of many kinds."""
    if not parties:
        return {}
    gains = _gains(setting, list(parties))
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


def _gains(
    setting: BoundSetting, parties: list[tuple[int, ...]]
) -> dict[tuple[int, ...], tuple[Ints, Ints]]:
    """Talk had in life and interest, of each pair of each party; all are looked up at once."""
    pairs = np.array([pair for members in parties for pair in combinations(members, 2)])
    one, two = pairs.reshape(-1, 2).astype(np.int64).T
    keys = pair_keys(one, two, len(setting.dinner.guests))
    ends = np.cumsum([comb(len(members), 2) for members in parties])[:-1]
    priors = np.split(setting.dinner.prior.at(keys), ends)
    interests = np.split(setting.interest.at(keys), ends)
    return dict(zip(parties, zip(priors, interests, strict=True), strict=True))


def _kind(members: tuple[int, ...], gains: tuple[Ints, Ints], party: _Party) -> PartyKind:
    prior, interest = gains
    counts = Counter(zip(prior.tolist(), interest.tolist(), strict=True))
    pairs = tuple((*row, many) for row, many in sorted(counts.items()))
    return PartyKind(len(members), pairs, party.courses, party.beside, party.opposite)
