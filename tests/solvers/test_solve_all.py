"""Many dinners: each result is that of `solve`, in order or as it comes, and Ctrl-C loses none."""

import multiprocessing
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import pytest

from seating import Dinner
from seating.words.errors import InputError
from seating_solvers import Budget, Result, solve, solve_all
from seating_solvers.running.when_to_stop import Watch

NAMES = [str(number) for number in range(1, 25)]
SWEEP = [Dinner.of(NAMES, "4x6", courses) for courses in (2, 3, 4)]
FEW = Budget(seconds=None, iterations=60_000)


@pytest.fixture(scope="module")
def one_by_one():
    return [solve(dinner, FEW, 7, workers=1) for dinner in SWEEP]


MODULE = sys.modules["seating_solvers.solve_all"]  # the function bears its name


def gathered(results, found):
    """Put results into a list one by one, for what comes before an error to be in it."""
    for one in results:
        found.append(one)
    return ()


def same(found, other):
    return (found.plan.seats == other.plan.seats).all() and found.score == other.score


def test_each_is_what_solve_finds_in_order(one_by_one):
    found = list(solve_all(SWEEP, FEW, 7, workers=2))
    assert [number for number, _ in found] == [0, 1, 2]
    assert all(same(one, other) for (_, one), other in zip(found, one_by_one, strict=True))
    assert [one.plan.dinner for _, one in found] == SWEEP


def test_processes_find_the_same(one_by_one):
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as processes:
        found = dict(solve_all(SWEEP, FEW, 7, executor=processes, in_order=False))
    assert sorted(found) == [0, 1, 2]
    assert all(same(found[number], other) for number, other in enumerate(one_by_one))
    assert found[1].stopped == one_by_one[1].stopped
    assert found[1].iterations == one_by_one[1].iterations


def test_dinners_are_taken_as_they_are_needed(monkeypatch):
    monkeypatch.setattr(MODULE, "AHEAD", 2)
    taken = []

    def dinners():
        for number in range(6):
            taken.append(number)
            yield SWEEP[0]

    results = solve_all(dinners(), FEW, 7, workers=1)
    assert next(results)[0] == 0
    assert len(taken) <= 4
    assert [number for number, _ in results] == [1, 2, 3, 4, 5]


def test_one_that_cannot_be_planned_is_told_in_its_turn():
    no_dinner: Any = None
    results = solve_all([SWEEP[0], no_dinner, SWEEP[1]], FEW, 7, workers=1)
    assert next(results)[0] == 0
    with pytest.raises(AttributeError):
        next(results)


def sizes(dinners, moves):
    numbered = list(enumerate(dinners))
    tasks = list(MODULE._tasks(numbered, moves))
    assert [one for task in tasks for one in task] == numbered
    return [len(task) for task in tasks]


def test_what_takes_little_time_goes_to_a_worker_together():
    many = [SWEEP[0]] * 37
    assert sizes(many, 500_000) == [2] * 18 + [1]
    assert sizes(many * 4, 500_000) == [4] * 37
    assert sizes(many * 4, 2_000_000) == [1] * 148
    assert sizes(many * 4, None) == [1] * 148
    large = Dinner.of([str(number) for number in range(1_001)], "1001x1", 1)
    assert sizes([*many, large], 500_000) == [1] * 38
    assert sizes([], 500_000) == []


def test_together_they_are_found_as_each_by_itself(monkeypatch, one_by_one):
    monkeypatch.setattr(MODULE, "TASKS", 2)
    found = dict(solve_all(SWEEP * 3, FEW, 7, workers=2, in_order=False))
    assert sorted(found) == list(range(9))
    assert all(same(one, one_by_one[number % 3]) for number, one in found.items())
    assert all(one.plan.dinner is SWEEP[number % 3] for number, one in found.items())


def test_one_of_several_that_cannot_be_planned_is_told_in_its_turn(monkeypatch):
    real = MODULE.solve

    def solved(dinner, *given, **options):
        if dinner is SWEEP[1]:
            raise InputError("no such dinner")
        return real(dinner, *given, **options)

    monkeypatch.setattr(MODULE, "TASKS", 1)
    monkeypatch.setattr(MODULE, "solve", solved)
    found: list[tuple[int, Result]] = []
    with pytest.raises(InputError, match="no such dinner"):
        found.extend(gathered(solve_all(SWEEP, FEW, 7, workers=1), found))
    assert [number for number, _ in found] == [0]


def test_of_several_those_that_have_not_begun_are_left_out_when_all_is_to_end(monkeypatch):
    stop = threading.Event()

    def solved(dinner, *given, **options):
        stop.set()
        return solve(dinner, *given, **options)

    monkeypatch.setattr(MODULE, "solve", solved)
    watch = Watch(FEW, stop)
    assert len(MODULE._solved(MODULE._Task(SWEEP, watch, 7, {}))) == 1
    watch.stop_file.close()


class _Untouched:
    def __dask_tokenize__(self):
        raise AssertionError("looked through")


def test_a_cluster_names_a_task_without_looking_through_its_dinners():
    tokenize = pytest.importorskip("dask.base").tokenize
    untouched: Any = _Untouched()
    task = MODULE._Task([untouched], untouched, 7, {})
    assert tokenize(MODULE._solved, task) != tokenize(MODULE._solved, task)


def test_an_option_that_solve_refuses_is_refused():
    with pytest.raises(InputError, match="no such solver"):
        list(solve_all(SWEEP, FEW, solver="guess"))


def test_a_stop_keeps_what_is_solved_and_begins_no_more():
    stop, found = threading.Event(), []
    many = Budget(seconds=None, iterations=10**12)
    easy = Dinner.of(NAMES[:16], "4x4", meet="table")
    hard = Dinner.of(NAMES[:20], "4x5", 4)
    for number, one in solve_all([easy, hard, hard], many, workers=1, stop=stop):
        found.append((number, one.stopped))
        stop.set()
    assert found[0] == (0, "bound")
    assert found[1:] in ([], [(1, "interrupted")])
    assert stop.is_set()


def test_ctrl_c_yields_what_is_solved_first(monkeypatch, one_by_one):
    real, calls = MODULE.wait, []

    def interrupted(running, **named):
        calls.append(named)
        done = real(running, timeout=60)
        if len(calls) == 1:
            raise KeyboardInterrupt
        return done

    monkeypatch.setattr(MODULE, "wait", interrupted)
    found: list[tuple[int, Result]] = []
    with pytest.raises(KeyboardInterrupt):
        found.extend(gathered(solve_all(SWEEP, FEW, 7, workers=1), found))
    assert [number for number, _ in found] == [0, 1, 2]
    assert all(same(one, other) for (_, one), other in zip(found, one_by_one, strict=True))
