"""What does not fit at the smallest size it may be printed in, and sheets on which it does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from seating.outputs.choices.paper import PAPERS, paper_of
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.stock import larger_stocks
from seating.words.errors import InputError

_SERIES = (("a5", "a4", "a3", "a2", "a1"), ("letter", "legal", "tabloid", "a2", "a1"))


class NoRoomError(InputError):
    """Something does not fit, however it is set.

    Parameters
    ----------
    what : str
        What has no room, and at which size.
    fitting : str, optional
        What it fits on, as a host would write it.
    """

    def __init__(self, what: str, fitting: str | None = None) -> None:
        if fitting is None:
            super().__init__(what, hint="choose a larger paper, card or label stock")
        else:  # in the sentence itself, for whoever shows its first line only
            super().__init__(f"{what}; it fits with {fitting}")


def printed_where_it_fits(
    make: Callable[[PrintSettings], bytes],
    settings: PrintSettings,
    others: Iterable[tuple[str, PrintSettings]],
) -> bytes:
    """A product, or an error that names a sheet on which it fits.

    Parameters
    ----------
    make : callable
        From settings to a PDF.
    settings : PrintSettings
    others : iterable of (str, PrintSettings)
        What else might do, as a host would write it, the nearest first. It is tried, so that
        nothing is named that is too small again.

    Raises
    ------
    NoRoomError
        If it does not fit as the settings are.
    """
    try:
        return make(settings)
    except NoRoomError as error:
        if settings.template is not None:
            raise
        fitting = next((told for told, other in others if _fits(make, other)), None)
        if fitting is None:
            raise
        raise NoRoomError(error.what, fitting) from None


def _fits(make: Callable[[PrintSettings], bytes], settings: PrintSettings) -> bool:
    try:
        make(settings)
    except InputError:
        return False
    return True


def larger_papers(
    settings: PrintSettings, key: str = "paper"
) -> Iterator[tuple[str, PrintSettings]]:
    """The same on each larger paper of its kind.

    Parameters
    ----------
    settings : PrintSettings
    key : {"paper", "poster"}, optional
        Which paper is changed.

    Examples
    --------
    >>> [told for told, _ in larger_papers(PrintSettings())]
    ["paper = 'a3'", "paper = 'a2'", "paper = 'a1'"]
    """
    now = paper_of((settings.poster or settings.paper) if key == "poster" else settings.paper)
    inches = any(now == PAPERS[name] for name in ("letter", "legal", "tabloid"))
    for name in _SERIES[inches]:
        sheet = PAPERS[name]
        if sheet.width >= now.width and sheet.height > now.height:
            chosen = (
                replace(settings, poster=name) if key == "poster" else replace(settings, paper=name)
            )
            yield f"{key} = {name!r}", chosen


_CARDS = ("85x55 mm", "95x60 mm", "105x74 mm", "148x105 mm", "190x90 mm", "200x138 mm")


def larger_cards(
    settings: PrintSettings, width: float, height: float, *, tent: bool = False
) -> Iterator[tuple[str, PrintSettings]]:
    """The same on larger cards: stock where the host prints on stock, then cut from plain paper.

    Parameters
    ----------
    settings : PrintSettings
    width, height : float
        What is seen of a card unless the host chose otherwise, millimetres.
    tent : bool, optional
        Whether the product can be folded.
    """
    now = settings.cards(width, height, tent=tent)
    plain = replace(settings, own_sheet=None, stock=None, first_label=1)
    if not now.cut:
        for code, _ in larger_stocks(now):
            yield f"stock = {code!r}", replace(plain, stock=code)
    face = now.height / 2 if now.tent else now.height
    for size in _CARDS:
        card = paper_of(size)
        if (
            card.width >= now.width
            and card.height >= face
            and (card.width, card.height) != (now.width, face)
        ):
            told = f"card = {size!r}" + ("" if now.cut else " and no stock")
            yield told, replace(plain, card=size, tent=now.tent)
    if tent and settings.diet == "inside":
        yield "diet = 'back'", replace(settings, diet="back")
