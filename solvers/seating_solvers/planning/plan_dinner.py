"""The road from a request to files: search, judge, make, write."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

from seating.intake import Intake
from seating.outputs.choices.print_table import print_table
from seating.outputs.make_products import make_products, unprintable
from seating.outputs.products import PRODUCTS
from seating.outputs.terminal.verdict_text import Meeting
from seating.outputs.write_folder import write_all
from seating.planfile import PlanReport
from seating.score.random_baseline import Baseline, random_baseline
from seating.score.score import Verdict
from seating_solvers.planning.dinner_with_keys import dinner_with_keys
from seating_solvers.planning.listener import Listener
from seating_solvers.planning.notes import notes_after
from seating_solvers.planning.plan_report import report_of
from seating_solvers.planning.plan_request import PlanRequest
from seating_solvers.planning.until_all_met import has_all_met, meeting_of
from seating_solvers.running.result import Result


@dataclass(frozen=True, eq=False)
class PlannedDinner:
    """A dinner that was planned and written.

    Parameters
    ----------
    intake : Intake
        The dinner as it was read.
    result : Result
        The plan, and what the search found out.
    files : list of Path
        What was written.
    """

    intake: Intake
    result: Result
    files: list[Path]

    @property
    def verdict(self) -> Verdict:
        """How good the plan is."""
        return self.result.verdict

    @cached_property
    def report(self) -> PlanReport:
        """How it came about."""
        return report_of(self.result)

    @cached_property
    def baseline(self) -> Baseline:
        """What random seating would give."""
        return random_baseline(self.result.plan.dinner)

    @cached_property
    def meeting(self) -> Meeting | None:
        """Who has still to meet, where everyone is to meet everyone."""
        return meeting_of(self.result) if self.intake.everyone else None

    @cached_property
    def failed(self) -> bool:
        """Whether a rule is broken, or somebody has still to meet who should have met."""
        unmet = self.intake.everyone and not has_all_met(self.result)
        return bool(self.result.score.broken) or unmet


def plan_dinner(
    intake: Intake,
    request: PlanRequest,
    listener: Listener | None = None,
    stop: threading.Event | None = None,
) -> PlannedDinner:
    """Plan a dinner and write what was asked for, all of it or nothing.

    Parameters
    ----------
    intake : Intake
    request : PlanRequest
    listener : Listener, optional
        Told how far it is.
    stop : threading.Event, optional
        Set it from elsewhere to end the search soon; the best plan so far is written.

    Raises
    ------
    Contradiction
        If rules contradict each other, unless best effort was asked for.
    InputError
        If something cannot be printed, or the folder cannot be written.
    OSError
        If the disk is full, and the like.
    """
    hears = listener or Listener()
    dinner = dinner_with_keys(intake.dinner, request.folder, request.seed)
    intake = replace(intake, dinner=dinner)
    result = search(intake, request, hears, stop or threading.Event())
    files = _make(request, result, hears)
    # what an older plan left there and this one does not make would be of another plan
    older = [product.file for product in PRODUCTS.values()] if request.force else []
    written = write_all(request.folder, files, request.force, remove=older)
    if not hears.quiet:
        for sentence in notes_after(result, intake.everyone):
            hears.note(sentence)
    return PlannedDinner(intake, result, written)


def search(
    intake: Intake, request: PlanRequest, listener: Listener, stop: threading.Event
) -> Result:
    """The best plan that the budget finds, judged.

    Parameters
    ----------
    intake : Intake
    request : PlanRequest
    listener : Listener
    stop : threading.Event
        Ends it soon.

    Raises
    ------
    Contradiction
        As `plan_dinner`.
    """
    with listener.searching():
        return _solver_of(intake, request, listener)(
            intake.dinner,
            request.budget,
            request.seed,
            solver=request.solver,
            workers=request.workers,
            progress=listener.progress,
            stop=stop,
            compiling=listener.compiling,
        )


def _solver_of(intake: Intake, request: PlanRequest, listener: Listener) -> Callable[..., Result]:
    """What plans: kernels take long to import, so that only what is used is."""
    if intake.everyone:
        from seating_solvers.everyone import meet_everyone

        return partial(meet_everyone, found=listener.all_meet)
    from seating_solvers import solve

    return partial(solve, best_effort=request.best_effort)


def _make(request: PlanRequest, result: Result, listener: Listener) -> dict[str, bytes]:
    """Contents by file name, after notes on what cannot be printed."""
    products, plan, settings = request.products, result.plan, request.settings
    report = report_of(result, print_table(settings, request.folder))
    if not listener.quiet:
        for sentence in unprintable(products, plan, settings):
            listener.note(sentence)
    with listener.making():
        return make_products(products, plan, report, settings, listener.begun)
