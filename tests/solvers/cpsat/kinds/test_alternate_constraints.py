"""Different values side by side: counted as the kinds' own words say."""

import pytest

from seating.rules.shared.kinds import Alternates
from tests.solvers.cpsat.fixed_plan import agree


@pytest.mark.parametrize(
    "kind",
    [
        Alternates((0, 0, 1, 1, -1), 0),
        Alternates((0, 1, 0, 1, 0), 1),
        Alternates((0, 0, 0, 0, 0), 2),
        Alternates((0, 1, 2, -1, -1), 0),
    ],
    ids=str,
)
def test_the_model_counts_it(kind):
    agree(kind)
