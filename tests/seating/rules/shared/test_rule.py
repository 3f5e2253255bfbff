"""What every rule shares: what it is called, and the courses it is about."""

import pytest

from seating import Apart, AtLeast, InputError, NoFarWalks, Stays
from seating.rules.shared.rule import check_courses, course_names, courses_of, when
from seating.words.errors import Origin
from seating.words.sentences.told import told
from tests.seating.rules.kept import dinner_with


@pytest.mark.parametrize(
    ("rule", "called"),
    [(Apart, "apart"), (AtLeast, "at_least"), (NoFarWalks, "no_far_walks")],
)
def test_it_is_called_as_its_class(rule, called):
    assert rule.called() == called


def test_where_it_was_written_makes_no_other_rule():
    written = Stays("1", origin=Origin("guests.csv", 3, "stays"))
    assert written == Stays("1") != Stays("2")
    assert hash(written) == hash(Stays("1"))


@pytest.mark.parametrize(
    ("names", "indices", "called"),
    [
        (None, [0, 1, 2], None),
        (("cake", "1", "Soup"), [0, 2], ("Soup", "Cake")),
        (("2",), [1], ("Fish",)),
        ((), [], ()),
    ],
)
def test_courses_are_in_order_and_each_once(names, indices, called):
    dinner = dinner_with()
    assert courses_of(dinner, names) == indices
    assert course_names(dinner, names) == called


@pytest.mark.parametrize(
    ("names", "what"), [((), "must name one"), (("Soop",), "did you mean 'Soup'")]
)
def test_courses_that_are_not_there(names, what):
    with pytest.raises(InputError, match=what):
        check_courses(dinner_with(), names)


def test_a_sentence_says_at_which_courses():
    assert told(when(None)) == ""
    assert told(when(("Soup",))) == " at Soup"
    assert told(when(("Soup", "Fish", "Cake"))) == " at Soup, Fish and Cake"
