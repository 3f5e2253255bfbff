"""Rows that are no people are told and not seated; guests with odd names are."""

import pytest

from seating.intake.guest_list.not_people import is_heading, is_note, is_total
from tests.seating.intake.reading import complaint, names, read

LIST = """Name,Table,Diet
Bride's family,,
Ana Rue,1,
Bo Lim,,vegan
Friends:,,
Cy,1,
name,table,diet
Dee,,
,,
4 guests,3,
Total,3,1
* vegan means vegan,,
Last updated 3 May,,
"""


def test_rows_that_are_no_people_are_told_and_not_seated():
    intake = read(LIST)
    assert names(intake) == ["Ana Rue", "Bo Lim", "Cy", "Dee"]
    assert intake.notes[0] == (
        "No guests, and not seated: line 2 (\"Bride's family\"), line 5 ('Friends:'), line 7 "
        "('name'), line 10 ('4 guests'), line 11 ('Total'), line 12 ('* vegan means vegan') and "
        "1 more. If one is a guest, write something more about them in the row."
    )


@pytest.mark.parametrize("name", ["Total", "Family", "Table 4", "Friends:", "42 guests", "* Bo"])
def test_whoever_has_more_in_the_row_is_a_guest(name):
    assert names(read(f"name,company\nAna,Acme\n{name},Bolt\n")) == ["Ana", name]


@pytest.mark.parametrize(
    "row",
    ["12,,", ",,FALSE", "Family,,", "Total,,42", "1,,no", "3,,-", ",,Sum", "13,,n/a"],
)
def test_rows_without_a_name_may_be_numbered_headed_or_summed(row):
    assert names(read(f"No,Name,Coming\n1,Ana,yes\n{row}\n2,Bo,yes\n")) == ["Ana", "Bo"]


def test_a_guest_whose_name_was_forgotten_is_an_error():
    assert "line 3: this row has no name" in complaint("Name,Company\nAna,Acme\n,Bolt\n")
    assert "line 3: this row has no name" in complaint("No,Name,Company\n1,Ana,\n2,,Acme\n")


def test_a_header_that_is_repeated_is_none_of_the_guests():
    assert names(read("First name,Last name\nAna,Rue\nFirst name,Last name\nBo,Lim\n")) == [
        "Ana Rue",
        "Bo Lim",
    ]
    assert names(read("Last,First,x\nRue,Ana,1\nLast,First,x\n,,\nLim,Bo,\n")) == [
        "Ana Rue",
        "Bo Lim",
    ]
    assert names(read("Name\nAna\nGuest\nFull name\nBo\n")) == ["Ana", "Guest", "Bo"]


def test_words_in_another_column_make_a_guest_of_whoever_is_called_so():
    assert names(read("name,rsvp\nVide,yes\nAna,yes\nLedig,\n")) == ["Vide", "Ana"]
    assert names(read("name,company\nFrei,Acme\nAna,Acme\nFrei,\n")) == ["Frei", "Ana"]
    # an empty seat is somewhere, too
    assert names(read("table,name\nOak,Ana\nOak,Vacant\n")) == ["Ana"]


def test_a_list_of_nothing_else_is_left_alone():
    assert names(read("name\nFriends\n")) == ["Friends"]


TOTALS = "Total; TOTAL: 12; Grand total; 42 guests; Gesamt; 42 Gäste; Summe 12; somme; Totaal: 3"
HEADINGS = """Family; FRIENDS; Friends:; --- VIP ---; == Work ==; Bride's side; Groom’s family;
    Familie der Braut; Freunde; Amis de la mariée; Familia del novio; Amici dello sposo; Vrienden;
    Brudens familj; Table 1; Tisch 4; Team Blue; Friends of Ana; Ana's family; Kids' table;
    Colleagues & friends; (continued); Page 2 of 3"""
NOTES = """* vegetarian; Note: kids eat early; Last updated 3 May 2026; Exported on 2026-05-01;
    Please tell the kitchen by Friday.; Ende der Liste; Questions to ana@mill.example please"""
NAMES = """Familie Möller; The Smith family; Guest 1; Guest of Ana; Ana Work; Ana; Mr and Mrs Ash;
    Tom & Jane Fox; Tom; Dr. J. R. Smith Jr.; Sum Wong;
    Noah Note; Will Page; John Church; Eva Band; Maria de la Cruz y Soto; O'Neill; Jay-Z; Partner"""


def split(words: str) -> list[str]:
    return [" ".join(word.split()) for word in words.split(";")]


@pytest.mark.parametrize("text", split(TOTALS))
def test_totals(text):
    assert is_total(text)


@pytest.mark.parametrize("text", split(HEADINGS))
def test_headings(text):
    assert is_heading(text)


@pytest.mark.parametrize("text", split(NOTES))
def test_notes(text):
    assert is_note(text)


@pytest.mark.parametrize("name", split(NAMES))
def test_names(name):
    assert not is_total(name)
    assert not is_heading(name)
    assert not is_note(name)
    assert names(read(f"name,diet\n{name},\nBo,vegan\n"))[0] == name
