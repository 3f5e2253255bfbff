"""The steps of `seating guests`: read a list, tell what was understood of it."""

from __future__ import annotations

from typing import Any

from seating.intake import Intake
from seating.people.graph_figures import figures_of
from seating.words.errors import InputError
from seating_cli.exit_codes import GOOD
from seating_cli.steps.reading import read_intake
from seating_cli.terminal import cells, note, paint, say, say_json
from seating_solvers.planning.guests_document import guests_document, list_notes
from seating_solvers.planning.guests_text import guests_text


def run(guests: str | None, as_json: bool, pairs: bool = False, **options: Any) -> int:
    """Tell what was understood of a guest list."""
    intake = read_intake(guests, options)
    if pairs:
        _say_pairs(intake, as_json)
        return GOOD
    figures = figures_of(intake.dinner.acquaintances)
    if as_json:
        say_json(guests_document(intake, figures))
        return GOOD
    for sentence in list_notes(intake):
        note(sentence)
    say(guests_text(intake, figures, cells(), paint()))
    return GOOD


def _say_pairs(intake: Intake, as_json: bool) -> None:
    """Print who met whom at earlier evenings, pair by pair."""
    from seating.outputs.data.history_csv import history_csv

    if intake.history is None or not intake.history.there:
        hint = "--history PLAN names them; a folder of plans will do"
        raise InputError("there is no earlier evening", value="--pairs", hint=hint)
    if as_json:
        raise InputError("--json has the pairs already", value="--pairs", hint="leave one out")
    for sentence in list_notes(intake):
        note(sentence)
    say(history_csv(intake.dinner, intake.history).rstrip("\n"))
