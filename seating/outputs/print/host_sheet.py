"""The host's sheet: the evening on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from seating.dinner.plan import Plan
from seating.movement.movement import Movement
from seating.outputs.announcing.announcements import announcements
from seating.outputs.announcing.movement_told import movement_if_any
from seating.outputs.choices.broken_told import broken_told
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import digits_of, printed_words
from seating.outputs.print.typesetting.typeset import typeset
from seating.score.maybe_draws import maybe_draws
from seating.score.score import Verdict, judge
from seating.words.figures import figure

if TYPE_CHECKING:
    from seating.planfile import PlanReport

MOST_RULES = 16
MOST_GOALS = 24
MOST_WISHES = 24


def host_pdf(
    plan: Plan, settings: PrintSettings | None = None, report: PlanReport | None = None
) -> bytes:
    """Who moves when, the words to announce, rules, and goals and wishes that are not met.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings, optional
    report : PlanReport, optional
        With the movement that the plan follows, if it follows one.

    Returns
    -------
    bytes
        A PDF of one page.
    """
    chosen = settings or PrintSettings()
    return typeset("host", host_data(plan, chosen.lang, movement_if_any(plan, report)), chosen)


def host_data(plan: Plan, lang: str = "en", movement: Movement | None = None) -> dict[str, Any]:
    """What the host's sheet says.

    Parameters
    ----------
    plan : Plan
    lang : str, optional
        Whose numbers are written.
    movement : Movement, optional
        Whose sentence is to be said at each change.

    Returns
    -------
    dict
        ``courses``, ``figures``, ``rules`` (sentence and where it is broken), ``goals``
        (guests who meet fewer new people than they wished) and ``missed`` (wishes to meet
        someone that are not granted), with how many more there are of each than are listed;
        ``maybes`` (what comes of guests who may stay away, or None).
    """
    verdict = judge(plan)
    rules, goals, missed = _rules(verdict, lang), _goals(verdict), _missed(verdict)
    return {
        "title": plan.dinner.title,
        "courses": [
            {**_course(plan, course), **said}
            for course, said in enumerate(announcements(plan.dinner.courses, lang, movement))
        ],
        "figures": {
            "guests": len(plan.dinner.guests),
            "tables": len(plan.dinner.tables),
            "introductions": figure(verdict.expected, digits_of(printed_words(lang))),
            "new_pairs": verdict.new_pairs,
            "repeats": verdict.repeats,
            "known": verdict.known_at_table,
            "repeats_by_rules": verdict.by_rules.repeats,
            "known_by_rules": verdict.by_rules.known_at_table,
        },
        "interests": verdict.shared_interests._asdict(),
        "maybes": _maybes(verdict, lang),
        "rules": rules[:MOST_RULES],
        "more_rules": max(0, len(rules) - MOST_RULES),
        "goals": goals[:MOST_GOALS],
        "more_goals": max(0, len(goals) - MOST_GOALS),
        "wishes": len(verdict.wishes),
        "granted": len(verdict.wishes) - len(missed),
        "missed": missed[:MOST_WISHES],
        "more_wishes": max(0, len(missed) - MOST_WISHES),
    }


def _maybes(verdict: Verdict, lang: str) -> dict[str, str] | None:
    """What is left of the introductions when guests who may stay away do; None without any."""
    drawn = maybe_draws(verdict)
    if drawn is None:
        return None
    digits = digits_of(printed_words(lang))
    told = {"people": len(drawn.guests), "all": drawn.all_come, "expected": drawn.expected,
            "worst": drawn.worst, "draws": drawn.draws}  # fmt: skip
    return {what: figure(value, digits) for what, value in told.items()}


def _course(plan: Plan, course: int) -> dict[str, Any]:
    there = plan.seats[course] >= 0
    facts: dict[str, Any] = {
        "name": plan.dinner.courses[course].name,
        "guests": int(there.sum()),
        "moves": 0,
        "stay": [],
        "arrive": [],
        "leave": [],
    }
    if course == 0:
        return facts
    before = plan.seats[course - 1]
    both = there & (before >= 0)
    tables = plan.dinner.table_of_seat
    moved = both & (tables[plan.seats[course]] != tables[before])
    facts["moves"] = int(moved.sum())
    facts["stay"] = _named(plan, both & (plan.seats[course] == before))
    facts["arrive"] = _named(plan, there & (before < 0))
    facts["leave"] = _named(plan, ~there & (before >= 0))
    return facts


def _named(plan: Plan, which: np.ndarray) -> list[str]:
    return [plan.dinner.label(int(guest)) for guest in np.flatnonzero(which)]


def _rules(verdict: Verdict, lang: str) -> list[dict[str, Any]]:
    """Rules that are broken first."""
    dinner = verdict.plan.dinner
    broken: dict[int, list[str]] = {}
    for rule, one in verdict.breaks:
        broken.setdefault(id(rule), []).append(broken_told(verdict.plan, rule, one, lang))
    told = [
        {"rule": rule.sentence(dinner, lang), "broken": broken.get(id(rule), [])}
        for rule in dinner.rules
    ]
    unseated = [{"rule": what, "broken": [what]} for what in broken.get(id(None), [])]
    return unseated + sorted(told, key=lambda one: not one["broken"])


def _goals(verdict: Verdict) -> list[dict[str, Any]]:
    guests = verdict.plan.dinner.guests
    return [
        {
            "name": verdict.plan.dinner.label(guest),
            "meets": int(verdict.meets[guest]),
            "goal": guests[guest].goal,
        }
        for guest, _ in verdict.short
    ]


def _missed(verdict: Verdict) -> list[dict[str, str]]:
    label = verdict.plan.dinner.label
    return [
        {"name": label(wish.guest), "wish": label(wish.other)}
        for wish in verdict.wishes
        if not wish.granted
    ]
