"""A seating made anywhere gets the verdict that a plan of ours would get."""

import io

import numpy as np
import pytest

from seating import InputError
from seating.outputs.data.itineraries_csv import itineraries_csv
from seating.outputs.data.seats_csv import seats_csv
from seating.outputs.documents.verdict_document import verdict_document
from seating.planfile import NAME, encode, read_plan
from seating.score.random_baseline import random_plan
from seating_solvers.planning.check_plan import check_plan
from seating_solvers.planning.check_seats import check_seats
from tests.seating.intake.reading import read

LIST = "name,company,wants,goal\n" + "".join(
    f"Guest {number},c{number % 4},{f'Guest {number + 3}' if number < 5 else ''},3\n"
    for number in range(1, 13)
)


def listed(text=LIST):
    return io.BytesIO(text.encode())


@pytest.fixture
def plan():
    dinner = read(LIST, tables="3x4", courses="2").dinner
    return random_plan(dinner, np.random.default_rng(4))


@pytest.mark.parametrize("product", [seats_csv, itineraries_csv])
def test_our_own_files_are_judged_as_the_plan_is(plan, product, tmp_path):
    (tmp_path / NAME).write_bytes(encode(plan))
    ours = check_plan(tmp_path)
    theirs = check_seats(listed(), io.BytesIO(product(plan)), tables="3x4")
    assert (theirs.verdict.plan.seats == plan.seats).all()
    told = [
        verdict_document(one.verdict, one.report, one.baseline) | {"version": ""}
        for one in (ours, theirs)
    ]
    assert told[0] == told[1]


def test_tables_and_courses_are_those_of_the_file(plan):
    found = check_seats(listed(), io.BytesIO(seats_csv(plan)))
    dinner = found.verdict.plan.dinner
    assert [table.seats for table in dinner.tables] == [4, 4, 4]
    assert [course.name for course in dinner.courses] == [c.name for c in plan.dinner.courses]
    assert found.notes == ("Tables are those of the seating, as large as it fills them.",)


def test_guests_of_the_list_whom_the_seating_leaves_out_are_without_a_seat():
    rows = "course,table,name\n" + "".join(
        f"{course},{number % 2},Guest {number}\n" for course in "AB" for number in range(1, 9)
    )
    found = check_seats(listed(), io.BytesIO(rows.encode()))
    assert found.verdict.score.broken == 8
    assert found.verdict.plan.dinner.seat_count == 12
    with pytest.raises(Exception, match="12 guests, 8 seats"):
        check_seats(listed(), io.BytesIO(rows.encode()), tables="2x4")


def test_a_dinner_file_says_what_it_says(tmp_path, plan):
    (tmp_path / "guests.csv").write_text(LIST)
    dinner = 'guests = "guests.csv"\ntables = "3x4"\ncourses = ["Soup", "Fish"]\nmeet = "table"\n'
    (tmp_path / "dinner.toml").write_text(dinner)
    first, second = (course.name for course in plan.dinner.courses)
    rows = seats_csv(plan).decode().replace(first, "Soup").replace(second, "2")
    found = check_seats(str(tmp_path / "dinner.toml"), io.BytesIO(rows.encode()))
    assert found.verdict.plan.dinner.talk.meet == "table"
    assert (found.verdict.plan.seats == plan.seats).all()


def test_what_does_not_fit_is_an_error():
    with pytest.raises(InputError, match="no such guest: 'Guest 99'"):
        check_seats(listed(), io.BytesIO(b"course,table,name\n1,1,Guest 99\n"))


def test_a_seating_can_be_kept_as_a_plan(plan, tmp_path):
    found = check_seats(listed(), io.BytesIO(seats_csv(plan)))
    (tmp_path / NAME).write_bytes(encode(found.verdict.plan, found.report))
    kept, report = read_plan(tmp_path)
    assert (kept.seats == plan.seats).all()
    assert report.score == found.report.score
