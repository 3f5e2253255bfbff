"""Small dinners of which every rule is one array kind, for tests of what can be kept."""

from hypothesis import assume
from hypothesis import strategies as st

from seating import Dinner
from seating.rules import Present, Rule
from tests.naive_kinds import Asked
from tests.solvers.cpsat.every_plan import count
from tests.solvers.kinds import bound_dinners

MOST_PLANS = 400


@st.composite
def ruled_dinners(draw) -> Dinner:
    """Dinners of few plans."""
    dinner: Dinner = draw(bound_dinners(most=5))
    assume(count(dinner) <= MOST_PLANS)
    rules: list[Rule] = [rule for rule in dinner.rules if isinstance(rule, Present)]
    for rule in dinner.rules:
        if isinstance(rule, Asked):
            rules += [Asked((kind,)) for kind in rule.asked]
    return dinner.changed(rules=tuple(rules))
