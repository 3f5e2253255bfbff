"""Links of a tree over the courses."""

import numpy as np

from seating_solvers.bounds.shared.least_loss import Sitting, least_loss


def test_links_of_a_tree_add_up_and_those_of_a_ring_do_not():
    everyone = np.ones(12, dtype=bool)
    courses = [Sitting(np.array([4, 4, 4]), everyone)] * 4
    assert least_loss(courses, again=1, known=0) == 9
    teams = Sitting(np.array([6, 6]), everyone, before=True)
    assert least_loss([*courses, teams], again=1, known=1) == 4 * 6
    assert least_loss([*courses, teams], again=1, known=0) == 9
