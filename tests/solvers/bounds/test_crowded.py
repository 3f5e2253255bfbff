"""Who sits with more people than there are others."""

from collections import Counter
from math import comb

from hypothesis import given
from hypothesis import strategies as st

from seating_solvers.bounds.crowded import crowded, why


@given(st.data())
def test_crowded_never_exceeds_what_guests_with_whole_companions_need(data):
    """Guests in fixed clumps of one size repeat each other, and nobody else."""
    clump, clumps = data.draw(st.integers(1, 5)), data.draw(st.integers(1, 8))
    courses = data.draw(st.integers(2, 6))
    guests = clump * clumps
    common = comb(courses, 2) * clumps * comb(clump, 2)
    repeats = (courses - 1) * clumps * comb(clump, 2)
    assert crowded(guests, courses, 0, common) == repeats


@given(st.integers(2, 6), st.integers(2, 6), st.integers(2, 12), st.randoms())
def test_crowded_is_true_of_random_seatings(courses, tables, guests, random):
    seats = [random.choices(range(tables), k=guests) for _ in range(courses)]
    pairs = [(a, b) for a in range(guests) for b in range(a)]
    met = [sum(row[a] == row[b] for row in seats) for a, b in pairs]
    others = min(sum(Counter(row)[row[guest]] - 1 for row in seats) for guest in range(guests))
    common = sum(comb(times, 2) for times in met)
    assert crowded(guests, courses, others, common) <= sum(max(0, times - 1) for times in met)


def test_the_sentence_counts_the_others():
    assert why(20, 20).startswith("each guest sits with 20 people over the evening")
    assert "only 19 others" in why(20, 20)
    assert "only 2 others" in why(3, 4)


def test_what_crowded_counts():
    assert crowded(20, 5, 20, 40) == 20
    # two repeats each have 3 pairs in common; who stays with one all evening, 10
    assert crowded(20, 5, 21, 60) == 29
    assert crowded(20, 4, 20, 35) == 20
    assert crowded(20, 1, 30, 0) == 0
