"""The whole dinner as one constraint model: the definition of the problem.

Everyone who is there has one place (`places`); tables are evenly filled (`dinner.even_spread`);
every rule is kept, or broken by as little as can be (`kinds`); and then as little as can be
is lacking to the guests' goals, and introductions are as many as can be (`talk_constraints`).
Plans that differ only in what nobody could tell apart are the same to it (`break_symmetry`).
"""

from __future__ import annotations

from dataclasses import dataclass

from ortools.sat.python import cp_model

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import Spread
from seating_solvers.cpsat.kinds import post_constraints
from seating_solvers.cpsat.model.asked_rules import asked_rules
from seating_solvers.cpsat.model.break_symmetry import break_symmetry
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.model.slack import Counted, Strict
from seating_solvers.cpsat.model.talk_constraints import all_talk, reach_rows, shortfalls, worth_of
from seating_solvers.cpsat.model.unevenness_constraints import unevenness_of


@dataclass(frozen=True, eq=False)
class DinnerModel:
    """A dinner's model, with the levels of the score.

    Parameters
    ----------
    places : Places
    broken : linear expression
        By how much rules are broken: at least.
    shortfall : linear expression
        What guests lack to their goals: at least.
    introductions : linear expression
        In units of worth: at most.
    unevenness : linear expression
        At least; 0 where the model was not asked for it.
    """

    places: Places
    broken: cp_model.LinearExpr | int
    shortfall: cp_model.LinearExpr | int
    introductions: cp_model.LinearExpr | int
    unevenness: cp_model.LinearExpr | int = 0

    @property
    def model(self) -> cp_model.CpModel:
        """The constraint model."""
        return self.places.model


def dinner_model(
    dinner: Dinner, spread: Spread, strict: bool, *, uneven: bool = False
) -> DinnerModel:
    """The model of a dinner.

    Parameters
    ----------
    dinner : Dinner
    spread : Spread
        Least and most guests at each table.
    strict : bool
        Whether no rule may be broken.
    uneven : bool, optional
        Whether unevenness stands in the model too.
    """
    model, asked = cp_model.CpModel(), asked_rules(dinner)
    places = Places(model, dinner, spread, asked, everyone=True)
    counted = Counted(model)
    pairs = all_talk(places)
    reach_rows(places, pairs)
    gains = [worth_of(places, pair) for pair in pairs]
    interest = [dinner.interest[pair.first, pair.second] for pair in pairs]
    lacking = shortfalls(places, pairs)
    unevenness = unevenness_of(places, pairs) if uneven else 0
    break_symmetry(places, asked)
    post_constraints(places, Strict() if strict else counted, asked)
    return DinnerModel(
        places,
        counted.total,
        cp_model.LinearExpr.sum(lacking),
        cp_model.LinearExpr.weighted_sum(gains, interest),
        unevenness,
    )
