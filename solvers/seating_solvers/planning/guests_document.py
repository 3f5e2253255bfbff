"""What was understood of a guest list, for JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

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
        "notes": list_notes(intake),
    }


def list_notes(intake: Intake) -> list[str]:
    """What is to be said of the list alone: nobody asked for tables."""
    return [sentence for sentence in intake.notes if sentence != intake.room]
