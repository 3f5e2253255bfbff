"""What a search may spend."""

import pytest

from seating import InputError
from seating_solvers import Budget


def test_either_limit_is_enough():
    assert Budget().seconds == 10.0
    assert Budget(None, 5).iterations == 5


@pytest.mark.parametrize(
    "limits", [{"seconds": 0.0}, {"seconds": -1.0}, {"seconds": float("nan")}, {"iterations": 0}]
)
def test_a_limit_is_positive(limits):
    with pytest.raises(InputError, match="must be positive"):
        Budget(**limits)


def test_there_is_some_limit():
    with pytest.raises(InputError, match="needs a limit"):
        Budget(seconds=None)
