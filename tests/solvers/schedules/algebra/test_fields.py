"""Finite fields."""

import numpy as np
import pytest

from seating_solvers.schedules.algebra.fields import Field, is_prime_power


@pytest.mark.parametrize("order", [2, 3, 4, 8, 9, 16, 25, 27, 49, 64])
def test_field_axioms(order):
    field, e = Field(order), np.arange(order)
    x, y, z = e[:, None, None], e[None, :, None], e[None, None, :]
    assert (
        field.multiply(x, field.multiply(y, z)) == field.multiply(field.multiply(x, y), z)
    ).all()
    left = field.multiply(x, field.add(y, z))
    assert (left == field.add(field.multiply(x, y), field.multiply(x, z))).all()
    assert (field.multiply(e[1:], field.inverse(e[1:])) == 1).all()
    assert (field.power(e, 3) == field.multiply(e, field.multiply(e, e))).all()


def test_no_field_with_six_elements():
    with pytest.raises(ValueError, match="6 elements"):
        Field(6)


def test_prime_powers():
    assert [q for q in range(1, 20) if is_prime_power(q)] == [
        2,
        3,
        4,
        5,
        7,
        8,
        9,
        11,
        13,
        16,
        17,
        19,
    ]
