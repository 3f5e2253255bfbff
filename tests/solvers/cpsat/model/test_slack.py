"""By how much rules may be broken."""

from ortools.sat.python import cp_model

from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.model.slack import Counted, Kept, Strict
from seating_solvers.cpsat.run_model import run_model


def ask(model, slack):
    """Two numbers from 0 to 9 that are to be 3 at most and do add up to 8; a rule for each."""
    numbers = [model.new_int_var(0, 9, "") for _ in range(2)]
    model.add(sum(numbers) == 8)
    for rule, number in enumerate(numbers):
        model.add(number <= 3 + slack.amount(rule, 9))


def test_strictly_it_cannot_be():
    model = cp_model.CpModel()
    ask(model, Strict())
    assert run_model(model, Effort(work=1)).impossible


def test_at_a_price_the_least_is_found():
    model = cp_model.CpModel()
    counted = Counted(model)
    ask(model, counted)
    model.minimize(counted.total)
    assert run_model(model, Effort(work=1)).solver.objective_value == 2


def test_only_some_rules_may_be_broken():
    model = cp_model.CpModel()
    counted = Counted(model, [1])
    ask(model, counted)
    assert list(counted.amounts) == [1]
    model.minimize(counted.total)
    assert run_model(model, Effort(work=1)).solver.objective_value == 2
    assert counted.broken(0) is False


def test_rules_that_are_kept_are_not_broken():
    for both in (False, True):
        model = cp_model.CpModel()
        kept = Kept(model, [0, 1])
        ask(model, kept)
        model.add(kept.keep[0] == 1)
        model.add(kept.keep[1] == int(both))
        assert run_model(model, Effort(work=1)).found != both
