"""The steps of `seating movement`: read, find and write, tell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from seating.intake import Intake, read_dinner
from seating.outputs.products import DATA, only_data
from seating.outputs.terminal import dinner_text, verdict_text
from seating.outputs.terminal.dinner_text import columns_told
from seating_cli.exit_codes import BROKEN, GOOD, INCOMPLETE, INTERRUPTED
from seating_cli.interrupt import stopped_by_interrupt
from seating_cli.options import print_choices
from seating_cli.steps.planning import TerminalListener
from seating_cli.steps.reading import reading_options
from seating_cli.terminal import cells, note, paint, say, say_json, say_written
from seating_solvers.planning.movement_document import movement_document
from seating_solvers.planning.movement_text import movement_text
from seating_solvers.planning.notes import notes_before
from seating_solvers.planning.plan_movement import (
    PlannedMovement,
    numbered_guests,
    plan_movement,
)
from seating_solvers.planning.plan_request import PlanRequest, plan_request

FOLDER = Path("movement")
USUAL = ("movement", "seat-cards", "carried", "guides", "csv")


def run(guests: str | None, **options: Any) -> int:
    """Find a movement; the options are those of `seating movement`, and so is the exit status."""
    counted = guests is not None and guests.isascii() and guests.isdigit()
    intake = _read(guests, options, counted)
    request = _request(intake, options, counted)
    as_json, quiet = options["as_json"], options["quiet"]
    dinner = intake.dinner
    listener = TerminalListener(
        dinner.talk.meet == "table", quiet, len(dinner.interest) > 0, request.budget.seconds
    )
    with stopped_by_interrupt(listener.line.say) as stop:
        if not quiet:
            _introduce(intake, request, as_json)
        moved = plan_movement(
            intake, request, options["way"], listener, stop, as_fits=not options["to"]
        )
    if as_json:
        say_json(movement_document(moved))
    elif not quiet:
        _tell(moved)
    if stop.is_set():
        return INTERRUPTED
    if moved.planned.incomplete:
        return INCOMPLETE
    return BROKEN if moved.planned.failed else GOOD


def _read(guests: str | None, options: dict[str, Any], counted: bool) -> Intake:
    what = numbered_guests(guests) if counted and guests is not None else guests
    return read_dinner(what, **reading_options(options))


def _request(intake: Intake, options: dict[str, Any], counted: bool) -> PlanRequest:
    return plan_request(
        intake,
        seconds=options["seconds"],
        iterations=options["iterations"],
        seed=options["seed"],
        folder=options["output"] or _folder(intake, counted),
        products=options["to"] or _usual(intake),
        for_host=options["for_"] == "host",
        printing=print_choices(options),
        force=options["force"],
        of_movement=True,
    )


def _usual(intake: Intake) -> tuple[str, ...]:
    return DATA if only_data(len(intake.dinner.guests)) else USUAL


def _folder(intake: Intake, counted: bool) -> Path:
    """Beside the guest list, and called like it."""
    if counted or intake.source == "-":
        return FOLDER
    path = Path(intake.source)
    return path.with_name(f"{path.stem}-movement")


def _introduce(intake: Intake, request: PlanRequest, as_json: bool) -> None:
    for sentence in notes_before(intake, request):
        note(sentence)
    if not as_json:
        say(dinner_text(intake.dinner, columns_told(intake.known_by), cells()))
        say()


def _tell(moved: PlannedMovement) -> None:
    planned = moved.planned
    say(movement_text(moved, cells()))
    say()
    say(verdict_text(planned.verdict, planned.report, planned.baseline, cells(), paint=paint()))
    say()
    say_written(planned.folder, planned.files)
