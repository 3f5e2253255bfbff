"""Talk shared out to pairs: no way to do it exceeds the bounds."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from seating.talk.worth import Worth
from seating_solvers.bounds.shared.evenings_of_pairs import evenings_of_pairs
from seating_solvers.bounds.shared.flattest import flattest


@given(
    st.dictionaries(st.integers(0, 9), st.integers(1, 6), min_size=1, max_size=4),
    st.integers(1, 3),
    st.integers(1, 12),
    st.randoms(),
)
def test_no_way_to_deal_talk_out_exceeds_the_bounds(amounts, courses, pairs, random):
    worth = Worth((9, 7, 5, 4, 3, 3, 2, 1), 10)
    room = [pair for pair in range(pairs) for _ in range(courses)]
    random.shuffle(room)
    all_talk = [amount for amount, count in amounts.items() for _ in range(count)]
    random.shuffle(all_talk)
    totals: Counter[int] = Counter()
    for pair, amount in zip(room, all_talk, strict=False):
        totals[pair] += amount
    reached = sum(worth(total) for total in totals.values())
    at_once = sum(worth(amount) for amount in all_talk)
    assert reached <= flattest(worth, amounts, pairs)
    most = evenings_of_pairs(worth, amounts, courses, pairs, at_once)
    assert most is None or reached <= most <= at_once


def test_too_many_kinds_of_evenings_are_not_looked_at():
    amounts = dict.fromkeys(range(1, 20), 3)
    assert evenings_of_pairs(Worth((9, 5, 2), 10), amounts, 6, 30, 1000) is None
