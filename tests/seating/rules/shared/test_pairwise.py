"""What holds for any rule about every two of some guests."""

import pytest

from seating import Apart, Beside, InputError, NotBeside, NotOpposite, Opposite, Plan, Together
from seating.rules.shared.kinds import PairAtTable, PairBeside, PairOpposite
from seating.rules.shared.pairwise import check_pairs, joined, named
from tests.seating.rules.kept import broken, dinner_with


@pytest.mark.parametrize(
    ("rule", "kind", "together"),
    [
        (Apart, PairAtTable, False),
        (Together, PairAtTable, True),
        (Beside, PairBeside, True),
        (NotBeside, PairBeside, False),
        (Opposite, PairOpposite, True),
        (NotOpposite, PairOpposite, False),
    ],
)
def test_it_asks_each_pair_at_each_course(rule, kind, together):
    kinds = list(rule(("1", "3"), ("Cake", "Soup")).kinds(dinner_with()))
    assert kinds == [kind(0, 2, course, together) for course in (0, 2)]


@pytest.mark.parametrize("rule", [Apart, Together, Beside, NotBeside, NotOpposite])
def test_it_asks_nothing_of_a_pair_of_whom_one_is_away(rule):
    assert broken(rule(("1", "2")), [[0, -1, 3, 4], [-1, 0, 3, 4], [-1, -1, 3, 4]]) == []


def test_three_guests_are_three_pairs():
    kinds = list(Apart(("1", "2", "4"), ("Soup",)).kinds(dinner_with()))
    assert kinds == [PairAtTable(*pair, 0, False) for pair in ((0, 1), (0, 3), (1, 3))]


@pytest.mark.parametrize(
    ("guests", "what"),
    [
        ((), "needs two guests"),
        (("1",), "needs two guests: 'Ana'"),
        (("1", "Ana"), "names a guest twice: 'Ana'"),
        (("1", "9"), "no such guest: '9'"),
    ],
)
def test_what_is_no_pair(guests, what):
    with pytest.raises(InputError, match=what):
        check_pairs(dinner_with(), guests)


def test_guests_by_their_names():
    assert named(dinner_with(), ("3", "Ana", "4")) == "Cy, Ana and Dee"


def test_joined_at_a_table_or_side_by_side(long_dinner):
    plan = Plan.of(long_dinner, [[0, 2, 1, -1]])
    assert [joined(plan, 0, 0, other, beside=False) for other in (1, 2, 3)] == [True, True, False]
    assert [joined(plan, 0, 0, other, beside=True) for other in (1, 2, 3)] == [False, True, False]
    assert not joined(plan, 0, 3, 0, beside=False)
