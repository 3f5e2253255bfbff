import pytest
from ortools.sat.python import cp_model

from seating import Dinner
from seating.dinner.even_spread import even_spread
from seating_solvers.cpsat.dinner_model import dinner_model

NAMES = [str(number) for number in range(6)]


@pytest.mark.parametrize(
    ("dinner", "least"),
    [
        (Dinner.of(NAMES[:4], "2x2", 3, meet="table"), 0),
        (Dinner.of(NAMES[:4], "2x2", 4, meet="table"), 2),
        (Dinner.of(NAMES[:3], "2x2", 2, meet="table"), 4),
        (Dinner.of(NAMES[:2], "1x2", 3, meet="table"), 4),
    ],
)
def test_the_model_counts_what_cannot_be_had_by_all(dinner, least):
    model = dinner_model(dinner, even_spread(dinner), strict=True, uneven=True)
    model.model.minimize(model.unevenness)
    solver = cp_model.CpSolver()
    assert solver.solve(model.model) == cp_model.OPTIMAL
    assert round(solver.objective_value) == least


def test_without_being_asked_it_counts_nothing():
    dinner = Dinner.of(NAMES, "2x3", 2)
    assert dinner_model(dinner, even_spread(dinner), strict=True).unevenness == 0
