"""A few instances run as anyone would run them."""

import pytest

from benchmarks import folders
from benchmarks.__main__ import main
from benchmarks.instances.case import Case
from benchmarks.report.results_page import report
from benchmarks.running import machine, peers, runner, store
from benchmarks.running.comparisons import MOST_STEPS, annealed_only, plain_annealing, steps
from benchmarks.running.solve_instance import dinner_of, named
from seating.score.score import Score
from seating_solvers import Budget, Progress, solve, upper_bounds

COLUMNS = ("instance", "seed", "asked", "score", "bound", "seconds", "solver", "stopped")
QUICK = ("golfer/8x4x9", "office/invs13x3", "shapes/5x6x3", "perfect/7x4x9")


@pytest.fixture
def folder(monkeypatch, tmp_path):
    monkeypatch.setattr(folders, "RESULTS", tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", QUICK)
def test_reaches_the_goal(name):
    row = runner.measured(named(name), seed=1, solver="auto")
    assert row["agrees"]
    assert row["score"] == row["bound"]
    assert row["goal"] in (None, row["score"])


@pytest.mark.usefixtures("folder")
def test_runs_once_and_reports(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["benchmarks", "run", QUICK[0]])
    main()
    main()
    (row,) = store.rows()
    text = report()
    assert "all agree" in text
    assert "1 of 1 meet their bound" in text
    assert QUICK[0] in capsys.readouterr().out
    assert row["plain"]["ceiling"] == named(QUICK[0]).seconds
    assert 0 < row["random"] < row["score"] == row["trace"][-1][1]


@pytest.mark.usefixtures("folder")
def test_repeats_have_seeds_and_a_commit_of_their_own(monkeypatch):
    made = {"score": 1.0, "bound": 1.0, "goal": None, "seconds": 0.1, "solver": "", "stopped": ""}

    def measured(instance, seed, solver):
        return {**made, "instance": instance.name, "seed": seed, "asked": solver}

    monkeypatch.setattr(runner, "measured", measured)
    monkeypatch.setattr("sys.argv", ["benchmarks", "run", QUICK[0], "--repeat", "3", "--seed", "5"])
    main()
    main()
    assert [row["seed"] for row in store.rows()] == [5, 6, 7]
    assert len({row["commit"] for row in store.rows()}) == 1


def test_plain_annealing_is_compared_with_a_plan_that_was_found():
    dinner = dinner_of(Case(12, (4, 4, 4), 2))
    found = solve(dinner, Budget(seconds=None, iterations=200_000), 1)
    assert not annealed_only(found)
    plain = plain_annealing(dinner, found, 20.0)
    assert plain["score"] == found.score.expected == plain["trace"][-1][1]
    assert plain["reaches"] <= 20.0


def test_annealing_is_not_compared_with_itself():
    dinner = dinner_of(Case(11, (5, 6), 2))
    found = solve(dinner, Budget(seconds=None, iterations=50_000), 1, solver="anneal")
    assert annealed_only(found)
    plain = plain_annealing(dinner, found, 0.001)
    assert (plain["score"], plain["trace"]) == (found.score.expected, steps(found.trace))


def test_a_trace_keeps_its_last_step_and_is_not_long():
    score, bound = Score(0, 0, 5, 1), upper_bounds(dinner_of(Case(4, (2, 2), 1)))[0]
    short = steps([Progress(float(step), 0, score, bound) for step in range(3)])
    long = steps([Progress(float(step), 0, score, bound) for step in range(1000)])
    assert [step[0] for step in short] == [0, 1, 2]
    assert len(long) <= MOST_STEPS
    assert long[-1][0] == 999


def test_a_peer_that_is_not_there_is_left_out_with_a_reason(folder, monkeypatch, capsys):
    monkeypatch.setattr(peers, "ROOT", folder)
    monkeypatch.setattr("sys.argv", ["benchmarks", "run", QUICK[0], "--peer", "golfy"])
    monkeypatch.setattr(runner, "measured", lambda *_: {**dict.fromkeys(COLUMNS, 1), "goal": 1})
    main()
    assert "left out: golfy is not installed: python -m venv" in capsys.readouterr().out


def test_a_peer_is_judged_like_any_other(monkeypatch):
    case = named(QUICK[0]).make()
    tables = [list(range(first, first + 4)) for first in range(0, 32, 4)]
    told = {"tables": [tables] * case.courses, "seconds": 0.1, "version": "9", "memory_mib": 5}
    monkeypatch.setattr(peers, "_ask", lambda *_: told)
    row = peers.peer_measured(named(QUICK[0]), 1, "golfy")
    assert (row["score"], row["bound"], row["repeats"]) == (48.0, 432.0, 8 * 48)
    told["tables"] = [tables[:-1]] * case.courses
    with pytest.raises(peers.Skipped, match="made no plan"):
        peers.peer_measured(named(QUICK[0]), 1, "golfy")
    with pytest.raises(peers.Skipped, match="strangers at full tables"):
        peers.peer_measured(named("office/invs13x3"), 1, "golfy")


def test_what_is_measured_is_no_change_of_the_code(monkeypatch):
    def git(*words):
        return "" if ":!benchmarks/results" in words else "abc"

    monkeypatch.setattr(machine, "_git", git)
    assert machine.current_commit() == "abc"
    monkeypatch.setattr(machine, "_git", lambda *_: "abc")
    assert machine.current_commit() == "abc+"
    monkeypatch.setattr(machine, "_git", lambda *_: None)
    assert machine.current_commit() == "unknown"


def test_names_what_is_not_there(monkeypatch):
    monkeypatch.setattr("sys.argv", ["benchmarks", "run", "golver"])
    with pytest.raises(SystemExit, match="no such instance"):
        main()
