"""The verdict on a plan, for JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from seating.dinner.dinner import Dinner
from seating.dinner.empty_tables import empty_tables
from seating.dinner.filling import THESE_NUMBERS
from seating.dinner.plan import Plan
from seating.outputs.documents.dinner_document import dinner_document
from seating.score.fewer_than_chance import fewer_than_chance, has_rules
from seating.score.maybe_draws import maybe_draws
from seating.score.meets_fewest import meets_fewest
from seating.score.most_often import most_often
from seating.score.random_baseline import Baseline
from seating.score.score import Verdict
from seating.score.wishes import Wish

if TYPE_CHECKING:
    from seating.planfile import PlanReport, SavedBound


def verdict_document(verdict: Verdict, report: PlanReport, baseline: Baseline) -> dict[str, Any]:
    """The verdict on a plan, with its dinner and how it came about.

    Parameters
    ----------
    verdict : Verdict
    report : PlanReport
        Bounds and the story of the search are taken from it.
    baseline : Baseline
        What random seating would give.
    """
    plan, score = verdict.plan, verdict.score
    return {
        **dinner_document(plan.dinner),
        "score": {
            "broken": score.broken,
            "shortfall": score.shortfall,
            "introductions": verdict.expected,
            "weighted": score.expected,
            "unevenness": score.unevenness,
        },
        "bound": bound_document(report.bound),
        "new_pairs": verdict.new_pairs,
        "new_pairs_bound": bound_document(report.pairs_bound),
        "best_possible": _is_best(verdict, report),
        "random": {
            "introductions": baseline.introductions,
            "weighted": baseline.weighted,
            "new_pairs": baseline.new_pairs,
            "ignores_rules": has_rules(plan.dinner),
            "why_more": fewer_than_chance(verdict, baseline),
        },
        "empty_tables": [
            {
                "tables": [plan.dinner.tables[table].name for table in empty.tables],
                "courses": [plan.dinner.courses[course].name for course in empty.courses],
            }
            for empty in empty_tables(plan)
        ],
        "meets_fewest": _fewest(verdict),
        "meets_most": _most(verdict),
        "most_together": _together(verdict),
        "unevenness": {
            "chances": verdict.unevenness.of_chances,
            "repeats": verdict.unevenness.of_repeats,
            "seats": verdict.unevenness.of_seats,
            "at_least": report.least_uneven,
        },
        "maybes": _maybes(verdict),
        "short_of_goal": [
            {**_guest(plan.dinner, guest), "lacks": lacks} for guest, lacks in verdict.short
        ],
        "wishes": [_wish(plan.dinner, wish) for wish in verdict.wishes],
        "shared_interests": verdict.shared_interests._asdict(),
        "repeats": verdict.repeats,
        "repeats_by_rules": verdict.by_rules.repeats,
        "beside_again": verdict.beside_again,
        "beside_again_by_rules": verdict.by_rules.beside_again,
        "known_at_table": verdict.known_at_table,
        "known_by_rules": verdict.by_rules.known_at_table,
        "broken": [_break(plan, rule, one) for rule, one in verdict.breaks],
        "solver": report.solver,
        "seed": report.seed,
        "stopped": report.stopped,
        "seconds": report.seconds,
        "iterations": report.iterations,
        "version": report.version,
    }


def bound_document(bound: SavedBound | None) -> dict[str, Any] | None:
    """A bound as data; null where there is none."""
    if bound is None:
        return None
    return {
        "value": bound.value if bound.unit == 1 else bound.expected,
        "why": bound.why,
        "holds_for": bound.holds_for,
    }


def _is_best(verdict: Verdict, report: PlanReport) -> bool:
    score, bound = verdict.score, report.bound
    if bound is None or score.broken or score.shortfall or bound.holds_for == THESE_NUMBERS:
        return False
    return score.weighted >= bound.value


def _fewest(verdict: Verdict) -> dict[str, Any] | None:
    fewest = meets_fewest(verdict)
    if fewest is None:
        return None
    return {**_guest(verdict.plan.dinner, fewest.guests[0]), "meets": fewest.people}


def _maybes(verdict: Verdict) -> dict[str, Any] | None:
    drawn = maybe_draws(verdict)
    if drawn is None:
        return None
    guests = verdict.plan.dinner.guests
    return {
        "guests": [guests[guest].id for guest in drawn.guests],
        "draws": drawn.draws,
        "if_all_come": drawn.all_come,
        "expected": drawn.expected,
        "worst": drawn.worst,
        "meets_fewest": drawn.fewest,
        "missing_at_a_table": {"worst": drawn.missing, "mean": drawn.missing_on_average},
    }


def _most(verdict: Verdict) -> dict[str, Any] | None:
    found = meets_fewest(verdict)
    if found is None:
        return None
    return {**_guest(verdict.plan.dinner, found.most[0]), "meets": found.most_people}


def _together(verdict: Verdict) -> dict[str, Any] | None:
    found = most_often(verdict)
    if found is None:
        return None
    pair = [_guest(verdict.plan.dinner, guest) for guest in (found.first, found.second)]
    return {
        "guests": pair,
        "courses": found.courses,
        "tonight": found.tonight,
        "pairs": found.pairs,
    }


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
