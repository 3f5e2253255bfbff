"""What the host may choose about printing: the ``[print]`` table of a dinner file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from seating.outputs.choices.guest_link import page_address
from seating.outputs.choices.languages import printed_words
from seating.outputs.choices.paper import Paper, paper_of
from seating.outputs.choices.stock import Stock, cut_from, stock_of
from seating.outputs.choices.theme import Theme
from seating.words.errors import InputError, Origin
from seating.words.names import did_you_mean

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg")
SORTS = ("last", "first")


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
    first_label : int, optional
        The label of the first sheet to begin at, from 1: earlier ones are used up.
    guests : tuple of str, optional
        Only these guests' cards, by name or id; everyone's when empty.
    course : str, optional
        Only this course; all when left out.
    sort_by : {"last", "first"}, optional
        The name by which guests are looked up.
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
    first_label: int = 1
    guests: tuple[str, ...] = ()
    course: str | None = None
    sort_by: str = "last"
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
        if self.sort_by not in SORTS:
            raise InputError("guests are sorted by last or first name", value=self.sort_by)
        if self.first_label < 1:
            raise InputError("labels are counted from 1", value=str(self.first_label))
        if self.page_url is not None:
            page_address(self.page_url)
        self._check_files()

    def _check_files(self) -> None:
        for folder in self.font_dirs:
            if not folder.is_dir():
                raise InputError("there is no such folder of fonts", value=str(folder))
        for file in (self.logo, self.background, self.template, *self.templates.values()):
            if file is not None and not file.is_file():
                raise InputError("there is no such file", value=str(file))
        for picture in (self.logo, self.background):
            if picture is not None and picture.suffix.lower() not in PICTURES:
                hint = f"pictures are {', '.join(PICTURES)}"
                raise InputError("not a kind of picture", value=str(picture), hint=hint)

    @property
    def sheet(self) -> Paper:
        """The paper that `paper` names."""
        return paper_of(self.paper)

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
        size = Paper(width, height) if self.card is None else paper_of(self.card)
        return cut_from(self.sheet, size.width, size.height, tent=tent and self.tent)

    @classmethod
    def from_dict(
        cls, table: Mapping[str, Any], *, folder: Path | None = None, file: str = "dinner.toml"
    ) -> PrintSettings:
        """Settings from the ``[print]`` table of a dinner file.

        Parameters
        ----------
        table : mapping of str to object
            Keys are the names of the parameters; ``theme`` is a table of colours.
        folder : Path, optional
            Where relative paths start; the working directory when left out.
        file : str, optional
            The name of the file, for errors.

        Raises
        ------
        InputError
            If a key is unknown or a value cannot be used, with the file and the key.

        Examples
        --------
        >>> PrintSettings.from_dict({"paper": "letter", "theme": {"accent": "#7a1f2b"}}).paper
        'letter'
        """
        settings = cls()
        for key, value in table.items():
            try:
                settings = settings.with_choice(key, value, folder or Path())
            except InputError as wrong:
                origin = Origin(file, column=f"print.{key}")
                raise InputError(
                    wrong.what, origin=origin, value=wrong.value, hint=wrong.hint
                ) from None
        return settings

    def with_choice(self, key: str, value: object, folder: Path) -> PrintSettings:
        """The settings with one value, as a dinner file writes it; see `from_dict`."""
        if key not in _READERS:
            hint = did_you_mean(key, _READERS) or f"there are {', '.join(_READERS)}"
            raise InputError("unknown setting for printing", value=key, hint=hint)
        chosen: dict[str, Any] = {key: _READERS[key](value, folder)}
        return replace(self, **chosen)


def _text(value: object, _folder: Path) -> str:
    if not isinstance(value, str):
        raise InputError("a text in quotes is needed", value=str(value))
    return value


def _texts(value: object, folder: Path) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, list | tuple):
        raise InputError("a list of texts is needed", value=str(value))
    return tuple(_text(item, folder) for item in value)


def _path(value: object, folder: Path) -> Path:
    return folder / _text(value, folder)


def _paths(value: object, folder: Path) -> tuple[Path, ...]:
    return tuple(folder / name for name in _texts(value, folder))


def _files(value: object, folder: Path) -> dict[str, Path]:
    if not isinstance(value, Mapping):
        raise InputError("a table of files is needed, by product", value=str(value))
    from seating.outputs.products import PRODUCTS

    known = [product.name for product in PRODUCTS.values() if product.template]
    for name in value:
        if name not in known:
            hint = did_you_mean(str(name), known) or f"there are {', '.join(known)}"
            raise InputError("nothing of this name has a template", value=str(name), hint=hint)
    return {str(product): _path(name, folder) for product, name in value.items()}


def _switch(value: object, _folder: Path) -> bool:
    if not isinstance(value, bool):
        raise InputError("true or false is needed", value=str(value))
    return value


def _count(value: object, _folder: Path) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise InputError("a whole number is needed", value=str(value))
    return value


def _theme(value: object, folder: Path) -> Theme:
    if not isinstance(value, Mapping):
        raise InputError("a table of colours is needed", value=str(value))
    known = [one.name for one in fields(Theme)]
    for name in value:
        if name not in known:
            hint = did_you_mean(str(name), known) or f"there are {', '.join(known)}"
            raise InputError("unknown colour", value=str(name), hint=hint)
    return Theme(**{name: _text(colour, folder) for name, colour in value.items()})


_READERS: dict[str, Callable[[object, Path], Any]] = {
    "lang": _text,
    "paper": _text,
    "poster": _text,
    "theme": _theme,
    "font": _text,
    "font_dirs": _paths,
    "system_fonts": _switch,
    "logo": _path,
    "background": _path,
    "stock": _text,
    "card": _text,
    "tent": _switch,
    "first_label": _count,
    "guests": _texts,
    "course": _text,
    "sort_by": _text,
    "sign_guests": _switch,
    "page_url": _text,
    "templates": _files,
    "template": _path,
}
