"""What was understood of a guest list, for JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from seating.outputs.data.history_csv import history_rows
from seating.outputs.documents.dinner_document import dinner_document

if TYPE_CHECKING:
    from seating.intake import Intake
    from seating.people.graph_figures import GraphFigures


def guests_document(intake: Intake, figures: GraphFigures) -> dict[str, Any]:
    """The columns of a list, and who knows whom.

    Parameters
    ----------
    intake : Intake
    figures : GraphFigures
        Of the dinner's acquaintances.
    """
    guests = intake.dinner.guests
    return {
        **dinner_document(intake.dinner),
        "source": intake.source,
        "columns": [asdict(column) for column in intake.columns],
        "known_by": list(intake.known_by),
        "acquaintances": {
            "people": figures.people,
            "pairs": figures.pairs,
            "know_nobody": [guests[guest].id for guest in figures.alone],
            "clusters": list(figures.clusters),
            "distance": figures.distance,
            "distance_measured_from": figures.starts,
        },
        "history": _history(intake),
        "notes": list_notes(intake),
    }


def _history(intake: Intake) -> dict[str, Any] | None:
    """Who met whom at earlier evenings, or None without any."""
    if intake.history is None or not intake.history.there:
        return None
    return {
        "evenings": [len(there) for there in intake.history.there],
        "pairs": [
            {
                "guests": [row["id"], row["other id"]],
                **{key: row[key] for key in ("evenings", "courses", "beside", "met")},
            }
            for row in history_rows(intake.dinner, intake.history)
        ],
    }


def list_notes(intake: Intake) -> list[str]:
    """What is to be said of the list alone: nobody asked for tables."""
    return [sentence for sentence in intake.notes if sentence != intake.room]
