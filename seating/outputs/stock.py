"""Where the cards or labels lie on a sheet."""

from __future__ import annotations

from dataclasses import dataclass

from seating.errors import InputError
from seating.outputs.paper import Paper

EDGE = 5.0


@dataclass(frozen=True)
class Stock:
    """A sheet of equal cards, measured in millimetres.

    Parameters
    ----------
    paper : Paper
    width, height : float
        One card as it lies on the sheet: a tent card unfolded.
    columns, rows : int
        At least 1 each.
    left, top : float
        From the corner of the sheet to the first card.
    gap_x, gap_y : float, optional
        Between two cards.
    cut : bool, optional
        Whether the host cuts the cards out, and so needs marks.

    Raises
    ------
    InputError
        If the cards do not lie on the sheet.
    """

    paper: Paper
    width: float
    height: float
    columns: int
    rows: int
    left: float
    top: float
    gap_x: float = 0.0
    gap_y: float = 0.0
    cut: bool = False

    def __post_init__(self) -> None:
        right = self.left + self.columns * (self.width + self.gap_x) - self.gap_x
        bottom = self.top + self.rows * (self.height + self.gap_y) - self.gap_y
        smallest = min(self.width, self.height, self.columns, self.rows)
        if smallest <= 0 or min(self.left, self.top, self.gap_x, self.gap_y) < 0:
            raise InputError("cards and their number must be greater than nothing")
        if right > self.paper.width + 0.5 or bottom > self.paper.height + 0.5:
            raise InputError(
                "the cards are larger than the paper",
                value=f"{right:g}x{bottom:g} mm on {self.paper.width:g}x{self.paper.height:g} mm",
            )

    @property
    def count(self) -> int:
        """Cards on one sheet."""
        return self.columns * self.rows

    def corners(self) -> list[tuple[float, float]]:
        """The corner of each card, row by row, from the corner of the sheet."""
        return [
            (
                self.left + column * (self.width + self.gap_x),
                self.top + row * (self.height + self.gap_y),
            )
            for row in range(self.rows)
            for column in range(self.columns)
        ]


def cut_from(paper: Paper, width: float, height: float) -> Stock:
    """As many cards of a size as a plain sheet holds, in its middle, edge to edge.

    Parameters
    ----------
    paper : Paper
    width, height : float
        One card, millimetres.

    Raises
    ------
    InputError
        If not even one fits.

    Examples
    --------
    >>> stock = cut_from(Paper(210, 297), 95, 90)
    >>> stock.columns, stock.rows, stock.left, stock.top
    (2, 3, 10.0, 13.5)
    """
    columns = int((paper.width - 2 * EDGE + 1e-6) // width)
    rows = int((paper.height - 2 * EDGE + 1e-6) // height)
    if not columns or not rows:
        size = f"{width:g}x{height:g} mm on {paper.width:g}x{paper.height:g} mm"
        raise InputError("the cards are larger than the paper", value=size)
    left, top = (paper.width - columns * width) / 2, (paper.height - rows * height) / 2
    return Stock(paper, width, height, columns, rows, left, top, cut=True)
