"""The header is the best row of the first few, and guests are no titles."""

import pytest

from seating.intake.files.header_and_rows import HeaderPlace
from seating.intake.guest_list.header_row import HeaderRow, is_plain_name
from seating.intake.guest_list.stated_columns import stated_columns


def found(*rows: str, row: HeaderRow | None = None) -> HeaderPlace:
    cells = [[cell.strip() for cell in text.split(",")] for text in rows]
    return (row or HeaderRow()).find(cells)


def test_a_row_is_recognised_by_its_names():
    assert HeaderRow().recognise(["Full name", "Diet", "Shoe"]) == 2
    assert HeaderRow().recognise(["Company", "Diet"]) == 0
    assert HeaderRow().recognise(["Attendee #", "Order #"]) == 0


@pytest.mark.parametrize(
    ("rows", "place"),
    [
        (["name,company", "Ana,Acme"], 0),
        (["Our dinner", "name", "Ana"], 1),
        (["Our dinner", "in May", "", "name,x", "Ana,1"], 3),
        (["Guests,as of May", "First name,Last name", "Ana,Rue"], 1),
        (["Guest,,Meal", "First name,Last name,Choice", "Ana,Rue,fish"], 1),
        (["Guest,Firm", "Ana,Acme", "name,company", "Bo,Bolt"], 0),
        (["Guest", "Ana", "Member"], 0),
        (["Please write your name", "name,diet", "Ana,vegan"], 1),
    ],
)
def test_the_best_row_is_the_header(rows, place):
    assert found(*rows) == HeaderPlace(place, is_first=place == 0)


def test_blank_rows_above_are_no_titles():
    assert found("", ",", "name", "Ana") == HeaderPlace(2, is_first=True)


def test_rows_of_one_plain_name_need_no_header():
    assert found("Ana Rue", "", "Bo Lim") == HeaderPlace(-1, ("name",))


@pytest.mark.parametrize(
    "rows",
    [
        ["Ana Rue"],
        ["Ana Rue,Acme", "Bo Lim,Acme"],
        ["Ana Rue", "5001"],
        ["Ana Rue", "bo@mill.example"],
        ["To come:", "Ana Rue"],
        ["Ana Rue", "Please tell us by Friday whether you will come to the dinner"],
    ],
)
def test_anything_else_without_a_header_is_not_guessed(rows):
    assert found(*rows) == HeaderPlace(0)


def test_what_the_host_says_makes_a_header():
    row = HeaderRow(stated_columns([("Wer?", "name", None), ("Ort", "company", None)]))
    assert found("Dinner,2026", "Wer?,Ort", "Ana,Mill", row=row) == HeaderPlace(1, is_first=False)


def test_a_plain_name_is_short_and_no_sentence():
    assert all(map(is_plain_name, ["Ana", "Ana de la Rue y Lim", "Zoë O'Hara-Lim Jr.", "山田"]))
    assert not any(map(is_plain_name, ["Who?", "Family:", "7", "yes", "x" * 61, "a b c d e f g"]))
