"""Fields that read back as they were, and lines that are put together a few at a time."""

import csv
import io

import pytest

from seating.outputs.data.csv_lines import encoded, field, fields, record


@pytest.mark.parametrize("text", ["Bo", "Ruiz, Ana", 'Ana "Nan" Ruiz', "two\nlines", "", "a\rb"])
def test_a_field_reads_back(text):
    (row,) = csv.reader(io.StringIO(f"x,{field(text)}\n", newline=""), strict=True)
    assert row == ["x", text]


def test_a_record_is_a_line():
    assert record(["1", "Ruiz, Ana"]) == '1,"Ruiz, Ana"'


def test_fields_of_many_are_those_of_each():
    for texts in (["1", "Bo"], ["1", "Ruiz, Ana", "a\rb"], []):
        assert list(fields(texts)) == list(map(field, texts))


@pytest.mark.parametrize("at_once", [1, 2, 3, 100])
def test_lines_are_the_same_however_many_at_once(at_once):
    numbers = [f"{number}," for number in range(7)]
    blocks = [
        [numbers[start : start + at_once], ["Zoë\n"] * len(numbers[start : start + at_once])]
        for start in range(0, len(numbers), at_once)
    ]
    whole = "".join(["id,name\n", *(f"{number}Zoë\n" for number in numbers)]).encode()
    assert encoded("id,name", blocks) == whole
    assert encoded("id,name", []) == b"id,name\n"
