"""What a change does to a plan, or how two plans differ, for JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from seating.changes.effect import Effect, Place, RuleChange
from seating.dinner.dinner import Dinner
from seating.score.score import Verdict

FIGURES: dict[str, Callable[[Verdict], float]] = {
    "introductions": lambda verdict: verdict.expected,
    "weighted": lambda verdict: verdict.score.expected,
    "new_pairs": lambda verdict: verdict.new_pairs,
    "repeats": lambda verdict: verdict.repeats,
    "known_at_table": lambda verdict: verdict.known_at_table,
    "broken": lambda verdict: verdict.score.broken,
    "shortfall": lambda verdict: verdict.score.shortfall,
    "unevenness": lambda verdict: verdict.score.unevenness,
}


def effect_document(effect: Effect) -> dict[str, Any]:
    """The figures of both plans, the rules, and who sits elsewhere.

    Parameters
    ----------
    effect : Effect

    Returns
    -------
    dict
        Keys are documented in docs/changing.md.
    """
    first, second = effect.before.plan.dinner, effect.after.plan.dinner
    return {
        **{
            name: {"before": of(effect.before), "after": of(effect.after)}
            for name, of in FIGURES.items()
        },
        "breaks": [_rule(one) for one in effect.breaks],
        "mends": [_rule(one) for one in effect.mends],
        "only_before": _guests(first, effect.guests.only_first),
        "only_after": _guests(second, effect.guests.only_second),
        "cards": _guests(second, effect.cards),
        "moved": [
            {
                **_guest(second, one.guest),
                "course": one.course,
                "before": _place(one.before),
                "after": _place(one.after),
            }
            for one in effect.moved
        ],
    }


def _rule(one: RuleChange) -> dict[str, Any]:
    return {
        "rule": one.sentence,
        "before": one.before,
        "after": one.after,
        "where": list(one.where),
    }


def _place(place: Place | None) -> dict[str, Any] | None:
    return None if place is None else place._asdict()


def _guest(dinner: Dinner, guest: int) -> dict[str, str]:
    return {"id": dinner.guests[guest].id, "name": dinner.guests[guest].name}


def _guests(dinner: Dinner, guests: Iterable[int]) -> list[dict[str, str]]:
    return [_guest(dinner, guest) for guest in guests]
