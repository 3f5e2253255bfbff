"""A picture of the search: the best score so far and the bound, over time or over moves."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from seating.dinner.dinner import Dinner
from seating.outputs.choices.printed_words import digits_of
from seating.outputs.drawing.lettering import SPARE, ems
from seating.outputs.drawing.table_spots import number
from seating.words.figures import Digits, figure, figure_at_most

if TYPE_CHECKING:
    from seating.planfile import SavedProgress

WIDE, HIGH = 900.0, 420.0
LEFT, TOP, BOTTOM = 82.0, 40.0, 60.0
SIZE = 17.0
LINE, GAP = 20.0, 24.0
"""Between two lines of text; between the foot of an axis and its lowest number."""

Point = tuple[float, float]


def search_says(
    dinner: Dinner, words: Mapping[str, str], trace: Sequence[SavedProgress] = ()
) -> str:
    """What the picture shows: introductions, or as wishes and interests count.

    Parameters
    ----------
    dinner : Dinner
    words : mapping of str to str
        Of the page.
    trace : sequence of SavedProgress, optional
        How the search went.
    """
    said = "search_says_weighted" if len(dinner.interest) else "search_says"
    return words[said if _by_clock(trace) else f"{said}_moves"]


def counted_in(dinner: Dinner) -> str:
    """The word for what a search of this dinner counts, as the host is told."""
    return "weighted_label" if len(dinner.interest) else "introductions_label"


def _by_clock(trace: Sequence[SavedProgress]) -> bool:
    """Whether it is known when each step was; of a search without a clock moves are counted."""
    return all(step.seconds is not None for step in trace)


def search_svg(
    trace: Sequence[SavedProgress],
    colours: Mapping[str, str],
    words: Mapping[str, str],
    counted: str = "search_score",
) -> str:
    """How a search went.

    Parameters
    ----------
    trace : sequence of SavedProgress
        In order of time; at least one.
    colours : dict of str to str
        Of the theme.
    words : mapping of str to str
        Of the page.
    counted : str, optional
        The word for what goes up. Where guests may see it, that it is a score, and no more: whether
        wishes count is for the host.

    Returns
    -------
    str
        An ``<svg>`` element: seconds (or moves, where no clock ended the search) to the right,
        expected introductions up, a dotted line for the bound.
    """
    label, digits = words["search"], digits_of(words)
    by_clock, kept = _by_clock(trace), _comparable(trace)
    every = [(step.seconds or 0.0) if by_clock else float(step.iterations) for step in trace]
    times = every[len(trace) - len(kept) :]
    scores = [step.introductions / step.unit for step in kept]
    bounds = [step.bound / step.unit for step in trace]
    low, high = min(scores), max(*scores, *bounds)
    low -= (high - low) * 0.06 or 1.0
    last = max(times[-1], 1e-3)
    ends = {
        "search_found": figure(scores[-1], digits),
        "search_bound": _most(trace[-1], digits),
    }
    told = {key: words[key].format(score=said, bound=said) for key, said in ends.items()}
    width = WIDE - LEFT - max(map(ems, told.values())) * SIZE * SPARE - 20

    def at(time: float, value: float) -> Point:
        x = LEFT + width * time / last
        return x, HIGH - BOTTOM - (HIGH - TOP - BOTTOM) * (value - low) / (high - low)

    best = [at(*point) for point in zip(times, scores, strict=True)]
    most = [at(*point) for point in zip([0.0, *every], [bounds[0], *bounds], strict=True)]
    end = at(last, 0)[0]
    found, bound = best[-1][1], most[-1][1]
    down = max(found, bound + LINE)  # no text stands on another
    accent, quiet = colours["accent"], colours["quiet"]
    heights = (("search_found", down, accent), ("search_bound", bound, quiet))
    texts = "".join(
        f'<text x="{number(end + 10)}" y="{number(y + 5)}" fill="{colour}">'
        f"{escape(told[key])}</text>"
        for key, y, colour in heights
    )
    across = words["search_seconds" if by_clock else "search_moves"]
    titles = across, words[counted]
    axes = _axes(at, (last, low, high), titles, quiet, digits)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {number(WIDE)} {number(HIGH)}" '
        f'width="{number(WIDE)}" height="{number(HIGH)}" role="img" '
        f'aria-label="{escape(label)}" font-family="Libertinus Serif, Georgia, serif" '
        f'font-size="{number(SIZE)}"><title>{escape(label)}</title>{axes}'
        f'<path d="{_steps(most, end)}" fill="none" stroke="{quiet}" stroke-dasharray="3 4"/>'
        f'<path d="{_steps(best, end)}" fill="none" stroke="{accent}" stroke-width="2.5"/>'
        f'<circle cx="{number(best[0][0])}" cy="{number(best[0][1])}" r="4" fill="{accent}"/>'
        f"{texts}</svg>"
    )


def _comparable(trace: Sequence[SavedProgress]) -> Sequence[SavedProgress]:
    """The steps whose introductions can be held against one another.

    A plan with more of them gives way only to one that breaks rules less, or lacks fewer people
    to goals: what came before the last time that happened is another question.
    """
    begin = 0
    for place, (one, two) in enumerate(pairwise(trace), 1):
        if two.introductions < one.introductions:
            begin = place
    return trace[begin:]


def search_ends(trace: Sequence[SavedProgress], words: Mapping[str, str]) -> list[str]:
    """What the picture's own words say, for where it is too small to have any.

    Parameters
    ----------
    trace : sequence of SavedProgress
    words : mapping of str to str
        Of the page.

    Returns
    -------
    list of str
        What was found, the bound, and the seconds that it took; nothing of a search without steps.
    """
    if not trace:
        return []
    digits, last = digits_of(words), trace[-1]
    took = f"{figure(last.seconds or 0.0, digits)} s"
    return [
        words["search_found"].format(score=figure(last.introductions / last.unit, digits)),
        words["search_bound"].format(bound=_most(last, digits)),
        *([took] if _by_clock(trace) else []),
    ]


def _most(last: SavedProgress, digits: Digits) -> str:
    """The bound rounded up, except where the plan meets it."""
    met = last.introductions >= last.bound
    return (figure if met else figure_at_most)(last.bound / last.unit, digits)


def _steps(points: Sequence[tuple[float, float]], end: float) -> str:
    """A path that keeps each height until the next point."""
    path = f"M{number(points[0][0])} {number(points[0][1])}"
    path += "".join(f"H{number(x)}V{number(y)}" for x, y in points[1:])
    return f"{path}H{number(end)}"


def _axes(
    at: Callable[[float, float], Point],
    reach: tuple[float, float, float],
    titles: tuple[str, str],
    colour: str,
    digits: Digits,
) -> str:
    """Two axes with their titles; time begins at nothing, and a gap says that the other does not.

    Parameters
    ----------
    at : callable
        Where a time and a score are drawn.
    reach : tuple of float
        The last moment, the lowest score, the highest.
    titles : tuple of str
        What is counted to the right and up.
    colour : str
    digits : Digits
    """
    last, low, high = reach
    left, floor = at(0, low)
    right = at(last, low)[0]
    texts = [
        (x, floor + 20, "middle", figure(time, digits))
        for time in ticks(0, last)
        for x in [at(time, low)[0]]
    ]
    texts += [
        (left - 8, at(0, value)[1] + 5, "end", figure(value, digits))
        for value in ticks(low, high)
        if at(0, value)[1] < floor - GAP
    ]
    texts += [(right, floor + 40, "end", titles[0]), (left, TOP - 12, "start", titles[1])]
    marks = "".join(
        f"M{number(at(time, low)[0])} {number(floor)}v5" for time in ticks(0, last)
    ) + "".join(
        f"M{number(left - 5)} {number(at(0, value)[1])}h5"
        for value in ticks(low, high)
        if at(0, value)[1] < floor - GAP
    )
    gap = "".join(f"M{number(left - 5)} {number(floor - up)}l10 -5" for up in (7, 12))
    path = (
        f"M{number(left)} {number(TOP)}V{number(floor - 14)}"
        f"M{number(left)} {number(floor - 9)}V{number(floor)}H{number(right)}{marks}{gap}"
    )
    said = "".join(
        f'<text x="{number(x)}" y="{number(y)}" text-anchor="{anchor}" fill="{colour}">'
        f"{escape(text)}</text>"
        for x, y, anchor, text in texts
    )
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-opacity=".6"/>{said}'


def ticks(low: float, high: float, most: int = 5) -> list[float]:
    """Round numbers between two, so few that what stands at them does not collide.

    Examples
    --------
    >>> ticks(0, 9.7), ticks(278, 301)
    ([0.0, 2.0, 4.0, 6.0, 8.0], [280.0, 285.0, 290.0, 295.0, 300.0])
    """
    least = (high - low) / most
    power = 10.0 ** math.floor(math.log10(least))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= least)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [float(f"{place * step:.12g}") for place in range(first, last + 1)]
