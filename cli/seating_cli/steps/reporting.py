"""The steps of `seating report`: read plans, count what they were worth, write and tell."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from seating.outputs.terminal.report_text import report_text
from seating_cli.exit_codes import GOOD
from seating_cli.options import print_choices
from seating_cli.terminal import cells, note, say, say_json, say_written
from seating_solvers.planning.report_plans import ReportedPlans, report_plans


def run(plans: Sequence[Path], as_json: bool, quiet: bool, **options: Any) -> int:
    """Tell what plans were worth."""
    wanted = options["to"]
    if wanted is None:
        wanted = [] if as_json and options["output"] is None else ["pdf"]
    reported = report_plans(
        plans,
        kinds=wanted,
        folder=options["output"],
        printing=print_choices(options),
        history_by=options["history_by"],
        force=options["force"],
    )
    for sentence in [] if quiet else reported.notes():
        note(sentence)
    written = reported.write() if reported.kinds else []
    if as_json:
        say_json(reported.document)
    elif not quiet:
        _tell(reported, written)
    return GOOD


def _tell(reported: ReportedPlans, written: list[Path]) -> None:
    say(report_text(reported.worth, reported.saved, reported.baseline, cells()))
    if written:
        say()
        say_written(reported.folder, written)
