"""Tables drawn with the names of those who sit there."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from seating.dinner.dinner import Dinner
from seating.outputs.drawing.lettering import cut, ems, printable, two_lines
from seating.outputs.drawing.table_spots import GAP, TILT, Outline, Spot, number
from seating.room.shapes.every_shape import shape_of
from seating.room.shapes.shape import MOST_OF_NAME, SCALE
from seating.room.table import Table

SIZE = 13.0
LINE = 14.0
MOST = 9.6
HEAD_RADIUS = 4.0


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
        Each guest's label on one or two lines.
    full : tuple of str
        Each guest's label as printed elsewhere.
    width : float
        Of the widest line, in the drawing's units.
    """

    lines: tuple[tuple[str, ...], ...]
    full: tuple[str, ...]
    width: float

    @classmethod
    def of(cls, dinner: Dinner) -> Lettering:
        """The lettering of a dinner's guests."""
        lines = tuple(
            two_lines(guest.name, label, MOST)
            for guest, label in zip(dinner.guests, dinner.labels, strict=True)
        )
        widest = max((ems(line) for both in lines for line in both), default=1.0)
        whole = tuple(printable(label) for label in dinner.labels)
        return cls(lines, whole, min(widest * 1.06, MOST * 1.1) * SIZE)


def form_symbols(tables: Sequence[Table]) -> dict[tuple[object, ...], str]:
    """The name of the symbol of each form of table, in order of first use."""
    names: dict[tuple[object, ...], str] = {}
    for table in tables:
        names.setdefault(table.form, f"form{len(names)}")
    return names


def bare_table(table: Table) -> str:
    """A table's edge, its seats and their numbers: SVG elements."""
    outline = Outline(table)
    seats = "".join(
        f'<circle class="seat" cx="{number(spot.x)}" cy="{number(spot.y)}" '
        f'r="{number(HEAD_RADIUS)}" fill="none" stroke="currentColor" stroke-opacity=".45"/>'
        for spot in outline.spots
    )
    numbers = "".join(
        f'<text x="{number(spot.number[0])}" y="{number(spot.number[1] + 3)}">{seat}</text>'
        for seat, spot in enumerate(outline.spots, start=1)
    )
    return (
        f'<g class="edge" fill="none" stroke="currentColor" stroke-opacity=".7" '
        f'stroke-width="1.2">{outline.edge}</g>{seats}'
        f'<g class="numbers" fill="currentColor" fill-opacity=".62" font-size="9" '
        f'text-anchor="middle">{numbers}</g>'
    )


def table_drawing(
    table: Table,
    lettering: Lettering,
    seated: Mapping[int, int],
    symbol: str | None = None,
    marks: Mapping[int, str] | None = None,
    closed: Collection[int] = (),
) -> Drawn:
    """A table with its guests.

    Parameters
    ----------
    table : Table
    lettering : Lettering
    seated : mapping of int to int
        The guest on each taken seat; seats from 1.
    symbol : str, optional
        Id of a symbol that holds the bare table; drawn in full when left out.
    marks : mapping of int to str, optional
        More attributes of a guest's element, by guest.
    closed : collection of int, optional
        Seats on which nobody is to sit, from 1: they are crossed out.

    Returns
    -------
    Drawn
        One ``<g class="guest" data-g="…">`` for each guest, in seat order.
    """
    outline = Outline(table)
    bare = bare_table(table) if symbol is None else f'<use href="#{symbol}"/>'
    guests = "".join(
        _guest(outline.spots[seat - 1], lettering, guest, (marks or {}).get(guest, ""))
        for seat, guest in sorted(seated.items())
    )
    crosses = "".join(_cross(outline.spots[seat - 1]) for seat in sorted(closed))
    return Drawn(bare + crosses + _name(table) + guests, *_box(outline, lettering))


def _cross(spot: Spot) -> str:
    """Crosses out a seat."""
    reach = number(HEAD_RADIUS)
    return (
        f'<path class="closed" d="M-{reach} -{reach}L{reach} {reach}M-{reach} {reach}L{reach} '
        f'-{reach}" stroke="currentColor" stroke-opacity=".7" '
        f'transform="translate({number(spot.x)} {number(spot.y)})"/>'
    )


