"""Guests whose names are not known yet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import InputError
from seating.dinner.maybes import chance_of, maybes_of
from seating.intake import read_dinner
from seating.intake.comers.unnamed_guests import Expected
from tests.seating.intake.reading import complaint, names, read

LIST = "name,diet\nAna,vegan\nBo,\nCy,\n"


@given(st.integers(1, 30), st.integers(0, 30))
def test_without_a_list_there_is_a_place_for_everybody(least, more):
    intake = read_dinner(expect=f"{least}-{least + more}")
    assert names(intake) == [f"Guest {number}" for number in range(1, least + more + 1)]
    assert maybes_of(intake.dinner).tolist() == list(range(least, least + more))
    chances = [chance_of(guest) for guest in intake.dinner.guests[least:]]
    assert chances == sorted(chances, reverse=True)
    assert all(0 < chance < 1 for chance in chances)


def test_a_list_goes_before_them():
    intake = read(LIST, expect="5-8")
    assert names(intake) == ["Ana", "Bo", "Cy", *(f"Guest {number}" for number in range(4, 9))]
    assert [intake.dinner.label(guest) for guest in maybes_of(intake.dinner)] == [
        "Guest 6",
        "Guest 7",
        "Guest 8",
    ]
    assert intake.dinner.guests[0].get("diet") == "vegan"
    assert "5 guests without a name: cards 4 to 8 have a number and a line; the last 3 may stay " \
        "away, so give out low numbers first." in intake.notes  # fmt: skip


def test_where_most_are_named_only_those_without_a_name_may_stay_away():
    assert len(maybes_of(read(LIST, expect="1-4").dinner)) == 1
    assert len(maybes_of(read(LIST, expect="3").dinner)) == 0
    assert len(maybes_of(read(LIST, expect=5).dinner)) == 0


def test_ids_stay_apart():
    intake = read("id,name\n2,Ana\n3,Bo\n", expect="4")
    assert [guest.id for guest in intake.dinner.guests] == ["2", "3", "card 3", "4"]


def test_rules_of_the_list_are_of_its_guests():
    text = "name,avoid,table\nAna,Bo,1\nBo,,\n"
    assert len(read(text, expect="6-8", tables="2x4").dinner.rules) >= 2


def test_a_dinner_file_may_say_so(tmp_path):
    file = tmp_path / "dinner.toml"
    file.write_text('expect = "6-8"\ntables = "2x4"\n', encoding="utf-8")
    assert len(read_dinner(dinner_file=file).dinner.guests) == 8
    file.write_text('expect = "8-6"\n', encoding="utf-8")
    with pytest.raises(InputError, match="line 1, key expect: so many guests cannot be expected"):
        read_dinner(dinner_file=file)


@pytest.mark.parametrize(
    "written", ["", "some", "-5", "5-", "0", "8-6", "1-9999999", "6.5", "٥", "²"]
)
def test_what_is_no_number_of_guests(written):
    with pytest.raises(InputError):
        Expected.of(written)


def test_more_than_are_expected():
    told = complaint(LIST, expect="1-2")
    assert told.startswith("guests.csv: the list has 3 guests, and fewer are expected: '2'")
