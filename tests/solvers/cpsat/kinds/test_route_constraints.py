"""Rules about the routes of guests: counted as the kinds' own words say."""

import pytest

from seating.rules.shared.kinds import NewTable, NoWalk
from tests.solvers.cpsat.fixed_plan import agree


@pytest.mark.parametrize(
    "kind",
    [
        NewTable(0),
        NewTable(1, ever=True),
        NoWalk(2, frozenset({(0, 1), (1, 0)})),
    ],
    ids=str,
)
def test_the_model_counts_it(kind):
    agree(kind)
