"""What of the room makes rules contradict."""

import pytest

from seating import Apart, At, Dinner, Together
from seating_solvers.cpsat.contradictions.reasons import reasons
from seating_solvers.cpsat.effort import Effort

NAMES = ["Ana", "Bo", "Cy", "Dee", "Eve", "Fay"]


@pytest.mark.parametrize(
    ("rules", "facts"),
    [
        ([At(str(number), "1") for number in range(1, 5)], ["table 1 has 3 seats"]),
        ([Together(("1", "2", "3", "4"))], ["no table has more than 3 seats"]),
        ([Apart(("1", "2", "3"))], ["there are 2 tables"]),
        ([Apart(("1", "2")), Together(("1", "2"))], []),
    ],
)
def test_facts_are_what_more_of_would_help(rules, facts):
    dinner = Dinner.of(NAMES, "2x3", rules=rules)
    assert list(reasons(dinner, range(len(rules)), Effort(work=30))) == facts


def test_there_is_one_course():
    from seating.rules import MustMeet

    rules = [MustMeet(("1", "2")), MustMeet(("1", "3")), Apart(("2", "3"))]
    dinner = Dinner.of(NAMES, "2x3", 1, rules=rules)
    assert list(reasons(dinner, range(3), Effort(work=30))) == ["there is 1 course"]
