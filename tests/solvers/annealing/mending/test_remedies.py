from itertools import pairwise

from seating import AtLeast, AtMost, Dinner, Guest, InTurn, NeverAt
from seating.rules.shared.those import Those
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.mending.remedies import remedies_of

GUESTS = [Guest(f"Guest {number}", fields={"role": "hg"[number % 2]}) for number in range(6)]


def rows(start, values):
    """Compressed rows as lists."""
    return [values[one:other].tolist() for one, other in pairwise(start)]


def remedies(*rules, courses=2):
    return remedies_of(problem_of(Dinner.of(GUESTS, "2x3", courses, rules=rules)))


def test_seats_that_a_guest_may_take_are_found_by_rule():
    found = remedies(NeverAt("1", ("1",)))
    assert rows(found.spot_start, found.spot) == [[0, 1, 2, 3, 4, 5], [3, 4, 5]]


def test_seats_that_break_fewest_are_found_where_all_break_some():
    found = remedies(NeverAt("1", ("1",)), NeverAt("1", ("2",)))
    assert rows(found.spot_start, found.spot)[1:] == [[0, 1, 2, 3, 4, 5]]


def test_seats_taken_in_turn_are_found_by_kind():
    found = remedies(InTurn((Those(),)))
    assert rows(found.turn_start, found.turn) == [[0, 3], [1, 4], [2, 5]]


def test_guests_who_count_are_found_by_tally():
    found = remedies(AtMost("role", 2))
    assert rows(found.member_start, found.member) == [[0, 2, 4], [1, 3, 5]] * 2


def test_tallies_of_which_a_table_asks_for_some_are_found_by_course_and_table():
    first = ("Main",)
    found = remedies(AtLeast("role", "h", tables=("2",)), AtMost("role", 2, "g", courses=first))
    tallies = rows(found.member_start, found.member)
    asked = rows(found.asked_start, found.asked)
    assert [[tallies[row] for row in some] for some in asked] == [[], [[0, 2, 4]]] * 2


def test_without_rules_there_is_nothing_to_look_up():
    found = remedies()
    assert not len(found.member)
    assert not len(found.asked)
    assert not len(found.turn)
