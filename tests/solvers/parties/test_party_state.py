"""What parties at tables cost, counted anew."""

import numpy as np

from seating import At, ChangesTable, NeverReturns
from seating.rules import Apart, Stays
from seating_solvers.parties.party_problem import party_of, party_problem_of
from seating_solvers.parties.party_state import NOW, party_state_of
from tests.solvers.parties.party_dinner import party_dinner

SIZES, TABLES = (2, 2, 1), (3, 3)


def penalty(at, *rules, rules_only=True):
    dinner = party_dinner(SIZES, TABLES, len(at), *rules)
    problem = party_problem_of(dinner, party_of(dinner), rules_only=rules_only)
    return int(party_state_of(problem, np.array(at)).penalty[NOW]), problem


def test_seats_too_few_and_meetings_too_many_cost():
    assert penalty([[0, 1, 0], [1, 0, 0]])[0] == 0
    assert penalty([[0, 1, 0], [0, 1, 0]])[0] == 1
    assert penalty([[0, 0, 1]])[0] == 2
    assert penalty([[0, 0, 1], [0, 0, 1]])[0] == 5


def test_rules_about_tables_cost():
    twice = [[0, 1, 1], [0, 1, 0]]
    assert penalty(twice)[0] == 0
    assert penalty(twice, NeverReturns(("a0",)), ChangesTable(("b0",)))[0] == 4
    assert penalty(twice, Stays("c0", table=True), At("a0", "2"))[0] == 6
    assert penalty(twice, Apart(("b0", "c0")))[0] == 2


def test_meeting_again_costs_all_pairs_of_guests():
    cost, problem = penalty([[0, 1, 0], [0, 1, 0]], rules_only=False)
    assert cost == 2 * problem.again + problem.often
