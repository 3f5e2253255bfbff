"""Rules that count guests at tables: counted as the kinds' own words say."""

import pytest

from seating.rules.shared.kinds import CountAtTable, TableMate
from tests.solvers.cpsat.fixed_plan import agree


@pytest.mark.parametrize(
    "kind",
    [
        CountAtTable(frozenset({0, 1, 2}), 0, frozenset({0, 1}), least=1, most=2),
        CountAtTable(frozenset({0, 1}), 1, frozenset({0}), least=0, most=0),
        TableMate(0, 0, frozenset({1, 2})),
    ],
    ids=str,
)
def test_the_model_counts_it(kind):
    agree(kind)
