import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.talk.worth import Worth, certain, chance
from seating.words.errors import InputError

curves = st.one_of(
    st.just(certain()),
    st.builds(chance, st.sampled_from([10_000, 300_000, 1_000_000])),
    st.builds(
        Worth,
        st.lists(st.integers(1, 50), min_size=1).map(lambda s: tuple(sorted(s, reverse=True))),
        st.integers(1, 100),
    ),
)


@given(curves, st.integers(0, 4000), st.integers(0, 4000), st.integers(0, 500))
def test_worth_is_concave_and_never_falls(worth, some, other, more):
    low, high = min(some, other), max(some, other)
    assert 0 <= worth(low) <= worth(high) <= worth.most
    assert worth(low + more) - worth(low) >= worth(high + more) - worth(high)


@given(curves)
def test_no_talk_is_worth_nothing_and_enough_is_worth_most(worth):
    assert worth(0) == 0
    assert worth(worth.cap) == worth(worth.cap + 1) == worth.most
    assert worth(worth.cap - 1) < worth.most


@given(curves, st.lists(st.integers(0, 4000)))
def test_of_many_is_of_each(worth, talk):
    assert worth.of(np.array(talk, dtype=np.int64)).tolist() == [worth(one) for one in talk]


@given(curves)
def test_half_is_the_least_talk_of_half_an_introduction(worth):
    if worth.half <= worth.cap:
        assert 2 * worth(worth.half) >= worth.unit
    assert 2 * worth(worth.half - 1) < worth.unit


@pytest.mark.parametrize("talk", [0, 1, 24, 69, 100, 263, 500, 900])
def test_worth_is_the_chance_of_an_introduction(talk):
    curve = chance()
    assert curve(talk) / curve.unit == pytest.approx(1 - math.exp(-talk / 100), abs=1e-4)


def test_a_chance_needs_fine_steps():
    with pytest.raises(InputError):
        chance(unit=100)


@pytest.mark.parametrize(("steps", "unit"), [((), 1), ((1, 2), 1), ((2, 0), 1), ((1,), 0)])
def test_what_is_no_curve(steps, unit):
    with pytest.raises(InputError):
        Worth(steps, unit)
