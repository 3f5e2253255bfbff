"""Where the names of a drawn web stand: beside their dots, and over nothing else.

A name takes the first place around its dot that is free, on one line or on two; one that finds
none gives way to a number, and stands under the drawing. A number that finds none is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
from numpy.typing import NDArray

from seating.outputs.drawing.lettering import SPARE, broken_lines, ems, in_pieces, printable
from seating.outputs.drawing.table_spots import number

SIZE, LINE = 17.0, 19.0
"""Type that can be read on a sheet (9 pt), and from one line to the next."""

DOT, AROUND, EDGE = 5.0, 4.0, 6.0
"""Radius of a dot; what is free around it; what is free at the edge of the drawing."""

LONGEST = 14.0
COLUMN = 290.0
"""Of a line of a name, in sizes; from one column of the names below to the next."""

# To the right, the left, below, above, and aslant: the sides of a dot, x to the right, y down.
SIDES = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1))

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class WebNames:
    """Names beside dots, and those that stand under the drawing by their numbers.

    Parameters
    ----------
    content : str
        SVG elements.
    below : float
        How much higher the drawing is for what stands under it.
    """

    content: str
    below: float


def web_names(
    labels: Sequence[str], spots: NDArray[np.float64], wide: float, high: float
) -> WebNames:
    """Names for dots in a drawing.

    Parameters
    ----------
    labels : sequence of str
        One for each dot.
    spots : ndarray of float64, shape (dots, 2)
    wide, high : float
        Of the drawing.
    """
    names = [printable(label) for label in labels]
    taken: list[Box] = [_around_dot(x, y) for x, y in spots.tolist()]
    middle = np.array([wide / 2, high / 2])
    away = spots - middle
    # From outside inwards: who stands at the edge has the fewest places.
    order = np.argsort(-np.linalg.norm(away, axis=1), kind="stable").tolist()
    parts: list[str] = []
    numbered: list[tuple[str, str]] = []
    for guest in order:
        said = str(len(numbered) + 1)
        for lines in (*_settings(names[guest]), (said,)):
            box = _free(lines, spots[guest], away[guest], taken, (wide, high))
            if box is not None:
                taken.append(box)
                parts.append(_text(lines, box))
                if lines == (said,) != (names[guest],):
                    numbered.append((said, names[guest]))
                break
    key, below = _below(numbered, wide, high)
    return WebNames("".join(parts) + key, below)


def _settings(name: str) -> Iterator[tuple[str, ...]]:
    """A name on one line, and on two."""
    whole = ems(name)
    if whole <= LONGEST:
        yield (name,)
    half = broken_lines(name, name, max(whole / 2, *map(ems, name.split(" "))) + 0.4)
    if len(half) == 2 and max(map(ems, half)) <= LONGEST:
        yield half


def _around_dot(x: float, y: float) -> Box:
    reach = DOT + 1
    return x - reach, y - reach, x + reach, y + reach


def _free(
    lines: tuple[str, ...],
    spot: NDArray[np.float64],
    away: NDArray[np.float64],
    taken: Sequence[Box],
    extent: tuple[float, float],
) -> Box | None:
    """The place beside a dot, rather outwards, at which these lines touch nothing."""
    wide = max(map(ems, lines)) * SIZE * SPARE
    high = LINE * len(lines)
    x, y = spot.tolist()
    for right, down in sorted(SIDES, key=lambda side: -float(np.dot(side, away))):
        reach = DOT + AROUND if 0 in (right, down) else DOT * 0.8
        left = x - wide / 2 + right * (wide / 2 + reach)
        top = y - high / 2 + down * (high / 2 + reach)
        box = (left, top, left + wide, top + high)
        inside = left >= EDGE and top >= EDGE
        inside = inside and box[2] <= extent[0] - EDGE and box[3] <= extent[1] - EDGE
        if inside and not any(_touch(box, other) for other in taken):
            return box
    return None


def _touch(one: Box, two: Box) -> bool:
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def _text(lines: tuple[str, ...], box: Box) -> str:
    """A name, and what keeps it apart from the lines that run behind it."""
    left, top, right, bottom = box
    middle, wide = (left + right) / 2, (right - left) / SPARE
    behind = (
        f'<rect class="behind" x="{number(middle - wide / 2)}" y="{number(top)}" '
        f'width="{number(wide)}" height="{number(bottom - top)}"/>'
    )
    return behind + "".join(
        f'<text class="name" x="{number(middle)}" y="{number(top + place * LINE + 0.75 * SIZE)}" '
        f'text-anchor="middle" font-size="{number(SIZE)}" unicode-bidi="plaintext">'
        f"{escape(line)}</text>"
        for place, line in enumerate(lines)
    )


def _below(numbered: Sequence[tuple[str, str]], wide: float, high: float) -> tuple[str, float]:
    """Names by their numbers, in columns under the drawing."""
    count = max(int(wide // COLUMN), 1)
    most = (COLUMN - 40) / SIZE / SPARE
    rows: list[tuple[str, list[str]]] = [
        (
            said,
            [piece for line in broken_lines(name, name, most) for piece in in_pieces(line, most)],
        )
        for said, name in numbered
    ]
    depths = [0] * count
    parts = []
    for said, lines in rows:
        column = depths.index(min(depths))
        x, y = EDGE + column * COLUMN, high + LINE * (depths[column] + 1)
        parts.append(_row(said, lines, x, y))
        depths[column] += len(lines)
    return "".join(parts), LINE * (max(depths) + 0.5) if rows else 0.0


def _row(said: str, lines: Sequence[str], x: float, y: float) -> str:
    first = (
        f'<text x="{number(x + 26)}" y="{number(y)}" text-anchor="end" '
        f'font-size="{number(SIZE)}">{said}</text>'
    )
    return first + "".join(
        f'<text x="{number(x + 36)}" y="{number(y + place * LINE)}" '
        f'font-size="{number(SIZE)}">{escape(line)}</text>'
        for place, line in enumerate(lines)
    )
