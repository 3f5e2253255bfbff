"""Columns are told apart, and nothing the host wrote is lost."""

import pytest

from tests.seating.intake.reading import complaint, names, read


def columns(text: str) -> list[tuple[str, str, bool]]:
    return [(one.header, one.understood_as, one.known) for one in read(text).columns]


def test_order_case_and_language_do_not_matter():
    found = columns("DIET;Firma;Nome\nvegan;Acme;Ana\n")
    assert found == [("DIET", "diet", True), ("Firma", "company", True), ("Nome", "name", True)]


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("first name,last name", "Ana,Ruiz"),
        ("Surname,Given name", "Ruiz,Ana"),
        ("Name,Vorname", "Ruiz,Ana"),
        ("Nom,Prénom", "Ruiz,Ana"),
        ("Nombre,Apellidos", "Ana,Ruiz"),
        ("Nome,Cognome", "Ana,Ruiz"),
        ("name,first,last", "Ana Ruiz,Ana,Ruiz"),
        ("Party,Last name,First name", "Ruizes,Ruiz,Ana"),
        ("Name (First),Name (Last)", "Ana,Ruiz"),
        ("Attendee name: Given name,Attendee name: Family name", "Ana,Ruiz"),
        ("First,Last name,First name", "yes,Ruiz,Ana"),
        ("First name,Full name", "Ana,Ana Ruiz"),
        ("Full name,Surname", "Ana Ruiz,Ruiz"),
        ("First name,Guests", "Ana Ruiz,0"),
    ],
)
def test_names_in_parts_are_joined(header, row):
    assert names(read(f"{header}\n{row}\n")) == ["Ana Ruiz"]


def test_a_part_of_a_name_may_be_missing():
    assert names(read("first,last\nAna,\n,Ruiz\n")) == ["Ana", "Ruiz"]


def test_east_asian_names_begin_with_the_family():
    assert names(read("first,last\n太郎,山田\nAna,山田\n민준,김\n")) == [
        "山田太郎",
        "Ana 山田",
        "김민준",
    ]


def test_unknown_columns_are_kept_and_told():
    intake = read("name,T-shirt,Shoe  Size\nAna,L,39\n")
    assert dict(intake.dinner.guests[0].fields) == {"t-shirt": "L", "shoe size": "39"}
    assert intake.notes[0] == (
        "Kept, but not understood: the columns 'T-shirt' and 'Shoe  Size'. "
        '--column "HEADER=COLUMN" says what one is.'
    )


def test_a_column_that_is_not_known_is_only_kept():
    assert columns("name,couple\nAna,all\n")[1] == ("couple", "couple", False)


def test_several_columns_may_hold_one_thing():
    guest = read("name,E-Mail,Phone\nAna,a@example.org,12\nBo,,34\n").dinner.guests
    assert [one.get("contact") for one in guest] == ["a@example.org; 12", "34"]


def test_of_two_words_for_one_column_the_plain_one_counts():
    intake = read("organisation,company,name\nAcme,Bolt,Ana\n")
    assert dict(intake.dinner.guests[0].fields) == {"organisation": "Acme", "company": "Bolt"}
    assert any("'organisation' and 'company' are both company" in note for note in intake.notes)


def test_of_two_words_for_one_column_the_first_counts():
    intake = read("firm,employer,name\nAcme,Bolt,Ana\n")
    assert dict(intake.dinner.guests[0].fields) == {"company": "Acme", "employer": "Bolt"}


@pytest.mark.parametrize("header", ["name,knows,table,Table", "name,Name,knows,table"])
def test_one_known_header_twice_is_an_error(header):
    assert "two columns have this header" in complaint(f"{header}\nAna,,1,2\n")


def test_unknown_headers_may_repeat():
    fields = read("name,note,Note,note\nAna,a,b,c\n").dinner.guests[0].fields
    assert dict(fields) == {"note": "a", "note 2": "b", "note 3": "c"}


def test_a_column_without_a_header_is_kept_by_its_number():
    intake = read("name,,diet\nAna,window,vegan\n")
    assert dict(intake.dinner.guests[0].fields) == {"column 2": "window", "diet": "vegan"}


def test_a_blank_column_without_a_header_is_left_out():
    intake = read("name,,diet\nAna,,vegan\n")
    assert [one.header for one in intake.columns] == ["name", "diet"]
    assert not any("not understood" in note for note in intake.notes)


def test_a_misspelt_name_column_has_a_suggestion():
    assert complaint("nmae;company\nAna;Acme\n") == (
        "guests.csv, line 1: no column holds the names: 'nmae'\n  did you mean 'name'?"
    )


def test_a_list_without_a_header_is_asked_for_one():
    said = complaint("Ottokar Quillfeather,Acme\nBo Lindqvist,Acme\n")
    assert "no column holds the names" in said
    assert "one must be name; it says 'Ottokar Quillfeather' and 'Acme'" in said
    assert said.endswith("if that is a guest, write a line above it, such as name,company")


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("Employee name,Dept", "'Employee name' is taken for the names."),
        ("Guest 1,Dept", "'Guest 1' is taken for the names."),
        (",Dept", "A column without a header is taken for the names."),
    ],
)
def test_names_whose_header_is_none_of_its_words_are_told(header, told):
    intake = read(f"{header}\nAna Rue,Sales\nBo Lim,Ops\n")
    assert names(intake) == ["Ana Rue", "Bo Lim"]
    assert told in intake.notes


@pytest.mark.parametrize("header", ["Buyer name,Event name", "Company name,Dept"])
def test_names_of_several_kinds_are_nobodys(header):
    assert "no column holds the names" in complaint(f"{header}\nAna Rue,Mill\nBo Lim,Mill\n")


def test_a_mark_below_an_answer_is_that_answer():
    text = "Name,Yes,No,Maybe\nAna,x,,\nBo,,x,\nCy,,,x\nDee,,,\n"
    intake = read(text)
    assert names(intake) == ["Ana", "Cy", "Dee"]
    assert any("has not answered and 1 says maybe" in note for note in intake.notes)


def test_events_that_hold_yes_and_no_are_told_and_are_no_household():
    intake = read("Name,Ceremony,Party\nAna,yes,yes\nBo,no,yes\nCy,no,no\n")
    assert not intake.known_by
    assert any(
        note.startswith("The columns 'Ceremony' and 'Party' hold yes and no")
        for note in intake.notes
    )
