"""The steps of `seating season`: read, plan the evenings that are left, write, tell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from seating.outputs.documents.season_document import season_document
from seating.outputs.terminal.season_text import season_text
from seating_cli.exit_codes import BROKEN, GOOD, INCOMPLETE, INTERRUPTED
from seating_cli.interrupt import stopped_by_interrupt
from seating_cli.steps.planning import TerminalListener
from seating_cli.terminal import cells, note, say, say_json, say_written
from seating_solvers.season.run_season import PlannedSeason, run_season
from seating_solvers.season.season_request import season_request


def run(file: Path, as_json: bool, quiet: bool, **options: Any) -> int:
    """Plan a season; the options are those of `seating season`, and so is the exit status."""
    request = season_request(
        file,
        go_on=options["go_on"],
        attended=options["attended"],
        folder=options["output"],
        seconds=options["seconds"],
        iterations=options["iterations"],
        seed=options["seed"],
        workers=options["workers"],
        products=options["to"],
        force=options["force"],
    )
    listener = TerminalListener(False, quiet)
    with stopped_by_interrupt(listener.line.say) as stop:
        done = run_season(request, listener, stop)
    for sentence in [] if quiet else done.notes:
        note(sentence)
    if as_json:
        say_json(season_document(done.saved, done.plans, done.notes))
    elif not quiet:
        _tell(done)
    if stop.is_set():
        return INTERRUPTED
    if done.planned is None:
        return GOOD
    if done.planned.incomplete:
        return INCOMPLETE
    return BROKEN if done.planned.failed else GOOD


def _tell(done: PlannedSeason) -> None:
    say(season_text(done.saved, done.plans, cells()))
    say()
    say_written(done.request.folder, done.files)
    if done.planned is not None:
        say_written(done.planned.folder, done.planned.files)