def _name(table: Table) -> str:
    """The table's name in its middle, as large as fits between the seats' numbers."""
    name = cut(printable(table.name), MOST_OF_NAME)
    size, x, y, turned, most = shape_of(table).name_on_page(table, ems(name))
    turn = f' transform="rotate(-90 {number(x)} {number(y)})"' if turned else ""
    return (
        f'<text class="table" x="{number(x)}" y="{number(y + size * 0.34)}" '
        f'font-size="{number(size)}"{turn} '
        f'text-anchor="middle" fill="currentColor">{escape(cut(name, most))}</text>'
    )


def _guest(spot: Spot, lettering: Lettering, guest: int, marks: str) -> str:
    lines = lettering.lines[guest]
    whole = lettering.full[guest]
    title = f"<title>{escape(whole)}</title>" if " ".join(lines) != whole else ""
    leader = _leader(spot)
    return (
        f'<g class="guest" data-g="{guest}"{marks} '
        f'transform="translate({number(spot.x)} {number(spot.y)})">{title}{leader}'
        f'<circle r="{number(HEAD_RADIUS)}"/>{_text(spot, lines)}</g>'
    )


def _leader(spot: Spot) -> str:
    if abs(spot.shift) < 6 or spot.side in ("above", "below"):
        return ""
    reach = GAP - 2 if spot.side == "right" else 2 - GAP
    return (
        f'<path d="M0 0L{number(reach)} {number(spot.shift)}" fill="none" '
        f'stroke="currentColor" stroke-opacity=".35"/>'
    )


def _text(spot: Spot, lines: tuple[str, ...]) -> str:
    x, first, anchor = anchor_of(spot, len(lines))
    how = f' text-anchor="{anchor}"' if anchor != "start" else ""
    if not all(line.isascii() for line in lines):
        how += ' unicode-bidi="plaintext"'
    if spot.side == "tilted":
        how += f' transform="rotate({TILT})"'
    return "".join(
        f'<text x="{number(x)}" y="{number(first + place * LINE)}"{how}>{escape(line)}</text>'
        for place, line in enumerate(lines)
    )


def anchor_of(spot: Spot, lines: int) -> tuple[float, float, str]:
    """Where the first line of a name stands, from the head, and which end of it is there.

    Parameters
    ----------
    spot : Spot
    lines : int
        One or two.

    Returns
    -------
    x, y : float
    anchor : {"start", "middle", "end"}
    """
    if spot.side == "tilted":
        return GAP, 4.0 - (lines - 1) * LINE / 2, "start"
    if spot.side == "above":
        return 0.0, spot.shift - GAP - (lines - 1) * LINE, "middle"
    if spot.side == "below":
        return 0.0, spot.shift + GAP + SIZE * 0.72, "middle"
    first = spot.shift + SIZE * 0.33 - (lines - 1) * LINE / 2
    return (GAP, first, "start") if spot.side == "right" else (-GAP, first, "end")


def _box(outline: Outline, lettering: Lettering) -> tuple[float, float, float, float]:
    """Left, top, width and height of a table with names around it."""
    heads = outline.spots
    wide = max(abs(spot.x) for spot in heads) + GAP + lettering.width + 2
    left, right = -wide, wide
    if shape_of(outline.table).one_sided:
        left = -outline.table.width * SCALE / 2 - 6
    sides = {spot.side for spot in heads}
    edge_top, edge_bottom = outline.reach
    top = min(spot.y + min(spot.shift, 0) for spot in heads)
    bottom = max(spot.y + max(spot.shift, 0) for spot in heads)
    above = {"above": GAP + LINE + SIZE, "tilted": lettering.width * 1.7 + GAP}
    under = GAP + LINE + SIZE if "below" in sides else LINE + 4
    first = min(top - max(above.get(side, LINE + 4) for side in sides), edge_top - 3)
    last = max(bottom + under, edge_bottom + 3)
    return left, first, right - left, last - first


def standalone(drawn: Drawn, label: str, width: float | None = None) -> str:
    """An ``<svg>`` element that carries its own style, for places without a stylesheet."""
    wide = number(width if width is not None else drawn.width)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{drawn.box}" width="{wide}" '
        f'overflow="visible" role="img" aria-label="{escape(label)}" direction="ltr" '
        f'fill="currentColor" font-family="Libertinus Serif, Georgia, serif" '
        f'font-size="{number(SIZE)}">{drawn.content}</svg>'
    )
