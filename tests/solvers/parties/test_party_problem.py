"""Who moves together, and what rules say of their tables."""

from seating import At, ChangesTable, NeverReturns, NoRepeats
from seating.rules import Apart, Present, Stays
from seating_solvers.parties.party_problem import (
    EVER,
    NEXT,
    STAY,
    party_of,
    party_problem_of,
)
from tests.solvers.parties.party_dinner import party_dinner


def problem_of(dinner):
    return party_problem_of(dinner, party_of(dinner))


def test_who_are_there_together_and_sit_together_are_a_party():
    dinner = party_dinner((3, 2, 1), (4, 4), 2, Present("b1", ("Main",)))
    party = party_of(dinner).tolist()
    assert party[0] == party[1] == party[2]
    assert len(set(party)) == 4


def test_a_guest_who_never_comes_is_of_no_party():
    dinner = party_dinner((2, 1), (2, 2), 2, Present("b0", ()))
    assert party_of(dinner).tolist() == [0, 0, -1]
    assert problem_of(dinner).size.tolist() == [2]


def test_parties_are_there_at_their_courses():
    problem = problem_of(party_dinner((2, 1), (2, 2), 3, Present("b0", ("Starter", "Dessert"))))
    assert problem.there.tolist() == [0, 1, 0, 0, 1]
    assert problem.start.tolist() == [0, 2, 3, 5]
    assert problem.before.tolist() == [[-1, 0, 1], [-1, -1, 0]]
    assert problem.after.tolist() == [[1, 2, -1], [2, -1, -1]]


def test_one_guest_binds_the_whole_party():
    rules = NeverReturns(("a0",)), ChangesTable(("b0",)), Stays("c0", table=True), At("b1", "2")
    problem = problem_of(party_dinner((2, 2, 1), (3, 3), 2, *rules))
    assert problem.route[:, EVER].tolist() == [1, 0, 0]
    assert problem.route[:, NEXT].tolist() == [0, 1, 0]
    assert problem.route[:, STAY].tolist() == [0, 0, 1]
    assert problem.forbidden[1].tolist() == [[1, 0]] * 2
    assert not problem.forbidden[[0, 2]].any()


def test_parties_meet_once_or_never():
    problem = problem_of(party_dinner((2, 2, 1), (3, 3), 2, Apart(("a0", "c0"))))
    assert problem.bond[0].tolist() == [[0, 0, 1], [0, 0, 0], [1, 0, 0]]
    assert problem.times.tolist() == [1]
    assert problem.limited[0].tolist() == [
        [False, True, True],
        [True, False, True],
        [True, True, False],
    ]


def test_whom_a_rule_does_not_ask_may_meet_as_often_as_they_like():
    dinner = party_dinner((2, 1, 1), (3, 3), 2)
    twice = NoRepeats(("a0", "b0"), times=2)
    problem = problem_of(dinner.changed(rules=(*dinner.rules[:1], twice)))
    assert problem.times.tolist() == [2]
    assert problem.limited[0].tolist() == [[False, True, False], [True, False, False], [False] * 3]
