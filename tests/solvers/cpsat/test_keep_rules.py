"""Whether the rules of some courses can all be kept."""

from hypothesis import given, settings

from seating import Apart, Dinner, Together
from seating.dinner.even_spread import any_spread
from seating.rules import Beside
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.keep_rules import keep_rules
from seating_solvers.cpsat.model.asked_rules import asked_rules
from tests.solvers.cpsat.every_plan import can_be_kept
from tests.solvers.cpsat.ruled import ruled_dinners


def kept(dinner):
    courses = range(len(dinner.courses))
    _, answer = keep_rules(
        dinner, asked_rules(dinner), courses, any_spread(dinner), Effort(work=30)
    )
    assert answer.told
    return answer.found


@settings(max_examples=25)
@given(ruled_dinners())
def test_it_is_so_just_where_a_plan_keeps_them(dinner):
    assert kept(dinner) == can_be_kept(dinner)


def test_tables_may_do_where_seats_do_not():
    rules = [Together(("1", "2", "3")), Beside(("1", "2"))]
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "1x3:top,1x2", 1, rules=rules)
    assert kept(dinner)
    # in a row of three somebody is in the middle, beside both others
    assert not kept(dinner.changed(rules=(*rules, Beside(("2", "3")), Beside(("1", "3")))))
    assert not kept(dinner.changed(rules=(*rules, Apart(("1", "2")))))
