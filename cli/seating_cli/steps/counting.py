"""The steps of `seating courses`: read, plan each number of courses, tell."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import Any

from seating.dinner.first_courses import first_courses
from seating.intake import Intake
from seating.outputs.terminal import dinner_text
from seating.outputs.terminal.dinner_text import columns_told
from seating.outputs.writing.claimed_folder import ClaimedFolder
from seating_cli.exit_codes import GOOD, INTERRUPTED
from seating_cli.interrupt import stopped_by_interrupt
from seating_cli.options import print_choices
from seating_cli.steps.planning import TerminalListener
from seating_cli.steps.reading import read_intake
from seating_cli.terminal import cells, note, paint, say, say_json, say_written
from seating_solvers.courses.all_courses import AllCourses
from seating_solvers.courses.count_courses import count_courses
from seating_solvers.courses.courses_document import courses_document
from seating_solvers.courses.courses_files import NAMES, courses_files
from seating_solvers.courses.courses_text import courses_text
from seating_solvers.planning.plan_request import budget_of, print_settings
from seating_solvers.running.budget import Budget


def run(guests: str | None, **options: Any) -> int:
    """Tell what each number of courses brings; the options are those of `seating courses`."""
    intake = read_intake(guests, options)
    settings = print_settings(intake, print_choices(options))
    budget = budget_of(options["seconds"], options["iterations"])
    folder: Path | None = options["output"]
    as_json, quiet = options["as_json"], options["quiet"]
    most = options["most"]
    if not quiet:
        _introduce(intake, most, as_json)
    with _claimed(folder, intake, options["force"]) as claimed:
        courses = _counted(intake, budget, most, options)
        written: list[Path] = []
        if claimed is not None:
            written = claimed.write(courses_files(courses, settings))
    if as_json:
        say_json(courses_document(courses, intake.notes, map(str, written)))
    elif not quiet:
        say(courses_text(courses, cells(), paint()))
        if folder is not None:
            say()
            say_written(folder, written)
    return INTERRUPTED if courses.interrupted else GOOD


def _claimed(folder: Path | None, intake: Intake, force: bool) -> Any:
    """The folder for pictures, looked at before the search; nothing where none is asked for."""
    if folder is None:
        return nullcontext()
    return ClaimedFolder(folder, NAMES, force=force, inputs=intake.inputs)


def _introduce(intake: Intake, most: int, as_json: bool) -> None:
    for sentence in intake.notes:
        note(sentence)
    if not as_json:
        told = columns_told(intake.known_by)
        courses = "1 course" if most == 1 else f"1 to {most} courses"
        say(dinner_text(intake.dinner, told, cells(), courses))
        say()


def _counted(intake: Intake, budget: Budget, most: int, options: dict[str, Any]) -> AllCourses:
    dinner = first_courses(intake.dinner, most)
    pairs, weighs = dinner.talk.meet == "table", len(dinner.interest) > 0
    listener = TerminalListener(pairs, options["quiet"], weighs)
    with stopped_by_interrupt(listener.line.say) as stop, listener.searching():
        counts = count_courses(
            dinner,
            budget,
            options["seed"],
            workers=options["workers"],
            progress=listener.progress,
            stop=stop,
            compiling=listener.compiling,
        )
        return AllCourses(dinner, counts, stop.is_set())
