"""Groups that all sit apart: what is added says nothing new, and says it sooner."""

import pytest
from ortools.sat.python import cp_model

from seating import Apart, Dinner
from seating.dinner.even_spread import any_spread
from seating_solvers.cpsat.kinds.clique_constraints import all_apart
from seating_solvers.cpsat.model.asked_rules import asked_rules
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.model.slack import Counted, Kept, Slack, Strict


def rows_added(rules, slack, guests=8, tables="3x4"):
    """How many constraints are added to the model of a dinner."""
    names = [str(number) for number in range(guests)]
    dinner = Dinner.of(names, tables, 1, rules=rules)
    model, asked = cp_model.CpModel(), asked_rules(dinner)
    places = Places(model, dinner, any_spread(dinner), asked)
    before = len(model.proto.constraints)
    all_apart(places, slack(model), asked)
    return len(model.proto.constraints) - before


def strict(_) -> Slack:
    return Strict()


def test_one_at_most_sits_at_each_table():
    assert rows_added([Apart(("1", "2", "3"))], strict) == 3
    assert rows_added([Apart(("1", "2", "3"))], lambda model: Kept(model, [0])) == 3


def test_more_than_there_are_tables_cannot_be():
    assert rows_added([Apart(("1", "2", "3", "4"))], strict) == 1


@pytest.mark.parametrize(
    "rules", [[Apart(("1", "2"))], [Apart(("1", "2")), Apart(("2", "3")), Apart(("1", "3"))]]
)
def test_pairs_by_themselves_are_left_as_they_are(rules):
    assert rows_added(rules, strict) == 0


def test_nothing_is_added_where_rules_are_broken_at_a_price():
    assert rows_added([Apart(("1", "2", "3"))], Counted) == 0
