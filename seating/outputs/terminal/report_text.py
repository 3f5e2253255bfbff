"""What evenings were worth, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from seating.outputs.terminal.cells import hang, pad, safe, table, unbroken
from seating.score.evenings_worth import EveningsWorth
from seating.score.graph_change import WebFigures
from seating.score.random_baseline import Baseline
from seating.words.figures import counted, figure, figure_at_most
from seating.words.names import listed_few

if TYPE_CHECKING:
    from seating.planfile import PlanReport, SavedBound

LABEL = 16


def report_text(
    worth: EveningsWorth, report: PlanReport, baseline: Baseline, cells: int = 80
) -> str:
    """The report in short; all of it is in the PDF.

    Parameters
    ----------
    worth : EveningsWorth
    report : PlanReport
        Bounds are taken from it.
    baseline : Baseline
        What random seating would give.
    cells : int, optional
        Width of a line.
    """
    dinner = worth.joined.plan.dinner
    what = f"{len(worth.parts):,} evenings" if worth.several else safe(dinner.title)
    told = ", ".join(filter(None, [what, counted(len(dinner.guests), "guest")]))
    head = hang("", told.split(" "), cells)
    lines = [
        hang("  " + pad(label, LABEL), text.split(" "), cells)
        for label, text in _lines(worth, report, baseline)
    ]
    return "\n\n".join([head, "\n".join(lines), _parts(worth, cells)])


def _lines(
    worth: EveningsWorth, report: PlanReport, baseline: Baseline
) -> Iterator[tuple[str, str]]:
    verdict = worth.verdict
    weighs = len(worth.joined.plan.dinner.interest) > 0
    most = "" if weighs else _at_most(report.bound, verdict.expected)
    random = f", at random {figure(baseline.introductions)}"
    yield "Introductions", f"{figure(verdict.expected)} expected{most}{random}"
    most = _at_most(report.pairs_bound, verdict.new_pairs)
    random = f", at random {figure(baseline.new_pairs)}"
    yield "New pairs", f"{verdict.new_pairs:,} shared a table{most}{random}"
    yield "Strangers", _changed(worth.before, worth.after, "strangers", "pairs")
    if worth.before.alone or worth.after.alone:
        yield "Know nobody", _changed(worth.before, worth.after, "alone", "guests")
    yield "Steps apart", _apart(worth.before, worth.after)
    if worth.fewest_first:
        least = int(verdict.meets[worth.fewest_first[0]])
        fewest = [guest for guest in worth.fewest_first if verdict.meets[guest] == least]
        who = listed_few(_name(worth, guest) for guest in fewest)
        yield "Met fewest", f"{who}: {counted(least, 'new person', 'new people')}"
    goals = worth.goals
    if goals:
        reached = sum(goal.meets >= goal.goal for goal in goals)
        yield "Goals", f"{reached:,} of {len(goals):,} reached"
    if verdict.wishes:
        granted = sum(wish.granted for wish in verdict.wishes)
        yield "Wishes", f"{granted:,} of {len(verdict.wishes):,} granted"
    times = worth.times_together
    told = [
        unbroken("never: " + counted(pairs, "pair"))
        if not often
        else unbroken(f"{counted(often, 'course')}: {counted(pairs, 'pair')}")
        for often, pairs in sorted(times.items())
    ]
    if told:
        yield "Together", ", ".join(told)
    if worth.sat_out:
        unit = "evening" if worth.several else "course"
        each = (f"{_name(worth, guest)} {counted(missed, unit)}" for guest, missed in worth.sat_out)
        yield "Missed", listed_few(each)
    if worth.broken:
        yield "Rules", f"broken by {worth.broken:,}"


def _at_most(bound: SavedBound | None, reached: float) -> str:
    if bound is None:
        return ""
    value = bound.value if bound.unit == 1 else bound.expected
    return f", at most {figure(value) if value <= reached else figure_at_most(value)} possible"


def _changed(before: WebFigures, after: WebFigures, name: str, of: str) -> str:
    one, two = getattr(before, name), getattr(after, name)
    return f"{one:,} {of} before, {two:,} after"


def _apart(before: WebFigures, after: WebFigures) -> str:
    """How many steps people are from each other on average, of those who hang together."""
    one, two = ("–" if web.distance is None else figure(web.distance) for web in (before, after))
    return f"{one} on average before, {two} after"


def _parts(worth: EveningsWorth, cells: int) -> str:
    rows = [("", "guests", "introductions", "new pairs", "again")]
    rows += [
        (
            safe(part.name),
            f"{part.guests:,}",
            figure(max(part.introductions, 0.0)),
            f"{part.new_pairs:,}",
            f"{part.again:,}",
        )
        for part in worth.parts
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return table([[name, *_right(numbers, widths[1:])] for name, *numbers in rows], cells)


def _right(numbers: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    return (pad(cell, wide, right=True) for cell, wide in zip(numbers, widths, strict=True))


def _name(worth: EveningsWorth, guest: int) -> str:
    return unbroken(safe(worth.joined.plan.dinner.label(guest)))
