"""Pairs of guests who could gain alike: strangers, those who know each other, and wishes."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from seating.people.pairs import Ints, PairTable, either, listed_in
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.pairs_held_by_rules import always_together

MOST_GROUPS = 6
"""Beyond, pairs are taken to have as much left to gain as others of three levels."""

LEVELS = 3


class PairGroup(NamedTuple):
    """Pairs who gain alike.

    Parameters
    ----------
    prior : int
        Talk that they had in life.
    interest : int
    pairs : int
        How many they are.
    always : bool, optional
        Whether rules bring them to one table at every course.
    """

    prior: int
    interest: int
    pairs: int
    always: bool = False


def pair_groups(setting: BoundSetting, together: int, *, full: bool) -> list[PairGroup]:
    """All pairs who may talk and have something left to gain, and all who always share a table.

    Parameters
    ----------
    setting : BoundSetting
    together : int
        How many pairs are there together at some course.
    full : bool
        Whether every seat is taken: only then it is sure that who shares a table sits at one of
        the distances that are counted, and pairs who always share one are told apart.
    """
    keys = setting.special.keys
    always = _always(setting) if full else PairTable.empty(len(setting.dinner.guests))
    special = either(keys, always.keys)
    kept_together = always.at(special) > 0
    gain = setting.special.at(special)
    prior = np.zeros_like(special)
    if setting.talk == setting.dinner.talk:
        prior = setting.dinner.prior.at(special)
    interest = setting.interest.at(special)
    ordinary = ~listed_in(special, keys)
    prior[~ordinary & (gain == 0)] = setting.talk.worth.cap
    some = kept_together | ordinary | (gain > 0)
    rows = np.column_stack([prior, interest, kept_together])[some]
    groups = _counted(rows)
    if len(groups) > MOST_GROUPS:
        groups = _counted(_coarser(rows))
    strangers = PairGroup(0, 1, together - len(special))
    return [group for group in [strangers, *groups] if group.pairs > 0]


def _always(setting: BoundSetting) -> PairTable:
    """Pairs at one table at every course, if it is sure that they can talk there."""
    people = len(setting.dinner.guests)
    if not setting.ruled or setting.least_talk == 0:
        return PairTable.empty(people)
    return always_together(setting.dinner)


def _counted(rows: Ints) -> list[PairGroup]:
    if not len(rows):
        return []
    kinds, counts = np.unique(rows, axis=0, return_counts=True)
    return [
        PairGroup(prior, interest, count, bool(always))
        for (prior, interest, always), count in zip(kinds.tolist(), counts.tolist(), strict=True)
    ]


def _coarser(rows: Ints) -> Ints:
    """Earlier talk rounded down to few levels, interest up to the most, nobody told apart."""
    prior, interest = rows[:, 0], rows[:, 1]
    places = np.linspace(0, 1, LEVELS, endpoint=False)
    levels = np.unique(np.quantile(prior, places, method="lower").astype(np.int64))
    prior = levels[np.searchsorted(levels, prior, side="right") - 1]
    interest = np.where(interest > 1, interest.max(), 1)
    return np.column_stack([prior, interest, np.zeros_like(prior)])
