from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from seating_solvers.running import random_numbers
from seating_solvers.running.kernels import entry
from seating_solvers.running.random_numbers import generator


@entry
def below(state, limit):
    return random_numbers.below(state, limit)


@entry
def fraction(state):
    return random_numbers.fraction(state)


seeds = st.integers(-(2**40), 2**40)


@given(seeds, st.integers(1, 2**31))
def test_whole_numbers_lie_below_their_limit(seed, limit):
    rng = generator(seed, 0)
    assert all(0 <= below(rng, limit) < limit for _ in range(50))


@given(seeds)
def test_fractions_lie_between_0_and_1(seed):
    rng = generator(seed, 3)
    assert all(0 <= fraction(rng) < 1 for _ in range(50))


def test_every_number_comes_about_as_often():
    rng = generator(1, 1)
    counts = Counter(below(rng, 5) for _ in range(10_000))
    assert set(counts) == set(range(5))
    assert all(1800 < count < 2200 for count in counts.values())


@given(seeds, st.integers(0, 1000))
def test_a_seed_and_a_stream_decide_everything(seed, stream):
    first, again, other = generator(seed, stream), generator(seed, stream), generator(seed, 1001)
    drawn = [below(first, 10**9) for _ in range(5)]
    assert drawn == [below(again, 10**9) for _ in range(5)]
    assert drawn != [below(other, 10**9) for _ in range(5)]
