"""What counting calls impossible is impossible: a constraint model, and every plan, agree."""

import pytest
from hypothesis import given, settings

from seating import Dinner, NeverReturns, NoRepeats, Present
from seating_solvers import Contradiction
from seating_solvers.cpsat.contradictions.smallest_contradiction import possible
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.model.asked_rules import asked_rules
from seating_solvers.impossible.counted_evening import Evening
from seating_solvers.impossible.first_impossible import ARGUMENTS, impossible_by_counting
from seating_solvers.running.budget import Budget
from seating_solvers.solve import solve
from tests.dinners import dinners
from tests.solvers.cpsat.every_plan import can_be_kept
from tests.solvers.cpsat.ruled import ruled_dinners
from tests.solvers.impossible.tight_dinners import tight_dinners


def claims(dinner: Dinner):
    """What each argument says cannot be kept: the dinner with these rules alone."""
    evening = Evening(dinner, tuple(asked_rules(dinner)))
    for argument in ARGUMENTS:
        for found in argument(evening):
            assert found.why
            rules = [
                rule
                for number, rule in enumerate(dinner.rules)
                if number in found.rules | evening.closing or isinstance(rule, Present)
            ]
            yield dinner.changed(rules=tuple(rules))


@settings(max_examples=150)
@given(tight_dinners() | dinners(most=8))
def test_a_constraint_model_never_finds_seats_for_what_is_called_impossible(dinner):
    for claimed in claims(dinner):
        assert possible(claimed, None, Effort(work=2)) is not True


@settings(max_examples=50)
@given(ruled_dinners())
def test_no_plan_keeps_what_is_called_impossible(dinner):
    for claimed in claims(dinner):
        assert not can_be_kept(claimed)


SQUARE = Dinner.of(
    [f"Guest {number}" for number in range(16)], "4x4", 3, rules=[NoRepeats(), NeverReturns()]
)


def test_rules_that_the_argument_does_not_take_are_not_named():
    rules = [NeverReturns(), NoRepeats(), NoRepeats(times=2)]
    conflict = impossible_by_counting(SQUARE.changed(rules=tuple(rules)))
    assert conflict is not None
    assert conflict.rules == tuple(rules[:2])
    assert impossible_by_counting(SQUARE.changed(rules=(rules[0],))) is None
    assert impossible_by_counting(SQUARE.changed(rules=())) is None


def test_nothing_is_searched_for_where_numbers_are_against_it():
    with pytest.raises(Contradiction, match=r"4\s+tables\s+seat\s+12\s+of\s+16\s+guests"):
        solve(SQUARE, Budget(None, 1_000_000), best_effort=False)


def test_a_plan_that_breaks_something_is_known_to_have_to():
    square = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x2", 2, rules=SQUARE.rules)
    result = solve(square, Budget(None, 20_000))
    assert result.score.broken
    assert result.least_broken >= 1
