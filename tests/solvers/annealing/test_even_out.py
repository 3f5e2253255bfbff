import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from seating import At, Dinner, Guest, Plan
from seating.people.pairs import PairTable
from seating.score.score import judge
from seating_solvers import Budget, solve
from seating_solvers.annealing.even_out import EvenOut
from seating_solvers.running.when_to_stop import Watch


def evened(plan, seed=1, moves=200_000, workers=2, **more):
    with ThreadPoolExecutor(workers) as pool:
        watch = Watch(Budget(seconds=None, iterations=moves), threading.Event())
        return EvenOut(plan.dinner, watch, seed, pool, 2, 0, exact=True, **more).run(plan)


def mentors(tables, mentors, mentees, courses, **more):
    guests = [Guest(f"Mentor {number}", fields={"role": "mentor"}) for number in range(mentors)]
    guests += [Guest(f"Mentee {number}", fields={"role": "mentee"}) for number in range(mentees)]
    return Dinner.of(guests, tables, courses, known_by=["role"], **more)


SMALL = mentors("10x2", 7, 10, 5, meet="table", fill=10)
WORST_FIRST = Plan(
    SMALL,
    np.array([[*range(0, 14, 2), *range(1, 15, 2), 14, 16, 18]] * 5, dtype=np.int32),
)
"""The last three mentees sit alone at every course."""


def test_chances_that_not_all_can_have_are_shared_out():
    dinner = mentors("30x2", 23, 30, 8, fill=30)
    budget = Budget(seconds=None, iterations=200_000)
    alone = solve(dinner, budget, seed=1, even_out=False)
    fair = solve(dinner, budget, seed=1)
    assert fair.score.weighted == alone.score.weighted == fair.bound.value
    assert int(alone.verdict.meets.min()) < 6
    assert sorted(set(fair.verdict.meets[23:].tolist())) == [6, 7]
    around = fair.verdict.unevenness.around[:, 23:]
    assert int((around == 0).sum(axis=0).max()) <= 2


def test_nothing_is_given_up_for_it():
    plan = solve(SMALL, Budget(seconds=None, iterations=50_000), seed=1, even_out=False).plan
    before, after = judge(plan).score, judge(evened(plan)).score
    assert after.weighted >= before.weighted
    assert after.unevenness <= before.unevenness
    better = judge(evened(WORST_FIRST)).score
    assert better.weighted >= judge(WORST_FIRST).score.weighted
    assert better.unevenness < judge(WORST_FIRST).score.unevenness


def test_rules_that_are_kept_stay_kept():
    names = tuple(course.name for course in SMALL.courses)
    rules = (At("Mentee 9", "10", courses=names[:2]), At("Mentor 0", "1"))
    plan = Plan(SMALL.changed(rules=rules), WORST_FIRST.seats)
    assert not judge(plan).breaks
    found = evened(plan)
    assert not judge(found).breaks
    assert judge(found).score > judge(plan).score


def test_a_seed_gives_one_plan_on_any_number_of_workers():
    plans = [evened(WORST_FIRST, seed=3, moves=60_000, workers=workers) for workers in (1, 2)]
    assert (plans[0].seats == plans[1].seats).all()


def test_pairs_of_earlier_evenings_are_spared():
    pairs = {(one, two): 1 for one in range(12) for two in range(one + 1, 12)}
    pairs[0, 1] = 6
    known = [(str(one), str(two)) for one, two in pairs]
    club = Dinner.of([str(n) for n in range(12)], "3x4", 3, meet="table", knows=known)
    club = club.changed(earlier=PairTable.of(12, pairs))
    found = solve(club, Budget(seconds=None, iterations=50_000), seed=1)
    assert found.plan.table_of(0, 0) != found.plan.table_of(0, 1)
    assert found.verdict.of_pair(0, 1) == 0
    assert not (found.verdict.ledger.keys == 1).any()


def test_where_it_is_as_small_as_it_can_be_nothing_is_tried():
    dinner = Dinner.of([str(number) for number in range(16)], "4x4", 5, meet="table")
    found = solve(dinner, Budget(seconds=None, iterations=1000), seed=1)
    assert (found.stopped, found.score.unevenness) == ("bound", 0)
