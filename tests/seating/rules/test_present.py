import pytest

from seating import InputError, Present
from tests.seating.rules.kept import broken, dinner_with


def test_kept():
    rule = Present("1", ("Soup", "cake"))
    assert broken(rule, [[0, 1, 2, 3], [-1, 1, 2, 3], [0, 1, 2, 3]]) == []


def test_a_seat_for_one_who_is_away():
    assert broken(Present("1", ("Soup",)), [[0, 1, 2, 3], [-1, 1, 2, 3], [0, 1, 2, 3]]) == [
        ("Ana has a seat at Cake, but is not there", 1, 2, (0,))
    ]


def test_it_lowers_to_no_kind_but_to_presence():
    dinner = dinner_with(Present("1", ("Soup",)))
    assert list(dinner.rules[0].kinds(dinner)) == []
    assert dinner.present[:, 0].tolist() == [True, False, False]


def test_sentence():
    dinner = dinner_with()
    assert Present("1", ("3", "soup")).sentence(dinner) == "Ana is there for Soup and Cake only"
    assert Present("1", ()).sentence(dinner) == "Ana is not there"


@pytest.mark.parametrize("rule", [Present("9", ("Soup",)), Present("1", ("Tea",))])
def test_what_is_no_rule(rule):
    with pytest.raises(InputError, match="no such"):
        dinner_with(rule)
