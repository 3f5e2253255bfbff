"""Where the cards or labels lie on a sheet: cut from plain paper, or bought by a product code."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from seating.outputs.choices.paper import Paper, paper_of
from seating.words.errors import InputError
from seating.words.names import nearest

EDGE = 5.0
STOCKS = Path(__file__).parent / "stocks.toml"


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
    pitch_x, pitch_y : float
        From a card to the next.
    tent : bool, optional
        Whether a card is folded in its middle.
    cut : bool, optional
        Whether the host cuts the cards out, and so needs marks.
    corner : float, optional
        Radius of rounded corners.

    Raises
    ------
    InputError
        If the cards do not lie on the sheet, or over each other.
    """

    paper: Paper
    width: float
    height: float
    columns: int
    rows: int
    left: float
    top: float
    pitch_x: float
    pitch_y: float
    tent: bool = False
    cut: bool = False
    corner: float = 0.0

    def __post_init__(self) -> None:
        right = self.left + (self.columns - 1) * self.pitch_x + self.width
        bottom = self.top + (self.rows - 1) * self.pitch_y + self.height
        if min(self.width, self.height, self.columns, self.rows) <= 0 or self.left < -0.01:
            raise InputError("cards and their number must be greater than nothing")
        if self.top < -0.01:
            raise InputError("the cards begin above the paper", value=f"{self.top:g} mm")
        if not 0 <= self.corner <= min(self.width, self.height) / 2:
            what = "a corner is rounded by half a side at most"
            raise InputError(what, value=f"{self.corner:g} mm")
        if self.pitch_x < self.width - 0.01 or self.pitch_y < self.height - 0.01:
            raise InputError("the cards lie over each other")
        if right > self.paper.width + 0.01 or bottom > self.paper.height + 0.01:
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
            (self.left + column * self.pitch_x, self.top + row * self.pitch_y)
            for row in range(self.rows)
            for column in range(self.columns)
        ]


def cut_from(paper: Paper, width: float, height: float, *, tent: bool = False) -> Stock:
    """As many cards of a size as a plain sheet holds, in its middle, edge to edge.

    Parameters
    ----------
    paper : Paper
    width, height : float
        What is seen of one card, millimetres: a tent card is twice as high on the sheet.
    tent : bool, optional

    Raises
    ------
    InputError
        If not even one fits.

    Examples
    --------
    >>> stock = cut_from(Paper(210, 297), 95, 45, tent=True)
    >>> stock.columns, stock.rows, stock.left, stock.top
    (2, 3, 10.0, 13.5)
    """
    height = 2 * height if tent else height
    columns = int((paper.width - 2 * EDGE + 1e-6) // width)
    rows = int((paper.height - 2 * EDGE + 1e-6) // height)
    if not columns or not rows:
        size = f"{width:g}x{height:g} mm on {paper.width:g}x{paper.height:g} mm"
        raise InputError("the cards are larger than the paper", value=size)
    left, top = (paper.width - columns * width) / 2, (paper.height - rows * height) / 2
    return Stock(paper, width, height, columns, rows, left, top, width, height, tent, cut=True)


def stock_of(code: str) -> Stock:
    """The sheet that is sold under a product code.

    Parameters
    ----------
    code : str
        With or without the maker's name; case, spaces and hyphens do not matter.

    Raises
    ------
    InputError
        If the code is not known.

    Examples
    --------
    >>> stock_of("avery l7160").count, stock_of("5371").width
    (21, 88.9)
    """
    known = _stocks()
    found = known.get(_plain(code))
    if found is None:
        guess = nearest(_plain(code), known)
        hint = None if guess is None else f"did you mean {_codes()[guess]!r}?"
        hint = hint or "give the size of a card instead, as in card = '85x55 mm'"
        raise InputError("unknown label stock", value=code, hint=hint)
    return found


def every_stock() -> dict[str, Stock]:
    """Every sheet that is known, by the first of its product codes."""
    by_stock: dict[Stock, str] = {}
    for code in dict.fromkeys(_codes().values()):
        by_stock.setdefault(stock_of(code), code)
    return {code: stock for stock, code in by_stock.items()}


def larger_stocks(now: Stock) -> list[tuple[str, Stock]]:
    """Stocks of larger cards on the same paper, by code, those with the smallest cards first.

    Parameters
    ----------
    now : Stock

    Examples
    --------
    >>> [code for code, _ in larger_stocks(stock_of("L7165"))]
    ['Avery L7169']
    """
    larger = [
        (code, stock)
        for code, stock in every_stock().items()
        if stock.paper == now.paper and stock.tent == now.tent
        if stock.width >= now.width - 1 and stock.height >= now.height - 1
        if stock.width * stock.height > now.width * now.height + 1
    ]
    return sorted(larger, key=lambda row: row[1].width * row[1].height)


def _plain(code: str) -> str:
    return "".join(letter for letter in code.lower() if letter.isalnum())


@cache
def _stocks() -> dict[str, Stock]:
    found: dict[str, Stock] = {}
    for entry in tomllib.loads(STOCKS.read_text(encoding="utf-8"))["stock"]:
        stock = _sheet(entry)
        for code in entry["codes"]:
            found[_plain(code)] = stock
            found[_plain(code.split()[-1])] = stock
    return found


@cache
def _codes() -> dict[str, str]:
    """Codes as their makers write them, by what they are looked up as."""
    entries = tomllib.loads(STOCKS.read_text(encoding="utf-8"))["stock"]
    codes = [code for entry in entries for code in entry["codes"]]
    return {_plain(part): code for code in codes for part in (code.split()[-1], code)}


def _sheet(entry: dict[str, list[float]]) -> Stock:
    paper = paper_of(str(entry["paper"]))
    (width, height), (columns, rows) = entry["card"], entry["count"]
    pitch_x, pitch_y = entry["pitch"]
    middle_x = (paper.width - (columns - 1) * pitch_x - width) / 2
    middle_y = (paper.height - (rows - 1) * pitch_y - height) / 2
    left, top = entry.get("corner", (middle_x, middle_y))
    tent = bool(entry.get("tent", False))
    columns, rows = int(columns), int(rows)
    return Stock(paper, width, height, columns, rows, left, top, pitch_x, pitch_y, tent)
