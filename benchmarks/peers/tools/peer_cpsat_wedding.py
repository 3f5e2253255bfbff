"""The textbook model of seats at a wedding, course by course, by CP-SAT (Apache License 2.0).

Bellows and Peterson, Finding an optimal seating chart, 2012, as OR-Tools shows it: whether a guest
sits at a table, whether two share one, and the sum of what pairs who share one are worth. Here a
pair is worth 1 until it has met; written anew from that description. A seating at random is its
hint; where no plan of a course is found in its share of the seconds, it is given twice as many.
"""

import random
from collections.abc import Iterator
from itertools import combinations
from typing import Any

from benchmarks.peers.tools.exchange import Met, Question, Tables, answer, asked

WORKERS = 2


def courses(question: Question) -> Iterator[Tables]:
    """Each course in turn, in its share of the seconds."""
    met = Met(question)
    for course in range(question.courses):
        seated = _course(question, met, question.left(course), question.seed + course)
        met.add(seated)
        yield seated


def _course(question: Question, met: Met, seconds: float, seed: int) -> Tables:
    from ortools.sat.python import cp_model

    model = cp_model.CpModel()
    guests, tables = range(question.guests), range(len(question.tables))
    sits = {(g, t): model.new_bool_var(f"{g} at {t}") for g in guests for t in tables}
    for guest in guests:
        model.add_exactly_one(sits[guest, table] for table in tables)
    for table, seats in enumerate(question.tables):
        model.add(sum(sits[guest, table] for guest in guests) <= seats)
    for some in question.together:
        for one, two in combinations(some, 2):
            for table in tables:
                model.add(sits[one, table] == sits[two, table])
    for some in question.apart:
        for table in tables:
            model.add_at_most_one(sits[guest, table] for guest in some)
    order = random.Random(seed).sample(guests, question.guests)
    places = [table for table, seats in enumerate(question.tables) for _ in range(seats)]
    for guest, place in zip(order, places, strict=False):
        model.add_hint(sits[guest, place], True)
    model.maximize(sum(_shared(model, sits, tables, met, question.guests)))
    solver = _solved(model, seconds, seed)
    return [[guest for guest in guests if solver.value(sits[guest, table])] for table in tables]


def _solved(model: Any, seconds: float, seed: int) -> Any:
    """The solver, after it has found a plan."""
    from ortools.sat.python import cp_model

    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = WORKERS
    solver.parameters.random_seed = seed
    status = solver.solve(model)
    while status == cp_model.UNKNOWN:  # not even the hint was looked at: a plan is needed to go on
        solver.parameters.max_time_in_seconds *= 2
        status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        raise SystemExit("no plan of a course keeps the rules")
    return solver


def _shared(model: Any, sits: Any, tables: range, met: Met, guests: int) -> Iterator[Any]:
    """For each pair who have not met and each table, whether both sit there."""
    for one, two in combinations(range(guests), 2):
        if (one, two) not in met:
            for table in tables:
                both = model.new_bool_var(f"{one} and {two} at {table}")
                model.add_implication(both, sits[one, table])
                model.add_implication(both, sits[two, table])
                yield both


if __name__ == "__main__":
    question = asked()
    answer(question, courses(question), "ortools")
