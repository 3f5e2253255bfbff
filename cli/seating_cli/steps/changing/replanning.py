"""The steps of `seating replan`: understand what is not as planned, search, tell, write."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import numpy as np

from seating.changes.lock import still_there
from seating.changes.locked_seats import locked_seats
from seating.evening.evening_changes import EveningChanges
from seating.intake import Intake, read_dinner
from seating.intake.evening.said_at_the_door import SaidAtTheDoor, evening_changes
from seating.outputs.choices.print_table import place_in, read_print_table
from seating.outputs.products import templates
from seating.outputs.reprint import FOLDER, reprint
from seating.outputs.rewrite_plan import made_of_it
from seating.outputs.writing.write_folder import write_folder
from seating.people.pairs import Ints
from seating.planfile import NAME, PlanFile
from seating.planfile.read_plan import plan_at
from seating_cli.exit_codes import BROKEN, GOOD, INTERRUPTED
from seating_cli.interrupt import stopped_by_interrupt
from seating_cli.progress import MakingLine
from seating_cli.steps.changing.editing import HowToEdit, opened
from seating_cli.steps.changing.writing_changes import (
    say_change,
    status_of,
    who_asks,
    write_change,
    written_document,
)
from seating_cli.steps.planning import compiling_told
from seating_cli.terminal import cells, note, say, say_json, say_written
from seating_solvers.planning.changed_report import changed_report
from seating_solvers.replanning.changes_told import added_told, changes_told
from seating_solvers.replanning.replan import ADD, Replanned, replan
from seating_solvers.replanning.replan_document import replan_document
from seating_solvers.replanning.replan_text import menu_text, moves_text, told_text
from seating_solvers.replanning.thin_tables import thin_told, without_thin_tables
from seating_solvers.running.budget import Budget

USUAL_SECONDS = 2.0
WORDS = ("first", "absent", "late", "leaves", "add", "replace", "close", "open")
"""Options that say what is not as planned."""

NOTHING_SAID = "nothing is said to be otherwise than planned; the plan is looked at anew."
NOTHING_TO_PRINT = "Nothing has to be printed again."
DRY_RUN = "Nothing was written (--dry-run)."


def run(path: Path, **options: Any) -> int:
    """Plan the rest of an evening; the options are those of `seating replan`."""
    before = opened(path, HowToEdit(dry_run=options["dry_run"], quiet=options["quiet"]))
    plan = before.plan
    listed = _listed(before, options)
    said = SaidAtTheDoor(**{word: options[word] for word in WORDS}, guests=listed)
    changes, found_out = evening_changes(plan, said)
    # what tables its guests would need is nothing here
    notes = [] if listed is None else [one for one in listed.notes if one != listed.room]
    for sentence in [] if options["quiet"] else [*notes, *found_out]:
        note(sentence)
    found, thin, stopped = _found(before, changes, options)
    changes = found.changes
    told = changes_told(plan.dinner, found.dinner, changes)
    told += added_told(found.chosen.plan, found.changes)
    if not options["as_json"] and not options["quiet"]:
        _say(found, told, thin)
    document = {**replan_document(found, told), "thin": thin}
    if options["dry_run"]:
        if options["as_json"]:
            say_json({**document, "written": False})
        elif not options["quiet"]:
            note(DRY_RUN)
        return _status(found, stopped)
    after = _changed(before, found, options)
    made = list(made_of_it(plan_at(path).resolve().parent))
    written = write_change(path, before, after, options["quiet"])
    again = _reprinted(written.folder, before, after, made, options) if options["reprint"] else []
    if options["as_json"]:
        printed = {"reprint": [str(file) for file in again]} if options["reprint"] else {}
        say_json({**document, "written": True, **written_document(written), **printed})
    elif not options["quiet"]:
        say_change(written)
        if again:
            say_written(again[0].parent, again)
        elif options["reprint"]:
            say(NOTHING_TO_PRINT)
    return _status(found, stopped) or status_of(written)


def _listed(before: PlanFile, options: dict[str, Any]) -> Intake | None:
    if options["guests"] is None:
        return None
    dinner = before.plan.dinner
    return read_dinner(
        options["guests"],
        courses=[course.name for course in dinner.courses],
        encoding=options["encoding"],
        columns=options["columns"],
        sheet=options["sheet"],
        hidden=options["hidden"],
        unsure=options["unsure"],
        split_names=options["split_names"],
        companions=options["companions"],
    )


def _found(
    before: PlanFile, changes: EveningChanges, options: dict[str, Any]
) -> tuple[Replanned, list[str], bool]:
    """What was found, what is to be told of thin tables, and whether the host ended it."""
    found, stopped = _searched(before, changes, options)
    without = without_thin_tables(found)
    joined = None
    if without is not None and not stopped:
        joined, stopped = _searched(before, without, options)
    if joined is not None and options["join"]:
        return joined, [], stopped
    return found, thin_told(found, joined), stopped


def _searched(
    before: PlanFile, changes: EveningChanges, options: dict[str, Any]
) -> tuple[Replanned, bool]:
    """What was found, and whether the host ended it."""
    quiet = options["quiet"]
    with stopped_by_interrupt(note) as stop:
        found = replan(
            before.plan,
            changes,
            _budget(options),
            options["seed"],
            held=locked_seats(before.plan, before.locks),
            moved=_moved(before),
            cards=options["cards"],
            extra_seats=options["extra_seats"] or ADD,
            workers=options["workers"],
            stop=stop,
            compiling=lambda: None if quiet else note(compiling_told()),
        )
    return found, stop.is_set()


def _moved(before: PlanFile) -> Ints:
    """How often each guest was moved already."""
    times = before.log.times_moved()
    return np.array([times[guest.id] for guest in before.plan.dinner.guests], dtype=np.int64)


def _budget(options: dict[str, Any]) -> Budget:
    seconds, iterations = options["seconds"], options["iterations"]
    if seconds is None and iterations is None:
        seconds = USUAL_SECONDS
    return Budget(seconds, iterations)


def _say(found: Replanned, told: list[str], thin: list[str]) -> None:
    say(told_text(told or [NOTHING_SAID.capitalize()], cells()))
    say()
    say(menu_text(found, cells()))
    if thin:
        say()
        say(told_text(thin, cells()))
    moves = moves_text(found, cells())
    if moves:
        say()
        say(moves)


def _changed(before: PlanFile, found: Replanned, options: dict[str, Any]) -> PlanFile:
    plan = found.chosen.plan
    return before.changed(
        _asked(options),
        plan=plan,
        report=changed_report(before.plan, before.report, found.chosen.verdict),
        locks=still_there(before.locks, plan.dinner),
        by=who_asks(options["by"]),
    )


def _reprinted(
    folder: Path, before: PlanFile, after: PlanFile, made: list[str], options: dict[str, Any]
) -> list[Path]:
    """What has to be printed again, in a folder of its own; what was there goes to its previous."""
    place = place_in(str(folder / NAME))
    settings = read_print_table(after.report.print, folder, place, templates())
    with MakingLine(options["quiet"]):
        files = reprint(before.plan, after.plan, made, settings, before.log)
    if not files:
        return []
    return write_folder(folder / FOLDER, files, force=True)


def _asked(options: dict[str, Any]) -> str:
    """What was asked, as it was written."""
    parts = ["replan"]
    for word in (*WORDS, "guests", "cards", "extra_seats"):
        given = options[word]
        values = given if isinstance(given, tuple) else [given]
        name = "--from" if word == "first" else f"--{word.replace('_', '-')}"
        parts += [f"{name} {shlex.quote(str(value))}" for value in values if value is not None]
    return " ".join([*parts, *(["--join"] if options["join"] else [])])


def _status(found: Replanned, stopped: bool) -> int:
    if stopped:
        return INTERRUPTED
    return BROKEN if found.chosen.score.broken else GOOD
