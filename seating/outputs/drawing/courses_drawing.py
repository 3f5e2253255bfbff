"""A picture of what each number of courses is worth: introductions and their bound."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import NamedTuple

from seating.outputs.choices.printed_words import digits_of
from seating.outputs.drawing.search_drawing import Point, ticks
from seating.outputs.drawing.table_spots import number
from seating.words.figures import figure, figure_at_most

WIDE, HIGH = 900.0, 420.0
LEFT, RIGHT, TOP, BOTTOM = 78.0, 150.0, 40.0, 60.0
LINE, LEAST_STEP = 19.0, 34.0
"""Between two lines of text; between two numbers below the picture."""


class CourseFigures(NamedTuple):
    """What so many courses are worth.

    Parameters
    ----------
    courses : int
    introductions, bound : float
        As the score counts them, and what no plan exceeds.
    best : bool
        Whether no plan does better.
    one_more : float
        Beyond those of one course less.
    new_pairs, never_met : int
        Pairs who share a table for the first time, and pairs who have not met.
    fewest : int
        New people of who meets fewest.
    """

    courses: int
    introductions: float
    bound: float
    best: bool
    one_more: float
    new_pairs: int
    never_met: int
    fewest: int


def courses_svg(
    counts: Sequence[CourseFigures],
    colours: Mapping[str, str],
    words: Mapping[str, str],
    weighs: bool = False,
) -> str:
    """Introductions by the number of courses.

    Parameters
    ----------
    counts : sequence of CourseFigures
        In order; at least one.
    colours : dict of str to str
        Of the theme.
    words : mapping of str to str
        Of the page.
    weighs : bool, optional
        Whether introductions count as wishes and interests do.

    Returns
    -------
    str
        An ``<svg>`` element: courses to the right, expected introductions up, a dotted line for
        the bound; a hollow dot where a plan falls short of it.
    """
    label, digits = words["courses_title"], digits_of(words)
    high = max(max(one.introductions, one.bound) for one in counts) or 1.0
    last = counts[-1].courses
    step = (WIDE - LEFT - RIGHT) / max(last, 1)

    def at(courses: float, value: float) -> Point:
        return LEFT + step * courses, HIGH - BOTTOM - (HIGH - TOP - BOTTOM) * value / high

    accent, quiet = colours["accent"], colours["quiet"]
    found = [at(one.courses, one.introductions) for one in counts]
    most = [at(one.courses, one.bound) for one in counts]
    dots = "".join(
        f'<circle cx="{number(x)}" cy="{number(y)}" r="4.5" stroke="{accent}" stroke-width="2" '
        f'fill="{accent if one.best else colours["sheet"]}"/>'
        for one, (x, y) in zip(counts, found, strict=True)
    )
    end, height = found[-1]
    down = max(height, most[-1][1] + LINE)  # no text stands on another
    reached = figure(counts[-1].introductions, digits)
    bound = reached if counts[-1].best else figure_at_most(counts[-1].bound, digits)
    told = [
        (down, words["search_found"].format(score=reached), accent),
        (most[-1][1], words["search_bound"].format(bound=bound), quiet),
    ]
    texts = "".join(
        f'<text x="{number(end + 12)}" y="{number(y + 5)}" fill="{colour}">{escape(text)}</text>'
        for y, text, colour in told
    )
    floor = at(0, 0)[1]
    every = max(-(-LEAST_STEP // step), 1)
    below = "".join(
        f'<text x="{number(at(one.courses, 0)[0])}" y="{number(floor + 20)}" text-anchor="middle" '
        f'fill="{quiet}">{figure(one.courses, digits)}</text>'
        for one in counts
        if (last - one.courses) % every == 0
    )
    beside = "".join(
        f'<text x="{number(LEFT - 8)}" y="{number(at(0, value)[1] + 5)}" text-anchor="end" '
        f'fill="{quiet}">{figure(value, digits)}</text>'
        for value in ticks(0, high)
    )
    marks = "".join(f"M{number(at(one.courses, 0)[0])} {number(floor)}v5" for one in counts)
    marks += "".join(f"M{number(LEFT - 5)} {number(at(0, value)[1])}h5" for value in ticks(0, high))
    up = words["weighted_label" if weighs else "introductions_label"]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {number(WIDE)} {number(HIGH)}" '
        f'width="{number(WIDE)}" height="{number(HIGH)}" role="img" '
        f'aria-label="{escape(label)}" font-family="Libertinus Serif, Georgia, serif" '
        f'font-size="16"><title>{escape(label)}</title>'
        f'<path d="M{number(LEFT)} {number(TOP)}V{number(floor)}H{number(at(last, 0)[0])}{marks}" '
        f'fill="none" stroke="{quiet}" stroke-opacity=".6"/>{below}{beside}'
        f'<text x="{number(at(last, 0)[0])}" y="{number(floor + 40)}" text-anchor="end" '
        f'fill="{quiet}">{escape(words["courses_axis"])}</text>'
        f'<text x="{number(LEFT)}" y="{number(TOP - 12)}" fill="{quiet}">{escape(up)}</text>'
        f'<path d="{_line(most)}" fill="none" stroke="{quiet}" stroke-dasharray="3 4"/>'
        f'<path d="{_line(found)}" fill="none" stroke="{accent}" stroke-width="2.5"/>'
        f"{dots}{texts}</svg>"
    )


def _line(points: Sequence[Point]) -> str:
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points)
