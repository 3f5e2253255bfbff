"""What evenings were worth, for other programs."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from seating.dinner.joined_plan import joined_plan
from seating.dinner.plan import Plan
from seating.outputs.documents.json_text import json_text
from seating.outputs.documents.verdict_document import bound_document
from seating.outputs.print.followup_sheets import whom_they_met
from seating.score.evenings_worth import EveningsWorth
from seating.score.random_baseline import Baseline, random_baseline

if TYPE_CHECKING:
    from seating.planfile import PlanReport


def report_json(plan: Plan, report: PlanReport) -> str:
    """The report on one evening as JSON.

    Parameters
    ----------
    plan : Plan
    report : PlanReport
        Bounds are taken from it.
    """
    document = report_document(EveningsWorth(joined_plan([plan])), report)
    return json_text(document) + "\n"


def report_document(
    worth: EveningsWorth, report: PlanReport, baseline: Baseline | None = None
) -> dict[str, Any]:
    """The report on evenings, as plain data; its keys are told in docs/report.md.

    Parameters
    ----------
    worth : EveningsWorth
    report : PlanReport
        Bounds are taken from it.
    baseline : Baseline, optional
        What random seating would give; counted when left out.
    """
    plan, verdict = worth.joined.plan, worth.verdict
    chance = baseline or random_baseline(plan.dinner)
    goals = worth.goals
    return {
        "title": plan.dinner.title,
        "guests": len(plan.dinner.guests),
        "evenings": list(worth.joined.names),
        "parts": [asdict(part) for part in worth.parts],
        "introductions": verdict.expected,
        "weighted": verdict.score.expected,
        "bound": bound_document(report.bound),
        "new_pairs": verdict.new_pairs,
        "new_pairs_bound": bound_document(report.pairs_bound),
        "random": {
            "introductions": chance.introductions,
            "weighted": chance.weighted,
            "new_pairs": chance.new_pairs,
        },
        "before": asdict(worth.before),
        "after": asdict(worth.after),
        "goals": {
            "asked": len(goals),
            "reached": sum(goal.meets >= goal.goal for goal in goals),
            "missed": [
                {
                    **_guest(worth, goal.guest),
                    "evening": worth.joined.names[goal.evening],
                    "meets": goal.meets,
                    "goal": goal.goal,
                }
                for goal in goals
                if goal.meets < goal.goal
            ],
        },
        "wishes": {
            "asked": len(verdict.wishes),
            "granted": sum(wish.granted for wish in verdict.wishes),
            "not_granted": [
                {"guest": _guest(worth, wish.guest), "other": _guest(worth, wish.other)}
                for wish in verdict.wishes
                if not wish.granted
            ],
        },
        "shared_interests": verdict.shared_interests._asdict(),
        "repeats": verdict.repeats,
        "beside_again": verdict.beside_again,
        "known_at_table": verdict.known_at_table,
        "broken": worth.broken,
        "times_together": [
            {"courses": times, "pairs": pairs} for times, pairs in worth.times_together.items()
        ],
        "often_together": [
            {"guests": [_guest(worth, first), _guest(worth, second)], "courses": courses}
            for first, second, courses in worth.often_together
        ],
        "sat_out": [{**_guest(worth, guest), "missed": missed} for guest, missed in worth.sat_out],
        "people": _people(worth),
    }


def _people(worth: EveningsWorth) -> list[dict[str, Any]]:
    """Everybody, those who meet fewest first, and whom they met."""
    plan, met = worth.joined.plan, whom_they_met(worth.joined.plan)
    return [
        {
            **_guest(worth, guest),
            "knew": int(worth.knew[guest]),
            "meets": int(worth.verdict.meets[guest]),
            "met": [
                {
                    **_guest(worth, one.guest),
                    "course": plan.dinner.courses[one.course].name,
                    "contact": one.contact,
                }
                for one in met[guest]
            ],
        }
        for guest in worth.fewest_first
    ]


def _guest(worth: EveningsWorth, guest: int) -> dict[str, str]:
    one = worth.joined.plan.dinner.guests[guest]
    return {"id": one.id, "name": one.name}
