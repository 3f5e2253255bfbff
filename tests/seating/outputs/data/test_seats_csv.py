"""seats.csv holds the plan, whole and exactly, and reads back."""

import csv
import io

from hypothesis import given

from seating.dinner.sittings import seats_of, sittings
from seating.outputs.data.seats_csv import seats_csv
from tests.plans import HARD_NAMES, plans, rich_dinner, some_plan


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))


def test_it_begins_with_its_header_and_no_mark():
    assert seats_csv(some_plan(rich_dinner())).startswith(b"course,table,seat,id,name\n")


def test_names_stand_as_they_are():
    names = {row[4] for row in rows(seats_csv(some_plan(rich_dinner())))[1:]}
    assert names == set(HARD_NAMES)


def test_lines_go_by_course_table_and_seat():
    plan = some_plan(rich_dinner())
    order = [
        (plan.dinner.course_index(course), plan.dinner.table_index(table), int(seat))
        for course, table, seat, *_ in rows(seats_csv(plan))[1:]
    ]
    assert order == sorted(order)
    assert len(order) == plan.dinner.present.sum()


@given(plans())
def test_it_reads_back(plan):
    lines = rows(seats_csv(plan))[1:]
    assert [(c, t, int(s), i, n) for c, t, s, i, n in lines] == list(sittings(plan))
    again = seats_of(plan.dinner, [(c, t, int(s), i) for c, t, s, i, _ in lines])
    assert (again == plan.seats).all()
