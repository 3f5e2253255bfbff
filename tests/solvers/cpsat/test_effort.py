"""How hard the constraint model tries."""

import math
import threading

from seating_solvers import Budget
from seating_solvers.cpsat.effort import (
    MOVES_OF_WORK,
    SECONDS_TO_MEND,
    WORK_TO_MEND,
    Effort,
    effort_to_mend,
    effort_to_prove,
)
from seating_solvers.running.when_to_stop import Watch


def test_moves_are_work_of_one_worker():
    stop = threading.Event()
    budget = Budget(seconds=None, iterations=3 * MOVES_OF_WORK)
    effort = effort_to_prove(Watch(budget, stop), seed=3)
    assert (effort.work, effort.workers, effort.seed) == (3, 1, 3)
    assert effort.left == math.inf
    assert effort.thorough
    assert not effort.spent()
    stop.set()
    assert effort.spent()


def test_seconds_are_a_ceiling():
    effort = effort_to_prove(Watch(Budget(seconds=5)), seed=3)
    assert 0 < effort.left <= 5
    assert effort.work == math.inf
    assert effort.workers >= 1


def test_mending_has_a_time_of_its_own():
    stop = threading.Event()
    timed = effort_to_mend(7, timed=True, over=stop.is_set)
    assert (timed.seconds, timed.work, timed.workers) == (SECONDS_TO_MEND, math.inf, 2)
    again = effort_to_mend(7, timed=False, over=stop.is_set)
    assert (again.seconds, again.work, again.workers) == (math.inf, WORK_TO_MEND, 1)
    assert again.seed == 7


def test_a_share_leaves_the_whole_as_it_is():
    whole = Effort(work=10, seed=4, workers=2, thorough=True)
    part = whole.share(0.3)
    assert (part.work, part.seed, part.workers, part.thorough) == (3, 4, 2, True)
    assert whole.share(0.5, 2).work == 2
    assert whole.work == 10
    assert whole.alone().workers == 1
    assert whole.share(0.0).spent()
