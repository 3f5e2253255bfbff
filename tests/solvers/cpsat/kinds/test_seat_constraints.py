"""Rules about the seats of one guest: counted as the kinds' own words say."""

import pytest

from seating.rules.shared.kinds import PlaceAgain, SamePlace, SeatsAllowed, TimesOnSeats
from tests.solvers.cpsat.fixed_plan import agree


@pytest.mark.parametrize(
    "kind",
    [
        SeatsAllowed(0, 0, frozenset({0, 5})),
        SeatsAllowed(0, 1, frozenset({0, 1, 2, 3})),
        SamePlace(1),
        SamePlace(2, table=True),
        PlaceAgain(0, 2, 0, table=True),
        PlaceAgain(3, 0, 1, table=False),
        TimesOnSeats(1, frozenset({0, 1, 2}), 1, 2),
        TimesOnSeats(2, frozenset({0, 1, 2, 3}), 2, 2),
        TimesOnSeats(3, frozenset({4}), 1, 1),
    ],
    ids=str,
)
def test_the_model_counts_it(kind):
    agree(kind)
