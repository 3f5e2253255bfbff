"""Options that several verbs share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from textwrap import wrap
from typing import Any

import click

Decorated = Callable[..., Any]
OPTION_CELLS, PRODUCT_CELLS, FEWEST_CELLS = 33, 17, 30
"""Cells of help texts: the options, the names of products, and what is told of them at least."""


def together(*options: Callable[[Decorated], Decorated]) -> Callable[[Decorated], Decorated]:
    """Several options as one decorator, in the order of the help text."""

    def decorate(function: Decorated) -> Decorated:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


def words(_ctx: click.Context, _param: click.Parameter, value: Sequence[str] | str | None) -> Any:
    """Values separated by commas, given once or several times; None when not given."""
    given = [value] if isinstance(value, str) else list(value or ())
    if not given:
        return None
    return [word.strip() for item in given for word in item.split(",") if word.strip()]


def cards(_ctx: click.Context, _param: click.Parameter, value: str | None) -> int | str | None:
    """How many cards may change."""
    if value is None or value in ("none", "free"):
        return value
    if not (value.isascii() and value.isdecimal()):
        raise click.BadParameter(f"{value!r} is no number of cards: write one, none or free")
    return int(value[:9])


class PathName(click.Path):
    """The name of a file or a folder, of which there must be one: an empty one is no name.

    Parameters
    ----------
    kind : {"file", "folder"}, optional
        What it is called in an error.
    allow_dash : bool, optional
        As for `click.Path`.
    """

    def __init__(self, kind: str = "file", *, allow_dash: bool = False) -> None:
        super().__init__(path_type=Path, allow_dash=allow_dash)
        self.kind = kind

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path."""
        if not str(value):
            self.fail(f"a {self.kind} needs a name", param, ctx)
        return super().convert(value, param, ctx)


# Options that say how to print, by their parameter, and the keys of ``[print]`` that they are.
PRINTING = {
    "lang": "lang",
    "paper": "paper",
    "font": "font",
    "font_dirs": "font_dirs",
    "stock": "stock",
    "card": "card",
    "offset": "offset",
    "diet": "diet",
    "first_label": "first_label",
    "sort": "sort",
    "guest": "guests",
    "course": "course",
    "template": "template",
    "url": "page_url",
}


def print_choices(options: Mapping[str, Any]) -> dict[str, Any]:
    """What options say about printing, by the keys of a ``[print]`` table."""
    return {key: options[option] for option, key in PRINTING.items() if options.get(option)}


