"""A sheet of cards or labels that the host has measured: ``[print.sheet]`` of a dinner file."""

from __future__ import annotations

from dataclasses import dataclass

from seating.outputs.choices.lengths import millimetres, two_lengths
from seating.outputs.choices.paper import paper_of
from seating.outputs.choices.stock import Stock
from seating.words.errors import InputError

MOST = 100


@dataclass(frozen=True)
class OwnSheet:
    """A sheet as a host writes it.

    Parameters
    ----------
    card : str
        Size of one card or label as it lies on the sheet, as in ``85x54 mm``; a tent card
        unfolded.
    columns, rows : int
        How many stand beside each other and below each other, 1 to `MOST`.
    paper : str, optional
        Of the sheet; that of everything else when left out.
    margin : str, optional
        From the edges of the sheet to the first card, ``left, top``; when left out the cards lie
        in the middle.
    pitch : str, optional
        From one card to the next, ``across, down``; edge to edge when left out.
    corner : str, optional
        How far the corners are rounded: nothing is printed in them.
    tent : bool, optional
        Whether cards are folded in the middle.

    Raises
    ------
    InputError
        If the cards do not lie on the sheet, or something is no length.

    Examples
    --------
    >>> OwnSheet("85x54 mm", 2, 5).stock("a4").left
    20.0
    """

    card: str
    columns: int
    rows: int
    paper: str | None = None
    margin: str | None = None
    pitch: str | None = None
    corner: str | None = None
    tent: bool = False

    def stock(self, paper: str) -> Stock:
        """Where its cards lie.

        Parameters
        ----------
        paper : str
            What it is printed on, unless it says so itself.
        """
        for count in (self.columns, self.rows):
            if not 1 <= count <= MOST:
                raise InputError(f"a sheet has 1 to {MOST} columns and rows", value=str(count))
        sheet, card = paper_of(self.paper or paper), paper_of(self.card)
        pitch = (card.width, card.height) if self.pitch is None else two_lengths(self.pitch)
        taken_x = (self.columns - 1) * pitch[0] + card.width
        taken_y = (self.rows - 1) * pitch[1] + card.height
        middle = ((sheet.width - taken_x) / 2, (sheet.height - taken_y) / 2)
        left, top = middle if self.margin is None else two_lengths(self.margin)
        corner = 0.0 if self.corner is None else millimetres(self.corner)
        return Stock(
            sheet, card.width, card.height, self.columns, self.rows, left, top, *pitch,
            tent=self.tent, corner=corner,
        )  # fmt: skip
