"""Rows keep their lines, whatever ends them and whatever they hold."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.intake.files.csv_rows import csv_rows
from seating.intake.files.delimiter import DELIMITERS
from tests.seating.intake.reading import complaint, error_of, names, read

# The reader takes no blanks in front of a cell, and none of its cells keeps outer ones anyway.
CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")).map(str.strip)
TABLES = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1)
)


@given(TABLES, st.sampled_from(DELIMITERS), st.sampled_from(["\n", "\r\n", "\r"]))
def test_what_csv_writes_reads_back(table, delimiter, newline):
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=newline, quoting=csv.QUOTE_ALL).writerows(
        table
    )
    assert [cells for _, cells in csv_rows(text.getvalue(), delimiter, "x")] == table


@given(TABLES)
def test_a_row_begins_on_the_line_it_is_said_to(table):
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(table)
    lines = io.StringIO(text.getvalue(), newline="").readlines()
    for line, cells in csv_rows(text.getvalue(), ",", "x"):
        start = '"' + cells[0].replace('"', '""')
        assert "".join(lines[line - 1 :]).startswith(start)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_a_list_may_end_its_lines_in_any_way(newline):
    text = newline.join(["name,diet", '"Ana",vegan', '"Bo","no nuts,', 'no fish"', "", "Cy"])
    assert names(read(text)) == ["Ana", "Bo", "Cy"]
    assert read(text).dinner.guests[1].get("diet") == "no nuts,\nno fish"


def test_a_quote_left_open_is_found_where_it_opens():
    said = complaint('name,company\nBo,Bolt\nAna,"Acme\nCy,Bolt\n')
    assert said.startswith("guests.csv, line 3: a quote is opened here and not closed\n")


def test_a_quote_left_open_in_a_long_list_is_found_too():
    said = complaint('name,company\nAna,"Acme\n' + "Bo,Bolt\n" * 50_000)
    assert said.startswith("guests.csv, line 2: a quote is opened here and not closed\n")


def test_text_after_a_quote_is_refused():
    said = complaint('name\n"Jo "JJ" Ito"\n')
    assert said.startswith("guests.csv, line 2: there is text after a closing quote\n")


def test_blanks_in_front_of_a_quote_do_not_matter():
    assert read('name, company\nAna, "Acme, Inc"\n').dinner.guests[0].get("company") == "Acme, Inc"


@given(st.text(), st.sampled_from(DELIMITERS))
def test_any_text_is_rows_or_a_clear_error(text, delimiter):
    lines: list[int] = []
    error = error_of(lambda: lines.extend(line for line, _ in csv_rows(text, delimiter, "x")))
    assert lines == sorted(set(lines))
    assert error is None or (error.origin and error.origin.line)


def test_an_endless_cell_is_told():
    said = complaint("name\nAna\n" + "x" * 200_000 + "\n")
    assert said.startswith("guests.csv, line 3: a cell is longer than 32,767 letters\n")
