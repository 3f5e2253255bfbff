"""Where a guest is to go, as a host writes it."""

import pytest

from seating import Dinner, InputError
from seating_cli.steps.changing.moving import table_and_seat

DINNER = Dinner.of(["Ana", "Bo"], "3x2", courses=1)
NAMED = DINNER.changed(
    tables=tuple(
        type(table)(name, 2)
        for table, name in zip(DINNER.tables, ("Oak", "7:2", "Terrace: north"), strict=True)
    )
)


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ("Oak", (0, None)),
        ("oak:2", (0, 2)),
        ("7:2", (1, None)),
        ("7:2:1", (1, 1)),
        ("Terrace: north", (2, None)),
        ("Terrace: north: 2", (2, 2)),
    ],
)
def test_a_table_with_or_without_a_seat(place, found):
    assert table_and_seat(NAMED, place) == found


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("Oaks", "did you mean 'Oak'"),
        ("Oaks:1", "did you mean 'Oak'"),
        ("Oak:x", "a seat is a number"),
        ("Oak:", "a seat is a number"),
        ("Oak:-1", "a seat is a number"),
    ],
)
def test_what_is_no_place_is_an_error(place, said):
    with pytest.raises(InputError, match=said):
        table_and_seat(NAMED, place)