class Products(click.Option):
    """An option that takes names of products; its help tells each when it is asked for."""

    def __init__(self, *args: Any, first: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.first = first

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The option and its help."""
        from seating.outputs.products import told

        cells = max(ctx.make_formatter().width - OPTION_CELLS, FEWEST_CELLS)
        lines = wrap(f"{self.first}:", cells) if self.first else []
        for name, title in told():
            # set here, so that no name is broken at its hyphen
            indent = " " * (PRODUCT_CELLS if cells > 2 * PRODUCT_CELLS else 2)
            lines += wrap(
                title,
                cells,
                initial_indent=f"{name:<{PRODUCT_CELLS - 1}} ",
                subsequent_indent=indent,
                break_on_hyphens=False,
            )
        self.help = "\n".join(["\b", *lines])
        return super().get_help_record(ctx)


def products(required: bool = False, first: str = "") -> Callable[[Decorated], Decorated]:
    """The option ``--to``; `first` is said before its products."""
    return click.option(
        "--to",
        cls=Products,
        metavar="WHAT,...",
        multiple=True,
        required=required,
        callback=words,
        first=first,
    )


_TABLES = click.option(
    "--tables",
    metavar="LIST",
    help="COUNTxSEATS with a shape if not round: 10x8,1x20:long. Shapes are round, long, "
    "square, u, top, oval. Tables of at most eight when left out, or one long table up to "
    "fourteen guests.",
)
_FILL = click.option(
    "--fill",
    metavar="even|full|N",
    help="Which tables are in use where there are more than need be: as many as can be at "
    "least half full (the usual), as few as hold everybody, or so many.",
)
_COURSES = click.option(
    "--courses",
    metavar="N|NAMES|all",
    help="How many, or their names: Soup,Main,Sweet; or as few as it takes until all have met.",
)
_SIT_OUT = click.option(
    "--sit-out",
    metavar="N|needed",
    help="So many guests sit out at each course, in turn; or as many as find no seat.",
)
_MEET = click.option(
    "--meet",
    metavar="near|table|beside",
    help="Who gets to talk: those who sit near one another (the usual), everyone at a table, "
    "or only those side by side or opposite. With --courses all everyone at a table.",
)
ROOM = together(_TABLES, _FILL, _COURSES, _SIT_OUT, _MEET)
TABLES = together(_TABLES, _FILL, _SIT_OUT, _MEET)
"""The room, where the number of courses is what is asked."""

MOVES = together(
    click.option("--iterations", metavar="N", type=int, help="Search so many moves at most."),
    click.option("--seed", metavar="N", type=int, default=0, help="Start of the dice (0)."),
    click.option(
        "--workers", metavar="N", type=click.IntRange(min=1), help="Threads to search in."
    ),
)
SEARCH = together(
    click.option(
        "--time",
        "seconds",
        metavar="SECONDS",
        type=float,
        help="Search so long at most (10); it ends earlier when no plan can do better.",
    ),
    MOVES,
)
CARDS = click.option(
    "--cards",
    metavar="N|none|free",
    callback=cards,
    help="How many guests may get a changed card: at most N, none who need not, or any number. "
    "When left out, as many as bring an introduction each.",
)
ACQUAINTANCES = together(
    click.option(
        "--known-by",
        metavar="COLUMN,...",
        callback=words,
        help="Guests who share a value in these columns know each other; 'none' for no column. "
        "Household, company, team, department and group when left out.",
    ),
    click.option(
        "--knows",
        metavar="FILE",
        multiple=True,
        type=PathName(),
        help="Pairs who know each other: a CSV of two names (or ids) and a strength, or a "
        "graph. Can be given again.",
    ),
    click.option(
        "--history",
        metavar="PLAN",
        multiple=True,
        type=PathName(),
        help="The plan of an earlier evening, or a folder of plans: who talked then knows each "
        "other now. Can be given again.",
    ),
    click.option(
        "--history-by",
        metavar="name|id",
        help="Where an id has another name than at an earlier evening, or a name another id: "
        "people of one name are the same (the usual), or of one id.",
    ),
)
DINNER_FILE = click.option(
    "--dinner",
    metavar="FILE",
    type=PathName(),
    help="Tables, courses, rules and more from a dinner file (dinner.toml); the command line "
    "wins over it.",
)
ENCODING = click.option(
    "--encoding",
    metavar="NAME",
    help="Encoding of the guest list, as in cp1252, when it is not Unicode.",
)
COMERS = together(
    click.option(
        "--unsure",
        metavar="seat|leave",
        help="What becomes of guests who have not answered, are on a waiting list or say maybe: "
        "they are seated (the usual) or left out.",
    ),
    click.option(
        "--split-names",
        is_flag=True,
        default=None,
        help="A cell that looks like several people, as in 'Tom & Jane Fox', is several.",
    ),
    click.option(
        "--companions",
        metavar="HOW",
        help="How guests without a name, and children, are kept with the one who brings them: "
        "together (at one table, the usual), beside, apart, 'not beside' or anywhere.",
    ),
)
EXPECT = click.option(
    "--expect",
    metavar="LEAST-MOST",
    help="So many guests are expected, as in 60-75: who is not in the list, or all where there is "
    "none, gets a numbered card to write their name on; the last of them may stay away.",
)
MAYBES = click.option(
    "--maybes",
    metavar="spread|anywhere",
    help="Guests who may stay away (column maybe or chance, or no sure answer) are spread over "
    "the tables (the usual), so that it does little harm; or sit anywhere.",
)
COLUMN = click.option(
    "--column",
    "columns",
    metavar="HEADER=COLUMN",
    multiple=True,
    help="What a column is whose header is not understood, as in 'Who is it?=name'; 'kept' only "
    "keeps it, 'left out' does not read it. Can be given again.",
)
SHEET = together(
    click.option(
        "--sheet",
        metavar="NAME",
        help="Which sheet of a workbook; the one with a column of names when left out.",
    ),
    click.option(
        "--hidden",
        is_flag=True,
        default=None,
        help="Read also rows and sheets that are hidden, or filtered out.",
    ),
)
LIST = together(ENCODING, COLUMN, SHEET)
LOOK = together(
    click.option("--lang", metavar="CODE", help="Language of the printed words, as in de or fr."),
    click.option("--paper", metavar="SIZE", help="As in a4 (the usual), letter or 210x297 mm."),
    click.option(
        "--font-dir",
        "font_dirs",
        metavar="DIR",
        multiple=True,
        help="A folder with more fonts. Can be given again.",
    ),
    click.option("--font", metavar="NAME", help="A font family before all others."),
    click.option("--stock", metavar="CODE", help="Label stock for cards, as in 'Avery C32011'."),
    click.option("--card", metavar="SIZE", help="Cards cut from plain paper, as in 85x55 mm."),
    click.option("--first-label", metavar="N", type=int, help="Begin at this label of the sheet."),
    click.option(
        "--offset",
        metavar="LENGTHS",
        help="Move all cards, as in '1.5mm, -0.5mm', for a printer that draws askew; "
        "--to alignment says by how much.",
    ),
    click.option(
        "--diet",
        metavar="WHERE",
        help="Where a place card says the diet: inside (the usual), back or none.",
    ),
    click.option(
        "--sort",
        metavar="list|name|table",
        help="The order of cards, codes and follow-up lists: that of the guest list (the usual), "
        "by name, or by table and seat.",
    ),
)
PAGE = together(
    click.option(
        "--for",
        "for_",
        type=click.Choice(["guests", "host"]),
        default="guests",
        help="Whose page html is: that of the guests (the usual), or of the host (host.html), "
        "with the verdict and private columns, where swaps can be tried.",
    ),
    click.option(
        "--url",
        metavar="URL",
        help="Where guests will find chart.html, for QR codes: on cards and signs, or all in qr.",
    ),
)
JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
QUIET = click.option("--quiet", is_flag=True, help="Say nothing but errors.")
FORCE = click.option(
    "--force",
    is_flag=True,
    help="Replace an existing plan and what was made of it; it goes to previous/.",
)
