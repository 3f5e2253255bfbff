"""How often parties may meet."""

import numpy as np

from seating.rules.shared.kinds import MeetAtMost, PairMeets
from seating_solvers.parties.limits import limits_of

PARTY = np.array([0, 0, 1, 2, -1])


def test_guests_of_each_party_are_counted_and_other_rules_passed_over():
    kinds = MeetAtMost(frozenset({0, 2, 3, 4}), frozenset(), 1), PairMeets(0, 2)
    beside = MeetAtMost(frozenset({0, 2}), frozenset(), 1, beside=True)
    found = limits_of(PARTY, [*kinds, beside])
    assert found.times.tolist() == [1]
    assert found.members.tolist() == [[1, 1, 1]]
    assert not len(found.other)


def test_parties_meet_freely_where_every_pair_is_spared():
    spared = frozenset({(0, 2), (1, 2), (0, 3)})
    first = MeetAtMost(frozenset(range(4)), spared, 1)
    second = MeetAtMost(frozenset({0, 3}), spared, 2)
    found = limits_of(PARTY, [first, second])
    assert found.first.tolist() == [0, 4, 8]
    assert found.start.tolist() == [0, 1, 2, 2, 2, 3, 3, 4]
    assert found.other.tolist() == [1, 0, 2, 0]
