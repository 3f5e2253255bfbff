"""What is taken from a cell, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.intake.files.cell_text import cell_text, one_line
from seating.words.errors import InputError, Origin
from tests.seating.intake.reading import complaint, names, read

HERE = Origin("guests.csv", 2, "diet")


def test_a_break_within_a_name_becomes_a_space():
    assert names(read('name\n"Ana\n Ruiz"\n"Bo\tLee"\n"Cy\u2028Day"\n')) == [
        "Ana Ruiz",
        "Bo Lee",
        "Cy Day",
    ]


@pytest.mark.parametrize("control", ["\x1b[31m", "\x07", "\x7f", "\x9b2J"])
def test_control_characters_are_refused_everywhere(control):
    said = complaint(f"name,diet\nBo,\nAna,veg{control}an\n")
    assert said.startswith("guests.csv, line 3, column diet: this holds a control character: ")
    assert control not in said
    assert "line 2, column name" in complaint(f"name,diet\nB{control}o,\n")


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_line_ends_are_told_in_one_way(end):
    assert cell_text(f"vegan{end}no nuts", HERE) == "vegan\nno nuts"
    assert one_line(f"Ana {end} Ruiz") == "Ana Ruiz"


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"])))
def test_what_can_be_printed_stays(text):
    assert cell_text(text, HERE) == text


@given(st.characters(categories=["Cs"]) | st.sampled_from("\x00\x08\x1b\x7f\x84\x86\x9f"))
def test_what_nothing_prints_is_refused(character):
    with pytest.raises(InputError, match="line 2, column diet: this holds a control character"):
        cell_text(f"veg{character}an", HERE)


def test_marks_of_direction_and_joiners_belong_to_names():
    name = "\u200fדנה \u200d"
    assert one_line(name) == name.strip()


def test_marks_that_nothing_shows_are_taken_out():
    assert names(read("name\nAna\ufeff Ruiz\n\ufeffBo\n")) == ["Ana Ruiz", "Bo"]


def test_a_cell_and_a_name_have_an_end():
    said = complaint("name,notes\nBo,\nAna," + "x" * 40_000 + "\n")
    assert said.startswith("guests.csv, line 3, column notes: this is longer than 32,767 letters")
    assert len(said) < 500
    said = complaint("name\nBo\n" + "x" * 501 + "\n")
    assert said.startswith("guests.csv, line 3: this name is longer than 500 letters: 'xxx")
    assert "it has 501: shorten it" in said
    assert names(read("name\n" + "x" * 500 + "\n")) == ["x" * 500]
