"""How plots look: the colours of what the library prints, on paper of their own.

The paper is opaque, so that a plot reads the same on a white page and on a dark one.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import matplotlib
from matplotlib.figure import Figure

from seating.outputs.choices.theme import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes

INK, QUIET, ACCENT = Theme().ink, Theme().quiet, Theme().accent
HAIRLINE, PAPER = Theme().hairline, Theme().sheet
PALE, OTHER = "#9dbdaf", "#b5622c"
"""The accent, paler; and what is not ours."""

SETTINGS: Any = {
    "axes.edgecolor": HAIRLINE,
    "axes.facecolor": PAPER,
    "axes.labelcolor": QUIET,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlecolor": INK,
    "axes.titlelocation": "left",
    "axes.titlesize": 10,
    "axes.labelsize": 9,
    "figure.facecolor": PAPER,
    "font.family": "DejaVu Sans",
    "font.size": 9,
    "legend.frameon": False,
    "svg.fonttype": "path",
    "svg.hashsalt": "seating",
    "text.color": INK,
    "xtick.color": QUIET,
    "ytick.color": QUIET,
}


def sheet(wide: float, high: float, rows: int = 1, columns: int = 1) -> tuple[Figure, list[Axes]]:
    """An empty figure and its axes, in inches.

    The figure belongs to nobody's window.
    """
    figure = Figure(figsize=(wide, high), layout="constrained")
    found = figure.subplots(rows, columns, squeeze=False)
    return figure, list(found.flat)


@contextmanager
def our_settings() -> Iterator[None]:
    """Ours on top of what matplotlib comes with, whatever the user has set."""
    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(SETTINGS)
        yield


def as_svg(figure: Figure) -> bytes:
    """The figure as a file, the same bytes each time."""
    file = io.BytesIO()
    figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None})
    return file.getvalue()
