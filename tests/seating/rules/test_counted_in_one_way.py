"""A rule is broken by as much as its kinds are, also where guests have no seat or are away."""

import random

import numpy as np
import pytest

from seating import Dinner, Guest, MustMeet, Plan, Present, SpreadEvenly, Table
from seating.rules import Rule
from tests import naive_kinds
from tests.seating.rules.every_form import DINNER, KEPT_ANYHOW, RULES

PLANS = 500


def random_plan(number: int, kind: str) -> Plan:
    """A plan of some guests, of whom some are away and some have no seat, and a rule of a kind."""
    dice = random.Random(f"{kind} {number}")
    count = dice.randint(4, 12)
    companies = [dice.choice(["Acme", "Bolt", ""]) for _ in range(count - 1)]
    guests = [Guest("Guest", fields={"company": company}) for company in ("Acme", *companies)]
    sizes = [dice.randint(1, 5) for _ in range(3)]
    tables = tuple(
        Table(str(one), size) for one, size in enumerate([*sizes, max(count - sum(sizes), 1)])
    )
    courses = ("Soup", "Fish", "Cake")
    away = [
        Present(str(one), tuple(dice.sample(courses, dice.randint(1, 3))))
        for one in range(1, count + 1)
        if dice.random() < 0.3
    ]
    if kind == "spread":
        asked: Rule = SpreadEvenly("company", dice.choice([None, "Acme"]))
    else:
        pair = dice.sample(range(1, count + 1), 2)
        asked = MustMeet(tuple(map(str, pair)), beside=dice.random() < 0.5)
    dinner = Dinner.of(guests, tables, courses).changed(rules=(*away, asked))
    seats = np.full((len(courses), count), -1)
    for course in range(len(courses)):
        there = np.flatnonzero(dinner.present[course])
        chosen = dice.sample(range(dinner.seat_count), len(there))
        seats[course, there] = [seat if dice.random() < 0.8 else -1 for seat in chosen]
    return Plan.of(dinner, seats.tolist())


@pytest.mark.parametrize("kind", ["spread", "meet"])
def test_a_rule_and_its_kinds_count_alike(kind):
    broken = 0
    for number in range(PLANS):
        plan = random_plan(number, kind)
        asked = plan.dinner.rules[-1]
        amount = sum(one.amount for one in asked.breaks(plan))
        kinds = asked.kinds(plan.dinner)
        assert amount == sum(naive_kinds.broken(plan, one) for one in kinds), number
        broken += amount > 0
    assert broken > PLANS / 5


@pytest.mark.parametrize("asked", RULES, ids=lambda one: one.called())
def test_every_rule_and_its_kinds_count_alike(asked):
    dinner, dice = DINNER.changed(rules=(asked,)), random.Random(asked.called())
    guests, room = len(dinner.guests), range(dinner.seat_count)
    met: set[int] = set()
    for _ in range(60):
        seats = np.array([dice.sample(room, guests) for _ in dinner.courses])
        missing = np.array([[dice.random() < 0.15 for _ in row] for row in seats])
        there = np.where(missing | ~dinner.present, -1, seats)  # no kind speaks of who is away
        plan = Plan.of(dinner, there.tolist())
        breaks = list(asked.breaks(plan))
        amount = sum(one.amount for one in breaks)
        assert amount == sum(naive_kinds.broken(plan, one) for one in asked.kinds(dinner))
        assert not any("None" in one.what for one in breaks)
        met.add(amount)
    assert met == {0} if asked in KEPT_ANYHOW else len(met) > 1
