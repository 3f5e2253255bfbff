"""A movement, for JSON."""

import pytest

from seating import read_dinner
from seating_solvers.planning.movement_document import movement_document
from seating_solvers.planning.plan_movement import numbered_guests, plan_movement
from seating_solvers.planning.plan_request import plan_request


@pytest.fixture(scope="module")
def moved(tmp_path_factory):
    intake = read_dinner(numbered_guests("18"), tables="1x10:long,1x8")
    folder = tmp_path_factory.mktemp("moved") / "plan"
    request = plan_request(intake, iterations=2_000, folder=folder, products=["csv"])
    return plan_movement(intake, request)


def test_the_document_has_the_same_figures(moved):
    told = movement_document(moved)["movement"]
    chosen = moved.found.chosen
    assert told["chosen"] == told["way"] == chosen.name
    assert told["introductions"] == chosen.verdict.expected
    assert [one["weighted"] for one in told["ways"]] == [
        one.verdict.weighted / 1_000_000 for one in moved.found.tried
    ]
    assert told["best_plan"]["introductions"] == moved.found.best.verdict.expected
