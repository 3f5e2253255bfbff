"""Small lists as shops, forms and spreadsheets export them, each with what it must become."""

from pathlib import Path

import pytest

from seating.intake import Intake, read_dinner
from seating.words.errors import InputError
from tests.seating.intake.reading import names

LISTS = Path(__file__).parent / "lists"


def listed(name: str) -> Intake:
    return read_dinner(LISTS / name)


@pytest.mark.parametrize(
    ("file", "people"),
    [
        ("title-row.csv", ["Ana", "Bo"]),
        ("names-only.txt", ["Ana Rue", "Bo Lim", "Cy Tam", "Dee Moz"]),
        ("party-name-and-person.csv", ["Ana Ruiz", "Bo Lee"]),
        ("filtered-rows.xlsx", ["Ana Rue", "Cy Tam", "Eve Hol", "Fay Pen"]),
    ],
)
def test_who_is_in_the_list(file, people):
    assert names(listed(file)) == people


def test_no_number_of_a_ticket_is_a_name():
    intake = listed("tickets.csv")
    assert {"Iris Vetch", "Poppy Sedge", "Enzo Pike", "Faye Quill"} <= set(names(intake))
    assert not any(any(map(str.isdigit, label)) for label in names(intake))
    assert [guest.id for guest in intake.dinner.guests if guest.name == "Faye Quill"] == [
        "5006",
        "5007",
    ]


def test_a_form_that_is_answered_again_counts_once():
    intake = listed("form-answers.csv")
    assert any("Tomas on lines 2 and 5, of which line 5 counts" in note for note in intake.notes)
    assert names(intake).count("Tomas") == 1


def test_a_list_without_a_header_says_what_to_write():
    with pytest.raises(InputError) as error:
        listed("no-header.csv")
    assert str(error.value).endswith(
        "line 1: no column holds the names\n"
        "  the first row says what the columns are, and one must be name; it says 'Ana Rue' and "
        "'Acme'\n  if that is a guest, write a line above it, such as name,company"
    )


def test_hidden_rows_are_told():
    assert listed("filtered-rows.xlsx").notes[0] == (
        "2 rows of the sheet are hidden or filtered out, and not read: 3 and 5. --hidden reads "
        "them too."
    )


def test_a_merged_household_is_that_of_all_its_rows():
    dinner = listed("merged-household.xlsx").dinner
    assert [guest.get("household") for guest in dinner.guests] == ["Rue"] * 3 + ["Lim"] * 2
    assert dinner.acquaintances.know(0, 2)
    assert not dinner.acquaintances.know(2, 3)
