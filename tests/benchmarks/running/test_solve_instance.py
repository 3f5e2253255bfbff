"""What the process that solves an instance leaves: its seats, and its part of a row."""

import time
from dataclasses import replace

import numpy as np
import pytest

import seating_solvers
from benchmarks.cases.case import Case
from benchmarks.cases.case_rule import CaseRule
from benchmarks.instances.instance import Instance, always
from benchmarks.running import solve_instance as module
from benchmarks.running.solve_instance import solve_instance

CASE = Case(12, (4, 4, 4), 2)
ONE = Instance("golfer/3x4x2", always(CASE), seconds=5.0, plain=0.0)


@pytest.fixture
def solved(monkeypatch, tmp_path):
    def solved(instance, solver="auto"):
        monkeypatch.setattr(module, "instance_named", {instance.name: instance}.__getitem__)
        row = solve_instance(instance.name, 1, solver, tmp_path / "seats.npy", time.time())
        return row, np.load(tmp_path / "seats.npy")

    return solved


def test_seats_and_figures_are_of_one_plan(solved):
    row, seats = solved(ONE)
    assert seats.shape == (2, 12)
    assert (row["score"], row["bound"], row["new_pairs"]) == (33.0, 33.0, 33)
    assert (row["stopped"], row["broken"], row["guests"]) == ("bound", 0, 12)
    assert row["trace"][-1][1] == row["score"] > row["random"] > 0
    assert row["kept_seconds"] is not None
    assert row["plain"] is None


def test_plain_annealing_has_the_ceiling_of_the_instance_unless_it_has_its_own(solved):
    assert solved(replace(ONE, plain=None))[0]["plain"]["ceiling"] == 5.0
    assert solved(replace(ONE, plain=4.0))[0]["plain"]["ceiling"] == 4.0
    assert solved(replace(ONE, plain=4.0), solver="anneal")[0]["plain"] is None


def test_what_rules_need_is_compiled_before_the_clock_runs(monkeypatch, solved):
    asked = []

    def noted(dinner, budget, seed, **settings):
        asked.append((len(dinner.rules), budget.iterations))
        return solve(dinner, budget, seed, **settings)

    solve = seating_solvers.solve
    monkeypatch.setattr(seating_solvers, "solve", noted)
    ruled = replace(CASE, rules=(CaseRule("apart", (0, 1)),))
    row, _ = solved(replace(ONE, make=always(ruled), seconds=0.5))
    assert asked == [(1, 1), (1, None)]
    assert row["seconds"] + row["prepare_seconds"] < row["whole_seconds"]
    assert row["rules"] == 1
    solved(replace(ONE, seconds=0.5))
    assert asked[2:] == [(0, None)]
