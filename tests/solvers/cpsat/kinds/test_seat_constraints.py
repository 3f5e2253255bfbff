"""Rules about the seats of one guest: counted as the kinds' own words say."""

import pytest

from seating.rules.shared.kinds import SamePlace, SeatsAllowed
from tests.solvers.cpsat.fixed_plan import agree


@pytest.mark.parametrize(
    "kind",
    [
        SeatsAllowed(0, 0, frozenset({0, 5})),
        SeatsAllowed(0, 1, frozenset({0, 1, 2, 3})),
        SamePlace(1),
        SamePlace(2, table=True),
    ],
    ids=str,
)
def test_the_model_counts_it(kind):
    agree(kind)
