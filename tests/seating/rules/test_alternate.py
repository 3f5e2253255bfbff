import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Alternate, Dinner, Guest, InputError, Plan, Table
from seating.room.shapes.every_shape import EVERY_SHAPE


def dinner_of(kinds: str, seats: int, shape: str = "round") -> Dinner:
    """Guests of a gender each; ``-`` stands for none."""
    guests = [
        Guest(f"G{number}", fields={} if kind == "-" else {"gender": kind})
        for number, kind in enumerate(kinds)
    ]
    rules = (Alternate("gender"),)
    return Dinner.of(guests, (Table("Oak", seats, shape),), ("Soup",), rules=rules)


def amount(dinner: Dinner, order) -> int:
    return sum(one.amount for one in dinner.rules[0].breaks(Plan.of(dinner, [order])))


def test_kept():
    assert amount(dinner_of("fmfm", 4), range(4)) == 0


def test_broken():
    dinner = dinner_of("fmfm", 4)
    (found,) = dinner.rules[0].breaks(Plan.of(dinner, [[0, 2, 1, 3]]))
    assert found.what == (
        "2 more than need be sit beside one of the same gender at table Oak, at Soup: "
        "G0 and G2 and G1 and G3"
    )
    assert (found.amount, found.course, found.guests) == (2, 0, (0, 2, 1, 3))


def test_what_the_numbers_force_breaks_nothing():
    assert amount(dinner_of("fffm", 4), range(4)) == 0
    assert amount(dinner_of("ffff", 4), range(4)) == 0
    assert amount(dinner_of("fffm", 4, "top"), [0, 1, 3, 2]) == 0
    assert amount(dinner_of("fffm", 4, "top"), [0, 1, 2, 3]) == 1


def test_an_empty_seat_parts_neighbours():
    assert amount(dinner_of("ffmm", 6), [0, 1, 3, 4]) == 2
    assert amount(dinner_of("ffmm", 6), [0, 1, 4, 2]) == 1
    assert amount(dinner_of("ffmm", 6), [0, 2, 3, 5]) == 0


def test_no_value_sits_beside_anybody():
    assert amount(dinner_of("f--f", 4), range(4)) == 1
    assert amount(dinner_of("f-f-", 4), range(4)) == 0
    assert amount(dinner_of("f---", 4), range(4)) == 0


def test_rows_of_two_have_room_for_one_each():
    assert amount(dinner_of("fffm", 6), [0, 1, 3, 4]) == 0
    assert amount(dinner_of("ffffm", 8), [0, 1, 2, 4, 5]) == 1
    assert amount(dinner_of("fffm", 6), [0, 1, 2, 4]) == 2


def test_of_several_values_the_first_in_the_cell_counts():
    dinner = Dinner.of(
        [Guest("A", fields={"team": "x"}), Guest("B", fields={"team": "y; x"}),
         Guest("C", fields={"team": "Y"}), Guest("D", fields={"team": "; z"})],
        (Table("Oak", 4),), ("Soup",), rules=(Alternate("team"),),
    )  # fmt: skip
    assert amount(dinner, [0, 1, 3, 2]) == 0
    assert amount(dinner, [0, 1, 2, 3]) == 1


@given(st.text("ab-", min_size=1, max_size=7).filter(lambda kinds: kinds.strip("-")), st.data())
def test_more_than_need_be_is_never_less_than_nothing(kinds, data):
    shape = data.draw(st.sampled_from(tuple(EVERY_SHAPE)))
    seats = data.draw(st.integers(len(kinds), 8))
    order = data.draw(st.permutations(range(seats)))[: len(kinds)]
    dinner = dinner_of(kinds, seats, shape)
    for found in dinner.rules[0].breaks(Plan.of(dinner, [order])):
        assert found.amount > 0


def test_sentence():
    dinner = dinner_of("fm", 2)
    assert Alternate("gender", ("Soup",)).sentence(dinner) == (
        "No two guests of one gender sit side by side where it can be helped at Soup"
    )


def test_what_is_no_rule():
    with pytest.raises(InputError, match="did you mean 'gender'"):
        dinner_of("fm", 2).changed(rules=(Alternate("gendre"),))
    with pytest.raises(InputError, match="Soop"):
        dinner_of("fm", 2).changed(rules=(Alternate("gender", ("Soop",)),))
