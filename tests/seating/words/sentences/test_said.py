"""What is said can be compared and changed before it is told."""

from dataclasses import replace

from seating.words.sentences.said import Said, Series
from seating.words.sentences.told import told


def test_one_and_many():
    one = Said.of("says", who="Ana", what=Said.of("changes_table"), when="")
    many = Said.of("says", who="Ana", what=replace(Said.of("changes_table"), many=True), when="")
    assert told(one) == "Ana changes table at every course"
    assert told(many) == "Ana change table at every course"


def test_a_series_of_numbers_or_of_one():
    assert told(Series.of([2, 3, 5])) == "2, 3 and 5"
    assert told(Series.of(["Oak"], "or")) == "Oak"
    assert told(Series.of([])) == ""
