"""The steps of `seating plan`: read, plan and write, tell."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

from seating.intake import Intake
from seating.outputs.terminal import dinner_text, verdict_text
from seating.outputs.terminal.dinner_text import columns_told
from seating.words.errors import Impossible
from seating_cli.exit_codes import BROKEN, GOOD, IMPOSSIBLE, INCOMPLETE, INTERRUPTED
from seating_cli.interrupt import stopped_by_interrupt
from seating_cli.options import print_choices
from seating_cli.progress import MakingLine, ProgressLine
from seating_cli.steps.reading import read_intake
from seating_cli.steps.showing import course_shown
from seating_cli.terminal import cells, note, paint, say, say_json, say_written, way_to_show
from seating_solvers.planning.contradiction_document import contradiction_document
from seating_solvers.planning.listener import Listener
from seating_solvers.planning.notes import notes_before
from seating_solvers.planning.plan_dinner import PlannedDinner, plan_dinner
from seating_solvers.planning.plan_document import plan_document
from seating_solvers.planning.plan_request import PlanRequest, plan_request
from seating_solvers.running.contradiction import Contradiction
from seating_solvers.running.kernel_folder import VARIABLE, choose_folder
from seating_solvers.running.result import Progress

MOST_TABLES_SHOWN, MOST_LINES_SHOWN = 2, 20
COMPILING = "Compiling the search, once after installing; it takes some ten seconds."
NOT_KEPT = (
    "Compiling the search, some ten seconds at each run, as it can be kept nowhere: "
    f"{VARIABLE}=DIR names a folder of your own for it."
)
WAY_OUT = "--best-effort plans the dinner all the same, and breaks as few rules as can be."


def compiling_told() -> str:
    """What takes so long, and whether it will at each run."""
    return COMPILING if choose_folder() else NOT_KEPT


class TerminalListener(Listener):
    """Shows on standard error how far a plan is.

    Parameters
    ----------
    counts_pairs : bool
        As for `ProgressLine`.
    quiet : bool
        Show and say nothing.
    weighs, seconds : optional
        As for `ProgressLine`.
    """

    def __init__(
        self,
        counts_pairs: bool,
        quiet: bool,
        weighs: bool = False,
        seconds: float | None = None,
    ) -> None:
        self.quiet = quiet
        self.line = ProgressLine(counts_pairs, quiet, weighs, seconds)
        self.making_line = MakingLine(quiet)

    def note(self, sentence: str) -> None:
        """Tell the host."""
        note(sentence)

    def searching(self) -> AbstractContextManager[Any]:
        """The progress line."""
        return self.line

    def compiling(self) -> None:
        """Say what takes so long."""
        if not self.quiet:
            self.line.say(compiling_told())

    def progress(self, now: Progress) -> None:
        """Show where the search stands."""
        self.line(now)

    def all_meet(self, courses: int) -> None:
        """On a terminal, say that a plan is at hand; Ctrl-C keeps it."""
        if self.line.shown:
            self.line.say(f"All meet in {courses} courses; looking for fewer. Ctrl-C keeps these.")

    def making(self) -> AbstractContextManager[Any]:
        """The line that says which file is being made."""
        return self.making_line

    def begun(self, file: str, number: int, count: int) -> None:
        """Show which file is being made."""
        self.making_line(file, number, count)


def run(guests: str | None, **options: Any) -> int:
    """Plan a dinner; the options are those of `seating plan`, and so is the exit status."""
    intake = read_intake(guests, options)
    request = _request(intake, options)
    as_json, quiet = options["as_json"], options["quiet"]
    try:
        return _plan(intake, request, as_json, quiet)
    except Contradiction as found:
        if not as_json:
            raise Impossible(f"{found}\n{WAY_OUT}") from found
        say_json(contradiction_document(intake, found.conflict))
        return IMPOSSIBLE


def _request(intake: Intake, options: dict[str, Any]) -> PlanRequest:
    return plan_request(
        intake,
        seconds=options["seconds"],
        iterations=options["iterations"],
        seed=options["seed"],
        solver=options["solver"],
        workers=options["workers"],
        best_effort=options["best_effort"],
        folder=options["output"],
        products=options["to"],
        for_host=options["for_"] == "host",
        printing=print_choices(options),
        force=options["force"],
        keep=options["keep"],
        cards=options["cards"],
    )


def _plan(intake: Intake, request: PlanRequest, as_json: bool, quiet: bool) -> int:
    dinner = intake.dinner
    pairs, weighs = dinner.talk.meet == "table", len(dinner.interest) > 0
    listener = TerminalListener(pairs, quiet, weighs, request.budget.seconds)
    with stopped_by_interrupt(listener.line.say) as stop:
        _introduce(intake, request, as_json, quiet)
        try:
            planned = plan_dinner(intake, request, listener, stop)
        except Contradiction as found:
            if found.conflict is None and stop.is_set():
                raise KeyboardInterrupt from None  # nobody waits for its name any more
            raise
    if as_json:
        say_json(plan_document(planned))
    elif not quiet:
        _tell(planned)
    if stop.is_set():
        return INTERRUPTED
    if planned.incomplete:
        return INCOMPLETE
    return BROKEN if planned.failed else GOOD


def _introduce(intake: Intake, request: PlanRequest, as_json: bool, quiet: bool) -> None:
    if quiet:
        return
    for sentence in notes_before(intake, request):
        note(sentence)
    if not as_json:
        courses = "as few courses as it takes" if intake.everyone else None
        say(dinner_text(intake.dinner, columns_told(intake.known_by), cells(), courses))
        say()


def _tell(planned: PlannedDinner) -> None:
    """Show the first tables, then the verdict, then what was written: the last is what is read."""
    verdict, report, baseline = planned.verdict, planned.report, planned.baseline
    way = way_to_show(planned.folder)
    lines = course_shown(verdict.plan, 0, MOST_TABLES_SHOWN, way).split("\n")
    say("\n".join(lines[:MOST_LINES_SHOWN]))
    if len(lines) > MOST_LINES_SHOWN:
        say(f"   … {way}")
    say()
    say(verdict_text(verdict, report, baseline, cells(), planned.meeting, paint()))
    say()
    say_written(planned.folder, planned.files)
