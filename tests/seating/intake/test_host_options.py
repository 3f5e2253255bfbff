"""What a host may ask for beside the list."""

import pytest

from seating.intake.host_options import half_distance
from seating.room.table import Table
from tests.seating.intake.reading import complaint, names, read


def test_tables_may_be_words_or_tables():
    tables = [Table("Rose", 4), Table("Fern", 6, "long")]
    assert read("name\nAna\n", tables=tables).dinner.tables == tuple(tables)
    assert [table.seats for table in read("name\nAna\n", tables="2x8,1x20:long").dinner.tables] == [
        8, 8, 20,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("noise", "half"), [("quiet", 1.6), (" Loud ", 1.0), ("normal", 1.25), (1.4, 1.4), ("1.4", 1.4)]
)
def test_noise_is_a_word_or_a_distance(noise, half):
    assert half_distance(noise) == half
    assert read("name\nAna\n", noise=noise).dinner.talk.half == half


@pytest.mark.parametrize("noise", ["lowd", "", "-1", 0, "nan", "inf", 1000])
def test_noise_that_cannot_be(noise):
    assert "unknown noise of the room" in complaint("name\nAna\n", noise=noise)


def test_meet_that_cannot_be():
    assert complaint("name\nAna\n", meet="nera").endswith("did you mean 'near'?")


def test_a_title_is_kept():
    intake = read("name\nAna\n", title="May")
    assert (intake.dinner.title, names(intake)) == ("May", ["Ana"])
