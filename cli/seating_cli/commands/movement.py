"""`seating movement`: an evening that needs no names."""

from __future__ import annotations

from typing import Any

import click

from seating_cli import options
from seating_cli.lazy_verbs import Verb


@click.command(
    cls=Verb,
    epilog="""\b
Examples:
  seating movement 40 --tables 5x8           nobody's name is needed
  seating movement 24 --tables 2x12:long --courses 6 --way one-side
  seating movement guests.csv                who begins where looks at who knows whom
  seating movement 60 --seed 1 --iterations 500000     exactly repeatable""",
)
@click.argument("guests", metavar="[GUESTS]", required=False)
@options.ROOM
@options.COMERS
@options.ACQUAINTANCES
@options.DINNER_FILE
@click.option(
    "--way",
    metavar="NAME",
    help="Take this way, as in letters or seat-cards; when left out the best, or a simpler one "
    "that is nearly as good.",
)
@click.option(
    "--time",
    "seconds",
    metavar="SECONDS",
    type=float,
    help="Search so long at most (10): half for cards, the rest for the best plan with names, to "
    "compare.",
)
@click.option("--iterations", metavar="N", type=int, help="Make so many moves a search at most.")
@click.option("--seed", metavar="N", type=int, default=0, help="Start of the dice (0).")
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=options.PathName("folder"),
    help="Folder to write; LIST-movement beside the guest list when left out, or movement.",
)
@options.products(
    first="What to make beside plan.json; movement, seat-cards, guides, csv, and carried where "
    "guests carry cards, when left out"
)
@options.PAGE
@options.LOOK
@options.FORCE
@options.LIST
@options.JSON
@options.QUIET
def movement(guests: str | None, **chosen: Any) -> int:
    """Find a way to change seats that needs no names.

    GUESTS is how many there are, or a guest list: a CSV, TSV or Excel file with a column of
    names. Everybody goes from their seat to another by one sentence, or by a card that lies at
    the seat, the same at every change.
    """
    from seating_cli.steps.finding_movements import run

    return run(guests, **chosen)
