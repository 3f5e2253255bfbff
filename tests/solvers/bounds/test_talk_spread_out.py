"""All talk of an evening at few tables, and who has less to gain from it."""

from seating import Acquaintances, Dinner, Together
from seating_solvers import Budget, solve
from seating_solvers.bounds.seats_at_a_table import seats_at_a_table
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.talk_spread_out import talk_spread_out

COUPLES = [(first, first + 1) for first in range(0, 12, 2)]


def spread_out(dinner):
    setting = BoundSetting.of(dinner)
    return talk_spread_out(setting, seats_at_a_table(setting).number).number


def dinner(room="1x12", courses=3, knows=(), together=()):
    rules = tuple(Together((str(one + 1), str(two + 1))) for one, two in together)
    asked = Dinner.of([f"G{n}" for n in range(12)], room, courses, rules=rules)
    return asked.changed(acquaintances=Acquaintances.of(12, knows)) if knows else asked


def test_one_course_of_strangers_is_what_seats_give():
    asked = dinner(courses=1)
    assert spread_out(asked) == seats_at_a_table(BoundSetting.of(asked)).number


def test_couples_take_the_seats_that_are_worth_least():
    """And a plan comes near it."""
    strangers, known = spread_out(dinner()), spread_out(dinner(knows=COUPLES))
    assert known < 0.97 * strangers
    found = solve(dinner(knows=COUPLES), Budget(seconds=None, iterations=40_000), 1, workers=1)
    assert 0.95 * known <= found.score.introductions <= known


def test_couples_who_stay_together_do_not_sit_at_two_tables():
    apart = spread_out(dinner("2x6", knows=COUPLES))
    together = spread_out(dinner("2x6", knows=COUPLES, together=COUPLES))
    assert together < apart


def test_among_empty_seats_nothing_is_said_of_where_couples_sit():
    loose = dinner("2x7", knows=COUPLES, together=COUPLES)
    assert spread_out(loose) == spread_out(dinner("2x7", knows=COUPLES))


def test_too_many_kinds_of_evenings_are_spread_flat():
    asked = dinner("1x12:u", courses=8)
    found = solve(asked, Budget(seconds=None, iterations=20_000), 1, workers=1)
    assert found.score.introductions <= spread_out(asked)
