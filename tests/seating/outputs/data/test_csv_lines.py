"""Fields that read back as they were, and lines that are put together a few at a time."""

import csv
import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.outputs.data.csv_lines import Texts, encoded, field, fields, record


@pytest.mark.parametrize("text", ["Bo", "Ruiz, Ana", 'Ana "Nan" Ruiz', "two\nlines", "", "a\rb"])
def test_a_field_reads_back(text):
    (row,) = csv.reader(io.StringIO(f"x,{field(text)}\n", newline=""), strict=True)
    assert row == ["x", text]


def test_a_record_is_a_line():
    assert record(["1", "Ruiz, Ana"]) == '1,"Ruiz, Ana"'


def test_fields_of_many_are_those_of_each():
    for texts in (["1", "Bo"], ["1", "Ruiz, Ana", "a\rb"], []):
        assert list(fields(texts)) == list(map(field, texts))


texts = st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=9), min_size=1)


@given(st.data(), texts, texts)
def test_lines_are_the_texts_that_make_them(data, one, two):
    lines = st.lists(
        st.tuples(st.integers(-1, len(one) - 1), st.integers(0, len(two) - 1)), min_size=1
    )
    blocks = data.draw(st.lists(lines, max_size=3))
    made = "".join(one[first] + two[second] for block in blocks for first, second in block)
    columns = (Texts(one), Texts(two))
    pieces = [list(zip(columns, np.array(block).T, strict=True)) for block in blocks]
    assert encoded("id,naïve", pieces) == f"id,naïve\n{made}".encode()


def rows(*texts):
    table = Texts(texts).rows
    return None if table is None else table.tolist()


def test_texts_lie_side_by_side_where_there_is_room_for_all():
    assert rows("é", "abc") == [[0xC3, 0xA9, 0], [*b"abc"]]
    assert rows() == []
    assert rows("a", "b\0") is None
    assert rows("a" * 1_000, *["b"] * 1_000) is None


@given(texts)
def test_texts_can_be_had_back(one):
    assert list(Texts(one).texts) == one
