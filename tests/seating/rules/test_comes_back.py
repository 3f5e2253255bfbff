import pytest

from seating import ComesBack, InputError, Present
from seating.rules.shared.kinds import PlaceAgain
from tests.seating.rules.kept import broken, dinner_with

TABLES_AGAIN = ComesBack(as_at="Soup", courses=("Cake",))
SEATS = [[0, 1, 3, 4], [3, 4, 0, 1], [2, 0, 4, 1]]


def test_kept_and_broken():
    assert broken(TABLES_AGAIN, SEATS) == [
        ("Dee sits at table Oak, at Cake, not at table Elm as at Soup", 1, 2, (3,))
    ]
    assert broken(ComesBack(("1", "2"), as_at="Soup", courses=("Cake",)), SEATS) == []


def test_the_very_seat():
    rule = ComesBack(("1", "3"), (), "Soup", ("Cake",), seat=True)
    assert broken(rule, SEATS) == [
        ("Ana sits at table Oak, seat 3, at Cake, not at table Oak, seat 1 as at Soup", 1, 2, (0,)),
        ("Cy sits at table Elm, seat 2, at Cake, not at table Elm, seat 1 as at Soup", 1, 2, (2,)),
    ]


def test_nothing_is_asked_of_who_misses_either_course():
    assert broken(TABLES_AGAIN, [[0, 1, 3, -1], SEATS[1], [2, -1, 4, 1]]) == []


def test_as_at_is_not_asked_of_itself():
    kinds = list(ComesBack(("2",), (), "Fish", ("Fish", "Soup", "Cake")).kinds(dinner_with()))
    assert kinds == [PlaceAgain(1, course, 1, table=True) for course in (0, 2)]


def test_who_was_not_there_before_is_told():
    dinner = dinner_with(Present("3", ("Fish", "Cake")), Present("4", ("Fish",)), TABLES_AGAIN)
    assert TABLES_AGAIN.unasked(dinner) == "Not there at Soup, and so not to come back: Cy."
    assert TABLES_AGAIN.unasked(dinner_with()) == ""


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (TABLES_AGAIN, "Everyone sits at the table of Soup again at Cake"),
        (
            ComesBack(("1", "2"), (), "soup", ("Fish", "Cake"), seat=True),
            "Ana and Bo sit on the seat of Soup again at Fish and Cake",
        ),
    ],
)
def test_sentence(rule, sentence):
    assert rule.sentence(dinner_with()) == sentence


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (ComesBack(as_at="Sop", courses=("Cake",)), "did you mean 'Soup'"),
        (ComesBack(as_at="Soup", courses=("Soup",)), "a course is always as itself: 'Soup'"),
        (ComesBack(as_at="Soup"), "must name one"),
        (ComesBack(but=("1", "2", "3", "4"), as_at="Soup", courses=("Cake",)), "for nobody"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        dinner_with(rule)
