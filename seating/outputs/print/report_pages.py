"""What an evening was worth, or several, on paper: for the host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from seating.dinner.joined_plan import joined_plan
from seating.dinner.plan import Plan
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import digits_of, page_words
from seating.outputs.print.followup_sheets import whom_they_met
from seating.outputs.print.report_pictures import web_svg
from seating.outputs.print.typesetting.typeset import typeset
from seating.score.evenings_worth import EveningsWorth
from seating.score.graph_change import WebFigures
from seating.score.random_baseline import Baseline, random_baseline
from seating.words.figures import Digits, figure, figure_at_most

if TYPE_CHECKING:
    from seating.planfile import PlanReport, SavedBound

MOST_LISTED = {"goals": 24, "wishes": 24, "fewest": 16, "often": 12, "sat_out": 24}
WEB = ("strangers", "clusters", "alone", "distance")


def report_pdf(
    plan: Plan, report: PlanReport | None = None, settings: PrintSettings | None = None
) -> bytes:
    """The report on one evening.

    Parameters
    ----------
    plan : Plan
    report : PlanReport, optional
        Bounds are taken from it.
    settings : PrintSettings, optional

    Returns
    -------
    bytes
        A PDF.
    """
    return evenings_pdf(EveningsWorth(joined_plan([plan])), report, settings)


def evenings_pdf(
    worth: EveningsWorth,
    report: PlanReport | None = None,
    settings: PrintSettings | None = None,
    baseline: Baseline | None = None,
) -> bytes:
    """The report on evenings.

    Parameters
    ----------
    worth : EveningsWorth
    report : PlanReport, optional
        Bounds are taken from it.
    settings : PrintSettings, optional
    baseline : Baseline, optional
        What random seating would give; counted when left out.
    """
    chosen = settings or PrintSettings()
    return typeset("report", report_data(worth, report, chosen, baseline), chosen)


def report_data(
    worth: EveningsWorth,
    report: PlanReport | None,
    settings: PrintSettings,
    baseline: Baseline | None = None,
) -> dict[str, Any]:
    """What the report says.

    Parameters
    ----------
    worth, report, settings, baseline
        As for `evenings_pdf`.
    """
    plan, verdict = worth.joined.plan, worth.verdict
    words = page_words(settings.lang)
    digits = digits_of(words)
    label = plan.dinner.label
    goals = worth.goals
    short = [goal for goal in goals if goal.meets < goal.goal]
    missed = [wish for wish in verdict.wishes if not wish.granted]
    asked: dict[str, list[dict[str, Any]]] = {
        "goals": [
            {
                "name": label(goal.guest),
                "evening": worth.joined.names[goal.evening] if worth.several else "",
                "meets": goal.meets,
                "goal": goal.goal,
            }
            for goal in short
        ],
        "wishes": [
            {"name": label(wish.guest), "wish": label(wish.other)} for wish in missed
        ],
        "fewest": [
            {"name": label(guest), "knew": int(worth.knew[guest]),
             "meets": int(verdict.meets[guest])}
            for guest in worth.fewest_first
        ],
        "often": [
            {"names": [label(first), label(second)], "courses": courses}
            for first, second, courses in worth.often_together
        ],
        "sat_out": [
            {"name": label(guest), "missed": missed} for guest, missed in worth.sat_out
        ],
    }  # fmt: skip
    return {
        "title": plan.dinner.title,
        "several": worth.several,
        "guests": len(plan.dinner.guests),
        "labels": {
            key: words[word]
            for key, word in {
                "warning": "host_only",
                "who_meets": "who_meets",
                "before": "before",
                "after": "after",
                "fewest": "meet_fewest",
                "knew": "knew",
                "new_people": "new_people",
                "goals": "goals_not_met",
                "wishes": "wishes",
                "often": "most_together_label",
                "broken": "broken_label",
                "name": "name",
            }.items()
        },
        "figures": _figures(worth, report, baseline or random_baseline(plan.dinner), digits),
        "broken": worth.broken,
        "parts": [
            {
                "name": part.name,
                "guests": part.guests,
                "introductions": figure(max(part.introductions, 0.0), digits),
                "new_pairs": part.new_pairs,
                "again": part.again,
            }
            for part in worth.parts
        ],
        "web": [
            {
                "label": words[f"web_{name}"],
                "before": _said(worth.before, name, digits),
                "after": _said(worth.after, name, digits),
            }
            for name in WEB
        ],
        "drawings": [web_svg(plan, state, settings).decode() for state in ("before", "after")],
        "interests": verdict.shared_interests._asdict(),
        "times": [list(pair) for pair in sorted(worth.times_together.items())],
        "goals_asked": len(goals),
        "wishes_asked": len(verdict.wishes),
        "wishes_granted": len(verdict.wishes) - len(missed),
        **{key: rows[: MOST_LISTED[key]] for key, rows in asked.items()},
        "more": {key: max(0, len(rows) - MOST_LISTED[key]) for key, rows in asked.items()},
        "met": [
            {"name": label(guest), "met": [label(one.guest) for one in people]}
            for guest, people in enumerate(whom_they_met(plan))
            if people
        ],
    }


def _figures(
    worth: EveningsWorth, report: PlanReport | None, chance: Baseline, digits: Digits
) -> dict[str, Any]:
    verdict = worth.verdict
    weighs = len(worth.joined.plan.dinner.interest) > 0
    bound = report.bound if report else None
    pairs = report.pairs_bound if report else None
    return {
        "introductions": figure(verdict.expected, digits),
        # the bound is of the weighted sum, which is another figure where wishes count
        "at_most": None if weighs else _bound(bound, verdict.expected, digits),
        "at_random": figure(chance.introductions, digits),
        "new_pairs": verdict.new_pairs,
        "pairs_at_most": _bound(pairs, verdict.new_pairs, digits),
        "pairs_at_random": figure(chance.new_pairs, digits),
        "repeats": verdict.repeats,
        "known": verdict.known_at_table,
    }


def _bound(bound: SavedBound | None, reached: float, digits: Digits) -> str | None:
    """A bound as it is told; as what was reached where the two are the same."""
    if bound is None:
        return None
    value = bound.value if bound.unit == 1 else bound.expected
    return figure(value, digits) if value <= reached else figure_at_most(value, digits)


def _said(figures: WebFigures, name: str, digits: Digits) -> str:
    value = getattr(figures, name)
    return "–" if value is None else figure(value, digits)
