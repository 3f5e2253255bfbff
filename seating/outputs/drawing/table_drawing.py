"""Tables drawn with the names of those who sit there."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from seating.dinner.dinner import Dinner
from seating.outputs.drawing.lettering import SPARE, broken_lines, ems, in_pieces, printable
from seating.outputs.drawing.table_spots import GAP, PITCH, RADIUS, Outline, Spot, number
from seating.room.table import Table

SIZE = 16.0
INSIDE_SIZES = (26.0, 22.0, 19.0, 16.0)
LINE = 19.0
# Narrow and on three lines rather than wide, wide rather than on more.
SETTINGS = (
    *((most, count) for count in (2, 3) for most in range(8, 12)),
    *((most, count) for count in (2, 3, 4, 5, 6) for most in range(12, 17)),
)
LONGEST_WORD = 26.0
"""What no line of a name on a page is wider than, whatever its words: in sizes."""


@dataclass(frozen=True)
class Drawn:
    """A drawing that a page places: its content, and the box it fills.

    Parameters
    ----------
    content : str
        SVG elements.
    left, top, width, height : float
    """

    content: str
    left: float
    top: float
    width: float
    height: float

    @property
    def box(self) -> str:
        """The ``viewBox``."""
        return " ".join(number(side) for side in (self.left, self.top, self.width, self.height))


@dataclass(frozen=True)
class Lettering:
    """How all names of one dinner are set, so that its tables are drawn alike.

    Parameters
    ----------
    lines : tuple of tuple of str
        Each guest's label, on as many lines as it needs.
    width : float
        Of the widest line, in the drawing's units.
    word : float
        Of the widest word, which the narrowest column of names has to hold.
    longest : float
        Of the widest word where tables with such a guest have all the room: `width` where no word
        is wider.
    pitch : float
        From the middle of one name to that of the next.
    """

    lines: tuple[tuple[str, ...], ...]
    width: float
    word: float = 0.0
    pitch: float = PITCH
    longest: float = 0.0

    def is_long(self, label: str) -> bool:
        """Whether a name has a word that is wider than the lines of all names."""
        words = broken_lines(label, label, 0.0)
        return max(map(ems, words), default=0.0) * SPARE * SIZE > self.width + 1

    @classmethod
    def of(cls, dinner: Dinner) -> Lettering:
        """The lettering of a dinner's guests: on two lines if they are wide enough for that."""
        pairs = [
            (guest.name, label) for guest, label in zip(dinner.guests, dinner.labels, strict=True)
        ]
        most = next(
            (most for most, count in SETTINGS if all(_fits(*pair, most, count) for pair in pairs)),
            SETTINGS[-1][0],
        )
        lines = tuple(
            tuple(piece for line in broken_lines(*pair, most) for piece in in_pieces(line, most))
            for pair in pairs
        )
        widest = max((ems(line) for both in lines for line in both), default=1.0)
        deepest = max((len(both) for both in lines), default=1)
        words = {word for _, label in pairs for word in broken_lines(label, label, 0.0)}
        longest = max((ems(word) for word in words), default=1.0)
        return cls(
            lines,
            widest * SPARE * SIZE,
            min(longest, SETTINGS[-1][0]) * SPARE * SIZE,
            max(PITCH, deepest * LINE + 6),
            max(widest, min(longest, LONGEST_WORD)) * SPARE * SIZE,
        )


def _fits(name: str, label: str, most: float, count: int) -> bool:
    """Whether a label is no deeper than this; a word too wide for any line is broken anywhere."""
    lines = broken_lines(name, label, most)
    if any(most < ems(line) <= SETTINGS[-1][0] for line in lines):
        return False
    return sum(len(in_pieces(line, most)) for line in lines) <= count


def form_symbols(tables: Sequence[Table]) -> dict[tuple[object, ...], str]:
    """The name of the symbol of each form of table, in order of first use."""
    names: dict[tuple[object, ...], str] = {}
    for table in tables:
        names.setdefault(table.form, f"form{len(names)}")
    return names


def bare_table(outline: Outline) -> str:
    """A table's edge, its seats and their numbers: SVG elements."""
    seats = "".join(
        f'<circle class="seat" cx="{number(spot.x)}" cy="{number(spot.y)}" '
        f'r="{number(RADIUS)}" fill="none" stroke="currentColor" stroke-opacity=".6"/>'
        for spot in outline.spots
    )
    numbers = "".join(
        f'<text x="{number(spot.x)}" y="{number(spot.y + SIZE * 0.34)}">{seat}</text>'
        for seat, spot in enumerate(outline.spots, start=1)
    )
    return (
        f'<g class="edge" fill="none" stroke="currentColor" stroke-opacity=".7" '
        f'stroke-width="1.2">{outline.edge}</g>{seats}'
        f'<g class="numbers" fill="currentColor" font-size="{number(SIZE)}" '
        f'text-anchor="middle">{numbers}</g>'
    )


