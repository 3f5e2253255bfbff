"""Compiling the kernels, once for an installation, outside of anybody's budget.

What a search needs depends on the dinner: with rules or without, with goals or without, with few
guests or many, with parties or without. Each is compiled when the first such dinner is planned.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from seating.dinner.dinner import Dinner
from seating_solvers.running.budget import Budget
from seating_solvers.running.when_to_stop import Watch
from seating_solvers.running.workers import THREADS


def needs_compiling(dinner: Dinner | None = None) -> bool:
    """Whether the first search of this installation will compile its kernels.

    Parameters
    ----------
    dinner : Dinner, optional
        What is searched for; a dinner without rules when left out.

    Returns
    -------
    bool
        True when no compiled code is kept for such dinners: it takes some seconds more, once.
    """
    from seating_solvers.annealing.kernels.entry_points import argument_types, perform
    from seating_solvers.running.kernels import is_kept

    return not is_kept(perform, *argument_types(dinner or _small()))


def warm(dinner: Dinner | None = None) -> None:
    """Compile the kernels now.

    Parameters
    ----------
    dinner : Dinner, optional
        For whose kind to compile; when left out, for dinners with rules and without, with parties,
        and for what prepares schedules.
    """
    from seating_solvers.annealing.kernels.entry_points import argument_types, perform

    if dinner is not None:
        perform.compile(argument_types(dinner))
        return
    from seating_solvers.parties.party_search import party_plan
    from seating_solvers.placing.perfect_plan import perfect_plan
    from seating_solvers.schedules import schedule

    for usual in (_small(), _small(ruled=True)):
        warm(usual)
    watch = Watch(Budget(seconds=None, iterations=100))
    perfect_plan(_small(), 0, watch.over)
    schedule(2, 2, 4)
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix=THREADS) as threads:
        party_plan(_small(), watch, 0, threads)


def _small(*, ruled: bool = False) -> Dinner:
    from seating.rules.apart import Apart

    names = ["Ana", "Bo", "Cy", "Di"]
    rules = (Apart(("1", "2")),) if ruled else ()
    return Dinner.of(names, "2x2", 2, knows=[("Bo", "Cy")], meet="table", rules=rules)
