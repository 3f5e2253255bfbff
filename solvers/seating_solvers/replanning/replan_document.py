"""What replanning found, for JSON."""

from __future__ import annotations

from typing import Any

from seating.dinner.dinner import Dinner
from seating.evening.card_moves import card_moves
from seating.score.score import judge
from seating_solvers.replanning.card_menu import CardStep
from seating_solvers.replanning.changes_told import who_sits_on_added
from seating_solvers.replanning.replan import Replanned


def replan_document(found: Replanned, told: list[str]) -> dict[str, Any]:
    """The menu, what was taken, and who sits elsewhere.

    Parameters
    ----------
    found : Replanned
    told : list of str
        What is not as planned, in sentences.

    Returns
    -------
    dict
        Keys are documented in docs/replanning.md.
    """
    dinner = found.dinner
    return {
        "changes": told,
        "first_course": dinner.courses[found.changes.first].name,
        "as_planned": judge(found.before).expected,
        "menu": [_step(found, step) for step in found.menu.steps],
        "cards": _guests(dinner, found.chosen.whose),
        "moves": [
            {
                "course": dinner.courses[move.course].name,
                **_guest(dinner, move.guest),
                "table": dinner.tables[move.table].name,
                "seat": move.seat,
                "card_table": None if move.card_table is None else _table(dinner, move.card_table),
                "card_seat": move.card_seat,
            }
            for move in card_moves(found.before, found.chosen.plan)
        ],
        "added_seats": [
            {
                "course": dinner.courses[one.course].name,
                **_guest(dinner, one.guest),
                "table": dinner.tables[one.table].name,
                "seat": one.seat,
            }
            for one in who_sits_on_added(found.chosen.plan, found.changes)
        ],
        "stopped": found.stopped,
        "iterations": found.iterations,
    }


def _step(found: Replanned, step: CardStep) -> dict[str, Any]:
    verdict = step.verdict
    return {
        "cards": step.cards,
        "seats": step.seats,
        "introductions": verdict.expected,
        "weighted": verdict.score.expected,
        "new_pairs": verdict.new_pairs,
        "repeats": verdict.repeats,
        "broken": verdict.score.broken,
        "shortfall": verdict.score.shortfall,
        "unevenness": verdict.score.unevenness,
        "guests": [found.dinner.guests[guest].id for guest in step.whose],
        "taken": step is found.chosen,
    }


def _table(dinner: Dinner, table: int) -> str:
    return dinner.tables[table].name


def _guest(dinner: Dinner, guest: int) -> dict[str, str]:
    return {"id": dinner.guests[guest].id, "name": dinner.guests[guest].name}


def _guests(dinner: Dinner, guests: tuple[int, ...]) -> list[dict[str, str]]:
    return [_guest(dinner, guest) for guest in guests]
