"""Talk spread as flat as it goes, against every way to share it out."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from seating.talk.worth import Worth
from seating_solvers.bounds.shared.flattest import flattest

WORTH = Worth((9, 7, 5, 4, 3, 3, 2, 1), 10)


def every_sharing(amounts: list[int], pairs: int) -> Iterator[list[int]]:
    """What each pair has in all, whole amounts to one pair each."""
    if not amounts:
        yield [0] * pairs
        return
    for totals in every_sharing(amounts[1:], pairs):
        for pair in range(pairs):
            yield [*totals[:pair], totals[pair] + amounts[0], *totals[pair + 1 :]]


@given(st.lists(st.integers(0, 5), max_size=4), st.integers(1, 3))
def test_no_sharing_is_worth_more(amounts, pairs):
    counted = {amount: amounts.count(amount) for amount in amounts}
    most = max(sum(map(WORTH, totals)) for totals in every_sharing(amounts, pairs))
    assert most <= flattest(WORTH, counted, pairs)


def test_one_amount_a_pair_is_reached():
    assert flattest(WORTH, {2: 3}, 3) == 3 * WORTH(2)
    assert flattest(WORTH, {2: 3}, 0) == 0
