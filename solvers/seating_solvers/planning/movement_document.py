"""A movement, for JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from seating_solvers.planning.plan_document import plan_document

if TYPE_CHECKING:
    from seating_solvers.movements.find_movement import TriedWay
    from seating_solvers.planning.plan_movement import PlannedMovement


def movement_document(moved: PlannedMovement) -> dict[str, Any]:
    """The verdict on the plan that a movement makes, the ways that were tried, and its cards.

    Parameters
    ----------
    moved : PlannedMovement

    Returns
    -------
    dict
        Keys are documented in docs/movement.md.
    """
    found = moved.found
    return {
        **plan_document(moved.planned),
        "movement": {
            **_way(found.chosen),
            "chosen": found.chosen.name,
            "ways": [_way(one) for one in found.tried],
            "best_plan": None if found.best is None else _figures(found.best.verdict),
            "seats_as_they_like": moved.anywhere if moved.who_is_who_matters else None,
            "courses_without_repeat": found.chosen.courses_without_repeat,
            "leads": _leads(found.chosen),
        },
    }


def _way(tried: TriedWay) -> dict[str, Any]:
    return {
        "way": tried.name,
        "sentence": tried.movement.sentence(),
        **_figures(tried.verdict),
        "changes_table": round(tried.changes_table, 4),
        "tables_walked": round(tried.tables_walked, 4),
    }


def _figures(verdict: Any) -> dict[str, Any]:
    return {
        "broken": verdict.uneven_score.broken,
        "introductions": verdict.expected,
        "weighted": verdict.uneven_score.expected,
        "new_pairs": verdict.new_pairs,
        "repeats": verdict.repeats,
    }


def _leads(tried: TriedWay) -> list[dict[str, Any]]:
    """From each place to the next, as the cards say it."""
    places = tried.movement.places
    tables = [places.tables[table].name for table in places.table.tolist()]
    seats = places.seat.tolist()
    return [
        {
            "table": tables[here],
            "seat": seats[here],
            "next_table": tables[there],
            "next_seat": seats[there],
        }
        for here, there in enumerate(tried.movement.leads.tolist())
    ]
