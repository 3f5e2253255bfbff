"""A planned dinner as JSON: the verdict, and what only `plan` knows."""

import json

from seating.intake import read_dinner
from seating_solvers.planning.plan_dinner import plan_dinner
from seating_solvers.planning.plan_document import plan_document
from seating_solvers.planning.plan_request import plan_request


def planned(folder, *rows, iterations=2000, **options):
    path = folder / "guests.csv"
    path.write_text("\n".join(["name,stays", *rows]) + "\n", encoding="utf-8")
    intake = read_dinner(str(path), **options)
    return plan_dinner(intake, plan_request(intake, iterations=iterations, products=["csv"]))


def test_it_is_the_verdict_with_files_and_notes(tmp_path):
    found = planned(tmp_path, *(f"Guest {n}," for n in range(9)))
    document = json.loads(json.dumps(plan_document(found)))
    assert document["score"]["introductions"] == found.verdict.score.expected
    assert document["files"] == [str(path) for path in found.files]
    assert document["notes"] == list(found.intake.notes)
    assert "courses_needed" not in document


def test_of_everyone_who_is_to_meet_it_tells_how_many_courses_that_takes(tmp_path):
    rows = [f"Guest {n}," for n in range(4)]
    document = plan_document(planned(tmp_path, *rows, tables="2x2", courses="all"))
    assert (document["courses_needed"], document["still_to_meet"]) == (3, [])
    assert document["best_possible"] is True
