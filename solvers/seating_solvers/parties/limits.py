"""How often parties may meet, where rules limit it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from seating.people.pairs import Ints, PairTable
from seating.rules.shared.kinds import Kind, MeetAtMost


class Limits(NamedTuple):
    """Letters: L rules, P parties."""

    times: Ints  # (L,) how often two may meet
    members: Ints  # (L, P) guests of each party whom a rule asks
    first: Ints  # (L + 1,) where the rows of each rule begin in `start`
    start: Ints  # (L * (P + 1),) rows of parties that it lets meet nonetheless, rule by rule
    other: Ints


def limits_of(party: Ints, kinds: Iterable[Kind]) -> Limits:
    """The limits of a dinner's rules.

    Parameters
    ----------
    party : ndarray of int64, shape (guests,)
        The party of each guest, -1 for those who are never there.
    kinds : iterable of Kind
    """
    count = int(party.max()) + 1
    asked = [kind for kind in kinds if isinstance(kind, MeetAtMost) and not kind.beside]
    members = np.zeros((len(asked), count), dtype=np.int64)
    starts, others, begin = [], [], 0
    for number, kind in enumerate(asked):
        guests = np.fromiter(kind.guests, dtype=np.int64, count=len(kind.guests))
        members[number] = np.bincount(party[guests][party[guests] >= 0], minlength=count)
        free = _free(party, kind, members[number])
        start, other, _ = free.rows
        starts.append(start + begin)
        others.append(other)
        begin += len(other)
    return Limits(
        times=np.array([kind.times for kind in asked], dtype=np.int64),
        members=members,
        first=np.arange(len(asked) + 1, dtype=np.int64) * (count + 1),
        start=np.concatenate([*starts, np.zeros(0, dtype=np.int64)]),
        other=np.concatenate([*others, np.zeros(0, dtype=np.int64)]),
    )


def _free(party: Ints, kind: MeetAtMost, members: Ints) -> PairTable:
    """Parties of which a rule asks some guests, but spares every pair of them."""
    spared: Counter[tuple[int, int]] = Counter()
    for one, two in kind.spared:
        if one in kind.guests and two in kind.guests:
            a, b = sorted((int(party[one]), int(party[two])))
            if 0 <= a < b:
                spared[a, b] += 1
    free = {pair: 1 for pair, many in spared.items() if many == members[list(pair)].prod()}
    return PairTable.of(len(members), free)
