"""A test page for a sheet of cards: by how much a printer draws askew."""

from __future__ import annotations

from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import printed_words
from seating.outputs.print.cards.card_sheets import laid_out
from seating.outputs.print.cards.place_cards import FACE
from seating.outputs.print.typesetting.typeset import typeset


def alignment_pdf(settings: PrintSettings | None = None) -> bytes:
    """The outlines of all cards of a sheet, with rulers at the first and the last.

    Where the edges of the real cards cross the rulers is the `offset` to choose, beside the one
    there is. Printed with it, they cross at nothing.

    Parameters
    ----------
    settings : PrintSettings, optional
        What place cards are printed on.

    Returns
    -------
    bytes
        A PDF of one page.
    """
    chosen = settings or PrintSettings()
    words = printed_words(chosen.lang)
    right, down = chosen.moved
    told = words["alignment"].format(offset=f"{right:g}mm, {down:g}mm")
    stock = chosen.cards(*FACE, tent=True)
    data = {"title": words["alignment_title"], "told": told}
    return typeset("alignment", {**data, **laid_out([], stock, chosen)}, chosen)
