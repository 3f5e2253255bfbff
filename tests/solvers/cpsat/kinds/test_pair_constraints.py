"""Rules about two guests: counted as the kinds' own words say."""

import pytest

from seating.rules.shared.kinds import MeetAtMost, PairAtTable, PairBeside, PairMeets, PairOpposite
from tests.solvers.cpsat.fixed_plan import agree


@pytest.mark.parametrize(
    "kind",
    [
        PairAtTable(0, 1, 0, together=True),
        PairAtTable(0, 1, 1, together=False),
        PairBeside(2, 3, 0, together=True),
        PairBeside(2, 3, 0, together=False),
        PairOpposite(2, 3, 0, together=True),
        PairOpposite(2, 3, 0, together=False),
        PairMeets(0, 4),
        PairMeets(0, 4, beside=True),
        MeetAtMost(frozenset({0, 1, 2}), frozenset({(0, 1)}), times=1),
        MeetAtMost(frozenset({1, 2, 3}), frozenset(), times=1, beside=True),
    ],
    ids=str,
)
def test_the_model_counts_it(kind):
    agree(kind)
