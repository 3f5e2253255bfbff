"""Everybody in the list is at the dinner, told apart."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.seating.intake.reading import complaint, names, read

HOSTILE = [
    "=HYPERLINK(\"http://x\",\"y\")",
    "@SUM(A1)",
    "<script>alert(1)</script>",
    "Robert'); DROP TABLE guests;--",
    "ليلى الزعتري",
    "דנה \u200fרימונית",
    "\u202eevil\u202c",
    "👩\u200d👩\u200d👧 Team",
    "Zoe\u0301",
    "नमस्ते क्षत्रिय",
    "{{ name }} #let x",
    "null",
    "NaN",
    "-",
    "x" * 500,
]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_names_are_data(name):
    quoted = '"' + name.replace('"', '""') + '"'
    assert names(read(f"name,company\n{quoted},Acme\n")) == [name]


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["C", "Z", "N"]), min_size=1),
        min_size=1,
        max_size=6,
        unique_by=lambda name: unicodedata.normalize("NFKC", name).casefold(),
    )
)
def test_names_come_through_unchanged(given_names):
    lines = ['"' + name.replace('"', '""') + '",x' for name in given_names]
    assert names(read("\n".join(["name,diet", *lines]))) == given_names


@pytest.mark.parametrize("row", [",Bolt", " ,Bolt", "\u200b,Bolt", "\u00a0,Bolt"])
def test_a_row_without_a_name_is_an_error(row):
    assert complaint(f"name,company\nAna,Acme\n{row}\n") == (
        "guests.csv, line 3: this row has no name\n  give the guest a name, or delete the row"
    )


def test_without_ids_guests_are_numbered():
    guests = read("name\nAna\n\nBo\n").dinner.guests
    assert [(guest.id, guest.own_id) for guest in guests] == [("1", False), ("2", False)]


def test_ids_are_the_hosts():
    guests = read("ID,name\n007,Ana\nb-2,Bo\n").dinner.guests
    assert [(guest.id, guest.own_id) for guest in guests] == [("007", True), ("b-2", True)]


def test_an_id_may_be_missing():
    guests = read("id,name\nx,Ana\n,Bo\n").dinner.guests
    assert [(guest.id, guest.own_id) for guest in guests] == [("x", True), ("2", False)]


def test_an_id_must_not_be_missing_where_the_number_is_taken():
    assert complaint("id,name\n2,Ana\n,Bo\n") == (
        "guests.csv, line 3, column id: this guest needs an id\n"
        "  number 2 of the list is the id of the guest on line 2"
    )


def test_two_guests_with_one_id_are_an_error():
    assert complaint("Guest ID,name\n1,Ana\n2,Bo\n1,Cy\n") == (
        "guests.csv, line 4, column Guest ID: two guests have one id: '1'\n  line 2 has the same"
    )


def test_guests_of_one_name_are_told_apart_by_a_column_or_their_number():
    by_company = read("name,company\nAna Ruiz,Acme\nana  ruiz,Bolt\n").dinner
    assert by_company.labels == ("Ana Ruiz (Acme)", "ana  ruiz (Bolt)")
    assert read("name,team\nAna,A\nAna,A\n", known_by=["none"]).dinner.labels == (
        "Ana",
        "Ana 2",
    )


def test_rows_that_are_the_same_are_seated_and_told():
    intake = read("name,team\nAna,A\nBo,\nANA,a\nAna,B\n")
    assert len(intake.dinner.guests) == 4
    assert (
        "Ana stands on lines 2 and 4, and nothing tells these rows apart: each gets a seat."
        in intake.notes
    )
    assert not any("nothing tells" in note for note in read("id,name\n1,Ana\n2,Ana\n").notes)


def test_a_goal_is_a_whole_number():
    guests = read("name,goal\nAna,12\nBo,\nCy,0\n").dinner.guests
    assert [guest.goal for guest in guests] == [12, None, 0]
    for wrong in ("twelve", "-1", "1.5", "½"):
        assert f"line 3, column goal: this is not a number: '{wrong}'" in complaint(
            f"name,goal\nBo,1\nAna,{wrong}\n"
        )


def test_a_goal_out_of_reach_is_an_error_with_its_place():
    assert "line 2, column goal" in complaint("name,goal\nAna,999999999999\n")


def test_mail_money_and_dates_are_nothing_that_guests_read_of_each_other():
    intake = read(
        "name,company,role,diet\nAna,a@x.example,€ 120,vegan\nAna,Acme,2026-05-01,\nBo,Bolt,cook,\n"
    )
    ana, other, bo = intake.dinner.guests
    assert (ana.get("company"), ana.get("role"), ana.get("diet")) == ("", "", "vegan")
    assert (other.get("company"), other.get("role")) == ("Acme", "")
    assert (bo.get("company"), bo.get("role")) == ("Bolt", "cook")
    assert intake.dinner.labels == ("Ana", "Ana 2", "Bo")
    assert intake.notes[0] == (
        "Left out, since guests may read it: line 2 (an e-mail address as company), line 2 (a sum "
        "of money as role) and line 3 (a date as role). A column that is another one can be named "
        "by --column."
    )
