"""Fields that read back as they were, and lines that are put together a few at a time."""

import csv
import io

import pytest

from seating.outputs.data import csv_lines
from seating.outputs.data.csv_lines import encoded, field, record


@pytest.mark.parametrize("text", ["Bo", "Ruiz, Ana", 'Ana "Nan" Ruiz', "two\nlines", "", "a\rb"])
def test_a_field_reads_back(text):
    (row,) = csv.reader(io.StringIO(f"x,{field(text)}\n", newline=""), strict=True)
    assert row == ["x", text]


def test_a_record_is_a_line():
    assert record(["1", "Ruiz, Ana"]) == '1,"Ruiz, Ana"'


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 7])
def test_lines_are_the_same_however_many_at_once(monkeypatch, count):
    lines = [f"{number},Zoë" for number in range(count)]
    whole = ("\n".join(["id,name", *lines]) + "\n").encode()
    for at_once in (1, 2, 3, 100):
        monkeypatch.setattr(csv_lines, "AT_ONCE", at_once)
        assert encoded("id,name", iter(lines)) == whole
