"""What a search found out, as it is saved with the plan and printed as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from seating import Dinner, Plan, Verdict, __version__
from seating.dinner.even_spread import even_spread
from seating.planfile import PlanReport, SavedBound, SavedProgress, SavedScore
from seating.score.random_baseline import Baseline
from seating.score.wishes import Wish

if TYPE_CHECKING:
    from seating_solvers import Bound, Result

MOST_STEPS = 200


def report_of(result: Result, printing: dict[str, Any] | None = None) -> PlanReport:
    """What plan.json keeps of a search, and of what the host chose about printing."""
    return PlanReport(
        score=score_of(result.verdict),
        bound=bound_of(result.bound),
        pairs_bound=bound_of(result.pairs_bound),
        new_pairs=result.verdict.new_pairs,
        solver=result.solver,
        seed=result.seed,
        stopped=result.stopped,
        seconds=round(result.seconds, 3),
        iterations=result.iterations,
        version=__version__,
        trace=trace_of(result),
        print=printing or {},
    )


def trace_of(result: Result) -> tuple[SavedProgress, ...]:
    """How the search went, in at most `MOST_STEPS` steps; the last is always there."""
    steps = result.trace
    every = -(-len(steps) // MOST_STEPS) or 1
    kept = steps[:-1:every] + steps[-1:]
    return tuple(
        SavedProgress(
            seconds=round(step.seconds, 3),
            iterations=step.iterations,
            introductions=step.score.introductions,
            bound=int(step.bound.value),
            unit=step.score.unit,
        )
        for step in kept
    )


def score_of(verdict: Verdict) -> SavedScore:
    """A score as it is saved."""
    score = verdict.score
    return SavedScore(score.broken, score.shortfall, score.introductions, score.unit)


def bound_of(bound: Bound) -> SavedBound:
    """A bound as it is saved."""
    return SavedBound(int(bound.value), int(bound.unit), bound.why)


def verdict_document(verdict: Verdict, report: PlanReport, baseline: Baseline) -> dict[str, Any]:
    """The verdict on a plan, for JSON: keys are documented in docs/command-line.md."""
    plan, score = verdict.plan, verdict.score
    return {
        **dinner_document(plan.dinner),
        "score": {
            "broken": score.broken,
            "shortfall": score.shortfall,
            "introductions": score.expected,
        },
        "bound": _bound_document(report.bound),
        "new_pairs": verdict.new_pairs,
        "new_pairs_bound": _bound_document(report.pairs_bound),
        "best_possible": _is_best(verdict, report),
        "random": {"introductions": baseline.introductions, "new_pairs": baseline.new_pairs},
        "meets_fewest": _fewest(verdict),
        "short_of_goal": [
            {**_guest(plan.dinner, guest), "lacks": lacks} for guest, lacks in verdict.short
        ],
        "wishes": [_wish(plan.dinner, wish) for wish in verdict.wishes],
        "repeats": verdict.repeats,
        "beside_again": verdict.beside_again,
        "known_at_table": verdict.known_at_table,
        "broken": [_break(plan, rule, one) for rule, one in verdict.breaks],
        "solver": report.solver,
        "seed": report.seed,
        "stopped": report.stopped,
        "seconds": report.seconds,
        "iterations": report.iterations,
        "version": report.version,
    }


def dinner_document(dinner: Dinner) -> dict[str, Any]:
    """The size of a dinner, for JSON."""
    return {
        "title": dinner.title,
        "guests": len(dinner.guests),
        "tables": len(dinner.tables),
        "seats": dinner.seat_count,
        "courses": [course.name for course in dinner.courses],
        "meet": dinner.talk.meet,
        "known_pairs": len(dinner.acquaintances.strength),
        "talked_pairs": len(dinner.acquaintances.talk),
        "rules": len(dinner.rules),
    }


def _bound_document(bound: SavedBound | None) -> dict[str, Any] | None:
    if bound is None:
        return None
    return {"value": bound.value if bound.unit == 1 else bound.expected, "why": bound.why}


def _is_best(verdict: Verdict, report: PlanReport) -> bool:
    score, bound, plan = verdict.score, report.bound, verdict.plan
    kept = score.broken == 0 and score.shortfall == 0
    # of tables filled unevenly a bound says only that none is better so filled
    even = even_spread(plan.dinner).holds(plan.sizes)
    return bound is not None and kept and even and score.introductions >= bound.value


def _fewest(verdict: Verdict) -> dict[str, Any] | None:
    seated = np.flatnonzero((verdict.plan.seats >= 0).any(axis=0))
    if not len(seated):
        return None
    guest = int(seated[verdict.meets[seated].argmin()])
    return {**_guest(verdict.plan.dinner, guest), "meets": int(verdict.meets[guest])}


def _guest(dinner: Dinner, guest: int) -> dict[str, Any]:
    return {"id": dinner.guests[guest].id, "name": dinner.guests[guest].name}


def _wish(dinner: Dinner, wish: Wish) -> dict[str, Any]:
    guest, other = _guest(dinner, wish.guest), _guest(dinner, wish.other)
    return {"guest": guest, "other": other, "granted": wish.granted}


def _break(plan: Plan, rule: Any, one: Any) -> dict[str, Any]:
    dinner = plan.dinner
    return {
        "rule": None if rule is None else rule.sentence(dinner),
        "what": one.what,
        "amount": one.amount,
        "course": None if one.course is None else dinner.courses[one.course].name,
        "guests": [dinner.guests[guest].id for guest in one.guests],
    }
