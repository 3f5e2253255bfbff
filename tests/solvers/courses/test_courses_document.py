"""How many courses, as JSON."""

import json

from seating import Dinner
from seating.dinner.sit_outs import with_sit_outs
from seating.room.written_tables import tables_from
from seating_solvers import Budget
from seating_solvers.courses.all_courses import AllCourses
from seating_solvers.courses.count_courses import count_courses
from seating_solvers.courses.courses_document import courses_document


def test_every_figure_is_there():
    dinner = Dinner.of([f"Guest {number}" for number in range(9)], None, 3, meet="table")
    dinner = with_sit_outs(dinner, [1, 1, 1]).changed(tables=tables_from("2x4", 9))
    courses = AllCourses(dinner, count_courses(dinner, Budget(None, 30_000)))
    document = json.loads(json.dumps(courses_document(courses, ["so"], ["a.pdf"])))
    assert (document["notes"], document["files"]) == (["so"], ["a.pdf"])
    assert document["guests"] == 9
    assert len(document["counts"]) == 3
    last = document["counts"][-1]
    assert last["without_seat"] == {"at_each_course": [1, 1, 1], "least": 0, "most": 1}
    assert last["introductions"] == last["new_pairs"] <= last["bound"]["value"]
    assert last["never_met"] == 36 - last["new_pairs"]
    assert last["one_more"] == last["introductions"] - document["counts"][1]["introductions"]
    assert set(last["meets_fewest"]["guests"]) <= {guest.id for guest in dinner.guests}
    assert document["complete"]
