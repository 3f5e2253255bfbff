import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import At, Dinner, Present, Together
from seating.dinner.parties import parties_of, placed

NAMES = ["Ana", "Bo", "Cy", "Dee", "Eve"]


def blocks(*rules, course=0):
    dinner = Dinner.of(NAMES, "2x5", ["Soup", "Tea"], rules=rules)
    return sorted(parties_of(dinner)[course].blocks(), key=str)


def test_guests_without_rules_are_no_party():
    assert blocks() == []


def test_whoever_shares_a_table_with_one_shares_it_with_all():
    assert blocks(Together(("1", "2")), Together(("4", "2")), Together(("3", "5"))) == [
        (2, None),
        (3, None),
    ]


def test_a_party_is_held_where_one_of_it_is():
    assert blocks(Together(("1", "2")), At("2", "2"), At("5", "1", 3)) == [(1, 0), (2, 1)]


def test_only_those_who_are_there_are_bound():
    rules = (Together(("1", "2", "3")), Present("2", ("Tea",)), At("4", "1", courses=("Soup",)))
    assert blocks(*rules, course=0) == [(1, 0), (2, None)]
    assert blocks(*rules, course=1) == [(3, None)]


def test_what_all_share_is_changed_in_a_copy_only():
    [soup, _] = parties_of(Dinner.of(NAMES, "2x5", ["Soup", "Tea"], rules=[Together(("1", "2"))]))
    own = soup.copy()
    own.join(2, 3)
    assert own.root(2) == own.root(3)
    with pytest.raises(TypeError, match="a copy"):
        soup.join(2, 3)
    assert soup.root(2) != soup.root(3)


def test_a_party_held_at_two_tables_is_none():
    assert blocks(Together(("1", "2", "3")), At("1", "1"), At("2", "2")) == [(1, 0), (1, 1)]


def test_the_largest_are_placed_first_where_fewest_sit():
    capacity = np.array([4, 6, 5])
    found = placed(capacity, [(2, None), (5, None), (2, 0), (3, None)])
    assert found is not None
    assert found.tolist() == [4, 5, 3]


def test_parties_that_do_not_fit():
    assert placed(np.array([3, 3]), [(2, None)] * 3) is None
    assert placed(np.array([3, 3]), [(2, 0), (2, 0)]) is None


@given(
    st.lists(st.integers(1, 8), min_size=1, max_size=5),
    st.lists(st.integers(1, 5), max_size=8),
)
def test_nothing_is_lost_and_no_table_overflows(seats, sizes):
    found = placed(np.array(seats), [(size, None) for size in sizes])
    if found is not None:
        assert found.sum() == sum(sizes)
        assert (found <= seats).all()
