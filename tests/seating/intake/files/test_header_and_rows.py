"""A header and its rows are found in messy sheets."""

import pytest

from seating.intake.files.header_and_rows import ROWS_AT_ONCE, open_sheet
from seating.intake.guest_list.header_row import HeaderRow
from tests.seating.intake.reading import complaint, names, read, source


def test_blank_rows_and_outer_blanks_do_not_matter():
    text = "\n\n name ,\u00a0company\u00a0,\n Ana Ruiz\t, Acme ,\n,,\n  ,\t,\n\nBo\n"
    intake = read(text)
    assert names(intake) == ["Ana Ruiz", "Bo"]
    assert intake.dinner.guests[0].get("company") == "Acme"
    assert [guest.id for guest in intake.dinner.guests] == ["1", "2"]


def test_a_title_above_the_header_is_left_out_and_told():
    intake = read("Guests of the gala\n\nName;Firma\nAna;Acme\n")
    assert names(intake) == ["Ana"]
    assert "The header is on line 3; what stands above it was not read." in intake.notes


@pytest.mark.parametrize(
    "text",
    [
        "Whoever,Where\nAna,Acme\nGuest,Firm\nBo,Bolt\n",
        "Team list,Where\nAna,Acme\nPerson,x\nBo,Bolt\n",
    ],
)
def test_no_guest_is_taken_for_a_title(text):
    assert complaint(text).startswith("guests.csv, line 1: no column holds the names")


@pytest.mark.parametrize(
    "text", ["Attendees\nAna\nGuest\nBo\n", "Who,Where\nAna,Acme\nGuest,Firm\nBo,Bolt\n"]
)
def test_a_word_for_a_guest_below_a_header_is_a_guest(text):
    assert names(read(text)) == ["Ana", "Guest", "Bo"]


@pytest.mark.parametrize(
    "above",
    [
        "Dinner at the Mill\n",
        "Dinner at the Mill,12 May\n\n",
        "Guests\n\nof the gala\n",
        "Guest,,Event\n",
        "Event:,Gala\nPlace:,Mill\nWhen:,May\n",
        "Please enter your name below\n",
        ",,\n",
    ],
)
@pytest.mark.parametrize("header", ["name,code", "Full name,code,diet", "First name,Last name"])
def test_titles_of_any_width_are_passed_over(above, header):
    intake = read(f"{above}{header}\nAna,x\nBo,y\n")
    assert [name.split()[0] for name in names(intake)] == ["Ana", "Bo"]


def test_names_alone_are_read_as_names():
    intake = read("Ana Rue\n\nBo Lim\nNora\n")
    assert names(intake) == ["Ana Rue", "Bo Lim", "Nora"]
    assert intake.notes[0] == (
        "There is no header, and each row holds one cell: all are read as names, from 'Ana Rue' "
        "on. If that is none, write name in its place."
    )


def test_rows_may_be_shorter_than_the_header():
    assert read("name,company,diet\nAna\nBo,Acme\n").dinner.guests[1].get("diet") == ""


def test_empty_cells_beyond_the_header_do_not_matter():
    assert names(read("name,company,,\nAna,Acme,,,,\n")) == ["Ana"]


def test_a_cell_beyond_the_header_is_an_error():
    said = complaint("name,company\nBo,Bolt\nAna,Acme, Inc\n")
    assert said == (
        "guests.csv, line 3: this row has a cell beyond the 2 columns of the header: 'Inc'\n"
        '  a cell that contains the delimiter is put in quotes: "Ruiz, Ana"'
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name\n", "line 1: no guest below the header"),
        ("name\n\n , \n", "line 1: no guest below the header"),
        (",,\n;;\n", "line 2: no column holds the names"),
        ("\ufeff\n\n", "nothing in it but blank lines"),
    ],
)
def test_a_list_of_nobody_is_an_error(text, said):
    assert said in complaint(text)


def test_many_rows_come_in_blocks_with_their_lines():
    text = '"name"\n' + "\n".join(f"Guest {number}" for number in range(ROWS_AT_ONCE + 5))
    blocks = list(open_sheet(source(text), HeaderRow().recognise).blocks())
    assert [len(lines) for lines, _ in blocks] == [ROWS_AT_ONCE, 5]
    assert blocks[1][0][0] == ROWS_AT_ONCE + 2
    assert blocks[1][1] == [[f"Guest {ROWS_AT_ONCE + more}" for more in range(5)]]


def test_a_long_list_without_quotes_is_read_as_one_with_them():
    rows = ["name;diet", "", "Ana; vegan", " Bo ;", ";", "Cy", "Di;;", "Ed;x;"]
    rows += [f"Guest {number};none" for number in range(50_000)]
    text = "\r\n".join(rows)
    assert _rows(text) == _rows(text.replace("name", '"name"'))


def _rows(text):
    blocks = open_sheet(source(text), HeaderRow().recognise).blocks()
    return [
        row
        for lines, columns in blocks
        for row in zip(lines, zip(*columns, strict=True), strict=True)
    ]
