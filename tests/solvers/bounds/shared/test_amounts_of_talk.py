"""How often each amount of talk comes."""

from seating import Dinner
from seating_solvers.bounds.shared.amounts_of_talk import amounts_of_talk
from seating_solvers.bounds.shared.bound_setting import BoundSetting


def amounts(people, tables, courses):
    dinner = Dinner.of([str(number) for number in range(people)], tables, courses, meet="beside")
    return amounts_of_talk(BoundSetting.of(dinner))


def test_every_pair_of_a_full_table_has_its_amount_at_each_course():
    # around a table of five each sits beside two
    assert amounts(5, "1x5", 1) == {1: 5, 0: 5}
    assert amounts(10, "2x5", 3) == {1: 30, 0: 30}


def test_of_a_table_with_empty_seats_the_closest_are_counted():
    assert amounts(3, "1x5", 1) == {1: 3}
