"""A smallest set of rules that cannot be kept together: none of them can be left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ortools.sat.python import cp_model

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import any_spread
from seating.words.errors import Impossible
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.keep_rules import keep_rules
from seating_solvers.cpsat.kinds import post_constraints
from seating_solvers.cpsat.model.asked_rules import AskedRule, asked_at, asked_rules, linked_courses
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.model.slack import Kept
from seating_solvers.cpsat.model.tablewise import tablewise
from seating_solvers.cpsat.run_model import run_model


def smallest_contradiction(dinner: Dinner, effort: Effort) -> list[int] | None:
    """Rules that cannot be kept together, of which none can be left out.

    Parameters
    ----------
    dinner : Dinner
    effort : Effort

    Returns
    -------
    list of int or None
        Indices, in order; rules about who is there are not among them. None when all rules
        can be kept, or when it could not be told.

    Notes
    -----
    The first set comes from the solver's assumptions. It is halved as QuickXplain does
    (Junker, AAAI 2004), each question a new model of few rules, which is small.
    """
    asked = asked_rules(dinner)
    for courses in linked_courses(dinner.present, asked):
        part = asked_at(dinner, asked, courses)
        first = _first_set(dinner, part, courses, effort) if part else None
        if first is not None:
            return sorted(_reduced(dinner, [], False, first, effort))
    return None


def possible(dinner: Dinner, rules: Iterable[int] | None, effort: Effort) -> bool | None:
    """Whether rules can be kept together, tables filled as unevenly as need be.

    Parameters
    ----------
    dinner : Dinner
    rules : iterable of int or None
        Indices; None for all. Who is there stays as the dinner has it.
    effort : Effort

    Returns
    -------
    bool or None
        None when it could not be told.
    """
    asked, told = asked_rules(dinner, rules), True
    for courses in linked_courses(dinner.present, asked):
        part = asked_at(dinner, asked, courses)
        if part:
            _, answer = keep_rules(dinner, part, courses, any_spread(dinner), effort)
            if answer.impossible:
                return False
            told = told and answer.found
    return True if told else None


def with_rules(dinner: Dinner, rules: Iterable[int]) -> Dinner | None:
    """The dinner with these of its rules only; None if there are not seats enough then."""
    try:
        return dinner.changed(rules=tuple(dinner.rules[rule] for rule in rules))
    except Impossible:
        return None


def none_idle(dinner: Dinner, rules: list[int], effort: Effort) -> bool:
    """Whether it is certain that all of these rules but any one can be kept."""
    for rule in rules:
        rest = with_rules(dinner, [other for other in rules if other != rule])
        if rest is not None and not possible(rest, None, effort):
            return False
    return True


def _first_set(
    dinner: Dinner, asked: list[AskedRule], courses: Sequence[int], effort: Effort
) -> list[int] | None:
    """Some rules that cannot be kept together, if there are any: by their tables, or seats."""
    of_tables = tablewise(dinner, asked)
    looks = [of_tables, asked] if of_tables != asked else [asked]
    for look in looks:
        model = cp_model.CpModel()
        kept = Kept(model, sorted({one.rule for one in asked}))
        post_constraints(Places(model, dinner, any_spread(dinner), asked, courses), kept, look)
        model.add_assumptions(list(kept.keep.values()))
        answer = run_model(model, effort.alone())
        if answer.impossible:
            named = set(answer.solver.sufficient_assumptions_for_infeasibility())
            core = [rule for rule, literal in kept.keep.items() if literal.index in named]
            return core or list(kept.keep)
    return None


def _reduced(
    dinner: Dinner, held: list[int], new: bool, rules: list[int], effort: Effort
) -> list[int]:
    """The rules that together with those `held` still contradict, none of them idle."""
    if new and possible(dinner, held, effort) is False:
        return []
    if len(rules) == 1:
        return rules
    half = len(rules) // 2
    former, latter = rules[:half], rules[half:]
    of_latter = _reduced(dinner, held + former, True, latter, effort)
    of_former = _reduced(dinner, held + of_latter, bool(of_latter), former, effort)
    return of_former + of_latter
