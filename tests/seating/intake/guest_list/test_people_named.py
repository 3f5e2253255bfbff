"""Looking people up gives the dinner's own answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner, Guest
from seating.intake.guest_list.people_named import People
from seating.words.errors import InputError

NAMES = st.sampled_from(["Ana", "ANA", "Bo", "Bo (1)", "1", "2", "ana (x)", "Cy"])


@given(
    st.lists(st.tuples(NAMES, st.sampled_from(["", "x", "y"])), min_size=1, max_size=6),
    st.lists(NAMES, max_size=6, unique=True),
    st.sampled_from(["Ana", "bo", "1", "2", "Ana (x)", "ana (y)", "Bo (1)", "Cy", "5", "zz"]),
)
def test_looking_up_agrees_with_the_dinner(named, ids, who):
    ids = (ids + [f"id{number}" for number in range(6)])[: len(named)]
    guests = [
        Guest(name, own, {"company": company})
        for (name, company), own in zip(named, ids, strict=True)
    ]
    dinner = Dinner.of(guests)

    def found(index):
        try:
            return index(who)
        except InputError as error:
            return str(error)

    people = People(dinner)
    assert found(people.index) == found(dinner.guest_index)
    assert people.knows(who) == ("no such guest" not in str(found(dinner.guest_index)))


def test_an_id_goes_before_a_name():
    people = People(Dinner.of([Guest("2"), Guest("Bo")]))
    assert people.index("2") == 1
    assert people.knows("2")


def test_namesakes_have_to_be_told_apart():
    people = People(Dinner.of([Guest("Ana", "a"), Guest("ana", "b"), Guest("Bo", "c")]))
    assert people.by_name["ana"] == [0, 1]
    assert people.index("ANA (B)") == 1
    with pytest.raises(InputError, match="2 guests are called so"):
        people.index("Ana")
