"""The steps of `seating guests`: read a list, tell what was understood of it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from seating import Dinner
from seating.intake import Intake
from seating.outputs.terminal.amounts import amount, counted
from seating.outputs.terminal.cells import hang, pad, safe, table, width
from seating.people.graph_figures import GraphFigures, figures_of
from seating.words.names import listed
from seating_cli.reports import dinner_document
from seating_cli.steps.reading import read_intake
from seating_cli.terminal import cells, note, say, say_json

LONGEST = 24
NAMED = 5
LABEL = 14


def run(guests: str | None, as_json: bool, **options: Any) -> int:
    """Tell what was understood of a guest list."""
    intake = read_intake(guests, options)
    figures = figures_of(intake.dinner.acquaintances)
    if as_json:
        say_json(_document(intake, figures))
        return 0
    for sentence in _notes(intake):
        note(sentence)
    name = "standard input" if intake.source == "-" else intake.source
    say(f"{safe(name)}: {counted(len(intake.dinner.guests), 'guest')}")
    say()
    say(table(_columns(intake)))
    say()
    say(_acquaintances(intake, figures))
    return 0


def _notes(intake: Intake) -> list[str]:
    """What is to be said of the list; nobody asked for tables."""
    return [sentence for sentence in intake.notes if sentence != intake.room]


def _columns(intake: Intake) -> list[list[str]]:
    rows = [["Column", "Understood as", "Filled", "For example"]]
    for one in intake.columns:
        meaning = one.understood_as if one.known else "kept as it is"
        filled = f"{one.filled:,}"
        rows.append([_cut(one.header), meaning, pad(filled, 6, right=True), _cut(one.example)])
    return rows


def _cut(text: str) -> str:
    shown = safe(text)
    if width(shown) <= LONGEST:
        return shown
    while width(shown) >= LONGEST:
        shown = shown[:-1]
    return shown + "…"


def _acquaintances(intake: Intake, figures: GraphFigures) -> str:
    pairs = f"{figures.pairs:,} know each other" if figures.pairs else "nobody knows anybody"
    lines = [
        ("People", f"{figures.people:,}"),
        ("Pairs", pairs),
        (
            "Known by",
            f"the same {listed(intake.known_by, 'or')}" if intake.known_by else "no column",
        ),
        ("Know nobody", _alone(intake.dinner, figures)),
        ("Clusters", _clusters(figures)),
        ("Distance", _distance(figures)),
    ]
    return "\n".join(
        hang("  " + pad(label, LABEL), safe(text).split(" "), cells()) for label, text in lines
    )


def _alone(dinner: Dinner, figures: GraphFigures) -> str:
    if not figures.alone:
        return "none: everyone knows somebody"
    count = f"{len(figures.alone):,}"
    if len(figures.alone) == figures.people or len(figures.alone) > NAMED:
        return count
    return f"{count}: {listed(dinner.label(guest) for guest in figures.alone)}"


def _clusters(figures: GraphFigures) -> str:
    if not figures.clusters:
        return "none"
    if len(figures.clusters) == 1:
        return f"one, of {counted(figures.clusters[0], 'guest')}"
    return f"{len(figures.clusters):,}, the largest of {counted(figures.clusters[0], 'guest')}"


def _distance(figures: GraphFigures) -> str:
    if figures.distance is None:
        return "none"
    text = f"{amount(round(figures.distance, 1))} steps on average, within clusters"
    if figures.sampled:
        text += f" (measured from {counted(figures.starts, 'guest')} drawn at random)"
    return text


def _document(intake: Intake, figures: GraphFigures) -> dict[str, Any]:
    dinner = intake.dinner
    return {
        **dinner_document(dinner),
        "source": intake.source,
        "columns": [asdict(column) for column in intake.columns],
        "known_by": list(intake.known_by),
        "acquaintances": {
            "people": figures.people,
            "pairs": figures.pairs,
            "know_nobody": [dinner.guests[guest].id for guest in figures.alone],
            "clusters": list(figures.clusters),
            "distance": figures.distance,
            "distance_measured_from": figures.starts,
        },
        "notes": _notes(intake),
    }
