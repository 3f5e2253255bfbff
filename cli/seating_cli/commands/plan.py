"""`seating plan`: a guest list in, a planned dinner out."""

from __future__ import annotations

from typing import Any

import click

from seating_cli import options
from seating_cli.lazy_verbs import Verb


@click.command(
    cls=Verb,
    epilog="""\b
Examples:
  seating plan guests.csv
  seating plan guests.csv --tables 10x8,1x20:long --courses Soup,Main,Sweet
  seating plan guests.csv --tables 5x7 --courses all   until all have met
  seating plan --expect 60-75 --tables 10x8     numbered cards, no names
  seating plan guests.xlsx --known-by company,household --knows friends.csv
  seating plan guests.csv --seed 1 --iterations 2000000     exactly repeatable
  seating plan guests-of-today.csv --keep guests-plan
  cat guests.csv | seating plan - -o gala""",
)
@click.argument("guests", metavar="[GUESTS]", required=False)
@options.ROOM
@options.COMERS
@options.MAYBES
@options.EXPECT
@options.ACQUAINTANCES
@options.DINNER_FILE
@options.SEARCH
@click.option(
    "--solver",
    metavar="NAME",
    default="auto",
    help="The way to search: auto, perfect, anneal, or cpsat, which proves small dinners best.",
)
@click.option(
    "--best-effort",
    is_flag=True,
    help="Plan also where rules contradict each other, and break as few as can be.",
)
@click.option(
    "--as-given",
    is_flag=True,
    help="The seating is done: make charts, cards and a verdict of the list's tables (and seats), "
    "and move nobody.",
)
@click.option(
    "--keep",
    metavar="PLAN",
    type=options.PathName(),
    help="An earlier plan of this evening, or its folder: guests keep their seats as far as that "
    "is worth it.",
)
@options.CARDS
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=options.PathName("folder"),
    help="Folder to write; LIST-plan beside the guest list when left out.",
)
@options.products(first="What to make beside plan.json, html, pdf and csv when left out")
@options.PAGE
@options.LOOK
@options.FORCE
@options.LIST
@options.JSON
@options.QUIET
def plan(guests: str | None, **chosen: Any) -> int:
    """Plan a dinner from a guest list.

    GUESTS is a CSV, TSV or Excel file with a column of names; '-' reads standard input. It may
    be left out where a dinner file names it, or --expect says how many come.
    """
    from seating_cli.steps.planning import run

    return run(guests, **chosen)
