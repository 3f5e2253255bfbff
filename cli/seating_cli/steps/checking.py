"""The steps of `seating check`: read a plan, judge it anew, tell."""

from __future__ import annotations

from pathlib import Path

import msgspec

from seating import Verdict, judge
from seating.outputs.terminal import dinner_text, verdict_text
from seating.outputs.terminal.amounts import amount, at_most
from seating.outputs.terminal.cells import hang, safe
from seating.planfile import PlanReport, SavedBound, SavedScore, read_plan
from seating.score.random_baseline import random_baseline
from seating_cli.failures import BROKEN
from seating_cli.reports import bound_of, score_of, verdict_document
from seating_cli.terminal import cells, note, say, say_json
from seating_solvers import upper_bounds


def run(path: Path, as_json: bool) -> int:
    """Judge the plan at a path; 1 when a rule is broken, else 0."""
    plan, saved = read_plan(path)
    verdict, baseline = judge(plan), random_baseline(plan.dinner)
    _compare(saved.score, verdict)
    report = _with_bounds(verdict, saved)
    if as_json:
        say_json(verdict_document(verdict, report, baseline))
    else:
        say(dinner_text(plan.dinner, cells=cells()))
        say()
        say(verdict_text(verdict, report, baseline, cells()))
        for line in _reasons(verdict, report):
            say(line)
    return BROKEN if verdict.score.broken else 0


def _with_bounds(verdict: Verdict, saved: PlanReport) -> PlanReport:
    """The saved report with the figures of now."""
    bound, pairs = map(bound_of, upper_bounds(verdict.plan.dinner, verdict.plan))
    return msgspec.structs.replace(
        saved,
        score=score_of(verdict),
        bound=bound,
        pairs_bound=pairs,
        new_pairs=verdict.new_pairs,
    )


def _compare(saved: SavedScore | None, verdict: Verdict) -> None:
    if saved is not None and saved != score_of(verdict):
        note(
            "The score in the file is not that of the plan: it was changed since, or counted by "
            "another version. What follows is counted anew."
        )


def _reasons(verdict: Verdict, report: PlanReport) -> list[str]:
    """Why no plan can do better than the bounds say."""
    bounds = [("introductions", report.bound), ("new pairs", report.pairs_bound)]
    if len(verdict.plan.dinner.tables) == 1:
        bounds.pop()
    elif verdict.plan.dinner.talk.meet == "table":
        bounds.pop(0)
    met = verdict.score.introductions
    lines = [
        hang("  ", safe(f"At most {_figure(bound, met)} {what}: {bound.why}").split(" "), cells())
        for what, bound in bounds
        if bound is not None and bound.why
    ]
    return ["", *lines] if lines else []


def _figure(bound: SavedBound, met: int) -> str:
    """A bound rounded up, except where the plan meets it."""
    return amount(bound.expected) if bound.value == met else at_most(bound.expected)
