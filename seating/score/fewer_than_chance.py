"""Why a plan brings fewer people together than random seats do, where it does."""

from __future__ import annotations

from seating.dinner.dinner import Dinner
from seating.rules.present import Present
from seating.score.random_baseline import Baseline
from seating.score.score import Verdict
from seating.words.figures import rounded

RULES = "it keeps rules, which random seats do not look at"
GOALS = "guests' own goals come first"
INTERESTS = "wishes and interests count more"
TALK = "who gets to talk comes before who shares a table"
UNSEATED = "guests without a seat meet nobody"
NO_BETTER = "nothing that was asked for explains it"


def has_rules(dinner: Dinner) -> bool:
    """Whether a dinner has rules that random seats do not look at.

    Parameters
    ----------
    dinner : Dinner
        Who is there, and when, every plan looks at.
    """
    return any(not isinstance(rule, Present) for rule in dinner.rules)


def fewer_than_chance(verdict: Verdict, baseline: Baseline) -> str | None:
    """The reason, as half a sentence; None for a plan that is better than chance.

    Parameters
    ----------
    verdict : Verdict
    baseline : Baseline
        Of the same dinner.
    """
    dinner = verdict.plan.dinner
    # as they are told: what reads alike is as good
    fewer = rounded(verdict.expected) < rounded(baseline.introductions)
    pairs = len(dinner.tables) > 1 and verdict.new_pairs < rounded(baseline.new_pairs)
    if not fewer and not pairs:
        return None
    if any(rule is None for rule, _ in verdict.breaks):
        return UNSEATED
    if has_rules(dinner):
        return RULES
    if any(guest.goal for guest in dinner.guests):
        return GOALS
    better = verdict.score.expected >= baseline.weighted
    if fewer:
        return INTERESTS if better and len(dinner.interest) else NO_BETTER
    return TALK if better and dinner.talk.meet != "table" else NO_BETTER
