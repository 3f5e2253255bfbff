"""`seating columns` tells the columns of a list, from the registry that reads it."""

import json

import pytest

from seating.words.columns import COLUMNS
from tests.cli.command import seating


def test_every_column_is_told():
    result = seating("columns")
    assert (result.exit_code, result.stderr) == (0, "")
    assert all(name in result.stdout for name in COLUMNS)
    assert "`" not in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_as_json_they_are_what_the_reader_knows():
    columns = json.loads(seating("columns", "--json").stdout)["columns"]
    assert [column["name"] for column in columns] == list(COLUMNS)
    for column in columns:
        known = COLUMNS[column["name"]]
        assert column["words"] == list(known.all_words)
        assert (column["public"], column["rule"] or "") == (known.public, known.rule)


@pytest.mark.parametrize("name", ["diet", "Allergies", "Ernährung"])
def test_one_column_is_told_by_any_of_its_words(name):
    told = seating("columns", name).stdout
    assert told.startswith("diet\n")
    words = " ".join(told.partition("Understood above it:")[2].split()).split(", ")
    assert words == list(COLUMNS["diet"].all_words)


def test_what_is_no_column_is_guessed():
    result = seating("columns", "alergies")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no such column: 'alergies'" in result.stderr
