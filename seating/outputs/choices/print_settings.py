"""What the host may choose about printing: the ``[print]`` table of a dinner file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from seating.outputs.choices.guest_link import page_address
from seating.outputs.choices.lengths import two_lengths
from seating.outputs.choices.own_sheet import OwnSheet
from seating.outputs.choices.paper import Paper, paper_of
from seating.outputs.choices.printed_words import printed_words
from seating.outputs.choices.stock import Stock, cut_from, stock_of
from seating.outputs.choices.theme import Theme
from seating.words.errors import InputError
from seating.words.names import did_you_mean

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg")
SORTS = ("last", "first")
ORDERS = ("list", "name", "table")
DIETS = ("inside", "back", "none")
FARTHEST = 20.0


@dataclass(frozen=True)
class PrintSettings:
    """Choices for everything printed.

    Parameters
    ----------
    lang : str, optional
        Language of the printed words, and of the order of names.
    paper : str, optional
        See `seating.outputs.choices.paper.paper_of`.
    poster : str, optional
        Paper of the poster; that of everything else when left out.
    theme : Theme, optional
        Colours.
    font : str, optional
        A font family of the host's own, before those of `seating.outputs.choices.theme.families`.
    font_dirs : tuple of Path, optional
        Folders with more fonts.
    system_fonts : bool, optional
        Whether fonts installed on this machine may be used.
    logo, background : Path, optional
        Pictures: PNG, JPEG, GIF, WebP or SVG.
    stock : str, optional
        Cards are printed on label stock of this product code
        (`seating.outputs.choices.stock.stock_of`), else cut from plain paper.
    card : str, optional
        What is seen of one card cut from plain paper, as in ``85x55 mm``.
    tent : bool, optional
        Whether place cards cut from plain paper are folded to stand.
    own_sheet : OwnSheet, optional
        Cards are printed on a sheet that the host has measured: the table ``[print.sheet]``.
    offset : str, optional
        How far everything on a sheet of cards is moved, to the right and down, for a printer that
        draws askew, as in ``1.5mm, -0.5mm``; at most `FARTHEST` millimetres.
    diet : {"inside", "back", "none"}, optional
        Where a place card says the guest's diet: on the side that the guest sees, with a mark on
        the other; on the back of the sheet, for printing on both sides; or nowhere.
    first_label : int, optional
        The label of the first sheet to begin at, from 1: earlier ones are used up.
    guests : tuple of str, optional
        Only these guests' cards, by name or id; everyone's when empty.
    tables : tuple of str, optional
        Only these tables' sheets and signs, by name; all when empty.
    course : str, optional
        Only this course; all when left out.
    courses : tuple of str, optional
        Only these courses' sheets; all when empty.
    replaces : str, optional
        What stands small on what is printed anew during an evening, as in *Replaces the version
        of 19:05*.
    first_cards : tuple of str, optional
        Guests, by name or id, whose cards replace none.
    sort_by : {"last", "first"}, optional
        The name by which guests are looked up.
    sort : {"list", "name", "table"}, optional
        The order of cards, follow-up lists and codes: that of the guest list, that of the poster,
        or by table and seat at the first course.
    sign_guests : bool, optional
        Whether table signs list the guests of each course.
    page_url : str, optional
        Where guests will find ``chart.html``: cards have a QR code of each guest's own link,
        signs one of the page.
    templates : mapping of str to Path, optional
        Typst files of the host's own, by the name of the product that they make.
    template : Path, optional
        The same for the one product that is made.

    Raises
    ------
    InputError
        If a choice is unknown, or a file or folder is not there.
    """

    lang: str = "en"
    paper: str = "a4"
    poster: str | None = None
    theme: Theme = field(default_factory=Theme)
    font: str | None = None
    font_dirs: tuple[Path, ...] = ()
    system_fonts: bool = True
    logo: Path | None = None
    background: Path | None = None
    stock: str | None = None
    card: str | None = None
    tent: bool = True
    own_sheet: OwnSheet | None = None
    offset: str | None = None
    diet: str = "inside"
    first_label: int = 1
    guests: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    course: str | None = None
    courses: tuple[str, ...] = ()
    replaces: str | None = None
    first_cards: tuple[str, ...] = ()
    sort_by: str = "last"
    sort: str = "list"
    sign_guests: bool = False
    page_url: str | None = None
    templates: Mapping[str, Path] = field(default_factory=dict)
    template: Path | None = None

    def __post_init__(self) -> None:
        printed_words(self.lang)
        for size in (self.paper, self.poster, self.card):
            if size is not None:
                paper_of(size)
        if self.stock is not None:
            stock_of(self.stock)
        self._check_cards()
        if self.sort_by not in SORTS:
            raise InputError("guests are sorted by last or first name", value=self.sort_by)
        if self.sort not in ORDERS:
            hint = did_you_mean(self.sort, ORDERS) or f"there are {', '.join(ORDERS)}"
            raise InputError("cards cannot be sorted like this", value=self.sort, hint=hint)
        if self.page_url is not None:
            page_address(self.page_url)
        self._check_files()

    def _check_cards(self) -> None:
        if self.own_sheet is not None:
            if self.stock is not None:
                what = "cards are printed on a stock or on a sheet of your own, not on both"
                raise InputError(what, value=self.stock, hint="leave out stock or [print.sheet]")
            self.own_sheet.stock(self.paper)
        if max(map(abs, self.moved)) > FARTHEST:
            what = f"cards are moved by at most {FARTHEST:g} mm"
            raise InputError(what, value=self.offset)
        if self.diet not in DIETS:
            raise InputError("a diet stands inside, back or none", value=self.diet)
        if self.first_label < 1:
            raise InputError("labels are counted from 1", value=str(self.first_label))

    def _check_files(self) -> None:
        for folder in self.font_dirs:
            if not _is(folder, Path.is_dir):
                raise InputError("there is no such folder of fonts", value=str(folder))
        for file in self.files:
            if not _is(file, Path.is_file):
                raise InputError("there is no such file", value=str(file))
        for picture in (self.logo, self.background):
            if picture is not None and picture.suffix.lower() not in PICTURES:
                hint = f"pictures are {', '.join(PICTURES)}"
                raise InputError("not a kind of picture", value=str(picture), hint=hint)

    @property
    def files(self) -> tuple[Path, ...]:
        """The host's own pictures and templates."""
        named = (self.logo, self.background, self.template, *self.templates.values())
        return tuple(file for file in named if file is not None)

    @property
    def sheet(self) -> Paper:
        """The paper that `paper` names."""
        return paper_of(self.paper)

    @property
    def moved(self) -> tuple[float, float]:
        """How far cards are moved, to the right and down, in millimetres."""
        return (0.0, 0.0) if self.offset is None else two_lengths(self.offset)

    def cards(self, width: float, height: float, *, tent: bool = False) -> Stock:
        """The sheet that cards are printed on.

        Parameters
        ----------
        width, height : float
            What is seen of a card, millimetres, unless the host chose otherwise.
        tent : bool, optional
            Whether the product can be folded.
        """
        if self.stock is not None:
            return stock_of(self.stock)
        if self.own_sheet is not None:
            return self.own_sheet.stock(self.paper)
        size = Paper(width, height) if self.card is None else paper_of(self.card)
        return cut_from(self.sheet, size.width, size.height, tent=tent and self.tent)


def _is(path: Path, kind: Callable[[Path], bool]) -> bool:
    """Whether there is such a file; InputError if there can be none."""
    try:
        return kind(path)
    except (OSError, ValueError) as error:
        why = (getattr(error, "strerror", None) or str(error)).lower()
        raise InputError(f"this cannot be read: {why}", value=str(path)) from None
