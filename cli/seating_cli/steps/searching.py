"""Looking for the plan: budget, progress, Ctrl-C and the first compilation."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from seating_cli.progress import ProgressLine

if TYPE_CHECKING:
    from seating import Dinner
    from seating_solvers import Budget, Result

USUAL_SECONDS = 10.0
COMPILING = "Compiling the search, once after installing; it can take half a minute."


def budget_of(seconds: float | None, iterations: int | None) -> Budget:
    """The budget that the options ask for; ten seconds when they ask for nothing.

    With iterations alone there is no clock, so that the run is exactly repeatable.
    """
    from seating_solvers import Budget

    if seconds is None and iterations is None:
        seconds = USUAL_SECONDS
    return Budget(seconds=seconds, iterations=iterations)


def _say_found(line: ProgressLine, courses: int) -> None:
    """On a terminal, that a plan is at hand; Ctrl-C keeps it."""
    if line.shown:
        line.say(f"All meet in {courses} courses; looking for fewer. Ctrl-C keeps these.")


def search(
    dinner: Dinner,
    budget: Budget,
    line: ProgressLine,
    stop: threading.Event,
    *,
    seed: int,
    solver: str,
    workers: int | None,
    quiet: bool,
    best_effort: bool = False,
    everyone: bool = False,
) -> Result:
    """The best plan that the budget finds.

    Parameters
    ----------
    dinner : Dinner
    budget : Budget
    line : ProgressLine
        Shows where the search stands.
    stop : threading.Event
        Ends it soon.
    seed, solver, workers
        As `seating_solvers.solve`.
    quiet : bool
        Do not say that the first search compiles.
    best_effort : bool, optional
        Plan a dinner whose rules contradict each other too.
    everyone : bool, optional
        As few courses as it takes until everyone has met, whatever the dinner has.

    Raises
    ------
    Contradiction
        If rules contradict each other, unless it is `best_effort`.
    KeyboardInterrupt
        If it was stopped while there was nothing to write.
    """
    from seating_solvers import Contradiction

    try:
        with line:
            return _way(line, everyone, best_effort)(
                dinner,
                budget,
                seed,
                solver=solver,
                workers=workers,
                progress=line,
                stop=stop,
                compiling=None if quiet else partial(line.say, COMPILING),
            )
    except Contradiction as found:
        if found.conflict is None and stop.is_set():
            raise KeyboardInterrupt from None
        raise


def _way(line: ProgressLine, everyone: bool, best_effort: bool) -> Callable[..., Result]:
    """What plans: kernels take long to import, so that only what is used is."""
    if everyone:
        from seating_solvers.everyone import meet_everyone

        return partial(meet_everyone, found=partial(_say_found, line))
    from seating_solvers import solve

    return partial(solve, best_effort=best_effort)
