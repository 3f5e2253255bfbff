from hypothesis import given, settings

from seating import Dinner, Plan, Stays, judge
from seating.dinner.even_spread import any_spread
from seating.rules import Apart, At, ChangesTable, Together
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.fewest_broken import fewest_broken
from tests.solvers.cpsat.every_plan import every_plan
from tests.solvers.cpsat.ruled import ruled_dinners


@settings(max_examples=40)
@given(ruled_dinners())
def test_no_plan_breaks_less(dinner):
    found = fewest_broken(dinner, Effort(work=60))
    assert found is not None
    verdict = judge(Plan(dinner, found.seats))
    least = min(judge(plan).score.broken for plan in every_plan(dinner, any_spread(dinner)))
    assert verdict.score.broken == found.broken == found.bound == least
    broken = {id(rule) for rule, _ in verdict.breaks}
    assert broken == {id(dinner.rules[rule]) for rule in found.given_up}


def test_the_rule_that_clashes_most_is_given_up():
    rules = [
        Together(("1", "2")),
        Together(("1", "3")),
        Apart(("2", "3")),
        At("1", "2"),
        Stays("1"),
    ]
    rules += [ChangesTable(("1",))]
    dinner = Dinner.of([str(number) for number in range(8)], "2x4", courses=2, rules=rules)
    found = fewest_broken(dinner, Effort(work=60))
    assert found is not None
    assert found.given_up == (2, 5)
    assert found.broken == 3
