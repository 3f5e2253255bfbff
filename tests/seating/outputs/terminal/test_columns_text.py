"""Columns in words, at any width."""

import pytest

from seating.outputs.terminal.cells import width
from seating.outputs.terminal.columns_text import column_text, columns_text, plainly
from seating.words.columns import COLUMNS


@pytest.mark.parametrize("cells", [20, 60, 80, 120])
def test_lines_fit_and_no_word_is_broken(cells):
    told = columns_text(COLUMNS.values(), cells)
    assert all(width(line) <= cells for line in told.splitlines())
    words = {word for column in COLUMNS.values() for word in plainly(column.becomes).split()}
    short = {word for word in words if width(word) <= 16 and "-" not in word and "/" not in word}
    assert short <= set(told.split())


def test_columns_of_which_the_same_becomes_stand_together():
    told = columns_text(COLUMNS.values())
    assert told.count("guests who share a value know each other") == 1
    assert "  company, department, team, household, group\n" in told


def test_one_column_has_all_its_words():
    told = column_text(COLUMNS["wants"])
    assert all(word in told for word in COLUMNS["wants"].all_words)
