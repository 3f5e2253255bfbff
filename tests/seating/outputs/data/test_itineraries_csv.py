"""itineraries.csv tells each guest's evening on one line."""

import csv
import io

from hypothesis import given

from seating.outputs.data.itineraries_csv import itineraries_csv
from tests.plans import HARD_NAMES, plans, rich_dinner, some_plan


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))


def test_the_header_names_the_courses():
    assert rows(itineraries_csv(some_plan(rich_dinner())))[0] == [
        "id",
        "name",
        "Starter table",
        "Starter seat",
        '"Main", hot table',
        '"Main", hot seat',
        "Dessert table",
        "Dessert seat",
    ]


def test_guests_stand_in_the_order_of_the_list():
    assert [row[1] for row in rows(itineraries_csv(some_plan(rich_dinner())))[1:]] == [*HARD_NAMES]


def test_a_course_without_a_seat_is_empty():
    late = rows(itineraries_csv(some_plan(rich_dinner())))[6]
    assert late[4:6] == ["", ""]
    assert "" not in late[:4] + late[6:]


@given(plans())
def test_every_place_is_the_plan_s(plan):
    for guest, row in enumerate(rows(itineraries_csv(plan))[1:]):
        told = list(zip(row[2::2], row[3::2], strict=True))
        meant = [
            ("", "") if one is None else (plan.dinner.tables[one.table].name, str(one.seat))
            for one in plan.itinerary(guest)
        ]
        assert told == meant
