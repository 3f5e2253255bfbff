"""The header shows what separates cells, or a first line says it."""

import pytest

from seating.intake.files.delimiter import DELIMITERS, delimiter_of, sep_line
from seating.intake.guest_list.header_row import HeaderRow
from tests.seating.intake.reading import names, read


@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_the_header_shows_the_delimiter(delimiter):
    text = "id D name D company\n1 D Ana, Ruiz; Bo | Cy D Acme\n".replace(" D ", delimiter)
    text = text.replace("Ana, Ruiz; Bo | Cy", '"Ana, Ruiz; Bo | Cy"')
    assert names(read(text)) == ["Ana, Ruiz; Bo | Cy"]
    assert read(text).dinner.guests[0].get("company") == "Acme"


def test_names_may_hold_more_commas_than_the_header_has_semicolons():
    assert names(read("name;diet\nRuiz, Ana, Dr, MA;x\nLee, Bo;\n")) == [
        "Ruiz, Ana, Dr, MA",
        "Lee, Bo",
    ]


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", '"sep=;"'])
def test_a_first_line_may_declare_it(first):
    intake = read(f"{first}\r\nname;company\r\nAna;A,B\r\nBo;C\r\n")
    assert names(intake) == ["Ana", "Bo"]
    assert intake.dinner.guests[0].get("company") == "A,B"


def test_lines_are_counted_below_a_declaration():
    assert sep_line("sep=\t\nname\tx\n") == ("\t", "name\tx\n")
    with pytest.raises(Exception, match="line 4, column knows"):
        read("sep=;\nname;knows\nAna;\nBo;Zed\n")


def test_a_list_of_one_column_needs_no_delimiter():
    assert names(read("name\nAna Ruiz\nBo\n")) == ["Ana Ruiz", "Bo"]


def test_a_text_without_a_header_is_cut_where_most_is():
    assert delimiter_of("a;b;c\n1,2;3;4\n", HeaderRow().recognise) == ";"
