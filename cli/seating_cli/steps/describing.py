"""The steps of `seating guests`: read a list, tell what was understood of it."""

from __future__ import annotations

from typing import Any

from seating.people.graph_figures import figures_of
from seating_cli.exit_codes import GOOD
from seating_cli.steps.reading import read_intake
from seating_cli.terminal import cells, note, say, say_json
from seating_solvers.planning.guests_document import guests_document, list_notes
from seating_solvers.planning.guests_text import guests_text


def run(guests: str | None, as_json: bool, **options: Any) -> int:
    """Tell what was understood of a guest list."""
    intake = read_intake(guests, options)
    figures = figures_of(intake.dinner.acquaintances)
    if as_json:
        say_json(guests_document(intake, figures))
        return GOOD
    for sentence in list_notes(intake):
        note(sentence)
    say(guests_text(intake, figures, cells()))
    return GOOD
