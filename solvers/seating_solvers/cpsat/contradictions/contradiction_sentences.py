"""A smallest set of rules that contradict each other, and what comes of dropping each."""

from __future__ import annotations

from seating.dinner.dinner import Dinner
from seating_solvers.cpsat.contradictions.conflict import Conflict
from seating_solvers.cpsat.contradictions.presences import presences
from seating_solvers.cpsat.contradictions.reasons import reasons
from seating_solvers.cpsat.contradictions.smallest_contradiction import (
    none_idle,
    smallest_contradiction,
)
from seating_solvers.cpsat.contradictions.without_a_rule import without_a_rule
from seating_solvers.cpsat.effort import Effort

REST = 0.6
"""The share of what is left, once rules are named, for what comes of dropping each."""


def explain(dinner: Dinner, effort: Effort) -> Conflict | None:
    """A smallest set of rules that contradict each other.

    Parameters
    ----------
    dinner : Dinner
    effort : Effort

    Returns
    -------
    Conflict or None
        None when all rules can be kept, or when it could not be told in time. Evenly
        filled tables are never the cause: any number may sit at a table.

    Examples
    --------
    >>> from seating import Apart, Together
    >>> rules = [Apart(("1", "2")), Together(("2", "3")), Together(("1", "2"), ("Main",))]
    >>> dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x3", rules=rules)
    >>> for sentence in explain(dinner, Effort(work=1)).sentences:
    ...     print(sentence)
    Ana and Bo sit at different tables
    Ana and Bo share a table at Main
    """
    found = smallest_contradiction(dinner, effort)
    if found is None:
        return None
    rules = sorted(found + presences(dinner, found, effort))
    smallest = none_idle(dinner, rules, effort)
    return Conflict(
        dinner,
        tuple(dinner.rules[rule] for rule in rules),
        tuple(reasons(dinner, rules, effort)),
        tuple(without_a_rule(dinner, rules, effort.share(REST))),
        smallest,
    )
