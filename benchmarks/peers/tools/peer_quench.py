"""Asks quench (MIT, https://pypi.org/project/quench/): annealing, course by course.

As its own page does: groups of one size, a history of who shared one that counts against
sharing one again, and rules as constraints. Acquaintances count like earlier courses. It takes
moves and no seconds, so that a few moves are timed first.
"""

import time
from collections.abc import Iterator
from itertools import combinations
from typing import Any

from benchmarks.peers.tools.exchange import Met, Question, Tables, answer, asked

TRIAL = 100
"""Moves that are timed."""


def courses(question: Question) -> Iterator[Tables]:
    """Each course in turn, in its share of the seconds."""
    from quench import Entity, Slot, Solver

    people = [Entity(guest) for guest in range(question.guests)]
    tables = [Slot(table, capacity=seats) for table, seats in enumerate(question.tables)]
    met = Met(question)
    for course in range(question.courses):
        scorer = _scorer(question, tables, met)

        def solve(moves: int, seed: int, scorer: Any = scorer) -> Any:
            solver = Solver(people, tables, scorer, init="balanced", iterations=moves)
            return solver.solve(seed=seed).best_state

        began = time.perf_counter()
        solve(TRIAL, 0)
        each = (time.perf_counter() - began) / TRIAL
        moves = max(int(question.left(course) / each), TRIAL)
        state = solve(moves, question.seed * question.courses + course)
        seated = [[one.id for one in state.group(table)] for table in tables]
        met.add(seated)
        yield seated


def _scorer(question: Question, tables: list[Any], met: Met) -> Any:
    from quench import Scorer, hard, soft

    def repeats(state: Any) -> float:
        found = 0
        for table in tables:
            here = sorted(one.id for one in state.group(table))
            found += sum(pair in met.pairs for pair in combinations(here, 2))
        return float(found)

    def broken(state: Any) -> bool:
        at = {one.id: table.id for one, table in state.items()}
        parted = any(len({at[guest] for guest in some}) > 1 for some in question.together)
        met_there = any(len({at[guest] for guest in some}) < len(some) for some in question.apart)
        return parted or met_there

    constraints = [soft(repeats, weight=1.0, name="repeats")]
    if question.together or question.apart:
        constraints.append(hard(broken, name="rules"))
    return Scorer(constraints)


if __name__ == "__main__":
    question = asked()
    answer(question, courses(question), "quench")
