"""The first argument that shows that rules cannot be kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from seating.dinner.dinner import Dinner
from seating_solvers.cpsat.contradictions.conflict import Conflict
from seating_solvers.cpsat.model.asked_rules import asked_rules
from seating_solvers.impossible.counted_evening import Evening, Finding
from seating_solvers.impossible.mates_too_few import mates_too_few
from seating_solvers.impossible.parties_too_large import parties_too_large
from seating_solvers.impossible.people_used_up import people_used_up
from seating_solvers.impossible.seats_too_few import seats_too_few
from seating_solvers.impossible.strangers_scattered import strangers_scattered
from seating_solvers.impossible.tables_used_up import tables_used_up
from seating_solvers.impossible.too_few_of_a_value import too_few_of_a_value
from seating_solvers.impossible.too_many_apart import too_many_apart
from seating_solvers.impossible.too_many_of_a_value import too_many_of_a_value
from seating_solvers.impossible.too_many_to_meet import too_many_to_meet

Argument = Callable[[Evening], Iterator[Finding]]

ARGUMENTS: tuple[Argument, ...] = (
    too_few_of_a_value,
    too_many_of_a_value,
    seats_too_few,
    parties_too_large,
    too_many_apart,
    mates_too_few,
    tables_used_up,
    strangers_scattered,
    people_used_up,
    too_many_to_meet,
)
"""Those about one course come first."""

MOST_RULES = 40
"""Of so many rules it is found out which of them the argument takes; of more, all are named."""


def impossible_by_counting(dinner: Dinner) -> Conflict | None:
    """Rules that cannot be kept, with the numbers that show it; None where no argument does.

    It takes no time to speak of, and is never wrong. Rules that no argument reaches may
    contradict each other all the same: that a constraint model finds.

    Parameters
    ----------
    dinner : Dinner

    Examples
    --------
    >>> from seating import NeverReturns, NoRepeats
    >>> rules = [NeverReturns(), NoRepeats()]
    >>> dinner = Dinner.of([f"Guest {number}" for number in range(16)], "4x4", 2, rules=rules)
    >>> impossible_by_counting(dinner).facts[-1]
    'It would take 5 tables'
    """
    if not dinner.rules:
        return None
    evening = Evening(dinner, tuple(asked_rules(dinner)))
    for argument in ARGUMENTS:
        found = next(argument(evening), None)
        if found is not None:
            return _told(dinner, _fewest(evening, argument, found))
    return None


def _fewest(evening: Evening, argument: Argument, found: Finding) -> Finding:
    """The same argument from no more rules than it takes."""
    held = found.rules | evening.closing
    for rule in sorted(held) if len(held) <= MOST_RULES else ():
        fewer = next(argument(evening.only(held - {rule})), None)
        if fewer is not None:
            found, held = fewer, (fewer.rules | evening.closing) & held - {rule}
    return replace(found, rules=held)


def _told(dinner: Dinner, found: Finding) -> Conflict:
    rules = tuple(dinner.rules[rule] for rule in sorted(found.rules))
    facts = (found.why, found.way) if found.way else (found.why,)
    return Conflict(dinner, rules, facts, ("",) * len(rules), smallest=len(rules) == 1)
