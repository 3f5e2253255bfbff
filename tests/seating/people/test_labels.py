import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner, Guest
from seating.people.guest_keys import with_keys
from seating.people.labels import guests_by_name, labels_of, numbered_namesakes
from seating.words.columns import COLUMNS
from seating.words.names import fold


def test_a_name_of_ones_own_stays():
    assert labels_of([Guest("Ana", "1"), Guest("Bo", "2")]) == ("Ana", "Bo")


def test_namesakes_are_told_apart_by_the_first_column_that_does():
    guests = [
        Guest("Ana", "1", {"company": "Acme", "team": "red"}),
        Guest("ANA", "2", {"company": "Acme", "team": "blue"}),
    ]
    assert labels_of(guests) == ("Ana (red)", "ANA (blue)")


def test_namesakes_whom_nothing_public_tells_apart_are_numbered_in_the_order_of_the_list():
    guests = [
        Guest("Ana", "x7", {"company": "Acme", "household": "Oak Lane", "group": "A"}),
        Guest("Bo", "x1"),
        Guest("ANA", "x8", {"company": "acme ", "household": "Elm Lane", "group": "B"}),
        Guest("Ana", "x9", {"company": "Birch", "diet": "vegan"}),
    ]
    assert labels_of(guests) == ("Ana", "Bo", "ANA 2", "Ana 3")
    assert numbered_namesakes(guests, labels_of(guests)) == [[0, 2, 3]]


def test_a_column_that_one_of_them_lacks_tells_nobody_apart():
    assert labels_of([Guest("Ana", "1", {"team": "red"}), Guest("Ana", "2")]) == ("Ana", "Ana 2")


def test_a_number_is_never_anybodys_own_name():
    guests = [Guest(name, str(place)) for place, name in enumerate(("Ana", "Ana", "ana  2", "Ana"))]
    assert labels_of(guests) == ("Ana", "Ana 3", "ana  2", "Ana 4")


def test_a_mark_is_never_anybodys_own_name():
    guests = [
        Guest("Ana", "1", {"company": "Acme", "role": "cook"}),
        Guest("Ana", "2", {"company": "Birch", "role": "host"}),
        Guest("Ana (Acme)", "3"),
    ]
    assert labels_of(guests) == ("Ana (cook)", "Ana (host)", "Ana (Acme)")
    assert labels_of([*guests, Guest("ana (host)", "4")])[:2] == ("Ana", "Ana 2")


@pytest.mark.parametrize("column", [column for column in COLUMNS.values() if not column.public])
def test_nothing_private_is_in_a_printed_name(column):
    assert not column.tells_apart
    guests = [Guest("Ana", f"staff-{n}", {column.name: f"secret-{n}"}) for n in range(3)]
    assert labels_of(guests) == ("Ana", "Ana 2", "Ana 3")


def test_guests_of_one_name_are_called_by_number_or_id_too_unless_somebody_is_really_called_so():
    guests = [Guest("Ana", "x"), Guest("ana", "y"), Guest("Ana (y)", "z"), Guest("Bo", "1")]
    found = guests_by_name(guests, labels_of(guests))
    assert found == {
        "ana": [0, 1],
        "ana 2": [1],
        "ana (x)": [0],
        "ana (y)": [2],
        "bo": [3],
    }


names = st.sampled_from(["Ana", "ana", "Ana (1)", "Ana 2", "Ana 2 2", "ANA 3", "Bo"])
companies = st.sampled_from(["", "1", "2", "Acme"])


@given(st.lists(st.tuples(names, companies), min_size=1))
def test_no_two_labels_are_alike(people):
    dinner = Dinner.of(
        [Guest(name, fields={"company": company}) for name, company in people], courses=1
    )
    assert len(set(map(fold, dinner.labels))) == len(people)
    for index, (label, guest) in enumerate(zip(dinner.labels, dinner.guests, strict=True)):
        assert label.startswith(guest.name)
        if label != guest.name:
            assert fold(label) not in {fold(other.name) for other in dinner.guests}
            assert dinner.guest_index(label) == index
    names = [guest.name for guest in dinner.guests]
    assert (dinner.labels == tuple(names)) == (len(set(map(fold, names))) == len(people))


def test_labels_are_kept_as_long_as_names_and_fields_are():
    dinner = Dinner.of([Guest("Ana", "1"), Guest("ana", "2", {"company": "Acme"})], courses=1)
    assert dinner.labels == ("Ana", "ana 2")
    keyed = dinner.changed(guests=with_keys(dinner.guests, 1))
    assert keyed.labels is dinner.labels
    one, two = dinner.guests
    renamed = dinner.changed(guests=(one, Guest("Bo", "2", two.fields)))
    assert renamed.labels == ("Ana", "Bo")
    told = dinner.changed(guests=(Guest("Ana", "1", {"company": "Birch"}), two))
    assert told.labels == ("Ana (Birch)", "ana (Acme)")
