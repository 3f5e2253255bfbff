"""Tables for rules about neighbours."""

from collections.abc import Callable, Sequence

import pytest

from seating import Dinner, Plan, Table
from seating.rules import Rule
from tests.seating.rules.kept import NAMES


@pytest.fixture
def long_table() -> Callable[[Rule, Sequence[int]], list[str]]:
    """A function that seats the guests in one row, and says how a rule is broken."""

    def broken(rule: Rule, seats: Sequence[int]) -> list[str]:
        dinner = Dinner.of(NAMES, (Table("Row", 6, "top"),), ("Soup",), rules=(rule,))
        return [one.what for one in rule.breaks(Plan.of(dinner, [seats]))]

    return broken
