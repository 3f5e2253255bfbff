"""Evenings as one dinner, and back."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating import Apart, At, AtMost, Dinner, Guest, NoRepeats, Stays, Together
from seating.dinner.joined_dinner import joined_dinner
from seating.score.random_baseline import random_plan


@given(seed=st.integers(0, 500))
def test_what_is_joined_is_split_again(seed):
    generator = np.random.default_rng(seed)
    names = [f"Guest {number}" for number in range(12)]
    dinners = []
    for tables in ("3x4", "1x8,1x4:long", "2x4,1x4:long"):
        there = [name for name in names if generator.random() < 0.8] or names[:1]
        generator.shuffle(there)
        dinners.append(Dinner.of(there, tables, int(generator.integers(1, 4))))
    plans = [random_plan(dinner, generator) for dinner in dinners]
    joined = joined_dinner(dinners)
    whole = joined.joined([plan.seats for plan in plans])
    assert all(
        (one == plan.seats).all() for one, plan in zip(joined.split(whole), plans, strict=True)
    )
    assert (whole.seats >= 0).sum() == sum((plan.seats >= 0).sum() for plan in plans)


def test_rules_are_carried_over_where_they_can_name_courses():
    guests = [Guest("Ana", fields={"team": "Red"}), Guest("Bo"), Guest("Cy")]
    rules = [
        Apart(("1", "2")),
        At("3", "2", courses=("Main",)),
        AtMost("team", 1, "Red"),
        Stays("1"),
        NoRepeats(),
    ]
    first = Dinner.of(guests, "2x2", 2, rules=rules)
    second = Dinner.of(["Bo", "Ana"], "1x2:long,1x4", 1, rules=[Together(("1", "2"))])
    dinner = joined_dinner([first, second], ["May", "June"], keep_rules=True).dinner
    told = [rule.sentence(dinner) for rule in dinner.rules]
    assert any("Ana and Bo" in one and "May · Main" in one for one in told)
    assert any(one.startswith("Cy") and one.endswith("May · Main") for one in told)
    assert any("Bo and Ana" in one and "June" in one for one in told)
    assert not any("keeps" in one for one in told)
