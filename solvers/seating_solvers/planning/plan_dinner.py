"""The road from a request to files: search, judge, make, write."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

from seating.dinner.dinner import Dinner
from seating.dinner.maybes import spreads_maybes, without_maybes_spread
from seating.dinner.plan import Plan
from seating.intake import Intake
from seating.outputs.choices.print_table import print_table
from seating.outputs.make_products import make_products, unprintable
from seating.outputs.terminal.verdict_text import Meeting
from seating.planfile import NAME, PlanReport
from seating.score.random_baseline import Baseline, random_baseline
from seating.score.score import Verdict, judge
from seating_solvers.bounds import upper_bounds
from seating_solvers.planning.chance_beside import chance_beside
from seating_solvers.planning.dinner_with_keys import dinner_with_keys
from seating_solvers.planning.listener import Listener
from seating_solvers.planning.notes import notes_after
from seating_solvers.planning.plan_report import repeatable, report_of
from seating_solvers.planning.plan_request import PlanRequest
from seating_solvers.planning.until_all_met import has_all_met, meeting_of
from seating_solvers.planning.write_files import reason_of, write_files
from seating_solvers.running.contradiction import Contradiction
from seating_solvers.running.result import Result

NOT_SPREAD = (
    "Guests who may stay away cannot be spread evenly over the tables beside all other rules: they "
    "sit where it suits the others."
)


@dataclass(frozen=True, eq=False)
class PlannedDinner:
    """A dinner that was planned and written.

    Parameters
    ----------
    intake : Intake
        The dinner as it was read.
    result : Result
        The plan, and what the search found out.
    folder : Path
        Where it was written: what was asked for, unless something came into the way meanwhile.
    files : list of Path
        What was written.
    not_made : mapping of str to str
        Files that could not be made, and why.
    elsewhere : bool
        Whether it is not the folder that was asked for.
    chance : Future of Baseline, optional
        What random seating would give, where that was worked out meanwhile.
    """

    intake: Intake
    result: Result
    folder: Path
    files: list[Path]
    not_made: dict[str, str]
    elsewhere: bool
    chance: Future[Baseline] | None = None

    @property
    def incomplete(self) -> bool:
        """Whether something is not there, or not where it was asked for."""
        return bool(self.not_made) or self.elsewhere

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
        return self.chance.result() if self.chance else random_baseline(self.result.plan.dinner)

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
    """Plan a dinner and write what was asked for, in one step.

    A file that cannot be made is left out and told of, so that the search is not in vain; so is
    a folder into whose way something came during the search, and another is written beside it.

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
        If the folder cannot be written, or another run is about to.
    OSError
        If the disk has no room for the plan itself, and the like.
    """
    hears = listener or Listener()
    wanted = not (hears.quiet or intake.everyone)
    with request.claimed() as claimed, chance_beside(intake.dinner, wanted) as chance:
        dinner = dinner_with_keys(intake.dinner, request.folder, request.seed)
        intake = replace(intake, dinner=dinner)
        if request.keep is not None:
            result = kept(intake, request, hears, stop or threading.Event())
        elif intake.given is None:
            result = search(intake, request, hears, stop or threading.Event())
        else:
            result = as_given(Plan(dinner, intake.given))
        files, not_made = make_files(request, result, hears)
        folder, written, no_room = write_files(claimed, files, hears)
        not_made |= no_room
    elsewhere = folder != request.folder
    for name, reason in not_made.items():
        hears.note(f"{name} could not be made: {reason}")
    if not hears.quiet:
        for sentence in (*claimed.notes, *notes_after(result, intake.everyone)):
            hears.note(sentence)
    same = result.plan.dinner is dinner
    return PlannedDinner(
        intake, result, folder, written, not_made, elsewhere, chance if same else None
    )


def as_given(plan: Plan) -> Result:
    """A plan that somebody else made, judged.

    Parameters
    ----------
    plan : Plan
    """
    bound, pairs_bound = upper_bounds(plan.dinner, plan)
    return Result(
        plan=plan,
        verdict=judge(plan),
        bound=bound,
        pairs_bound=pairs_bound,
        stopped="",
        seconds=0.0,
        iterations=0,
        seed=0,
        solver="",
    )


def kept(intake: Intake, request: PlanRequest, listener: Listener, stop: threading.Event) -> Result:
    """A plan in which guests keep the seats of an earlier one, as far as that is worth it.

    Parameters
    ----------
    intake : Intake
    request : PlanRequest
        With the plan to keep.
    listener : Listener
        Told how many cards would bring how much.
    stop : threading.Event
        Ends the search soon.
    """
    from seating_solvers.replanning.keep_plan import keep_plan
    from seating_solvers.replanning.replan_text import menu_told

    assert request.keep is not None
    found = keep_plan(
        intake.dinner,
        request.keep,
        request.budget,
        request.seed,
        cards=request.cards,
        workers=request.workers,
        stop=stop,
        compiling=listener.compiling,
    )
    step = found.menu.chosen(request.cards)
    listener.note(menu_told(found.menu, step))
    made = as_given(step.plan)
    return replace(
        made,
        stopped=found.stopped,
        iterations=found.iterations,
        seconds=found.seconds,
        seed=request.seed,
        solver="keep",
    )


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
    try:
        found = _searched(intake, request, listener, stop, intake.dinner)
        if not found.score.broken or not _only_maybes(found):
            return found
    except Contradiction:
        if not any(map(spreads_maybes, intake.dinner.rules)):
            raise
    listener.note(NOT_SPREAD)
    bare = without_maybes_spread(intake.dinner)
    return _searched(intake, request, listener, stop, bare)


def _only_maybes(found: Result) -> bool:
    """Whether no rule is broken but how guests who may stay away are spread."""
    return all(spreads_maybes(rule) for rule, _ in found.verdict.breaks)


def _searched(
    intake: Intake,
    request: PlanRequest,
    listener: Listener,
    stop: threading.Event,
    dinner: Dinner,
) -> Result:
    with listener.searching():
        return _solver_of(intake, request, listener)(
            dinner,
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


def make_files(
    request: PlanRequest, result: Result, listener: Listener
) -> tuple[dict[str, bytes], dict[str, str]]:
    """Contents by file name, and why others are not made, after notes on letters without a font.

    Parameters
    ----------
    request : PlanRequest
    result : Result
    listener : Listener
        Told what is made.
    """
    products, plan, settings = request.products, result.plan, request.settings
    report = report_of(result, print_table(settings, request.folder))
    if request.budget.seconds is None:
        report = repeatable(report)
    not_made: dict[str, str] = {}

    def failed(file: str, error: BaseException) -> None:
        if file == NAME:
            raise error  # without the plan there is nothing to keep
        not_made[file] = reason_of(error)

    try:
        notes = [] if listener.quiet else unprintable(products, plan, settings)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        notes = [f"Letters that no font has were not looked for: {reason_of(error)}"]
    for sentence in notes:
        listener.note(sentence)
    with listener.making():
        return make_products(products, plan, report, settings, listener.begun, failed), not_made
