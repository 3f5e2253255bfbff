"""What the catalogue holds is found again."""

import json

import numpy as np

from seating_solvers.schedules.algebra.difference_matrix import DifferenceMatrix
from seating_solvers.schedules.algebra.groups import AbelianGroup
from seating_solvers.schedules.algebra.quasi_difference_matrix import QuasiDifferenceMatrix
from seating_solvers.schedules.catalogue.schedule_catalogue import orbits_of_shape
from seating_solvers.schedules.find_schedules import find_schedules, main
from seating_solvers.schedules.search.automorphism import permutation, unfold
from tests.solvers.schedules.recounted import counted


def test_the_catalogue_can_be_found_again():
    found, again = next(find_schedules(9, 4, 11, tries=20))
    assert again == 0
    starters = [np.array(course) for course in found]
    entry = orbits_of_shape(9, 4)[0]
    table = unfold(starters, [permutation(entry.cycles, one) for one in entry.generators])
    assert table.shape == (11, 36)
    assert counted(table) == 0


def test_a_matrix_can_be_found_again():
    found, again = next(find_schedules(20, 5, 20, tries=20))
    assert again == 0
    matrix = DifferenceMatrix(AbelianGroup((2, 2, 5)), found, "")
    assert found.shape == (20, 5)
    assert matrix.repeats() == counted(matrix.tables()) == 0


def test_squares_with_a_hole_can_be_found_again():
    found, again = next(find_schedules(6, 6, 4, tries=20))
    assert again == 2
    table = QuasiDifferenceMatrix(AbelianGroup((2, 2)), 2, found).schedule(4)
    assert counted(table) == 2


def test_it_is_printed_and_what_the_catalogue_has_not_is_not(capsys):
    assert main(["6", "6", "4"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["repeats"] == 2
    assert np.array(printed["found"]).shape == (4, 8)
    assert main(["3", "3", "40"]) == 1
    assert "not found" in capsys.readouterr().err