def table_drawing(
    table: Table,
    lettering: Lettering,
    seated: Mapping[int, int],
    closed: Collection[int] = (),
) -> Drawn:
    """A table with its guests.

    Parameters
    ----------
    table : Table
    lettering : Lettering
    seated : mapping of int to int
        The guest on each taken seat; seats from 1.
    closed : collection of int, optional
        Seats on which nobody is to sit, from 1: they are crossed out.

    Returns
    -------
    Drawn
        One ``<g class="guest" data-g="…">`` for each guest, in seat order.
    """
    outline = Outline(table, lettering.pitch)
    left, top, width, height = outline.with_names(lettering.width)
    name = _name(table, outline)
    if name is None:
        name = (
            f'<text class="table" x="{number(left + width / 2)}" y="{number(top - LINE / 2)}" '
            f'font-size="20" text-anchor="middle" fill="currentColor">'
            f"{escape(printable(table.name))}</text>"
        )
        top, height = top - 2 * LINE, height + 2 * LINE
    guests = "".join(
        _guest(outline.spots[seat - 1], lettering, guest) for seat, guest in sorted(seated.items())
    )
    joined = leaders(outline, seated)
    leads = f'<path fill="none" stroke="currentColor" stroke-opacity=".5" d="{joined}"/>'
    content = bare_table(outline) + crosses(outline, closed) + name + leads + guests
    return Drawn(content, left, top, width, height)


def crosses(outline: Outline, closed: Collection[int]) -> str:
    """Crosses out seats, counted from 1."""
    reach = number(RADIUS * 0.7)
    return "".join(
        f'<path class="closed" d="M-{reach} -{reach}L{reach} {reach}M-{reach} {reach}L{reach} '
        f'-{reach}" stroke="currentColor" '
        f'transform="translate({number(spot.x)} {number(spot.y)})"/>'
        for spot in (outline.spots[seat - 1] for seat in sorted(closed))
    )


def leaders(outline: Outline, seats: Collection[int]) -> str:
    """Lines from seats, counted from 1, to names that do not stand beside them; as a path."""
    moved = (outline.spots[seat - 1] for seat in sorted(seats))
    return "".join(
        f"M{number(spot.x)} {number(spot.y)}L{number(spot.x + _sideways(spot))} "
        f"{number(spot.y + spot.shift + _upward(spot))}"
        for spot in moved
        if abs(spot.shift) > RADIUS
    )


def _sideways(spot: Spot) -> float:
    return {"left": -GAP / 2, "right": GAP / 2}.get(spot.side, 0.0)


def _upward(spot: Spot) -> float:
    return {"above": -GAP + 2, "below": GAP - 2}.get(spot.side, 0.0)


def inside_size(name: str, outline: Outline) -> float | None:
    """The largest type size at which a table's name fits on it; None if it cannot be read there.

    Words stand one under the other where that makes them larger.
    """
    _, _, width, height = outline.name_box
    words = printable(name).split(" ")
    widest = max(ems(word) for word in words) * 1.06
    for size in INSIDE_SIZES:
        lines = len(broken_lines(name, name, width / size / 1.06))
        if widest * size <= width and lines * size * 1.2 <= height:
            return size
    return None


def _name(table: Table, outline: Outline) -> str | None:
    """The table's name in its middle, if it fits there."""
    size = inside_size(table.name, outline)
    if size is None:
        return None
    left, top, width, height = outline.name_box
    lines = broken_lines(table.name, table.name, width / size / 1.06)
    first = top + height / 2 - (len(lines) - 1) * size * 0.6 + size * 0.34
    return "".join(
        f'<text class="table" x="{number(left + width / 2)}" '
        f'y="{number(first + place * size * 1.2)}" font-size="{number(size)}" '
        f'text-anchor="middle" fill="currentColor">{escape(line)}</text>'
        for place, line in enumerate(lines)
    )


def _guest(spot: Spot, lettering: Lettering, guest: int) -> str:
    return (
        f'<g class="guest" data-g="{guest}" '
        f'transform="translate({number(spot.x)} {number(spot.y)})">'
        f'<circle r="{number(RADIUS)}" fill-opacity=".14" stroke="currentColor"/>'
        f"{_text(spot, lettering.lines[guest])}</g>"
    )


def _text(spot: Spot, lines: tuple[str, ...]) -> str:
    anchor = {"left": "end", "right": "start"}.get(spot.side, "middle")
    x = {"left": -GAP, "right": GAP}.get(spot.side, 0.0)
    deep = (len(lines) - 1) * LINE
    first = {
        "above": spot.shift - GAP - deep - 3,
        "below": spot.shift + GAP + SIZE * 0.8,
    }.get(spot.side, spot.shift + SIZE * 0.33 - deep / 2)
    how = "" if all(line.isascii() for line in lines) else ' unicode-bidi="plaintext"'
    return "".join(
        f'<text x="{number(x)}" y="{number(first + place * LINE)}" text-anchor="{anchor}"{how}>'
        f"{escape(line)}</text>"
        for place, line in enumerate(lines)
    )


def standalone(drawn: Drawn, label: str, width: float | None = None) -> str:
    """An ``<svg>`` element that carries its own style, for places without a stylesheet."""
    wide = number(width if width is not None else drawn.width)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{drawn.box}" width="{wide}" '
        f'overflow="visible" role="img" aria-label="{escape(label)}" direction="ltr" '
        f'fill="currentColor" font-family="Libertinus Serif, Georgia, serif" '
        f'font-size="{number(SIZE)}">{drawn.content}</svg>'
    )
