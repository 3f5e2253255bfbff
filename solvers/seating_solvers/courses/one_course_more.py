"""A plan and one course more, planned by itself after what came before it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.first_courses import of_courses
from seating.dinner.plan import Plan
from seating.people.acquaintances import Acquaintances
from seating.people.pairs import PairTable
from seating.score.ledger import ledger_of
from seating_solvers.running.result import Result


def one_course_more(plan: Plan, dinner: Dinner, solve_it: Callable[[Dinner], Result]) -> Plan:
    """A plan of all courses of a dinner from one of all but the last.

    It has at least as many introductions. Rules that tie courses to each other may be broken:
    who judges it sees.

    Parameters
    ----------
    plan : Plan
        Of the same guests and room, and one course less.
    dinner : Dinner
    solve_it : callable
        Plans the last course.
    """
    ledger, people = ledger_of(plan), len(dinner.guests)
    talked = PairTable.summed(people, ledger.first, ledger.second, ledger.talk)
    known = dinner.acquaintances | Acquaintances(PairTable.empty(people), talked)
    last = of_courses(dinner, [len(dinner.courses) - 1], acquaintances=known)
    return Plan(dinner, np.concatenate([plan.seats, solve_it(last).plan.seats]))
