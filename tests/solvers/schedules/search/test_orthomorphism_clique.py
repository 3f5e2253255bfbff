"""Complete difference matrices by exhaustive search."""

import numpy as np
import pytest

from seating_solvers.schedules.algebra.groups import AbelianGroup, cyclic
from seating_solvers.schedules.search.orthomorphism_clique import (
    orthomorphism_clique,
    orthomorphism_tower,
)
from tests.solvers.schedules.recounted import counted

SEARCHES = [orthomorphism_clique, orthomorphism_tower]


@pytest.mark.parametrize("search", SEARCHES)
@pytest.mark.parametrize(("group", "letters"), [(cyclic(7), 5), (AbelianGroup((2, 2, 2)), 4)])
def test_it_is_complete_and_repeats_nobody(search, group, letters):
    found = search(group, letters, np.arange(group.order), 1000)
    assert found is not None
    assert found.m.shape == (group.order, letters)
    assert found.repeats() == counted(found.tables()) == 0


@pytest.mark.parametrize("search", SEARCHES)
def test_cyclic_groups_of_even_order_have_none(search):
    assert search(cyclic(6), 3, np.arange(6), 1000) is None
