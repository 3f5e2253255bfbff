import pytest

from seating import At, Closed, Dinner, Impossible, InputError, Plan
from seating.dinner.even_spread import even_spread
from seating.rules.shared.kinds import SeatsClosed
from tests.seating.rules.kept import broken, dinner_with

SEATS = [[0, 1, 2, 3], [0, 1, 4, 3], [0, 1, 2, 3]]


def test_kept():
    assert broken(Closed(("Elm",), (2,), courses=("Soup",)), SEATS) == []


def test_everyone_who_sits_there_counts():
    dinner = Dinner.of(["Ana", "Bo"], "2x2", 2)
    rule = Closed(("1",), courses=("Main",))
    assert list(rule.kinds(dinner)) == [SeatsClosed(0, frozenset({0, 1}))]
    plan = Plan.of(dinner.changed(rules=(rule,)), [[1, 2], [0, 1]])
    assert [(one.what, one.amount, one.course, one.guests) for one in rule.breaks(plan)] == [
        ("Ana sits at table 1, seat 2, which is closed, at Main", 1, 0, (0,))
    ]


def test_seats_out_of_use():
    assert broken(Closed(("Oak",), (3,)), SEATS) == [
        ("Cy sits at table Oak, seat 3, which is out of use, at Soup", 1, 0, (2,)),
        ("Cy sits at table Oak, seat 3, which is out of use, at Cake", 1, 2, (2,)),
    ]


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (Closed(("Elm",), courses=("Cake",)), "Table Elm is closed at Cake"),
        (Closed(("oak",), (1, 3)), "Nobody sits on seats 1 and 3 of table Oak"),
        (Closed(("Oak", "Elm"), (2,), ("Soup",)),
         "Nobody sits on seat 2 of the tables Oak and Elm at Soup"),
    ],
)  # fmt: skip
def test_sentence(rule, said):
    assert rule.sentence(dinner_with()) == said


def test_sentence_of_several_tables():
    assert Closed(("1", "2")).sentence(Dinner.of(["Ana"], "3x2")) == "Tables 1 and 2 are closed"


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (Closed(()), "a rule for some tables must name one"),
        (Closed(("Ash",)), "no such table: 'Ash'"),
        (Closed(("Elm",), (3,)), "no such seat: '3'\n  table Elm has seats 1 to 2"),
        (Closed(("Elm",), courses=("Tea",)), "no such course: 'Tea'"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        dinner_with(rule)


def test_what_is_left_must_hold_the_guests():
    with pytest.raises(Impossible, match="4 guests, 2 seats at Fish: 2 too few; 3 of 5 are closed"):
        dinner_with(Closed(("Oak",), courses=("Fish",)))
    with pytest.raises(Impossible, match="4 guests, 0 seats at Soup"):
        dinner_with(Closed(("Oak", "Elm")))


def test_tables_are_filled_as_if_closed_seats_were_not_there():
    dinner = Dinner.of([str(number) for number in range(8)], "3x6", 2, fill=3)
    dinner = dinner.changed(rules=[Closed(("2",), courses=("Main",)), Closed(("3",), (1, 2, 3))])
    spread = even_spread(dinner)
    assert spread.low.tolist() == [[5, 0, 3], [2, 2, 2]]
    assert spread.high.tolist() == [[5, 0, 3], [3, 3, 3]]
    assert dinner.open_seats.tolist() == [[6, 0, 3], [6, 6, 3]]
    assert dinner.closed_at(0, 2) == (1, 2, 3)
    assert dinner.closed_at(1, 1) == ()


def test_a_guest_sent_to_a_closed_table_breaks_one_rule_or_the_other():
    dinner = Dinner.of(["Ana", "Bo"], "2x2", 1, rules=[Closed(("1",)), At("1", "1")])
    assert even_spread(dinner).high.tolist() == [[0, 2]]
