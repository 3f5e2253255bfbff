import pytest
from ortools.sat.python import cp_model

from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.run_model import run_model


def pigeons(count: int) -> cp_model.CpModel:
    """So many pigeons in one hole less; each in one of them, and no two in one."""
    model = cp_model.CpModel()
    holes = [[model.new_bool_var("") for _ in range(count - 1)] for _ in range(count)]
    for row in holes:
        model.add_bool_or(row)
    for column in zip(*holes, strict=True):
        for place, one in enumerate(column):
            for other in column[:place]:
                model.add_bool_or([~one, ~other])
    return model


def test_a_question_is_answered():
    answer = run_model(pigeons(4), Effort(work=1))
    assert answer.told
    assert answer.impossible
    assert not answer.found


def test_without_work_nothing_is_told():
    answer = run_model(pigeons(30), Effort(work=0))
    assert not answer.told


def test_runs_share_the_work_there_is():
    effort = Effort(work=1)
    run_model(pigeons(6), effort)
    assert effort.work < 1


def test_it_ends_when_it_is_over():
    looks = []

    def over() -> bool:
        looks.append(True)
        return len(looks) > 2

    answer = run_model(pigeons(40), Effort(over=over))
    assert not answer.found


def test_what_goes_wrong_in_a_run_is_told():
    class Wrong(cp_model.CpSolverSolutionCallback):
        def on_solution_callback(self) -> None:
            raise ValueError("wrong")

    model = cp_model.CpModel()
    model.maximize(model.new_int_var(0, 9, ""))
    with pytest.raises(ValueError, match="wrong"):
        run_model(model, Effort(work=1), Wrong())
