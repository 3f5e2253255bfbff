"""Small lists as shops, forms and spreadsheets export them, each with what it must become."""

from pathlib import Path

import pytest

from seating.intake import Intake, read_dinner
from seating.words.errors import InputError
from tests.seating.intake.reading import names

LISTS = Path(__file__).parent / "lists"


def listed(name: str, **options: object) -> Intake:
    return read_dinner(LISTS / name, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("file", "people"),
    [
        ("title-row.csv", ["Ana", "Bo"]),
        ("names-only.txt", ["Ana Rue", "Bo Lim", "Cy Tam", "Dee Moz"]),
        ("party-name-and-person.csv", ["Ana Ruiz", "Bo Lee"]),
        ("present.csv", ["Ana", "Cy", "Dee"]),
        (
            "rsvp-tabs.csv",
            ["Iris V", "Poppy S", *["Guest of Poppy S"] * 2, "Dora M", "Guest of Dora M", "Enzo P"],
        ),
        (
            "party-in-columns.csv",
            [
                "Odo Alder",
                "Cilla Birch",
                "Sverre Birch",
                "Mina Cedar",
                "Guest of Mina Cedar",
                "Perla Dogwood",
                "Jory",
                "Matti Elm",
                "Kaja Elm",
                "Nettle Elm",
                "Clover Elm",
                "Tam Fir",
                "Goran Gorse",
                "Gitta Gorse",
                "Thistle Gorse",
                "Ty Hazel",
                "Guest of Ty Hazel",
            ],
        ),
        ("tickets.csv", ["Iris Vetch", "Poppy Sedge", "Enzo Pike", "Faye Quill", "Faye Quill"]),
        ("form-answers.csv", ["Ursa Vale", "Tomas", "Sally"]),
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


def test_every_list_has_its_test():
    text = Path(__file__).read_text(encoding="utf-8")
    assert all(f'"{path.name}"' in text for path in LISTS.iterdir())


def test_cells_that_look_like_several_people_are_told_and_split_when_asked():
    intake = listed("couples-with-and.csv")
    assert names(intake) == [
        "Tom & Jane Fox", "Mr and Mrs Ash", "Sam Fox", "Guest of Sam Fox", "Kim Lee",
        "Guest of Kim Lee", "Tove and Per Lind", "Ola Berg", "Guest of Ola Berg", "Ana/Ivo Costa",
        "Tom; Sally; Harry", "Tom, Sally, and Harry", "Familie Müller",
    ]  # fmt: skip
    assert any("--split-names gives each person a seat" in note for note in intake.notes)
    assert any("'Familie Müller' on line 11" in note for note in intake.notes)
    assert names(listed("couples-with-and.csv", split_names=True)) == [
        "Tom Fox", "Jane Fox", "Mr Ash", "Mrs Ash", "Sam Fox", "Guest of Sam Fox", "Kim Lee",
        "Guest of Kim Lee", "Tove Lind", "Per Lind", "Ola Berg", "Guest of Ola Berg", "Ana Costa",
        "Ivo Costa", *["Tom", "Sally", "Harry"] * 2, "Familie Müller",
    ]  # fmt: skip


def test_two_first_names_in_a_cell_are_told_by_line():
    intake = listed("two-names-in-a-cell.csv")
    assert len(intake.dinner.guests) == 23
    assert "'Alva,Joar' on line 2" in intake.notes[0]
    assert len(listed("two-names-in-a-cell.csv", split_names=True).dinner.guests) == 44


def test_children_and_partners_have_their_own_columns():
    dinner = listed("party-in-columns.csv").dinner
    ages = {guest.name: guest.get("age_range") for guest in dinner.guests}
    assert (ages["Sverre Birch"], ages["Nettle Elm"]) == ("30s", "")
    assert dinner.acquaintances.know(7, 10)
