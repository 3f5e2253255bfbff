"""Finite abelian groups."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seating_solvers.schedules.algebra.groups import AbelianGroup, cyclic, factorised


@given(st.lists(st.integers(1, 5), min_size=1, max_size=3), st.data())
@settings(deadline=None)
def test_group_axioms(moduli, data):
    group = AbelianGroup(tuple(moduli))
    element = st.integers(0, group.order - 1)
    a, b, c = (data.draw(element) for _ in range(3))
    assert group.add(a, b) == group.add(b, a)
    assert group.add(group.add(a, b), c) == group.add(a, group.add(b, c))
    assert group.subtract(group.add(a, b), b) == a
    assert group.add(a, 0) == a


def test_a_cyclic_group_counts_round():
    assert cyclic(7).add(5, 4) == 2
    assert str(AbelianGroup((2, 2, 5))) == "Z2 x Z2 x Z5"


@given(st.integers(1, 5000))
def test_factors_multiply_to_the_number(number):
    product = 1
    for prime, exponent in factorised(number).items():
        assert all(prime % divisor for divisor in range(2, prime))
        product *= prime**exponent
    assert product == number


def test_a_group_has_an_element():
    with pytest.raises(ValueError, match="order 1 or more"):
        AbelianGroup((3, 0))
