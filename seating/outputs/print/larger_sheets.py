"""What does not fit at the smallest size it may be printed in, and sheets on which it does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from seating.outputs.choices.paper import PAPERS, paper_of
from seating.outputs.choices.print_settings import PrintSettings
from seating.words.errors import InputError

_SERIES = (("a5", "a4", "a3", "a2", "a1"), ("letter", "legal", "tabloid", "a2", "a1"))


class NoRoomError(InputError):
    """Something does not fit, however it is set.

    Parameters
    ----------
    what : str
        What has no room, and at which size.
    hint : str, optional
        What to do.
    """

    def __init__(self, what: str, hint: str | None = None) -> None:
        super().__init__(what, hint=hint or "choose a larger paper, card or label stock")


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
        raise NoRoomError(error.what, f"it fits with {fitting}") from None


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
