import pytest

from seating_solvers.cpsat.contradictions.contradiction_sentences import explain
from seating_solvers.cpsat.effort import Effort
from tests.solvers.cpsat.planted import PLANTED, room


@pytest.mark.parametrize("rules", PLANTED.values(), ids=PLANTED.keys())
def test_it_is_named_and_nothing_else(rules):
    conflict = explain(room().changed(rules=tuple(rules)), Effort(work=60))
    assert conflict is not None
    assert set(conflict.rules) == set(rules)
    assert conflict.smallest
    assert all(conflict.allowed)
