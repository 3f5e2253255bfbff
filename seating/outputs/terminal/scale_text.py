"""How far a plan has come from seats at random to what no plan can exceed, as a bar."""

from __future__ import annotations

from typing import NamedTuple

from seating.outputs.terminal.cells import unbroken, width
from seating.words.figures import figure

COME, AHEAD = "━", "─"
SHORTEST, LONGEST = 8, 30


class Scale(NamedTuple):
    """Three figures of what a score counts.

    Parameters
    ----------
    random, found, bound : float
        Of seats at random, of the plan, and what no plan can exceed.
    most : str
        The bound as it is told.
    met : bool
        Whether the plan meets it exactly.
    """

    random: float
    found: float
    bound: float
    most: str
    met: bool


def scale_text(scale: Scale, cells: int) -> str:
    """The bar between its two figures; empty where it would say nothing or there is no room.

    Parameters
    ----------
    scale : Scale
    cells : int
        Room for all of it.

    Examples
    --------
    >>> scale_text(Scale(100, 126, 128, "128", False), 42).replace(chr(0xa0), " ")
    '100 at random ━━━━━━━━━━━━━━── 128 at most'
    """
    before, after = f"{figure(scale.random)} at random ", f" {scale.most} at most"
    room = min(cells - width(before + after), LONGEST)
    if room < SHORTEST or not scale.random <= scale.found or not scale.random < scale.bound:
        return ""
    come = int(room * (scale.found - scale.random) / (scale.bound - scale.random))
    # rounded down, and full only where the bound is met, so that a bar promises nothing
    come = room if scale.met else min(come, room - 1)
    return unbroken(f"{before}{COME * come}{AHEAD * (room - come)}{after}")
