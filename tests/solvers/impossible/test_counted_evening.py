"""What arguments count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Apart, AtLeast, Closed, Dinner, Present
from seating.rules.shared.kinds import CountAtTable, PairAtTable, SamePlace
from seating_solvers.impossible.counted_evening import are, levelled, pairs, some
from tests.solvers.impossible.told_by import evening_of, guests


@given(st.lists(st.integers(1, 6), min_size=1, max_size=4), st.data())
def test_the_fewest_pairs_share_a_table_where_guests_sit_as_evenly_as_seats_allow(seats, data):
    count = data.draw(st.integers(0, sum(seats)))
    sizes = levelled(count, seats).tolist()
    assert sum(sizes) == count
    assert all(one <= most for one, most in zip(sizes, sorted(seats, reverse=True), strict=True))
    assert pairs(sizes) == min(_every(count, seats))


def _every(count: int, seats: list[int]) -> list[int]:
    if not seats:
        return [0] if count == 0 else []
    return [
        size * (size - 1) // 2 + rest
        for size in range(min(seats[0], count) + 1)
        for rest in _every(count - size, seats[1:])
    ]


def test_an_evening_with_some_of_its_rules():
    rules = [AtLeast("role", "host"), Present("1", ("Main",)), AtLeast("role", "host", 2)]
    evening = evening_of(
        Dinner.of(guests(4, role=["host"] * 2), "2x2", ["Main", "Tea"], rules=rules)
    )
    assert evening.tables_at(0) == [2, 2]
    assert not evening.closing
    assert [len(there) for there in evening.present] == [4, 3]
    assert {one.rule for one in evening.only(frozenset({2})).asked} == {2}
    assert evening.at(1) == "at Tea"
    rule, kind = next(evening.of_kind(CountAtTable))
    assert evening.whose(rule, kind) == "whose role is host"
    assert evening.named(range(4)) == "Guest 1, Guest 2, Guest 3 and 1 more"


def test_closed_seats_are_no_seats():
    rules = [Closed(("2",), courses=("Tea",)), Closed(("3",), (1,))]
    evening = evening_of(Dinner.of(guests(3), "3x2", ["Main", "Tea"], rules=rules))
    assert evening.open_seats == [[2, 2, 1], [2, 0, 1]]
    assert evening.tables_at(1) == [2, 1]
    assert evening.closing == {0, 1}
    assert evening.only(frozenset({1})).tables_at(1) == [2, 2, 1]


@pytest.mark.parametrize(("number", "said"), [(0, "0 seats"), (1, "1 seat"), (1200, "1,200 seats")])
def test_numbers_in_words(number, said):
    assert some(number, "seat") == said
    assert are(number) == ("is" if number == 1 else "are")


def test_what_is_asked_of_several_kinds_comes_rule_by_rule():
    rules = [Apart(("1", "2")), AtLeast("role", "host"), Apart(("2", "3"))]
    dinner = Dinner.of(guests(4, role=["host"] * 2), "2x2", 1, rules=rules)
    asked = list(evening_of(dinner).of_kind(CountAtTable, PairAtTable, SamePlace))
    assert [rule for rule, _ in asked] == sorted(rule for rule, _ in asked)
    assert {rule for rule, _ in asked} == {0, 1, 2}
    assert not list(evening_of(dinner).of_kind(SamePlace))
