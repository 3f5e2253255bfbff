"""Rows of plain texts are the same by columns and one by one."""

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.intake.files import plain_rows
from seating.intake.files.csv_rows import csv_rows
from seating.intake.files.delimiter import DELIMITERS
from seating.intake.files.plain_rows import PlainRows

TEXTS = st.text(st.sampled_from('ab ,;\n\r"\0é'), max_size=60)


def _rows(plain, width):
    """Every row of `blocks`, and which of them came by columns."""
    for line, columns, rows in plain.blocks(width):
        there = list(rows)
        if columns and any(any(column) for column in columns):
            assert [cells or [""] for _, cells in there] == [list(row) for row in zip(*columns)]  # noqa: B905
            assert there[0][0] == line
        yield there


def _filled(rows):
    """Blank rows are nobody's, and may be missing where a piece of text ends with one."""
    return [(line, cells) for line, cells in rows if any(cells)]


@given(TEXTS, st.sampled_from(DELIMITERS), st.integers(1, 3), st.integers(0, 4))
def test_rows_are_those_of_csv(text, delimiter, width, above):
    text = text.replace(f"{delimiter} ", delimiter).replace("\n ", "\n").lstrip(" ")
    plain = PlainRows(text, delimiter).after(above)
    if plain is None:
        assert '"' in text or "\0" in text or "\r" in text.replace("\r\n", "")
        return
    found = _filled(chain.from_iterable(_rows(plain, width)))
    assert found == [row for row in _filled(csv_rows(text, delimiter, "x")) if row[0] > above]


@pytest.mark.parametrize("at_once", [1, 7, 20])
def test_pieces_go_on_where_the_last_ended(monkeypatch, at_once):
    monkeypatch.setattr(plain_rows, "AT_ONCE", at_once)
    text = "name,diet\r\nAna,\r\nBo,vegan\r\n\r\nCy\r\nDi,vegan,no\r\nEd,\r\n"
    plain = PlainRows(text, ",").after(1)
    assert plain is not None
    assert _filled(chain.from_iterable(_rows(plain, 2))) == _filled(csv_rows(text, ",", "x"))[1:]


def test_what_fits_comes_by_columns():
    plain = PlainRows("Ana,Acme\r\nBo,Bolt\r\n", ",")
    assert [columns for _, columns, _ in plain.blocks(2)] == [[["Ana", "Bo"], ["Acme", "Bolt"]]]
    assert [columns for _, columns, _ in plain.blocks(3)] == [[]]
