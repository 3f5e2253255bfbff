"""Nobody can gain more than there is to gain: all pairs who are ever there together."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seating.pairs import PairTable
from seating_solvers.bounds.setting import Setting


def everyone_bound(setting: Setting) -> int:
    """Upper bound on introductions when all strangers have met, in units of worth."""
    most = setting.talk.worth.most
    special = _special(setting)
    together = ever_together(setting, special)
    left = setting.gain_left.at(special.keys)[together]
    gains = left * setting.interest.at(special.keys)[together]
    ordinary = pairs_together(setting) - int(together.sum())
    return ordinary * most + int(gains.sum())


def _special(setting: Setting) -> PairTable:
    """Pairs with a worth of their own."""
    keys = np.union1d(setting.gain_left.keys, setting.interest.keys)
    return PairTable(setting.gain_left.people, keys, np.ones_like(keys))


def ever_together(setting: Setting, pairs: PairTable) -> NDArray[np.bool_]:
    """Whether the two of each pair are both there at some course, shape (pairs,)."""
    present = setting.present
    return np.asarray((present[:, pairs.first] & present[:, pairs.second]).any(axis=0))


def pairs_together(setting: Setting) -> int:
    """Pairs of guests who are both there at some course."""
    patterns, counts = np.unique(setting.present.T, axis=0, return_counts=True)
    total = 0
    for place, (pattern, count) in enumerate(zip(patterns, counts, strict=True)):
        if pattern.any():
            total += int(count) * (int(count) - 1) // 2
        for other, others in zip(patterns[place + 1 :], counts[place + 1 :], strict=True):
            if (pattern & other).any():
                total += int(count) * int(others)
    return total
