"""What was understood of a guest list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seating.outputs.terminal.cells import cut, hang, pad, safe, table, wrap
from seating.outputs.terminal.history_text import history_text
from seating.outputs.terminal.paint import PLAIN, Paint
from seating.words.figures import counted, figure
from seating.words.names import listed

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.intake import Intake
    from seating.people.graph_figures import GraphFigures

LONGEST = 24
NAMED = 5
LABEL = 14


def guests_text(
    intake: Intake, figures: GraphFigures, cells: int = 80, paint: Paint = PLAIN
) -> str:
    """How many guests, what each column was understood as, who knows whom, and who met how often.

    Parameters
    ----------
    intake : Intake
    figures : GraphFigures
        Of the dinner's acquaintances.
    cells : int, optional
        Width of a line.
    paint : Paint, optional
        Colours, where there are any.
    """
    name = "standard input" if intake.source == "-" else intake.source
    head = f"{safe(name)}: {counted(len(intake.dinner.guests), 'guest')}"
    title, *columns = table(_columns(intake), cells).split("\n")
    parts = [
        "\n".join(wrap(head.split(" "), cells)),
        "\n".join([paint("head", title), *columns]),
        _acquaintances(intake, figures, cells),
    ]
    if intake.history is not None and intake.history.there:
        parts.append(history_text(intake.dinner, intake.history, cells))
    return "\n\n".join(parts)


def _columns(intake: Intake) -> list[list[str]]:
    rows = [["Column", "Understood as", "Filled", "For example"]]
    for one in intake.columns:
        meaning = one.understood_as if one.known else "kept as it is"
        filled = pad(f"{one.filled:,}", 6, right=True)
        rows.append([_short(one.header), meaning, filled, _short(one.example)])
    return rows


def _short(text: str) -> str:
    return cut(safe(text), LONGEST)


def _acquaintances(intake: Intake, figures: GraphFigures, cells: int) -> str:
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
        hang("  " + pad(label, LABEL), safe(text).split(" "), cells) for label, text in lines
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
    steps = figure(figures.distance)
    text = f"{steps} {'step' if steps == '1' else 'steps'} on average, within clusters"
    if figures.sampled:
        text += f" (measured from {counted(figures.starts, 'guest')} drawn at random)"
    return text
