"""Who moves together, and what rules say of their tables."""

import numpy as np

from seating import At, ChangesTable, Dinner, NeverReturns, NoRepeats
from seating.rules import Apart, Present, Stays, Together
from seating_solvers.parties.first_tables import first_tables
from seating_solvers.parties.party_problem import (
    EVER,
    NEXT,
    STAY,
    party_of,
    party_problem_of,
)
from seating_solvers.parties.party_state import party_state_of
from tests.solvers.parties.party_dinner import party_dinner


def problem_of(dinner):
    return party_problem_of(dinner, party_of(dinner), rules_only=True)


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
    assert problem.blocks.of.tolist() == [[1, 0], [2, -1], [4, 3]]
    assert problem.blocks.start.tolist() == [0, 2, 3, 5]
    assert problem.before.tolist() == [[-1, 0, 1], [-1, -1, 0]]
    assert problem.after.tolist() == [[1, 2, -1], [2, -1, -1]]


def test_one_guest_binds_the_whole_party():
    rules = NeverReturns(("a0",)), ChangesTable(("b0",)), Stays("c0", table=True), At("b1", "2")
    problem = problem_of(party_dinner((2, 2, 1), (3, 3), 2, *rules))
    assert problem.route[:, EVER].tolist() == [1, 0, 0]
    assert problem.route[:, NEXT].tolist() == [0, 1, 0]
    assert problem.route[:, STAY].tolist() == [0, 0, 1]
    assert problem.pinned.row.tolist() == [[-1, 0, -1]] * 2
    assert problem.pinned.table.tolist() == [1]


def test_parties_meet_once_or_never():
    problem = problem_of(party_dinner((2, 2, 1), (3, 3), 2, Apart(("a0", "c0"))))
    assert problem.apart.start.tolist() == [0, 1, 1, 2]
    assert problem.apart.other.tolist() == [2, 0]
    assert problem.apart.course.all()
    assert problem.limits.times.tolist() == [1]
    assert problem.limits.members.tolist() == [[2, 2, 1]]
    assert not len(problem.limits.other)


def test_whom_a_rule_does_not_ask_may_meet_as_often_as_they_like():
    dinner = party_dinner((2, 1, 1), (3, 3), 2)
    twice = NoRepeats(("a0", "b0"), times=2)
    problem = problem_of(dinner.changed(rules=(*dinner.rules[:1], twice)))
    assert problem.limits.times.tolist() == [2]
    assert problem.limits.members.tolist() == [[1, 1, 0]]


def test_what_is_lost_when_parties_meet_is_what_their_guests_know_of_each_other():
    dinner = party_dinner((2, 2, 1), (3, 3), 2)
    people = [guest.id for guest in dinner.guests]
    knows = [("a0", "b0"), ("a1", "b0"), ("b1", "c0")]
    again = Dinner.of(
        dinner.guests, dinner.tables, 2, knows=knows, meet="table", rules=dinner.rules
    )
    problem = party_problem_of(again, party_of(again))
    assert people == ["a0", "a1", "b0", "b1", "c0"]
    assert problem.known_other.tolist() == [1, 0, 2, 1]
    assert problem.known.tolist() == [2, 2, 1, 1]
    assert not len(problem_of(again).known)


def test_no_array_is_of_parties_by_parties():
    names = [f"Guest {number}" for number in range(4000)]
    bound = [Together((one, two)) for one, two in zip(names[::2], names[1::2], strict=True)]
    dinner = Dinner.of(names, "400x10", 3, rules=bound)
    problem = party_problem_of(dinner, party_of(dinner))
    state = party_state_of(problem, first_tables(problem, np.random.default_rng(1)))
    arrays = [
        one for part in (*problem, *state) for one in (part if isinstance(part, tuple) else (part,))
    ]
    assert max(np.asarray(one).size for one in arrays) < 20_000
