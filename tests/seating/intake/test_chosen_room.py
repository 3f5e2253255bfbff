"""Tables of the host, of the list, or what suits the guests."""

import pytest

from seating.intake.chosen_room import chosen_room
from seating.intake.dinner_file.dinner_file import DinnerFile
from seating.intake.host_options import Options
from tests.seating.intake.reading import read


@pytest.mark.parametrize(
    ("options", "seats"), [(Options(), [2]), (Options(tables="1x4,1x2"), [4, 2])]
)
def test_without_tables_in_the_list(options, seats):
    dinner = read("name\nAna\nBo\n").dinner
    room = chosen_room(options, DinnerFile(), dinner, [])
    assert [table.seats for table in room.tables] == seats
    assert bool(room.assumed) == (options.tables is None)


def test_the_host_goes_before_the_list(tmp_path):
    (tmp_path / "dinner.toml").write_text('[[tables]]\nname = "Oak"\nseats = 5\n')
    intake = read("name,table\nAna,Oak\n", dinner_file=tmp_path / "dinner.toml")
    assert [table.seats for table in intake.dinner.tables] == [5]
    assert not intake.room
