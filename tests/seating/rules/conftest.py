"""Tables for rules about neighbours."""

from collections.abc import Callable, Sequence

import pytest

from seating import Dinner, Plan, Table
from seating.rules import Rule
from tests.seating.rules.kept import NAMES


@pytest.fixture
def long_dinner() -> Dinner:
    """Return a dinner of one course at six seats in one row."""
    return Dinner.of(NAMES, (Table("Row", 6, "top"),), ("Soup",))


@pytest.fixture
def long_table(long_dinner) -> Callable[[Rule, Sequence[int]], list[str]]:
    """Return a function that seats the guests in one row, and says how a rule is broken."""

    def broken(rule: Rule, seats: Sequence[int]) -> list[str]:
        plan = Plan.of(long_dinner.changed(rules=(rule,)), [seats])
        return [one.what for one in rule.breaks(plan)]

    return broken
