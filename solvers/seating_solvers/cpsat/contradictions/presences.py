"""Rules about who is there that take part in a contradiction."""

from __future__ import annotations

from seating.dinner.dinner import Dinner
from seating.dinner.lowered_rules import kinds_of
from seating.rules.present import Present
from seating.rules.shared.those import guests_of
from seating_solvers.cpsat.contradictions.smallest_contradiction import possible, with_rules
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.model.asked_rules import guests_counted, guests_named


def presences(dinner: Dinner, core: list[int], effort: Effort) -> list[int]:
    """Rules about who is there without which the rules of a contradiction could be kept.

    Parameters
    ----------
    dinner : Dinner
    core : list of int
        Indices of rules that cannot be kept together, seeing who is there.
    effort : Effort

    Returns
    -------
    list of int
        Indices; left out are those without which the contradiction stays, or without which
        there are not seats enough.
    """
    about = _guests_of(dinner, core)
    away = [
        number
        for number, rule in enumerate(dinner.rules)
        if isinstance(rule, Present) and not about.isdisjoint(guests_of(dinner, rule.guest))
    ]
    held, needed = list(away), []
    for number in away:
        others = [other for other in held if other != number]
        fuller = with_rules(dinner, core + others)
        if fuller is None:
            continue
        if possible(fuller, None, effort) is False:
            held = others
        else:
            needed.append(number)
    return needed


def _guests_of(dinner: Dinner, rules: list[int]) -> set[int]:
    """Everyone the rules name or count, there or not."""
    kinds = [kind for rule in rules for kind in kinds_of(dinner, dinner.rules[rule])]
    return {guest for kind in kinds for guest in (*guests_named(kind), *guests_counted(kind))}
