"""A movement in words."""

import pytest

from seating import read_dinner
from seating.outputs.terminal.cells import width
from seating_solvers.planning.movement_text import movement_text
from seating_solvers.planning.plan_movement import numbered_guests, plan_movement
from seating_solvers.planning.plan_request import plan_request


@pytest.fixture(scope="module")
def moved(tmp_path_factory):
    intake = read_dinner(numbered_guests("18"), tables="1x10:long,1x8")
    folder = tmp_path_factory.mktemp("moved") / "plan"
    request = plan_request(intake, iterations=2_000, folder=folder, products=["csv"])
    return plan_movement(intake, request)


@pytest.mark.parametrize("cells", [20, 40, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(moved, cells):
    assert max(width(line) for line in movement_text(moved, cells).split("\n")) <= cells


def test_every_way_has_a_line_and_one_is_taken(moved):
    lines = movement_text(moved).split("\n")
    for one in moved.found.tried:
        line = next(line for line in lines if line.split()[:1] == [one.name])
        assert ("*" in line) == (one is moved.found.chosen)
