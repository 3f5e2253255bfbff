from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner, Guest
from seating.people.labels import labels_of


def test_a_name_of_ones_own_stays():
    assert labels_of([Guest("Ana", "1"), Guest("Bo", "2")]) == ("Ana", "Bo")


def test_namesakes_are_told_apart_by_the_first_column_that_does():
    guests = [
        Guest("Ana", "1", {"company": "Acme", "team": "red"}),
        Guest("ANA", "2", {"company": "Acme", "team": "blue"}),
    ]
    assert labels_of(guests) == ("Ana (red)", "ANA (blue)")


def test_namesakes_whom_nothing_tells_apart_get_their_ids():
    guests = [Guest("Ana", "x7", {"company": "Acme"}), Guest("Ana", "x8", {"company": "acme "})]
    assert labels_of(guests) == ("Ana (x7)", "Ana (x8)")


def test_a_column_that_no_host_shares_tells_nobody_apart():
    guests = [Guest("Ana", "1", {"diet": "vegan"}), Guest("Ana", "2", {"diet": "none"})]
    assert labels_of(guests) == ("Ana (1)", "Ana (2)")


def test_a_name_that_looks_like_a_label():
    guests = [Guest("Ana", "1"), Guest("Ana", "2"), Guest("Ana (2)", "3")]
    assert labels_of(guests) == ("Ana (1)", "Ana (2) (2)", "Ana (2) (3)")


names = st.sampled_from(["Ana", "ana", "Ana (1)", "Ana (2)", "Ana (1) (1)", "Bo"])
companies = st.sampled_from(["", "1", "2", "Acme"])


@given(st.lists(st.tuples(names, companies), min_size=1))
def test_no_two_labels_are_alike(people):
    dinner = Dinner.of(
        [Guest(name, fields={"company": company}) for name, company in people], courses=1
    )
    assert len(set(dinner.labels)) == len(people)
    for label, guest in zip(dinner.labels, dinner.guests, strict=True):
        assert label.startswith(guest.name)
