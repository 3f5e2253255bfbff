"""Who has still to meet, how many courses it takes, and tables that are filled unevenly."""

import pytest

from seating import Dinner
from seating_solvers import Budget
from seating_solvers.everyone import meet_everyone
from seating_solvers.planning.until_all_met import has_all_met, meeting_of, uneven


def met(people: int, tables: str, moves: int, **options):
    names = [f"Guest {number}" for number in range(people)]
    return meet_everyone(Dinner.of(names, tables, 1, meet="table"), Budget(None, moves), **options)


def test_where_the_fewest_courses_are_found_nobody_is_left():
    result = met(4, "2x2", 2000)
    assert has_all_met(result)
    meeting = meeting_of(result)
    assert (meeting.courses_needed, meeting.unmet) == (3, ())


def test_tables_of_one_size_are_even():
    assert uneven(met(4, "2x2", 2000)) == ""


def test_tables_that_are_fuller_than_they_need_be_are_told():
    assert uneven(met(4, "2x4", 2000)) == (
        "Tables hold from 0 to 4 guests: filled evenly, no plan of 1 course was found."
    )


@pytest.mark.parametrize("people", [3, 5])
def test_one_table_needs_one_course(people):
    meeting = meeting_of(met(people, f"1x{people}", 100))
    assert (meeting.courses_needed, meeting.unmet) == (1, ())
